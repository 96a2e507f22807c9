import { defineCheck } from '../check';
import type { Register } from '../register';
import { partAbout } from '../slots';
import { hasReplyMark } from '../text/subject';

/** Less alike than this (or than that, with several copies), letters that greet nobody may be notes on one matter; with the mark of an answer they are. */
const SURELY_ALIKE = 0.7;
const ALIKE = 0.5;
/** … and so is one of which this much is about its reader; with a single earlier copy, this much. */
const MUCH_OWN = 0.4;
const SOME_OWN = 0.1;
/** Beside so many readers the sender knows, a stranger is in company, and can see it. */
const MOST_COMPANY = 1;

function hasLetterForm({ greeting }: Register): boolean {
  return greeting !== undefined && !greeting.isBare;
}

function isCopy(hasSeveral: boolean, closest: number, share: number): boolean {
  return hasSeveral ? closest >= ALIKE && share < MUCH_OWN : closest >= SURELY_ALIKE && share < SOME_OWN;
}

export const sameLetterAgain = defineCheck({
  id: 'same-letter-again',
  word: 'respect',
  weight: 'hold',
  run({ letter, sameLetters, resends, gist, people, strangers, register }) {
    const newest = sameLetters[0];
    const oldest = sameLetters[sameLetters.length - 1];
    const fresh = gist.people.filter((person) => person.isStranger);
    if (!newest || !oldest || resends.length > 0 || fresh.length === 0 || gist.isOpen) return [];
    const { share, slots } = partAbout(gist, sameLetters);
    const closest = Math.max(...sameLetters.map(({ likeness }) => likeness));
    const isSure = hasLetterForm(register) || (!hasReplyMark(letter.subject) && isCopy(sameLetters.length > 1, closest, share ?? 0));
    return [{
      spans: slots.map(({ start, end }) => ({ part: 'body' as const, start, end })),
      data: { before: sameLetters.reduce((sum, sent) => sum + sent.strangers, 0), first: oldest.day, last: newest.day, share },
      weight: isSure && strangers.length > 0 && people.length - fresh.length <= MOST_COMPANY ? 'hold' : 'look',
    }];
  },
});
