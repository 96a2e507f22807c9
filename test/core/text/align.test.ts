import { fc } from '../../properties';
import { align, lengthOf, sharedTriples, solid, triplesOf } from '../../../core/text/align';

describe('align', () => {
  test.each([
    ['equal', 'abcdef', 'abcdef', ['abcdef']],
    ['nothing in common', 'abc', 'xyz', []],
    ['a slot', 'abcXdef', 'abcYYdef', ['abc', 'def']],
    ['something left out', 'abcdefgh', 'abcgh', ['abc', 'gh']],
    ['something put in', 'abcgh', 'abcdefgh', ['abc', 'gh']],
    ['an empty text', '', 'abc', []],
  ])('%s', (_, a, b, shared) => {
    expect(align(a, b).map((passage) => a.slice(passage.a, passage.a + passage.length))).toEqual(shared);
  });

  test('whatever it finds stands in both texts, in order, and is as long as the longest common subsequence', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd'), maxLength: 40 });
    fc.assert(fc.property(text, text, (a, b) => {
      const found = align(a, b);
      for (const { a: i, b: j, length } of found) expect(a.slice(i, i + length)).toBe(b.slice(j, j + length));
      for (const [n, next] of found.entries()) {
        const last = found[n - 1] ?? { a: 0, b: 0, length: 0 };
        expect(next.a >= last.a + last.length && next.b >= last.b + last.length).toBe(true);
      }
      expect(lengthOf(found)).toBe(longestCommon(a, b));
    }));
  });

  test('a passage of one or two words is chance', () => {
    expect(solid(align('abcXdeYfgh', 'abcZdeWfgh')).map(({ length }) => length)).toEqual([3, 3]);
  });

  test('two long texts with nothing in common come to an end', () => {
    expect(lengthOf(align('a'.repeat(5_000), 'b'.repeat(5_000)))).toBe(0);
  });
});

test('shared triples: the share of the draft’s that the other text has', () => {
  expect(sharedTriples(triplesOf('abcdef'), 'abcd')).toBe(0.5);
  expect(sharedTriples(triplesOf('ab'), 'ab')).toBe(0);
});

function longestCommon(a: string, b: string): number {
  let row = new Array<number>(b.length + 1).fill(0);
  for (const unit of a) {
    const next = [0];
    for (let j = 1; j <= b.length; j++) next[j] = b[j - 1] === unit ? (row[j - 1] ?? 0) + 1 : Math.max(row[j] ?? 0, next[j - 1] ?? 0);
    row = next;
  }
  return row[b.length] ?? 0;
}
