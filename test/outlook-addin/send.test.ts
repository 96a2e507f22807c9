import { exclusive, invitation, quiet } from './letters';
import { closeTheatre, item, openStage, openTheatre, send } from './stage';
import type { Fault, Item } from '../hosts/outlook';

jest.setTimeout(60_000);
beforeAll(() => openTheatre(), 120_000);
afterAll(closeTheatre);

test('a quiet letter leaves, and is remembered', async () => {
  const stage = await openStage(quiet);
  expect(await send(stage)).toEqual({ completed: { allowEvent: true }, times: 1, sent: 1 });
  const kept = await stage.page.evaluate(() => JSON.stringify(window.outlook.settings()));
  expect(kept).toContain('"mh"');
  expect(kept).not.toMatch(/north\.example|book|Friday/);
  expect(await stage.page.evaluate(() => window.outlook.log.filter(({ isRefused }) => isRefused))).toEqual([]);
  expect(stage.troubles).toEqual([]);
  await stage.page.context().close();
});

test.each([['a message', exclusive, 'openPane'], ['an invitation', invitation, 'openInvitationPane']])('%s is held with all that the warning can say', async (_, letter, commandId) => {
  const stage = await openStage(letter);
  const { completed, times, sent } = await send(stage);
  expect(completed).toEqual({
    allowEvent: false, errorMessage: expect.stringMatching(/\S/), errorMessageMarkdown: expect.stringMatching(/^\*\*.+\*\*\n\n\S/), cancelLabel: expect.stringMatching(/\S/), commandId, contextData: expect.stringContaining('check'),
  });
  expect({ times, sent }).toEqual({ times: 1, sent: 0 });
  expect(await stage.page.evaluate(() => 'ml0' in window.outlook.settings())).toBe(false);
  expect(stage.troubles).toEqual([]);
  await stage.page.context().close();
});

test.each([['Send Anyway', 1, 0], ['Don’t Send', 0, 1]])('%s: sent %d, kept %d', async (choice, sent, kept) => {
  const stage = await openStage(exclusive);
  await send(stage);
  await stage.page.getByRole('button', { name: choice }).click();
  expect(await stage.page.evaluate(() => [window.sent.length, window.kept.length])).toEqual([sent, kept]);
  await stage.page.context().close();
});

test('Take Action opens the pane at the finding that held the letter', async () => {
  const stage = await openStage(exclusive);
  const { completed } = await send(stage);
  await stage.page.getByRole('button', { name: completed?.cancelLabel ?? 'no label' }).click();
  const finding = stage.pane.locator('.finding:focus');
  await finding.waitFor();
  expect(JSON.parse(String(completed?.contextData))).toEqual({ check: await finding.getAttribute('data-check') });
  expect(stage.troubles).toEqual([]);
  await stage.page.context().close();
});

const broken: [string, Record<string, Fault>][] = [
  ['a body that never comes', { 'body.get': 'hang' }],
  ['a body that comes when we have given up', { 'body.get': { delayMs: 3_150 } }],
  ['readers that never come', { 'recipients.get': 'hang' }],
  ['a refused subject', { 'subject.get': 'refuse' }],
  ['readers that are no list', { 'recipients.get': { answer: 7 } }],
  ['a body that is no text', { 'body.get': { answer: { html: 1 } } }],
  ['everything hanging', { 'recipients.get': 'hang', 'body.get': 'hang', 'subject.get': 'hang', 'settings.save': 'hang', 'notification.replace': 'hang' }],
];

test.each(broken)('%s: the letter leaves, once, and is said to be unchecked', async (_, faults) => {
  const stage = await openStage(exclusive);
  await stage.page.evaluate((all) => { window.outlook.faults = all; }, faults);
  expect(await send(stage)).toEqual({ completed: { allowEvent: true }, times: 1, sent: 1 });
  const notices = await stage.page.evaluate(() => window.outlook.notices().map(({ message }) => message));
  expect(notices).toEqual([expect.stringContaining('could not check')]);
  await stage.page.context().close();
});

test('the pane says afterwards, once, that a letter left unchecked', async () => {
  const stage = await openStage(quiet);
  await stage.page.evaluate(() => { window.outlook.faults = { 'body.get': 'refuse' }; });
  await send(stage);
  await stage.page.evaluate((letter) => { window.outlook.faults = {}; window.outlook.open(letter); window.outlook.openPane(); }, quiet);
  await stage.pane.getByText('left without being checked').waitFor();
  await stage.page.evaluate(() => { window.outlook.openPane(); });
  await stage.pane.getByRole('button', { name: 'Check again' }).waitFor();
  expect(await stage.pane.getByText('left without being checked').count()).toBe(0);
  await stage.page.context().close();
});

test.each<Fault>(['refuse', 'hang'])('a memory that cannot be saved (%s) changes no verdict', async (fault) => {
  for (const [letter, allowEvent] of [[quiet, true], [exclusive, false]] as [Partial<Item>, boolean][]) {
    const stage = await openStage(letter);
    await stage.page.evaluate((how) => { window.outlook.faults = { 'settings.save': how }; }, fault);
    const { completed, times } = await send(stage);
    expect([completed?.allowEvent, times]).toEqual([allowEvent, 1]);
    await stage.page.context().close();
  }
});

test('settings that are not ours are read as an empty memory', async () => {
  const stage = await openStage(exclusive);
  await stage.page.evaluate(() => { window.outlook.setSettings({ salt: 7, m0: '{"version":1,"people":[[1', m1: {}, t0: 'x', unchecked: 'y' }); });
  expect((await send(stage)).completed?.allowEvent).toBe(false);
  expect(await item(stage)).toMatchObject(exclusive);
  await stage.page.context().close();
});

test('a held letter counts as sent only when its writer says so', async () => {
  const stage = await openStage(exclusive);
  await send(stage);
  await stage.page.getByRole('button', { name: 'Send Anyway' }).click();
  const other = { ...quiet, to: [{ address: 'dora@west.example', name: 'Dora West' }] };
  await stage.page.evaluate((letter) => { window.outlook.open(letter); window.outlook.openPane(); }, other);
  await stage.pane.getByRole('button', { name: 'It left' }).click();
  await stage.pane.getByRole('button', { name: 'It left' }).waitFor({ state: 'detached' });
  await stage.page.waitForFunction(() => 'settled' in window.outlook.settings());
  expect(await stage.page.evaluate(() => 'pl0' in window.outlook.settings())).toBe(true);
  await stage.page.context().close();
});

test('permission to read the item is enough for the warning', async () => {
  const stage = await openStage(exclusive);
  await stage.page.evaluate(() => { window.outlook.setPermission(1); });
  expect((await send(stage)).completed?.allowEvent).toBe(false);
  expect(stage.troubles).toEqual([]);
  await stage.page.context().close();
});
