import { base64Of, finish, hash32 } from './hash';

/** Minima kept of a letter's word triples, twelve bits each. */
export const MINIMA = 11;
/** Characters of one minimum. */
export const MINIMUM = 2;

/** Salted 32-bit hashes of words: every later step works on these. */
export function hashesOf(words: readonly string[], salt: string): Uint32Array {
  const seed = hash32(salt, 11);
  const hashes = new Uint32Array(words.length);
  for (let i = 0; i < words.length; i++) hashes[i] = hash32(words[i] ?? '', seed);
  return hashes;
}

/**
 * MinHash (Broder 1997) of the word triples in 22 characters; no word can be read back.
 * Eleven minima of twelve bits beat all others of that length on letters of 40 words and more.
 */
export function sketchOf(hashes: Uint32Array): string {
  const minima = new Uint32Array(MINIMA).fill(0xffffffff);
  for (let i = 0; i + 2 < hashes.length || i === 0; i++) {
    const triple = Math.imul(Math.imul(hashes[i] ?? 0, 0x01000193) ^ (hashes[i + 1] ?? 0), 0x01000193) ^ (hashes[i + 2] ?? 0);
    for (let m = 0; m < MINIMA; m++) {
      const value = finish(triple ^ Math.imul(m + 1, 0x9e3779b1));
      if (value < (minima[m] ?? 0)) minima[m] = value;
    }
  }
  let sketch = '';
  for (const value of minima) sketch += base64Of(value & 0xfff, MINIMUM);
  return sketch;
}

/** How many minima two sketches share, and how many both have: a shortened sketch has fewer. */
export function equalMinima(a: string, b: string): { readonly equal: number; readonly of: number } {
  const length = Math.min(a.length, b.length);
  let equal = 0;
  for (let i = 0; i < length; i += MINIMUM) if (a.charAt(i) === b.charAt(i) && a.charAt(i + 1) === b.charAt(i + 1)) equal++;
  return { equal, of: length / MINIMUM };
}
