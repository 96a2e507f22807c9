import { defineCheck } from '../check';
import type { Facts } from '../facts';
import { refusals } from '../phrases/refusals';
import { theirMailIn, type TheirMail } from '../their-mail';
import { find } from '../text/find';
import type { Range } from '../text/parts';
import { wordsOf } from '../text/words';

/** A no stands at the head of a mail; further down it is the foot of a newsletter. */
const HEAD_UNITS = 400;
/** In so few words even "stop" means what it says. */
const MOST_BARE_WORDS = 6;
/** A question is no answer: "Are you not interested?" */
const QUESTION = /^[^.!]{0,160}\?/;

export const afterANo = defineCheck({
  id: 'after-a-no',
  word: 'dialogue',
  asks: 'Is their no taken for an answer?',
  weight: 'look',
  run(facts) {
    const mail = goesOn(facts) ? theirMailIn(facts) : undefined;
    const no = mail && refusalIn(mail);
    return no ? [{ spans: [{ part: 'body' as const, start: no.start, end: no.end }], data: {} }] : [];
  },
});

/** It proposes again, or says to them what it said to others. */
function goesOn({ people, register: { pitches, personalClaims, exclusiveClaims }, sameLetters }: Facts): boolean {
  const sure = [...pitches, ...personalClaims, ...exclusiveClaims].filter(({ sureness }) => sureness === 2);
  return people.some(({ standing }) => standing !== 'colleague') && (sure.length > 0 || sameLetters.length > 0);
}

function refusalIn({ folded, start }: TheirMail): Range | undefined {
  const head = folded.slice(0, HEAD_UNITS);
  const isBare = wordsOf(folded).length <= MOST_BARE_WORDS;
  // "No, thank you" is "no thank you".
  const hit = find(head.replace(/,/g, ' '), refusals).find((one) => (one.sureness === 2 || isBare) && !QUESTION.test(head.slice(one.start)));
  return hit && { start: start + hit.start, end: start + hit.end };
}
