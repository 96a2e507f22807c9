import type { Letter } from './letter';
import { partOutside, type PartAbout } from './slots';
import { align, type Passage } from './text/align';
import { fold } from './text/fold';
import { keepOnly, partsOf, type Range } from './text/parts';
import { wordsOf, type TextWord } from './text/words';

/** A draft beside texts that were sent before; all [start, end) are of the draft's body. */
export interface Comparison extends PartAbout {
  /** What the draft has in common with the text most like it. */
  readonly shared: readonly Range[];
  /** The share of the longer of the two texts that both have, 0 to 1. */
  readonly likeness: number;
}

/** Longer texts are compared by their beginning. */
const MOST_WORDS = 1200;
/** A single word in common is mostly "and" or "the", but where both begin with it. */
const SHORTEST_SHARED = 2;

/**
 * Exact, word for word, where a host has the texts at hand: other open drafts, or sent letters it fetched. Nothing is kept.
 * `earlier` are whole bodies; those that have nothing in common with the draft do no harm to `shared`, but leave them out for `share`.
 */
export function compare({ body }: Letter, earlier: readonly string[]): Comparison {
  const words = ownWords(body);
  const codes = new Map<string, string>();
  const draft = codesOf(words, codes);
  const texts = earlier.map((text) => {
    const other = codesOf(ownWords(text), codes);
    const passages = align(draft, other).filter(({ a, b, length }) => length >= SHORTEST_SHARED || a + b === 0);
    return { passages, likeness: passages.reduce((sum, { length }) => sum + length, 0) / Math.max(1, draft.length, other.length) };
  });
  const [closest] = [...texts].sort((a, b) => b.likeness - a.likeness);
  return {
    ...partOutside(words, texts.map(({ passages }) => passages), () => false),
    shared: closest ? closest.passages.flatMap((passage) => rangeOf(words, passage)) : [], likeness: closest?.likeness ?? 0,
  };
}

/** The words the writer wrote, quote and signature left out; positions are those of `body`. */
export function ownWords(body: string): TextWord[] {
  return wordsOf(fold(keepOnly(body, partsOf(body).own))).slice(0, MOST_WORDS);
}

/** One character a word, the same for the same word. */
export function codesOf(words: readonly TextWord[], codes: Map<string, string>): string {
  return words.map(({ text }) => {
    const code = codes.get(text) ?? String.fromCharCode(codes.size + 1);
    codes.set(text, code);
    return code;
  }).join('');
}

function rangeOf(words: readonly TextWord[], { a, length }: Passage): Range[] {
  const first = words[a];
  const last = words[a + length - 1];
  return first && last ? [{ start: first.start, end: last.end }] : [];
}
