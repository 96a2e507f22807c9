import { namesOf, normalAddress, organisationOf } from './address';
import type { Letter, Reader } from './letter';
import { acquaintance, companiesAmong, memorySpan, type Memory } from './memory';
import { sameName } from './names';
import { identitiesOf } from './twins';

export type Standing = 'self' | 'colleague' | 'known' | 'stranger' | 'unknown';

/** One person, under whatever addresses the letter names them. */
export interface Person {
  /** Indices into the letter's readers. */
  readonly readers: readonly number[];
  readonly address: string;
  readonly name: string;
  /** Folded words of the display name, or of the local part where there is none. */
  readonly names: readonly string[];
  /** Registrable domain; the whole address for free mail, where a domain says nothing. */
  readonly organisation: string;
  readonly standing: Standing;
  /** A list of unknown size: at least two readers. */
  readonly isGroup: boolean;
  readonly field: Reader['field'];
}

/** A memory that only began when we were installed may call nobody a stranger before it has seen this much. */
const ENOUGH = { days: 60, letters: 30 };

/** The letter's readers, one entry a person, with what the memory knows of them. */
export function peopleOf(letter: Letter, memory: Memory): Person[] {
  const people: Person[] = [];
  const readers: number[][] = [];
  const at = new Map<string, number>();
  const circle = circleOf(letter, memory);
  letter.readers.forEach((reader, index) => {
    const person = personOf(circle, memory, reader);
    const keys = identitiesOf(person);
    const twin = keys.map((key) => at.get(key)).find((one) => one !== undefined);
    // The same local part under two full names is two people.
    const known = twin !== undefined && !haveDifferentNames(people[twin], person) ? twin : undefined;
    keys.forEach((key) => at.set(key, known ?? people.length));
    if (known !== undefined) people[known] = joined(people[known] ?? person, person);
    else readers[people.push(person) - 1] = [];
    readers[known ?? people.length - 1]?.push(index);
  });
  return people.map((person, i) => ({ ...person, readers: readers[i] ?? [] }));
}

function haveDifferentNames(a: Person | undefined, b: Person): boolean {
  return a !== undefined && a.address !== b.address && isFullName(a) && isFullName(b) && !sameName(a.names, b.names);
}

function isFullName({ name, names }: Person): boolean {
  return names.length > 1 && name !== '' && !name.includes('@');
}

const STANDINGS: readonly Standing[] = ['stranger', 'unknown', 'known', 'colleague', 'self'];
const FIELDS: readonly Reader['field'][] = ['bcc', 'cc', 'to'];

/** One person twice in a letter is seen as openly, and known as well, as the better of the two. */
function joined(a: Person, b: Person): Person {
  return {
    ...a,
    standing: higher(STANDINGS, a.standing, b.standing), field: higher(FIELDS, a.field, b.field), isGroup: a.isGroup || b.isGroup,
  };
}

function higher<T>(order: readonly T[], a: T, b: T): T {
  return order.indexOf(a) >= order.indexOf(b) ? a : b;
}

function personOf(circle: Circle, memory: Memory, reader: Reader): Person {
  const address = normalAddress(reader.address);
  const organisation = organisationOf(address);
  return {
    readers: [], address, name: reader.name ?? '', names: namesOf(reader), organisation,
    standing: standingOf(circle, memory, reader, { address, organisation }), isGroup: reader.kind === 'group', field: reader.field,
  };
}

/** Those of whom a letter itself says that they are no strangers. */
interface Circle {
  readonly own: ReadonlySet<string>;
  readonly organisations: ReadonlySet<string>;
  readonly thread: ReadonlySet<string>;
}

function circleOf({ from, thread }: Letter, { settings }: Memory): Circle {
  const own = [from.address, ...settings.ownAddresses].map(normalAddress);
  return {
    own: new Set(own), organisations: new Set([...own.map(organisationOf), ...settings.ownDomains]),
    thread: new Set((thread?.people ?? []).map(({ address }) => normalAddress(address))),
  };
}

function standingOf({ own, organisations, thread }: Circle, memory: Memory, reader: Reader, { address, organisation }: Pick<Person, 'address' | 'organisation'>): Standing {
  if (own.has(address)) return 'self';
  if (reader.kind === 'colleague' || organisations.has(organisation)) return 'colleague';
  if (thread.has(address)) return 'known';
  const met = acquaintance(memory, address);
  if (met?.isMarkedKnown || (met && met.sent > 0 && met.received > 0)) return 'known';
  if (memory.reach === 'whole' || met?.isLookedUp) return 'stranger';
  const span = memorySpan(memory);
  return span.days >= ENOUGH.days && span.letters >= ENOUGH.letters ? 'stranger' : 'unknown';
}

/**
 * The readers addressed side by side who do not know the sender: in To (in Cc when nobody is in To), or hidden in Bcc.
 * Somebody in Cc of a letter to one reader overhears it, as both can see; that is no crowd.
 */
export function crowdOf(people: readonly Person[], memory: Memory, isStranger: (person: Person) => boolean): Person[] {
  const open = people.some((person) => person.field === 'to') ? 'to' : 'cc';
  const addressed = people.filter((person) => person.field === open || person.field === 'bcc');
  const strangers = addressed.filter((person) => isStranger(person) && !person.isGroup);
  const isCrowd = strangers.length >= 2 && strangers.length * 2 >= addressed.length && areStrangers(strangers, memory);
  return isCrowd ? strangers : [];
}

/** To each other: they are of several organisations that never stood together in a letter. Who is hidden stands alone, whomever they met before. */
function areStrangers(people: readonly Person[], memory: Memory): boolean {
  const seen = people.filter(({ field }) => field !== 'bcc');
  const party = new Map(people.map(({ organisation }) => [organisation, organisation]));
  for (const company of companiesAmong(memory, seen.map(({ address }) => address))) {
    const [first, ...others] = company.map((i) => party.get(seen[i]?.organisation ?? '') ?? '');
    for (const [organisation, joined] of party) if (first !== undefined && others.includes(joined)) party.set(organisation, first);
  }
  return new Set(party.values()).size >= 2;
}

export function organisationsOf(people: readonly Pick<Person, 'organisation'>[]): number {
  return new Set(people.map(({ organisation }) => organisation)).size;
}
