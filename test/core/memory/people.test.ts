import {
  BRIEF, countPeople, findPerson, FULL, joinPerson, nobody, NOBODY, putPerson, recordOf, recordsOf, type Acquaintance, type People,
} from '../../../core/memory/people';
import { base64To } from '../../../core/text/hash';
import { outlinedPeople } from './letters';

/** The 32nd day of a step of 128: outlines know no day, only the step. */
const TODAY = 20_000;
const STEP_BEGINS = 19_968;
const met: Acquaintance = { sent: 3, received: 2, firstSent: 19_000, lastSent: 19_900, firstReceived: 19_010, lastReceived: 19_950, isMarkedKnown: false, isLookedUp: false, language: 'de' };
const wrote = (lastReceived: number): Acquaintance => ({ ...NOBODY, received: 1, firstReceived: 1, lastReceived });
const wroteTo = (lastSent: number, sent = 1): Acquaintance => ({ ...NOBODY, sent, firstSent: 1, lastSent });
/** Keys that begin alike lie beside one another. */
const [anna, ben, cleo, dora] = ['Qanna', 'Qbenn', 'Qcleo', 'Rdora'] as const;
const all = (people: readonly (readonly [string, Acquaintance])[], start: People = nobody): People => people.reduce((before, [key, person]) => putPerson(before, key, person), start);
/** Of these no more than an outline was kept. */
function outlined(people: readonly (readonly [string, Acquaintance])[]): People {
  return outlinedPeople(all(people));
}

describe('what was put of a person is found', () => {
  test.each<[string, Partial<Acquaintance>, Partial<Acquaintance>?]>([
    ['mails both ways', {}],
    ['marked as known', { isMarkedKnown: true }],
    ['looked up', { isLookedUp: true }],
    ['marked and looked up', { isMarkedKnown: true, isLookedUp: true }],
    ['no language', { language: '' }],
    ['a language of three letters is none', { language: 'ger' }, { language: '' }],
    ['a language of a country is none', { language: 'de-at' }, { language: '' }],
    ['of very many mails, that they were very many', { sent: 5_000, received: 70_000 }, { sent: 4_095, received: 4_095 }],
  ])('%s', (_, person, expected = person) => {
    expect(findPerson(all([[anna, { ...met, ...person }]]), anna, TODAY)).toEqual({ ...met, ...expected });
  });

  test('of several beside one another, each; of nobody else, anything', () => {
    const people = all([[anna, met], [ben, wrote(5)], [cleo, wroteTo(7)], [dora, wrote(9)]]);
    expect([anna, ben, cleo, dora].map((key) => findPerson(people, key, TODAY))).toEqual([met, wrote(5), wroteTo(7), wrote(9)]);
    expect(findPerson(people, 'Remil', TODAY)).toBeUndefined();
    expect(findPerson(people, 'Ranna', TODAY)).toBeUndefined();
    expect(findPerson(nobody, anna, TODAY)).toBeUndefined();
    expect(countPeople(people)).toBe(4);
  });

  test('once more of the same person, the newer; the others and the memory before stay', () => {
    const before = all([[anna, met], [ben, wrote(5)], [cleo, wroteTo(7)]]);
    const after = putPerson(before, ben, wrote(8));
    expect([anna, ben, cleo].map((key) => findPerson(after, key, TODAY))).toEqual([met, wrote(8), wroteTo(7)]);
    expect(findPerson(before, ben, TODAY)).toEqual(wrote(5));
    expect([countPeople(after), countPeople(all([[dora, met]], after))]).toEqual([3, 4]);
  });

  test('a key that stands in what is kept of another is nobody', () => {
    const spelling = { ...met, sent: base64To('be'), received: base64To('nn') };
    const people = all([[anna, spelling]]);
    expect(findPerson(people, ben, TODAY)).toBeUndefined();
    const both = putPerson(people, ben, wrote(5));
    expect([findPerson(both, anna, TODAY), findPerson(both, ben, TODAY)]).toEqual([spelling, wrote(5)]);
    expect(findPerson(putPerson(both, ben, wrote(8)), ben, TODAY)).toEqual(wrote(8));
  });

  test('only whole records are read', () => {
    expect(recordsOf('', 3)).toEqual([]);
    expect(recordsOf('abcdef', 3)).toEqual(['abc', 'def']);
    expect(recordsOf('abcdefgh', 3)).toEqual(['abc', 'def']);
  });
});

describe('what an outline still tells', () => {
  const sentOn = (day: number, sent = 1): Acquaintance => ({ ...NOBODY, sent, firstSent: day, lastSent: day });
  const heardOn = (day: number): Acquaintance => ({ ...NOBODY, received: 1, firstReceived: day, lastReceived: day });

  test.each<[string, Acquaintance, Acquaintance]>([
    ['one letter', wroteTo(TODAY), sentOn(TODAY)],
    ['two letters', wroteTo(TODAY, 2), sentOn(TODAY, 2)],
    ['three letters', wroteTo(TODAY, 3), sentOn(TODAY, 3)],
    ['more letters, that they were at least three', wroteTo(TODAY, 90), sentOn(TODAY, 3)],
    ['that they wrote, not how often', { ...wrote(TODAY), received: 7 }, heardOn(TODAY)],
    ['letters both ways', { ...wroteTo(TODAY), received: 1, firstReceived: 1, lastReceived: TODAY }, { ...sentOn(TODAY), received: 1, firstReceived: TODAY, lastReceived: TODAY }],
    ['no mail: that somebody looked', { ...NOBODY, isLookedUp: true }, { ...NOBODY, isLookedUp: true }],
    ['marked as known', { ...wrote(TODAY), isMarkedKnown: true }, { ...heardOn(TODAY), isMarkedKnown: true }],
    ['marked as known, no mail', { ...NOBODY, isMarkedKnown: true }, { ...NOBODY, isMarkedKnown: true, isLookedUp: true }],
    ['no language', { ...wrote(TODAY), language: 'de' }, heardOn(TODAY)],
    ['the present step, as today', wrote(STEP_BEGINS), heardOn(TODAY)],
    ['the step before, as its last day', wrote(STEP_BEGINS - 128), heardOn(STEP_BEGINS - 1)],
    ['a day of the step before, as its last', wrote(STEP_BEGINS - 1), heardOn(STEP_BEGINS - 1)],
    ['two steps before', wroteTo(STEP_BEGINS - 129), sentOn(STEP_BEGINS - 129)],
    ['three steps before', wrote(STEP_BEGINS - 300), heardOn(STEP_BEGINS - 257)],
    ['the later of both ways: theirs', { ...wroteTo(STEP_BEGINS - 129), received: 1, firstReceived: 1, lastReceived: STEP_BEGINS - 1 }, { ...sentOn(STEP_BEGINS - 1), ...heardOn(STEP_BEGINS - 1), sent: 1, firstSent: STEP_BEGINS - 1, lastSent: STEP_BEGINS - 1 }],
    ['the later of both ways: the user’s', { ...wroteTo(STEP_BEGINS - 1), received: 1, firstReceived: 1, lastReceived: STEP_BEGINS - 129 }, { ...heardOn(STEP_BEGINS - 1), sent: 1, firstSent: STEP_BEGINS - 1, lastSent: STEP_BEGINS - 1 }],
  ])('%s', (_, person, expected) => {
    const people = outlined([[ben, wrote(3)], [anna, person], [cleo, wrote(3)]]);
    expect(findPerson(people, anna, TODAY)).toEqual(expected);
  });

  test('each of several, and nobody else; they are counted as the others are', () => {
    const people = outlined([[anna, wroteTo(TODAY, 2)], [ben, wrote(TODAY)], [dora, wroteTo(TODAY)]]);
    expect([anna, ben, dora].map((key) => findPerson(people, key, TODAY)?.sent)).toEqual([2, 0, 1]);
    expect(findPerson(people, cleo, TODAY)).toBeUndefined();
    expect(countPeople(people)).toBe(3);
    expect(people.map(({ brief }) => brief.length).filter((length) => length > 0)).toEqual([2 * BRIEF, BRIEF]);
    expect(countPeople(putPerson(people, cleo, met))).toBe(4);
  });

  test('who is met again is remembered whole, the others as before', () => {
    const after = putPerson(outlined([[anna, wroteTo(TODAY, 2)], [ben, wrote(TODAY)], [cleo, wroteTo(TODAY)]]), ben, met);
    expect([anna, ben, cleo].map((key) => findPerson(after, key, TODAY))).toEqual([sentOn(TODAY, 2), met, sentOn(TODAY)]);
    expect(countPeople(after)).toBe(3);
  });
});

describe('two memories of one person: the more that either has seen, whoever joins whom', () => {
  test.each<[string, Partial<Acquaintance>, Partial<Acquaintance>, Partial<Acquaintance>]>([
    ['letters', { sent: 2 }, { sent: 5 }, { sent: 5 }],
    ['mails', { received: 2 }, { received: 5 }, { received: 5 }],
    ['of the first days, the earlier', { firstSent: 7, firstReceived: 8 }, { firstSent: 9, firstReceived: 4 }, { firstSent: 7, firstReceived: 4 }],
    ['where one saw nothing, the other’s first day', { firstSent: 7 }, { firstReceived: 8 }, { firstSent: 7, firstReceived: 8 }],
    ['of the last days, the later', { lastSent: 7, lastReceived: 8 }, { lastSent: 9, lastReceived: 4 }, { lastSent: 9, lastReceived: 8 }],
    ['marked on one', { isMarkedKnown: true }, {}, { isMarkedKnown: true }],
    ['marked on both', { isMarkedKnown: true }, { isMarkedKnown: true }, { isMarkedKnown: true }],
    ['looked up on one', { isLookedUp: true }, {}, { isLookedUp: true }],
    ['looked up on both', { isLookedUp: true }, { isLookedUp: true }, { isLookedUp: true }],
    ['a language one knows', { language: 'de' }, {}, { language: 'de' }],
    ['two languages, always the same of them', { language: 'de' }, { language: 'fr' }, { language: 'fr' }],
    ['nothing', {}, {}, {}],
  ])('%s', (_, a, b, expected) => {
    for (const [one, other] of [[a, b], [b, a]]) expect(joinPerson({ ...NOBODY, ...one }, { ...NOBODY, ...other })).toEqual({ ...NOBODY, ...expected });
  });
});

test('a record has one length, whatever is in it', () => {
  for (const person of [NOBODY, met, { ...met, sent: 90_000, language: 'klingon' }]) expect(recordOf(anna, person)).toHaveLength(FULL);
});
