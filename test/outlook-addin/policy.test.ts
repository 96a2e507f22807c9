import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { outlookWordingFor, textOfSettings } from '../../core';
import { usualSettings } from '../../core/settings';
import { exclusive } from './letters';
import { closeTheatre, dist, openPane, openStage, openTheatre, send, type Stage } from './stage';

jest.setTimeout(120_000);
beforeAll(() => openTheatre(), 120_000);
afterAll(closeTheatre);

const { panel: { settings: says }, notes } = outlookWordingFor('en');
const stored = (page: Page): Promise<Record<string, unknown>> => page.evaluate(() => window.outlook.settings());

/** An Outlook whose add-in has this policy beside it, with the pane open on its settings. */
async function underPolicy(text: string, status = 200): Promise<Stage> {
  const stage = await openStage(exclusive);
  await stage.page.context().route('**/policy.json', (route) => route.fulfill({ status, contentType: 'application/json', body: text }));
  await stage.page.evaluate(() => { window.outlook.openPane(); });
  await stage.pane.getByRole('button', { name: 'Check again' }).waitFor();
  return stage;
}

test('what an organisation laid down is shown locked, counts in the pane and then in the warning', async () => {
  const stage = await underPolicy('{ "goldenRule": 1, "threshold": "never", "daysKept": 30 }');
  await stage.pane.locator('summary', { hasText: says.title }).click();
  await stage.pane.getByText(says.locked).first().waitFor();
  expect(await stage.pane.getByText(says.locked).count()).toBe(2);
  expect(await stage.pane.getByRole('spinbutton', { name: says.daysKept }).isDisabled()).toBe(true);
  expect(await stage.pane.getByRole('spinbutton', { name: says.daysKept }).inputValue()).toBe('30');
  expect(await stage.pane.getByRole('radio', { name: says.thresholds.never }).isChecked()).toBe(true);
  expect(await stage.pane.getByRole('textbox', { name: says.ownDomains }).isDisabled()).toBe(false);
  await stage.pane.getByRole('textbox', { name: says.asText }).fill(textOfSettings({ ...usualSettings, daysKept: 999, ownDomains: ['west.example'] }));
  await stage.pane.getByRole('button', { name: says.bringIn }).click();
  await stage.pane.getByText(says.leftOut('daysKept, threshold')).waitFor();
  expect(await stage.pane.getByRole('spinbutton', { name: says.daysKept }).inputValue()).toBe('30');
  expect(await stage.pane.getByRole('textbox', { name: says.ownDomains }).inputValue()).toBe('west.example');
  expect((await send(stage)).completed).toMatchObject({ allowEvent: true });
  expect(stage.troubles).toEqual([]);
  await stage.page.context().close();
});

test('a policy that is taken away leaves the user’s own choice', async () => {
  const stage = await underPolicy('{ "goldenRule": 1, "threshold": "never" }');
  await stage.pane.locator('summary', { hasText: says.title }).click();
  await stage.pane.getByText(says.locked).waitFor();
  await stage.page.context().unroute('**/policy.json');
  await stage.page.evaluate(() => { window.outlook.openPane(); });
  await stage.pane.locator('summary', { hasText: says.title }).click();
  await stage.pane.getByText(says.locked).waitFor({ state: 'detached' });
  expect(await stage.pane.getByRole('radio', { name: says.thresholds.usual }).isChecked()).toBe(true);
  expect((await send(stage)).completed).toMatchObject({ allowEvent: false });
  await stage.page.context().close();
});

test.each([['a policy with a line that cannot be read', '{ "goldenRule": 1, "daysKept": 30, "threshold": "always" }', '30'], ['a policy that is no policy', '<html>', '400']])('of %s the rest counts, and it is said', async (_, text, days) => {
  const stage = await underPolicy(text);
  await stage.pane.getByText(says.policyUnread).waitFor();
  await stage.pane.locator('summary', { hasText: says.title }).click();
  expect(await stage.pane.getByRole('spinbutton', { name: says.daysKept }).inputValue()).toBe(days);
  await stage.page.context().close();
});

test.each([['is not there', 404], ['fails', 500]])('where the policy %s, the user’s own settings count and nothing is said', async (_, status) => {
  const stage = await underPolicy('', status);
  await stage.pane.locator('summary', { hasText: says.title }).click();
  expect(await stage.pane.getByText(says.locked).count()).toBe(0);
  expect(await stage.pane.getByText(says.policyUnread).count()).toBe(0);
  await stage.page.context().close();
});

test('settings put in as a text are checked, saved and shown; what is none changes nothing', async () => {
  const stage = await openPane(exclusive);
  await stage.pane.locator('summary', { hasText: says.title }).click();
  const text = stage.pane.getByRole('textbox', { name: says.asText });
  await text.fill('{ "daysKept": 30 }');
  await stage.pane.getByRole('button', { name: says.bringIn }).click();
  await stage.pane.getByText(says.notSettings).waitFor();
  await text.fill(textOfSettings({ ...usualSettings, threshold: 'never', unread: ['bg'], off: ['stock-phrases'] }));
  await stage.pane.getByRole('button', { name: says.bringIn }).click();
  await stage.pane.getByText(says.broughtIn).waitFor();
  expect(await stage.pane.getByRole('checkbox', { name: 'Български' }).isChecked()).toBe(false);
  expect(String((await stored(stage.page))['ph'])).toContain('"threshold":"never","unread":["bg"]');
  await stage.pane.getByRole('radio', { name: says.thresholds.usual }).check();
  await stage.pane.getByText(says.saved).waitFor();
  await stage.pane.getByRole('checkbox', { name: 'Български' }).check();
  expect((await send(stage)).completed).toMatchObject({ allowEvent: false });
  expect(String((await stored(stage.page))['ph'])).toContain('"threshold":"usual","unread":[]');
  expect(stage.troubles).toEqual([]);
  await stage.page.context().close();
});

test('a mailbox whose settings throw when read: the pane says what is lost and reviews the letter', async () => {
  const stage = await openStage(exclusive);
  const throwing = 'const ready = Office.onReady; Office.onReady = (run) => ready.call(Office, () => { Office.context.roamingSettings.get = () => { throw new Error("no settings today"); }; run(); });';
  await stage.page.context().route('**/taskpane.js', (route) => route.fulfill({ contentType: 'text/javascript', body: `${throwing}\n${readFileSync(path.join(dist, 'taskpane.js'), 'utf8')}` }));
  await stage.page.evaluate(() => { window.outlook.openPane(); });
  await stage.pane.getByText(notes.memoryLost).waitFor();
  expect(await stage.pane.locator('[data-check="exclusive-claim"]').count()).toBeGreaterThan(0);
  await stage.page.context().close();
});
