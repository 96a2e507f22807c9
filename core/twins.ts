import { domainOf } from './address';
import { latin } from './latin';
import { TITLES } from './names';
import type { Person } from './people';

/** A local part of fewer letters ("anna", "info") is many people's. */
const SHORTEST_TELLING = 6;
const HYPHEN = /[-\u2010\u2011]/;
const HYPHENS = /[-\u2010\u2011]/g;
const PLAIN = /^[a-z\d]*$/;

/**
 * What one person's addresses have in common, as keys: two readers that share one are one person.
 * A full name, in any order, with hyphens or without; a telling local part at any host (a corrected domain); a local part made from the name
 * ("k..allen", "pallen", "allenp" of Phillip K. Allen) at the same organisation.
 */
export function identitiesOf({ address, name, organisation }: Pick<Person, 'address' | 'name' | 'organisation'>): string[] {
  const local = lettersOf(address.slice(0, Math.max(0, address.lastIndexOf('@'))));
  const host = `@${organisation === address ? domainOf(address) : organisation}`;
  const words = name.includes('@') ? [] : wordsOfName(name);
  const [first = '', last = ''] = [words[0], words[words.length - 1]];
  const keys = [address];
  if (local.length >= SHORTEST_TELLING) keys.push(local);
  if (local !== '') keys.push(local + host);
  if (words.length < 2) return keys;
  const initials = words.slice(0, -1).map((word) => word.charAt(0));
  const apart = HYPHEN.test(name) ? wordsOfName(name.replace(HYPHENS, ' ')) : [...words];
  return [
    ...keys, apart.sort().join(' '), first + last, last + first,
    ...initials.flatMap((initial) => [initial + last + host, last + initial + host]),
  ];
}

/** "Allen, Phillip K." and "Dr. Phillip K. Allen" → phillip k allen; in letters every script shares. */
function wordsOfName(name: string): string[] {
  const comma = name.indexOf(',');
  const inOrder = comma > 0 ? `${name.slice(comma + 1)} ${name.slice(0, comma)}` : name;
  return inOrder.split(/[\s.]+/).map(lettersOf).filter((word) => word !== '' && !TITLES.has(word));
}

function lettersOf(text: string): string {
  const letters = latin(text.toLowerCase());
  return PLAIN.test(letters) ? letters : letters.replace(/[^a-z\d\u0370-\uffff]/g, '');
}
