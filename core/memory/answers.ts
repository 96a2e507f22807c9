import { base64Of, base64To, hash32 } from '../text/hash';
import { equalMinima, MINIMA, MINIMUM } from '../text/sketch';
import { dayOf, type Day } from './day';
import type { Gist, Memory } from './memory';
import { BRIEF, findPerson, FULL, fullOf, KEY, NOBODY, putPerson, recordOf, recordsOf } from './people';
import { keyOf } from './trace';
import { normalAddress } from '../address';

/** "Not for this letter", said of one check. */
export interface Said {
  /** `checkKey` of the check. */
  readonly check: string;
  readonly day: Day;
  /** How much was asked then: more is asked again. */
  readonly strength: number;
}

const DAYS_ANSWERED = 30;
/** They are stored in the memory's head, which is one value. */
const MOST_SAID = 20;
/** Of eleven minima, those a letter keeps when a word or two of a short one change; the readers must be the same. */
const LIKELY = 3;
/** Check 2 · day 3 · strength 1 · readers 4 · sketch. */
const SKETCH = MINIMA * MINIMUM;
const SAID = 10 + SKETCH;

/** Two characters that stand for a check. */
export function checkKey(id: string): string {
  return base64Of(hash32(id, 1), 2);
}

export function say(memory: Memory, check: string, strength: number, gist: Gist, now: Date): Memory {
  const record = checkKey(check) + base64Of(dayOf(now), 3) + base64Of(Math.min(63, strength), 1) + readersOf(gist, memory) + gist.sketch;
  const kept = recordsOf(unsay(memory, check, gist).answers, SAID).filter((one) => isFresh(one, now)).slice(1 - MOST_SAID);
  return { ...memory, answers: [...kept, record].join('') };
}

/** Without a letter: whatever was said of the check. */
export function unsay(memory: Memory, check: string, gist?: Gist): Memory {
  const isMeant = (one: string): boolean => one.startsWith(checkKey(check)) && (!gist || isOf(one, gist, memory));
  return { ...memory, answers: recordsOf(memory.answers, SAID).filter((one) => !isMeant(one)).join('') };
}

/** How much of this check was answered for this letter; 0: nothing. */
export function saidOf(memory: Memory, check: string, gist: Gist, now: Date): number {
  const said = recordsOf(memory.answers, SAID).filter((one) => one.startsWith(checkKey(check)) && isFresh(one, now) && isOf(one, gist, memory));
  return Math.max(0, ...said.map((one) => saidIn(one).strength));
}

export function allSaid(memory: Memory, now: Date): Said[] {
  return recordsOf(memory.answers, SAID).filter((one) => isFresh(one, now)).map(saidIn);
}

/** The user knows this person, whatever mail there was; or takes it back. */
export function mark(memory: Memory, address: string, isMarkedKnown: boolean): Memory {
  const key = keyOf(normalAddress(address), memory.salt);
  const met = findPerson(memory.people, key, memory.span.last);
  if (!met && !isMarkedKnown) return memory;
  return { ...memory, people: putPerson(memory.people, key, { ...(met ?? NOBODY), isMarkedKnown }) };
}

/** Nobody is marked any more. */
export function unmarkAll(memory: Memory): Memory {
  return {
    ...memory,
    people: memory.people.map(({ full, brief }) => ({
      full: recordsOf(full, FULL).map((one) => recordOf(`-${one.slice(0, KEY - 1)}`, { ...fullOf(one), isMarkedKnown: false })).join(''),
      brief: recordsOf(brief, BRIEF).map((one) => one.slice(0, BRIEF - 1) + base64Of(base64To(one.charAt(BRIEF - 1)) & ~8, 1)).join(''),
    })),
  };
}

export function countMarked({ people }: Memory): number {
  return people.reduce((sum, { full, brief }) => sum
    + recordsOf(full, FULL).filter((one) => fullOf(one).isMarkedKnown).length
    + recordsOf(brief, BRIEF).filter((one) => (base64To(one.charAt(BRIEF - 1)) & 8) > 0).length, 0);
}

function saidIn(record: string): Said {
  return { check: record.slice(0, 2), day: base64To(record.slice(2, 5)), strength: base64To(record.charAt(5)) };
}

function isFresh(record: string, now: Date): boolean {
  return saidIn(record).day >= dayOf(now) - DAYS_ANSWERED;
}

/** The same text but for a light hand, to the same readers: a new reader makes it another letter. */
function isOf(record: string, gist: Gist, memory: Memory): boolean {
  return record.slice(6, 10) === readersOf(gist, memory) && equalMinima(record.slice(10), gist.sketch) >= LIKELY;
}

function readersOf({ people }: Gist, { salt }: Memory): string {
  return base64Of(hash32(people.map(({ address }) => keyOf(address, salt)).sort().join(''), 3), 4);
}
