import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../hosts/browser';
import { routeOutlook } from '../hosts/outlook';
import { measure, quantile, type Measure } from './measure';

const DIST = path.join(__dirname, '..', '..', 'dist', 'outlook');
const ROUNDS = 9;
const EMPTY = 'Office.onReady(function () {}); ["onMessageSend", "onAppointmentSend"].forEach(function (name) { Office.actions.associate(name, function (event) { event.completed({ allowEvent: true }); }); });';
const LETTER = { to: [{ address: 'anna@north.example', name: 'Anna North' }], subject: 'Friday', html: `<p>Dear Anna,</p><p>${'Thank you for the book, which I have read twice and will bring back on Friday. '.repeat(12)}</p><p>Sam</p>` };

/** From the event to `completed`, in the stand-in with the real office.js and no network, beside a handler that does nothing; `npm run build` comes first. */
export async function timeOfSend(): Promise<Measure[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-'));
  const browser = await launchBrowser();
  try {
    cpSync(DIST, folder, { recursive: true });
    writeFileSync(path.join(folder, 'launchevent.js'), EMPTY);
    const [ours, empty] = [await sendTimes(browser, DIST), await sendTimes(browser, folder)];
    return [measure('outlook.send', quantile(ours, 0.5), quantile(empty, 0.5), 'ms', 'from the event to completed, a quiet letter, each handler a new page; beside an empty handler')];
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true });
  }
}

/** Milliseconds, sorted. As text, because tsx names functions by a helper the page does not have. */
async function sendTimes(browser: Browser, folder: string): Promise<number[]> {
  const context = await browser.newContext();
  await routeOutlook(context, folder);
  const page = await context.newPage();
  await page.goto('https://outlook.office.com/mail/');
  await page.evaluate('window.place = (id) => document.getElementById(id); window.outlook = createOutlook({ addIn: "https://localhost:3000", pane: place("pane"), alert: place("alert"), notices: place("notices") })');
  const times: number[] = [];
  for (let i = 0; i < ROUNDS; i++) times.push(Number(await page.evaluate(`outlook.open(${JSON.stringify(LETTER)}); outlook.send().then(({ ms }) => ms)`)));
  await context.close();
  return times.sort((a, b) => a - b);
}
