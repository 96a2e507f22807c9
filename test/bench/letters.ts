import { emptyMemory, type Memory } from '../../core';
import { addLetter, PAGE, ROW, type Letters, type Page } from '../../core/memory/letters';
import { detailText, traceOf } from '../../core/memory/trace';
import { base64Of } from '../../core/text/hash';
import { MINIMA, MINIMUM } from '../../core/text/sketch';
import { filled, gistOfWords, LAST_DAY, letterWords, numbers } from '../core/memory/letters';

export { copyOf, filled, gistOfWords, letterWords, numbers } from '../core/memory/letters';

/** So many letters are laid down word by word; the older ones before them are sketches of letters nobody wrote. */
const MOST_WRITTEN = 10_000;

/** A memory of `count` letters and the words of some; they are laid down without looking each up first, which would take the square of their number. */
export function memoryOf(count: number): { memory: Memory; texts: readonly string[][] } {
  const { memory, texts } = filled(emptyMemory('salt', 'whole'), Math.min(count, 500), 5);
  const nextWord = numbers(6);
  const older = pagesOfNobody(Math.floor(Math.max(0, count - MOST_WRITTEN) / PAGE));
  let letters: Letters = [...older, ...memory.letters.map((page) => ({ ...page, id: page.id + older.length }))];
  for (let i = texts.length; i < Math.min(count, MOST_WRITTEN); i++) {
    const gist = gistOfWords(letterWords(nextWord), `person${i}@firm${i % 997}.example`);
    const readers = gist.people.map((person) => traceOf(person, memory));
    letters = addLetter(letters, gist.sketch, { day: LAST_DAY - 1, strangers: 1, reader: readers[0]?.key ?? '' }, detailText(gist.codes, readers));
  }
  return { memory: { ...memory, letters }, texts };
}

function pagesOfNobody(count: number): Page[] {
  const nextBits = numbers(9);
  const text = (length: number): string => Array.from({ length: length / 4 }, () => base64Of(nextBits(2 ** 24), 4)).join('');
  return Array.from({ length: count }, (_, id) => ({
    id, count: PAGE, width: 2 as const, columns: Array.from({ length: MINIMA }, () => text(PAGE * MINIMUM)), rows: text(PAGE * ROW), details: new Array<string>(PAGE).fill(''),
  }));
}

export const next = numbers(11);
