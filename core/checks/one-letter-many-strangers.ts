import { defineCheck } from '../check';
import { organisationsOf } from '../people';
import type { Hit } from '../text/find';

export const oneLetterManyStrangers = defineCheck({
  id: 'one-letter-many-strangers',
  word: 'respect',
  weight: 'hold',
  run({ crowd, possibleCrowd, isAnswer, voice, register, firm }) {
    const readers = crowd.length > 0 ? crowd : possibleCrowd;
    if (readers.length === 0 || isAnswer || voice === 'all' || voice === 'unsaid') return [];
    const { greeting } = register;
    const isToNobody = greeting?.kind === 'nobody' || greeting?.kind === 'generic';
    const signs: readonly Pick<Hit, 'start' | 'end'>[] = greeting ? [greeting, ...(isToNobody ? (firm ? [firm] : register.yours).slice(0, 1) : [])] : [...register.exclusiveClaims, ...register.personalClaims, ...register.pitches, ...register.singular].slice(0, 1);
    const isCold = register.pitches.length + register.personalClaims.length + register.exclusiveClaims.length >= 2;
    return [{
      spans: signs.map(({ start, end }) => ({ part: 'body' as const, start, end })),
      data: { readers: readers.length, organisations: organisationsOf(readers), name: greeting?.names.join(' ') ?? '', isCertain: crowd.length > 0 },
      // Of people we know nothing about we may not say "strangers": then only a letter that is cold by its own words is held.
      weight: voice === 'one' && (crowd.length > 0 || isCold) ? 'hold' : 'look',
      isGuess: crowd.length === 0,
    }];
  },
});
