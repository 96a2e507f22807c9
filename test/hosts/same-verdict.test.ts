import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { buildGmail, buildOutlook } from '../../build';
import type { Verdict } from '../../core';
import { deskLetterOf } from '../desk/gmail-side';
import { emailOf } from '../desk/mail';
import { serveDesk, type Desk } from '../desk/server';
import { drafts } from '../desk/sample/drafts';
import { sampleWorld, type World } from '../desk/world';
import { launchBrowser } from './browser';

jest.setTimeout(60_000);

const mails = path.join(__dirname, '..', 'mails');
const names = readdirSync(mails).filter((name) => !name.startsWith('refused-'));
const built = path.join(__dirname, '..', '..', 'dist', 'test', `same-verdict-${process.env['JEST_WORKER_ID'] ?? '1'}`);
/** What a host says of a letter; the first words and their count tell which text it read. */
interface Said {
  readonly verdict: string | undefined;
  readonly checked: string;
  readonly findings: readonly string[];
}

let browser: Browser;
let desk: Desk;
let page: Page;

beforeAll(async () => {
  [browser] = await Promise.all([launchBrowser(), buildGmail(), buildOutlook(undefined, built)]);
  desk = await serveDesk(await worldWithMails(), built);
  page = await browser.newPage();
  page.setDefaultTimeout(10_000);
  await page.goto(desk.url);
  await page.locator('#card article').waitFor();
  // Choosing what is chosen already changes nothing, so the table must not begin with it.
  await Promise.all([page.waitForResponse('**/gmail/open'), page.selectOption('#choice', { index: expected.length - 1 })]);
});
afterAll(async () => {
  await browser.close();
  await desk.close();
});

/** Iva's desk with every test mail on it; the one that is an answer answers Edith. */
async function worldWithMails(): Promise<World> {
  const sample = await sampleWorld(new Date());
  const letters = await Promise.all(names.map(async (name) => {
    const email = await emailOf(readFileSync(path.join(mails, name)), name);
    return { ...deskLetterOf(name, email), ...(email.inReplyTo ? { threadId: name } : {}) };
  }));
  const answered = letters.filter(({ threadId }) => threadId).map(({ id }) => (
    { threadId: id, from: 'Edith Falk <edith.falk@falkarchive.example>', to: ['iva@ferryhouse.example', 'otto@lundtrust.example'], subject: 'The log of 1953', text: 'I am E.' }));
  return { ...sample, letters: [...sample.letters, ...letters], answered: [...sample.answered, ...answered] };
}

async function saidInGmail(id: string): Promise<Said> {
  const [response] = await Promise.all([page.waitForResponse('**/gmail/open'), page.selectOption('#choice', id)]);
  await response.finished();
  const card = page.locator('#card');
  await card.locator('[data-parameters*="verdict"]').first().waitFor();
  const parameters = await card.locator('[data-parameters*="verdict"]').first().getAttribute('data-parameters');
  const text = await card.innerText();
  return { verdict: JSON.parse(parameters ?? '{}').verdict, checked: /Checked: .*/.exec(text)?.[0] ?? '', findings: await card.locator('section > div > b:first-child').allInnerTexts() };
}

async function saidInOutlook(): Promise<Said> {
  const pane = page.frameLocator('#pane iframe');
  const verdict = pane.locator('#verdict:is([data-kind=clear], [data-kind=look], [data-kind=hold])');
  await verdict.waitFor();
  const checked = pane.getByText(/^Checked: /);
  return { verdict: await verdict.getAttribute('data-kind') ?? undefined, checked: await checked.count() > 0 ? await checked.innerText() : '', findings: await pane.locator('.finding h3').allInnerTexts() };
}

const expected: readonly (readonly [string, Verdict])[] = [
  ...drafts.map(({ id, expect: verdict }) => [id, verdict] as const),
  ...names.map((name) => [name, name.split('-')[0] as Verdict] as const),
];

test('there are at least twenty letters', () => {
  expect(expected.length).toBeGreaterThanOrEqual(20);
});

test.each(expected)('%s: %s in Gmail and in Outlook, on the same text, for the same reasons', async (id, verdict) => {
  const gmail = await saidInGmail(id);
  const outlook = await saidInOutlook();
  expect(gmail.verdict).toBe(verdict);
  expect(gmail.findings.length > 0).toBe(verdict !== 'clear');
  expect(outlook).toEqual({ ...gmail, checked: outlook.checked === '' ? '' : gmail.checked });
});
