/** Whole days since 1970-01-01 UTC: no memory is finer than that. */
export type Day = number;

const DAY_MS = 86_400_000;

export function dayOf(now: Date): Day {
  return Math.floor(now.getTime() / DAY_MS);
}
