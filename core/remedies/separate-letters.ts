import type { Remedy } from './remedy';
import { greeted, letterPhrases, shownName, withBody } from './rewrite';

export const separateLetters: Remedy<'separate-letters'> = {
  id: 'separate-letters',
  answers: ['one-letter-many-strangers', 'hidden-readers', 'exclusive-claim', 'personal-claim'],
  fits: ({ people }) => people.length > 1 && people.every((person) => !person.isGroup),
  change(facts) {
    const letters = facts.people.map((person) => {
      const [index] = person.readers;
      const reader = facts.letter.readers[index ?? 0];
      const name = shownName(person);
      const { greetOne, greetNobody, openLine } = letterPhrases(facts);
      const greeting = name ? greetOne.replace('{name}', name) : greetNobody;
      const letter = withBody(facts.letter, [greeted(facts, greeting, openLine.replace('{name}', name || person.address))]);
      return { ...letter, readers: reader ? [{ ...reader, field: 'to' as const }] : [] };
    });
    const [open = facts.letter, ...drafts] = letters;
    return { open, drafts };
  },
};
