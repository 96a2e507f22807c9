import { dayOf, emptyMemory, hear, type Memory } from '../../../core';
import { rememberGist, sameLettersIn, traceOf, type Gist, type GistPerson, type SameLetter } from '../../../core/memory';
import { narrow } from '../../../core/memory/letters';
import { DAY_MS, END, gistOfWords } from './letters';

const none = emptyMemory('salt');
const ago = (days: number): Date => new Date(END.getTime() - days * DAY_MS);

/** "a1-40 x1-3!": the words a1 to a40, then x1 to x3, each of which states a fact. */
const wordsIn = (text: string): { word: string; isFact: boolean }[] => text.split(' ').flatMap((part) => {
  const [, name = '', from = '', to = from, fact] = /^([a-z]+)(\d+)(?:-(\d+))?(!?)$/.exec(part) ?? [];
  return Array.from({ length: Number(to) - Number(from) + 1 }, (_, i) => ({ word: `${name}${Number(from) + i}`, isFact: fact === '!' }));
});
function gist(text: string, address = 'new@elsewhere.example'): Gist {
  const words = wordsIn(text);
  return { ...gistOfWords(words.map(({ word }) => word), address), places: words.map(({ isFact }, i) => ({ start: i, end: i + 1, isFact })) };
}
/** The last of the letters left yesterday, each of the others a day earlier. */
const sent = (texts: readonly string[], address = (i: number): string => `person${i}@firm${i}.example`): Memory =>
  texts.reduce((memory, text, i) => rememberGist(memory, gist(text, address(i)), ago(texts.length - i), false), none);
/** As a store keeps letters when there is no room for their words. */
const sketched = (memory: Memory, isIt = (_: number): boolean => true): Memory => ({
  ...memory, letters: memory.letters.map((page) => ({ ...page, details: page.details.map((detail, at) => (isIt(at) ? '' : detail)) })),
});
const look = (memory: Memory, draft: Gist): SameLetter[] => sameLettersIn(memory, draft, END);
const daysAgo = (memory: Memory, draft: string): number[] => look(memory, gist(draft)).map(({ day }) => dayOf(END) - day);
/** How many days ago the letters left that are the draft, and how like they are, in hundredths. */
const found = (memory: Memory, draft: string): string[] => look(memory, gist(draft)).map(({ day, likeness }) => `${dayOf(END) - day}: ${Math.round(likeness * 100)}`);

describe('a letter is the draft', () => {
  test.each<[string, string, string, string[]]>([
    ['to the word', 'a1-40', 'a1-40', ['1: 100']],
    ['but for a word', 'a1-40', 'a1-19 x1 a21-40', ['1: 98']],
    ['but for a sentence left out', 'a1-40', 'a1-15 a26-40', ['1: 75']],
    ['but for a sentence more', 'a1-40', 'a1-20 x1-10 a21-40', ['1: 80']],
    ['half of which is the same', 'a1-40', 'a1-20 x1-20', ['1: 50']],
    ['not one less than half of which is the same', 'a1-40', 'a1-19 x1-21', []],
    ['half of whose longer one is the same', 'a1-80', 'a1-40', ['1: 50']],
    ['not one that is but a small part of it', 'a1-81', 'a1-40', []],
    ['not one that only shares words by twos', 'a1-40', Array.from({ length: 14 }, (_, i) => `a${3 * i + 1}-${3 * i + 2} x${i + 1}`).join(' '), []],
    ['not one that shares nothing', 'a1-40', 'x1-40', []],
    ['with a line of courtesy before it', 'a1-40', 'x1-20 a1-40', ['1: 67']],
    ['which had a line of courtesy before it', 'x1-20 a1-40', 'a1-40', ['1: 67']],
    ['not with more than that before it', 'a1-40', 'x1-21 a1-40', []],
    ['not when it had more than that before it', 'x1-21 a1-40', 'a1-40', []],
    ['with as much behind it', 'a1-40', 'a1-40 x1-21', ['1: 66']],
    ['of so few words that they must be the same', 'a1-12', 'a1-12', ['1: 100']],
    ['not of so few words when one differs', 'a1-24', 'a1-23 x1', []],
    ['of a word more when one differs', 'a1-25', 'a1-24 x1', ['1: 96']],
    ['longer than is remembered, by the beginning', 'a1-1200', 'a1-1200', ['1: 83']],
  ])('%s', (_, earlier, draft, expected) => {
    expect(found(sent([earlier]), draft)).toEqual(expected);
  });

  test('not of fewer than a dozen words', () => {
    expect(found(sent(['a1-12']), 'a1-11')).toEqual([]);
  });

  test.each<[string, string[], string, string[]]>([
    ['none', [], 'a1-40', []],
    ['among others', ['a1-40', 'b1-40', 'c1-40'], 'b1-40', ['2: 100']],
    ['several, newest first, however like', ['a1-30 x1-10', 'b1-40', 'a1-40', 'a1-20 y1-20'], 'a1-40', ['1: 50', '2: 100', '4: 75']],
    ['one that says less than the half again', ['a1-40', 'a1-12 x1-28'], 'a1-40', ['2: 100']],
  ])('of several letters: %s', (_, earlier, draft, expected) => {
    expect(found(sent(earlier), draft)).toEqual(expected);
  });
});

describe('variants of one text: most words in their order, seldom three in a row', () => {
  /** Of every five words the one at `k` is the variant's own, but for how the letter ends. */
  const variant = (own: string, k: number, facts: readonly number[] = []): string =>
    [...Array.from({ length: 48 }, (_, i) => `${i % 5 === k ? own : 'a'}${i + 1}${facts.includes(i) ? '!' : ''}`), 'a49-60'].join(' ');
  test.each<[string, string[], string, number[]]>([
    ['two of them', [variant('x', 0), variant('y', 4)], variant('z', 2), [1, 2]],
    ['a third that is another letter', [variant('x', 0), 'b1-60', variant('y', 4)], variant('z', 2), [1, 3]],
    ['one alone is too little', [variant('x', 0)], variant('z', 2), []],
    ['one and another letter', [variant('x', 0), 'b1-60'], variant('z', 2), []],
    ['two that leave much of the draft out', ['a1-28 x1-32', 'a1-28 y1-32'], 'a1-60', []],
    ['two that leave out what the other has', ['a1-28 x1-32', 'y1-32 a33-60'], 'a1-60', [1, 2]],
    ['two that leave out more than that', ['a1-20 x1-40', 'y1-40 a41-60'], 'a1-60', []],
    ['two, with facts that both have', [variant('x', 0), variant('y', 4)], variant('z', 2, [1, 11, 21]), [1, 2]],
    ['two, with facts that one has', [variant('x', 0), variant('y', 4)], variant('z', 2, [5, 9, 25]), [1, 2]],
    ['two, with a fact that neither has', [variant('x', 0), variant('y', 4)], variant('z', 2, [12]), [1, 2]],
    ['two, with facts that neither has', [variant('x', 0), variant('y', 4)], variant('z', 2, [12, 22, 32]), []],
  ])('%s', (_, earlier, draft, expected) => {
    expect(daysAgo(sent(earlier), draft)).toEqual(expected);
  });
});

describe('a frame that is filled with what is the reader’s alone', () => {
  test.each<[string, string, number]>([
    ['the same', 'a1-60', 1],
    ['one fact, in much new text', 'a1-20 x1-5 x6! x7-10 a31-60', 1],
    ['two facts, in much new text', 'a1-20 x1! x2-8 a29-40 x9-15 x16! a49-60', 0],
    ['two facts in one sentence are one', 'a1-20 x1! x2-8 x9! a30-60', 1],
    ['no fact, in much new text', 'a1-20 x1-8 a29-40 x9-16 a49-60', 1],
    ['two facts in a word or two', 'a1-20 x1! a22-40 x2! a42-60', 1],
    ['two facts among three changes', 'a1-14 u1! a16-29 u2! a31-44 u3 a46-60', 0],
    ['one fact among three changes', 'a1-14 u1! a16-29 u2 a31-44 u3 a46-60', 1],
    ['two facts among three changes in ninety words', 'a1-14 u1! a16-29 u2! a31-44 u3 a46-90', 0],
    ['two facts among three changes in more', 'a1-14 u1! a16-29 u2! a31-44 u3 a46-91', 1],
    ['two facts in an eighth of it', 'a1-14 u1! u2-3 a18-39 u5-6 u8! a43-50', 0],
    ['two facts in less', 'a1-14 u1! u2-3 a18-39 u5! u6 a42-50', 1],
    ['two facts, at the beginning and at the end', 'u1! u2-6 a7-54 u7-11 u12!', 0],
    ['a fact at the beginning', 'u1! u2-6 a7-54 u7-12', 1],
    ['a fact at the end', 'u1-6 a7-54 u7-11 u12!', 1],
    ['a fact beside a change, and one amid what is the same', 'a1-20 x1! x2-8 a29-40 x9-16 a49! a50-60', 1],
    ['two facts that stood in the letter too', 'a1-20 a21! a22-40 a41! a42-60', 1],
  ])('%s', (_, draft, expected) => {
    // As long as the draft, so that nothing is new but what the draft says otherwise.
    expect(look(sent([`a1-${wordsIn(draft).length}`]), gist(draft))).toHaveLength(expected);
  });
});

test.each<[string, string[], string[]]>([
  ['new to half', ['a1-60', 'a1-20 x1! x2-8 a29-40 x9-15 x16! a49-59 y1'], ['1: 98', '2: 73']],
  ['new to most', ['a1-60', 'a1-59 y1', 'a1-20 x1! x2-8 a29-40 x9-15 x16! a49-59 y1'], []],
  ['new to most, but not to the draft to the word', ['a1-60', 'a1-60', 'a1-20 x1! x2-8 a29-40 x9-15 x16! a49-60'], ['1: 100']],
  ['new to few', ['a1-60', 'a1-20 x1! x2-8 a29-40 x9-15 x16! a49-60', 'a1-20 x1! x2-8 a29-40 x9-15 x16! a49-60'], ['1: 100', '2: 100', '3: 73']],
])('facts among letters alike: %s', (_, earlier, expected) => {
  expect(found(sent(earlier), 'a1-20 x1! x2-8 a29-40 x9-15 x16! a49-60')).toEqual(expected);
});

describe('of which only the sketch was kept', () => {
  test.each<[string, string, string, number | undefined]>([
    ['the same', 'a1-60', 'a1-60', 1],
    ['another', 'a1-60', 'x1-60', undefined],
    ['a short one', 'a1-24', 'a1-24', undefined],
    ['one not so short', 'a1-25', 'a1-25', 1],
  ])('%s', (_, earlier, draft, expected) => {
    for (const memory of [sketched(sent([earlier])), sketched({ ...sent([earlier]), letters: sent([earlier]).letters.map(narrow) })]) {
      const [same] = look(memory, gist(draft));
      expect([same?.likeness, same?.passages, same?.readers]).toEqual([expected, undefined, expected === undefined ? undefined : []]);
    }
  });
});

describe('how like one is of which only the sketch was kept', () => {
  /** The draft with so many of its minima in the letter’s sketch. */
  const sharing = (equal: number, words = 'a1-60'): Gist => {
    const { sketch, ...rest } = gist(words);
    return { ...rest, sketch: sketch.slice(0, 2 * equal) + gist('z1-60').sketch.slice(2 * equal) };
  };
  const remembered = (draft: Gist): Memory => sketched(rememberGist(none, { ...draft, people: gist('', 'anna@north.example').people }, ago(3)));

  test.each([[11, 1], [8, 8 / 11], [6, 6 / 11], [5, undefined], [2, undefined], [0, undefined]])('%d of eleven minima', (equal, expected) => {
    expect(look(remembered(sharing(equal)), gist('a1-60')).map(({ likeness }) => likeness)).toEqual(expected === undefined ? [] : [expected]);
  });

  const half = 'a1-30 x1-30';
  test.each<[string, string[], number, number[]]>([
    ['it is alone', [half], 1, []],
    ['none of the others is the draft', [half, 'b1-60', 'b1-60'], 2, []],
    ['the other is the draft by less than half', ['a1-20 x1-40', 'a1-20 x1-40'], 1, []],
    ['it is a copy of one that is the draft', [half, 'b1-60', half], 2, [1, 3]],
    ['it is a copy of one of those that are the draft', [half, 'b1-60', half, 'a1-60'], 2, [1, 2, 4]],
    ['it is only a little like one that is the draft', ['a1-20 x1-10 y1-30', half], 1, [1]],
  ])('one too unlike the draft: %s', (_, earlier, sketches, expected) => {
    expect(daysAgo(sketched(sent(earlier), (i) => i < sketches), 'a1-60')).toEqual(expected);
  });

  test.each([['short as it is', 'a1-20', 'a1-19 x1'], ['for the facts of its own', 'a1-60', 'a1-20 x1! x2-8 a29-40 x9-15 x16! a49-60']])('nor is it when its copy is not the draft, %s', (_, earlier, draft) => {
    expect(daysAgo(sent([earlier, earlier]), draft)).toEqual([]);
    expect(daysAgo(sketched(sent([earlier, earlier]), (i) => i === 0), draft)).toEqual([]);
  });
});

describe('what is told of it', () => {
  test('its number, its day, its readers and what of the draft it has', () => {
    const memory = sent(['b1-40', 'a1-40', 'c1-40']);
    const [same] = look({ ...memory, letters: memory.letters.map((page) => ({ ...page, id: 3 })) }, gist('a1-10 x1-5 a16-40 y1-3'));
    expect(same).toMatchObject({ id: 3 * 128 + 1, day: dayOf(ago(2)), strangers: 1, isResend: false, likeness: 35 / 43 });
    expect(same?.passages).toEqual([{ a: 0, b: 0, length: 10 }, { a: 15, b: 15, length: 25 }]);
    expect(same?.readers).toEqual([traceOf(gist('', 'person1@firm1.example').people[0] as GistPerson, none)]);
    expect(Object.keys(same ?? {}).sort()).toEqual(['day', 'id', 'isResend', 'likeness', 'passages', 'readers', 'strangers']);
  });

  test('that it went to several', () => {
    const two = { ...gist('a1-40'), people: [...gist('', 'anna@north.example').people, ...gist('', 'ben@south.example').people] };
    const [same] = look(rememberGist(none, two, ago(1)), gist('a1-40'));
    expect([same?.strangers, same?.readers.length]).toEqual([2, 2]);
  });

  test.each([[400, 1], [401, 0], [500, 0]])('not when it is %d days old and 400 are kept', (days, expected) => {
    expect(look(rememberGist(none, gist('a1-40', 'anna@north.example'), ago(days)), gist('a1-40'))).toHaveLength(expected);
  });
});

describe('whether it went to somebody who reads the draft too', () => {
  const to = (earlier: readonly (readonly string[])[]): Memory => earlier.reduce((memory, who, i) =>
    rememberGist(memory, { ...gist('a1-40'), people: who.flatMap((address) => gist('', address).people) }, ago(earlier.length - i), false), none);
  const again = (memory: Memory, ...who: readonly string[]): boolean[] => look(memory, { ...gist('a1-40'), people: who.flatMap((address) => gist('', address).people) }).map(({ isResend }) => isResend);

  test.each<[string, string[][], string[], boolean[]]>([
    ['the same', [['anna@north.example']], ['anna@north.example'], [true]],
    ['somebody else', [['anna@north.example']], ['ben@south.example'], [false]],
    ['one of several', [['anna@north.example', 'ben@south.example']], ['ben@south.example'], [true]],
    ['somebody and another', [['anna@north.example']], ['ben@south.example', 'anna@north.example'], [true]],
    ['the same once, others before and after', [['ben@south.example'], ['anna@north.example'], ['cleo@east.example']], ['anna@north.example'], [false, true, false]],
    ['a namesake in another firm', [['anna.berg@north.example']], ['anna.berg@south.example'], [true]],
    ['a namesake in another firm, after a letter to somebody else', [['ben@south.example'], ['anna.berg@north.example']], ['anna.berg@west.example'], [true, false]],
    ['a namesake in another firm, with a series under way', [['ben@south.example'], ['cleo@east.example'], ['anna.berg@north.example']], ['anna.berg@west.example'], [false, false, false]],
    ['the same, with a series under way', [['ben@south.example'], ['cleo@east.example'], ['anna.berg@north.example']], ['anna.berg@north.example'], [true, false, false]],
    ['two namesakes are no series', [['anna.berg@east.example'], ['anna.berg@north.example'], ['ben@south.example']], ['anna.berg@west.example'], [false, true, true]],
    ['nor are letters to the same', [['anna.berg@west.example'], ['anna.berg@west.example'], ['anna.berg@north.example']], ['anna.berg@west.example'], [true, true, true]],
  ])('%s', (_, earlier, now, expected) => {
    expect(again(to(earlier), ...now)).toEqual(expected);
  });

  test.each<[string, string[], string[], boolean]>([
    ['the same', ['anna@north.example'], ['anna@north.example'], true],
    ['the first of several', ['anna@north.example', 'ben@south.example'], ['anna@north.example'], true],
    ['somebody and another', ['anna@north.example'], ['ben@south.example', 'anna@north.example'], true],
    ['somebody else', ['anna@north.example'], ['ben@south.example'], false],
  ])('where only the sketch was kept: %s', (_, earlier, now, expected) => {
    expect(again(sketched(to([earlier])), ...now)).toEqual([expected]);
  });

  test('the first reader’s key stands for all only where no other is known', () => {
    const memory = to([['anna@north.example']]);
    const [other] = to([['ben@south.example']]).letters;
    // As when the first of two was forgotten: the row still has them, the trace is the second’s.
    expect(again({ ...memory, letters: memory.letters.map((page) => ({ ...page, details: other?.details ?? [] })) }, 'anna@north.example')).toEqual([false]);
  });

  test.each([[-1, false], [0, true], [3, true], [4, false]])('a namesake at a wholly other firm, when mail bounced %d days after it left', (days, expected) => {
    const memory = hear(rememberGist(none, gist('a1-40', 'anna@north.example'), ago(9)), { address: 'mailer-daemon@mail.example' }, ago(9 - days));
    expect(again(memory, 'anna@wholly-other.example')).toEqual([expected]);
    expect(again(memory, 'ben@wholly-other.example')).toEqual([false]);
  });

  test('after a bounce one name in common is enough', () => {
    const named = (address: string, ...names: string[]): Gist => ({ ...gist('a1-40'), people: gist('', address).people.map((person) => ({ ...person, names })) });
    const memory = hear(rememberGist(none, named('ab@north.example', 'anna', 'berg'), ago(2)), { address: 'mailer-daemon@mail.example' }, ago(2));
    expect(look(memory, named('as@wholly-other.example', 'anna', 'stone')).map(({ isResend }) => isResend)).toEqual([true]);
    expect(look(memory, named('bs@wholly-other.example', 'ben', 'stone')).map(({ isResend }) => isResend)).toEqual([false]);
  });
});

describe('of many letters', () => {
  const names = [...'bcdefghijklmnopqrstuvwxy'];
  const byHalf = Array.from({ length: 40 }, (_, i) => `a1-40 ${names[i % 24] ?? ''}${i}-${i + 19}`);
  const whole = { likeness: 1, passages: [{ a: 0, b: 0, length: 60 }] };

  test('copies are all found, newest first, and the newest at least are laid beside the draft', () => {
    const same = look(sent(new Array<string>(40).fill('a1-60')), gist('a1-60'));
    expect(same.map(({ day, likeness }) => [dayOf(END) - day, likeness])).toEqual(Array.from({ length: 40 }, (_, i) => [i + 1, 1]));
    expect(same.slice(0, 12)).toMatchObject(new Array(12).fill(whole));
  });

  test.each<[string, Memory]>([
    ['many that are it by more than half', sent(['a1-60', ...byHalf])],
    ['many copies of which only the sketch was kept', sketched(sent(new Array<string>(40).fill('a1-60')), (i) => i > 0)],
  ])('the one that is the draft is laid beside it, behind %s', (_, memory) => {
    expect(look(memory, gist('a1-60')).slice(-1)).toMatchObject([whole]);
  });

  test.each<[string, string[]]>([
    ['unlike letters', names.slice(0, 10).map((name) => `${name}1-60`)],
    ['letters that are the draft by more than half', byHalf],
  ])('the newest are, however unlike their sketches: after %s', (_, earlier) => {
    const memory = rememberGist(sent(earlier), { ...gist('a1-60', 'anna@north.example'), sketch: gist('z1-60').sketch }, END, false);
    expect(look(memory, gist('a1-60')).slice(0, 1)).toMatchObject([whole]);
  });
});
