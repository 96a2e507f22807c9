import { fc, runs } from '../../properties';
import { acquaintance, adopt, append, dayOf, decode, emptyMemory, encode, forget, forgetAll, hear, hearMail, meet, merge, recollect, shareReader, type Memory } from '../../../core';
import { companiesAmong, keyOf, lineKey, mark, meetTogether, newestId, rememberGist, saidNoOn, type Gist } from '../../../core/memory';
import { narrow, PAGE, rowAt, sketchAt } from '../../../core/memory/letters';
import { learnLines } from '../../../core/memory/lines';
import { DAY_MS, gistOfWords, letterWords, numbers, outlined, START } from './letters';

const PEOPLE = 8;
const address = (person: number): string => `person${person}@firm${person % 3}.example`;
const step = fc.record({ kind: fc.constantFrom('letter', 'two', 'mail', 'no', 'yes', 'forget'), person: fc.nat({ max: PEOPLE - 1 }), seed: fc.nat({ max: 6 }), day: fc.nat({ max: 60 }) });
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

function lived(memory: Memory, { kind, person, seed, day }: Step): Memory {
  const now = new Date(START + day * DAY_MS);
  const from = { address: address(person) };
  if (kind === 'mail') return hear(memory, from, now);
  if (kind === 'no' || kind === 'yes') return hearMail(memory, from, kind === 'no' ? 'No, thank you.' : 'Yes, tell me more about it.', now);
  if (kind === 'forget') return forget(memory, from.address, now);
  const gist = gistOfWords(letterWords(numbers(seed), 40), from.address);
  const other = gistOfWords([], address((person + 1) % PEOPLE)).people;
  return kind === 'letter' ? rememberGist(memory, gist, now) : meetTogether(rememberGist(memory, { ...gist, people: [...gist.people, ...other] }, now), [from, ...other].map((one) => one.address), now);
}

/** All that can be asked of a memory, whatever the order it lies in; last lines are kept in the order they were seen, and settings are the first's. */
function known({ letters, span, ...memory }: Memory): unknown {
  return {
    people: Array.from({ length: PEOPLE }, (_, i) => acquaintance({ letters, span, ...memory }, address(i))),
    letters: letters.flatMap((page) => Array.from({ length: page.count }, (_, at) => JSON.stringify([rowAt({ page, at }, span.last), sketchAt({ page, at }), page.details[at]]))).sort(),
    span, tally: memory.tally, together: memory.together, noes: memory.noes, bounced: memory.bounced, forgotten: memory.forgotten,
  };
}

const base = fc.array(step, { maxLength: 6 });
const device = fc.array(step, { maxLength: 10 });

test('it does not matter who joins whom, in which order, or how often', () => {
  fc.assert(fc.property(base, fc.tuple(device, device, device), (before, devices) => {
    const start = before.reduce(lived, emptyMemory('salt'));
    const [a, b, c] = devices.map((steps) => steps.reduce(lived, start)) as [Memory, Memory, Memory];
    expect(known(merge(a, a))).toEqual(known(a));
    expect(known(merge(a, b))).toEqual(known(merge(b, a)));
    expect(known(merge(merge(a, b), b))).toEqual(known(merge(a, b)));
    expect(known(merge(merge(a, b), c))).toEqual(known(merge(a, merge(b, c))));
  }), runs(60));
});

test('what a store kept of a memory adds nothing to it', () => {
  fc.assert(fc.property(fc.array(step, { maxLength: 30 }), fc.constantFrom({ value: 9_000, total: 500_000 }, { value: 900, total: 5_000 }), (steps, limits) => {
    const all = steps.reduce(lived, emptyMemory('salt'));
    expect(known(merge(all, decode(encode(all, limits), '')))).toEqual(known(all));
  }), runs(100));
});

const none = emptyMemory('salt');
const [anna, ben, cleo] = ['anna@north.example', 'ben@south.example', 'cleo@east.example'];
/** A day of both devices; counted from it, what came before and after. */
const on = (days: number): Date => new Date(START + days * DAY_MS);
const DAY = dayOf(on(0));
const heard = (memory: Memory, who: string, days: number, count = 1): Memory => hear(memory, { address: who }, on(days), count);
const readers = (...who: readonly string[]): Gist['people'] => who.flatMap((one) => gistOfWords([], one).people);
/** A letter of its own for each `seed`. */
const wrote = (memory: Memory, who: string | readonly string[], days: number, seed = 1): Memory =>
  rememberGist(memory, { ...gistOfWords(letterWords(numbers(seed), 40), ''), people: readers(...[who].flat()) }, on(days));
const met = (memory: Memory, who: string): string => {
  const person = acquaintance(memory, who);
  return person ? `${person.sent} sent, ${person.received} received` : 'nobody';
};
/** The letters of a memory in their order: the day, and how many readers are known where more than the sketch is kept. */
const kept = ({ letters, span }: Memory): string[] => letters.flatMap((page) => Array.from({ length: page.count }, (_, at) => {
  const detail = page.details[at] ?? '';
  return `day ${rowAt({ page, at }, span.last).day - DAY}: ${detail === '' ? 'sketch' : `read by ${detail.split('/').length}`}`;
}));
/** As a store keeps it that has little room: of people the outline, of letters the sketch, or half of it. */
const sketched = (memory: Memory): Memory => ({ ...memory, letters: memory.letters.map((page) => ({ ...page, details: page.details.map(() => '') })) });
const halved = (memory: Memory): Memory => ({ ...memory, letters: memory.letters.map(narrow) });
/** People whose records lie side by side. */
const shardOf = (who: string): string => keyOf(who, 'salt').charAt(0);
const neighbours = Array.from({ length: 2_000 }, (_, i) => `neighbour${i}@firm.example`).filter((who) => shardOf(who) === shardOf(anna)).slice(0, 4);
const [first = '', second = '', third = ''] = neighbours;

describe('people of two devices', () => {
  const all = [anna, ...neighbours];
  test.each<[string, () => Memory, () => Memory, Readonly<Record<string, string>>]>([
    ['each knows somebody else', () => heard(none, anna, 0), () => heard(none, ben, 0), { [anna]: '0 sent, 1 received', [ben]: '0 sent, 1 received' }],
    ['both know somebody', () => wrote(heard(none, anna, 0, 3), anna, 1), () => heard(none, anna, 2, 2), { [anna]: '1 sent, 3 received' }],
    ['one knows an outline, the other more', () => heard(none, anna, 0, 3), () => outlined(heard(none, anna, 0, 3)), { [anna]: '0 sent, 3 received' }],
    ['one knows an outline, the other nobody', () => heard(none, ben, 0), () => outlined(heard(none, anna, 0, 3)), { [anna]: '0 sent, 1 received', [ben]: '0 sent, 1 received' }],
    ['both know an outline', () => outlined(heard(none, anna, 0, 3)), () => outlined(heard(none, anna, 0, 3)), { [anna]: '0 sent, 1 received' }],
    ['outlines of neighbours', () => outlined(all.slice(0, 3).reduce((memory, who) => heard(memory, who, 0), none)), () => outlined(all.slice(2).reduce((memory, who) => heard(memory, who, 0), none)),
      Object.fromEntries(all.map((who) => [who, '0 sent, 1 received']))],
    ['neighbours, of whom each knows some whole and some in outline', () => heard(outlined(heard(heard(none, anna, 0, 2), first, 0, 2)), second, 0, 2),
      () => heard(outlined(heard(heard(none, second, 0, 2), third, 0, 2)), first, 0, 2), { [anna]: '0 sent, 1 received', [first]: '0 sent, 2 received', [second]: '0 sent, 2 received', [third]: '0 sent, 1 received' }],
  ])('%s', (_, one, other, expected) => {
    const [a, b] = [one(), other()];
    for (const joined of [merge(a, b), merge(b, a), merge(merge(a, b), b)]) {
      expect(Object.fromEntries(Object.keys(expected).map((who) => [who, met(joined, who)]))).toEqual(expected);
      expect(recollect(joined).people).toBe(Object.keys(expected).length);
      expect(decode(encode(joined, { value: 9_000, total: 500_000 }), '').people).toEqual(joined.people);
    }
  });

  test('of two outlines of one person, the first’s', () => {
    const [a, b] = [outlined(wrote(none, anna, 0)), outlined(wrote(wrote(none, anna, 0), anna, 1))];
    expect([met(merge(a, b), anna), met(merge(b, a), anna)]).toEqual(['1 sent, 0 received', '2 sent, 0 received']);
  });

  test('what the other knows too stays where it lies, so that it need not be written again', () => {
    const base = [ben, cleo, ...neighbours].reduce((memory, who) => heard(memory, who, 0), outlined([anna, ...neighbours.slice(0, 2)].reduce((memory, who) => heard(memory, who, 0), none)));
    const moved = { ...base, people: base.people.map((shard) => ({ ...shard })) };
    expect(merge(base, base)).toBe(base);
    expect(merge(base, moved).people).toEqual(base.people);
    const news = heard(base, 'dora@west.example', 1);
    const joined = merge(base, news);
    expect(joined.people.filter((shard, i) => shard !== base.people[i])).toHaveLength(1);
    expect(merge(base, heard(none, 'dora@west.example', 1)).people.filter((shard, i) => shard !== base.people[i])).toHaveLength(1);
    const outlines = outlined([anna, ...neighbours].reduce((memory, who) => heard(memory, who, 0), none));
    expect(merge(outlines, { ...outlines, people: outlines.people.map((shard) => ({ ...shard })) }).people).toEqual(outlines.people);
    for (const who of neighbours) expect(merge(outlines, outlined(heard(none, who, 0))).people).toEqual(outlines.people);
  });
});

describe('letters of two devices', () => {
  test.each<[string, () => Memory, () => Memory, string[]]>([
    ['different ones, as they left', () => wrote(wrote(none, anna, 1, 1), anna, 5, 2), () => wrote(wrote(none, ben, 3, 3), ben, 7, 4), ['day 1: read by 1', 'day 3: read by 1', 'day 5: read by 1', 'day 7: read by 1']],
    ['the same', () => wrote(none, anna, 1), () => wrote(none, anna, 1), ['day 1: read by 1']],
    ['two of one day to one reader', () => wrote(none, anna, 1, 1), () => wrote(none, anna, 1, 2), ['day 1: read by 1', 'day 1: read by 1']],
    ['one text of one day to two', () => wrote(none, anna, 1), () => wrote(none, ben, 1), ['day 1: read by 1', 'day 1: read by 1']],
    ['the same on two days', () => wrote(none, anna, 1), () => wrote(none, anna, 2), ['day 1: read by 1', 'day 2: read by 1']],
    ['the same, of which one kept the sketch', () => sketched(wrote(none, anna, 1)), () => wrote(none, anna, 1), ['day 1: read by 1']],
    ['the same, of which one kept half the sketch', () => halved(sketched(wrote(none, anna, 1))), () => wrote(none, anna, 1), ['day 1: read by 1']],
    ['the same, of which both kept the sketch', () => sketched(wrote(none, anna, 1)), () => sketched(wrote(none, anna, 1)), ['day 1: sketch']],
    ['a new one beside such of which one kept the sketch', () => sketched(wrote(none, anna, 1)), () => wrote(wrote(none, anna, 1), ben, 2, 2), ['day 1: read by 1', 'day 2: read by 1']],
  ])('%s', (_, one, other, expected) => {
    const [a, b] = [one(), other()];
    expect([merge(a, b), merge(b, a), merge(merge(a, b), b), merge(a, merge(b, a))].map(kept)).toEqual(new Array(4).fill(expected));
  });

  test('of two that are alike in all but who else read them, the same one is kept whoever joins whom', () => {
    const [a, b] = [wrote(none, [anna, ben], 1), wrote(none, [anna, cleo], 1)];
    expect(merge(a, b).letters).toEqual(merge(b, a).letters);
    const [short, long] = [wrote(none, [anna, 'zo@zz.example'], 1), sketched(wrote(none, [anna, ben], 1))];
    expect([merge(short, long).letters, merge(long, short).letters]).toEqual([short.letters, short.letters]);
  });

  test.each(['one two three', 'red green blue', 'apple pear plum', 'west wind farm'])('of two that are alike in all but what is kept of their readers, the one that tells more: %s', (names) => {
    const more = rememberGist(none, { ...gistOfWords(letterWords(numbers(1), 40), ''), people: readers(anna, ben).map((person) => ({ ...person, names: names.split(' ') })) }, on(1));
    for (const less of [wrote(none, [anna, ben], 1), wrote(none, [anna, cleo], 1)]) expect([merge(more, less).letters, merge(less, more).letters]).toEqual([more.letters, more.letters]);
  });

  test('over several pages: each letter once, in order, and numbered on from the oldest page that is kept', () => {
    const all = Array.from({ length: PAGE + 20 }, (_, i) => i);
    const some = (isMine: (i: number) => boolean): Memory => all.filter(isMine).reduce((memory, i) => rememberGist(memory, gistOfWords(letterWords(numbers(i), 14), `p${i}@firm.example`), on(Math.floor(i / 4)), true), none);
    const [a, b] = [some((i) => i % 3 > 0), some((i) => i % 3 < 2)];
    const whole = some(() => true);
    const aged = { ...a, letters: a.letters.map((page) => ({ ...page, id: page.id + 5 })) };
    const joined = merge(aged, b);
    expect(kept(joined).sort()).toEqual(kept(whole).sort());
    expect(recollect(joined)).toEqual({ ...recollect(whole), lettersSeen: Math.max(a.span.letters, b.span.letters) });
    expect([newestId(joined.letters), joined.letters.map(({ id }) => id)]).toEqual([6 * PAGE + 19, [5, 6]]);
    expect(newestId(merge(none, joined).letters)).toBe(PAGE + 19);
  });
});

describe('what else either device knows', () => {
  const span = (memory: Memory): number[] => [memory.span.first - DAY, memory.span.last - DAY, memory.span.letters];
  test.each<[string, () => Memory, () => Memory, number[]]>([
    ['one saw nothing pass', () => none, () => wrote(wrote(none, anna, 2), anna, 4), [2, 4, 2]],
    ['both saw the same time', () => wrote(wrote(none, anna, 2), anna, 4), () => wrote(wrote(none, anna, 2), ben, 4), [2, 4, 2]],
    ['one began earlier', () => wrote(wrote(none, anna, 2), anna, 4), () => wrote(wrote(wrote(none, ben, 1), ben, 3), ben, 4), [1, 4, 3]],
    ['one began earlier, the other saw the last', () => wrote(wrote(none, anna, 2), anna, 9), () => wrote(wrote(wrote(none, ben, 1), ben, 3), ben, 4), [1, 9, 3]],
  ])('what passed: %s', (_, one, other, expected) => {
    expect([span(merge(one(), other())), span(merge(other(), one()))]).toEqual([expected, expected]);
  });

  test('the last bounce, the most pieces lost, and until when everything was erased', () => {
    const a = { ...hear(none, { address: 'postmaster@north.example' }, on(3)), lost: 1 };
    const b = { ...hear(forgetAll(none, on(1)), { address: 'postmaster@north.example' }, on(5)), lost: 2 };
    for (const { bounced, lost, forgotten } of [merge(a, b), merge(b, a)]) expect([bounced - DAY, lost, forgotten.all - DAY]).toEqual([5, 2, 1]);
  });

  test('who was erased on either, on the later of two days: a third device learns of all', () => {
    const [a, b] = [forget(forget(none, anna, on(1)), ben, on(4)), forget(forget(none, anna, on(2)), cleo, on(3))];
    const days = { [keyOf(anna, 'salt')]: DAY + 2, [keyOf(ben, 'salt')]: DAY + 4, [keyOf(cleo, 'salt')]: DAY + 3 };
    expect([merge(a, b).forgotten.people, merge(b, a).forgotten.people]).toEqual([days, days]);
    const device = [anna, ben, cleo, 'dora@west.example'].reduce((memory, who) => heard(memory, who, 0), none);
    for (const joined of [merge(device, merge(a, b)), merge(merge(b, a), device)]) expect([anna, ben, cleo, 'dora@west.example'].map((who) => met(joined, who))).toEqual(['nobody', 'nobody', 'nobody', '0 sent, 1 received']);
  });

  test.each<[string, string[], string[], string[]]>([
    ['nobody’s', [], [], []],
    ['the same', ['a@b.example', 'c@d.example'], ['c@d.example'], ['a@b.example', 'c@d.example']],
    ['only the other’s', [], ['a@b.example'], ['a@b.example']],
    ['some of both', ['a@b.example', 'c@d.example'], ['c@d.example', 'e@f.example'], ['a@b.example', 'c@d.example', 'e@f.example']],
  ])('the user’s own addresses and domains: %s; of the rest, what this device was told', (_, mine, theirs, expected) => {
    const owning = (own: string[], daysKept: number): Memory => ({ ...none, settings: { ...none.settings, ownAddresses: own, ownDomains: own.map((one) => one.slice(2)), daysKept } });
    expect(merge(owning(mine, 100), owning(theirs, 200)).settings).toEqual({ ...none.settings, ownAddresses: expected, ownDomains: expected.map((one) => one.slice(2)), daysKept: 100 });
  });
});

describe('erased on the other device', () => {
  const at = (days: number): Memory => meetTogether(hearMail(wrote(heard(none, anna, days), ben, days), { address: cleo }, 'No, thank you.', on(days)), [anna, ben], on(days));
  const left = (memory: Memory): string[] => [
    ...[anna, ben, cleo].filter((who) => met(memory, who) !== 'nobody').map((who) => who.slice(0, who.indexOf('@'))), ...kept(memory),
    ...(recollect(memory).refused === 0 ? [] : ['a no']), ...(companiesAmong(memory, [anna, ben]).length > 0 ? ['together'] : []),
    ...(memory.lines === '' ? [] : ['lines']), ...(memory.tally === '' ? [] : ['tally']), ...(memory.people.some(({ brief }) => brief !== '') ? ['outlines'] : []),
  ];
  const more = (memory: Memory): Memory => {
    const older = outlined(heard(none, 'dora@west.example', -20));
    return { ...memory, people: merge(memory, older).people, lines: learnLines(memory.lines, [lineKey('Kind regards, Zoe', 'salt')], readers(anna), 'salt') };
  };

  test.each<[string, number, string[]]>([
    ['the day after', 1, ['anna', 'ben', 'cleo', 'day 1: read by 1', 'a no', 'together', 'lines', 'tally', 'outlines']],
    ['that day', 0, []],
    ['the day before', -1, []],
  ])('everything: of what this one saw %s', (_, days, expected) => {
    const mine = more(at(days));
    expect(left(mine)).toHaveLength(9);
    const theirs = forgetAll(wrote(none, anna, -5), on(0));
    expect(left(merge(mine, theirs))).toEqual(expected);
    expect(left(merge(theirs, mine))).toEqual(expected);
  });

  test('everything: of several letters and people, the later ones stay, each with its own', () => {
    const mine = neighbours.reduce((memory, who, i) => heard(memory, who, i), [-2, 0, 1, 3].reduce((memory, days) => wrote(memory, anna, days, days + 9), none));
    const joined = merge(mine, forgetAll(none, on(0)));
    expect(kept(joined)).toEqual(['day 1: read by 1', 'day 3: read by 1']);
    expect(joined.letters.map(({ id }) => id)).toEqual([0]);
    expect(neighbours.map((who) => met(joined, who))).toEqual(neighbours.map((_, i) => (i > 0 ? '0 sent, 1 received' : 'nobody')));
    expect(recollect(joined).people).toBe(neighbours.length - 1 + [anna].length);
  });

  test.each<[string, () => Memory, string, number]>([
    ['before', () => heard(none, anna, -3, 5), 'nobody', 0],
    ['after', () => heard(none, anna, 2, 5), '0 sent, 5 received', 0],
    ['before and after', () => heard(heard(none, anna, -3, 5), anna, 2), '0 sent, 1 received', 0],
    ['before, and written to after', () => wrote(heard(none, anna, -3, 5), anna, 2), '1 sent, 0 received', 1],
    ['by the writer before', () => wrote(none, anna, -3), 'nobody', 0],
  ])('everything: of somebody heard %s, the least that came after is kept, and the memory begins then', (_, mine, expected, letters) => {
    const joined = merge(mine(), forgetAll(none, on(0)));
    expect(met(joined, anna)).toBe(expected);
    const { firstReceived = 0 } = acquaintance(joined, anna) ?? {};
    expect(firstReceived === 0 || firstReceived > DAY).toBe(true);
    expect(joined.span.letters).toBe(letters);
    expect(joined.span.first === 0 || joined.span.first > DAY).toBe(true);
  });

  test('somebody, and then everything here: the other’s older mark erases nobody met since', () => {
    const marked = forget(heard(none, anna, -3), anna, on(-1));
    const since = heard(forgetAll(marked, on(0)), anna, 1);
    for (const joined of [merge(since, marked), merge(marked, since)]) expect(met(joined, anna)).toBe('0 sent, 1 received');
  });

  test('what this one had erased itself is not erased again: it may have met them since', () => {
    const gone = forget(heard(none, anna, -3), anna, on(-1));
    const again = heard(gone, anna, 0);
    for (const joined of [merge(again, gone), merge(gone, again)]) expect(met(joined, anna)).toBe('0 sent, 1 received');
    const twice = forget(gone, anna, on(2));
    for (const joined of [merge(again, twice), merge(twice, again)]) expect(met(joined, anna)).toBe('nobody');
    const emptied = forgetAll(none, on(-1));
    const since = wrote(emptied, ben, 0);
    expect(kept(merge(since, emptied))).toEqual(['day 0: read by 1']);
  });
});

describe('a person forgotten', () => {
  test.each<[string, () => Memory, string, string[]]>([
    ['a letter to them', () => wrote(none, anna, 0), anna, []],
    ['a letter to somebody else', () => wrote(none, ben, 0), anna, ['day 0: read by 1']],
    ['letters before and after', () => [ben, anna, cleo, anna, ben].reduce((memory, who, i) => wrote(memory, who, i, i), none), anna, ['day 0: read by 1', 'day 2: read by 1', 'day 4: read by 1']],
    ['a letter to them first', () => wrote(none, [anna, ben], 0), anna, ['day 0: read by 1']],
    ['a letter to them last', () => wrote(none, [anna, ben, cleo], 0), cleo, ['day 0: read by 2']],
    ['a letter to them amid others', () => wrote(none, [anna, ben, cleo], 0), ben, ['day 0: read by 2']],
    ['a letter to them and to one who was forgotten before', () => forget(wrote(none, [anna, ben], 0), anna, on(1)), ben, []],
    ['a letter of which only the sketch was kept', () => sketched(wrote(none, anna, 0)), anna, []],
    ['a letter to somebody else of which only the sketch was kept', () => sketched(wrote(none, ben, 0)), anna, ['day 0: sketch']],
    ['such before and after', () => sketched([ben, anna, cleo, anna, ben].reduce((memory, who, i) => wrote(memory, who, i, i), none)), anna, ['day 0: sketch', 'day 2: sketch', 'day 4: sketch']],
  ])('%s', (_, memory, who, expected) => {
    const [before, after] = [memory(), forget(memory(), who, on(9))];
    expect(kept(after)).toEqual(expected);
    expect(after.letters.map((page) => page.details.join(' ')).join(' ')).not.toContain(keyOf(who, 'salt'));
    expect(met(after, who)).toBe('nobody');
    for (const other of [anna, ben, cleo].filter((one) => one !== who)) expect(met(after, other)).toBe(met(before, other));
    // What is left of the words and of the other readers is what it was.
    const details = (one: Memory): string[] => one.letters.flatMap((page) => page.details);
    for (const detail of details(after)) {
      const [codes = '', traces = ''] = detail.split(';');
      expect(details(before).some((one) => one.startsWith(codes) && traces.split('/').every((trace) => one.includes(trace)))).toBe(true);
    }
  });

  test('a letter that others read too is theirs from then on', () => {
    const left = forget(wrote(none, [anna, ben], 0), anna, on(1));
    const [page] = left.letters;
    expect(page && rowAt({ page, at: 0 }, DAY).reader).toBe(keyOf(ben, 'salt').slice(0, 3));
  });

  test.each(['whole', 'in outline'])('%s, and their neighbours stay', (how) => {
    const all = [anna, ...neighbours].reduce((memory, who) => heard(memory, who, 0), none);
    const left = forget(how === 'whole' ? all : outlined(all), anna, on(1));
    expect([anna, ...neighbours].map((who) => met(left, who))).toEqual(['nobody', ...neighbours.map(() => '0 sent, 1 received')]);
    expect(recollect(left).people).toBe(neighbours.length);
    const elsewhere = forget(how === 'whole' ? all : outlined(all), 'nobody@far.example', on(1));
    expect(elsewhere.people).toEqual((how === 'whole' ? all : outlined(all)).people);
  });

  test('their no is gone, another’s stays', () => {
    const both = [anna, ben].reduce((memory, who) => hearMail(memory, { address: who }, 'No, thank you.', on(0)), none);
    const left = forget(both, anna, on(1));
    expect([saidNoOn(left, anna), saidNoOn(left, ben)]).toEqual([undefined, DAY]);
  });

  test('pages in which nothing was theirs stay as they are; the others keep their numbers', () => {
    const all = Array.from({ length: PAGE + 3 }, (_, i) => i).reduce((memory, i) => rememberGist(memory, gistOfWords(letterWords(numbers(i), 14), i === PAGE + 1 ? anna : `p${i}@firm.example`), on(0), true), none);
    const left = forget(all, anna, on(1));
    expect(left.letters[0]).toBe(all.letters[0]);
    expect(left.letters.map(({ id, count }) => [id, count])).toEqual([[0, PAGE], [1, 2]]);
    expect(forget(all, ben, on(1)).letters).toEqual(all.letters);
  });
});

describe('a letter kept apart until it left', () => {
  test('its readers, its day and itself are added', () => {
    const before = heard(wrote(wrote(none, anna, 1), ben, 2, 2), anna, 3, 2);
    const apart = heard(wrote(none, anna, 5, 3), anna, 5);
    const after = append(before, apart);
    expect([met(after, anna), met(after, ben)]).toEqual(['2 sent, 3 received', '1 sent, 0 received']);
    expect(after.span).toEqual({ first: DAY + 1, last: DAY + 5, letters: 3 });
    expect(kept(after)).toEqual(['day 1: read by 1', 'day 2: read by 1', 'day 5: read by 1']);
    expect(append(none, apart).span).toEqual(apart.span);
  });

  test('the same once more counts once more', () => {
    const apart = wrote(none, anna, 1);
    expect(met(append(apart, apart), anna)).toBe('2 sent, 0 received');
    expect(append(apart, apart).span.letters).toBe(2);
  });

  test('another user’s is not', () => {
    const before = wrote(none, anna, 1);
    expect(append(before, wrote(emptyMemory('pepper'), anna, 1))).toBe(before);
  });

  test.each<[string, Memory, Memory, boolean]>([
    ['the same reader', wrote(none, anna, 1), wrote(none, anna, 5), true],
    ['a reader who is marked as known since', wrote(none, anna, 1), mark(wrote(none, anna, 5), anna, true), true],
    ['a reader whose language is known since', wrote(none, anna, 1), meet(wrote(none, anna, 5), { address: anna }, { language: 'fr' }), true],
    ['others', wrote(none, anna, 1), wrote(none, ben, 1), false],
    ['neighbours', wrote(none, anna, 1), wrote(none, first, 1), false],
    ['one of several', [anna, ben, cleo].reduce((memory, who) => wrote(memory, who, 1), none), wrote(none, [first, cleo], 1), true],
    ['the same of another user', wrote(none, anna, 1), { ...wrote(none, anna, 1), salt: 'pepper' }, false],
    ['nobody', none, none, false],
  ])('whether somebody reads both: %s', (_, a, b, expected) => {
    expect([shareReader(a, b), shareReader(b, a)]).toEqual([expected, expected]);
  });
});

describe('of a mailbox that was looked through', () => {
  const exchanged = (memory: Memory, who: string, sent: number, received: number): Memory => meet(memory, { address: who }, { sent, received });
  test.each<[string, Memory, string]>([
    ['they wrote and were written to', exchanged(none, anna, 2, 1), '2 sent, 1 received'],
    ['they were written to', exchanged(none, anna, 2, 0), 'nobody'],
    ['they wrote', exchanged(none, anna, 0, 2), 'nobody'],
    ['neither', exchanged(none, anna, 0, 0), 'nobody'],
    ['the outline alone', outlined(exchanged(none, anna, 2, 1)), 'nobody'],
    ['another user’s', { ...exchanged(none, anna, 2, 1), salt: 'pepper' }, 'nobody'],
  ])('%s', (_, found, expected) => {
    const before = [ben, ...neighbours].reduce((memory, who) => heard(memory, who, 0), none);
    const after = adopt(before, found);
    expect(met(after, anna)).toBe(expected);
    expect([ben, ...neighbours].map((who) => met(after, who))).toEqual([ben, ...neighbours].map(() => '0 sent, 1 received'));
    expect(recollect(after).people).toBe(5 + (expected === 'nobody' ? 0 : 1));
    expect(after === before).toBe(expected === 'nobody');
    expect(adopt(after, found)).toBe(after);
  });

  test('of somebody known, more than was known is taken over, and nothing else is lost', () => {
    const before = outlined(wrote(none, [first, second], 0));
    const known = exchanged(exchanged(before, anna, 1, 1), third, 3, 3);
    const after = adopt(known, exchanged(exchanged(none, anna, 4, 2), third, 1, 1));
    expect([anna, third, first, second].map((who) => met(after, who))).toEqual(['4 sent, 2 received', '3 sent, 3 received', '1 sent, 0 received', '1 sent, 0 received']);
    expect(adopt(known, exchanged(exchanged(none, anna, 1, 1), third, 1, 2))).toBe(known);
    expect({ ...after, people: [] }).toEqual({ ...known, people: [] });
  });

  test('several at once, side by side', () => {
    const found = neighbours.reduce((memory, who, i) => exchanged(memory, who, 1, i % 2), heard(none, anna, 1));
    expect(neighbours.map((who) => met(adopt(none, found), who))).toEqual(['nobody', '1 sent, 1 received', 'nobody', '1 sent, 1 received']);
    expect(recollect(adopt(none, found)).people).toBe(2);
  });
});
