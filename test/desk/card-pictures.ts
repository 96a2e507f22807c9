import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { cardStyle } from '../hosts/apps-script';
import { digestsOf, drawCards, PICTURED } from './cards';

/** For gmail-addon/INSTALL.md, with a note of what they show: a test tells when they are stale. */
export async function takeCards(browser: Browser, folder: string): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 340, height: 900 }, deviceScaleFactor: 1.5 });
  const cards = drawCards('en');
  for (const { name, html } of cards.filter((card) => PICTURED.includes(card.name))) {
    await page.setContent(`<style>${cardStyle} body { margin: 12px }</style>${html}`);
    await page.locator('.gmail-card').screenshot({ path: path.join(folder, `gmail-${name}.png`) });
  }
  await page.close();
  writeFileSync(path.join(folder, 'gmail-cards.json'), `${JSON.stringify(digestsOf(cards), undefined, 1)}\n`);
}

/** Every kind of card in three languages, light and dark, in a folder of its own. */
export async function takeSheets(browser: Browser): Promise<void> {
  const out = mkdtempSync(path.join(tmpdir(), 'cards-'));
  const page = await browser.newPage({ viewport: { width: 1700, height: 900 } });
  for (const locale of ['en', 'de', 'bg']) {
    const cards = drawCards(locale).map(({ name, html }) => `<figure>${name}${html}</figure>`).join('');
    for (const scheme of ['light', 'dark']) {
      await page.setContent(`<style>${cardStyle} body { background: light-dark(#eee, #111); color-scheme: ${scheme}; columns: 5; font: 12px sans-serif } figure { margin: 8px; display: inline-block; break-inside: avoid }</style><body class="${scheme}">${cards}</body>`);
      await page.screenshot({ path: path.join(out, `${locale}-${scheme}.png`), fullPage: true });
    }
  }
  console.log(out);
}
