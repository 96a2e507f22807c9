import fc from 'fast-check';

/**
 * Property tests with a fixed seed, so that a run says the same on every machine: `FUZZ_SEED=random npx jest …` looks for what no run has found yet,
 * `FUZZ_RUNS` multiplies their number. What they find becomes a row of a table.
 */
const { FUZZ_SEED = '20261126', FUZZ_RUNS = '1' } = process.env;
if (FUZZ_SEED !== 'random') fc.configureGlobal({ seed: Number(FUZZ_SEED) });

/** How often a property is tried. */
export function runs(times: number): { numRuns: number } {
  return { numRuns: times * Number(FUZZ_RUNS) };
}

export { fc };
