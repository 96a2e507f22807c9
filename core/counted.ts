import { isCountOfThings } from './asked-of';
import type { Phrases } from './phrases';
import { determiners, numbers, numbersElsewhere, others, youElsewhere } from './phrases/counts';
import type { TextWord } from './text/words';

/** What is far below is pasted. */
const MOST_WORDS = 400;
const FEWEST = 2;
/** "Two of the girls" are some of others. */
const PART = /^\s(?:of (?:the|our|my|them)|der|von den|des|de l[ao]s|das|dos|dei|delle|degli|van (?:de|het|mijn|onze)|от) /;

/**
 * Whether the text has the number of its readers in words that speak of so many ("your four libraries", "to four halls", "ambos talleres"), or of the others ("the other
 * three"): who writes it so knows, and mostly says, how many get it. `counts` are the numbers that would do.
 */
export function countsReaders(folded: string, words: readonly TextWord[], { language, notReaders }: Phrases, counts: readonly number[]): boolean {
  if (counts.every((count) => count < FEWEST)) return false;
  const all = counts.flatMap((count) => writtenAs(count, numbers[language]));
  const alone = new Set(all.flatMap((word) => (word.endsWith('!') ? [word.slice(0, -1)] : [])));
  const led = new Set(all);
  const rest = new Set(counts.flatMap((count) => writtenAs(count - 1, numbers[language])));
  const leads = new Set(determiners[language].split(' '));
  const beside = new Set(others[language].split(' '));
  return words.slice(0, MOST_WORDS).some((word, i) => {
    const { text, start, end } = word;
    const [before, behind] = [words[i - 1], words[i + 1]].map((next) => (next && isBeside(folded, word, next) ? next.text : ''));
    const isCount = alone.has(text) || (led.has(text) && leads.has(before ?? '')) || (rest.has(text) && (beside.has(before ?? '') || beside.has(behind ?? '')));
    return isCount && !PART.test(folded.slice(end, end + 12)) && /^(?:[\s,.:;!?)]|$)/.test(folded.slice(end, end + 1)) && !isCountOfThings(folded, { start, end, phrase: text, sureness: 0 }, notReaders);
  });
}

/** The same in a language we do not read, where the number alone must do; beside "you" to one it counts things. */
export function countsElsewhere(words: readonly TextWord[], counts: readonly number[]): boolean {
  const all = new Set(counts.flatMap((count) => numbersElsewhere[count - FEWEST]?.split(' ') ?? []));
  const one = new Set(youElsewhere.split(' '));
  const near = words.slice(0, MOST_WORDS);
  return near.some(({ text }) => all.has(text)) && !near.some(({ text }) => one.has(text));
}

function writtenAs(count: number, written: readonly string[]): readonly string[] {
  return count < FEWEST ? [] : [String(count), ...(written[count - FEWEST]?.split(' ') ?? [])];
}

function isBeside(folded: string, word: TextWord, next: TextWord): boolean {
  return /^\s{1,2}$/.test(folded.slice(Math.min(word.end, next.end), Math.max(word.start, next.start)));
}
