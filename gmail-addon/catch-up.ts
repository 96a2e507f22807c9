import { remember } from '../core';
import { readSent, sentAfter } from './mailbox';
import { changeMemory, loadSeen } from './store';

/** Most letters leave by Gmail's own Send. A handful of the newest is enough to notice that a letter repeats; each costs 20 units. */
const MOST_READ = 10;

/** Remembers what was sent since the last check. What cannot be read now is not missed: memory is a help, never a condition. */
export function catchUp(now: Date): void {
  try {
    const seen = loadSeen(now);
    const letters = sentAfter(seen.since, MOST_READ).filter((id) => !seen.ids.includes(id)).map(readSent).reverse();
    const newest = letters[letters.length - 1];
    if (!newest) return;
    changeMemory((memory) => letters.reduce((known, { letter, sentAt }) => remember(known, letter, sentAt), memory), () => ({ since: newest.sentAt.getTime(), ids: seen.ids }));
  } catch {
    // Out of quota, offline or busy: the next check tries again.
  }
}
