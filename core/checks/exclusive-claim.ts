import { defineCheck } from '../check';

export const exclusiveClaim = defineCheck({
  id: 'exclusive-claim',
  word: 'respect',
  weight: 'hold',
  run({ people, crowd, possibleCrowd, register, subjectClaims, voice, sameLetters, isAnswer }) {
    const others = people.length - 1 + sameLetters.length;
    if (others < 1 || isAnswer) return [];
    const isOneOfMany = crowd.length > 0 || possibleCrowd.length > 0 || sameLetters.length > 0;
    // "Confidential", "limited number": what such a word is about only the rest of the letter tells.
    const claims = register.exclusiveClaims.filter(({ sureness }) => sureness === 2 || (sureness === 1 && crowd.length > 0 && voice === 'one'));
    const spans = ([['subject', subjectClaims], ['body', claims]] as const).flatMap(([part, hits]) => hits.slice(0, 1).map(({ start, end }) => ({ part, start, end })));
    return spans.length === 0 ? [] : [{
      spans,
      data: { others },
      weight: isOneOfMany && register.kind !== 'open' ? 'hold' as const : 'look' as const,
      isGuess: crowd.length + sameLetters.length === 0,
    }];
  },
});
