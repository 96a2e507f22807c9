import { addRun, clip, runIndexFrom, type Run } from './runs';

export interface Composed {
  readonly text: string;
  readonly runs: readonly Run[];
  /** Where a position of the old text is in the new one. */
  moveTo(position: number): number;
}

interface Change { readonly start: number; readonly end: number; readonly newStart: number; readonly newEnd: number }

/** The text in NFC with its runs; letters that were composed become a run in one piece. */
export function compose(text: string, runs: readonly Run[]): Composed {
  const composed = text.normalize('NFC');
  if (composed === text) return { text, runs, moveTo: (position) => Math.min(position, text.length) };
  const changes = changesIn(text);
  return { text: composed, runs: moveRuns(runs, changes), moveTo: (position) => moved(changes, Math.min(position, text.length)) };
}

/** ASCII never composes with what stands before it, so that every ASCII character begins a stretch that can be composed alone. */
function changesIn(text: string): Change[] {
  const changes: Change[] = [];
  let shift = 0;
  const stretch = /[\s\S][^\0-\x7F]*/g;
  for (let found = stretch.exec(text); found; found = stretch.exec(text)) {
    const old = found[0];
    const now = old.normalize('NFC');
    if (now === old) continue;
    const start = found.index + sameHead(old, now);
    changes.push({ start, end: stretch.lastIndex, newStart: start + shift, newEnd: found.index + shift + now.length });
    shift += now.length - old.length;
  }
  return changes;
}

function sameHead(a: string, b: string): number {
  let i = 0;
  while (i < a.length && a.charCodeAt(i) === b.charCodeAt(i)) i++;
  const isHalf = i > 0 && (a.charCodeAt(i - 1) & 0xfc00) === 0xd800;
  return isHalf ? i - 1 : i;
}

function moveRuns(runs: readonly Run[], changes: readonly Change[]): Run[] {
  const out: Run[] = [];
  let at = 0;
  let shift = 0;
  const keep = (to: number): void => {
    for (let i = runIndexFrom(runs, at); i < runs.length; i++) {
      const run = runs[i];
      if (!run || run.text >= to) break;
      const part = clip(run, at, to);
      addRun(out, { ...part, text: part.text + shift });
    }
  };
  for (const { start, end, newStart, newEnd } of changes) {
    keep(start);
    const first = runs[runIndexFrom(runs, start)];
    const last = runs[runIndexFrom(runs, end - 1)];
    if (first && last) {
      const html = clip(first, start, end).html;
      const until = clip(last, start, end);
      out.push({ text: newStart, length: newEnd - newStart, html, htmlLength: until.html + until.htmlLength - html, isWhole: true });
    }
    at = end;
    shift = newEnd - end;
  }
  keep(Number.MAX_SAFE_INTEGER);
  return out;
}

function moved(changes: readonly Change[], position: number): number {
  let low = 0;
  let high = changes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((changes[middle]?.start ?? 0) < position) low = middle + 1;
    else high = middle;
  }
  const last = changes[low - 1];
  if (!last) return position;
  return position < last.end ? last.newStart : position + last.newEnd - last.end;
}
