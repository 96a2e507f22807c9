import { base64Of, base64To } from '../text/hash';
import type { Day } from './day';

/** Who stood together in sight of each other, as text: day 3 · people 1 · of each of them 3 characters of the key, in order; the newest first. */
const DAY = 3;
const HEAD = DAY + 1;
const PERSON = 3;
/** On a longer list nobody knows who else was there. */
const MOST_PEOPLE = 16;
/** They are stored in the memory's head, where every character is one less for letters. */
const MOST_UNITS = 720;

interface Company { readonly day: Day; readonly people: readonly string[] }

/** `keys` are those of `keyOf`. */
export function addCompany(together: string, keys: readonly string[], day: Day): string {
  const people = [...new Set(keys.map(shortOf))].sort();
  return people.length < 2 || people.length > MOST_PEOPLE ? together : textOf(withCompany(companiesIn(together), { day, people }));
}

/** Those of the keys that stood together, as indices, one list a letter. */
export function companiesOf(together: string, keys: readonly string[]): number[][] {
  const shorts = keys.map(shortOf);
  return companiesIn(together).map(({ people }) => shorts.flatMap((short, i) => (people.includes(short) ? [i] : []))).filter((found) => found.length > 1);
}

/** What either of two devices saw. */
export function joinCompanies(a: string, b: string): string {
  return a === b ? a : textOf(companiesIn(b).reduce(withCompany, companiesIn(a)));
}

export function ageCompanies(together: string, oldest: Day): string {
  return textOf(companiesIn(together).filter(({ day }) => day >= oldest));
}

export function forgetInCompany(together: string, key: string): string {
  const left = companiesIn(together).map(({ day, people }) => ({ day, people: people.filter((one) => one !== shortOf(key)) }));
  return textOf(left.filter(({ people }) => people.length > 1).reduce<readonly Company[]>(withCompany, []));
}

/** Behind the character that chooses the shard. */
function shortOf(key: string): string {
  return key.slice(1, 1 + PERSON);
}

/** One that is part of another, and no newer, tells nothing. */
function withCompany(companies: readonly Company[], one: Company): readonly Company[] {
  const isPart = (a: Company, b: Company): boolean => a.day <= b.day && a.people.every((person) => b.people.includes(person));
  return companies.some((other) => isPart(one, other)) ? companies : [...companies.filter((other) => !isPart(other, one)), one];
}

function companiesIn(together: string): readonly Company[] {
  const companies: Company[] = [];
  for (let at = 0; at + HEAD <= together.length; ) {
    const end = at + HEAD + base64To(together.charAt(at + DAY)) * PERSON;
    companies.push({ day: base64To(together.slice(at, at + DAY)), people: together.slice(at + HEAD, end).match(/.{3}/g) ?? [] });
    at = end;
  }
  return companies;
}

/** As many as there is room for; those of one day in a fixed order, so that it does not matter who joins whom. */
function textOf(companies: readonly Company[]): string {
  const records = companies.map(({ day, people }) => base64Of(day, DAY) + base64Of(people.length, 1) + people.join('')).sort().reverse();
  let length = 0;
  return records.filter((record) => (length += record.length) <= MOST_UNITS).join('');
}
