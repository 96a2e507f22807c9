import type { GistPerson } from './memory';
import { hash32, base64Of, base64To, key24 } from '../text/hash';

/** Line key 4 · count 1 · last reader 2; the line seen last stands first. */
const RECORD = 7;
const KEY = 4;
/** A signature stands in nearly every letter, so a few dozen lines reach back far enough. */
const MOST_RECORDS = 48;
/** Seen in so many letters to different people, a last line is no part of the letter. */
const RECURS = 3;

/** A folded line, as a key. */
export function lineKey(line: string, salt: string): string {
  return key24(line.trim().replace(/\s+/g, ' '), hash32(salt, 13));
}

/** A last line of the sender's letters, as a key. */
export function isRecurring(lines: string, key: string): boolean {
  const at = placeOf(lines, key);
  return at >= 0 && base64To(lines.charAt(at + KEY)) >= RECURS;
}

/** The lines after a letter to `people` ended in `keys`. */
export function learnLines(lines: string, keys: readonly string[], people: readonly GistPerson[], salt: string): string {
  const reader = base64Of(hash32(people.map(({ address }) => address).join(' '), hash32(salt, 17)), 2);
  return keys.reduceRight((learned, key) => learnLine(learned, key, reader), lines);
}

function learnLine(lines: string, key: string, reader: string): string {
  const at = placeOf(lines, key);
  const before = at < 0 ? '' : lines.slice(at, at + RECORD);
  const count = before === '' ? 0 : base64To(before.charAt(KEY));
  const counted = before.slice(KEY + 1) === reader ? count : Math.min(63, count + 1);
  const rest = at < 0 ? lines : lines.slice(0, at) + lines.slice(at + RECORD);
  return (key + base64Of(counted, 1) + reader + rest).slice(0, MOST_RECORDS * RECORD);
}

/** The lines of two devices: each line with the higher count. */
export function joinLines(a: string, b: string): string {
  let joined = a;
  for (let i = 0; i + RECORD <= b.length; i += RECORD) {
    const record = b.slice(i, i + RECORD);
    const at = placeOf(joined, record.slice(0, KEY));
    if (at < 0) joined += record;
    else if (base64To(joined.charAt(at + KEY)) < base64To(record.charAt(KEY))) joined = joined.slice(0, at) + record + joined.slice(at + RECORD);
  }
  return joined.slice(0, MOST_RECORDS * RECORD);
}

function placeOf(lines: string, key: string): number {
  let at = lines.indexOf(key);
  while (at >= 0 && at % RECORD !== 0) at = lines.indexOf(key, at + 1);
  return at;
}
