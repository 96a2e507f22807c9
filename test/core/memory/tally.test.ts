import { addToTally, joinTallies, tallyFrom } from '../../../core/memory/tally';

const DAY = 20_000;
/** Days before `DAY` on which a letter left; a negative one left to several strangers. */
const left = (days: readonly number[], tally = ''): string => days.reduce((all, days) => addToTally(all, DAY - Math.abs(days), days < 0), tally);
const since = (tally: string, days: number): [number, number] => {
  const { letters, toSeveralStrangers } = tallyFrom(tally, DAY - days);
  return [letters, toSeveralStrangers];
};

test.each<[string, number[], number, [number, number]]>([
  ['no letter', [], 30, [0, 0]],
  ['a letter', [1], 30, [1, 0]],
  ['one to several strangers', [-1], 30, [1, 1]],
  ['one of each on one day', [1, -1], 30, [2, 1]],
  ['several on one day', [1, -1, 1, -1, 1], 30, [5, 2]],
  ['on two days', [2, -2, 1], 30, [3, 1]],
  ['of two days, the later', [2, -2, 1], 1, [1, 0]],
  ['the first day counts', [3, 2], 3, [2, 0]],
  ['the day before it does not', [3, 2], 2, [1, 0]],
  ['once more on the earlier day', [3, 2, -3], 3, [3, 1]],
  ['in any order', [1, 5, 3, 5, 1], 3, [3, 0]],
  ['of one day, as many as can be told apart', new Array<number>(4_100).fill(-1), 3, [4_095, 4_095]],
])('%s', (_, days, first, expected) => {
  expect(since(left(days), first)).toEqual(expected);
});

test('five weeks are kept, whichever day comes last', () => {
  const weeks = left(Array.from({ length: 40 }, (_, i) => 40 - i));
  expect(since(weeks, 100)).toEqual([35, 0]);
  expect(since(weeks, 34)).toEqual([34, 0]);
  expect(left([90], weeks)).toBe(weeks);
});

describe('of each day as much as either device saw, whoever joins whom', () => {
  test.each<[string, number[], number[], [number, number]]>([
    ['nothing', [], [], [0, 0]],
    ['the same', [2, -1], [2, -1], [2, 1]],
    ['one saw nothing', [2, -1], [], [2, 1]],
    ['other days', [4, 3], [-2, 1], [4, 1]],
    ['more of a day', [1, 1, 1], [1], [3, 0]],
    ['more of a day, fewer of another', [2, 1, 1, 1], [2, 2, 1], [5, 0]],
    ['of one more letters, of the other more to several', [1, 1, 1], [-1, -1], [3, 2]],
  ])('%s', (_, a, b, expected) => {
    const joined = joinTallies(left(a), left(b));
    expect(joinTallies(left(b), left(a))).toBe(joined);
    expect(joinTallies(joined, left(b))).toBe(joined);
    expect(since(joined, 30)).toEqual(expected);
  });

  test('the newest five weeks of both', () => {
    const odd = left(Array.from({ length: 30 }, (_, i) => 61 - 2 * i));
    const even = left(Array.from({ length: 30 }, (_, i) => 60 - 2 * i));
    const joined = joinTallies(odd, even);
    expect(joinTallies(even, odd)).toBe(joined);
    expect([since(joined, 100), since(joined, 36), since(joined, 35)]).toEqual([[35, 0], [35, 0], [34, 0]]);
  });
});
