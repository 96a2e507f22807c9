import type { Day } from './day';
import { countLetters, rowAt, type Place } from './letters';
import { countNoes } from './noes';
import { BRIEF, briefOf, countPeople, FULL, fullOf, recordsOf } from './people';
import type { Memory } from './memory';

/** "Show me what you remember", in numbers: there is nothing else to show. */
export interface Recollection {
  readonly people: number;
  /** Of them, those who wrote and were written to, as far as more than an outline of them was kept. */
  readonly acquainted: number;
  readonly markedKnown: number;
  /** Those whose last word was no. */
  readonly refused: number;
  /** All letters that left since the memory began or was emptied. */
  readonly lettersSeen: number;
  /** Of them, letters to strangers that are still kept, and how many of them still with a hash of every word. */
  readonly letters: number;
  readonly inDetail: number;
  /** Days of the oldest and the newest of these letters; 0: none. */
  readonly first: Day;
  readonly last: Day;
  /** Stored pieces that could not be read. */
  readonly lost: number;
}

export function recollect({ people, letters, noes, span, lost }: Memory): Recollection {
  const full = people.flatMap((shard) => recordsOf(shard.full, FULL)).map(fullOf);
  const outlined = people.flatMap((shard) => recordsOf(shard.brief, BRIEF)).map((record) => briefOf(record, span.last));
  const dayAt = (place: Place | undefined): Day => (place ? rowAt(place, span.last).day : 0);
  const newest = letters[letters.length - 1];
  return {
    people: countPeople(people), acquainted: full.filter(({ sent, received }) => sent > 0 && received > 0).length,
    markedKnown: [...full, ...outlined].filter(({ isMarkedKnown }) => isMarkedKnown).length,
    refused: countNoes(noes), lettersSeen: span.letters, letters: countLetters(letters), inDetail: letters.reduce((sum, { details }) => sum + details.filter((one) => one !== '').length, 0),
    first: dayAt(letters[0] && { page: letters[0], at: 0 }), last: dayAt(newest && { page: newest, at: newest.count - 1 }), lost,
  };
}
