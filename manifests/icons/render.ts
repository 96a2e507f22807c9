import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { launchBrowser } from '../../test/hosts/browser';

/** Sizes of the XML manifest; the unified one wants a colour icon of 192 and a white outline of 32 on transparent ground. */
const SIZES_PX = [16, 32, 64, 80, 128];
const COLOUR_PX = 192;
const OUTLINE_PX = 32;

/** Draws icon.svg in the sizes Outlook asks for: `npx tsx manifests/icons/render.ts`. The PNGs are kept in the repository, so that the build needs no browser. */
async function render(): Promise<void> {
  const svg = readFileSync(path.join(__dirname, 'icon.svg'), 'utf8');
  const outline = svg.replace(/<rect[^>]*>/, '').replace(/fill="#\w+"/g, 'fill="#ffffff"').replace('viewBox="0 0 128 128"', 'viewBox="16 14 96 96"');
  const browser = await launchBrowser();
  const draw = async (source: string, size: number, name: string): Promise<void> => {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${source}`);
    writeFileSync(path.join(__dirname, name), await page.screenshot({ omitBackground: true }));
    await page.close();
  };
  try {
    for (const size of SIZES_PX) await draw(svg, size, `icon-${size}.png`);
    await draw(svg, COLOUR_PX, `color-${COLOUR_PX}.png`);
    await draw(outline, OUTLINE_PX, `outline-${OUTLINE_PX}.png`);
  } finally {
    await browser.close();
  }
}

render().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
