import { defineCheck } from '../check';
import type { Facts } from '../facts';

/** A shorter letter has little room for it. */
const FEWEST_WORDS = 60;
const QUOTED = /["“„«][^"“”„«»\n]{3,120}["”“»]/;

export const noCommonGround = defineCheck({
  id: 'no-common-ground',
  word: 'interest',
  weight: 'look',
  run(facts) {
    const { firstContact, words, own } = facts;
    if (!firstContact || words.length < FEWEST_WORDS) return [];
    const { namesFirm, sources, sentences } = firstContact;
    if (namesFirm || sources.length > 0 || QUOTED.test(own) || sentences.some((sentence) => isAboutThem(sentence, facts))) return [];
    return [{ spans: [], data: {} }];
  },
});

/** A name that is not the reader's own, a place or a day, in one sentence with a word for the reader. */
function isAboutThem({ start, end }: { readonly start: number; readonly end: number }, { gist, firstContact, own }: Facts): boolean {
  const isIn = (place: { readonly start: number }): boolean => place.start >= start && place.start < end;
  return firstContact !== undefined && firstContact.pronouns.you.some(isIn) && gist.places.some((place) => place.isFact && isIn(place) && !/^\d/.test(own.slice(place.start, place.end)));
}
