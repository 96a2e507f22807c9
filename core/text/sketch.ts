import { base64Digit, base64Of, finish, hash32 } from './hash';

/** Minima kept of a letter's word triples, twelve bits each. */
export const MINIMA = 11;
/** Characters of one minimum. */
export const MINIMUM = 2;

/** Odd, so that each is a permutation of 32 bits; the high bits, which decide the order, depend on all lower ones. */
const FACTORS = Int32Array.from({ length: MINIMA }, (_, m) => finish(Math.imul(m + 1, 0x9e3779b1)) | 1);
const SIGN = 0x80000000 | 0;

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
  // Turned over by its sign bit, a number compares as a signed one as it would unsigned, which engines do twice as fast.
  const minima = new Int32Array(MINIMA).fill(~SIGN);
  for (let i = 0; i + 2 < hashes.length || i === 0; i++) {
    const triple = finish(Math.imul(Math.imul(hashes[i] ?? 0, 0x01000193) ^ (hashes[i + 1] ?? 0), 0x01000193) ^ (hashes[i + 2] ?? 0));
    for (let m = 0; m < MINIMA; m++) {
      const value = Math.imul(triple, FACTORS[m] ?? 1) ^ SIGN;
      if (value < (minima[m] ?? 0)) minima[m] = value;
    }
  }
  let sketch = '';
  for (const value of minima) sketch += base64Of(finish(value ^ SIGN) & 0xfff, MINIMUM);
  return sketch;
}

/** One character a word: six salted bits, enough to lay two letters side by side, too few to be a word. */
export function codesOf(hashes: Uint32Array): string {
  let codes = '';
  for (let i = 0; i < hashes.length; i++) codes += base64Digit((hashes[i] ?? 0) >>> 26);
  return codes;
}

/** How many of the eleven minima two sketches share; one may be shortened to the first half of each. */
export function equalMinima(a: string, b: string): number {
  const [wide, other] = [a.length / MINIMA, b.length / MINIMA];
  const width = Math.min(wide, other);
  let equal = 0;
  for (let m = 0; m < MINIMA; m++) if (a.slice(m * wide, m * wide + width) === b.slice(m * other, m * other + width)) equal++;
  return equal;
}
