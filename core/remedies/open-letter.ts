import { factsOf, type Facts } from '../facts';
import { called } from './called';
import { withoutClaims } from './drop-claim';
import { greetAll, greetedWith } from './greet';
import { letterWords, listed } from './letter-words';
import type { Remedy } from './remedy';
import { withBody } from './rewrite';

/** More names than this in a greeting read like a list. */
const MOST_NAMES = 5;

export const openLetter: Remedy<'open-letter'> = {
  id: 'open-letter',
  answers: ['one-letter-many-strangers', 'hidden-readers', 'exclusive-claim', 'personal-claim', 'strangers-together', 'list-like-readers'],
  fits: ({ people, register, sameLetters }, check) => isSeveral(people) && register.kind !== 'open' && !(check === 'exclusive-claim' && sameLetters.length > 0),
  change(facts) {
    const words = letterWords(facts);
    const open = factsOf(withoutClaims(facts), facts.memory, facts.now);
    const names = namesOf(facts, words.and);
    const hasCount = names === '' && facts.people.length > 2 && !facts.people.some((person) => person.isGroup);
    const line = words.honestLine.replace(/ ?\(?\{count\}\)?/, (count) => (hasCount ? count.replace('{count}', String(facts.people.length)) : ''));
    return { open: withBody(open.letter, greetedWith(open, greetAll(open, names, words), line)), drafts: [], line };
  },
};

function isSeveral(people: Facts['people']): boolean {
  return people.length > 1 || people.some((person) => person.isGroup);
}

/** Empty where a name is missing, where there are many, and where somebody is hidden: a name in the greeting would show them to the others. */
function namesOf({ people }: Facts, and: string): string {
  const names = people.map((person) => called(person)).map(({ first, full }) => first || full);
  const isShown = people.length > 1 && people.length <= MOST_NAMES && people.every((person) => person.field !== 'bcc' && !person.isGroup);
  return isShown && names.every((name) => name !== '') ? listed(names, and) : '';
}
