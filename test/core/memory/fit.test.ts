import { emptyMemory, type Memory } from '../../../core/memory';
import { fit } from '../../../core/memory/fit';
import { addLetter, countLetters, narrow, noLetters, PAGE, rowAt, type Letters } from '../../../core/memory/letters';
import { briefOf, briefRecord, fullOf, lastDay, nobody, NOBODY, putPerson, recordOf, recordsOf, FULL, type Acquaintance, type People } from '../../../core/memory/people';
import { MINIMA } from '../../../core/text/sketch';
import { base64Of } from '../../../core/text/hash';
import { outlinedPeople } from './letters';

const DAY = 16_000;
/** What each takes: a letter with half minima and with whole ones, its own words and readers, a person whole and in outline. */
const [NARROW, WIDE, DETAIL, WHOLE, OUTLINE] = [17, 28, 100, 23, 4] as const;
const sketch = 'Ab'.repeat(MINIMA);
const numbered = (count: number): number[] => Array.from({ length: count }, (_, i) => i);
/** One letter a day, the first on `DAY`. */
const letters = (count: number, detail = 'd'.repeat(DETAIL - 3)): Letters =>
  numbered(count).reduce((all, i) => addLetter(all, sketch, { day: DAY + i, strangers: 1, reader: 'abc' }, detail), noLetters);
const keyOf = (i: number): string => base64Of(i % 64, 1) + base64Of(i, 4);
const marked = (person: Acquaintance): Acquaintance => ({ ...person, isMarkedKnown: true });
/** The first was met longest ago, each of the others `apart` days later. */
const people = (count: number, apart = 8, change = (person: Acquaintance, _i: number): Acquaintance => person): People =>
  numbered(count).reduce((all, i) => putPerson(all, keyOf(i), change({ ...NOBODY, sent: 1, firstSent: 1, lastSent: DAY + i * apart }, i)), nobody);
const none = emptyMemory('salt');
const memory = (lettersOf: Letters, peopleOf: People): Memory => ({ ...none, letters: lettersOf, people: peopleOf });
type Kept = Pick<Memory, 'people' | 'letters'>;

const wholeOf = (kept: Kept): string[] => kept.people.flatMap(({ full }) => recordsOf(full, FULL));
const sizeOf = (kept: Kept): number => kept.people.reduce((sum, { full, brief }) => sum + full.length + brief.length, 0)
  + kept.letters.reduce((sum, page) => sum + page.rows.length + page.columns.join('').length + page.details.reduce((all, one) => all + (one === '' ? 0 : one.length + 3), 0), 0);

interface Held { letters: number; wide: number; detailed: number; whole: number; outlined: number }
const held = (kept: Kept): Held => ({
  letters: countLetters(kept.letters), wide: countLetters(kept.letters.filter(({ width }) => width === 2)), detailed: kept.letters.flatMap(({ details }) => details).filter((one) => one !== '').length,
  whole: wholeOf(kept).length, outlined: kept.people.reduce((sum, { brief }) => sum + brief.length / OUTLINE, 0),
});

const both = memory(letters(2 * PAGE), people(100));
const someOutlined = people(100).map((shard, i) => (i % 2 === 0 ? shard : outlinedPeople([shard])[0] ?? shard));
const ALL = 2 * PAGE * (WIDE + DETAIL) + 100 * WHOLE;

const kept = (of: readonly [number, number, number, number, number]): Held => ({ letters: of[0], wide: of[1], detailed: of[2], whole: of[3], outlined: of[4] });
describe('what a room holds: letters, those with whole minima, those in detail; people whole, people in outline', () => {
  test.each<[string, Memory, number, [number, number, number, number, number]]>([
    ['all there is', both, ALL, [256, 256, 256, 100, 0]],
    ['a character less: no letter and nobody goes', both, ALL - 1, [256, 256, 255, 100, 0]],
    ['half of that', both, 17_000, [256, 256, 75, 100, 0]],
    ['a third: half minima of the older page, the first people in outline', both, 11_000, [256, 128, 30, 96, 4]],
    ['all letters and people as short as can be, and what the newest keep', both, 5_700, [256, 0, 8, 7, 93]],
    ['too little for all letters: the older page goes', both, 5_000, [128, 0, 15, 48, 52]],
    ['too little for a page', both, 2_000, [0, 0, 0, 71, 29]],
    ['next to nothing', both, 40, [0, 0, 0, 0, 9]],
    ['nothing', both, 0, [0, 0, 0, 0, 0]],
    ['of so many people that they would take all of it, half for letters', memory(letters(2 * PAGE), people(2_000)), 10_000, [256, 0, 12, 0, 1_112]],
    ['of so many letters that they would take all of it, all people and the newest letters', memory(letters(8 * PAGE), people(100)), 10_000, [384, 0, 21, 51, 49]],
    ['people alone, in detail enough', memory(noLetters, people(100)), 100 * WHOLE, [0, 0, 0, 100, 0]],
    ['people alone, a character less', memory(noLetters, people(100)), 100 * WHOLE - 1, [0, 0, 0, 99, 1]],
    ['people alone, room for a fifth of them whole', memory(noLetters, people(100)), 100 * OUTLINE + 20 * (WHOLE - OUTLINE), [0, 0, 0, 20, 80]],
    ['people alone, in outline', memory(noLetters, people(100)), 100 * OUTLINE, [0, 0, 0, 0, 100]],
    ['people alone, a character less than that', memory(noLetters, people(100)), 100 * OUTLINE - 1, [0, 0, 0, 0, 99]],
    ['people in outline already', memory(noLetters, outlinedPeople(people(100))), 100 * OUTLINE, [0, 0, 0, 0, 100]],
    ['some in outline already', memory(noLetters, someOutlined), 100 * OUTLINE + 10 * (WHOLE - OUTLINE), [0, 0, 0, 10, 90]],
    ['some in outline already, too little for the others', memory(noLetters, someOutlined), 30 * OUTLINE, [0, 0, 0, 0, 30]],
    ['letters, and people who had no mail', memory(letters(PAGE), people(5, 8, (person) => ({ ...person, isLookedUp: true, sent: 0, firstSent: 0, lastSent: 0 }))), PAGE * (WIDE + DETAIL) + 5 * WHOLE - 1, [128, 128, 127, 5, 0]],
    ['letters alone', memory(letters(PAGE), nobody), PAGE * (WIDE + DETAIL), [128, 128, 128, 0, 0]],
    ['letters alone, a character less', memory(letters(PAGE), nobody), PAGE * (WIDE + DETAIL) - 1, [128, 128, 127, 0, 0]],
    ['letters that keep no detail', memory(letters(PAGE, ''), nobody), PAGE * WIDE - 1, [128, 0, 0, 0, 0]],
    ['letters that keep no detail, and more of them', memory(letters(3 * PAGE, ''), nobody), 3 * PAGE * WIDE - 1, [384, 128, 0, 0, 0]],
    ['letters that keep no detail, twice what whole minima of a page take', memory(letters(3 * PAGE, ''), nobody), 3 * PAGE * NARROW + 2 * PAGE * (WIDE - NARROW), [384, 128, 0, 0, 0]],
    ['letters that keep no detail, less than that', memory(letters(3 * PAGE, ''), nobody), 3 * PAGE * NARROW + 2 * PAGE * (WIDE - NARROW) - 1, [384, 0, 0, 0, 0]],
    ['letters with half minima already', memory(letters(2 * PAGE).map(narrow), nobody), 12_000, [256, 0, 76, 0, 0]],
    ['half minima in the older page already', memory(letters(2 * PAGE).map((page, i) => (i === 0 ? narrow(page) : page)), nobody), 12_000, [256, 128, 62, 0, 0]],
    ['half minima in the newer page already', memory(letters(2 * PAGE).map((page, i) => (i === 1 ? narrow(page) : page)), nobody), 9_000, [256, 128, 32, 0, 0]],
    ['a page that has just begun', memory(letters(PAGE + 5), nobody), 2_000, [5, 5, 5, 0, 0]],
  ])('%s', (_, of, room, expected) => {
    const left = fit(of, room);
    expect(held(left)).toEqual(kept(expected));
    expect(sizeOf(left)).toBeLessThanOrEqual(room);
  });
});

const ROOMS = numbered(60).map((i) => i * 599);
test.each(ROOMS)('in a room of %d what is left is the newest, of the older the coarser', (room) => {
  const left = fit(both, room);
  expect(sizeOf(left)).toBeLessThanOrEqual(room);
  const newest = both.letters.slice(2 - left.letters.length);
  expect(left.letters.map(({ id, rows }) => ({ id, rows }))).toEqual(newest.map(({ id, rows }) => ({ id, rows })));
  left.letters.forEach((page, i) => { expect(page.columns).toEqual((page.width === 2 ? newest[i] : newest[i] && narrow(newest[i]))?.columns); });
  expect(left.letters.map(({ width }) => width)).toEqual([...left.letters].map(({ width }) => width).sort((a, b) => a - b));
  const details = left.letters.flatMap((page) => page.details);
  expect(details.lastIndexOf('')).toBe(details.length - held(left).detailed - 1);
  const whole = wholeOf(left).map(lastDay).sort((a, b) => a - b);
  expect(whole).toEqual(numbered(100).slice(100 - whole.length).map((i) => DAY + i * 8));
});

test('of pages that lose nothing each is left as it is', () => {
  const left = fit(both, 17_000);
  expect(left.letters.map((page, i) => page === both.letters[i])).toEqual([false, false]);
  const withoutDetails = memory(letters(2 * PAGE, ''), people(100));
  expect(fit(withoutDetails, 256 * WIDE + 100 * WHOLE - 1).letters.map((page, i) => page === withoutDetails.letters[i])).toEqual([false, true]);
  const all = fit(both, ALL);
  expect([all.letters === both.letters, all.people === both.people]).toEqual([true, true]);
});

describe('of people', () => {
  const room = (whole: number, outlines = 100): number => outlines * OUTLINE + whole * (WHOLE - OUTLINE);
  const numbersOf = (left: Kept): number[] => wholeOf(left).map((record) => (lastDay(record) - DAY) / 8).sort((a, b) => a - b);

  test('whoever wrote or was written to last stays whole', () => {
    const wrote = people(100, 8, (person, i) => (i % 2 === 0 ? person : { ...person, lastSent: 0, received: 1, firstReceived: 1, lastReceived: person.lastSent }));
    expect(numbersOf(fit(memory(noLetters, wrote), room(4)))).toEqual([96, 97, 98, 99]);
  });

  test('whom the user marked stays whole before others', () => {
    const some = people(100, 8, (person, i) => (i < 10 ? marked(person) : person));
    const left = fit(memory(noLetters, some), room(12));
    expect(numbersOf(left)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 98, 99]);
    expect(wholeOf(left).filter((record) => fullOf(record).isMarkedKnown)).toHaveLength(10);
    const short = fit(memory(noLetters, some), 30 * OUTLINE);
    expect([held(short), short.people.flatMap(({ brief }) => recordsOf(brief, OUTLINE)).filter((record) => briefOf(record, DAY + 800).isMarkedKnown).length]).toEqual([kept([0, 0, 0, 0, 30]), 10]);
  });

  test('those of eight days become outlines together, so that the store need not be written each day', () => {
    const daily = memory(noLetters, people(100, 1));
    expect([19, 20, 26, 27, 28, 34, 35].map((whole) => held(fit(daily, room(whole))).whole)).toEqual([19, 19, 19, 27, 27, 27, 35]);
  });

  test('of a day on which more were met than there is room for, as many as there is', () => {
    const together = memory(noLetters, people(100, 0));
    expect([60, 1, 0].map((whole) => held(fit(together, room(whole))).whole)).toEqual([60, 1, 0]);
    expect([99, 60, 1, 0].map((outlines) => held(fit(together, room(0, outlines))).outlined)).toEqual([99, 60, 1, 0]);
    const known = memory(noLetters, people(100, 0, marked));
    expect(held(fit(known, room(0, 60)))).toEqual(kept([0, 0, 0, 0, 60]));
  });

  test('those in outline go too, the oldest first', () => {
    const older = outlinedPeople(people(50, 4)).map((shard, i) => ({ full: people(100, 4)[i]?.full.slice(FULL) ?? '', brief: shard.brief }));
    const all = memory(noLetters, older);
    expect(held(all)).toEqual(kept([0, 0, 0, 36, 50]));
    const left = fit({ ...all, span: { first: 1, last: DAY + 400, letters: 1 } }, room(0, 70));
    expect(held(left)).toEqual(kept([0, 0, 0, 0, 70]));
    expect(sizeOf(left)).toBeLessThanOrEqual(room(0, 70));
    const days = left.people.flatMap(({ brief }) => recordsOf(brief, OUTLINE)).map((record) => briefOf(record, DAY + 400).lastSent);
    expect(days.filter((day) => day > DAY + 256)).toHaveLength(36);
  });

  test('who was outlined still has what an outline tells', () => {
    const left = fit(memory(noLetters, people(100)), room(0));
    const outlines = (all: People): string[] => all.map(({ brief }) => brief);
    expect(outlines(left.people)).toEqual(outlines(outlinedPeople(people(100))));
    const again = fit(memory(noLetters, putPerson(left.people, '_new1', { ...NOBODY, sent: 1, lastSent: DAY + 900 })), room(0, 101));
    expect([held(again), again.people[63]?.brief]).toEqual([kept([0, 0, 0, 0, 101]), `${left.people[63]?.brief ?? ''}${briefRecord(recordOf('_new1', { ...NOBODY, sent: 1, lastSent: DAY + 900 }))}`]);
  });
});

test('the newest letters keep their own words as far as there is room for them, long or short', () => {
  const lengths = numbered(PAGE).map((i) => 'd'.repeat(i % 2 === 0 ? 0 : i));
  const mixed = lengths.reduce((all, detail, i) => addLetter(all, sketch, { day: DAY + i, strangers: 1, reader: 'abc' }, detail), noLetters);
  const [page] = fit(memory(mixed, nobody), 6_000).letters;
  const first = page?.details.findIndex((one) => one !== '') ?? 0;
  expect(page?.details).toEqual(lengths.map((detail, i) => (i < first ? '' : detail)));
  expect(first).toBe(85);
  expect(page && rowAt({ page, at: PAGE - 1 }, DAY + PAGE).day).toBe(DAY + PAGE - 1);
});
