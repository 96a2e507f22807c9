import { equalMinima, hashesOf, MINIMA, sketchOf } from '../../../core/text/sketch';

const words = (n: number, from = 0): string[] => Array.from({ length: n }, (_, i) => `word${i + from}`);
const sketch = (list: readonly string[], salt = 'salt'): string => sketchOf(hashesOf(list, salt));

test.each([0, 1, 2, 3, 400])('a letter of %i words has a sketch of 22 characters', (n) => {
  expect(sketch(words(n))).toMatch(/^[\w-]{22}$/);
});

test('the same words make the same sketch, another salt another one', () => {
  expect(equalMinima(sketch(words(80)), sketch(words(80)))).toBe(MINIMA);
  expect(equalMinima(sketch(words(80)), sketch(words(80), 'pepper'))).toBeLessThanOrEqual(1);
});

test('likeness follows what the texts share', () => {
  const whole = words(200);
  const equal = (other: readonly string[]): number => equalMinima(sketch(whole), sketch(other));
  expect(equal([...whole.slice(0, 195), ...words(5, 900)])).toBeGreaterThanOrEqual(8);
  expect(equal(words(200, 1_000))).toBeLessThanOrEqual(1);
});

test('a shortened sketch is compared by what it has', () => {
  const half = sketch(words(80)).replace(/(.)./g, '$1');
  expect(equalMinima(sketch(words(80)), half)).toBe(MINIMA);
  expect(equalMinima(sketch(words(80, 500)), half)).toBeLessThanOrEqual(2);
});
