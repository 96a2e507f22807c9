import { isRecurring, joinLines, learnLines, lineKey } from '../../../core/memory/lines';
import type { GistPerson } from '../../../core/memory';

const reader = (name: string): GistPerson => ({ address: `${name}@firm.example`, names: [name], spoken: [], organisation: 'firm.example', isStranger: true });
/** Letters: the lines each ended in, and who read it. */
type Ended = readonly [lines: readonly string[], ...readers: string[]];
const learned = (letters: readonly Ended[], lines = ''): string =>
  letters.reduce((all, [keys, ...readers]) => learnLines(all, keys, readers.map(reader), 'salt'), lines);
const READERS = ['anna', 'ben', 'cleo'];
const toThree = (...keys: string[]): Ended[] => READERS.map((name) => [keys, name]);
const [best, firm, bye] = ['best', 'firm', 'byee'] as const;
const recurring = (lines: string): string[] => [best, firm, bye].filter((key) => isRecurring(lines, key));
/** Characters of one line, and how many lines are kept. */
const LINE = 7;
const MOST = 48;

describe('a last line recurs', () => {
  test.each<[string, readonly Ended[], string[]]>([
    ['not before any letter', [], []],
    ['not after one letter', [[[best], 'anna']], []],
    ['not after two', [[[best], 'anna'], [[best], 'ben']], []],
    ['after three to different people', toThree(best), [best]],
    ['after many', Array.from({ length: 130 }, (_, i): Ended => [[best], `reader${i}`]), [best]],
    ['not by one and the same reader, however often', [[[best], 'anna'], [[best], 'anna'], [[best], 'anna'], [[best], 'anna']], []],
    ['a reader more is another', [[[best], 'anna'], [[best], 'anna', 'ben'], [[best], 'anna', 'ben', 'cleo']], [best]],
    ['each of two', toThree(best, firm), [best, firm]],
    ['one that stands in each, not those that stand in one', [[[best, firm], 'anna'], [[best, bye], 'ben'], [[best], 'cleo']], [best]],
    ['one that now and then is left out', [[[best, firm], 'anna'], [[best], 'ben'], [[bye], 'cleo'], [[firm, best], 'dora'], [[firm], 'emil']], [best, firm]],
    ['whichever was seen last', [...toThree(best), ...toThree(firm), ...toThree(bye)], [best, firm, bye]],
  ])('%s', (_, letters, expected) => {
    const lines = learned(letters);
    expect(recurring(lines)).toEqual(expected);
    expect(lines).toHaveLength(new Set(letters.flatMap(([keys]) => keys)).size * LINE);
  });

  test('of letters to nobody new, nothing changes but which line was seen last', () => {
    const lines = learned([...toThree(best, firm, bye)]);
    for (const key of [best, firm, bye]) {
      const again = learned([[[key], 'cleo']], lines);
      expect([recurring(again), again.length, again.indexOf(key)]).toEqual([[best, firm, bye], lines.length, 0]);
    }
  });

  test('four dozen lines are kept, those seen last', () => {
    const key = (i: number): string => `k${String(i).padStart(3, '0')}`;
    const lines = Array.from({ length: MOST + 9 }, (_, i) => toThree(key(i))).reduce((all, letters) => learned(letters, all), '');
    expect(lines).toHaveLength(MOST * LINE);
    expect([isRecurring(lines, key(8)), isRecurring(lines, key(9)), isRecurring(lines, key(MOST + 8))]).toEqual([false, true, true]);
  });

  test('what stands astride two lines is none', () => {
    const lines = learned(toThree('zzzz', 'yyyy'));
    for (let at = 1; at + 4 < lines.length; at++) if (at % LINE !== 0) expect(isRecurring(lines, lines.slice(at, at + 4))).toBe(false);
    const astride = lines.slice(5, 9);
    const both = learned(toThree(astride), lines);
    expect([both.length, ...[astride, 'zzzz', 'yyyy'].map((key) => isRecurring(both, key))]).toEqual([3 * LINE, true, true, true]);
  });
});

describe('a line and its key', () => {
  test.each([
    ['spaces around it', ' best regards ', true],
    ['a tab or two spaces in it', 'best \t regards', true],
    ['no space in it', 'bestregards', false],
    ['another word', 'kind regards', false],
  ])('%s', (_, line, isSame) => {
    expect(lineKey(line, 'salt') === lineKey('best regards', 'salt')).toBe(isSame);
  });

  test('of two users they differ', () => {
    expect(lineKey('best regards', 'salt')).not.toBe(lineKey('best regards', 'pepper'));
  });
});

describe('the lines of two devices', () => {
  const once = learned([[[firm, best, bye], 'anna']]);
  const onceToBen = learned([[[firm, best, bye], 'ben']]);
  test.each<[string, string, string, string[], number]>([
    ['nothing on either', '', '', [], 0],
    ['something on one', learned(toThree(best)), '', [best], 1],
    ['other lines on either', learned(toThree(best)), learned(toThree(firm)), [best, firm], 2],
    ['the same on both', learned(toThree(best, firm)), learned(toThree(best, firm)), [best, firm], 2],
    ['the last line seen more often on one', once, learned([[[bye], 'ben'], [[bye], 'cleo']], once), [bye], 3],
    ['the first line seen more often on one', once, learned([[[firm], 'ben'], [[firm], 'cleo']], once), [firm], 3],
    ['one between seen more often on one', once, learned([[[best], 'ben'], [[best], 'cleo'], [[firm], 'anna']], once), [best], 3],
    ['each more often seen on another', learned([[[firm], 'ben'], [[firm], 'cleo']], once), learned([[[bye], 'ben'], [[bye], 'cleo']], once), [firm, bye], 3],
  ])('%s: each with the higher count, whoever joins whom', (_, a, b, expected, count) => {
    for (const joined of [joinLines(a, b), joinLines(b, a), joinLines(joinLines(a, b), b)]) {
      expect(recurring(joined)).toEqual(expected);
      expect(joined).toHaveLength(count * LINE);
      expect(recurring(learned(toThree(best, firm, bye), joined))).toEqual([best, firm, bye]);
    }
  });

  test('of lines seen as often on another, none changes', () => {
    expect(joinLines(once, onceToBen)).toBe(once);
    expect(joinLines(onceToBen, once)).toBe(onceToBen);
  });

  test('the device’s own come first, and no more than four dozen are kept', () => {
    const many = (letter: string): string => learned(Array.from({ length: 40 }, (_, i): Ended => [[letter + String(i).padStart(3, '0')], 'anna']));
    const joined = joinLines(many('a'), many('b'));
    expect(joined).toHaveLength(MOST * LINE);
    expect(joined.startsWith(many('a'))).toBe(true);
    expect(many('b').startsWith(joined.slice(40 * LINE))).toBe(true);
  });
});
