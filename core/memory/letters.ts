import { base64At, base64Of, base64To } from '../text/hash';
import { MINIMA, MINIMUM } from '../text/sketch';
import type { Day } from './day';

/** Letters in the order they left; a full page is never changed again. */
export interface Page {
  readonly id: number;
  readonly count: number;
  /** Characters kept of each minimum: half of them when space is short. */
  readonly width: Width;
  /** The n-th minima of all its letters one after the other: `indexOf` finds a letter without decoding anything. */
  readonly columns: readonly string[];
  /** Fixed-width rows, see `rowOf`. */
  readonly rows: string;
  /** What only newer letters keep, see trace.ts; empty where it was dropped. */
  readonly details: readonly string[];
}

export type Width = 1 | 2;
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
  return add(letters, sketch, MINIMUM, rowOf(row), detail);
}

function add(letters: Letters, sketch: string, width: Width, row: string, detail: string): Letters {
  const last = letters[letters.length - 1];
  if (!last || last.count >= PAGE) return [...letters, pageWith(emptyPage(last ? last.id + 1 : 0, width), sketch, width, row, detail)];
  return [...letters.slice(0, -1), pageWith(last, sketch, width, row, detail)];
}

/** The letter at `place` once more, at the end of `letters`. */
export function addDetailed(letters: Letters, place: Place): Letters {
  const { page, at } = place;
  const last = letters[letters.length - 1];
  const isNarrower = last !== undefined && last.count < PAGE && page.width < last.width;
  return add(isNarrower ? [...letters.slice(0, -1), narrow(last)] : letters, sketchAt(place), page.width, page.rows.slice(at * ROW, (at + 1) * ROW), page.details[at] ?? '');
}

/** Half of every minimum: enough to find a letter that was sent again, not one rewritten by half. */
export function narrow(page: Page): Page {
  if (page.width === 1) return page;
  return { ...page, width: 1, columns: page.columns.map((column) => column.replace(/(.)./g, '$1')) };
}

function emptyPage(id: number, width: Width): Page {
  return { id, count: 0, width, columns: new Array<string>(MINIMA).fill(''), rows: '', details: [] };
}

/** `width`: that of the sketch, at least the page's. */
function pageWith({ count, columns, rows, details, ...page }: Page, sketch: string, width: Width, row: string, detail: string): Page {
  return {
    ...page, count: count + 1, rows: rows + row, details: [...details, detail],
    columns: columns.map((column, i) => column + sketch.slice(i * width, i * width + page.width)),
  };
}

/** Day 2 · strangers 1 · reader 3. */
function rowOf({ day, strangers, reader }: LetterRow): string {
  return base64Of(day % DAYS, 2) + base64Of(Math.min(63, strangers), 1) + reader.slice(0, ROW_READER);
}

/** `today`: a row keeps its day without the multiples of eleven years. */
export function rowAt({ page, at }: Place, today: Day): LetterRow {
  const row = page.rows.slice(at * ROW, (at + 1) * ROW);
  const short = base64To(row.slice(0, 2));
  return { day: today - ((((today + 1 - short) % DAYS) + DAYS) % DAYS) + 1, strangers: base64To(row.charAt(2)), reader: row.slice(3) };
}

export function sketchAt({ page, at }: Place): string {
  return page.columns.map((column) => column.slice(at * page.width, (at + 1) * page.width)).join('');
}

export function countLetters(letters: Letters): number {
  return letters.reduce((sum, { count }) => sum + count, 0);
}

/** A number for a remembered letter that stays the same while it is remembered. */
export function idOf({ page, at }: Place): number {
  return page.id * PAGE + at;
}

/** The letter that was added last. */
export function newestId(letters: Letters): number | undefined {
  const last = letters[letters.length - 1];
  return last && idOf({ page: last, at: last.count - 1 });
}

export interface Candidate extends Place {
  /** Minima equal to the draft's. */
  readonly equal: number;
}

/** Pages looked through together: full ones of one block side by side, any other alone. */
interface Stretch { readonly pages: readonly Page[]; readonly columns: readonly string[]; readonly width: Width; readonly found?: readonly Column[] }
/** The places of a column's letters, by minimum: those with minimum m from `starts[m]` to `starts[m + 1]`. */
interface Column { readonly starts: Uint16Array; readonly places: Uint16Array }
const BLOCK = 16;
/** By the first of its pages. A block looked through once more is sorted: where scripts live for one call, that would take longer than reading it. */
const blocks = new WeakMap<Page, Stretch>();

/** Letters that share at least `least` minima with the sketch, newest first; the newest `most` of those that share fewer; and the `newest` whatever they share. */
export function candidatesIn(letters: Letters, sketch: string, least: number, most: number, newest: number): Candidate[] {
  const likely: Candidate[] = [];
  const minima = { 1: minimaOf(sketch, 1), 2: minimaOf(sketch, 2) };
  let unlikely = 0;
  let after = 0;
  for (const stretch of stretchesOf(letters)) {
    const { pages } = stretch;
    const count = (pages.length - 1) * PAGE + (pages[pages.length - 1]?.count ?? 0);
    const old = Math.max(0, count - Math.max(0, newest - after));
    after += count;
    const hits = hitsIn(stretch, minima[stretch.width]);
    for (let at = old; at < count; at++) hits.push(at);
    hits.sort((a, b) => b - a);
    for (let i = 0, times = 1; i < hits.length; i += times) {
      const at = hits[i] ?? 0;
      for (times = 1; hits[i + times] === at; times++);
      const equal = at < old ? times : times - 1;
      const page = pages[Math.floor(at / PAGE)];
      if (page && (equal >= least || unlikely++ < most + newest)) likely.push({ page, at: at % PAGE, equal });
    }
  }
  return likely;
}

/** Newest first. */
function stretchesOf(letters: Letters): Stretch[] {
  const stretches: Stretch[] = [];
  for (let end = letters.length, start = end; end > 0; end = start) {
    const last = letters[end - 1];
    start = end - 1;
    if (!last) continue;
    while (last.count === PAGE && isOfBlock(letters[start - 1], last)) start--;
    stretches.push(start < end - 1 ? blockOf(letters.slice(start, end)) : { pages: [last], columns: last.columns, width: last.width });
  }
  return stretches;
}

function isOfBlock(page: Page | undefined, { id, width }: Page): boolean {
  return page !== undefined && page.count === PAGE && page.width === width && Math.floor(page.id / BLOCK) === Math.floor(id / BLOCK);
}

function blockOf(pages: readonly Page[]): Stretch {
  const [first = emptyPage(0, MINIMUM)] = pages;
  const known = blocks.get(first);
  if (known?.pages.length === pages.length && known.pages.every((page, i) => page === pages[i])) {
    if (known.found) return known;
    const sorted = { ...known, found: known.columns.map((column) => sortedBy(column, known.width)) };
    blocks.set(first, sorted);
    return sorted;
  }
  const made = { pages, columns: first.columns.map((_, c) => pages.map(({ columns }) => columns[c] ?? '').join('')), width: first.width };
  blocks.set(first, made);
  return made;
}

function minimaOf(sketch: string, width: Width): string[] {
  return Array.from({ length: MINIMA }, (_, c) => sketch.slice(c * MINIMUM, c * MINIMUM + width));
}

function sortedBy(column: string, width: Width): Column {
  const count = Math.floor(column.length / width);
  const starts = new Uint16Array(64 ** width + 1);
  const keys = Uint16Array.from({ length: count }, (_, at) => base64At(column, at * width, width));
  for (const key of keys) starts[key + 1] = (starts[key + 1] ?? 0) + 1;
  for (let key = 1; key < starts.length; key++) starts[key] = (starts[key] ?? 0) + (starts[key - 1] ?? 0);
  const next = starts.slice();
  const places = new Uint16Array(count);
  keys.forEach((key, at) => {
    const place = next[key] ?? 0;
    places[place] = at;
    next[key] = place + 1;
  });
  return { starts, places };
}

/** The place of a letter as often as it has one of the minima. */
function hitsIn({ columns, width, found }: Stretch, minima: readonly string[]): number[] {
  const hits: number[] = [];
  found?.forEach(({ starts, places }, c) => {
    const key = base64To(minima[c] ?? '');
    for (let i = starts[key] ?? 0; i < (starts[key + 1] ?? 0); i++) hits.push(places[i] ?? 0);
  });
  if (found) return hits;
  for (let c = 0; c < MINIMA; c++) {
    const column = columns[c] ?? '';
    const minimum = minima[c] ?? '';
    for (let hit = column.indexOf(minimum); hit >= 0; hit = column.indexOf(minimum, hit + 1)) {
      if (hit % width === 0) hits.push(hit / width);
    }
  }
  return hits;
}
