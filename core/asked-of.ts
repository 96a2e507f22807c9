import { heardIn, type Heard } from './heard';
import type { Phrases } from './phrases';
import { find, type Hit, type PhraseGroup } from './text/find';
import { wordsOf } from './text/words';

/** Words between a verb of asking and those who are asked. */
const MOST_BETWEEN = 6;
/** A sentence, or a thought in it, ends between them. */
const END = /[.!?;:…]|\n\s*\n/;
const NEAR_UNITS = 90;
/** With a verb beside it, and readers behind it, a number proves what it says. */
const SURE = 2;

/**
 * Whom the writer asks beside the reader, by form: a verb of asking and a number of those who can be asked in one thought ("three other operators", "both
 * archives", "a handful of florists"). "Only three" claims that the reader is one of few, and "send you two" counts what they get.
 */
export function askedOf(folded: string, spoken: Phrases, { asking: verbs, several }: Heard = heardIn(folded, spoken)): Hit[] {
  if (verbs.length === 0) return [];
  const { readers, notReaders, only, neutralYou, writer } = spoken;
  return joined(folded, several).filter((number) => {
    if (!verbs.some((verb) => isNear(folded, number, verb, writer)) || isCountOfThings(folded, number, notReaders)) return false;
    const before = wordsBefore(folded, number.start);
    return ![only, neutralYou].some((group) => find(before, group).some(({ end }) => end === before.length)) && isReader(folded, number, verbs, readers);
  }).map((number) => ({ ...number, sureness: SURE }));
}

/** The verb before the number ("the" in place of one right behind the verb: "scrivo alle officine"); or where it stands last, or behind whom it asks: "drei habe ich gefragt", "drei frage ich". */
function isNear(folded: string, number: Hit, verb: Hit, writer: PhraseGroup): boolean {
  const between = folded.slice(verb.end, number.start);
  if (number.sureness === 0) return verb.end <= number.start && between.trim() === '';
  if (verb.end <= number.start) return isOneThought(between);
  return number.end <= verb.start && isOneThought(folded.slice(number.end, verb.start)) && find(folded.slice(number.end, endOfNext(folded, verb.end)), writer).length > 0;
}

function isOneThought(between: string): boolean {
  return between.length <= NEAR_UNITS && !END.test(between) && wordsOf(between).length <= MOST_BETWEEN;
}

/** What is counted ends as words for people and firms do; where nothing is named ("I ask three.", "drei frage ich"), they are meant. */
function isReader(folded: string, { start, end }: Hit, verbs: readonly Hit[], readers: PhraseGroup): boolean {
  const behind = folded.slice(end, end + NEAR_UNITS);
  const [first, second] = wordsOf(behind);
  if (!first || /^\s*[,.;:!?)]/.test(behind) || verbs.some((verb) => verb.start === end + first.start)) return true;
  const endings = Object.keys(readers).flatMap((key) => key.split('/'));
  const isApart = second && /[.,;:!?\n]/.test(behind.slice(first.end, second.start));
  return [...wordsOf(folded.slice(start, end)), first, ...(second && !isApart ? [second] : [])].some(({ text }) => endings.some((ending) => text.endsWith(ending)));
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
