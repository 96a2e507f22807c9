import { defineCheck } from '../check';

/** One stock phrase is how people write; each tells more beside others. */
const FEWEST = 3;
const MOST_SHOWN = 3;

/** Weak by itself: it needs another stranger who reads the same, or another trace of a template. */
export const stockPhrases = defineCheck({
  id: 'stock-phrases',
  word: 'respect',
  weight: 'look',
  run({ register: { pitches }, crowd, strangers, sameLetters, placeholders, isAnswer, voice }) {
    const sure = pitches.filter(({ sureness }) => sureness === 2);
    const hasCompany = crowd.length > 0 || sameLetters.length > 0 || placeholders.length > 0;
    if (isAnswer || strangers.length === 0 || voice === 'all' || !hasCompany || sure.length < FEWEST) return [];
    return [{ spans: sure.slice(0, MOST_SHOWN).map(({ start, end }) => ({ part: 'body' as const, start, end })), data: { count: sure.length } }];
  },
});
