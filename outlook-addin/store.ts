import { append, decode, emptyMemory, encode, remember, shareReader, type Chunks, type Letter, type Memory, type StoreLimits } from '../core';
import { answered, call } from './office';

/**
 * Roaming settings: 32 KB in all for an add-in, one copy a mailbox, read once when a pane or handler starts and possibly stale then
 * (OfficeDev/office-js#6728). Office counts keys, quotes and escapes too, so we stay well under.
 */
const MEMORY: StoreLimits = { value: 4_000, total: 22_000 };
const TRIED: StoreLimits = { value: 4_000, total: 4_000 };
const NAMES = '-names';
/** The day a letter left without being checked, for the pane to say so. */
const UNCHECKED = 'unchecked';

type Settings = Pick<Office.RoamingSettings, 'get' | 'set' | 'remove' | 'saveAsync'>;

export interface Store {
  readonly memory: Memory;
  /** A letter that was held: nobody tells us whether it left ("Send Anyway"), so it is kept apart from those that did. */
  readonly tried: Memory | undefined;
  /** Whole days since 1970. */
  readonly uncheckedDay: number | undefined;
}

export function load(settings: Settings): Store {
  const chunks = read(settings, 'm');
  const memory = decode(chunks, saltIn(settings));
  const triedChunks = read(settings, 't');
  const tried = Object.keys(triedChunks).length > 0 ? decode(triedChunks, memory.salt) : undefined;
  const uncheckedDay: unknown = settings.get(UNCHECKED);
  return { memory, tried, uncheckedDay: typeof uncheckedDay === 'number' ? uncheckedDay : undefined };
}

/** The letter leaves: it is remembered, and a held version of it is forgotten. */
export function left({ memory, tried, ...rest }: Store, letter: Letter, now: Date): Store {
  return { ...rest, memory: remember(memory, letter, now), tried: isTried(tried, memory, letter) ? undefined : tried };
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
  const { memory, tried } = store;
  return { ...store, tried: undefined, memory: tried && hasLeft ? append(memory, tried) : memory };
}

/** Writes everything; refused when Outlook does not take it. */
export function save(settings: Settings, { memory, tried }: Store): Promise<void> {
  write(settings, 'm', encode(memory, MEMORY));
  write(settings, 't', tried ? encode(tried, TRIED) : {});
  return call((done) => { settings.saveAsync(done); });
}

/** Leaves word that a letter was not checked, without reading or touching anything else. */
export function markUnchecked(settings: Settings, day: number): Promise<void> {
  settings.set(UNCHECKED, day);
  return answered((done) => { settings.saveAsync(done); });
}

/** The pane has said it. */
export function forgetUnchecked(settings: Settings): void {
  settings.remove(UNCHECKED);
  settings.saveAsync(() => undefined);
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
