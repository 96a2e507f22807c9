import { base64Of } from '../text/hash';
import type { Day } from './day';
import { addDetailed, rowAt, ROW, ROW_READER, type Letters, type Page, type Place } from './letters';
import { joinLines } from './lines';
import { joinNoes, keepNoes } from './noes';
import { joinTallies } from './tally';
import { ageCompanies, forgetInCompany, joinCompanies } from './together';
import type { Forgotten, Memory } from './memory';
import { BRIEF, FULL, fullOf, joinPerson, KEY, lastDay, recordOf, recordsOf, type Acquaintance, type People } from './people';

/**
 * One memory of two that saw the same mailbox from two devices: nothing that either knows is lost, nothing counts twice,
 * and what was erased on one stays erased. Memories of two users (two salts) cannot be joined: the first is returned.
 */
export function merge(a: Memory, b: Memory): Memory {
  if (a.salt !== b.salt || a === b) return a;
  const mine = without(a, b.forgotten, a.forgotten);
  const theirs = without(b, a.forgotten, b.forgotten);
  return {
    ...mine,
    people: joinPeople(mine.people, theirs.people, joinPerson),
    letters: joinLetters(mine.letters, theirs.letters, Math.max(mine.span.last, theirs.span.last)),
    lines: joinLines(mine.lines, theirs.lines),
    tally: joinTallies(mine.tally, theirs.tally),
    together: joinCompanies(mine.together, theirs.together),
    noes: joinNoes(mine.noes, theirs.noes),
    span: joinSpan(mine.span, theirs.span),
    bounced: Math.max(mine.bounced, theirs.bounced),
    forgotten: { all: Math.max(a.forgotten.all, b.forgotten.all), people: joinDays(a.forgotten.people, b.forgotten.people) },
    settings: joinSettings(a, b),
    lost: Math.max(a.lost, b.lost),
  };
}

/** `later` began empty and saw only what came after: its counts are added. For a letter that was kept apart until it was clear that it left. */
export function append(memory: Memory, later: Memory): Memory {
  if (memory.salt !== later.salt) return memory;
  const people = joinPeople(memory.people, later.people, (a, b) => ({ ...joinPerson(a, b), sent: a.sent + b.sent, received: a.received + b.received }));
  const joined = merge(memory, later);
  return { ...joined, people, span: { ...joined.span, letters: memory.span.letters + later.span.letters } };
}

/** The people of `found` with whom there was an exchange, joined to those of `memory`; `memory` itself when none of them is news. */
export function adopt(memory: Memory, found: Memory): Memory {
  if (memory.salt !== found.salt) return memory;
  const isAcquainted = (record: string): boolean => {
    const { sent, received } = fullOf(record);
    return sent > 0 && received > 0;
  };
  const theirs = found.people.map(({ full }) => ({ full: recordsOf(full, FULL).filter(isAcquainted).join(''), brief: '' }));
  const people = joinPeople(memory.people, theirs, joinPerson);
  const isNews = people.some(({ full }, i) => full.length !== memory.people[i]?.full.length || recordsOf(full, FULL).some((record) => !memory.people[i]?.full.includes(record)));
  return isNews ? { ...memory, people } : memory;
}

/** Somebody stands in both. */
export function shareReader(a: Memory, b: Memory): boolean {
  return a.salt === b.salt && a.people.some(({ full }, i) => recordsOf(full, FULL).some((record) => recordsOf(b.people[i]?.full ?? '', FULL).some((other) => other.startsWith(record.slice(0, KEY - 1)))));
}

/** Full records of `b` join those of `a`; a brief one is taken over where `a` knows nobody of that key. */
function joinPeople(a: People, b: People, join: typeof joinPerson): People {
  return a.map((mine, shard) => {
    const theirs = b[shard];
    if (!theirs || (theirs.full + theirs.brief === '') || (theirs === mine && join === joinPerson)) return mine;
    const start = base64Of(shard, 1);
    const records = new Map(recordsOf(mine.full, FULL).map((record) => [record.slice(0, KEY - 1), record]));
    for (const record of recordsOf(theirs.full, FULL)) {
      const key = record.slice(0, KEY - 1);
      const before = records.get(key);
      records.set(key, before ? recordOf(start + key, join(fullOf(before), fullOf(record))) : record);
    }
    const outlined = new Set([...records.keys()].map((key) => key.slice(0, BRIEF - 1)));
    const brief = new Map<string, string>();
    for (const record of [...recordsOf(mine.brief, BRIEF), ...recordsOf(theirs.brief, BRIEF)]) {
      const key = record.slice(0, BRIEF - 1);
      if (!brief.has(key) && !outlined.has(key)) brief.set(key, record);
    }
    return { full: [...records.values()].join(''), brief: [...brief.values()].join('') };
  });
}

function joinLetters(a: Letters, b: Letters, today: Day): Letters {
  const known = new Map<string, Place>();
  for (const place of placesOf(a)) known.set(identityOf(place), place);
  const fresh = placesOf(b).filter((place) => !known.has(identityOf(place)) || isRicher(place, known.get(identityOf(place))));
  if (fresh.length === 0) return a;
  for (const place of fresh) known.set(identityOf(place), place);
  const inOrder = [...known.values()].map((place, order) => ({ place, order, day: rowAt(place, today).day })).sort((x, y) => x.day - y.day || x.order - y.order);
  const joined = inOrder.reduce<Letters>((letters, { place }) => addDetailed(letters, place), []);
  return joined.map((page, i): Page => ({ ...page, id: (a[0]?.id ?? 0) + i }));
}

function placesOf(letters: Letters): Place[] {
  return letters.flatMap((page) => Array.from({ length: page.count }, (_, at) => ({ page, at })));
}

function identityOf({ page, at }: Place): string {
  return page.rows.slice(at * ROW, (at + 1) * ROW) + page.columns.map((column) => column.charAt(at * page.width)).join('');
}

/** Of two equally long, either, but always the same one. */
function isRicher(a: Place, b: Place | undefined): boolean {
  const [one, other] = [a.page.details[a.at] ?? '', b?.page.details[b.at] ?? ''];
  return one.length > other.length || (one.length === other.length && one > other);
}

/** What the other side erased and this side does not know to be erased yet. */
function without(memory: Memory, erased: Forgotten, known: Forgotten): Memory {
  const isNews = erased.all > known.all;
  const gone = Object.keys(erased.people).filter((key) => (erased.people[key] ?? 0) > Math.max(known.people[key] ?? -1, known.all));
  if (!isNews && gone.length === 0) return memory;
  const cut = isNews ? eraseUntil(memory, erased.all) : memory;
  return gone.reduce((left, key) => erasePerson(left, key), cut);
}

/** Of what cannot be told apart by its day, the least that came after is kept. */
function eraseUntil(memory: Memory, day: Day): Memory {
  const isLater = memory.span.last > day;
  return {
    ...memory, span: isLater ? { ...memory.span, first: Math.max(memory.span.first, day + 1) } : { first: 0, last: 0, letters: 0 }, lines: isLater ? memory.lines : '', tally: isLater ? memory.tally : '', together: ageCompanies(memory.together, day + 1), noes: keepNoes(memory.noes, (_, said) => said > day),
    people: memory.people.map(({ full, brief }, shard) => ({
      full: recordsOf(full, FULL).filter((record) => lastDay(record) > day).map((record) => recordOf(base64Of(shard, 1) + record.slice(0, KEY - 1), sinceThen(fullOf(record), day))).join(''),
      brief: isLater ? brief : '',
    })),
    letters: keepLetters(memory.letters, (place) => (rowAt(place, memory.span.last).day > day ? place : undefined)),
  };
}

function sinceThen(person: Acquaintance, day: Day): Acquaintance {
  const count = (all: number, first: Day, last: Day): number => (first > day ? all : last > day ? 1 : 0);
  const later = (one: Day, last: Day): Day => (last > day ? Math.max(one, day + 1) : 0);
  const { sent, received, firstSent, lastSent, firstReceived, lastReceived } = person;
  return {
    ...person, sent: count(sent, firstSent, lastSent), received: count(received, firstReceived, lastReceived), firstSent: later(firstSent, lastSent), lastSent: later(lastSent, lastSent),
    firstReceived: later(firstReceived, lastReceived), lastReceived: later(lastReceived, lastReceived),
  };
}

/** Neither the acquaintance nor the letters only they read are left; of other letters, their trace goes. */
export function erasePerson(memory: Memory, key: string): Memory {
  const isTheirs = (place: Place): boolean => place.page.rows.slice((place.at + 1) * ROW - ROW_READER, (place.at + 1) * ROW) === key.slice(0, ROW_READER);
  return {
    ...memory, together: forgetInCompany(memory.together, key), noes: keepNoes(memory.noes, (one) => one !== key),
    people: memory.people.map((shard, i) => (base64Of(i, 1) === key.charAt(0) ? {
      full: recordsOf(shard.full, FULL).filter((record) => !record.startsWith(key.slice(1))).join(''),
      brief: recordsOf(shard.brief, BRIEF).filter((record) => !record.startsWith(key.slice(1, BRIEF))).join(''),
    } : shard)),
    letters: keepLetters(memory.letters, (place) => {
      const [codes = '', readers = ''] = (place.page.details[place.at] ?? '').split(';');
      const others = readers.split('/').filter((reader) => reader !== '' && !reader.startsWith(key));
      if (others.length === 0 && (isTheirs(place) || readers.startsWith(key))) return undefined;
      if (others.length === readers.split('/').length || readers === '') return place;
      const details = Object.assign([...place.page.details], { [place.at]: `${codes};${others.join('/')}` });
      return { page: { ...place.page, rows: isTheirs(place) ? withReader(place, others[0] ?? '') : place.page.rows, details }, at: place.at };
    }),
  };
}

/** The page's rows with another first reader in that one. */
function withReader({ page, at }: Place, reader: string): string {
  return page.rows.slice(0, at * ROW + ROW - ROW_READER) + reader.slice(0, ROW_READER) + page.rows.slice((at + 1) * ROW);
}

/** Pages in which nothing changes stay what they are. */
function keepLetters(letters: Letters, keep: (place: Place) => Place | undefined): Letters {
  return letters.flatMap((page) => {
    const places = placesOf([page]);
    const kept = places.map(keep);
    if (kept.every((place, i) => place === places[i])) return [page];
    const rest = kept.filter((place): place is Place => place !== undefined).reduce<Letters>(addDetailed, []);
    return rest.map((one) => ({ ...one, id: page.id }));
  });
}

function joinSpan(a: Memory['span'], b: Memory['span']): Memory['span'] {
  if (a.letters === 0 || b.letters === 0) return a.letters === 0 ? b : a;
  return { first: Math.min(a.first, b.first), last: Math.max(a.last, b.last), letters: Math.max(a.letters, b.letters) };
}

function joinDays(a: Readonly<Record<string, Day>>, b: Readonly<Record<string, Day>>): Record<string, Day> {
  const joined: Record<string, Day> = { ...a };
  for (const key of Object.keys(b)) joined[key] = Math.max(joined[key] ?? 0, b[key] ?? 0);
  return joined;
}

/** The user's own addresses of either; of the rest, the first's choice. */
function joinSettings({ settings: a }: Memory, { settings: b }: Memory): Memory['settings'] {
  const both = (x: readonly string[], y: readonly string[]): readonly string[] => (y.every((one) => x.includes(one)) ? x : [...new Set([...x, ...y])]);
  return { ...a, ownAddresses: both(a.ownAddresses, b.ownAddresses), ownDomains: both(a.ownDomains, b.ownDomains) };
}
