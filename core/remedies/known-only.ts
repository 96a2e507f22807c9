import type { Remedy } from './remedy';

export const knownOnly: Remedy<'known-only'> = {
  id: 'known-only',
  answers: ['one-letter-many-strangers'],
  fits: ({ people, strangers }) => strangers.length > 0 && people.some((person) => person.standing === 'known' || person.standing === 'colleague'),
  change({ letter, strangers }) {
    const moved = new Set(strangers.flatMap((person) => person.readers));
    return {
      open: { ...letter, readers: letter.readers.filter((_, i) => !moved.has(i)) },
      drafts: [{ ...letter, readers: letter.readers.filter((_, i) => moved.has(i)) }],
    };
  },
};
