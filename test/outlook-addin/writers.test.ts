import { letterOf, recollect, type Letter } from '../../core';
import { change, left, load, saveSent, update, type Settings } from '../../outlook-addin/store';

/** Pages that share one mailbox and, on the web, in new Outlook and on Mac, one localStorage: whoever writes when, nothing is lost. */

const now = new Date('2026-05-04T10:00:00Z');
const letterTo = (address: string): Letter => letterOf({ kind: 'message', from: { address: 'ada@analytical.example' }, readers: [{ address, field: 'to' }], subject: 'Archive', html: '<p>May I look at the letters of your archive one day in June?</p>', attachments: [] });

/** saveAsync writes all a runtime knows over all there is (learn.microsoft.com/javascript/api/outlook/office.roamingsettings). */
function createMailbox(): () => Settings {
  let kept: Record<string, unknown> = {};
  return () => {
    const known = new Map(Object.entries(kept));
    return {
      get: (name) => known.get(name), set: (name, value) => { known.set(name, value); }, remove: (name) => { known.delete(name); },
      saveAsync: (callback) => { kept = Object.fromEntries(known); callback?.({ status: 'succeeded' } as unknown as Office.AsyncResult<void>); },
    };
  };
}

beforeEach(() => {
  const values = new Map<string, string>();
  (globalThis as { localStorage?: unknown }).localStorage = { getItem: (key: string) => values.get(key) ?? null, setItem: (key: string, value: string) => { values.set(key, value); } };
});
afterEach(() => { delete (globalThis as { localStorage?: unknown }).localStorage; });

type Step = () => Promise<void> | void;

/** A pane reads when it opens, and saves one setting after another. */
function pane(start: () => Settings, parts: readonly object[]): readonly Step[] {
  let settings: Settings | undefined;
  const open = (): Settings => (settings ??= start());
  return [() => { load(open()); }, ...parts.map((part): Step => async () => {
    await update(open(), (store) => change(store, (memory) => ({ ...memory, settings: { ...memory.settings, ...part } })));
  })];
}

/** A handler begins when a letter is sent and reads; once Outlook has told it the letter, it reads anew and saves in one go. */
function handler(start: () => Settings, address: string): readonly Step[] {
  let settings: Settings | undefined;
  const open = (): Settings => (settings ??= start());
  return [() => { load(open()); }, async () => { await saveSent(open(), left(load(open()), letterTo(address), now)); }];
}

/** All orders of the writers' steps that keep each writer's own. */
function ordersOf(counts: readonly number[]): number[][] {
  if (counts.every((count) => count === 0)) return [[]];
  return counts.flatMap((count, who) => (count === 0 ? [] : ordersOf(counts.map((one, i) => (i === who ? one - 1 : one))).map((rest) => [who, ...rest])));
}

async function lossesOf(order: readonly number[], writersOf: (start: () => Settings) => readonly (readonly Step[])[], wanted: object, people: number): Promise<string[]> {
  const start = createMailbox();
  (globalThis as unknown as { localStorage: Storage }).localStorage.setItem('golden-rule', '{}');
  await saveSent(start(), left(load(start()), letterTo('zoe@north.example'), now));
  const waiting = writersOf(start).map((steps) => [...steps]);
  for (const who of order) await waiting[who]?.shift()?.();
  const { memory } = load(start());
  const kept = Object.fromEntries(Object.keys(wanted).map((key) => [key, (memory.settings as unknown as Record<string, unknown>)[key]]));
  const isWhole = JSON.stringify(kept) === JSON.stringify(wanted) && recollect(memory).people === people && memory.lost === 0;
  return isWhole ? [] : [`${order.join('')}: ${JSON.stringify(kept)}, ${recollect(memory).people} people, ${memory.lost} lost`];
}

test.each([
  ['two panes', (start: () => Settings) => [pane(start, [{ ownDomains: ['a.example'] }, { off: ['placeholder-left'] }]), pane(start, [{ daysKept: 90 }])], { ownDomains: ['a.example'], daysKept: 90, off: ['placeholder-left'] }, 1],
  ['a pane and a handler', (start: () => Settings) => [pane(start, [{ ownDomains: ['a.example'] }, { daysKept: 90 }]), handler(start, 'bob@south.example')], { ownDomains: ['a.example'], daysKept: 90 }, 2],
  ['two panes and a handler', (start: () => Settings) => [pane(start, [{ ownDomains: ['a.example'] }]), pane(start, [{ daysKept: 90 }]), handler(start, 'bob@south.example')], { ownDomains: ['a.example'], daysKept: 90 }, 2],
  ['two handlers', (start: () => Settings) => [handler(start, 'bob@south.example'), handler(start, 'dora@west.example')], {}, 3],
])('%s lose nothing, in whatever order they read and save', async (_, writersOf, wanted, people) => {
  const orders = ordersOf(writersOf(createMailbox()).map((steps) => steps.length));
  const losses: string[] = [];
  for (const order of orders) losses.push(...await lossesOf(order, writersOf, wanted, people));
  expect(losses).toEqual([]);
  expect(orders.length).toBeGreaterThan(5);
});
