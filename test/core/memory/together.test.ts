import { fc, runs } from '../../properties';
import { dayOf, emptyMemory, forget, forgetAll, merge, type Memory } from '../../../core';
import { age, companiesAmong, meetTogether } from '../../../core/memory';
import { END } from './letters';

const DAY_MS = 86_400_000;
const today = dayOf(END);
const ago = (days: number): Date => new Date(END.getTime() - days * DAY_MS);
const addresses = Array.from({ length: 12 }, (_, i) => `person${i}@firm${i}.example`);
const address = fc.constantFrom(...addresses);
/** Letters: who stood together, and how long ago. */
const letters = fc.array(fc.tuple(fc.uniqueArray(address, { maxLength: 6 }), fc.nat({ max: 600 })), { maxLength: 8 });

function remembered(all: readonly (readonly [readonly string[], number])[]): Memory {
  return all.reduce((memory, [who, days]) => meetTogether(memory, who, ago(days)), emptyMemory('salt'));
}

function areTogether(memory: Memory, a: string, b: string): boolean {
  return companiesAmong(memory, [a, b]).length > 0;
}

const pairs = addresses.flatMap((a, i) => addresses.slice(i + 1).map((b) => [a, b] as const));

test('two stood together exactly if a letter had both', () => {
  fc.assert(fc.property(letters, (all) => {
    const memory = remembered(all);
    for (const [a, b] of pairs) expect(areTogether(memory, a, b)).toBe(all.some(([who]) => who.includes(a) && who.includes(b)));
  }), runs(60));
});

test('two devices know what either saw, whoever joins whom, however often', () => {
  fc.assert(fc.property(letters, letters, (a, b) => {
    const joined = merge(remembered(a), remembered(b)).together;
    expect(joined).toBe(remembered([...a, ...b]).together);
    expect(merge(remembered(b), remembered(a)).together).toBe(joined);
    expect(merge(merge(remembered(a), remembered(b)), remembered(b)).together).toBe(joined);
  }), runs(60));
});

test('it ages', () => {
  fc.assert(fc.property(letters, (all) => {
    expect(age(remembered(all), today).together).toBe(remembered(all.filter(([, days]) => days <= 400)).together);
  }), runs(60));
});

test('who is forgotten stood with nobody, here and on another device; the others still do', () => {
  fc.assert(fc.property(letters, address, (all, gone) => {
    const left = forget(remembered(all), gone, END);
    for (const memory of [left, merge(left, remembered(all)), merge(remembered(all), left)]) {
      for (const [a, b] of pairs) expect(areTogether(memory, a, b)).toBe(a !== gone && b !== gone && all.some(([who]) => who.includes(a) && who.includes(b)));
    }
    expect(forgetAll(left, END).together).toBe('');
  }), runs(60));
});

test('a thousand letters take no more room than a few dozen, the newest of which are kept', () => {
  const who = (i: number): string[] => [0, 1, 2, 3].map((k) => `p${i * 4 + k}@f${k}.example`);
  const memory = Array.from({ length: 1000 }, (_, i) => i).reduce((all, i) => meetTogether(all, who(i), ago(365 - Math.floor(i / 3))), emptyMemory('salt'));
  expect(memory.together.length).toBeLessThanOrEqual(720);
  expect(companiesAmong(memory, who(999))).toEqual([[0, 1, 2, 3]]);
  expect(companiesAmong(memory, who(0))).toEqual([]);
});
