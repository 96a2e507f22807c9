/** A minute's units of one user, for projects made since 2026-05-01 (developers.google.com/workspace/gmail/api/reference/quota). */
const UNITS_A_MINUTE = 6000;
const MINUTE_MS = 60_000;
/** Kept for what the user asks for next: another check, and sending. */
const RESERVED = 500;
const KEY = 'spent';

/** Units a call. The new table does not name drafts.get and drafts.create: they are taken as dear as messages.get. */
export const PRICE = { search: 5, read: 20, thread: 40, write: 20, send: 100 } as const;

/** What may still be spent on looking things up. */
export function unitsLeft(): number {
  return Math.max(0, UNITS_A_MINUTE - RESERVED - spentLately().reduce((sum, [, units]) => sum + units, 0));
}

/** Notes what a call cost, whatever came of it. A cache that is out of order costs us the count, not the call. */
export function spend(units: number): void {
  try {
    CacheService.getUserCache().put(KEY, JSON.stringify([...spentLately(), [Date.now(), units]]), MINUTE_MS / 1000);
  } catch {
    // Then Gmail itself says when it is enough.
  }
}

function spentLately(): readonly (readonly [at: number, units: number])[] {
  try {
    const kept: unknown = JSON.parse(CacheService.getUserCache().get(KEY) ?? '[]');
    return (Array.isArray(kept) ? kept : []).filter(([at]) => at > Date.now() - MINUTE_MS);
  } catch {
    return [];
  }
}
