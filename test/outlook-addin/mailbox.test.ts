import { createGraph, routeGraph, type Graph, type Mail } from '../hosts/outlook';
import { exclusive, quiet } from './letters';
import { closeTheatre, openStage, openTheatre, send, troublesIn, type Stage } from './stage';

jest.setTimeout(120_000);
beforeAll(() => openTheatre('11111111-2222-4333-8444-555555555555'), 120_000);
afterAll(closeTheatre);

const ME = 'sender@home.example';
const daysAgo = (days: number): string => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);
const sent = (to: string, days: number, rest: Partial<Mail> = {}): Mail => ({ folder: 'sentitems', from: ME, to: [to], day: daysAgo(days), ...rest });
const received = (from: string, days: number, folder: Mail['folder'] = 'inbox'): Mail => ({ folder, from, to: [ME], day: daysAgo(days) });
/** Enough to say of anybody else that nothing ever passed. */
const others = Array.from({ length: 40 }, (_, i) => [sent(`friend${i}@firm${i}.example`, 200 - i), received(`friend${i}@firm${i}.example`, 190 - i)]).flat();
const anna = [sent('anna@north.example', 90), received('anna@north.example', 80)];

interface Scene extends Stage {
  readonly graph: Graph;
  readonly scripts: string[];
}

async function open(mails: readonly Mail[], isSupported = true): Promise<Scene> {
  const stage = await openStage(exclusive);
  const graph = createGraph(mails);
  const scripts: string[] = [];
  await routeGraph(stage.page.context(), graph);
  stage.page.on('request', (request) => { if (request.url().endsWith('.js')) scripts.push(new URL(request.url()).pathname); });
  await stage.page.evaluate((supported) => {
    if (supported) window.outlook.support('NestedAppAuth', '1.1');
    window.outlook.openPane();
  }, isSupported);
  await stage.pane.getByRole('button', { name: 'Check again' }).waitFor();
  return { ...stage, graph, scripts };
}

async function reopen({ page, pane }: Scene): Promise<void> {
  await page.evaluate(() => { window.outlook.openPane(); });
  await pane.getByRole('button', { name: 'Check again' }).waitFor();
}

async function allow({ pane }: Scene, name = 'Look through my mailbox'): Promise<void> {
  const room = pane.locator('#mailbox details');
  if (await room.getAttribute('open') === null) await room.locator('summary').click();
  await pane.getByRole('button', { name }).click();
}

const looked = ({ pane }: Scene): Promise<void> => pane.getByText('Looked through on').waitFor();
/** What the pane keeps on the device: the frame is the add-in's own origin. */
const onDevice = ({ page }: Scene): Promise<string> => page.frames().find((frame) => frame.url().includes('/taskpane.html'))?.evaluate(() => localStorage.getItem('golden-rule-mailbox') ?? '') ?? Promise.resolve('');
const roaming = ({ page }: Scene): Promise<string> => page.evaluate(() => JSON.stringify(window.outlook.settings()));

test('an Outlook without nested app authentication offers nothing; one with it loads MSAL when the user asks, and not before', async () => {
  const without = await open(anna, false);
  expect(await without.pane.locator('#mailbox').textContent()).toBe('');
  await without.page.context().close();
  const scene = await open(anna);
  expect(scene.scripts.filter((path) => path.includes('sign-in'))).toEqual([]);
  await allow(scene);
  await looked(scene);
  expect(scene.scripts.filter((path) => path.includes('sign-in'))).toEqual(['/assets/sign-in.js']);
  expect(scene.graph.broker.asked).toEqual(['Mail.ReadBasic']);
  expect(scene.troubles).toEqual([]);
  await scene.page.context().close();
});

test('who wrote and was written to is known, in the pane and to the warning; strangers are then certain; page after page, and later only what is new', async () => {
  const scene = await open([...others, ...Array.from({ length: 380 }, (_, i) => received(`list${i}@news.example`, 100)), ...anna, sent('ben@south.example', 60)]);
  await scene.pane.getByRole('heading', { name: 'One letter, 3 people' }).waitFor();
  await allow(scene);
  await looked(scene);
  await scene.pane.getByText(/and 41 people you exchanged mail with/).waitFor();
  await scene.pane.getByRole('heading', { name: 'One letter, 2 strangers' }).waitFor();
  expect(scene.graph.log.filter((line) => line.includes('/inbox/'))).toHaveLength(3);
  expect(scene.graph.log.filter((line) => !line.startsWith('200'))).toEqual([]);
  const stored = await roaming(scene);
  expect(stored.length).toBeLessThan(32 * 1024);
  expect(stored).not.toMatch(/deltatoken|north\.example/);
  expect(await onDevice(scene)).toMatch(/deltatoken/);
  expect(await onDevice(scene)).not.toMatch(/north\.example|friend/);
  await scene.page.evaluate((letter) => { window.outlook.open(letter); }, exclusive);
  expect((await send(scene)).completed?.errorMessage).toContain('2 strangers');
  await scene.page.getByRole('button', { name: 'Don’t Send' }).click();
  scene.graph.log.length = 0;
  scene.graph.mails.push(received('ben@south.example', 0));
  await reopen(scene);
  await allow(scene, 'Look again');
  await scene.pane.getByText(/and 42 people you exchanged mail with/).waitFor();
  expect(scene.graph.log.filter((line) => line.includes('/delta'))).toEqual([expect.stringContaining('$deltatoken'), expect.stringContaining('$deltatoken')]);
  await scene.page.context().close();
});

test('somebody whose mail was moved away is asked for in the whole mailbox, four at a time', async () => {
  const scene = await open([...others, sent('anna@north.example', 90), received('anna@north.example', 80, 'archive'), sent('ben@south.example', 60)]);
  await scene.page.evaluate((letter) => window.outlook.edit({ to: [...letter.to ?? [], ...['d', 'e', 'f'].map((name) => ({ address: `${name}@${name}.example` }))] }), exclusive);
  scene.graph.faults.length = 0;
  await allow(scene);
  await looked(scene);
  await scene.pane.getByRole('heading', { name: 'One letter, 5 strangers' }).waitFor();
  const batches = scene.graph.log.filter((line) => line.includes('$batch') || line.includes('in batch'));
  expect(batches.filter((line) => line.includes('in batch'))).toHaveLength(6);
  expect(batches.filter((line) => line.includes('$batch'))).toHaveLength(2);
  expect(scene.graph.log.filter((line) => line.startsWith('429'))).toEqual([]);
  await scene.page.context().close();
});

const WARNED = 'so the check goes on without';
const troubles: [string, (graph: Graph) => void, string][] = [
  ['consent refused', ({ broker }) => { broker.consents = false; }, `The permission was not given (your administrator may have to give it), ${WARNED} your mailbox.`],
  ['offline', ({ faults }) => { faults.push('offline'); }, `Microsoft could not be reached, ${WARNED} your mailbox.`],
  ['slow', ({ faults }) => { faults.push('hang'); }, 'Your mailbox takes long to answer, so it was looked through in part; the rest follows next time.'],
  ['throttled for a minute', ({ faults }) => { faults.push({ status: 429, retryAfter: 60 }); }, 'Microsoft asks us to wait, so your mailbox was looked through in part; the rest follows next time.'],
  ['unavailable, three times', ({ faults }) => { faults.push(...[1, 1, 1].map((retryAfter) => ({ status: 503, retryAfter }))); }, 'Microsoft asks us to wait, so your mailbox was looked through in part; the rest follows next time.'],
  ['forbidden', ({ faults }) => { faults.push({ status: 403 }); }, `The permission was not given (your administrator may have to give it), ${WARNED} your mailbox.`],
  ['an error', ({ faults }) => { faults.push({ status: 500 }); }, `Your mailbox answered with an error, ${WARNED} it.`],
];

test.each(troubles)('%s: said in one sentence, and the warning goes on working', async (_, cause, sentence) => {
  const scene = await open([...others, ...anna]);
  cause(scene.graph);
  await allow(scene);
  await scene.pane.locator('#mailbox').getByText(sentence, { exact: true }).waitFor();
  await scene.pane.locator('#pane .note').getByText(sentence, { exact: true }).waitFor();
  expect((await send(scene)).completed?.allowEvent).toBe(false);
  await scene.page.evaluate((letter) => { window.outlook.open(letter); }, quiet);
  expect((await send(scene)).completed?.allowEvent).toBe(true);
  await scene.page.context().close();
});

test('what was throttled is asked again when Graph said it may be, in a batch too', async () => {
  const scene = await open([...others, ...anna]);
  scene.graph.faults.push({ status: 429, retryAfter: 1 });
  await allow(scene);
  await looked(scene);
  expect(scene.graph.log.slice(0, 2)).toEqual([expect.stringMatching(/^429/), expect.stringMatching(/^200/)]);
  scene.graph.log.length = 0;
  scene.graph.faults.push({ status: 429, retryAfter: 1 });
  await scene.page.evaluate(() => window.outlook.edit({ to: [{ address: 'zoe@z.example' }, { address: 'yan@y.example' }] }));
  await scene.pane.getByRole('heading', { name: 'One letter, 2 strangers' }).waitFor();
  const batched = (): string[] => scene.graph.log.filter((line) => line.includes('in batch'));
  for (let tries = 0; tries < 100 && batched().length < 3; tries++) await scene.page.waitForTimeout(100);
  // The pane looks again by itself, so more may follow.
  expect(batched().slice(0, 3).map((line) => line.slice(0, 3))).toEqual(['429', '200', '200']);
  await scene.page.context().close();
});

test('a place too old to go on from: the mailbox is looked through anew, said once, and nobody counts twice', async () => {
  const scene = await open([...others, ...anna]);
  await allow(scene);
  await looked(scene);
  scene.graph.expire();
  await allow(scene, 'Look again');
  await scene.pane.getByText('looked through from the beginning').waitFor();
  await scene.pane.getByText(/: 82 messages, and 41 people/).waitFor();
  expect(scene.graph.log.filter((line) => line.startsWith('410'))).toHaveLength(1);
  await scene.page.context().close();
});

test('letters are read only after a second permission; the same letter is then noticed, and no word of it kept', async () => {
  const html = '<p>Dear Zoe,</p><p>Your archive of harbour letters is the only one of its kind, and I would be glad to spend a morning with it in June. Where would I ask for a seat, and may I bring a camera with me?</p><p>Sam</p>';
  const scene = await open([...others, ...anna, sent('zoe@harbour.example', 5, { subject: 'Your archive', html })]);
  await scene.page.evaluate((text) => { window.outlook.open({ to: [{ address: 'yan@delta.example', name: 'Yan Dell' }], subject: 'Your archive', html: text.replace('Zoe', 'Yan') }); window.outlook.openPane(); }, html);
  await scene.pane.getByRole('button', { name: 'Check again' }).waitFor();
  await allow(scene);
  await looked(scene);
  expect(await scene.pane.locator('[data-check="same-letter-again"]').count()).toBe(0);
  await allow(scene, 'Read letters I sent');
  await scene.pane.locator('[data-check="same-letter-again"]').waitFor();
  expect(scene.graph.broker.asked).toEqual(['Mail.ReadBasic', 'Mail.Read']);
  expect(await onDevice(scene) + await roaming(scene)).not.toMatch(/harbour|archive|camera/);
  expect((await send(scene)).completed?.errorMessage).toContain('The same letter again');
  await scene.page.context().close();
});

test('stopped, nothing of it is left on the device, and nothing is asked any more; what is forgotten is not learned anew', async () => {
  const scene = await open([...others, ...anna]);
  await allow(scene);
  await looked(scene);
  await scene.pane.getByText('What is remembered').click();
  await scene.pane.getByRole('button', { name: 'Forget all of it' }).click();
  await scene.pane.getByRole('button', { name: 'Yes, forget it' }).click();
  await scene.pane.getByRole('button', { name: 'Look through my mailbox' }).waitFor();
  expect(await onDevice(scene)).toBe('');
  scene.graph.log.length = 0;
  await reopen(scene);
  await scene.page.evaluate(() => window.outlook.edit({ to: [{ address: 'anna@north.example' }, { address: 'yan@y.example' }] }));
  await scene.pane.getByRole('heading', { name: 'One letter, 2 people' }).waitFor();
  expect(scene.graph.log).toEqual([]);
  await scene.page.context().close();
});

test('the room is used by keyboard alone, keeps the focus, and axe-core finds nothing in it', async () => {
  const scene = await open([...others, ...anna]);
  const { page, pane } = scene;
  await pane.locator('#mailbox summary').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await pane.locator(':focus', { hasText: 'Look through my mailbox' }).waitFor();
  expect(await troublesIn(scene)).toEqual([]);
  scene.graph.broker.consents = false;
  await page.keyboard.press('Enter');
  await pane.locator('#mailbox [role="status"]', { hasText: 'The permission was not given' }).waitFor();
  expect(await troublesIn(scene)).toEqual([]);
  scene.graph.broker.consents = true;
  await pane.locator(':focus', { hasText: 'Look through my mailbox' }).waitFor();
  await page.keyboard.press('Enter');
  await looked(scene);
  await pane.locator(':focus', { hasText: 'Look again' }).waitFor();
  expect(await troublesIn(scene)).toEqual([]);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await pane.locator(':focus', { hasText: 'Look through my mailbox' }).waitFor();
  expect(await onDevice(scene)).toBe('');
  await page.context().close();
});

test('what is forgotten while the mailbox is looked through does not come back when that ends', async () => {
  const scene = await open([...others, ...anna]);
  await allow(scene);
  await looked(scene);
  scene.graph.faults.push('hang');
  await allow(scene, 'Look again');
  await scene.pane.getByRole('button', { name: 'Stop', exact: true }).waitFor();
  await scene.pane.getByText('What is remembered').click();
  await scene.pane.getByRole('button', { name: 'Forget all of it' }).click();
  await scene.pane.getByRole('button', { name: 'Yes, forget it' }).click();
  await scene.pane.getByText(/^0 letters and 0 people/).waitFor();
  await scene.pane.getByRole('button', { name: 'Look through my mailbox' }).waitFor();
  await scene.page.waitForTimeout(500);
  expect(await onDevice(scene)).toBe('');
  await scene.pane.getByText(/^0 letters and 0 people/).waitFor();
  await scene.page.context().close();
});
