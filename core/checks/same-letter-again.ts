import { defineCheck } from '../check';
import { partAbout } from '../gist';

/** Less alike than this, two letters without the form of a letter may be two notes on one matter. */
const SURELY_ALIKE = 0.7;
/** Beside so many readers the sender knows, a stranger is in company, and can see it. */
const MOST_COMPANY = 1;

export const sameLetterAgain = defineCheck({
  id: 'same-letter-again',
  word: 'respect',
  asks: 'Was this letter written for this reader?',
  weight: 'hold',
  run({ sameLetters, resends, gist, people, strangers, register }) {
    const newest = sameLetters[0];
    const oldest = sameLetters[sameLetters.length - 1];
    const fresh = gist.people.filter((person) => person.isStranger);
    if (!newest || !oldest || resends.length > 0 || fresh.length === 0 || gist.isOpen) return [];
    const isSure = sameLetters.length > 1 || newest.likeness >= SURELY_ALIKE || (register.greeting !== undefined && !register.greeting.isBare);
    const { share, slots } = partAbout(gist, sameLetters);
    return [{
      spans: slots.map(({ start, end }) => ({ part: 'body' as const, start, end })),
      data: { before: sameLetters.reduce((sum, sent) => sum + sent.strangers, 0), first: oldest.day, last: newest.day, share },
      weight: isSure && strangers.length > 0 && people.length - fresh.length <= MOST_COMPANY ? 'hold' : 'look',
    }];
  },
});
