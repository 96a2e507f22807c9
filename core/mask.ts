import { firmLabel } from './memory';
import type { Person } from './people';
import { isUpper } from './text/fold';
import type { Range } from './text/parts';
import { isWordUnit, type TextWord } from './text/words';

export const MASK = '!';
/** Where more of the words within sentences than this begin with a capital, every noun does, and a capital says nothing. */
const CAPITAL_NOUNS = 0.2;
const LINK = /\b(?:https?:\/\/|www\.)[^\s<>]{1,300}|[^\s<>@]{1,64}@[^\s<>@]{1,200}/g;
/** No letter has more; a text made of links alone must not take long. */
const MOST_LINKS = 300;

/** A word, or the mask that stands for one or several. */
export interface Masked extends TextWord {
  /** A number, or a name that is not the reader's. */
  readonly isFact: boolean;
}

/** The words with the readers' names and firms, and with addresses and links, turned into masks; neighbours become one. */
export function maskWords(words: readonly TextWord[], folded: string, own: string, people: readonly Person[], greeted: readonly string[]): Masked[] {
  const links = linksIn(folded);
  const names = new Set([...people.flatMap((person) => person.names), ...greeted].filter((name) => name.length > 1));
  const firms = people.map((person) => firmLabel(person.organisation)).filter((label) => label.length > 2);
  const hasCapitalNouns = areNounsCapital(words, own);
  const out: Masked[] = [];
  for (let i = 0; i < words.length; ) {
    const word = words[i];
    if (!word) break;
    const taken = names.has(word.text) || (links.length > 0 && isIn(links, word)) ? 1 : firmAt(words, i, own, firms);
    const last = words[i + Math.max(1, taken) - 1] ?? word;
    const before = out[out.length - 1];
    if (taken === 0) out.push({ text: word.text, start: word.start, end: word.end, isFact: isFactAt(own, word, hasCapitalNouns) });
    else if (before?.text === MASK) out[out.length - 1] = { ...before, end: last.end };
    else out.push({ text: MASK, start: word.start, end: last.end, isFact: false });
    i += Math.max(1, taken);
  }
  return out;
}

function areNounsCapital(words: readonly TextWord[], own: string): boolean {
  let inSentence = 0;
  let capital = 0;
  for (const { start } of words) {
    if (!isInSentence(own, start)) continue;
    inSentence++;
    if (isUpper(own, start)) capital++;
  }
  return capital > CAPITAL_NOUNS * inSentence;
}

/** How many words from `i` on spell a firm's domain: "Halden & Roth" for haldenroth, "Tallis" for tallisgroup. */
export function firmAt(words: readonly TextWord[], i: number, own: string, labels: readonly string[]): number {
  return beginsOne(labels, words[i]?.text ?? '') ? firmFrom(words, i, own, labels) : 0;
}

function beginsOne(labels: readonly string[], word: string): boolean {
  for (const label of labels) if (label.charCodeAt(0) === word.charCodeAt(0)) return true;
  return false;
}

function firmFrom(words: readonly TextWord[], i: number, own: string, labels: readonly string[]): number {
  let spelt = '';
  for (let n = 0; n < 4; n++) {
    const word = words[i + n];
    if (!word) return 0;
    if (n > 0 && (word.text === 'and' || word.text === 'und' || word.text === 'et')) continue;
    spelt += word.text.replace(/'s$|['-]/g, '');
    if (labels.includes(spelt)) return n + 1;
    if (!labels.some((label) => label.startsWith(spelt))) return n > 0 && isFirmStart(words[i], own, labels) ? 1 : 0;
  }
  return 0;
}

function isFirmStart(word: TextWord | undefined, own: string, labels: readonly string[]): boolean {
  return word !== undefined && word.text.length >= 4 && isUpper(own, word.start) && labels.some((label) => label.startsWith(word.text));
}

function isFactAt(own: string, word: TextWord, hasCapitalNouns: boolean): boolean {
  return /\d/.test(word.text) || (!hasCapitalNouns && word.text.length > 1 && isUpper(own, word.start) && isInSentence(own, word.start));
}

/** A word or a comma stands before it, on the same line. */
function isInSentence(own: string, at: number): boolean {
  const before = own.charAt(at - 1) === ' ' ? own.charAt(at - 2) : '';
  return before === ',' || before === ';' || (before !== '' && isWordUnit(before.charCodeAt(0)));
}

function linksIn(folded: string): Range[] {
  const found: Range[] = [];
  if (!folded.includes('@') && !folded.includes('://') && !folded.includes('www.')) return found;
  LINK.lastIndex = 0;
  for (let hit = LINK.exec(folded); hit && found.length < MOST_LINKS; hit = LINK.exec(folded)) found.push({ start: hit.index, end: hit.index + hit[0].length });
  return found;
}

function isIn(ranges: readonly Range[], { start, end }: Range): boolean {
  return ranges.some((range) => start >= range.start && end <= range.end);
}
