import { recollect } from '../../core';
import { GARBAGE, tableOf, told, type Fault } from '../hosts/faults';
import type { Item } from '../hosts/outlook';
import type { Kept } from '../hosts/office';
import { compileHandlers, runHandler, type Handlers, type Ran } from './handler';
import { memoryIn } from './kept';
import { exclusive, invitation, quiet } from './letters';

jest.setTimeout(120_000);

let handlers: Handlers;
beforeAll(async () => { handlers = await compileHandlers(); });

const SYNC = /^(?:settings\.(?:get|set|remove) |localStorage|mailbox\.item|isSetSupported|context\.|event\.)/;
/** Nobody looks at what these answer. */
const UNANSWERED = /^(?:settings\.(?:set|remove) |localStorage\.setItem|event\.)/;
/** Of these a text is an answer of the right kind. */
const TEXTS = /^(?:subject|body)\./;

function faultsOf(name: string): readonly Fault[] {
  const garbage = GARBAGE.filter((value) => !(TEXTS.test(name) && typeof value === 'string')).map((value) => ({ kind: 'answers garbage' as const, value }));
  const kinds = SYNC.test(name) ? ['throws'] as const : ['throws', 'refuses', 'hangs', 'answers twice', 'answers late'] as const;
  return [...kinds.map((kind) => ({ kind })), ...(UNANSWERED.test(name) ? [] : garbage)];
}

/** The store as the next handler or pane finds it. */
function found(kept: Kept): { readonly letters: number; readonly people: number; readonly lost: number; readonly domains: readonly string[] } {
  const memory = memoryIn(kept);
  const { lettersSeen: letters, people } = recollect(memory);
  return { letters, people, lost: memory.lost, domains: memory.settings.ownDomains };
}

/** Of what the handler says, what decides and what is read; the rest is decoration (Markdown where Outlook shows it). */
function verdictOf(completion: unknown): string {
  const { allowEvent, errorMessage } = (completion ?? {}) as { readonly allowEvent?: unknown; readonly errorMessage?: unknown };
  return JSON.stringify([allowEvent, errorMessage]);
}

/** Settings that answer something else than was put into them are a store that lost it: nobody can tell them from a store that never had it. */
function isStoreItself(name: string, { kind }: Fault): boolean {
  return kind === 'answers garbage' && name.startsWith('settings.get ');
}

/** The verdict without the fault, or the letter leaves and the user is told; once; with all in the store that was there. */
function troublesOf(ran: Ran, healthy: Ran, was: ReturnType<typeof found>, mayLose: boolean): string[] {
  const [said] = ran.completions;
  const isVerdict = verdictOf(said) === verdictOf(healthy.completions[0]);
  const isTold = ran.notices.includes('not-checked') || 'unchecked' in ran.kept.settings;
  const is = found(ran.kept);
  const isWhole = is.lost === 0 && is.letters >= was.letters && is.people >= was.people && is.domains.length >= was.domains.length;
  return [
    ...(ran.completions.length === 1 ? [] : [`completed ${ran.completions.length} times`]),
    ...(isVerdict || (said as { allowEvent?: boolean } | undefined)?.allowEvent === true ? [] : ['blocked by us']),
    ...(isVerdict || isTold ? [] : ['nobody is told']),
    ...(isWhole || mayLose ? [] : [`the store lost: ${JSON.stringify([was, is])}`]),
  ];
}

const journeys: readonly (readonly [string, string, Partial<Item>])[] = [
  ['a clear letter is sent', 'onMessageSend', quiet], ['a letter is held', 'onMessageSend', exclusive], ['an invitation is held', 'onAppointmentSend', invitation],
  ['readers changed, the bar appears', 'onReadersChanged', exclusive], ['readers changed, nothing to say', 'onReadersChanged', quiet],
];

let rows = 0;

test.each(journeys)('%s: whatever call fails, the letter is not blocked, completed once, the user told, the store whole', async (_, handler, letter) => {
  const earlier = (await runHandler(handlers, 'onMessageSend', { ...quiet, to: [{ address: 'zoe@west.example', name: 'Zoe West' }] })).kept;
  const before = (await runHandler(handlers, 'onMessageSend', { ...quiet, to: [{ address: 'yan@east.example', name: 'Yan East' }] }, earlier)).kept;
  const healthy = await runHandler(handlers, handler, letter, before);
  const was = found(before);
  expect(was).toMatchObject({ letters: 2, people: 2, lost: 0 });
  expect(healthy.completions).toHaveLength(1);
  const table = tableOf(healthy.calls, faultsOf);
  const failures: string[] = [];
  for (const planned of table) {
    const ran = await runHandler(handlers, handler, letter, before, planned);
    failures.push(...troublesOf(ran, healthy, was, isStoreItself(healthy.calls[planned.at] ?? '', planned.fault)).map((trouble) => `${told(planned, healthy.calls)}: ${trouble}`));
  }
  rows += table.length;
  expect(failures).toEqual([]);
});

test('the table has more than 1,400 rows', () => { expect(rows).toBeGreaterThan(1_400); });
