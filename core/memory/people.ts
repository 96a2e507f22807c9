import { base64Of, base64To } from '../text/hash';
import type { Day } from './day';

/** What is remembered of one person: counts and days, never the address. */
export interface Acquaintance {
  readonly sent: number;
  readonly received: number;
  readonly firstSent: Day;
  readonly lastSent: Day;
  readonly firstReceived: Day;
  readonly lastReceived: Day;
  /** The user said "I know this person". */
  readonly isMarkedKnown: boolean;
  /** A host asked the mailbox about them: zeros are then an answer. */
  readonly isLookedUp: boolean;
  /** The language they write in, two letters; empty: not known. */
  readonly language: string;
}

/**
 * People whose keys begin alike, as fixed-width text: stored as it stands, copied when somebody in it changes.
 * `brief` holds those of whom only the outline was kept, for want of space.
 */
export interface Shard {
  readonly full: string;
  readonly brief: string;
}

/** 64 shards, by the first character of the key. */
export type People = readonly Shard[];

export const SHARDS = 64;
/** Characters of a person's key: 30 bits, the first six of which choose the shard. */
export const KEY = 5;
export const FULL = 23;
export const BRIEF = 4;
/** Days that one step of a brief record's age stands for; it counts four, then begins again. */
const BRIEF_DAYS = 128;
const BRIEF_STEPS = 4;
const MOST = 4095;

export const NOBODY: Acquaintance = {
  sent: 0, received: 0, firstSent: 0, lastSent: 0, firstReceived: 0, lastReceived: 0, isMarkedKnown: false, isLookedUp: false, language: '',
};
const EMPTY: Shard = { full: '', brief: '' };
export const nobody: People = new Array<Shard>(SHARDS).fill(EMPTY);

function shardOf(key: string): number {
  return base64To(key.charAt(0));
}

/** `today` dates the brief records, which know their day only in steps. */
export function findPerson(people: People, key: string, today: Day): Acquaintance | undefined {
  const { full, brief } = people[shardOf(key)] ?? EMPTY;
  const at = placeOf(full, key.slice(1), FULL);
  if (at >= 0) return fullOf(full.slice(at, at + FULL));
  const old = placeOf(brief, key.slice(1, BRIEF), BRIEF);
  return old < 0 ? undefined : briefOf(brief.slice(old, old + BRIEF), today);
}

export function putPerson(people: People, key: string, person: Acquaintance): People {
  const index = shardOf(key);
  const { full, brief } = people[index] ?? EMPTY;
  const next = [...people];
  next[index] = { full: without(full, key.slice(1), FULL) + recordOf(key, person), brief: without(brief, key.slice(1, BRIEF), BRIEF) };
  return next;
}

export function countPeople(people: People): number {
  return people.reduce((sum, { full, brief }) => sum + full.length / FULL + brief.length / BRIEF, 0);
}

/** The records of a shard's text. */
export function recordsOf(text: string, width: number): string[] {
  const records: string[] = [];
  for (let i = 0; i + width <= text.length; i += width) records.push(text.slice(i, i + width));
  return records;
}

/** The last day anything passed between the sender and the person of a full record. */
export function lastDay(record: string): Day {
  return Math.max(base64To(record.slice(14, 17)), base64To(record.slice(20, 23)));
}

/** Key (without the shard's character) 4 · flags 1 · language 2 · sent 2 · received 2 · first and last sent, first and last received 3 each. */
export function recordOf(key: string, person: Acquaintance): string {
  const flags = (person.isMarkedKnown ? 1 : 0) + (person.isLookedUp ? 2 : 0);
  const count = (n: number): string => base64Of(Math.min(MOST, Math.max(0, n)), 2);
  const day = (n: Day): string => base64Of(Math.max(0, n), 3);
  return key.slice(1) + base64Of(flags, 1) + (/^[a-z]{2}$/.test(person.language) ? person.language : '--') + count(person.sent) + count(person.received)
    + day(person.firstSent) + day(person.lastSent) + day(person.firstReceived) + day(person.lastReceived);
}

export function fullOf(record: string): Acquaintance {
  const number = (from: number, length: number): number => base64To(record.slice(from, from + length));
  const flags = number(4, 1);
  const language = record.slice(5, 7);
  return {
    sent: number(7, 2), received: number(9, 2), firstSent: number(11, 3), lastSent: number(14, 3), firstReceived: number(17, 3), lastReceived: number(20, 3),
    isMarkedKnown: (flags & 1) > 0, isLookedUp: (flags & 2) > 0, language: language === '--' ? '' : language,
  };
}

/** Key 3 · one character: letters sent 0, 1, 2, 3 or more; whether they wrote; whether they are marked known; age. */
export function briefRecord(full: string): string {
  const { sent, received, isMarkedKnown } = fullOf(full);
  const age = Math.floor(lastDay(full) / BRIEF_DAYS) % BRIEF_STEPS;
  return full.slice(0, BRIEF - 1) + base64Of(Math.min(3, sent) + (received > 0 ? 4 : 0) + (isMarkedKnown ? 8 : 0) + age * 16, 1);
}

/** Days of a brief record: it tells a step of many, and in the oldest step no more than that it may soon pass for a new one. */
export interface BriefDays { readonly first: Day; readonly last: Day; readonly isOldest: boolean }

export function daysOfBrief(record: string, today: Day): BriefDays {
  const now = Math.floor(today / BRIEF_DAYS);
  const age = (now - (base64To(record.charAt(BRIEF - 1)) >> 4) + BRIEF_STEPS * 2) % BRIEF_STEPS;
  return { first: (now - age) * BRIEF_DAYS, last: Math.min(today, (now - age + 1) * BRIEF_DAYS - 1), isOldest: age === BRIEF_STEPS - 1 };
}

export function briefOf(record: string, today: Day): Acquaintance {
  const state = base64To(record.charAt(BRIEF - 1));
  const day = daysOfBrief(record, today).last;
  const sent = state & 3;
  const received = (state & 4) > 0 ? 1 : 0;
  return {
    sent, received, firstSent: sent > 0 ? day : 0, lastSent: sent > 0 ? day : 0, firstReceived: received * day, lastReceived: received * day,
    isMarkedKnown: (state & 8) > 0, isLookedUp: sent + received === 0, language: '',
  };
}

/** Two memories of one person: the more that either has seen. */
export function joinPerson(a: Acquaintance, b: Acquaintance): Acquaintance {
  const first = (x: Day, y: Day): Day => (x === 0 || y === 0 ? Math.max(x, y) : Math.min(x, y));
  return {
    sent: Math.max(a.sent, b.sent), received: Math.max(a.received, b.received),
    firstSent: first(a.firstSent, b.firstSent), lastSent: Math.max(a.lastSent, b.lastSent),
    firstReceived: first(a.firstReceived, b.firstReceived), lastReceived: Math.max(a.lastReceived, b.lastReceived),
    isMarkedKnown: a.isMarkedKnown || b.isMarkedKnown, isLookedUp: a.isLookedUp || b.isLookedUp,
    language: a.language > b.language ? a.language : b.language,
  };
}

/** Where a record begins with `key`; only whole records count. */
function placeOf(text: string, key: string, width: number): number {
  let at = text.indexOf(key);
  while (at >= 0 && at % width !== 0) at = text.indexOf(key, at + 1);
  return at;
}

function without(text: string, key: string, width: number): string {
  const at = placeOf(text, key, width);
  return at < 0 ? text : text.slice(0, at) + text.slice(at + width);
}
