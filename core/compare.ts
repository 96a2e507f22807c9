import type { Letter } from './letter';
import { partOutside, type PartAbout } from './slots';
import { align, lengthOf, type Passage } from './text/align';
import { fold } from './text/fold';
import { keepOnly, partsOf, type Range } from './text/parts';
import { wordsOf, type TextWord } from './text/words';

/** A piece of a text beside an earlier one: it stays, or stands where `before` stood. */
export interface Stretch {
  readonly text: string;
  readonly before?: string;
}

/** A draft beside texts that were sent before; all [start, end) are of the draft's body. */
export interface Comparison extends PartAbout {
  /** The place in `earlier` of the text most like the draft; -1: there is none. */
  readonly closest: number;
  /** How many of them are copies of it. */
  readonly copies: number;
  /** The share of the longer of the two texts that both have, 0 to 1. */
  readonly likeness: number;
  /** The draft beside it, in order. */
  readonly stretches: readonly Stretch[];
}

/** Longer texts are compared by their beginning. */
const MOST_WORDS = 1200;
/** A single word in common is mostly "and" or "the", but where both begin with it. */
const SHORTEST_SHARED = 2;
/** Less alike than this, two letters are not one letter written again. */
const ALIKE = 0.4;
const MARKS_FIRST = /^[\s.,;:!?]{1,40}/;
const MARKS_LAST = /[\s.,;:!?]{1,40}$/;

/**
 * Exact, word for word, where a host has the texts at hand: other open drafts, or sent letters it fetched. Nothing is kept.
 * `earlier` are whole bodies; those that are no copy of the draft are passed over.
 */
export function compare({ body }: Letter, earlier: readonly string[]): Comparison {
  const codes = new Map<string, string>();
  const draft = readIn(body, codes);
  const pairs = earlier.map((text, index) => besideOf(draft, readIn(text, codes), index)).filter(({ likeness }) => likeness >= ALIKE);
  const [first] = [...pairs].sort((a, b) => b.likeness - a.likeness || a.index - b.index);
  return {
    ...partOutside(draft.words, pairs.map(({ passages }) => passages), () => false),
    closest: first?.index ?? -1, copies: pairs.length, likeness: first?.likeness ?? 0, stretches: first ? stretchesOf(draft, first) : [],
  };
}

/** The words the writer wrote, quote and signature left out; positions are those of `body`. */
export function ownWords(body: string): TextWord[] {
  return wordsIn(ownIn(body));
}

/** One character a word, the same for the same word. */
export function codesOf(words: readonly TextWord[], codes: Map<string, string>): string {
  return words.map(({ text }) => {
    const code = codes.get(text) ?? String.fromCharCode(codes.size + 1);
    codes.set(text, code);
    return code;
  }).join('');
}

/** What becomes of one body in another, in order. */
export function changesBetween(before: string, after: string): Stretch[] {
  const codes = new Map<string, string>();
  const now = readIn(after, codes);
  return stretchesOf(now, besideOf(now, readIn(before, codes), 0));
}

interface Read {
  /** The body with all but the own text blanked. */
  readonly own: string;
  readonly words: readonly TextWord[];
  /** One character a word, the same for the same word. */
  readonly codes: string;
}

interface Pair {
  readonly other: Read;
  readonly index: number;
  readonly passages: readonly Passage[];
  readonly likeness: number;
}

function readIn(body: string, known: Map<string, string>): Read {
  const own = ownIn(body);
  const words = wordsIn(own);
  return { own, words, codes: codesOf(words, known) };
}

function ownIn(body: string): string {
  return keepOnly(body, partsOf(body).own);
}

function wordsIn(own: string): TextWord[] {
  return wordsOf(fold(own)).slice(0, MOST_WORDS);
}

function besideOf(draft: Read, other: Read, index: number): Pair {
  const passages = align(draft.codes, other.codes).filter(({ a, b, length }) => length >= SHORTEST_SHARED || a + b === 0);
  return { other, index, passages, likeness: lengthOf(passages) / Math.max(1, draft.codes.length, other.codes.length) };
}

/** Cut at the first and the last word of each passage; what stands between two of them changes, but for the marks and blanks that both have there. */
function stretchesOf(draft: Read, { other, passages }: Pair): Stretch[] {
  const stretches: Stretch[] = [];
  const stay = (text: string): void => {
    const last = stretches[stretches.length - 1];
    if (last && last.before === undefined) stretches[stretches.length - 1] = { text: last.text + text };
    else if (text !== '') stretches.push({ text });
  };
  const differ = (text: string, before: string): void => {
    const head = sharedLength(MARKS_FIRST, text, before);
    const tail = sharedLength(MARKS_LAST, text.slice(head), before.slice(head));
    const [now, was] = [text.slice(head, text.length - tail), before.slice(head, before.length - tail)];
    stay(text.slice(0, head));
    if (now.trim() !== was.trim()) stretches.push({ text: now, before: was });
    else stay(now);
    stay(text.slice(text.length - tail));
  };
  let [a, b] = [0, 0];
  for (const passage of passages) {
    const here = rangeOf(draft.words, passage.a, passage.length);
    const there = rangeOf(other.words, passage.b, passage.length);
    differ(draft.own.slice(a, here.start), other.own.slice(b, there.start));
    stay(draft.own.slice(here.start, here.end));
    [a, b] = [here.end, there.end];
  }
  differ(draft.own.slice(a).trimEnd(), other.own.slice(b).trimEnd());
  return stretches;
}

/** How many marks and blanks two texts share at one end. */
function sharedLength(marks: RegExp, a: string, b: string): number {
  const [x = '', y = ''] = [marks.exec(a)?.[0], marks.exec(b)?.[0]];
  const isFirst = marks === MARKS_FIRST;
  let length = 0;
  while (length < Math.min(x.length, y.length) && x.charAt(isFirst ? length : x.length - 1 - length) === y.charAt(isFirst ? length : y.length - 1 - length)) length++;
  return length;
}

function rangeOf(words: readonly TextWord[], at: number, length: number): Range {
  return { start: words[at]?.start ?? 0, end: words[at + length - 1]?.end ?? 0 };
}
