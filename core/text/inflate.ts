import { inflateSync } from 'fflate';

/** Printable ASCII without what a string literal would have to escape: two of these 91 carry 13 bits. */
export const DIGITS = ' !#$%&()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|}~';
const PAIR_BITS = 13;

/** Reads what pack.ts deflated and wrote in DIGITS: a text of `length` units; `letters` are those that bytes from 128 on stand for. */
export function inflated(code: string, letters: string, length: number): string {
  let text = '';
  for (const byte of inflateSync(bytesOf(code), { out: new Uint8Array(length) })) text += byte < 128 ? String.fromCharCode(byte) : letters.charAt(byte - 128);
  return text;
}

function bytesOf(code: string): Uint8Array {
  const values = new Uint8Array(128);
  for (let i = 0; i < DIGITS.length; i++) values[DIGITS.charCodeAt(i)] = i;
  const bytes = new Uint8Array(Math.floor(code.length / 2 * PAIR_BITS / 8));
  let [bits, held, at] = [0, 0, 0];
  for (let i = 0; i < code.length; i += 2) {
    bits = bits << PAIR_BITS | (values[code.charCodeAt(i)] ?? 0) * DIGITS.length + (values[code.charCodeAt(i + 1)] ?? 0);
    for (held += PAIR_BITS; held >= 8; held -= 8) bytes[at++] = bits >> held - 8;
    bits &= (1 << held) - 1;
  }
  return bytes;
}
