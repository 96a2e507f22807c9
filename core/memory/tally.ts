import { base64Of, base64To } from '../text/hash';
import type { Day } from './day';

/** Letters of the last weeks, day by day, whatever is kept of them: day 3 · letters 2 · of them to several strangers 2; the newest day first. */
const MOST_DAYS = 35;
const MOST = 4095;

export interface Tally {
  readonly letters: number;
  readonly toSeveralStrangers: number;
}

export function addToTally(tally: string, day: Day, isToSeveral: boolean): string {
  const { letters, toSeveralStrangers } = tallyFrom(recordOn(tally, day), 0);
  const record = recordOf(day, { letters: letters + 1, toSeveralStrangers: toSeveralStrangers + (isToSeveral ? 1 : 0) });
  return inOrder([record, ...recordsIn(tally).filter((one) => dayOfRecord(one) !== day)]);
}

/** What left on `first` and later. */
export function tallyFrom(tally: string, first: Day): Tally {
  return recordsIn(tally).filter((record) => dayOfRecord(record) >= first).reduce<Tally>((sum, record) => ({
    letters: sum.letters + base64To(record.slice(3, 5)), toSeveralStrangers: sum.toSeveralStrangers + base64To(record.slice(5)),
  }), { letters: 0, toSeveralStrangers: 0 });
}

/** Of each day as much as either saw. */
export function joinTallies(a: string, b: string): string {
  if (a === b) return a;
  const days = new Map<Day, string>();
  for (const record of [...recordsIn(a), ...recordsIn(b)]) {
    const [one, other] = [tallyFrom(record, 0), tallyFrom(days.get(dayOfRecord(record)) ?? '', 0)];
    days.set(dayOfRecord(record), recordOf(dayOfRecord(record), { letters: Math.max(one.letters, other.letters), toSeveralStrangers: Math.max(one.toSeveralStrangers, other.toSeveralStrangers) }));
  }
  return inOrder([...days.values()]);
}

function recordOf(day: Day, { letters, toSeveralStrangers }: Tally): string {
  return base64Of(day, 3) + base64Of(Math.min(MOST, letters), 2) + base64Of(Math.min(MOST, toSeveralStrangers), 2);
}

function recordOn(tally: string, day: Day): string {
  return recordsIn(tally).find((record) => dayOfRecord(record) === day) ?? '';
}

function recordsIn(tally: string): string[] {
  return tally.match(/.{7}/g) ?? [];
}

function dayOfRecord(record: string): Day {
  return base64To(record.slice(0, 3));
}

function inOrder(records: readonly string[]): string {
  return [...records].sort((a, b) => dayOfRecord(b) - dayOfRecord(a)).slice(0, MOST_DAYS).join('');
}
