import { outlookWordingFor } from '../../core';
import { exclusive } from './letters';
import { closeTheatre, openStage, openTheatre, send, troublesIn } from './stage';

jest.setTimeout(120_000);
beforeAll(() => openTheatre(), 120_000);
afterAll(closeTheatre);

const themes = [['light', {}], ['dark', { colorScheme: 'dark' }], ['high contrast', { forcedColors: 'active' }]] as const;

test.each(themes)('axe-core finds nothing in the %s pane: findings, preview, further letters, rooms, the question', async (_, look) => {
  const stage = await openStage(exclusive, look);
  await send(stage);
  await stage.page.getByRole('button', { name: 'Don’t Send' }).click();
  await stage.page.evaluate(() => { window.outlook.openPane(); });
  const { pane } = stage;
  await pane.getByRole('button', { name: 'Check again' }).waitFor();
  for (const fold of await pane.locator('.answers summary').all()) await fold.click();
  expect(await troublesIn(stage)).toEqual([]);
  await pane.getByRole('button', { name: 'Never ask this again' }).last().click();
  await pane.locator('summary', { hasText: 'What you answered' }).click();
  expect(await troublesIn(stage)).toEqual([]);
  await pane.getByRole('button', { name: 'Write to each one' }).first().click();
  await pane.getByRole('button', { name: 'Do it' }).waitFor();
  expect(await troublesIn(stage)).toEqual([]);
  await pane.getByRole('button', { name: 'Do it' }).click();
  await pane.getByRole('button', { name: 'Undo' }).waitFor();
  for (const room of ['What is remembered', 'Settings']) await pane.locator('summary', { hasText: room }).click();
  await pane.getByRole('button', { name: 'Show it' }).click();
  expect(await troublesIn(stage)).toEqual([]);
  const other = { ...exclusive, to: [{ address: 'dora@west.example', name: 'Dora West' }] };
  await stage.page.evaluate((letter) => { window.outlook.open(letter); window.outlook.openPane(); }, other);
  await pane.getByRole('button', { name: 'It left' }).waitFor();
  expect(await troublesIn(stage)).toEqual([]);
  await stage.page.context().close();
});

test('everything that can be pressed or filled in is reached with Tab, in the order it is read', async () => {
  const stage = await openStage(exclusive);
  await stage.page.evaluate(() => { window.outlook.openPane(); });
  const { pane } = stage;
  await pane.getByRole('button', { name: 'Check again' }).waitFor();
  for (const room of await pane.locator('summary').all()) await room.click();
  const pieces = pane.locator('button, summary, textarea, input, a[href]');
  const wanted = await pieces.evaluateAll((all) => all.length);
  const first = pieces.first();
  await first.focus();
  const reached: number[] = [];
  for (let i = 0; i < wanted; i++) {
    reached.push(await pieces.evaluateAll((all) => all.findIndex((one) => one === document.activeElement)));
    await stage.page.keyboard.press('Tab');
  }
  expect(reached).toEqual(Array.from({ length: wanted }, (_, i) => i));
  await stage.page.context().close();
});

test('a setting is changed and a room left without a mouse', async () => {
  const stage = await openStage(exclusive);
  await stage.page.evaluate(() => { window.outlook.openPane(); });
  const { pane, page } = stage;
  await pane.getByRole('button', { name: 'Check again' }).waitFor();
  await pane.locator('summary', { hasText: 'Settings' }).focus();
  await page.keyboard.press('Enter');
  const asks = outlookWordingFor('en').asks['one-letter-many-strangers'];
  await pane.getByRole('checkbox', { name: asks }).focus();
  await page.keyboard.press('Space');
  await pane.getByText('Saved.').waitFor();
  await pane.locator('[data-check="one-letter-many-strangers"]').waitFor({ state: 'detached' });
  await page.keyboard.press('Space');
  await pane.locator('[data-check="one-letter-many-strangers"]').waitFor();
  await page.context().close();
});
