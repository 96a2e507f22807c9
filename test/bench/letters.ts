import { emptyMemory, type Letter, type Memory } from '../../core';
import { rememberGist } from '../../core/memory';
import { addLetter, PAGE, ROW, type Letters, type Page } from '../../core/memory/letters';
import { detailText, traceOf } from '../../core/memory/trace';
import { base64Of, hash32 } from '../../core/text/hash';
import { MINIMA, MINIMUM } from '../../core/text/sketch';
import { filled, gistOfWords, LAST_DAY, letterWords, numbers, START } from '../core/memory/letters';

export { copyOf, filled, gistOfWords, letterWords, numbers } from '../core/memory/letters';

const COMMON = 'the of to and in that we is for it was on with as at this by have from our not are which you one were all been has an they more when there would who so no up out if about into than them can only other new some time could these two may then do first any my now such like over me even most made after also did many before must through years where much your way well down should because each just those people how too little good very make world still own see men work long here get both between life being under never day same another know while last might us great old year off come since against go came right used take three'.split(' ');

/** A letter of so many words, as a host hands it in; every other word is a common one, so that it reads as English. */
export function letterOfWords(words: readonly string[], address: string): Letter {
  const text = words.map((word, i) => (i % 2 === 0 ? COMMON[hash32(word, 0) % COMMON.length] : word)).map((word, i) => (i % 12 === 11 ? `${word}.` : word)).join(' ').replace(/\. /g, '.\n');
  return {
    kind: 'message', from: { address: 'me@home.example' }, readers: [{ address, name: 'Anna Berg', field: 'to' }], subject: 'A letter',
    body: `Dear Anna,\n\n${text}\n\nMira`, attachments: [],
  };
}

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

export function withSeries(memory: Memory, words: readonly string[]): Memory {
  return [0, 1].reduce((all, i) => rememberGist(all, gistOfWords(words, `series${i}@series${i}.example`), new Date(START + 300 * 86_400_000)), memory);
}

export const next = numbers(11);
