import { exclusiveClaim } from '../checks/exclusive-claim';
import { personalClaim } from '../checks/personal-claim';
import type { Facts } from '../facts';
import type { Letter } from '../letter';
import type { Hit } from '../text/find';
import { cutSentences, subjectWithout } from './cut';
import { openingOf } from './greet';
import { letterWords } from './letter-words';
import type { Remedy } from './remedy';
import { withBody, withSubject } from './rewrite';

export const dropClaim: Remedy<'drop-claim'> = {
  id: 'drop-claim',
  answers: ['exclusive-claim', 'personal-claim'],
  // A claim within the greeting is nobody's sentence.
  fits(facts) {
    const from = behindGreeting(facts);
    return claimsIn(facts).every(({ start }) => start >= from);
  },
  change: (facts) => ({ open: withoutClaims(facts), drafts: [] }),
};

/** The letter without the sentences, and the parts of its subject, that are not true of several readers. */
export function withoutClaims(facts: Facts): Letter {
  const { letter, own, subjectClaims } = facts;
  const left = withBody(letter, cutSentences(letter.body, own, behindGreeting(facts), claimsIn(facts)));
  if (subjectClaims.length === 0 || exclusiveClaim.run(facts).length === 0) return left;
  return withSubject(left, [{ start: 0, end: letter.subject.length, text: subjectWithout(letter.subject, subjectClaims) || letterWords(facts).subjectBlank }]);
}

/** All those of which the two checks show the first. */
function claimsIn(facts: Facts): readonly Hit[] {
  const { exclusiveClaims, personalClaims } = facts.register;
  const exclusive = exclusiveClaim.run(facts).length > 0 ? exclusiveClaims.filter(({ sureness }) => sureness > 0) : [];
  return [...exclusive, ...(personalClaim.run(facts).length > 0 ? personalClaims : [])];
}

function behindGreeting(facts: Facts): number {
  const end = openingOf(facts)?.end ?? 0;
  return end + (/^[,:;.!]*/.exec(facts.own.slice(end))?.[0].length ?? 0);
}
