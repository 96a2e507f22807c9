import { base64Of, base64To } from '../text/hash';
import type { Day } from './day';
import { KEY } from './people';

/** Who said no, as text: key 5 · day 3 · "n", or "y" where they wrote something else since; the newest first. */
const DAY = 3;
/** They are stored in the memory's head, where every character is one less for letters. */
const MOST_RECORDS = 80;

/** Their last mail said no, or something else: that is remembered only of somebody who had said no before. */
export function addNo(noes: string, key: string, isNo: boolean, day: Day): string {
  const before = recordOf(noes, key);
  if (!isNo && before === '') return noes;
  return textOf([...recordsIn(noes).filter((one) => one !== before), key + base64Of(day, DAY) + (isNo ? 'n' : 'y')]);
}

/** The day of their no, unless they wrote something else since. */
export function noOf(noes: string, key: string): Day | undefined {
  const record = recordOf(noes, key);
  return record.endsWith('n') ? dayIn(record) : undefined;
}

/** What either of two devices heard last; of one day, what is no no. */
export function joinNoes(a: string, b: string): string {
  if (a === b) return a;
  const joined = new Map<string, string>();
  for (const record of [...recordsIn(a), ...recordsIn(b)]) {
    const key = record.slice(0, KEY);
    const other = joined.get(key);
    if (other === undefined || dayIn(record) > dayIn(other) || (dayIn(record) === dayIn(other) && record > other)) joined.set(key, record);
  }
  return textOf([...joined.values()]);
}

export function keepNoes(noes: string, isKept: (key: string, day: Day) => boolean): string {
  return textOf(recordsIn(noes).filter((one) => isKept(one.slice(0, KEY), dayIn(one))));
}

export function countNoes(noes: string): number {
  return recordsIn(noes).filter((one) => one.endsWith('n')).length;
}

function recordOf(noes: string, key: string): string {
  return recordsIn(noes).find((one) => one.startsWith(key)) ?? '';
}

function recordsIn(noes: string): string[] {
  return noes.match(/.{9}/g) ?? [];
}

function dayIn(record: string): Day {
  return base64To(record.slice(KEY, KEY + DAY));
}

/** Those of one day in a fixed order, so that it does not matter who joins whom. */
function textOf(records: readonly string[]): string {
  return [...records].sort((a, b) => dayIn(b) - dayIn(a) || (a < b ? 1 : -1)).slice(0, MOST_RECORDS).join('');
}
