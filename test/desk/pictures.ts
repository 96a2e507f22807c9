import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { buildGmail, buildOutlook } from '../../build';
import { launchBrowser } from '../hosts/browser';
import { serveDesk } from './server';
import { sampleWorld } from './world';

const folder = path.join(__dirname, '..', '..', 'manifests', 'pictures');

/** The pictures of the documents, made from the running desk. */
async function main(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const [browser, world] = await Promise.all([launchBrowser(), sampleWorld(new Date()), buildGmail(), buildOutlook()]);
  const desk = await serveDesk(world);
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, deviceScaleFactor: 1.5 });
    await page.goto(desk.url);
    await takeAll(page);
  } finally {
    await browser.close();
    await desk.close();
  }
}

async function takeAll(page: Page): Promise<void> {
  await ready(page);
  await page.screenshot({ path: path.join(folder, 'desk.png') });
  await page.locator('#gmail').screenshot({ path: path.join(folder, 'gmail.png') });
  await page.click('#send');
  await page.getByRole('alertdialog').waitFor();
  await page.screenshot({ path: path.join(folder, 'outlook.png'), clip: { x: 352, y: 56, width: 1088, height: 844 } });
}

/** Both panels have reviewed the letter on screen. */
async function ready(page: Page): Promise<void> {
  await page.locator('#card').getByText('Respect').waitFor();
  await page.frameLocator('#pane iframe').getByText('Respect').waitFor();
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
