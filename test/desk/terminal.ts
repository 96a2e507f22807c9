import { stripVTControlCharacters } from 'node:util';
import type { Finding, Letter, Review, Word, Wording } from '../../core';

const WIDTH = 84;
const LONGEST_FIELD = 300;
/** Control characters, and format characters that reorder or hide text (Unicode TR 36). */
const HOSTILE = /(?!\n)[\p{Cc}\p{Cf}\u2028\u2029]/gu;
const STYLES = { bold: 1, dim: 2, hold: 31, look: 33, clear: 32 } as const;

export type Style = keyof typeof STYLES;
export type Paint = (style: Style, text: string) => string;

/** Paints for a terminal that shows colour, or leaves the text alone. */
export function paintFor(hasColour: boolean): Paint {
  return hasColour ? (style, text) => `\x1b[${STYLES[style]}m${text}\x1b[0m` : (_, text) => text;
}

/** Hostile text made safe for a terminal, on one line. */
export function safe(text: string): string {
  return stripVTControlCharacters(text.slice(0, LONGEST_FIELD)).replace(HOSTILE, ' ').replace(/\s+/g, ' ').trim();
}

/** JSON whose strings hold no character a terminal acts on. */
export function safeJson(value: unknown): string {
  return JSON.stringify(value, undefined, 2).replace(HOSTILE, (character) => character.split('').map(escapeUnit).join(''));
}

function escapeUnit(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** The review as a person reads it, each finding under its word. */
export function draw(letter: Letter, review: Review, wording: Wording, paint: Paint): string {
  const words = (Object.keys(wording.words) as Word[]).map((word) => ({ word, found: review.findings.filter((finding) => finding.word === word) }));
  return [
    head(letter, paint),
    `${paint(review.verdict, `${review.verdict.toUpperCase()}`)}  ${paint('bold', wording.verdicts[review.verdict])}`,
    ...words.filter(({ found }) => found.length > 0).map(({ word, found }) => [paint('bold', wording.words[word]), ...found.map((finding) => drawFinding(finding, paint))].join('\n')),
    ...review.remedies.map(({ label, will }) => wrap(`→ ${paint('bold', safe(label))}: ${safe(will)}`, '  ', '    ')),
    review.notes.map((note) => wrap(safe(note), '', '')).join('\n'),
    paint('dim', safe(wording.ui.checkedText(review.opening, review.words))),
  ].filter((block) => block !== '').join('\n\n');
}

function head({ subject, readers }: Letter, paint: Paint): string {
  const shown = readers.slice(0, 4).map(({ name, address }) => safe(name || address));
  const more = readers.length > shown.length ? ` and ${readers.length - shown.length} more` : '';
  return `${paint('bold', safe(subject) || '(no subject)')}\n${paint('dim', `to ${shown.join(', ') || 'nobody yet'}${more}`)}`;
}

function drawFinding({ title, text, quotes, weight }: Finding, paint: Paint): string {
  return [
    `  ${paint(weight, weight === 'hold' ? '■' : '□')} ${paint('bold', safe(title))}`,
    ...quotes.map((quote) => wrap(`“${safe(quote)}”`, '    ', '     ')),
    wrap(safe(text), '    ', '    '),
  ].join('\n');
}

/** Lines of a readable width. */
export function wrap(text: string, first: string, rest: string): string {
  const lines = [first];
  for (const word of text.split(' ')) {
    const line = lines[lines.length - 1] ?? '';
    if (line.trim() !== '' && line.length + word.length >= WIDTH) lines.push(rest + word);
    else lines[lines.length - 1] = line.trim() === '' ? line + word : `${line} ${word}`;
  }
  return lines.join('\n');
}
