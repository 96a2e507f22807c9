import { headAt } from './heads';
import { linesOf } from './lines';
import type { Range } from './parts';

/** The newest mail of a quote: its text with the arrows blanked, place for place, and the line that says who wrote it. */
export interface Newest {
  readonly text: string;
  /** Where `text` begins in the body. */
  readonly start: number;
  readonly writer: string;
}

const MOST_UNITS = 4_000;
const RULE = /^\s{0,9}(?:$|[-_*=]{3})/;

/** Down to the next mail quoted in it. */
export function newestIn(body: string, quoted: Range): Newest {
  const text = body.slice(quoted.start, Math.min(quoted.end, quoted.start + MOST_UNITS)).replace(/^[> \t]+/gm, (arrows) => ' '.repeat(arrows.length));
  const lines = linesOf(text);
  const plain = lines.map((line) => line.text);
  const first = plain.findIndex((line) => line.trim() !== '');
  const head = first < 0 ? undefined : headAt(plain, first);
  const from = first + (head?.lines ?? 0);
  // A head may be read from a line too early, as it may wrap: the last line where one begins is its own.
  const next = plain.findIndex((_, i) => i >= Math.max(from, 1) && headAt(plain, i) !== undefined && headAt(plain, i + 1) === undefined);
  const start = lines[from]?.start ?? 0;
  return {
    text: text.slice(start, next < 0 ? text.length : lines[next]?.start), start: quoted.start + start,
    writer: plain.slice(first, from).find((line) => !RULE.test(line)) ?? '',
  };
}
