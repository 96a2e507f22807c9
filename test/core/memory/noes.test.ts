import { decode, emptyMemory, encode, forget, forgetAll, hear, hearMail, merge, recollect, type Memory } from '../../../core';
import { age, dayOf, mark, saidNoOn } from '../../../core/memory';
import { addNo, countNoes, joinNoes, noOf } from '../../../core/memory/noes';
import { DAY_MS, END } from './letters';

const anna = { address: 'anna@north.example' };
const ago = (days: number): Date => new Date(END.getTime() - days * DAY_MS);
const none = emptyMemory('salt');
const wrote = (memory: Memory, text: string, daysAgo: number, from = anna): Memory => hearMail(memory, from, text, ago(daysAgo));
const refused = wrote(none, 'Hello,\n\nno, thank you.\n\nAnna', 9);
const day = dayOf(ago(9));

test.each<[string, Memory, number | undefined]>([
  ['a no', refused, day],
  ['a no in German', wrote(none, 'Guten Tag,\n\nvielen Dank, wir haben kein Interesse.', 9), day],
  ['something else', wrote(none, 'Yes, tell me more.', 9), undefined],
  ['somebody’s no, quoted', wrote(none, 'Look what Ben says.\n\nOn Mon, 2 Mar 2026 at 09:00, Ben <ben@south.example> wrote:\n> No, thank you.', 9), undefined],
  ['a no, then a yes', wrote(refused, 'I thought again: yes, tell me more.', 2), undefined],
  ['a no, a yes, and no again', wrote(wrote(refused, 'Yes, tell me more.', 5), 'No, thank you.', 2), dayOf(ago(2))],
  ['a no, then a mail that nobody read', hear(refused, anna, ago(2)), undefined],
  ['a no from somebody the user knows', mark(refused, anna.address, true), undefined],
  ['another’s no', wrote(none, 'No, thank you.', 9, { address: 'ben@north.example' }), undefined],
])('%s', (_, memory, expected) => {
  expect(saidNoOn(memory, 'Anna@north.example')).toBe(expected);
  const stored = encode(memory, { value: 9_000, total: 500_000 });
  expect(saidNoOn(decode(stored, ''), anna.address)).toBe(expected);
  expect(Object.values(stored).join('')).not.toMatch(/anna|thank|north/i);
});

test('it is counted, aged and forgotten', () => {
  expect(recollect(refused).refused).toBe(1);
  expect(saidNoOn(age(refused, dayOf(END)), anna.address)).toBe(day);
  for (const left of [age(refused, day + none.settings.daysKept + 1), forget(refused, anna.address, END), forgetAll(refused, END)]) {
    expect(left.noes).toBe('');
    expect(recollect(left).refused).toBe(0);
  }
});

test('of two devices the one that heard last is right, whoever joins whom; what was forgotten stays so', () => {
  const later = wrote(refused, 'Yes, tell me more.', 2);
  for (const joined of [merge(refused, later), merge(later, refused), merge(merge(later, refused), refused)]) expect(saidNoOn(joined, anna.address)).toBeUndefined();
  const other = wrote(none, 'No, thank you.', 4, { address: 'ben@south.example' });
  expect(merge(refused, other).noes).toBe(merge(other, refused).noes);
  expect(recollect(merge(refused, other)).refused).toBe(2);
  expect(merge(forget(refused, anna.address, END), refused).noes).toBe('');
});

test('kept is one record a person, the newest of eighty; those of one day in one order', () => {
  const key = (n: number): string => `k${String(n).padStart(4, '0')}`;
  const length = key(1).length + 4;
  expect(addNo('', key(1), false, 9)).toBe('');
  const twice = addNo(addNo(addNo('', key(1), true, 7), key(2), true, 8), key(1), true, 9);
  expect([twice.length, noOf(twice, key(1)), noOf(twice, key(2)), countNoes(twice)]).toEqual([2 * length, 9, 8, 2]);
  const taken = addNo(twice, key(1), false, 10);
  expect([taken.length, noOf(taken, key(1)), countNoes(taken)]).toEqual([2 * length, undefined, 1]);
  // Of one day, what is no no; of two, the later.
  const no = addNo('', key(3), true, 5);
  const yes = addNo(no, key(3), false, 5);
  const later = addNo('', key(3), true, 6);
  expect([joinNoes(no, yes), joinNoes(yes, no), joinNoes(yes, later), joinNoes(later, yes), joinNoes(no, no)]).toEqual([yes, yes, later, later, no]);
  const many = Array.from({ length: 90 }, (_, i) => i).reduce((noes, i) => addNo(noes, key(i), true, Math.floor(i / 2)), '');
  expect([many.length, noOf(many, key(9)), noOf(many, key(10))]).toEqual([80 * length, undefined, 5]);
  const [a, b] = [addNo('', key(1), true, 5), addNo('', key(2), true, 5)];
  expect(joinNoes(a, b)).toBe(joinNoes(b, a));
  expect(joinNoes(a, b).indexOf(key(2))).toBe(0);
});
