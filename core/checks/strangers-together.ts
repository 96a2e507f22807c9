import { defineCheck } from '../check';
import { organisationsOf } from '../people';

/** Fewer words than this ("Sync", "Termin") are a title, not an invitation. */
const FEWEST_WORDS = 4;

export const strangersTogether = defineCheck({
  id: 'strangers-together',
  word: 'respect',
  weight: 'hold',
  run({ crowd, letter, voice, words, isAnswer }) {
    const isInvitation = letter.kind === 'invitation';
    if (crowd.length === 0 || isAnswer || voice === 'all' || (!isInvitation && voice === 'one')) return [];
    return [{
      spans: crowd.flatMap((person) => person.readers).slice(0, 1).map((start) => ({ part: 'readers' as const, start, end: start + 1 })),
      data: { readers: crowd.length, organisations: organisationsOf(crowd), isInvitation },
      weight: isInvitation && words.length >= FEWEST_WORDS ? 'hold' as const : 'look' as const,
    }];
  },
});
