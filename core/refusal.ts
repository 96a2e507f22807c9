import type { Facts } from './facts';
import { refusals } from './phrases/refusals';
import { find, type Hit } from './text/find';
import { wordsOf } from './text/words';

/** A no stands at the head of a mail; further down it is the foot of a newsletter. */
const HEAD_UNITS = 400;
/** In so few words even "stop" means what it says. */
const MOST_BARE_WORDS = 6;
/** A question is no answer: "Are you not interested?" */
const QUESTION = /^[^.!]{0,160}\?/;

/** Where a folded mail says no. */
export function refusalIn(folded: string): Hit | undefined {
  const head = folded.slice(0, HEAD_UNITS);
  const isBare = wordsOf(folded).length <= MOST_BARE_WORDS;
  // "No, thank you" is "no thank you".
  return find(head.replace(/,/g, ' '), refusals.said).find((one) => (one.sureness === 2 || isBare) && !QUESTION.test(head.slice(one.start)));
}

/** The letter proposes something, or says what was said to others. */
export function proposes({ register: { pitches, personalClaims, exclusiveClaims }, sameLetters }: Facts): boolean {
  return sameLetters.length > 0 || [...pitches, ...personalClaims, ...exclusiveClaims].some(({ sureness }) => sureness === 2);
}
