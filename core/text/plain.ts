import { compose } from './compose';
import type { Mark } from './element';
import { readHtml, type Tag } from './html';
import type { Run } from './runs';

export { editHtml, editText, type Edit } from './edit';
export type { Mark } from './element';
export type { Run } from './runs';

export interface Plain {
  /** NFC; no blanks at the end of a line, no empty lines at either end. */
  readonly text: string;
  /** In text order, none overlapping; text outside all runs (line breaks that blocks make) stands nowhere in the HTML. */
  readonly runs: readonly Run[];
  readonly marks: readonly Mark[];
  /** Of the HTML, as far as it is shown. */
  readonly tags: readonly Tag[];
}

/** Plain text as a host gives it, made comparable: NFC, lines end in \n, NUL and no-break spaces are blanks, what has no width is gone. */
export function tidy(text: string): string {
  return text.normalize('NFC').replace(/\r\n?/g, '\n').replace(/[\0\u00A0]/g, ' ').replace(/[\u00AD\u200B\u2060\uFEFF]/g, '');
}

/** What a reader sees of an HTML body. Never throws; linear in the HTML's length. */
export function plain(html: string): Plain {
  const { text, runs, marks, tags } = readHtml(html);
  const { text: composed, runs: moved, moveTo } = compose(text, runs);
  return { text: composed, runs: moved, tags, marks: marks.map(({ kind, start, end }) => ({ kind, start: moveTo(start), end: moveTo(end) })) };
}
