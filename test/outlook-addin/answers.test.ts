import { exclusive, quiet } from './letters';
import { closeTheatre, openPane, openTheatre, send, type Stage } from './stage';

jest.setTimeout(60_000);
beforeAll(() => openTheatre(), 120_000);
afterAll(closeTheatre);

const finding = ({ pane }: Stage, check: string): ReturnType<Stage['pane']['locator']> => pane.locator(`[data-check="${check}"]`);
const checksIn = ({ pane }: Stage): Promise<(string | null)[]> => pane.locator('.finding').evaluateAll((all) => all.map((one) => one.getAttribute('data-check')));

async function answer(stage: Stage, check: string, name: string): Promise<void> {
  await finding(stage, check).locator('summary').click();
  await finding(stage, check).getByRole('button', { name }).click();
  await stage.pane.getByText('Noted.').waitFor();
}

/** The pane opened anew, as the next day. */
async function reopen({ page, pane }: Stage): Promise<void> {
  await page.evaluate(() => { window.outlook.openPane(); });
  await pane.getByRole('button', { name: 'Check again' }).waitFor();
}

test('“not for this letter”: not asked again of it, said so, and asked of the next', async () => {
  const stage = await openPane(exclusive);
  await answer(stage, 'exclusive-claim', 'Not for this letter');
  expect(await checksIn(stage)).not.toContain('exclusive-claim');
  await reopen(stage);
  expect(await checksIn(stage)).not.toContain('exclusive-claim');
  await stage.pane.getByText('1 question already answered').waitFor();
  await stage.page.evaluate((letter) => { window.outlook.open({ ...letter, to: [...letter.to ?? [], { address: 'dora@west.example' }] }); }, exclusive);
  await reopen(stage);
  expect(await checksIn(stage)).toContain('exclusive-claim');
  expect(stage.troubles).toEqual([]);
  await stage.page.context().close();
});

test('“never ask this again” holds for every letter, shows in the settings, and is taken back from the list', async () => {
  const stage = await openPane(exclusive);
  await answer(stage, 'exclusive-claim', 'Never ask this again');
  await stage.page.evaluate((letter) => { window.outlook.open({ ...letter, subject: 'Another' }); }, exclusive);
  await reopen(stage);
  expect(await checksIn(stage)).not.toContain('exclusive-claim');
  await stage.pane.locator('summary', { hasText: 'What you answered' }).click();
  await stage.pane.getByRole('button', { name: 'Take it back' }).click();
  await finding(stage, 'exclusive-claim').waitFor();
  expect(await stage.pane.locator('summary', { hasText: 'What you answered' }).count()).toBe(0);
  await stage.page.context().close();
});

test('“I know …” is offered where strangers are meant, and makes nobody else known; a letter that leaves does not keep what is taken back', async () => {
  const stage = await openPane(exclusive);
  await answer(stage, 'one-letter-many-strangers', 'I know Anna North');
  await stage.page.evaluate((letter) => { window.outlook.open(letter); }, quiet);
  await send(stage);
  await stage.page.evaluate((letter) => { window.outlook.open(letter); }, exclusive);
  await reopen(stage);
  await stage.pane.locator('summary', { hasText: 'What you answered' }).click();
  await stage.pane.getByText('1 person you said you know').waitFor();
  await finding(stage, 'one-letter-many-strangers').locator('summary').click();
  expect(await finding(stage, 'one-letter-many-strangers').getByRole('button').allTextContents()).toEqual(['I know Ben South', 'I know Cleo East', 'Not for this letter', 'Never ask this again']);
  await stage.pane.getByRole('button', { name: 'Take it back' }).click();
  await stage.pane.locator('summary', { hasText: 'What you answered' }).waitFor({ state: 'detached' });
  await finding(stage, 'one-letter-many-strangers').locator('summary').click();
  await stage.pane.getByRole('button', { name: 'I know Anna North' }).waitFor();
  await stage.page.context().close();
});

test('nobody is offered as known where a finding is about the words alone', async () => {
  const stage = await openPane({ ...exclusive, html: '<p>Dear {{first_name}},</p><p>We met in June, and I would like to hear how the garden fares.</p>' });
  await finding(stage, 'placeholder-left').first().locator('summary').click();
  expect(await finding(stage, 'placeholder-left').first().getByRole('button').allTextContents()).toEqual(['Not for this letter', 'Never ask this again']);
  await stage.page.context().close();
});

test('an answer is taken back where it was given, by keyboard alone', async () => {
  const stage = await openPane(exclusive);
  const { page, pane } = stage;
  await finding(stage, 'exclusive-claim').locator('summary').focus();
  await page.keyboard.press('Enter');
  for (const name of ['Not for this letter', 'Never ask this again'] as const) {
    while (await pane.locator(':focus').first().textContent() !== name) await page.keyboard.press('Tab');
    if (name === 'Never ask this again') await page.keyboard.press('Enter');
  }
  await pane.locator('.take-back:focus').waitFor();
  expect(await checksIn(stage)).not.toContain('exclusive-claim');
  await page.keyboard.press('Enter');
  await finding(stage, 'exclusive-claim').locator('summary:focus').waitFor();
  await page.context().close();
});

test('an answer Outlook does not save is said to be lost', async () => {
  const stage = await openPane(exclusive);
  await stage.page.evaluate(() => { window.outlook.faults = { 'settings.save': 'refuse' }; });
  await finding(stage, 'exclusive-claim').locator('summary').click();
  await finding(stage, 'exclusive-claim').getByRole('button', { name: 'Not for this letter' }).click();
  await stage.pane.getByText('Outlook did not save this.').waitFor();
  await stage.page.context().close();
});
