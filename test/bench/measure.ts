/** One line of the bench: ours and a peer's figure in the same unit, and their ratio. */
export interface Measure {
  readonly name: string;
  readonly ours: number;
  readonly peer: number | null;
  readonly ratio: number | null;
  readonly unit: string;
  readonly note: string;
}

export function measure(name: string, ours: number, peer: number | null, unit: string, note = ''): Measure {
  const short = (value: number): number => Number(value.toPrecision(3));
  return { name, ours: short(ours), peer: peer === null ? null : short(peer), ratio: peer === null || peer === 0 ? null : short(ours / peer), unit, note };
}

/** Microseconds of each call, sorted. */
export function times(calls: number, run: (i: number) => unknown): number[] {
  const found: number[] = [];
  for (let i = 0; i < calls; i++) {
    const start = process.hrtime.bigint();
    run(i);
    found.push(Number(process.hrtime.bigint() - start) / 1_000);
  }
  return found.sort((a, b) => a - b);
}

export function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}
