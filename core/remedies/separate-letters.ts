import type { Facts } from '../facts';
import type { Letter } from '../letter';
import { nameFits } from '../names';
import type { Person } from '../people';
import { called } from './called';
import { filledIn } from './fill';
import { greetedWith, greetOne, openingOf } from './greet';
import { letterWords } from './letter-words';
import type { Remedy } from './remedy';
import { withBody, withSubject } from './rewrite';

/** Nobody writes more letters than this by hand, and we are no machine for mass mail. */
const MOST_LETTERS = 12;

export const separateLetters: Remedy<'separate-letters'> = {
  id: 'separate-letters',
  answers: ['one-letter-many-strangers', 'hidden-readers', 'exclusive-claim', 'personal-claim', 'strangers-together', 'list-like-readers'],
  // Whom an earlier letter reached is not changed by writing several now.
  fits: ({ people, sameLetters }, check) => people.length > 1 && people.length <= MOST_LETTERS && people.every((person) => !person.isGroup) && !(check === 'exclusive-claim' && sameLetters.length > 0),
  change(facts) {
    const { letter, people } = facts;
    const theirs = new Set(people.flatMap((person) => person.readers));
    const self = letter.readers.filter((_, i) => !theirs.has(i));
    const [first, ...drafts] = people.map((person) => letterFor(facts, person));
    return { open: first ? { ...first, readers: [...first.readers, ...self] } : letter, drafts };
  },
};

/** The greeting and the slots are this reader's; one line stays open, for what only the writer can know. */
function letterFor(facts: Facts, person: Person): Letter {
  const { letter, register } = facts;
  const words = letterWords(facts);
  const who = called(person);
  const opening = openingOf(facts);
  const isTheirs = register.greeting?.kind === 'name' && opening?.end === register.greeting.end && nameFits(register.greeting.names, person) === 'fits';
  const greeting = isTheirs && opening ? { start: opening.end, end: opening.end, text: '' } : greetOne(facts, who, words);
  const line = words.openLine.replace('{name}', () => who.full || who.first || words.somebody);
  const slots = filledIn(facts, 'body', who, person.address).filter((slot) => slot.start >= greeting.end || slot.end <= greeting.start);
  const written = withBody(letter, [...slots, ...greetedWith(facts, greeting, line)]);
  const readers = person.readers.flatMap((index) => letter.readers.slice(index, index + 1)).map((reader) => ({ ...reader, field: 'to' as const }));
  return { ...withSubject(written, filledIn(facts, 'subject', who, person.address)), readers };
}
