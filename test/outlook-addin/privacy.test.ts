import type { Frame } from 'playwright-core';
import { createGraph, routeGraph, type Item, type Mail } from '../hosts/outlook';
import { hostsNamed, leaksIn, marked } from '../privacy';
import { closeTheatre, openStage, openTheatre, send, type Stage } from './stage';

jest.setTimeout(120_000);
beforeAll(() => openTheatre('11111111-2222-4333-8444-555555555555'), 120_000);
afterAll(closeTheatre);

const letter: Partial<Item> = { to: marked.readers, subject: marked.subject, html: marked.html };
const reader = marked.readers[0]?.address ?? '';
const ME = 'sender@home.example';
const mails: readonly Mail[] = [
  { folder: 'sentitems', from: ME, to: [reader], day: '2026-01-05', subject: marked.subject, html: marked.html }, { folder: 'inbox', from: reader, to: [ME], day: '2026-01-06' },
  ...Array.from({ length: 30 }, (_, i): Mail => ({ folder: 'inbox', from: `friend${i}@firm${i}.example`, to: [ME], day: '2026-02-01' })),
];

interface Heard {
  readonly requests: { readonly url: string; readonly body: string }[];
  readonly logs: string[];
}

/** All that pages ask for and log from now on. */
function listen({ page }: Stage): Heard {
  const heard: Heard = { requests: [], logs: [] };
  page.context().on('request', (request) => heard.requests.push({ url: request.url(), body: request.postData() ?? '' }));
  page.context().on('console', (message) => heard.logs.push(message.text()));
  return heard;
}

/** Where the pane and the handler keep things, and where the pane stands. */
async function kept({ page }: Stage): Promise<Record<string, string>> {
  const settings = await page.evaluate(() => JSON.stringify(window.outlook.settings()));
  const frame = paneOf(page.frames());
  const device = await frame?.evaluate(() => [JSON.stringify({ ...localStorage }), JSON.stringify({ ...sessionStorage }), document.cookie, location.href, JSON.stringify(history.state)].join('\n')) ?? '';
  return { settings, device };
}

function paneOf(frames: readonly Frame[]): Frame | undefined {
  return frames.find((frame) => frame.url().includes('/taskpane.html'));
}

/** What erases comes last. */
const LAST = /forget|erase|stop using/i;

/** Presses every button the pane ever shows, each once by its words, and opens every room; says which. */
async function pressAll(stage: Stage, look: (pressed: string) => Promise<void>): Promise<string[]> {
  const pressed: string[] = [];
  for (;;) {
    const shown = await stage.pane.locator('button:enabled:visible, summary:visible').all();
    const named = (await Promise.all(shown.map(async (one) => ({ one, name: (await one.textContent({ timeout: 500 }).catch(() => '') ?? '').trim() })))).filter(({ name }) => name !== '' && !pressed.includes(name));
    const next = named.find(({ name }) => !LAST.test(name)) ?? named[0];
    if (!next) return pressed;
    pressed.push(next.name);
    await next.one.click({ timeout: 2_000 }).catch(() => undefined);
    await stage.page.waitForTimeout(150);
    await look(next.name);
  }
}

test('whatever is pressed, no word of the letter and no address is kept, logged or asked for by its URL, and only the hosts of PRIVACY.md are asked', async () => {
  const stage = await openStage(letter);
  const heard = listen(stage);
  const graph = createGraph(mails);
  await routeGraph(stage.page.context(), graph);
  const leaks: string[] = [];
  const look = async (when: string): Promise<void> => {
    const places = await kept(stage);
    leaks.push(...leaksIn(Object.fromEntries(Object.entries(places).map(([place, text]) => [`${place} after ${when}`, text]))));
  };
  await send(stage);
  await stage.page.getByRole('button', { name: 'Send Anyway' }).click();
  await look('Send Anyway');
  await stage.page.evaluate((item) => { window.outlook.open(item); window.outlook.support('NestedAppAuth', '1.1'); window.outlook.openPane(); }, letter);
  await stage.pane.getByRole('button', { name: 'Check again' }).waitFor();
  const pressed = await pressAll(stage, look);
  await stage.page.evaluate((item) => { window.outlook.open(item); window.outlook.openPane(); }, letter);
  await stage.pane.getByRole('button', { name: 'Check again' }).waitFor();
  await look('opening again');

  expect(pressed).toEqual(expect.arrayContaining(['Do it', 'Undo', 'Not for this letter', 'Read letters I sent', 'Use this text', 'Stop using my mailbox', 'Yes, forget it']));
  expect(leaks).toEqual([]);
  expect(leaksIn({ urls: heard.requests.map(({ url }) => url).join('\n') })).toEqual([]);
  const hosts = [...new Set(heard.requests.map(({ url }) => new URL(url).host))];
  expect(hosts.sort()).toEqual([...hostsNamed().filter((host) => host !== 'gmail.googleapis.com'), 'localhost:3000'].sort());
  expect(heard.requests.filter(({ url, body }) => body !== '' && !url.startsWith('https://graph.microsoft.com/'))).toEqual([]);
  expect(heard.logs).toEqual([]);
  await stage.page.context().close();
});
