import { allSaid, checkKey, countMarked, mark, saidOf, say, unmarkAll, unsay } from '../../../core/memory/answers';
import { acquaintance, emptyMemory, hear, meet, type Gist, type Memory } from '../../../core/memory';
import { DAY_MS, END, gistOfWords, letterWords, numbers, outlined } from './letters';

const none = emptyMemory('salt');
const ago = (days: number): Date => new Date(END.getTime() - days * DAY_MS);
const [anna, ben, cleo] = ['anna@north.example', 'ben@south.example', 'cleo@east.example'];
const minima = ['AA', '__', 'dd', '-A', 'Q7', 'zx', 'k_', '9m', 'Ab', 'H-', 'ff'];
/** A letter whose text shares so many of eleven minima with the others. */
const letter = (equal: number, ...addresses: string[]): Gist => ({
  ...gistOfWords(letterWords(numbers(2), 20), anna),
  sketch: minima.map((minimum, i) => (i < equal ? minimum : `x${i.toString(36)}`)).join(''),
  people: addresses.flatMap((address) => gistOfWords([], address).people),
});
const whole = letter(11, anna);

describe('what was said of a check counts', () => {
  const said = say(none, 'pitch-first', 2, whole, ago(9));
  test.each<[string, Memory, string, Gist, Date, number]>([
    ['for the same letter', said, 'pitch-first', whole, END, 2],
    ['for one in which a word was changed', said, 'pitch-first', letter(3, anna), END, 2],
    ['not for another text', said, 'pitch-first', letter(2, anna), END, 0],
    ['not for another reader', said, 'pitch-first', letter(11, ben), END, 0],
    ['not with a reader more', said, 'pitch-first', letter(11, anna, ben), END, 0],
    ['whatever the order of the readers', say(none, 'pitch-first', 2, letter(11, anna, ben, cleo), END), 'pitch-first', letter(11, cleo, anna, ben), END, 2],
    ['not of another check', said, 'draft-mark', whole, END, 0],
    ['for thirty days', said, 'pitch-first', whole, ago(-21), 2],
    ['not for longer', said, 'pitch-first', whole, ago(-22), 0],
    ['as it was said last', say(said, 'pitch-first', 1, whole, END), 'pitch-first', whole, END, 1],
    ['as far as it can be counted', say(none, 'pitch-first', 900, whole, END), 'pitch-first', whole, END, 63],
    ['for each of two letters', say(said, 'pitch-first', 3, letter(11, ben), END), 'pitch-first', whole, END, 2],
    ['not once it is taken back', unsay(said, 'pitch-first', whole), 'pitch-first', whole, END, 0],
    ['when it is taken back of another letter', unsay(said, 'pitch-first', letter(11, ben)), 'pitch-first', whole, END, 2],
    ['when it is taken back of another check', unsay(said, 'draft-mark'), 'pitch-first', whole, END, 2],
    ['not once all is taken back that was said of the check', unsay(say(said, 'pitch-first', 3, letter(11, ben), END), 'pitch-first'), 'pitch-first', whole, END, 0],
    ['beside one that is taken back', unsay(say(say(said, 'draft-mark', 1, whole, END), 'one-sided', 3, whole, END), 'draft-mark', whole), 'one-sided', whole, END, 3],
  ])('%s', (_, memory, check, gist, now, expected) => {
    expect(saidOf(memory, check, gist, now)).toBe(expected);
  });

  test('of two letters each is taken back by itself, or both at once', () => {
    const other = letter(11, ben);
    const both = say(say(none, 'pitch-first', 2, whole, END), 'pitch-first', 3, other, END);
    const left = [unsay(both, 'pitch-first', whole), unsay(both, 'pitch-first', other), unsay(both, 'pitch-first'), unsay(both, 'draft-mark')];
    expect(left.map((memory) => [saidOf(memory, 'pitch-first', whole, END), saidOf(memory, 'pitch-first', other, END)])).toEqual([[0, 3], [2, 0], [0, 0], [2, 3]]);
  });

  test('all of it, the oldest first; what is old is dropped', () => {
    const day = Math.floor(END.getTime() / DAY_MS);
    const both = say(said, 'draft-mark', 1, whole, END);
    const [first, second] = [{ check: checkKey('pitch-first'), day: day - 9, strength: 2 }, { check: checkKey('draft-mark'), day, strength: 1 }];
    expect([allSaid(none, END), allSaid(both, END), allSaid(both, ago(-22))]).toEqual([[], [first, second], [second]]);
    const later = say(both, 'one-sided', 1, whole, ago(-22));
    expect(allSaid(later, END).map(({ check }) => check)).toEqual(['draft-mark', 'one-sided'].map(checkKey));
  });

  test('the last twenty are kept', () => {
    const memory = Array.from({ length: 25 }, (_, i) => i).reduce((all, i) => say(all, `check-${i}`, 1, whole, END), none);
    expect(allSaid(memory, END).map(({ check }) => check)).toEqual(Array.from({ length: 20 }, (_, i) => checkKey(`check-${i + 5}`)));
  });
});

/** As a store with little room keeps people. */
/** More people than there are shards, so that some lie beside one another; every third is marked. */
const addresses = Array.from({ length: 90 }, (_, i) => `person${i}@firm.example`);
const crowd = addresses.reduce((all, address, i) => hear(meet(all, { address }, { sent: 1 + (i % 3), isMarkedKnown: i % 3 === 0 }), { address }, END), { ...none, span: { first: 0, last: Math.floor(END.getTime() / DAY_MS), letters: 0 } });

describe('marked as known', () => {
  test.each<[string, Memory]>([['of whom all is kept', crowd], ['of whom an outline is kept', outlined(crowd)]])('people %s are counted; all unmarked, nothing else changes', (_, memory) => {
    expect(countMarked(memory)).toBe(30);
    const after = unmarkAll(memory);
    expect(countMarked(after)).toBe(0);
    for (const address of addresses) expect(acquaintance(after, address)).toEqual({ ...acquaintance(memory, address), isMarkedKnown: false });
    expect({ ...after, people: [] }).toEqual({ ...memory, people: [] });
  });

  test('of some all, of others an outline: they are counted together', () => {
    const some = outlined(crowd).people;
    expect(countMarked({ ...crowd, people: crowd.people.map((shard, i) => (i % 2 === 0 ? shard : some[i] ?? shard)) })).toBe(30);
  });

  const heard = hear(none, { address: anna }, ago(5), 3);
  test.each<[string, Memory, [address: string, isKnown: boolean][], object | undefined]>([
    ['somebody who never wrote', none, [[anna, true]], { sent: 0, received: 0, isMarkedKnown: true, isLookedUp: false }],
    ['somebody who wrote', heard, [[anna, true]], { received: 3, isMarkedKnown: true }],
    ['however the address is written', heard, [[' <Anna@North.example>', true]], { received: 3, isMarkedKnown: true }],
    ['and no more', heard, [[anna, true], [anna, false]], { received: 3, isMarkedKnown: false }],
    ['nobody else', heard, [[ben, true]], { received: 3, isMarkedKnown: false }],
    ['nobody is remembered for being unmarked', none, [[anna, false]], undefined],
  ])('%s', (_, memory, marks, expected) => {
    const found = acquaintance(marks.reduce((all, [address, isKnown]) => mark(all, address, isKnown), memory), anna);
    if (expected) expect(found).toMatchObject(expected);
    else expect(found).toBeUndefined();
  });
});
