import type { Phrases } from './phrases';
import { find, type Hit } from './text/find';
import { wordsOf } from './text/words';

/** A noun, or an adjective before it. */
const MOST_BEHIND = 2;
const NEAR_UNITS = 60;

/**
 * "Your garden", "your lovely old tower": what the letter says to be the reader's, and what not everybody has. Who writes to several cannot speak
 * of it; who asks each for their price, answer or help speaks to any of them.
 */
export function yoursIn(folded: string, possessives: readonly Hit[], { everybodys }: Phrases): Hit[] {
  return possessives.flatMap((hit) => {
    const behind = folded.slice(hit.end, hit.end + NEAR_UNITS);
    const words = wordsOf(behind.split(/[.,;:!?()\n"]/)[0] ?? '').slice(0, MOST_BEHIND);
    const last = words[words.length - 1];
    if (!last || find(behind.slice(0, last.end), everybodys).length > 0) return [];
    const end = hit.end + last.end;
    return [{ ...hit, end, phrase: folded.slice(hit.start, end) }];
  });
}
