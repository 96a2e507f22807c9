import type { Remedy } from './remedy';
import { greeted, letterPhrases, shownName, withBody } from './rewrite';

/** More names than this in a greeting read like a list. */
const MOST_NAMES = 5;

export const openLetter: Remedy<'open-letter'> = {
  id: 'open-letter',
  answers: ['one-letter-many-strangers', 'hidden-readers'],
  fits: ({ people, register }) => people.length > 1 && register.kind !== 'open',
  change(facts) {
    const words = letterPhrases(facts);
    const names = facts.people.map(shownName);
    const greeting = names.length <= MOST_NAMES && names.every(Boolean)
      ? words.greetOne.replace('{name}', `${names.slice(0, -1).join(', ')} ${words.and} ${names[names.length - 1] ?? ''}`)
      : words.greetAll;
    const line = words.honestLine.replace('{count}', String(facts.people.length));
    return { open: withBody(facts.letter, [greeted(facts, greeting, line)]), drafts: [], line };
  },
};
