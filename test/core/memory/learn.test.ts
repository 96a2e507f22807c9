import {
  acquaintance, age, companiesAmong, emptyMemory, hear, hearText, isRecurring, mark, meetTogether, recentLetters, rememberGist, saidNoOn, type Gist, type GistPerson, type Memory,
} from '../../../core/memory';
import { countLetters, rowAt } from '../../../core/memory/letters';
import { DAY_MS, gistOfWords, letterWords, numbers, outlined } from './letters';

/** The first of eight days in which ageing is not looked at again. */
const DAY = 20_000;
const on = (day: number): Date => new Date((DAY + day) * DAY_MS + DAY_MS / 2);
const none = emptyMemory('salt');
const KEPT = none.settings.daysKept;
/** Outlines know days so coarsely that only of a shorter time they can tell. */
const halfAYear = { ...none, settings: { ...none.settings, daysKept: 180 } };
const anna = { address: 'anna@north.example' };
const next = numbers(6);
/** Letters of which no two are alike. */
const letter = (name = 'anna', words = 40): Gist => gistOfWords(letterWords(next, words), `${name}@north.example`);
const reader = (name: string, isStranger: boolean): GistPerson[] => letter(name).people.map((person) => ({ ...person, isStranger }));
const heard = (days: Readonly<Record<string, number>>, memory = none): Memory => Object.entries(days).reduce((all, [name, day]) => hear(all, { address: `${name}@north.example` }, on(day)), memory);
const known = (memory: Memory, names: readonly string[]): string[] => names.filter((name) => acquaintance(memory, `${name}@north.example`) !== undefined);
const crowd = (prefix: string): string[] => Array.from({ length: 70 }, (_, i) => `${prefix}${i}`);
const allOn = (names: readonly string[], day: number): Record<string, number> => Object.fromEntries(names.map((name) => [name, day]));

describe('who was met within the days the user keeps is remembered, nobody else', () => {
  test.each<[string, Memory, number, string[]]>([
    ['today', heard({ anna: 0 }), 0, ['anna']],
    ['as long ago as is kept', heard({ anna: -KEPT }), 0, ['anna']],
    ['a day longer', heard({ anna: -KEPT - 1 }), 0, []],
    ['some of several', heard({ anna: -KEPT, ben: -KEPT - 1, cleo: 0 }), 0, ['anna', 'cleo']],
    ['longer, and written to since', rememberGist(heard({ anna: -KEPT - 1 }), letter('anna'), on(-1)), 0, ['anna']],
    ['longer, and marked as known', mark(heard({ anna: -KEPT - 1, ben: -KEPT - 1 }), anna.address, true), 0, ['anna']],
    ['in outline, lately', outlined(heard({ anna: 0 })), 0, ['anna']],
    ['in outline, until it might soon be taken for somebody new', outlined(heard({ anna: -300 })), -20, ['anna']],
    ['in outline, and not longer', outlined(mark(heard({ anna: -300, ben: -300, cleo: -1 }), 'ben@north.example', true)), 0, ['ben', 'cleo']],
    ['in outline, longer ago', outlined(heard({ anna: -300, ben: -1, cleo: -300 }, halfAYear)), 0, ['ben']],
  ])('%s', (_, memory, day, expected) => {
    expect(known(age(memory, DAY + day), ['anna', 'ben', 'cleo'])).toEqual(expected);
  });

  test.each<[string, (memory: Memory) => Memory]>([['of whom all is kept', (memory) => memory], ['of whom an outline is kept', outlined]])('each of many %s', (_, keep) => {
    const [old, newer] = [crowd('old'), crowd('new')];
    const memory = keep(heard({ ...allOn(old, -300), ...allOn(newer, -1) }, halfAYear));
    expect(known(age(memory, DAY), [...old, ...newer])).toEqual(newer);
  });

  test('a letter drops who is too old, though not each day anew', () => {
    const memory = rememberGist(heard({ old: -KEPT - 1, ben: -3 }), letter('cleo'), on(0));
    expect(known(memory, ['old', 'ben', 'cleo'])).toEqual(['ben', 'cleo']);
    const old = { ...heard({ old: -KEPT - 1 }), span: memory.span };
    expect(known(rememberGist(old, letter('ben'), on(7)), ['old', 'ben'])).toEqual(['old', 'ben']);
    expect(known(rememberGist(old, letter('ben'), on(8)), ['old', 'ben'])).toEqual(['ben']);
  });
});

describe('letters of pages', () => {
  const letters = (...days: number[]): Memory => days.reduce((all, day) => rememberGist(all, letter(), on(day), false), none);
  const page = new Array<number>(128);
  test.each<[string, Memory, number]>([
    ['that end within the days kept stay whole', letters(-KEPT - 9, -KEPT), 2],
    ['that end before go', letters(-KEPT - 9, -KEPT - 1), 0],
    ['of which the older end before: the newer stay', letters(...page.fill(-KEPT - 9), -3), 1],
  ])('%s', (_, memory, expected) => {
    expect(countLetters(age(memory, DAY).letters)).toBe(expected);
  });
});

describe('a letter is remembered as one that could be sent again', () => {
  const [a, b, c] = [reader('anna', true), reader('ben', true), reader('cleo', false)] as const;
  test.each<[string, Partial<Gist>, number | undefined]>([
    ['to a stranger', {}, 1],
    ['to two', { people: [...a, ...b] }, 2],
    ['to a stranger and somebody known', { people: [...c, ...a] }, 1],
    ['not to somebody known', { people: [...c] }, undefined],
    ['not to nobody', { people: [] }, undefined],
    ['not when it says that it goes to several', { isOpen: true }, undefined],
    ['of a dozen words', letter('anna', 12), 1],
    ['not of fewer', letter('anna', 11), undefined],
  ])('%s', (_, gist, strangers) => {
    const memory = rememberGist(none, { ...letter(), ...gist }, on(0));
    expect(countLetters(memory.letters)).toBe(strangers === undefined ? 0 : 1);
    expect(memory.span.letters).toBe(1);
    if (strangers !== undefined && memory.letters[0]) expect(rowAt({ page: memory.letters[0], at: 0 }, DAY)).toMatchObject({ day: DAY, strangers });
  });

  test('with the first stranger among its readers', () => {
    const [one, other] = [[...c, ...a], a].map((people) => rememberGist(none, { ...letter(), people }, on(0)).letters[0]);
    expect(one?.rows).toBe(other?.rows);
  });
});

describe('lines that recur', () => {
  const ended = (gist: Gist): Gist => ({ ...gist, endLines: ['line'] });
  const ONE = letterWords(next, 40);
  const copy = (name: string): Gist => gistOfWords(ONE, `${name}@north.example`);
  test.each<[string, (name: string) => Gist, boolean | undefined, boolean]>([
    ['in letters that differ', letter, undefined, true],
    ['not in copies of one', copy, undefined, false],
    ['not in what is known to be a series', letter, true, false],
    ['in copies that are known to be none', copy, false, true],
  ])('%s', (_, gist, isSeries, expected) => {
    const memory = ['anna', 'ben', 'cleo'].reduce((all, name, i) => rememberGist(all, ended(gist(name)), on(i), isSeries), none);
    expect(isRecurring(memory.lines, 'line')).toBe(expected);
  });

  test('of a letter to nobody none is learned', () => {
    expect(rememberGist(none, { ...ended(letter()), people: [] }, on(0)).lines).toBe('');
  });
});

describe('letters of the last days', () => {
  const both = [...reader('anna', true), ...reader('ben', true)];
  test.each<[string, Partial<Gist>, number, { letters: number; toSeveralStrangers: number }]>([
    ['today’s', {}, 0, { letters: 1, toSeveralStrangers: 0 }],
    ['to several strangers', { people: both }, 0, { letters: 1, toSeveralStrangers: 1 }],
    ['to a stranger and somebody known', { people: [...reader('anna', true), ...reader('cleo', false)] }, 0, { letters: 1, toSeveralStrangers: 0 }],
    ['to several people who are known', { people: [...reader('anna', false), ...reader('cleo', false)] }, 0, { letters: 1, toSeveralStrangers: 0 }],
    ['that of the first of thirty days', {}, 29, { letters: 1, toSeveralStrangers: 0 }],
    ['that of the day before', {}, 30, { letters: 0, toSeveralStrangers: 0 }],
  ])('%s', (_, gist, day, expected) => {
    expect(recentLetters(rememberGist(none, { ...letter(), ...gist }, on(0)), on(day), 30)).toEqual(expected);
  });
});

describe('a mail that was read', () => {
  interface Mail { readonly day: number; readonly language?: string; readonly isNo?: boolean }
  const read = (memory: Memory, mails: readonly Mail[]): Memory => mails.reduce((all, { day, language = '', isNo = false }) => hearText(all, anna, { language, isNo }, on(day)), memory);

  test.each<[string, Memory, Mail[], object]>([
    ['of somebody new: they wrote once', none, [{ day: 3, language: 'de' }], { received: 1, firstReceived: DAY + 3, lastReceived: DAY + 3, language: 'de' }],
    ['of somebody who was heard: it was counted then', heard({ anna: 1 }), [{ day: 3, language: 'de' }], { received: 1, firstReceived: DAY + 1, lastReceived: DAY + 1, language: 'de' }],
    ['of somebody who was heard often', heard({ anna: 2 }, heard({ anna: 1 })), [{ day: 3 }], { received: 2, firstReceived: DAY + 1, lastReceived: DAY + 2, language: '' }],
    ['of somebody who was written to', rememberGist(none, letter(), on(1)), [{ day: 3 }], { sent: 1, received: 1, firstReceived: DAY + 3, lastReceived: DAY + 3 }],
    ['in another language than before', none, [{ day: 2, language: 'de' }, { day: 3, language: 'fr' }], { received: 1, language: 'fr' }],
    ['in a language that cannot be told: the one before', none, [{ day: 2, language: 'de' }, { day: 3 }], { received: 1, language: 'de' }],
  ])('%s', (_, memory, mails, expected) => {
    expect(acquaintance(read(memory, mails), anna.address)).toMatchObject(expected);
  });

  test.each<[string, Mail[], agedTo: number, number | undefined]>([
    ['that says no', [{ day: 3, isNo: true }], 3, DAY + 3],
    ['that says something else', [{ day: 3 }], 3, undefined],
    ['that says no, aged as long as is kept', [{ day: 3, isNo: true }], 3 + KEPT, DAY + 3],
    ['that says no, aged longer', [{ day: 3, isNo: true }], 4 + KEPT, undefined],
    ['of nobody', [], 3, undefined],
  ])('%s', (_, mails, agedTo, expected) => {
    expect(saidNoOn(age(read(none, mails), DAY + agedTo), anna.address)).toBe(expected);
  });

  test('that says no is remembered as long as is kept, of somebody marked too', () => {
    const memory = mark(read(none, [{ day: 3, isNo: true }]), anna.address, true);
    expect([KEPT, KEPT + 1].map((days) => age(memory, DAY + 3 + days).noes !== '')).toEqual([true, false]);
  });
});

test.each([
  ['nobody', none, []],
  ['two', meetTogether(none, ['anna@north.example', 'ben@north.example'], on(0)), [[0, 1]]],
])('who stood together: %s', (_, memory, expected) => {
  expect(companiesAmong(memory, ['anna@north.example', 'ben@north.example', 'cleo@north.example'])).toEqual(expected);
});

describe('a mail system that could not deliver', () => {
  test.each([
    ['a mail system', 'MAILER-DAEMON@mail.example', DAY + 5, 0],
    ['a postmaster', 'postmaster@mail.example', DAY + 5, 0],
    ['somebody with such a name', 'a.postmaster@mail.example', 0, 1],
  ])('%s', (_, address, bounced, received) => {
    const memory = hear(none, { address }, on(5));
    expect([memory.bounced, acquaintance(memory, address)?.received ?? 0]).toEqual([bounced, received]);
    if (bounced > 0) expect(hear(memory, { address }, on(2)).bounced).toBe(bounced);
  });
});
