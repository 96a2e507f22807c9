import { exclusive, invitation } from './letters';
import { closeTheatre, openPane, openStage, openTheatre, type Stage } from './stage';

jest.setTimeout(120_000);
beforeAll(() => openTheatre(), 120_000);
afterAll(closeTheatre);

/** What a call of the pane's page comes to: its value, or the name of the error. */
type Outcome = string;

/** Runs calls in the pane's page side by side; each is text with `Office`, `item` and the callback `done` at hand. */
async function callAll({ page }: Stage, calls: readonly string[]): Promise<Outcome[]> {
  const pane = page.frames().find((frame) => frame.url().includes('/taskpane.html'));
  if (!pane) throw new Error('no pane');
  const each = calls.map((call) => `new Promise((resolve) => { const done = ({ status, error }) => resolve(status === 'succeeded' ? 'taken' : error.name); try { ${call}; } catch (error) { resolve(error.name); } })`);
  return pane.evaluate(`{ const { item } = Office.context.mailbox; Promise.all([${each.join(', ')}]); }`);
}

test('the stand-in refuses what Outlook refuses: a fourth call at once, what the permission does not cover, and what is too long', async () => {
  const stage = await openPane(exclusive);
  await stage.page.evaluate(() => { window.outlook.faults = { 'body.getType': { delayMs: 200 } }; });
  const four = await callAll(stage, Array.from({ length: 4 }, () => 'item.body.getTypeAsync(done)'));
  expect(four.filter((outcome) => outcome === 'taken').length).toBeLessThanOrEqual(3);
  expect(four).toContain('taken');
  expect(four.some((outcome) => outcome !== 'taken')).toBe(true);
  await stage.page.waitForTimeout(300);
  for (const call of [
    `item.notificationMessages.addAsync('a', { type: 'informationalMessage', message: '${'x'.repeat(151)}', icon: 'icon16', persistent: false }, done)`,
    `Office.context.roamingSettings.set('a', '${'x'.repeat(33_000)}'); Office.context.roamingSettings.saveAsync(done)`,
  ]) expect(await callAll(stage, [call])).not.toEqual(['taken']);
  await stage.page.evaluate(() => { window.outlook.setPermission(1); window.outlook.openPane(); });
  await stage.pane.getByRole('button', { name: 'Check again' }).waitFor();
  expect(await callAll(stage, ["item.subject.setAsync('Another', done)"])).not.toEqual(['taken']);
  expect(await callAll(stage, ['item.subject.getAsync(done)'])).toEqual(['taken']);
  await stage.page.context().close();
});

test('changed attendees of an invitation put up the bar too, with the button of invitations', async () => {
  const stage = await openStage({ ...invitation, to: [], cc: [] });
  await stage.page.evaluate(({ to, cc }) => window.outlook.edit({ to: to ?? [], cc: cc ?? [] }), invitation);
  const [notice] = await stage.page.evaluate(() => window.outlook.notices());
  expect(notice).toMatchObject({ key: 'insight', actions: [{ commandId: 'openInvitationPane' }] });
  await stage.page.context().close();
});

test.each([['de-DE', 'Noch einmal prüfen', 'Über Golden Rule'], ['bg-BG', 'Нова проверка', 'За Golden Rule'], ['pt-BR', 'Verificar de novo', 'Sobre Golden Rule'], ['ja-JP', 'Check again', 'About Golden Rule']])('in an Outlook that speaks %s the pane says “%s”', async (locale, again, about) => {
  const stage = await openStage(exclusive);
  await stage.page.evaluate((tag) => { window.outlook.speak(tag); window.outlook.openPane(); }, locale);
  await stage.pane.locator('.again').waitFor();
  expect(await stage.pane.locator('.again').textContent()).toBe(again);
  await stage.pane.locator('summary', { hasText: about }).click();
  expect(await stage.pane.locator('html').getAttribute('lang')).toBe(locale.slice(0, 2) === 'ja' ? 'en' : locale.slice(0, 2));
  await stage.page.context().close();
});

test.each<['is not there' | 'never comes', number]>([['is not there', 404], ['never comes', 0]])('where the file of a language %s, the pane speaks English, says so and checks the letter', async (_, status) => {
  const stage = await openStage(exclusive);
  await stage.page.context().route('**/assets/words-de.js', (route) => (status > 0 ? route.fulfill({ status }) : undefined));
  await stage.page.evaluate(() => { window.outlook.speak('de-DE'); window.outlook.openPane(); });
  await stage.pane.getByRole('button', { name: 'Check again' }).waitFor();
  expect(await stage.pane.locator('.done').textContent()).toContain('this is in English');
  expect(await stage.pane.locator('[data-check="exclusive-claim"]').count()).toBeGreaterThan(0);
  expect(await stage.pane.locator('html').getAttribute('lang')).toBe('en');
  await stage.page.context().close();
});

test.each<['are not there' | 'never come', number]>([['are not there', 404], ['never come', 0]])('where the word lists of the letter’s language %s, the pane checks the rest and says so', async (_, status) => {
  const stage = await openStage(exclusive);
  const lists = '**/assets/lists-en.js';
  await stage.page.context().route(lists, (route) => (status > 0 ? route.fulfill({ status }) : undefined));
  await stage.page.evaluate(() => { window.outlook.openPane(); });
  await stage.pane.getByRole('button', { name: 'Check again' }).waitFor();
  expect(await stage.pane.locator('.note').allTextContents()).toContainEqual(expect.stringContaining('its language did not load'));
  expect(await stage.pane.locator('[data-check="one-letter-many-strangers"]').count()).toBeGreaterThan(0);
  expect(await stage.pane.locator('[data-check="exclusive-claim"]').count()).toBe(0);
  // A request that hangs is the browser's to end; where there was an answer, the next check asks anew.
  if (status > 0) {
    await stage.page.context().unroute(lists);
    await stage.pane.getByRole('button', { name: 'Check again' }).click();
    await stage.pane.locator('[data-check="exclusive-claim"]').waitFor();
    expect(await stage.pane.locator('.note').allTextContents()).not.toContainEqual(expect.stringContaining('did not load'));
  }
  await stage.page.context().close();
});
