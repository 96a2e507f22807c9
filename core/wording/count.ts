/** "1 Brief", "2 Briefe". */
export function count(n: number, one: string, other: string): string {
  return `${n} ${n === 1 ? one : other}`;
}

/** Where none counts as one: "0 lettre", "1 lettre", "2 lettres". */
export function countFromNone(n: number, one: string, other: string): string {
  return `${n} ${n < 2 ? one : other}`;
}

/** A day (days since 1970) as every language here can read it: "2026-03-02". */
export function date(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}
