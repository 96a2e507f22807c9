import { defineCheck } from '../check';

export const personalClaim = defineCheck({
  id: 'personal-claim',
  word: 'respect',
  weight: 'hold',
  run({ people, crowd, register, isAnswer }) {
    if (people.length < 2 || isAnswer) return [];
    return register.personalClaims.slice(0, 1).map(({ start, end, sureness }) => ({
      spans: [{ part: 'body' as const, start, end }],
      data: { readers: people.length },
      weight: crowd.length > 0 && sureness === 2 && register.kind !== 'open' ? 'hold' as const : 'look' as const,
    }));
  },
});
