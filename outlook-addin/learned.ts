import { decode, encode, type Chunks, type Memory } from '../core';
import { emptyMailbox, type Mailbox } from './mailbox';
import type { Level } from './token';

/** On this device alone: the links hold their place in the mailbox, and everybody met takes more room than roaming settings have. */
const PLACE = 'golden-rule-mailbox';
const LIMITS = { value: 8_000, total: 1_000_000 };

/** What the user allowed, and what was learned since; undefined: nothing is allowed. */
export interface Learned {
  readonly level: Level | undefined;
  readonly mailbox: Mailbox;
}

/** Never throws; another mailbox's record (another salt) is none of this one's. */
export function loadLearned(known: Memory): Learned {
  const empty = emptyMailbox(known);
  try {
    const { salt, level, chunks, ...rest } = JSON.parse(localStorage.getItem(PLACE) ?? '{}') as Partial<Stored>;
    if (salt !== known.salt || !chunks || !Array.isArray(rest.ended) || typeof rest.places !== 'object') return { level: undefined, mailbox: empty };
    const found = { ...decode(chunks, salt), settings: known.settings, forgotten: known.forgotten };
    return { level: level === 'people' || level === 'letters' ? level : undefined, mailbox: { ...empty, ...rest, found } };
  } catch {
    return { level: undefined, mailbox: empty };
  }
}

/** Without a storage it is asked for again in the next pane. */
export function saveLearned({ level, mailbox: { found, ...rest } }: Learned): void {
  try {
    if (!level) { localStorage.removeItem(PLACE); return; }
    const stored: Stored = { ...rest, salt: found.salt, level, chunks: encode(found, LIMITS) };
    localStorage.setItem(PLACE, JSON.stringify(stored));
  } catch {
    // full or blocked
  }
}

interface Stored extends Omit<Mailbox, 'found'> {
  readonly salt: string;
  readonly level: Level;
  readonly chunks: Chunks;
}
