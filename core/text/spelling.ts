import { isWordUnit } from './words';

const TILDE = 126;
const GAP = '…';
/** A first word with blanks, marks, hyphens or apostrophes in it is more than one token of the text. */
const NOT_PLAIN = /[-_'.,…]/;

/** A phrase's words, each with its choices. */
export type Spelling = readonly (readonly string[])[];

/** "only/just for you" → its words, "_" a blank inside a choice. */
export function choicesIn(phrase: string): Spelling {
  return phrase.split(' ').map((word) => word.split('/').map((choice) => choice.replace(/_/g, ' ')));
}

/** Whether the second word of a phrase may begin with this unit, or there is no telling. */
export function mayGoOn(phrase: string, unit: string): boolean {
  const [first = '', second = GAP] = phrase.split(' ', 2);
  if (NOT_PLAIN.test(first)) return true;
  return second.split('/').some((choice) => choice === '-' || choice === GAP || choice.charCodeAt(0) === TILDE || choice.startsWith(unit));
}

/** The first token of a choice, its "~" kept. */
export function firstOf(choice: string): string {
  const end = endOfToken(choice, 0);
  return choice.slice(0, choice.charAt(end) === '~' ? end + 1 : end);
}

/** For each word behind the first that cannot be left out, the tokens it may begin with: where the text has none of them, the phrase is not in it. */
export function wantsOf(words: Spelling): Spelling {
  return words.slice(1).map((choices) => choices.map(firstOf)).filter((tokens) => tokens.every((token) => token !== '' && !token.endsWith('~')));
}

/** Where the longest spelling from word `w` on that stands at `start` ends, or -1. */
export function endOfMatch(folded: string, start: number, words: Spelling, w: number): number {
  if (words[w]?.[0] === GAP) return endAfterGap(folded, start, words, w + 1);
  let longest = -1;
  for (const choice of words[w] ?? []) {
    if (choice === '-') longest = Math.max(longest, endOfMatch(folded, start, words, w + 1));
    // Most choices fail on their first letter: the rest of the work is not begun for them.
    const first = choice.charCodeAt(0);
    if (first !== folded.charCodeAt(start) && first !== TILDE) continue;
    const at = endOfChoice(folded, start, choice);
    if (at < 0) continue;
    if (mayEndBefore(words, w + 1) && !isInWord(folded, at)) longest = Math.max(longest, at);
    if (w + 1 < words.length) {
      const next = words[w + 1]?.[0] === GAP ? skipMarks(folded, at) : skipBlank(folded, at);
      if (next > at) longest = Math.max(longest, endOfMatch(folded, next, words, w + 1));
    }
  }
  return longest;
}

function mayEndBefore(words: Spelling, w: number): boolean {
  for (let i = w; i < words.length; i++) if (!words[i]?.includes('-')) return false;
  return true;
}

const MOST_BETWEEN = 4;

function endAfterGap(folded: string, start: number, words: Spelling, w: number): number {
  for (let between = 0, at = start; between <= MOST_BETWEEN; between++) {
    const reach = endOfMatch(folded, at, words, w);
    const end = endOfToken(folded, at);
    const next = skipMarks(folded, end);
    if (reach >= 0 || next === end) return reach;
    at = next;
  }
  return -1;
}

const MARKS = ",'\"()…-";

/** Blanks and the marks that stand inside a sentence; an empty line ends it. */
function skipMarks(folded: string, from: number): number {
  let at = from;
  let isAfterBreak = false;
  for (; at < folded.length && at - from < MOST_BLANKS; at++) {
    const unit = folded.charAt(at);
    if (unit === '\n') {
      if (isAfterBreak) return from;
      isAfterBreak = true;
    } else if (MARKS.includes(unit)) isAfterBreak = false;
    else if (unit !== ' ' && unit !== '\t') break;
  }
  return at;
}

function endOfChoice(folded: string, start: number, choice: string): number {
  if (!choice.includes(' ')) return endOfPiece(folded, start, choice);
  let at = start;
  for (const piece of choice.split(' ')) {
    const from = at === start ? at : skipBlank(folded, at);
    const end = from === at && at !== start ? -1 : endOfPiece(folded, from, piece);
    if (end < 0) return -1;
    at = end;
  }
  return at;
}

function endOfPiece(folded: string, start: number, piece: string): number {
  const stem = piece.endsWith('~') ? piece.slice(0, -1) : piece;
  if (!folded.startsWith(stem, start)) return -1;
  return stem === piece ? start + piece.length : endOfToken(folded, start + stem.length);
}

function isInWord(folded: string, at: number): boolean {
  return at < folded.length && isWordUnit(folded.charCodeAt(at)) && isWordUnit(folded.charCodeAt(at - 1));
}

const MOST_BLANKS = 8;

/** Blanks with at most one line break: a phrase may wrap but not span paragraphs. */
export function skipBlank(folded: string, from: number): number {
  let at = from;
  let breaks = 0;
  while (at < folded.length && at - from < MOST_BLANKS) {
    const code = folded.charCodeAt(at);
    if (code === 10) breaks++;
    else if (code !== 32 && code !== 9) break;
    if (breaks > 1) return from;
    at++;
  }
  return at;
}

export function endOfToken(folded: string, start: number): number {
  let end = start;
  while (end < folded.length && isWordUnit(folded.charCodeAt(end))) end++;
  return end;
}
