import type { Facts } from '../facts';
import type { Person } from '../people';
import { called } from './called';
import { placeBelow } from './greet';
import { letterWords, listed } from './letter-words';
import type { Remedy } from './remedy';
import { withBody } from './rewrite';

/** More guests than this are counted. */
const MOST_GUESTS = 12;

export const sayWhoComes: Remedy<'say-who-comes'> = {
  id: 'say-who-comes',
  answers: ['strangers-together'],
  // A letter that greets one of them is made honest by greeting all: that is open-letter.
  fits: ({ letter, register, voice }) => letter.kind === 'invitation' && voice !== 'one' && register.greeting?.kind !== 'name' && register.greeting?.kind !== 'title',
  change(facts) {
    const line = letterWords(facts).whoComes.replace('{names}', () => guestsOf(facts));
    return { open: withBody(facts.letter, [placeBelow(facts, line)]), drafts: [], line };
  },
};

/** Names where they are known, firms for the rest, a number for those who are hidden or have neither: no address is written into a letter. */
function guestsOf(facts: Facts): string {
  const { fromFirm, more, and } = letterWords(facts);
  const shown = facts.people.filter(({ field, isGroup }) => field !== 'bcc' && !isGroup);
  const named = [...new Set(shown.map((person) => nameOf(person, fromFirm)).filter((name) => name !== ''))].slice(0, MOST_GUESTS);
  const left = facts.people.length - named.length;
  return listed(left > 0 ? [...named, more.replace('{count}', String(left))] : named, and);
}

function nameOf(person: Person, fromFirm: string): string {
  const { first, full } = called(person);
  const isDomain = /^[a-z\d-]+(?:\.[a-z\d-]+)+$/.test(person.organisation);
  return full || first || (isDomain ? fromFirm.replace('{firm}', person.organisation) : '');
}
