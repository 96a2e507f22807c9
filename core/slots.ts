import { MASK } from './mask';
import type { Gist, SameLetter } from './memory';
import type { Passage } from './text/align';
import type { Range } from './text/parts';

/** At most so many slots are shown. */
const MOST_SLOTS = 12;
/** A word belongs to the frame when so large a share of the earlier copies has it. */
const STAYS = 0.7;
const MOST_COPIES = 8;
/** So many words in a row that stand in any copy are no chance: a sentence that others left out is of the frame all the same. */
const SENTENCE = 5;

/** What is one reader's alone: where it stands, and its share of the words, 0 to 1; undefined without a text to compare with. */
export interface PartAbout {
  readonly share: number | undefined;
  readonly slots: readonly Range[];
}

/** What of the draft is this reader's alone beside earlier copies of it. */
export function partAbout({ places, codes }: Gist, copies: readonly SameLetter[]): PartAbout {
  const texts = copies.flatMap(({ passages }) => (passages ? [passages] : []));
  return partOutside(places, texts, (word) => codes.charAt(word) === MASK);
}

/** The words that stand in no passage of most texts. */
export function partOutside(places: readonly Range[], all: readonly (readonly Passage[])[], isMasked: (word: number) => boolean): PartAbout {
  const texts = all.slice(0, MOST_COPIES);
  if (texts.length === 0) return { share: undefined, slots: [] };
  const stays = new Uint16Array(places.length);
  for (const { a, length } of texts.flat()) for (let i = a; i < a + length; i++) stays[i] = (stays[i] ?? 0) + 1;
  const isRare = (i: number): boolean => !isMasked(i) && (stays[i] ?? 0) < STAYS * texts.length;
  const framed = new Set(texts.flat().flatMap((passage) => sentencesIn(passage, isRare)));
  const isOwn = places.map((_, i) => isMasked(i) || (isRare(i) && !framed.has(i)));
  const slots: Range[] = [];
  places.forEach(({ start, end }, i) => {
    const last = slots[slots.length - 1];
    if (!isOwn[i]) return;
    if (last && i > 0 && isOwn[i - 1]) slots[slots.length - 1] = { ...last, end };
    else slots.push({ start, end });
  });
  return { share: isOwn.filter(Boolean).length / Math.max(1, places.length), slots: slots.slice(0, MOST_SLOTS) };
}

/** Words of the passage that few copies have, where so many stand in a row. */
function sentencesIn({ a, length }: Passage, isRare: (word: number) => boolean): number[] {
  const words: number[] = [];
  for (let i = a, from = a; i <= a + length; i++) {
    if (i < a + length && isRare(i)) continue;
    if (i - from >= SENTENCE) for (let word = from; word < i; word++) words.push(word);
    from = i + 1;
  }
  return words;
}
