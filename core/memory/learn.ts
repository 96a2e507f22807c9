import { normalAddress } from '../address';
import type { Address } from '../letter';
import { dayOf, type Day } from './day';
import { addLetter, rowAt, type Letters } from './letters';
import { learnLines } from './lines';
import { emptyMemory, type Gist, type Memory } from './memory';
import { erasePerson } from './merge';
import { addNo, keepNoes, noOf } from './noes';
import { BRIEF, briefOf, daysOfBrief, findPerson, FULL, fullOf, NOBODY, putPerson, recordsOf, type Acquaintance } from './people';
import { sameLettersIn } from './same';
import { addToTally, tallyFrom, type Tally } from './tally';
import { addCompany, ageCompanies, companiesOf } from './together';
import { detailText, keyOf, traceOf } from './trace';

/** Fewer words make no letter that could be sent twice. */
const FEWEST_WORDS = 12;
/** Looking at everybody costs more than a letter. */
const DAYS_BETWEEN_AGEING = 8;
const MAIL_SYSTEM = /^(?:mailer-daemon|postmaster)@/;

/** What is remembered of an address; undefined: never met nor looked up. */
export function acquaintance(memory: Memory, address: string): Acquaintance | undefined {
  return findPerson(memory.people, keyOf(normalAddress(address), memory.salt), memory.span.last);
}

/** The letters of the last `days` days, today included; at most five weeks are told apart. */
export function recentLetters({ tally }: Memory, now: Date, days: number): Tally {
  return tallyFrom(tally, dayOf(now) - days + 1);
}

/** A letter left at `now`; `isSeries`: it was sent before. */
export function rememberGist(before: Memory, gist: Gist, now: Date, isSeries = sameLettersIn(before, gist, now).length > 0): Memory {
  const day = dayOf(now);
  const isTimeToAge = Math.floor(day / DAYS_BETWEEN_AGEING) > Math.floor(before.span.last / DAYS_BETWEEN_AGEING);
  const memory = isTimeToAge ? age(before, day) : before;
  const people = gist.people.reduce((all, { address }) => {
    const key = keyOf(address, memory.salt);
    const met = findPerson(all, key, day) ?? NOBODY;
    return putPerson(all, key, { ...met, sent: met.sent + 1, firstSent: met.firstSent || day, lastSent: Math.max(met.lastSent, day) });
  }, memory.people);
  const { first, last, letters } = memory.span;
  // A series would teach its own words as though they were a signature.
  const lines = gist.people.length === 0 || isSeries ? memory.lines : learnLines(memory.lines, gist.endLines, gist.people, memory.salt);
  return {
    ...memory, people, lines, letters: lettersWith(memory, gist, day),
    tally: addToTally(memory.tally, day, gist.people.filter(({ isStranger }) => isStranger).length > 1),
    span: { first: letters === 0 ? day : Math.min(first, day), last: Math.max(last, day), letters: letters + 1 },
  };
}

/** These stood together in a letter, and each could see that it was for all of them. */
export function meetTogether(memory: Memory, addresses: readonly string[], now: Date): Memory {
  return { ...memory, together: addCompany(memory.together, addresses.map((address) => keyOf(address, memory.salt)), dayOf(now)) };
}

/** Which of the addresses stood together before, as indices, one list a letter. */
export function companiesAmong({ together, salt }: Memory, addresses: readonly string[]): number[][] {
  return together === '' ? [] : companiesOf(together, addresses.map((address) => keyOf(address, salt)));
}

/** `count` mails came from this person, the last at `now`. */
export function hear(memory: Memory, from: Address, now: Date, count = 1): Memory {
  const day = dayOf(now);
  const address = normalAddress(from.address);
  if (MAIL_SYSTEM.test(address)) return { ...memory, bounced: Math.max(memory.bounced, day) };
  const key = keyOf(address, memory.salt);
  const met = findPerson(memory.people, key, day) ?? NOBODY;
  return {
    ...memory,
    people: putPerson(memory.people, key, {
      ...met, received: met.received + count, firstReceived: met.firstReceived || day, lastReceived: Math.max(met.lastReceived, day),
    }),
  };
}

/** What the text of a mail tells of who wrote it. */
export interface Heard {
  /** Empty where it cannot be told. */
  readonly language: string;
  readonly isNo: boolean;
}

/** A mail of theirs was read, as it is being answered or was fetched, so they wrote at least once. */
export function hearText(memory: Memory, from: Address, { language, isNo }: Heard, now: Date): Memory {
  const day = dayOf(now);
  const key = keyOf(normalAddress(from.address), memory.salt);
  const met = findPerson(memory.people, key, day) ?? NOBODY;
  const wrote = { received: Math.max(1, met.received), firstReceived: met.firstReceived || day, lastReceived: Math.max(met.lastReceived, met.received > 0 ? 0 : day) };
  return { ...memory, people: putPerson(memory.people, key, { ...met, ...wrote, language: language || met.language }), noes: addNo(memory.noes, key, isNo, day) };
}

/** The day they said no; undefined where they did not, wrote since, or are marked as known. */
export function saidNoOn(memory: Memory, address: string): Day | undefined {
  const day = memory.noes === '' ? undefined : noOf(memory.noes, keyOf(normalAddress(address), memory.salt));
  const met = day === undefined ? undefined : acquaintance(memory, address);
  return met && !met.isMarkedKnown && met.lastReceived <= (day ?? 0) ? day : undefined;
}

/** What a host found out about somebody by asking the mailbox; zeros say "looked up, nothing there". */
export function meet(memory: Memory, who: Address, found: Partial<Acquaintance>): Memory {
  const key = keyOf(normalAddress(who.address), memory.salt);
  const met = findPerson(memory.people, key, memory.span.last) ?? NOBODY;
  return { ...memory, people: putPerson(memory.people, key, { ...met, ...found, isLookedUp: true }) };
}

/** Nothing of this person is left: neither the acquaintance nor the letters only they read. */
export function forget(memory: Memory, address: string, now: Date): Memory {
  const key = keyOf(normalAddress(address), memory.salt);
  const { forgotten } = memory;
  return { ...erasePerson(memory, key), forgotten: { ...forgotten, people: { ...forgotten.people, [key]: dayOf(now) } } };
}

/** Nothing is left but what the user typed. */
export function forgetAll(memory: Memory, now: Date): Memory {
  const { salt, reach, settings } = memory;
  return { ...emptyMemory(salt, reach), settings, forgotten: { all: dayOf(now), people: {} } };
}

/** Drops whoever and whatever is older than `daysKept`; who was marked by the user stays. */
export function age(memory: Memory, today: Day): Memory {
  const oldest = today - memory.settings.daysKept;
  const isKept = (person: Acquaintance): boolean => person.isMarkedKnown || Math.max(person.lastSent, person.lastReceived) >= oldest;
  const isOutlineKept = (record: string): boolean => {
    const person = briefOf(record, today);
    const { first, isOldest } = daysOfBrief(record, today);
    return person.isMarkedKnown || (isKept(person) && !(isOldest && first < oldest));
  };
  return {
    ...memory, together: ageCompanies(memory.together, oldest), noes: keepNoes(memory.noes, (_, said) => said >= oldest),
    people: memory.people.map(({ full, brief }) => ({
      full: recordsOf(full, FULL).filter((record) => isKept(fullOf(record))).join(''),
      brief: recordsOf(brief, BRIEF).filter(isOutlineKept).join(''),
    })),
    letters: memory.letters.filter((page) => rowAt({ page, at: page.count - 1 }, today).day >= oldest),
  };
}

function lettersWith(memory: Memory, gist: Gist, day: Day): Letters {
  const strangers = gist.people.filter((person) => person.isStranger);
  const [first] = strangers;
  if (!first || gist.isOpen || gist.codes.length < FEWEST_WORDS) return memory.letters;
  const row = { day, strangers: strangers.length, reader: keyOf(first.address, memory.salt) };
  return addLetter(memory.letters, gist.sketch, row, detailText(gist.codes, gist.people.map((person) => traceOf(person, memory))));
}
