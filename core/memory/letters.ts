import { base64Of, base64To } from '../text/hash';
import { MINIMA, MINIMUM } from '../text/sketch';
import type { Day } from './day';

/** Letters in the order they left; a full page is never changed again. */
export interface Page {
  readonly id: number;
  readonly count: number;
  /** The n-th minima of all its letters one after the other: `indexOf` finds a letter without decoding anything. Short of space, the last columns are empty. */
  readonly columns: readonly string[];
  /** Fixed-width rows, see `rowOf`. */
  readonly rows: string;
  /** What only newer letters keep, see trace.ts; empty where it was dropped. */
  readonly details: readonly string[];
}

export type Letters = readonly Page[];

/** What is remembered of one letter. */
export interface LetterRow {
  readonly day: Day;
  /** How many strangers read it, at most 63. */
  readonly strangers: number;
  /** The first stranger's key, shortened. */
  readonly reader: string;
}

/** One remembered letter: its page and its place there. */
export interface Place { readonly page: Page; readonly at: number }

export const noLetters: Letters = [];
export const PAGE = 128;
export const ROW = 6;
/** Characters of a reader's key that a row keeps. */
export const ROW_READER = 3;
/** Days a row can tell apart before it begins again: eleven years. */
const DAYS = 4096;

export function addLetter(letters: Letters, sketch: string, row: LetterRow, detail: string): Letters {
  return add(letters, sketch, rowOf(row), detail);
}

function add(letters: Letters, sketch: string, row: string, detail: string): Letters {
  const last = letters[letters.length - 1];
  if (!last || last.count >= PAGE) return [...letters, pageWith(emptyPage(last ? last.id + 1 : 0), sketch, row, detail)];
  return [...letters.slice(0, -1), pageWith(last, sketch, row, detail)];
}

/** The letter at `place` once more, at the end of `letters`. */
export function addDetailed(letters: Letters, { page, at }: Place): Letters {
  const sketch = page.columns.map((column) => column.slice(at * MINIMUM, (at + 1) * MINIMUM)).join('');
  return add(letters, sketch, page.rows.slice(at * ROW, (at + 1) * ROW), page.details[at] ?? '');
}

function emptyPage(id: number): Page {
  return { id, count: 0, columns: new Array<string>(MINIMA).fill(''), rows: '', details: [] };
}

function pageWith({ id, count, columns, rows, details }: Page, sketch: string, row: string, detail: string): Page {
  // A page that lost its last columns is not given them back: half a column would find the wrong letter.
  const isWhole = (column: string): boolean => column.length === count * MINIMUM;
  return {
    id, count: count + 1, rows: rows + row, details: [...details, detail],
    columns: columns.map((column, i) => (isWhole(column) && sketch.length >= (i + 1) * MINIMUM ? column + sketch.slice(i * MINIMUM, (i + 1) * MINIMUM) : '')),
  };
}

/** Day 2 · strangers 1 · reader 3. */
export function rowOf({ day, strangers, reader }: LetterRow): string {
  return base64Of(day % DAYS, 2) + base64Of(Math.min(63, strangers), 1) + reader.slice(0, ROW_READER);
}

/** `today`: a row keeps its day without the multiples of eleven years. */
export function rowAt({ page, at }: Place, today: Day): LetterRow {
  const row = page.rows.slice(at * ROW, (at + 1) * ROW);
  const short = base64To(row.slice(0, 2));
  return { day: today - ((((today + 1 - short) % DAYS) + DAYS) % DAYS) + 1, strangers: base64To(row.charAt(2)), reader: row.slice(3) };
}

export function sketchAt({ page, at }: Place): string {
  return page.columns.map((column) => column.slice(at * MINIMUM, (at + 1) * MINIMUM)).join('');
}

export function countLetters(letters: Letters): number {
  return letters.reduce((sum, { count }) => sum + count, 0);
}

export interface Candidate extends Place {
  /** Minima equal to the draft's, and how many the letter has. */
  readonly equal: number;
  readonly of: number;
}

/** Letters that share at least `least` minima with the sketch, newest first; the newest `most` of those that share fewer; and the `newest` whatever they share. */
export function candidatesIn(letters: Letters, sketch: string, least: number, most: number, newest: number): Candidate[] {
  const likely: Candidate[] = [];
  let unlikely = 0;
  let after = 0;
  for (let p = letters.length - 1; p >= 0; p--) {
    const page = letters[p];
    if (!page) continue;
    const equal = equalIn(page, sketch);
    for (let at = Math.max(0, page.count - Math.max(0, newest - after)); at < page.count; at++) equal.set(at, equal.get(at) ?? 0);
    after += page.count;
    const of = page.columns.filter((column) => column !== '').length;
    for (const at of [...equal.keys()].sort((a, b) => b - a)) {
      const shared = equal.get(at) ?? 0;
      if (shared >= least || unlikely++ < most + newest) likely.push({ page, at, equal: shared, of });
    }
  }
  return likely;
}

function equalIn({ columns }: Page, sketch: string): Map<number, number> {
  const equal = new Map<number, number>();
  for (let c = 0; c < columns.length; c++) {
    const column = columns[c] ?? '';
    const minimum = sketch.slice(c * MINIMUM, (c + 1) * MINIMUM);
    for (let hit = column.indexOf(minimum); hit >= 0; hit = column.indexOf(minimum, hit + 1)) {
      if (hit % MINIMUM === 0) equal.set(hit / MINIMUM, (equal.get(hit / MINIMUM) ?? 0) + 1);
    }
  }
  return equal;
}
