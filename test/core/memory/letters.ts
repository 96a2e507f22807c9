import { dayOf, rememberGist, type Gist, type Memory } from '../../../core/memory';
import { briefRecord, FULL, recordsOf, type People } from '../../../core/memory/people';
import { codesOf, hashesOf, sketchOf } from '../../../core/text/sketch';

/** Numbers that look random and are the same every time. */
export function numbers(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** The words of a letter nobody else wrote. */
export function letterWords(next: (below: number) => number, length = 60 + next(80)): string[] {
  return Array.from({ length }, () => `w${next(4_000)}`);
}

/** A copy with its slots filled anew and now and then a sentence left out, as in a series. */
export function copyOf(words: readonly string[], next: (below: number) => number): string[] {
  const copy = [...words];
  for (let i = 0; i < 2; i++) copy[next(copy.length)] = `slot${next(10_000)}`;
  if (next(4) === 0) copy.splice(next(copy.length - 6), 6);
  return copy;
}

export function gistOfWords(words: readonly string[], address: string, salt = 'salt'): Gist {
  const hashes = hashesOf(words, salt);
  const name = address.slice(0, address.indexOf('@'));
  return {
    sketch: sketchOf(hashes), codes: codesOf(hashes),
    places: words.map((_, i) => ({ start: i, end: i + 1, isFact: false })), endLines: [], isOpen: false,
    people: [{ address, names: [name], spoken: [], organisation: address.slice(address.indexOf('@') + 1), isStranger: true }],
  };
}

/** A memory of `letters` letters to so many people over 300 days, and the words of each letter. */
export function filled(memory: Memory, letters: number, seed = 1): { memory: Memory; texts: string[][] } {
  const next = numbers(seed);
  const texts: string[][] = [];
  let after = memory;
  for (let i = 0; i < letters; i++) {
    const words = letterWords(next);
    texts.push(words);
    after = rememberGist(after, gistOfWords(words, `person${i}@firm${i % 997}.example`, memory.salt), new Date(START + Math.floor((i * 300) / letters) * DAY_MS));
  }
  return { memory: after, texts };
}

export const DAY_MS = 86_400_000;
export const START = Date.parse('2025-03-01T10:00:00Z');
export const END = new Date(START + 300 * DAY_MS);
export const LAST_DAY = dayOf(END);

/** As a store keeps people that has little room. */
export const outlinedPeople = (people: People): People => people.map(({ full, brief }) => ({ full: '', brief: brief + recordsOf(full, FULL).map(briefRecord).join('') }));
export const outlined = (memory: Memory): Memory => ({ ...memory, people: outlinedPeople(memory.people) });
