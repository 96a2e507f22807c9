/** A stretch of plain text and where it stands in the HTML; `htmlLength` differs from `length` for entities, collapsed blanks, <br> and composed letters. */
export interface Run {
  readonly text: number;
  readonly length: number;
  readonly html: number;
  readonly htmlLength: number;
  /** Not unit for unit, though the lengths may be the same. */
  readonly isWhole?: true;
}

/** Whether each unit of the run is one unit of the HTML; if not, the run is one piece. */
export function isLinear(run: Run): boolean {
  return run.length === run.htmlLength && !run.isWhole;
}

/** Adds a run, joined to the last where it continues it unit by unit. */
export function addRun(runs: Run[], run: Run): void {
  const last = runs[runs.length - 1];
  const follows = last && isLinear(last) && isLinear(run) && last.text + last.length === run.text && last.html + last.length === run.html;
  if (follows) runs[runs.length - 1] = { ...last, length: last.length + run.length, htmlLength: last.length + run.length };
  else runs.push(run);
}

/** The first run that ends after the position: it covers it, or begins behind it. */
export function runIndexFrom(runs: readonly Run[], position: number): number {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const run = runs[middle];
    if (run && run.text + run.length <= position) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The part of a run within [start, end) of the text; a run in one piece comes whole. */
export function clip(run: Run, start: number, end: number): Run {
  const from = Math.max(start, run.text);
  const length = Math.min(end, run.text + run.length) - from;
  return isLinear(run) ? { text: from, length, html: run.html + from - run.text, htmlLength: length } : run;
}
