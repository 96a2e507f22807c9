import type { Range } from './parts';
import { isWordUnit } from './words';

export interface Sentence extends Range {
  readonly isQuestion: boolean;
}

/** Sentences with words in them, from `from` on: a mark with a blank behind it ends one, and so does an empty line, not the line's end alone. */
export function sentencesOf(text: string, from = 0, to = text.length): Sentence[] {
  const sentences: Sentence[] = [];
  let start = -1;
  let last = -1;
  for (let i = from; i <= to; i++) {
    const isOver = i === to || isEnd(text, i, to) || (text.charAt(i) === '\n' && isEmptyLine(text, i + 1, to));
    if (i < to && isWordUnit(text.charCodeAt(i))) {
      if (start < 0) start = opening(text, i, from);
      last = i;
    }
    if (!isOver || start < 0) continue;
    const isQuestion = i < to && text.charAt(i) === '?';
    sentences.push({ start, end: i < to && text.charAt(i) !== '\n' ? i + 1 : last + 1, isQuestion });
    start = -1;
  }
  return sentences;
}

/** A Spanish question, a quotation and a bracket open before the first word. */
function opening(text: string, at: number, from: number): number {
  let start = at;
  while (start > from && '¿¡"“„«(\''.includes(text.charAt(start - 1))) start--;
  return start;
}

function isEnd(text: string, i: number, to: number): boolean {
  const mark = text.charAt(i);
  if (mark !== '.' && mark !== '!' && mark !== '?' && mark !== '…') return false;
  return i + 1 >= to || /[\s"')\]”»*]/.test(text.charAt(i + 1));
}

function isEmptyLine(text: string, at: number, to: number): boolean {
  let i = at;
  while (i < to && (text.charAt(i) === ' ' || text.charAt(i) === '\t')) i++;
  return i >= to || text.charAt(i) === '\n';
}
