import { ALIVE, MARK, TEXTS } from '../hostile/nasty';
import type { Item } from '../hosts/outlook';
import { exclusive } from './letters';
import { closeTheatre, openStage, openTheatre, send, type Stage } from './stage';

jest.setTimeout(120_000);
let stage: Stage;
beforeAll(async () => { await openTheatre(); stage = await openStage(exclusive); }, 120_000);
afterAll(closeTheatre);

/** The text wherever a letter can hold one; a text without marks of HTML stands in the page as it is. */
function letterWith(text: string): Partial<Item> {
  const to = (exclusive.to ?? []).map((one, i) => ({ ...one, name: `${text} ${i}` }));
  return { ...exclusive, to: [...to, { address: text, name: text }], subject: `Re: ${text}`, html: `<p>Dear ${text},</p><p>I have exclusively chosen only you, {{${text}}}, because I thought of you at once.</p>${text}`, attachments: [text] };
}

test.each(Object.entries(TEXTS))('%s in every place of a letter: the pane shows it, no markup of it lives, nothing runs', async (_, text) => {
  const { page, pane, troubles } = stage;
  await page.evaluate((letter) => { window.outlook.open(letter); window.outlook.openPane(); }, letterWith(text));
  await pane.getByRole('button', { name: 'Check again' }).waitFor();
  for (const name of ['Write to each one', 'Say it goes to all']) {
    const offer = pane.getByRole('button', { name });
    if (await offer.count() === 0) continue;
    await offer.click();
    await pane.getByRole('button', { name: 'Leave it' }).click();
  }
  expect(await pane.locator('main').locator(ALIVE).count()).toBe(0);
  const { completed } = await send(stage);
  expect(completed?.errorMessageMarkdown ?? '').not.toMatch(/\]\(|<\w|!\[/);
  const hits = await Promise.all(page.frames().map(async (frame) => frame.evaluate((mark) => mark in window, MARK).catch((error: unknown) => {
    // Outlook closes the handler's frame some time after it has completed.
    if (!frame.isDetached()) throw error;
    return false;
  })));
  expect(hits.filter(Boolean)).toEqual([]);
  // The content policy tells of what it stopped; there is nothing to stop.
  expect(troubles).toEqual([]);
});
