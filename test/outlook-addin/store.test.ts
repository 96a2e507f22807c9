import { letterOf, recollect, type Letter } from '../../core';
import { change, forget, held, left, load, saveSent, settle, update, type Settings, type Store } from '../../outlook-addin/store';

/**
 * Roaming settings as Outlook keeps them: a runtime reads them once, at its start, and saveAsync writes all it knows over all there is
 * (learn.microsoft.com/javascript/api/outlook/office.roamingsettings).
 */
function mailbox(): () => Settings {
  let kept: Record<string, unknown> = {};
  return () => {
    const known = new Map(Object.entries(kept));
    return {
      get: (name) => known.get(name),
      set: (name, value) => { known.set(name, value); },
      remove: (name) => { known.delete(name); },
      saveAsync: (callback) => { kept = Object.fromEntries(known); callback?.({ status: 'succeeded' } as unknown as Office.AsyncResult<void>); },
    };
  };
}

const now = new Date('2026-05-04T10:00:00Z');
const letterTo = (...addresses: string[]): Letter => letterOf({
  kind: 'message', from: { address: 'ada@analytical.example' }, readers: addresses.map((address) => ({ address, field: 'to' as const })),
  subject: 'Your archive', html: `<p>Dear ${addresses[0] ?? ''},</p><p>may I look at the letters of your archive one day in June, and where would I ask for a seat?</p>`, attachments: [],
});
const send = (settings: Settings, letter: Letter): Promise<void> => saveSent(settings, left(load(settings), letter, now));
const set = (part: object): ((store: Store) => Store) => (store) => change(store, (memory) => ({ ...memory, settings: { ...memory.settings, ...part } }));
const peopleIn = (start: () => Settings): number => recollect(load(start()).memory).people;

/** On the web, in new Outlook and on Mac our pages share localStorage; classic Outlook's handler has none. */
function shareStorage(): void {
  const values = new Map<string, string>();
  (globalThis as { localStorage?: unknown }).localStorage = { getItem: (key: string) => values.get(key) ?? null, setItem: (key: string, value: string) => { values.set(key, value); } };
}

beforeEach(shareStorage);
afterEach(() => { delete (globalThis as { localStorage?: unknown }).localStorage; });

test('two panes and a handler that began together lose nothing of one another', async () => {
  const start = mailbox();
  await send(start(), letterTo('zoe@north.example'));
  const [pane, otherPane, handler] = [start(), start(), start()];
  await update(pane, set({ ownDomains: ['analytical.example'] }));
  await send(handler, letterTo('bob@south.example'));
  await update(otherPane, set({ daysKept: 90 }));
  await update(pane, set({ off: ['placeholder-left'] }));
  const { memory } = load(start());
  expect(memory.settings).toMatchObject({ ownDomains: ['analytical.example'], daysKept: 90, off: ['placeholder-left'] });
  expect(peopleIn(start)).toBe(2);
});

test('without a shared storage, what is saved in turn stays', async () => {
  delete (globalThis as { localStorage?: unknown }).localStorage;
  const start = mailbox();
  await send(start(), letterTo('zoe@north.example'));
  await update(start(), set({ ownDomains: ['analytical.example'], daysKept: 90 }));
  await send(start(), letterTo('bob@south.example'));
  expect(load(start()).memory.settings).toMatchObject({ ownDomains: ['analytical.example'], daysKept: 90 });
  expect(peopleIn(start)).toBe(2);
});

test('a domain taken off the list stays off', async () => {
  const start = mailbox();
  await update(start(), set({ ownDomains: ['analytical.example'] }));
  await send(start(), letterTo('bob@south.example'));
  await update(start(), set({ ownDomains: [] }));
  await send(start(), letterTo('zoe@north.example'));
  expect(load(start()).memory.settings.ownDomains).toEqual([]);
});

test('what is forgotten in one window does not come back from another, and letters after it are remembered', async () => {
  const start = mailbox();
  await send(start(), letterTo('zoe@north.example'));
  const [pane, handler] = [start(), start()];
  await update(pane, (store) => forget(store, now));
  expect(peopleIn(start)).toBe(0);
  await send(handler, letterTo('bob@south.example'));
  expect(peopleIn(start)).toBe(1);
});

test.each([[true, 2], [false, 0]])('a held letter is asked about once; it left: %s', async (hasLeft, people) => {
  const start = mailbox();
  const handler = start();
  await saveSent(handler, held(load(handler), letterTo('zoe@north.example', 'bob@south.example'), now));
  expect(load(start()).tried).toBeDefined();
  await update(start(), (store) => settle(store, hasLeft));
  expect(load(start()).tried).toBeUndefined();
  expect(peopleIn(start)).toBe(people);
  const next = start();
  await saveSent(next, held(load(next), letterTo('dora@west.example', 'emil@east.example'), now));
  expect(load(start()).tried).toBeDefined();
});

test('all parts together stay under 32 KB', async () => {
  const start = mailbox();
  for (let i = 0; i < 60; i++) {
    const settings = start();
    await send(settings, letterTo(...Array.from({ length: 8 }, (_, j) => `reader${j}@firm${i}.example`)));
  }
  const settings = start();
  await saveSent(settings, held(load(settings), letterTo(...Array.from({ length: 90 }, (_, j) => `r${j}@held${j}.example`)), now));
  await update(start(), (store) => settle(store, true));
  const stored = localStorage.getItem('golden-rule') ?? '';
  expect(stored.length).toBeGreaterThan(10_000);
  expect(stored.length).toBeLessThan(32 * 1024);
});
