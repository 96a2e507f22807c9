import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { buildGmail, buildOutlook } from '../../build';
import { launchBrowser } from '../hosts/browser';
import { takeCards, takeSheets } from './card-pictures';
import { serveDesk } from './server';
import { sampleWorld } from './world';

/** One picture of the documents. Each begins on a fresh desk, the essay's letter on it and reviewed by both sides. */
interface Shot {
  readonly name: string;
  /** Pixels of the picture for one of the page: 1 where it is shown smaller than it is. */
  readonly scale?: number;
  /** Pixels of the window; a store asks for its own. */
  readonly size?: { readonly width: number; readonly height: number };
  /** Does what the picture is to show, then says what of the page it shows; nothing: all of it. */
  show(page: Page): Promise<string | undefined>;
}

const folder = path.join(__dirname, '..', '..', 'manifests', 'pictures');
const PATIENCE_MS = 60_000;

const whole = async (): Promise<undefined> => undefined;
const part = (selector: string) => async (): Promise<string> => selector;

async function pressSend(page: Page): Promise<undefined> {
  await page.click('#send');
  await page.getByRole('alertdialog').waitFor();
}

/** The letter is the first reader's now, with a line that only the writer can fill; the pane has the letters to the others. */
const makePersonal = (page: Page): Promise<undefined> => mend(page, 'Write to each one');
const makeHonest = (page: Page): Promise<undefined> => mend(page, 'Say it goes to all');

/** A remedy, as somebody at Outlook's pane applies it. */
async function mend(page: Page, remedy: string): Promise<undefined> {
  const pane = page.frameLocator('#pane iframe');
  const before = await page.locator('#body').innerText();
  await pane.getByRole('button', { name: remedy }).click();
  await pane.getByRole('button', { name: 'Do it' }).click();
  await page.waitForFunction((was) => document.getElementById('body')?.innerText !== was, before);
  await pane.getByRole('button', { name: 'Undo' }).waitFor();
  await reviewed(page);
}

async function lookBack(page: Page): Promise<undefined> {
  await page.click('#to-look-back');
  await page.frameLocator('#look-back iframe').getByText('Who wrote back').waitFor();
}

/** As one host's store shows it: the letter and that host's side, without what is the desk's own. */
const besideOnly = (side: '#gmail' | '#outlook', then: (page: Page) => Promise<undefined>) => async (page: Page): Promise<undefined> => {
  // The desk's own Send is Outlook's.
  const other = side === '#gmail' ? '#outlook, .send' : '#gmail';
  await page.addStyleTag({ content: `body > header, #guide, ${other} { display: none !important } main { padding-top: 24px } #columns { grid-template-columns: minmax(0, 1fr) 400px !important }` });
  return then(page);
};

/** Both sides have reviewed the letter on screen. */
async function reviewed(page: Page): Promise<void> {
  const opening = (await page.locator('#body').innerText()).trim().slice(0, 12);
  await page.locator('#card').getByText(opening).first().waitFor();
  await page.frameLocator('#pane iframe').getByText(opening).first().waitFor();
}

/** The walk-through first: letter → warning → made personal → made honest. */
const SHOTS: readonly Shot[] = [
  { name: 'desk', show: whole },
  { name: 'warning', show: pressSend },
  { name: 'personal', show: makePersonal },
  { name: 'honest', show: makeHonest },
  { name: 'gmail', scale: 2, show: part('#gmail') },
  { name: 'outlook', scale: 2, show: part('#outlook') },
  { name: 'look-back', show: lookBack },
  // learn.microsoft.com/partner-center/marketplace-offers/appsource-listing: 1366 × 768; Google Workspace Marketplace: 1280 × 800.
  { name: 'store-outlook', size: { width: 1366, height: 768 }, show: besideOnly('#outlook', pressSend) },
  { name: 'store-workspace', size: { width: 1280, height: 800 }, show: besideOnly('#gmail', whole) },
];

/**
 * `npm run pictures -- NAME …`: the pictures of these names, made from the running desk, and `cards` from the add-on's cards; without names all of them.
 * `sheets`: every kind of card, for one's own eyes.
 */
async function main(names: readonly string[]): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const [browser] = await Promise.all([launchBrowser(), buildGmail(), buildOutlook()]);
  try {
    if (names.includes('sheets')) await takeSheets(browser);
    if (names.length === 0 || names.includes('cards')) await takeCards(browser, folder);
    for (const { name, scale = 1, size = { width: 1280, height: 800 }, show } of SHOTS.filter((shot) => names.length === 0 || names.includes(shot.name))) {
      const desk = await serveDesk(await sampleWorld(new Date()));
      const page = await browser.newPage({ viewport: size, deviceScaleFactor: scale });
      page.setDefaultTimeout(PATIENCE_MS);
      await page.goto(desk.url);
      await reviewed(page);
      const selector = await show(page);
      const to = { path: path.join(folder, `${name}.png`) };
      await (selector === undefined ? page.screenshot(to) : page.locator(selector).screenshot(to));
      console.log(`${name}.png`);
      await page.close();
      await desk.close();
    }
  } finally {
    await browser.close();
  }
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
