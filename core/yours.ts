import type { Phrases } from './phrases';
import { find, type Hit } from './text/find';
import { isCommonWord } from './text/language';
import { wordsOf } from './text/words';

/** A noun, or an adjective before it. */
const MOST_BEHIND = 2;
const NEAR_UNITS = 60;
/** A noun with its article, as Bulgarian has it before what says whose it is: "градината Ви". */
const DEFINITE = /^(.{3,})(?:та|то|те|ът|ят)$/;

/**
 * "Your garden", "your lovely old tower": what the letter says to be the reader's, and what not everybody has. Who writes to several cannot speak
 * of it; who asks each for their price, answer or help speaks to any of them.
 */
export function yoursIn(folded: string, possessives: readonly Hit[], { everybodys, language }: Phrases): Hit[] {
  return possessives.flatMap((hit) => {
    const behind = folded.slice(hit.end, hit.end + NEAR_UNITS);
    const words = wordsOf(behind.split(/[.,;:!?()\n"]/)[0] ?? '').slice(0, MOST_BEHIND);
    const last = words[words.length - 1];
    if (!last || isCommonWord(words[0]?.text ?? '', language) || find(behind.slice(0, last.end), everybodys).length > 0) return [];
    // "Your brewery by the lake": no noun stands behind the first.
    const noun = words.length > 1 && isCommonWord(last.text, language) ? words[0] ?? last : last;
    const end = hit.end + noun.end;
    return [{ ...hit, end, phrase: folded.slice(hit.start, end) }];
  });
}

/** "Градината Ви": the same with the possessive behind the noun, which its article tells from a verb ("каня Ви"). */
export function yoursBefore(folded: string, possessives: readonly Hit[], { everybodys }: Phrases): Hit[] {
  return possessives.flatMap((hit) => {
    const from = Math.max(0, hit.start - NEAR_UNITS);
    const before = folded.slice(from, hit.start);
    const noun = /\s$/.test(before) ? wordsOf(before).pop() : undefined;
    const [, bare = ''] = DEFINITE.exec(noun?.text ?? '') ?? [];
    if (!noun || bare === '' || before.slice(noun.end).trim() !== '' || [bare, noun.text].some((word) => find(word, everybodys).length > 0)) return [];
    const start = from + noun.start;
    return [{ ...hit, start, phrase: folded.slice(start, hit.end) }];
  });
}
