import { isCountOfThings } from './asked-of';
import type { Phrases } from './phrases';
import { determiners, numbers } from './phrases/counts';
import type { TextWord } from './text/words';

/** A number of words about readers stands early; what is far below is pasted. */
const MOST_WORDS = 400;

/**
 * Whether the text has the number of its readers in words that speak of so many ("your four libraries", "to four halls", "ambos talleres"): who writes it so knows,
 * and mostly says, how many get it. `counts` are the numbers that would do.
 */
export function countsReaders(folded: string, words: readonly TextWord[], spoken: Phrases, counts: readonly number[]): boolean {
  const alone = new Set<string>();
  const led = new Set<string>();
  for (const count of counts) {
    led.add(String(count));
    for (const word of (numbers[spoken.language][count - 2] ?? '').split(' ')) (word.endsWith('!') ? alone : led).add(word.replace('!', ''));
  }
  const leads = new Set(determiners[spoken.language].split(' '));
  return words.slice(0, MOST_WORDS).some(({ text, start, end }, i) => {
    const before = words[i - 1];
    const isLed = led.has(text) && before !== undefined && leads.has(before.text) && /^\s{1,2}$/.test(folded.slice(before.end, start));
    return (isLed || alone.has(text)) && /^(?:[\s,.:;!?)]|$)/.test(folded.slice(end, end + 1)) && !isCountOfThings(folded, { start, end, phrase: text, sureness: 0 }, spoken.notReaders);
  });
}
