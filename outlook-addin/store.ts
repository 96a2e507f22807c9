import { adopt, append, decode, emptyMemory, encode, forgetAll, merge, recollect, remember, shareReader, underPolicy, type Chunks, type Letter, type Memory, type Policy, type StoreLimits } from '../core';
import { answered, call } from './office';
import { catchUp, passOn } from './relay';

/**
 * Roaming settings: 32 KB in all for an add-in, one copy a mailbox, read once when a pane or handler starts and possibly stale then
 * (OfficeDev/office-js#6728). Office counts keys, quotes and escapes too, so we stay well under.
 */
const SENT: StoreLimits = { value: 4_000, total: 16_000 };
const OWN: StoreLimits = { value: 4_000, total: 9_000 };
const TRIED: StoreLimits = { value: 4_000, total: 3_500 };
const NAMES = '-names';
/** The day a letter left without being checked, for the pane to say so. */
const UNCHECKED = 'unchecked';
/** What the organisation laid down, as the pane read it last: the handler asks no address. */
const LAID_DOWN = 'policy';
/** What counts until then: JSON, checked when it was built in (build.ts). */
declare const POLICY: string | undefined;
const builtIn: Policy = typeof POLICY === 'string' ? JSON.parse(POLICY) as Policy : {};
/** Which held letter the writer answered for. */
const SETTLED = 'settled';

export type Settings = Pick<Office.RoamingSettings, 'get' | 'set' | 'remove' | 'saveAsync'>;

/** Each part has one writer, so that a handler and a pane that know nothing of each other lose nothing of each other's. */
export interface Store {
  /** Written by the handler: the letters that left. */
  readonly sent: Memory;
  /** Written by the pane: settings, answers, what was forgotten, held letters that left all the same. */
  readonly own: Memory;
  /** Both, under the policy. */
  readonly memory: Memory;
  readonly policy: Policy;
  /** A letter that was held: nobody tells us whether it left ("Send Anyway"), so it is kept apart from those that did. */
  readonly tried: Memory | undefined;
  /** Whole days since 1970. */
  readonly uncheckedDay: number | undefined;
}

export function load(settings: Settings): Store {
  catchUp(settings);
  const sent = decode(read(settings, 'm'), saltIn(settings));
  const { salt } = sent;
  const own = decode(read(settings, 'p'), salt);
  const triedChunks = read(settings, 't');
  const isOpen = Object.keys(triedChunks).length > 0 && settings.get(SETTLED) !== nameOf(triedChunks);
  const uncheckedDay: unknown = settings.get(UNCHECKED);
  const policy = policyIn(settings) ?? builtIn;
  return {
    sent, own, policy, memory: both({ policy }, own, sent), tried: isOpen ? decode(triedChunks, salt) : undefined,
    uncheckedDay: typeof uncheckedDay === 'number' ? uncheckedDay : undefined,
  };
}

/** A store nothing could be read from, and which says so. */
export function unreadStore(): Store {
  const empty = emptyMemory('');
  return { sent: empty, own: empty, policy: {}, memory: { ...empty, lost: 1 }, tried: undefined, uncheckedDay: undefined };
}

function both({ policy }: Pick<Store, 'policy'>, own: Memory, sent: Memory): Memory {
  return underPolicy(merge(own, sent), policy);
}

/** What cannot be read costs nobody their memory. */
function policyIn(settings: Settings): Policy | undefined {
  try {
    const kept: unknown = settings.get(LAID_DOWN);
    return typeof kept === 'string' ? JSON.parse(kept) as Policy : undefined;
  } catch {
    return undefined;
  }
}

/** The store under another policy. */
export function under(store: Store, policy: Policy): Store {
  return { ...store, policy, memory: both({ policy }, store.own, store.sent) };
}

/** Keeps the policy for the handler; refused when Outlook does not take it. */
export async function savePolicy(settings: Settings, policy: Policy): Promise<void> {
  settings.set(LAID_DOWN, JSON.stringify(policy));
  await keep(settings);
}

/** The letter leaves: it is remembered, and a held version of it is forgotten. */
export function left(store: Store, letter: Letter, now: Date): Store {
  const { own, sent, memory, tried } = store;
  const after = remember({ ...sent, settings: memory.settings }, letter, now, memory);
  return { ...store, sent: after, memory: both(store, own, after), tried: isTried(tried, memory, letter) ? undefined : tried };
}

/** The letter is held: if it leaves all the same, only the writer can tell us. */
export function held(store: Store, letter: Letter, now: Date): Store {
  return { ...store, tried: alone(store.memory, letter, now) };
}

/** Whether the held letter is this one: they share a reader. Better to forget one that left than to claim one that did not. */
export function isTried(tried: Memory | undefined, memory: Memory, letter: Letter): boolean {
  if (!tried) return false;
  return shareReader(alone(memory, letter, new Date(0)), tried);
}

/** The writer's answer to "did it leave?". */
export function settle(store: Store, hasLeft: boolean): Store {
  const { own, sent, tried } = store;
  const after = tried && hasLeft ? append(own, tried) : own;
  return { ...store, own: after, memory: both(store, after, sent), tried: undefined };
}

/** What the user changed in the pane: settings, answers. */
export function change(store: Store, how: (own: Memory, all: Memory) => Memory): Store {
  const own = how(store.own, store.memory);
  return { ...store, own, memory: both(store, own, store.sent) };
}

/**
 * What the mailbox told (outlook-addin/mailbox.ts), for the handler, which cannot ask it: people with whom there was an exchange, and letters to strangers.
 * That somebody else is a stranger may only be said when all mail was seen, and when all those people could be kept.
 */
export function learn(store: Store, found: Memory, isWhole: boolean): Store {
  return change(store, (own) => {
    const learned = merge(adopt(own, found), { ...emptyMemory(own.salt), letters: found.letters, ...(isWhole ? { span: found.span } : {}) });
    const isAllKept = recollect(decode(encode(learned, OWN), own.salt)).people >= recollect(learned).people;
    return isAllKept ? learned : { ...learned, span: own.span };
  });
}

/** All is forgotten but the settings. */
export function forget(store: Store, now: Date): Store {
  const own = forgetAll(store.own, now);
  const sent = forgetAll(store.sent, now);
  return { ...store, own, sent, memory: both(store, own, sent), tried: undefined };
}

/** The handler's part; refused when Outlook does not take it. The settings in it are the pane's, which may change them meanwhile. */
export function saveSent(settings: Settings, { sent, tried }: Store): Promise<void> {
  catchUp(settings);
  write(settings, 'm', encode({ ...sent, settings: emptyMemory(sent.salt).settings }, SENT));
  write(settings, 't', tried ? encode(tried, TRIED) : {});
  return keep(settings);
}

/** Reads anew what can be read anew, changes it and saves the pane's part; refused when Outlook does not take it. */
export async function update(settings: Settings, how: (store: Store) => Store): Promise<Store> {
  const before = load(settings);
  const after = how(before);
  write(settings, 'p', encode(after.own, OWN));
  // Erasing is the one change of the pane's that reaches what the handler wrote.
  const isErased = after.sent !== before.sent;
  if (isErased) write(settings, 'm', encode(after.sent, SENT));
  if (isErased) write(settings, 't', {});
  else if (before.tried && !after.tried) settings.set(SETTLED, nameOf(read(settings, 't')));
  await keep(settings);
  return after;
}

/** Leaves word that a letter was not checked, without reading or touching anything else. */
export function markUnchecked(settings: Settings, day: number): Promise<void> {
  settings.set(UNCHECKED, day);
  passOn(settings, keysIn(settings));
  return answered((done) => { settings.saveAsync(done); });
}

/** The pane has said it. */
export function forgetUnchecked(settings: Settings): void {
  settings.remove(UNCHECKED);
  keep(settings).catch(() => undefined);
}

async function keep(settings: Settings): Promise<void> {
  passOn(settings, keysIn(settings));
  await call((done) => { settings.saveAsync(done); });
}

function keysIn(settings: Settings): string[] {
  return ['m', 'p', 't'].flatMap((prefix) => [prefix + NAMES, ...namesOf(settings, prefix).map((name) => prefix + name)]).concat('salt', UNCHECKED, SETTLED, LAID_DOWN);
}

/** Tells one held letter from the next: the seal of its first piece. */
function nameOf(chunks: Chunks): string {
  return (Object.keys(chunks).sort().map((name) => chunks[name] ?? '').join('')).slice(-24);
}

/** A memory of this letter and nothing else. */
function alone(memory: Memory, letter: Letter, now: Date): Memory {
  return remember({ ...emptyMemory(memory.salt), settings: memory.settings }, letter, now);
}

/** Roaming settings cannot be listed: the chunks' names are kept beside them. */
function read(settings: Settings, prefix: string): Chunks {
  const chunks: Record<string, string> = {};
  for (const name of namesOf(settings, prefix)) {
    const value: unknown = settings.get(prefix + name);
    if (typeof value === 'string') chunks[name] = value;
  }
  return chunks;
}

function write(settings: Settings, prefix: string, chunks: Chunks): void {
  for (const name of namesOf(settings, prefix)) if (!(name in chunks)) settings.remove(prefix + name);
  for (const name of Object.keys(chunks)) settings.set(prefix + name, chunks[name] ?? '');
  settings.set(prefix + NAMES, Object.keys(chunks).join(' '));
}

function namesOf(settings: Settings, prefix: string): string[] {
  const names: unknown = settings.get(prefix + NAMES);
  return typeof names === 'string' && names !== '' ? names.split(' ') : [];
}

/** Random text a mailbox; classic Outlook's runtime has no crypto, and the salt only has to differ from other people's. */
function saltIn(settings: Settings): string {
  const known: unknown = settings.get('salt');
  if (typeof known === 'string' && known.length >= 16) return known;
  const salt = Array.from({ length: 4 }, () => Math.random().toString(36).slice(2, 10)).join('');
  settings.set('salt', salt);
  return salt;
}
