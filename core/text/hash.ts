const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** 32 bits of FNV-1a with a murmur3 finish; not cryptographic: the salt keeps two users' hashes apart. */
export function hash32(text: string, seed: number): number {
  let h = (0x811c9dc5 ^ seed) >>> 0;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return finish(h);
}

export function finish(h: number): number {
  let x = h ^ (h >>> 16);
  x = Math.imul(x, 0x85ebca6b);
  x ^= x >>> 13;
  x = Math.imul(x, 0xc2b2ae35);
  return (x ^ (x >>> 16)) >>> 0;
}

/** One character for 6 bits. */
export function base64Digit(bits: number): string {
  return ALPHABET.charAt(bits);
}

/** The lowest 6 × `length` bits, base64url, most significant first. */
export function base64Of(value: number, length: number): string {
  let out = '';
  for (let i = length - 1; i >= 0; i--) out += ALPHABET.charAt((value >>> (6 * i)) & 63);
  return out;
}

const VALUES = Uint8Array.from({ length: 128 }, (_, code) => Math.max(0, ALPHABET.indexOf(String.fromCharCode(code))));

export function base64To(text: string): number {
  return base64At(text, 0, text.length);
}

export function base64At(text: string, start: number, length: number): number {
  let value = 0;
  for (let i = start; i < start + length; i++) value = ((value << 6) | (VALUES[text.charCodeAt(i)] ?? 0)) >>> 0;
  return value;
}

/** 24 salted bits as four characters, for sets of a few dozen: enough to meet again, too few to be a name. */
export function key24(text: string, seed: number): string {
  return base64Of(hash32(text, seed), 4);
}
