import { exclusive, invitation, quiet } from './letters';
import { closeTheatre, item, openPane, openStage, openTheatre, type Stage } from './stage';
import type { Item } from '../hosts/outlook';

jest.setTimeout(60_000);
beforeAll(() => openTheatre(), 120_000);
afterAll(closeTheatre);

const verdictOf = ({ pane }: Stage): Promise<string | null> => pane.locator('#verdict').getAttribute('data-kind');

test('the pane shows findings under their word, with the letter’s own words', async () => {
  const stage = await openPane(exclusive);
  expect(await verdictOf(stage)).toBe('hold');
  expect(await stage.pane.getByRole('heading', { level: 2, name: 'Respect' }).count()).toBe(1);
  expect(await stage.pane.locator('[data-check="exclusive-claim"] blockquote').allTextContents()).toEqual(expect.arrayContaining([expect.stringContaining('exclusively')]));
  expect(stage.troubles).toEqual([]);
  await stage.page.context().close();
});

test('a quiet letter has nothing to ask', async () => {
  const stage = await openPane(quiet);
  expect(await stage.pane.locator('.finding.hold').count()).toBe(0);
  await stage.page.context().close();
});

test('the pane looks again when readers change, and when the text does', async () => {
  const stage = await openPane(exclusive);
  await stage.page.evaluate((to) => window.outlook.edit({ to }), exclusive.to?.slice(0, 1) ?? []);
  await stage.pane.locator('[data-check="one-letter-many-strangers"]').waitFor({ state: 'detached' });
  await stage.page.evaluate(() => window.outlook.edit({ html: '<p>Dear {{first_name}},</p><p>Thank you.</p>' }));
  await stage.pane.locator('[data-check="placeholder-left"]').first().waitFor();
  await stage.page.context().close();
});

const remedies: [string, Partial<Item>, (after: Item) => void][] = [
  ['Write to each one', exclusive, ({ to, html }) => {
    expect(to.map(({ address }) => address)).toEqual(['anna@north.example']);
    expect(html).toContain('<b>exclusively</b>');
  }],
  ['Say it goes to all', exclusive, ({ to, html }) => {
    expect(to).toHaveLength(3);
    expect(html).toMatch(/^<p>Dear Anna, Ben and Cleo,.*all of you.*Sam/);
  }],
  ['Write to each one', invitation, ({ to, cc }) => { expect([...to, ...cc]).toHaveLength(1); }],
];

test.each(remedies)('“%s” is shown, applied to the item, and undone', async (name, letter, check) => {
  const stage = await openPane(letter);
  const before = await item(stage);
  await stage.pane.getByRole('button', { name }).click();
  await stage.pane.locator('.preview').waitFor();
  expect(await item(stage)).toEqual(before);
  await stage.pane.getByRole('button', { name: 'Do it' }).click();
  await stage.pane.getByRole('button', { name: 'Undo' }).waitFor();
  check(await item(stage));
  await stage.pane.getByRole('button', { name: 'Undo' }).click();
  await stage.pane.getByText('As it was before.').waitFor();
  const { to, cc, bcc, subject, html } = await item(stage);
  expect({ to, cc, bcc, subject, html }).toEqual({ to: before.to, cc: before.cc, bcc: before.bcc, subject: before.subject, html: before.html });
  expect(stage.troubles).toEqual([]);
  await stage.page.context().close();
});

test('every further letter can be opened, one by one, and none is sent', async () => {
  const stage = await openPane(exclusive);
  await stage.pane.getByRole('button', { name: 'Write to each one' }).click();
  await stage.pane.getByRole('button', { name: 'Do it' }).click();
  await stage.pane.getByRole('link', { name: 'Open' }).first().waitFor();
  const links = await stage.pane.getByRole('link', { name: 'Open' }).evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  expect(links).toEqual([expect.stringMatching(/^mailto:ben@south\.example\?subject=An%20invitation&body=Dear%20Ben/), expect.stringMatching(/^mailto:cleo@east\.example\?/)]);
  expect(await stage.page.evaluate(() => window.sent.length)).toBe(0);
  await stage.page.context().close();
});

test('where Outlook has a form for new messages, further letters are opened in it one by one, with their formatting; a refused one falls back to the link', async () => {
  const stage = await openPane(exclusive);
  const frame = stage.page.frames().find((one) => one.url().includes('/taskpane.html'));
  await frame?.evaluate(() => {
    const opened: unknown[] = [];
    const mailbox = { displayNewMessageFormAsync: (form: unknown, done: (result: unknown) => void) => { opened.push(form); done({ status: opened.length > 1 ? 'failed' : 'succeeded' }); } };
    const { context } = (window as unknown as { Office: { context: { mailbox: object } } }).Office;
    Object.assign(window, { opened });
    for (const name of Object.keys(mailbox)) Object.defineProperty(context.mailbox, name, { value: mailbox.displayNewMessageFormAsync });
  });
  await stage.pane.getByRole('button', { name: 'Write to each one' }).click();
  await stage.pane.getByRole('button', { name: 'Do it' }).click();
  await stage.pane.getByRole('button', { name: 'Open' }).first().click();
  await stage.pane.getByText('1 of 2 opened.').waitFor();
  await stage.pane.getByRole('button', { name: 'Open' }).last().click();
  await stage.pane.getByRole('link', { name: 'Open' }).waitFor();
  const forms = await frame?.evaluate(() => (window as unknown as { opened: Record<string, unknown>[] }).opened);
  expect(forms?.[0]).toMatchObject({ toRecipients: ['ben@south.example'], subject: 'An invitation', htmlBody: expect.stringContaining('<b>exclusively</b>') as string });
  expect(await stage.page.evaluate(() => window.sent.length)).toBe(0);
  await stage.page.context().close();
});

test('undo asks first when the letter changed since', async () => {
  const stage = await openPane(exclusive);
  await stage.pane.getByRole('button', { name: 'Say it goes to all' }).click();
  await stage.pane.getByRole('button', { name: 'Do it' }).click();
  await stage.pane.getByRole('button', { name: 'Undo' }).waitFor();
  await stage.page.evaluate(() => window.outlook.edit({ subject: 'Another subject' }));
  await stage.pane.getByRole('button', { name: 'Check again' }).click();
  await stage.pane.getByRole('button', { name: 'Undo' }).click();
  await stage.pane.getByRole('button', { name: 'Undo, and lose what changed since' }).waitFor();
  expect((await item(stage)).subject).toBe('Another subject');
  await stage.page.context().close();
});

test('a long list of readers is written back whole, a hundred a call', async () => {
  const to = Array.from({ length: 250 }, (_, i) => ({ address: `reader${i}@firm${i}.example` }));
  const [first, ...others] = to;
  const stage = await openPane({ ...exclusive, to: [{ ...first, address: first?.address ?? '', type: 'user' as const }, ...others] });
  await stage.pane.getByRole('button', { name: 'Keep whom I know' }).click();
  await stage.pane.getByRole('button', { name: 'Do it' }).click();
  await stage.pane.getByRole('button', { name: 'Undo' }).click();
  await stage.pane.getByText('As it was before.').waitFor();
  expect((await item(stage)).to.map(({ address }) => address)).toEqual(to.map(({ address }) => address));
  expect(await stage.page.evaluate(() => window.outlook.log.filter(({ call }) => call === 'recipients.add').length)).toBe(2);
  await stage.page.context().close();
});

test('a well with a reader Outlook cannot name again is left as it is', async () => {
  const list = { address: '', name: 'My friends', type: 'distributionList' } as const;
  const stage = await openPane({ ...exclusive, cc: [list] });
  await stage.pane.getByRole('button', { name: 'Say it goes to all' }).click();
  await stage.pane.getByRole('button', { name: 'Do it' }).click();
  await stage.pane.getByRole('button', { name: 'Undo' }).waitFor();
  expect((await item(stage)).cc).toEqual([list]);
  await stage.page.context().close();
});

test('the whole way by keyboard', async () => {
  const stage = await openPane(exclusive);
  const focused = (): Promise<string | null> => stage.pane.locator(':focus').first().textContent();
  await stage.pane.getByRole('button', { name: 'Write to each one' }).focus();
  for (const [key, lands] of [['Enter', 'Do it'], ['Tab', 'Leave it'], ['Enter', 'Write to each one'], ['Enter', 'Do it'], ['Enter', 'Undo']] as const) {
    await stage.page.keyboard.press(key);
    await stage.pane.locator(':focus', { hasText: lands }).waitFor();
    expect(await focused()).toBe(lands);
  }
  await stage.page.keyboard.press('Enter');
  await stage.pane.getByText('As it was before.').waitFor();
  await stage.page.context().close();
});

const markup = '<img src=x onerror="parent.hit=1"><script>hit=1</script>';

test('names, subject and body never become markup in the pane', async () => {
  const letter = { ...exclusive, to: (exclusive.to ?? []).map((one) => ({ ...one, name: `Anna ${markup}` })), subject: markup, html: `<p>Dear ${markup.replaceAll('<', '&lt;')} {{<b>x}},</p>${exclusive.html ?? ''}` };
  const stage = await openPane(letter);
  for (const name of ['Write to each one', 'Say it goes to all']) {
    const offer = stage.pane.getByRole('button', { name });
    if (await offer.count() === 0) continue;
    await offer.click();
    await stage.pane.getByRole('button', { name: 'Leave it' }).click();
  }
  expect(await stage.pane.locator('#pane img, #pane script, #verdict *').count()).toBe(0);
  await stage.page.context().close();
});

test('an Outlook that does not answer: "not checked", and a way to try again', async () => {
  const stage = await openStage(exclusive);
  await stage.page.evaluate(() => { window.outlook.faults = { 'body.get': 'refuse' }; window.outlook.openPane(); });
  await stage.pane.getByText('could not check').waitFor();
  await stage.page.evaluate(() => { window.outlook.faults = {}; });
  await stage.pane.getByRole('button', { name: 'Check again' }).click();
  await stage.pane.locator('.finding').first().waitFor();
  await stage.page.context().close();
});

test('a change Outlook refuses is said to be not taken', async () => {
  const stage = await openPane(exclusive);
  await stage.page.evaluate(() => { window.outlook.faults = { 'body.set': 'refuse' }; });
  await stage.pane.getByRole('button', { name: 'Say it goes to all' }).click();
  await stage.pane.getByRole('button', { name: 'Do it' }).click();
  await stage.pane.getByText('did not take every change').waitFor();
  await stage.page.context().close();
});

test('a bar on the item says what would hold it, opens the pane, and goes', async () => {
  const stage = await openStage({ ...exclusive, to: [] });
  const notices = (): Promise<string[]> => stage.page.evaluate(() => window.outlook.notices().map(({ message }) => message));
  await stage.page.evaluate((to) => window.outlook.edit({ to }), exclusive.to ?? []);
  expect(await notices()).toEqual([expect.stringMatching(/\S/)]);
  await stage.page.locator('#notices').getByRole('button').click();
  await stage.pane.locator('.finding:focus').waitFor();
  expect(await notices()).toEqual([]);
  await stage.page.evaluate(() => { window.outlook.closePane(); });
  await stage.page.evaluate((to) => window.outlook.edit({ to }), exclusive.to ?? []);
  await stage.page.evaluate((letter) => window.outlook.edit(letter), quiet);
  expect(await notices()).toEqual([]);
  expect(stage.troubles).toEqual([]);
  await stage.page.context().close();
});

test('what is remembered can be seen and forgotten; settings change what is asked', async () => {
  const stage = await openStage(quiet);
  await stage.page.evaluate(async () => { await window.outlook.send(); });
  await stage.page.evaluate((letter) => { window.outlook.open(letter); window.outlook.openPane(); }, exclusive);
  await stage.pane.getByText('What is remembered').click();
  await stage.pane.getByText(/^1 letter and 1 person/).waitFor();
  await stage.pane.getByRole('button', { name: 'Forget all of it' }).click();
  await stage.pane.getByRole('button', { name: 'Yes, forget it' }).click();
  await stage.pane.getByText(/^0 letters and 0 people/).waitFor({ state: 'attached' });
  await stage.pane.getByText('Settings', { exact: true }).click();
  await stage.pane.getByRole('textbox', { name: 'Domains of my organisation' }).fill('north.example, south.example\nEAST.example nonsense');
  await stage.pane.getByRole('textbox', { name: 'Domains of my organisation' }).blur();
  await stage.pane.getByText('Saved.').waitFor();
  await stage.pane.locator('[data-check="one-letter-many-strangers"]').waitFor({ state: 'detached' });
  expect(await stage.page.evaluate(() => String(window.outlook.settings()['ph']))).toContain('"ownDomains":["north.example","south.example","east.example"]');
  expect(stage.troubles).toEqual([]);
  await stage.page.context().close();
});
