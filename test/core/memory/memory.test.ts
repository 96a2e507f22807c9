import { acquaintance, adopt, append, dayOf, emptyMemory, forget, forgetAll, hear, meet, merge, recentLetters, recollect, shareReader, type Memory } from '../../../core';
import { memorySpan, rememberGist, sameLettersIn } from '../../../core/memory';
import { candidatesIn, narrow } from '../../../core/memory/letters';
import { copyOf, DAY_MS, END, filled, gistOfWords, letterWords, numbers } from './letters';

const none = emptyMemory('salt');
const words = letterWords(numbers(4), 80);
const ago = (days: number): Date => new Date(END.getTime() - days * DAY_MS);
const sent = (memory: Memory, address: string, days: number): Memory => rememberGist(memory, gistOfWords(words, address), ago(days));
const found = (memory: Memory, address: string): string[] =>
  sameLettersIn(memory, gistOfWords(copyOf(words, numbers(8)), address), END).map(({ isResend, day }) => `${isResend ? 'again' : 'other'} ${dayOf(END) - day}`);

test.each<[string, Memory['reach'] | undefined, Memory['reach']]>([
  ['that somebody is not in it proves nothing', undefined, 'partial'],
  ['unless the mailbox was read whole', 'whole', 'whole'],
])('a memory in which nothing is yet: %s', (_, given, reach) => {
  const empty = emptyMemory('salt', given);
  expect(empty.reach).toBe(reach);
  expect([recollect(empty), memorySpan(empty), recentLetters(empty, END, 30)]).toEqual([
    { people: 0, acquainted: 0, markedKnown: 0, refused: 0, lettersSeen: 0, letters: 0, inDetail: 0, first: 0, last: 0, lost: 0 }, { days: 0, letters: 0 }, { letters: 0, toSeveralStrangers: 0 },
  ]);
  const { salt, lines, tally, together, noes, answers, bounced, forgotten } = empty;
  expect({ salt, lines, tally, together, noes, answers, bounced, forgotten }).toEqual({ salt: 'salt', lines: '', tally: '', together: '', noes: '', answers: '', bounced: 0, forgotten: { all: 0, people: {} } });
});

describe('people', () => {
  test('counts and days grow as mails pass; nobody’s memory is changed in place', () => {
    const once = sent(none, 'anna@north.example', 9);
    const twice = sent(once, 'ANNA@north.example'.toLowerCase(), 3);
    const heard = hear(twice, { address: 'Anna@North.example', name: 'Anna' }, ago(1), 2);
    expect(acquaintance(none, 'anna@north.example')).toBeUndefined();
    expect(acquaintance(once, 'anna@north.example')).toMatchObject({ sent: 1, received: 0 });
    expect(acquaintance(heard, 'anna@north.example')).toMatchObject({
      sent: 2, received: 2, firstSent: dayOf(ago(9)), lastSent: dayOf(ago(3)), firstReceived: dayOf(ago(1)), lastReceived: dayOf(ago(1)),
    });
    expect(memorySpan(heard)).toEqual({ days: 6, letters: 2 });
  });

  test('what a host looked up, zeros included', () => {
    expect(acquaintance(meet(none, { address: 'a@b.example' }, {}), 'a@b.example')).toMatchObject({ sent: 0, received: 0, isLookedUp: true });
    expect(acquaintance(meet(hear(none, { address: 'a@b.example' }, ago(1)), { address: 'a@b.example' }, { sent: 3, language: 'fr' }), 'a@b.example')).toMatchObject({ sent: 3, received: 1, language: 'fr' });
  });

  test('who was not met for longer than the user keeps is forgotten; who was marked stays', () => {
    const old = meet(hear(hear(none, { address: 'old@b.example' }, ago(500)), { address: 'marked@b.example' }, ago(500)), { address: 'marked@b.example' }, { isMarkedKnown: true });
    const now = sent(old, 'anna@north.example', 0);
    expect(acquaintance(now, 'old@b.example')).toBeUndefined();
    expect(acquaintance(now, 'marked@b.example')).toBeDefined();
  });

  test('letters of the last days, and how many went to several strangers', () => {
    const two = gistOfWords(words, 'a@b.example');
    const memory = rememberGist(sent(sent(none, 'x@y.example', 40), 'anna@north.example', 3), { ...two, people: [...two.people, ...gistOfWords(words, 'c@d.example').people] }, END);
    expect(recentLetters(memory, END, 30)).toEqual({ letters: 2, toSeveralStrangers: 1 });
    expect(recentLetters(memory, END, 1)).toEqual({ letters: 1, toSeveralStrangers: 1 });
  });
});

describe('the same letter', () => {
  test.each([
    ['to another stranger', ['anna@north.example'], 'ben@south.example', ['other 1']],
    ['to two others, newest first', ['anna@north.example', 'cleo@east.example'], 'ben@south.example', ['other 1', 'other 2']],
    ['to the same address', ['anna@north.example'], 'anna@north.example', ['again 1']],
    ['a letter more', ['anna.berg@north.example'], 'anna.bergs@north.example', ['again 1']],
    ['a letter less', ['tweber@north.example'], 'tweber@nort.example', ['again 1']],
    ['two letters swapped', ['jzively@north.example'], 'jzivley@north.example', ['again 1']],
    ['another ending', ['anna.berg@north.example'], 'anna.berg@north.org', ['again 1']],
    ['a dot', ['annaberg@north.example'], 'anna.berg@north.example', ['again 1']],
    ['a distinctive mailbox in another firm', ['anna.berg@north.example'], 'anna.berg@south.example', ['again 1']],
    ['the same, with a series under way', ['cleo@east.example', 'dora@west.example', 'anna.berg@north.example'], 'anna.berg@south.example', ['other 1', 'other 2', 'other 3']],
    ['a first name in two firms', ['anna@north.example'], 'anna@south.example', ['other 1']],
    ['a task in two firms', ['marketing@north.example'], 'marketing@south.example', ['other 1']],
    ['a colleague of the first reader', ['emil.stone@north.example'], 'barbara.quick@north.example', ['other 1']],
  ])('%s', (_, earlier, now, expected) => {
    const memory = earlier.reduce((all, address, i) => sent(all, address, earlier.length - i), none);
    expect(found(memory, now)).toEqual(expected);
  });

  test('after a bounce, the next address that has the name is the same person', () => {
    const memory = hear(sent(none, 'anna@north.example', 1), { address: 'MAILER-DAEMON@mail.example' }, END);
    expect(found(memory, 'anna@wholly-other.example')).toEqual(['again 1']);
  });

  test('a letter older than the user keeps is not held against anybody', () => {
    expect(found(sent(none, 'anna@north.example', 500), 'ben@south.example')).toEqual([]);
  });
});

test.each(['wide', 'narrow'])('a block of %s letters that was sorted finds what reading it found', (width) => {
  const { memory, texts } = filled(none, 2_300);
  const letters = width === 'wide' ? memory.letters : memory.letters.map(narrow);
  const sketches = texts.filter((_, i) => i % 97 === 0).map((text) => gistOfWords(copyOf(text, numbers(8)), 'x@y.example').sketch);
  const look = (pages: typeof letters): unknown => sketches.map((sketch) => candidatesIn(pages === letters ? letters : letters.map((page) => ({ ...page })), sketch, 2, 64, 12).map(({ page, at, equal }) => [page.id, at, equal]));
  const read = look([]);
  expect(JSON.stringify(read)).toContain(',9]');
  expect(look(letters)).toEqual(read);
});

describe('forgetting', () => {
  const both = sent(sent(none, 'anna@north.example', 2), 'ben@south.example', 1);

  test('a person, and the letters only they read', () => {
    const left = forget(both, 'Anna@north.example', END);
    expect(acquaintance(left, 'anna@north.example')).toBeUndefined();
    expect(acquaintance(left, 'ben@south.example')).toBeDefined();
    expect(found(left, 'cleo@east.example')).toEqual(['other 1']);
    expect(recollect(left)).toMatchObject({ people: 1, letters: 1 });
  });

  test('of a letter to two, the other stays', () => {
    const gist = { ...gistOfWords(words, 'anna@north.example'), people: [...gistOfWords(words, 'anna@north.example').people, ...gistOfWords(words, 'ben@south.example').people] };
    const left = forget(rememberGist(none, gist, ago(1)), 'ben@south.example', END);
    expect(found(left, 'ben@south.example')).toEqual(['other 1']);
    expect(found(left, 'anna@north.example')).toEqual(['again 1']);
  });

  test('everything but what the user typed', () => {
    const settings = { ...both.settings, ownDomains: ['mine.example'] };
    expect(recollect(forgetAll({ ...both, settings }, END))).toMatchObject({ people: 0, letters: 0, lettersSeen: 0 });
    expect(forgetAll({ ...both, settings }, END).settings).toEqual(settings);
  });

  test('another device does not bring it back, but may add what came later', () => {
    const later = new Date(END.getTime() + 2 * DAY_MS);
    expect(acquaintance(merge(forget(both, 'anna@north.example', END), both), 'anna@north.example')).toBeUndefined();
    expect(acquaintance(merge(both, forget(both, 'anna@north.example', END)), 'anna@north.example')).toBeUndefined();
    const other = hear(both, { address: 'cleo@east.example' }, later);
    const joined = merge(forgetAll(both, END), { ...other, span: { ...other.span, last: dayOf(later) } });
    expect(recollect(joined).people).toBe(1);
    expect(acquaintance(joined, 'cleo@east.example')).toBeDefined();
  });
});

describe('two devices', () => {
  const base = sent(none, 'anna@north.example', 9);
  const a = hear(sent(base, 'ben@south.example', 3), { address: 'anna@north.example' }, ago(2));
  const b = sent(sent(base, 'cleo@east.example', 4), 'dora@west.example', 1);

  test('joined, nothing is lost and nothing counts twice, whoever joins whom, however often', () => {
    for (const joined of [merge(a, b), merge(b, a), merge(merge(a, b), b), merge(a, merge(b, a))]) {
      expect(recollect(joined)).toMatchObject({ people: 4, letters: 4 });
      expect(acquaintance(joined, 'anna@north.example')).toMatchObject({ sent: 1, received: 1 });
      expect(found(joined, 'emil@stone.example')).toEqual(['other 1', 'other 3', 'other 4', 'other 9']);
    }
  });

  test('joining what is known changes nothing, so that nothing need be written', () => {
    expect(merge(a, base).letters).toBe(a.letters);
    expect(merge(a, base).people).toEqual(a.people);
  });

  test('two users cannot be joined', () => {
    expect(merge(a, sent(emptyMemory('pepper'), 'x@y.example', 1))).toBe(a);
  });

  test('a letter kept apart until it left is added', () => {
    const apart = sent(none, 'anna@north.example', 0);
    expect(acquaintance(append(base, apart), 'anna@north.example')).toMatchObject({ sent: 2 });
    expect(shareReader(base, apart)).toBe(true);
    expect(shareReader(base, sent(none, 'zoe@far.example', 0))).toBe(false);
  });

  test('of what was looked up, only those with an exchange are taken over', () => {
    const looked = meet(meet(base, { address: 'zoe@far.example' }, {}), { address: 'yan@far.example' }, { sent: 1, received: 2 });
    const after = adopt(base, looked);
    expect(acquaintance(after, 'yan@far.example')).toMatchObject({ sent: 1, received: 2 });
    expect(acquaintance(after, 'zoe@far.example')).toBeUndefined();
    expect(adopt(after, looked)).toBe(after);
  });
});
