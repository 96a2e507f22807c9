import type { Phrases } from './phrases';
import { find, type Hit } from './text/find';
import { wordsOf } from './text/words';

/** Words between a verb of asking and those who are asked. */
const MOST_BETWEEN = 6;
/** A sentence, or a thought in it, ends between them. */
const END = /[.!?;:…]|\n\s*\n/;
const NEAR_UNITS = 90;

/**
 * Where somebody is counted who may be a reader: "three other operators", "both archives", "a handful of florists". What is counted may be anybody, so that
 * only what nobody could write to is known by name. "Only three" claims that the reader is one of few, and "send you two" counts what they get.
 */
export function countedIn(folded: string, { several, notReaders, only, neutralYou }: Phrases): Hit[] {
  return joined(folded, find(folded, several)).filter((number) => {
    const before = wordsBefore(folded, number.start);
    return !isCountOfThings(folded, number, notReaders) && ![only, neutralYou].some((group) => find(before, group).some(({ end }) => end === before.length));
  });
}

/** Those of the counted whom the writer says to be asking: by form, a verb of asking in the same thought. */
export function askedOf(folded: string, counted: readonly Hit[], { asking, writer }: Phrases): Hit[] {
  if (counted.length === 0) return [];
  const verbs = find(folded, asking);
  return counted.filter((number) => {
    return verbs.some((verb) => (verb.end <= number.start
      ? isNear(folded.slice(verb.end, number.start))
      // Where the verb stands last, or behind whom it asks: "drei habe ich gefragt", "drei frage ich".
      : number.end <= verb.start && isNear(folded.slice(number.end, verb.start)) && find(folded.slice(number.end, endOfNext(folded, verb.end)), writer).length > 0));
  });
}

function isNear(between: string): boolean {
  return between.length <= NEAR_UNITS && !END.test(between) && wordsOf(between).length <= MOST_BETWEEN;
}

/** "Three questions", "two short questions", "Ihnen zwei Fragen": the word behind the number, or the one behind that, is nobody. */
export function isCountOfThings(folded: string, { end }: Hit, things: Phrases['notReaders']): boolean {
  const [first, second] = wordsOf(folded.slice(end, end + NEAR_UNITS));
  if (!first) return false;
  return find(folded.slice(end, end + (second ?? first).end), things).length > 0;
}

function endOfNext(folded: string, at: number): number {
  const [next] = wordsOf(folded.slice(at, at + NEAR_UNITS));
  return at + (next?.end ?? 0);
}

/** "Three" and "other" behind it are one number of readers. */
function joined(folded: string, hits: readonly Hit[]): Hit[] {
  return hits.reduce<Hit[]>((all, hit) => {
    const last = all[all.length - 1];
    if (!last || folded.slice(last.end, hit.start).trim() !== '') return [...all, hit];
    return [...all.slice(0, -1), { ...hit, start: last.start, phrase: `${last.phrase} ${hit.phrase}` }];
  }, []);
}

/** The two words before, and nothing behind them. */
function wordsBefore(folded: string, at: number): string {
  const start = Math.max(0, at - NEAR_UNITS);
  const words = wordsOf(folded.slice(start, at)).slice(-2);
  const [first] = words;
  const last = words[words.length - 1];
  return first && last ? folded.slice(start + first.start, start + last.end) : '';
}
