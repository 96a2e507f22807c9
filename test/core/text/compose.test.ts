import { compose } from '../../../core/text/compose';
import { editHtml, plain } from '../../../core/text/plain';
import type { Run } from '../../../core/text/runs';

/** One run for a text that stands in the HTML as it is, from `html` on. */
const asIs = (text: string, html = 0): Run[] => [{ text: 0, length: text.length, html, htmlLength: text.length }];
/** Each stretch of the composed text that is not empty, and what of the old one it stands for. */
const piecesOf = (old: string): [string, string][] => {
  const { text, runs } = compose(old, asIs(old));
  return runs.map((run) => [text.slice(run.text, run.text + run.length), old.slice(run.html, run.html + run.htmlLength)] as [string, string]).filter(([piece]) => piece !== '');
};

test.each<[string, string, [string, string][]]>([
  ['no marks', 'uber', [['uber', 'uber']]],
  ['composed already', 'über', [['über', 'über']]],
  ['one letter', 'xu\u0308y', [['x', 'x'], ['ü', 'u\u0308'], ['y', 'y']]],
  ['the first letter', 'u\u0308y', [['ü', 'u\u0308'], ['y', 'y']]],
  ['the last letter', 'xu\u0308', [['x', 'x'], ['ü', 'u\u0308']]],
  ['two letters', 'u\u0308xe\u0301', [['ü', 'u\u0308'], ['x', 'x'], ['é', 'e\u0301']]],
  ['two together', 'u\u0308e\u0301', [['ü', 'u\u0308'], ['é', 'e\u0301']]],
  ['two marks', 'a\u0315\u0300x', [['à\u0315', 'a\u0315\u0300'], ['x', 'x']]],
  ['a mark that no letter takes', 'x\u0308y', [['ẍ', 'x\u0308'], ['y', 'y']]],
  ['a mark that stays', 'q\u0308y', [['q\u0308y', 'q\u0308y']]],
  ['with the letters behind it that are not of the first alphabet', 'жe\u0301ж', [['ж', 'ж'], ['éж', 'e\u0301ж']]],
  ['letters that grow', 'a\ufb2cb', [['a', 'a'], ['\u05e9\u05bc\u05c1', '\ufb2c'], ['b', 'b']]],
  ['signs of two units that have one head', '\u{1F600}\u{2F800}', [['\u{1F600}', '\u{1F600}'], ['丽', '\u{2F800}']]],
  ['a sign that becomes two, the first half of it as it was', 'a\u{1D15E}b', [['a', 'a'], ['\u{1D157}\u{1D165}', '\u{1D15E}'], ['b', 'b']]],
])('letters in pieces are composed: %s', (_what, old, expected) => {
  expect(compose(old, asIs(old)).text).toBe(old.normalize('NFC'));
  expect(piecesOf(old)).toEqual(expected);
});

test.each<[string, string, [number, number][]]>([
  ['nothing moves', 'uber', [[0, 0], [2, 2], [4, 4], [9, 4]]],
  ['before and behind a letter', 'xu\u0308y', [[0, 0], [1, 1], [3, 2], [4, 3], [9, 3]]],
  ['in a letter, to its beginning', 'xu\u0308y', [[2, 1]]],
  ['behind two letters', 'u\u0308xe\u0301y', [[0, 0], [2, 1], [3, 2], [4, 2], [5, 3], [6, 4]]],
  ['behind a letter that grows', 'a\ufb2cb', [[1, 1], [2, 4], [3, 5]]],
  ['in a letter of two signs, to its beginning', 'a\u0315\u0300x', [[1, 0], [2, 0], [3, 2]]],
])('positions: %s', (_what, old, moves) => {
  const { moveTo } = compose(old, asIs(old));
  expect(moves.map(([from]) => [from, moveTo(from)])).toEqual(moves);
});

test('a letter whose mark is in another element stands for all between', () => {
  const html = 'a<b>o</b>\u0308c';
  const { text, runs } = plain(html);
  expect(runs.map((run) => [text.slice(run.text, run.text + run.length), html.slice(run.html, run.html + run.htmlLength)])).toEqual([['a', 'a'], ['ö', 'o</b>\u0308'], ['c', 'c']]);
});

test('a line break that stands nowhere stays so', () => {
  const html = '<p>a</p><p>u\u0308b</p>';
  const { text, runs } = plain(html);
  expect(text).toBe('a\n\nüb');
  expect(runs.map((run) => [run.text, html.slice(run.html, run.html + run.htmlLength)])).toEqual([[0, 'a'], [3, 'u\u0308'], [4, 'b']]);
});

test('marks move with their words', () => {
  const { text, marks } = plain('u\u0308<blockquote type=cite>e\u0301x</blockquote><div class="gmail_signature">e\u0301</div>');
  expect(marks.map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual([['quote', 'éx'], ['signature', 'é']]);
});

test('signs that change places are one piece, though it is as long as before', () => {
  expect(piecesOf('q\u0315\u0323x')).toEqual([['q', 'q'], ['\u0323\u0315', '\u0315\u0323'], ['x', 'x']]);
  expect(editHtml('q\u0315\u0323x', [{ start: 2, end: 3, text: '' }])).toBe('q\u0323x');
});
