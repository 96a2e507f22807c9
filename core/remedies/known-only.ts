import type { Person } from '../people';
import type { Remedy } from './remedy';

export const knownOnly: Remedy<'known-only'> = {
  id: 'known-only',
  answers: ['one-letter-many-strangers', 'strangers-together', 'list-like-readers'],
  fits: ({ people }) => people.some(isNew) && !people.every(isNew),
  change({ letter, people }) {
    const moved = new Set(people.filter(isNew).flatMap((person) => person.readers));
    return {
      open: { ...letter, readers: letter.readers.filter((_, i) => !moved.has(i)) },
      drafts: [{ ...letter, readers: letter.readers.filter((_, i) => moved.has(i)) }],
    };
  },
};

function isNew({ standing }: Person): boolean {
  return standing === 'stranger' || standing === 'unknown';
}
