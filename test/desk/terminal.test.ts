import { emptyMemory, letterOf, review, wordingFor } from '../../core';
import { draw, paintFor, safe, safeJson } from './terminal';

const HOSTILE: readonly (readonly [string, string])[] = [
  ['\u001b[31mred\u001b[0m', 'red'],
  ['\u001b]0;title\u0007text', 'text'],
  ['\u009b2Jcleared', 'cleared'],
  ['gone\u0008\u0008\u0008', 'gone'],
  ['a\rb', 'a b'],
  ['invoice\u202efdp.exe', 'invoice fdp.exe'],
  ['zero\u200bwidth', 'zero width'],
  ['line\u2028break', 'line break'],
];

test.each(HOSTILE)('%j is shown as %j', (text, shown) => {
  expect(safe(text)).toBe(shown);
});

test.each(HOSTILE)('%j leaves no control character in JSON and is kept whole', (text) => {
  const json = safeJson({ text });
  expect(json).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\u2028]/u);
  expect(JSON.parse(json)).toEqual({ text });
});

test('a hostile letter draws no control character but line breaks', () => {
  const evil = '\u001b[2J\u202e\u0007';
  const letter = letterOf({
    kind: 'message', from: { address: 'iva@ferryhouse.example' }, subject: `${evil}Offer`,
    readers: [1, 2, 3].map((n) => ({ address: `r${n}@${n}.example`, name: `${evil}Reader ${n}`, field: 'to' })),
    text: `Dear ${evil}Thomas,\n\nI thought of you at once, {{${evil}slot}}. Could you spare me a minute?`,
  });
  const wording = wordingFor('en');
  const drawn = draw(letter, review(letter, emptyMemory('salt', 'whole'), new Date('2026-03-02'), wording), wording, paintFor(false));
  expect(drawn).toContain('Reader 1');
  expect(drawn).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}]/u);
});

test('colour only where it is asked for', () => {
  expect(paintFor(true)('bold', 'x')).toBe('\u001b[1mx\u001b[0m');
  expect(paintFor(false)('bold', 'x')).toBe('x');
});
