import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import os from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { buildGmail, buildOutlook } from '../../build';
import { launchBrowser } from '../hosts/browser';
import { serveDesk, type Desk } from './server';
import { ownWorld, sampleWorld } from './world';

jest.setTimeout(60_000);
const PATIENCE_MS = 10_000;

let browser: Browser;
let desk: Desk;
let page: Page;
let mishaps: string[];
/** One folder a worker: builds of test files that run side by side must not meet. */
const built = path.join(__dirname, '..', '..', 'dist', 'test', `desk-${process.env['JEST_WORKER_ID'] ?? '1'}`);
const folder = mkdtempSync(path.join(os.tmpdir(), 'golden-rule-desk-'));

beforeAll(async () => {
  [browser] = await Promise.all([launchBrowser(), buildGmail(), buildOutlook(undefined, built)]);
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});
beforeEach(async () => {
  mishaps = [];
  desk = await serveDesk(await sampleWorld(new Date()), built);
  page = await opened(desk);
});
afterEach(async () => {
  await page.close();
  await desk.close();
  expect(mishaps).toEqual([]);
});

async function opened({ url }: Desk): Promise<Page> {
  const fresh = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  fresh.setDefaultTimeout(PATIENCE_MS);
  fresh.on('pageerror', ({ message }) => { mishaps.push(message); });
  fresh.on('request', (asked) => { if (!asked.url().startsWith(url) && !/^(?:data|about|blob):/.test(asked.url())) mishaps.push(`asked for ${asked.url()}`); });
  await fresh.goto(url);
  return fresh;
}

const gmail = (): ReturnType<Page['locator']> => page.locator('#card');
const outlook = (): ReturnType<Page['frameLocator']> => page.frameLocator('#pane iframe');
const status = (): ReturnType<Page['locator']> => page.locator('#status');
const inGmail = (text: string): Promise<void> => gmail().getByText(text).first().waitFor();
const inOutlook = (text: string): Promise<void> => outlook().getByText(text).first().waitFor();
const choose = async (id: string): Promise<void> => { await page.selectOption('#choice', id); };
const says = (text: string): Promise<void> => status().getByText(text).waitFor();

test('both panels review the first draft', async () => {
  await Promise.all([inGmail('One letter, 3 strangers'), inOutlook('One letter, 3 strangers')]);
  expect(await page.locator('#subject').inputValue()).toContain('exclusiva');
});

test('Send opens the warning; Don’t Send keeps the letter, Send Anyway lets it go', async () => {
  await inOutlook('One letter, 3 strangers');
  await page.click('#send');
  const alert = page.getByRole('alertdialog');
  await alert.getByText('One letter, 3 strangers').waitFor();
  await alert.getByText('Don’t Send').click();
  await says('Kept.');
  await page.click('#send');
  await alert.getByText('Send Anyway').click();
  await says('Sent by the stand-in Outlook');
});

test('Take Action opens the pane again', async () => {
  await inOutlook('One letter, 3 strangers');
  await page.click('#send');
  await page.getByRole('alertdialog').getByRole('button').first().click();
  await says('Kept.');
  await inOutlook('One letter, 3 strangers');
});

test('the same letter to the next stranger is noticed in both hosts, sent through Outlook', async () => {
  await choose('one-stranger');
  await inOutlook('Nothing to ask.');
  await page.click('#send');
  await says('Sent by the stand-in Outlook');
  await page.fill('#to', 'Otto Lund <otto@lundtrust.example>');
  await Promise.all([inGmail('The same letter again'), inOutlook('The same letter again')]);
});

test('the same letter to the next stranger is noticed in both hosts, sent by Check and send', async () => {
  await choose('one-stranger');
  await inGmail('Nothing to ask.');
  await gmail().getByText('Check and send').click();
  await says('Sent by the stand-in Gmail');
  await page.fill('#to', 'Otto Lund <otto@lundtrust.example>');
  await Promise.all([inGmail('The same letter again'), inOutlook('The same letter again')]);
});

test('a remedy on the Gmail card changes the letter on screen', async () => {
  await choose('hidden-six');
  const before = await page.locator('#body').innerText();
  await gmail().getByRole('button', { name: 'Say it goes to all' }).click();
  await gmail().getByRole('button', { name: 'Add only the line' }).click();
  await page.waitForFunction((text) => document.getElementById('body')?.innerText !== text, before);
  await gmail().getByRole('button', { name: 'Undo' }).waitFor();
});

test('a letter that Gmail will not let us rewrite becomes a new draft', async () => {
  const before = await page.locator('#choice option').count();
  await choose('hidden-six');
  await gmail().getByRole('button', { name: 'Say it goes to all' }).click();
  await gmail().getByRole('button', { name: 'Make it a new draft' }).click();
  await page.waitForFunction((count) => document.querySelectorAll('#choice option').length > count, before);
});

test('separate letters from the Gmail card lie in the list of drafts', async () => {
  const before = await page.locator('#choice option').count();
  await choose('hidden-six');
  await gmail().getByRole('button', { name: 'Write to each one' }).click();
  await gmail().getByRole('button', { name: 'Do it' }).click();
  await page.waitForFunction((count) => document.querySelectorAll('#choice option').length > count, before);
});

test('a remedy in the Outlook pane changes the letter on screen, and Undo brings it back', async () => {
  await choose('hidden-six');
  const text = async (): Promise<string> => (await page.locator('#body').innerText()).trim();
  const before = await text();
  await outlook().getByRole('button', { name: 'Say it goes to all' }).click();
  await outlook().getByRole('button', { name: 'Do it' }).click();
  await outlook().getByRole('button', { name: 'Undo' }).waitFor();
  expect(await text()).not.toBe(before);
  await outlook().getByRole('button', { name: 'Undo' }).click();
  await page.waitForFunction((was) => document.getElementById('body')?.innerText.trim() === was, before);
});

test('a hostile mailbox of one’s own runs nothing and shows its text', async () => {
  const file = path.join(folder, 'hostile.jsonl');
  const evil = '<img src=x onerror="document.title=1"><script>document.title=2</script>';
  writeFileSync(file, JSON.stringify({
    id: evil, box: 'b', kind: 'sent', date: '2026-01-05T10:00:00Z', owner: true, from: { address: 'iva@ferryhouse.example', name: evil },
    to: [1, 2, 3].map((n) => ({ address: `r${n}@${n}.example`, name: evil })), cc: [], bcc: [], subject: evil, text: `Dear ${evil},\n\nI thought of you at once. ${evil}`, html: evil,
  }));
  const own = await serveDesk(await ownWorld(file), built);
  const hostile = await opened(own);
  await hostile.selectOption('#choice', { index: 2 });
  await hostile.locator('#body').getByText('I thought of you at once').waitFor();
  await hostile.locator('#card').getByText('Golden Rule').first().waitFor();
  expect(await hostile.title()).toBe('Golden Rule desk');
  expect(await hostile.locator('img, main script').count()).toBe(0);
  await hostile.close();
  await own.close();
});

describe('a file of one’s own', () => {
  const ENVELOPE = 'From iva@ferryhouse.example Mon Mar  2 09:30:00 2026';
  const MBOX = Array.from({ length: 40 }, (_, i) => `${ENVELOPE}\nFrom: Petra <petra@own.example>\nTo: ute${i}@adler.example\nDate: Mon, 0${1 + i % 9} Mar 2026 10:00:00 +0000\nSubject: Shelf ${i}\n\nDear Ute,\n\nthe rope store is damp again.\n\n`).join('');
  const EML = 'From: iva@ferryhouse.example\nTo: Thomas <t@a.example>, Yara <y@b.example>, Colm <c@d.example>\nSubject: Dropped\n\nDear Thomas,\n\nI thought of you at once. Could you spare me twenty minutes next week? I would love to hear what you think.\n\nIva\n';
  const chosen = (name: string, content: string): Promise<void> => page.setInputFiles('#file', { name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) });
  const dropped = async (name: string, content: string): Promise<void> => {
    const files = await page.evaluateHandle(([named, text]) => { const data = new DataTransfer(); data.items.add(new File([text], named)); return data; }, [name, content] as const);
    await page.dispatchEvent('body', 'dragover', { dataTransfer: files });
    await page.getByText('Let go to open it here').waitFor();
    await page.dispatchEvent('body', 'drop', { dataTransfer: files });
  };

  test.each([['chosen', chosen], ['dropped', dropped]] as const)('a letter, %s, lies on the desk and both sides review it', async (_, give) => {
    await inOutlook('One letter, 3 strangers');
    await give('letter.eml', EML);
    await page.waitForFunction(() => (document.getElementById('subject') as HTMLInputElement).value === 'Dropped');
    await Promise.all([inGmail('“Dear Thomas”'), inOutlook('Dear Thomas')]);
  });

  test('a mailbox takes the place of the sample, and can be looked back over', async () => {
    await inOutlook('One letter, 3 strangers');
    await chosen('petra.mbox', MBOX);
    await page.getByText('petra.mbox · Petra').waitFor();
    expect(await page.locator('#choice option').first().innerText()).toBe('A new letter');
    await page.getByRole('button', { name: 'Look back' }).click();
    await page.frameLocator('#look-back iframe').getByText('You wrote 40 letters').waitFor();
    await page.getByRole('button', { name: 'Letter', exact: true }).click();
    await page.locator('#body').waitFor();
  });

  test.each([
    ['no mail', 'prose.txt', 'not a mail', 'prose.txt is not a mail'],
    ['a mailbox cut off', 'cut.jsonl', '{"id":"1","ki', 'line 1: this is not a line of a mailbox'],
    ['a mailbox from which nothing was sent', 'none.jsonl', '{"kind":"received","date":"2026-01-01","from":{"address":"a@b.example"}}', 'There is no sent mail'],
  ])('%s is refused in words, and the letter stays', async (_, name, content, why) => {
    await inOutlook('One letter, 3 strangers');
    await chosen(name, content);
    await says(why);
    expect(await page.locator('#subject').inputValue()).toContain('exclusiva');
  });

  test('opening can be given up with a key, and nothing changes', async () => {
    await inOutlook('One letter, 3 strangers');
    await page.route('**/open?*', () => undefined);
    await chosen('petra.mbox', MBOX);
    await page.getByRole('dialog', { name: 'Opening petra.mbox' }).waitFor();
    await page.keyboard.press('Escape');
    await says('Nothing was changed.');
    expect(await page.locator('#whose').innerText()).toContain('The Ferry House');
  });
});

test('what the desk is told while a mailbox is opened: how far it is, then that it is there', async () => {
  const body = Array.from({ length: 200 }, (_, i) => JSON.stringify({ kind: 'sent', owner: true, date: new Date(Date.UTC(2026, 0, 1) + i * 86_400_000).toISOString(), from: { address: 'a@b.example' }, to: [{ address: `r${i}@c.example` }], text: `Letter ${i}` })).join('\n');
  const response = await fetch(`${desk.url}open?name=a.jsonl`, { method: 'POST', headers: { 'content-type': 'application/octet-stream', origin: desk.url.slice(0, -1) }, body });
  const lines = (await response.text()).trim().split('\n').map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(lines[0]).toMatchObject({ step: 'reading', share: expect.any(Number), mails: expect.any(Number) });
  expect(lines[lines.length - 1]).toEqual({ opened: 'a.jsonl' });
});

describe('has nothing that a screen reader would miss, and fits', () => {
  test.each([[1440, 'light'], [1024, 'dark'], [390, 'light'], [390, 'dark']] as const)('%i pixels, %s', async (width, colorScheme) => {
    await page.close();
    page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme, bypassCSP: true });
    page.setDefaultTimeout(PATIENCE_MS);
    await page.goto(desk.url);
    await Promise.all([inGmail('One letter, 3 strangers'), inOutlook('One letter, 3 strangers')]);
    await page.addScriptTag({ path: require.resolve('axe-core') });
    const found = await page.evaluate(async () => (await (window as unknown as { axe: { run(where: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } }).axe.run({ exclude: ['iframe'] })).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`));
    expect(found).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });
});

test('by keyboard alone: choose a letter, write, send', async () => {
  await inOutlook('One letter, 3 strangers');
  await page.locator('#choice').focus();
  for (const place of ['to', 'cc', 'subject', 'body', 'send']) {
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe(place);
  }
  await page.keyboard.press('Enter');
  await page.getByRole('alertdialog').waitFor();
  await says('Outlook waits for your answer.');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByRole('alertdialog').waitFor({ state: 'detached' });
});

describe('only the desk’s own page is answered', () => {
  const ask = (method: string, target: string, headers: Record<string, string>): Promise<number | undefined> => new Promise((resolve, reject) => {
    const { hostname, port } = new URL(desk.url);
    request({ hostname, port, method, path: target, headers }, (response) => { response.resume(); resolve(response.statusCode); }).on('error', reject).end(method === 'POST' ? '{}' : undefined);
  });
  test.each([
    ['another name that points here', 'GET', '/', { host: 'evil.example' }, 403],
    ['a form of another site', 'POST', '/gmail/back', { 'content-type': 'text/plain' }, 403],
    ['a file of another site', 'POST', '/open?name=x', { 'content-type': 'application/octet-stream', origin: 'http://evil.example' }, 403],
    ['a file in a form', 'POST', '/open?name=x', { 'content-type': 'multipart/form-data' }, 403],
    ['a script of another site', 'POST', '/gmail/back', { 'content-type': 'application/json', origin: 'http://evil.example' }, 403],
    ['a file above the folder', 'GET', '/outlook/../../package.json', {}, 404],
    ['an encoded file above the folder', 'GET', '/outlook/%2e%2e/%2e%2e/package.json', {}, 404],
    ['a name of the prototype', 'GET', '/constructor', {}, 404],
  ])('%s', async (_, method, target, headers, status) => {
    expect(await ask(method, target, headers)).toBe(status);
  });
});
