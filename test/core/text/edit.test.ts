import { editHtml, editText, plain, type Edit } from '../../../core/text/plain';
import { readHtml } from '../../../core/text/html';

/** Blanks and line breaks in a row count as one. */
const squeezed = (text: string): string => text.normalize('NFC').replace(/[ \t]+/g, ' ').replace(/ ?\n[ \n]*/g, '\n').trim();

/** Whether every element ends in the element in which it began. */
function isWellFormed(html: string): boolean {
  const open: string[] = [];
  for (const { name, kind } of readHtml(html).tags) {
    if (kind === 'open') open.push(name);
    else if (kind === 'close' && open.pop() !== name) return false;
  }
  return open.length === 0;
}

type Row = readonly (readonly [number, number, string])[];
const editsOf = (row: Row): Edit[] => row.map(([start, end, text]) => ({ start, end, text }));

test.each<[string, string, Row, string]>([
  ['nothing', 'Dear Ada', [], 'Dear Ada'],
  ['a word', 'Dear Ada', [[5, 8, 'Bo']], 'Dear Bo'],
  ['several places', 'Dear Ada', [[0, 4, 'Hi'], [5, 5, 'dear '], [8, 8, '!']], 'Hi dear Ada!'],
])('in plain text: %s', (_what, text, row, expected) => expect(editText(text, editsOf(row))).toBe(expected));

describe('what is written', () => {
  test.each<[string, string, Row, string]>([
    ['stands in the element it replaces text of', '<p>Dear <b>Ada</b>,</p>', [[5, 8, 'Bo']], '<p>Dear <b>Bo</b>,</p>'],
    ['stands where the replaced text begins', '<p>Dear <b>Ada</b>,</p>', [[3, 8, 'n Bo']], '<p>Dean Bo<b></b>,</p>'],
    ['joins the word before it', '<p>Dear <b>Ada</b>, yes</p>', [[8, 8, 'h']], '<p>Dear <b>Adah</b>, yes</p>'],
    ['stands in front of a letter’s first word', '<p>Dear Ada,</p>', [[0, 0, 'My ']], '<p>My Dear Ada,</p>'],
    ['stands in front of a bold first word, and is bold', '<p><b>Ada</b>, yes</p>', [[0, 0, 'Dear ']], '<p><b>Dear Ada</b>, yes</p>'],
    ['stands behind a letter’s last word', '<p>Dear Ada,</p><img src=x>', [[9, 9, ' hello']], '<p>Dear Ada, hello</p><img src=x>'],
    ['begins a line that is there', '<div>a</div><div>b</div>', [[2, 2, 'x']], '<div>a</div><div>xb</div>'],
    ['begins a line in its own element', '<div>a</div><div><b>b</b></div>', [[2, 2, 'x']], '<div>a</div><div><b>xb</b></div>'],
    ['ends a line that is there', '<div>a</div><div>b</div>', [[1, 1, 'x']], '<div>ax</div><div>b</div>'],
    ['fills an empty line', '<div>a</div><div><br></div><div>b</div>', [[2, 2, 'x']], '<div>a</div><div>x<br></div><div>b</div>'],
    ['fills an empty line between breaks', 'a<br><br>b', [[2, 2, 'x']], 'a<br>x<br>b'],
    ['makes a line between two paragraphs', '<p>a</p><p>b</p>', [[2, 2, 'x']], '<p>a<br>x</p><p>b</p>'],
    ['breaks lines with <br>', '<div>a</div><div>b</div><div>c</div>', [[2, 3, 'x\ny']], '<div>a</div><div>x<br>y</div><div>c</div>'],
    ['ends with a line break that is seen', '<div>a</div><div>b</div>', [[1, 1, '\n']], '<div>a<br><br></div><div>b</div>'],
    ['ends with a line break before more of the line', '<div>ab</div>', [[1, 1, '\n']], '<div>a<br>b</div>'],
    ['ends with words before a line’s end', '<div>a</div><div>b</div>', [[1, 1, '\nx']], '<div>a<br>x</div><div>b</div>'],
    ['stands where the first of two lines was', '<div>a<b>b</b></div><div><i>c</i>d</div>', [[1, 4, 'x']], '<div>a<b>x</b><i></i>d</div>'],
    ['stands at the end of the line whose break it replaces', '<div>a</div><div><b>b</b></div>', [[1, 3, 'x']], '<div>ax<b></b></div>'],
    ['stands on the empty line whose break it replaces', '<div>a</div><div><br></div><div><b>b</b>c</div>', [[2, 4, 'x']], '<div>a</div><div>x<b></b>c</div>'],
    ['stands in the paragraph of which it replaces the gap and a word', '<p>a</p><p><b>b</b> c</p>', [[2, 4, 'x']], '<p>a</p><p><b>x</b> c</p>'],
    ['stands in the second element when that alone is replaced', '<b>ab</b><i>cd</i>', [[2, 3, 'x']], '<b>ab</b><i>xd</i>'],
    ['stands in the first element when both are', '<b>ab</b><i>cd</i>', [[1, 3, 'x']], '<b>ax</b><i>d</i>'],
    ['stands in the first element when none is', '<b>ab</b><i>cd</i>', [[2, 2, 'x']], '<b>abx</b><i>cd</i>'],
    ['stands between two elements in place of the blank there', '<b>a</b> <i>b</i> c', [[1, 2, 'x']], '<b>a</b>x<i>b</i> c'],
    ['stands in an element with the blank behind it', '<b>a</b> <i>b</i> c', [[2, 4, 'x']], '<b>a</b> <i>x</i>c'],
    ['makes a line between the later of three paragraphs', '<p>a</p><p>b</p><p>c</p>', [[5, 5, 'x']], '<p>a</p><p>b<br>x</p><p>c</p>'],
    ['stands behind a picture that begins the letter', '<img src=x><p>a</p>', [[0, 1, 'b']], '<img src=x><p>b</p>'],
    ['stands beside one of two signs of a letter', 'a\u0315\u0300', [[1, 1, 'x']], 'àx\u0315'],
    ['is escaped', '<p>a</p>', [[1, 1, '<b>&"\'']], '<p>a&lt;b&gt;&amp;&quot;&#39;</p>'],
    ['takes an entity’s place', 'x &amp; y', [[2, 3, 'and']], 'x and y'],
    ['takes the place of a blank written as one', 'Dear&#32;Ada, x', [[4, 8, '']], 'Dear, x'],
    ['takes the place of blanks written as several', 'a&Tab;&#10;b', [[1, 2, 'x']], 'axb'],
    ['ends with a blank before another', '<p>a b</p>', [[1, 1, 'x ']], '<p>ax&nbsp; b</p>'],
    ['is a blank at a line’s end', '<div>a</div>', [[1, 1, ' ']], '<div>a&nbsp;</div>'],
    ['stands before an entity', 'x &amp; y', [[2, 2, 'a']], 'x a&amp; y'],
    ['stands behind an entity', 'x &amp; y', [[3, 3, 'a']], 'x &amp;a y'],
    ['takes the place of a letter in two pieces', 'u\u0308ber', [[0, 1, 'u']], 'uber'],
    ['stands behind a letter in two pieces', 'u\u0308ber', [[1, 1, 'x']], 'u\u0308xber'],
    ['stands in an empty letter', '', [[0, 0, 'x']], 'x'],
    ['stands in an empty body', '<html><head><title>t</title></head><body class=x></body></html>', [[0, 0, 'x']], '<html><head><title>t</title></head><body class=x>x</body></html>'],
    ['stands above a lone picture', '<img src=x>', [[0, 0, 'x']], 'x<img src=x>'],
    ['stands above a lone picture in a body', '<body><div><img src=x></div></body>', [[0, 0, 'x']], '<body>x<div><img src=x></div></body>'],
  ])('%s', (_what, html, row, expected) => expect(editHtml(html, editsOf(row))).toBe(expected));

  test.each<[string, string, Row, string]>([
    ['one between words is one', '<p>ab</p>', [[1, 1, ' ']], '<p>a b</p>'],
    ['two are kept', '<p>ab</p>', [[1, 1, '  ']], '<p>a &nbsp;b</p>'],
    ['one behind another is kept', '<p>a b</p>', [[2, 2, ' ']], '<p>a &nbsp;b</p>'],
    ['one before a word that follows', '<p>a b</p>', [[1, 1, ' x']], '<p>a x b</p>'],
    ['one that begins a letter is kept', '<p>a b</p>', [[0, 1, ' x']], '<p>&nbsp;x b</p>'],
    ['one that begins a line is kept', '<div>a</div><div>b</div>', [[2, 2, ' ']], '<div>a</div><div>&nbsp;b</div>'],
    ['one behind a written line break is kept', '<p>ab</p>', [[1, 1, '\n x']], '<p>a<br>&nbsp;xb</p>'],
  ])('of blanks, %s', (_what, html, row, expected) => expect(editHtml(html, editsOf(row))).toBe(expected));
});

describe('what is cut', () => {
  test.each<[string, string, Row, string]>([
    ['a word', '<p>Dear Ada,</p>', [[5, 8, '']], '<p>Dear ,</p>'],
    ['a word with an element’s whole text', '<p>a <b>b</b> c</p>', [[2, 4, '']], '<p>a <b></b>c</p>'],
    ['a blank before an element', '<p>a <b>b</b> c</p>', [[1, 3, '']], '<p>a<b></b> c</p>'],
    ['a line break between two divs', '<div>a</div><div>b</div>', [[1, 2, '']], '<div>ab</div>'],
    ['a line break and what is written for it', '<div>a</div><div>b</div>', [[1, 2, ' ']], '<div>a b</div>'],
    ['a line break and the blanks round it', '<div>a</div>\n  <div>b</div>', [[1, 2, '']], '<div>ab</div>'],
    ['a line break between like elements within like elements', '<div><b>a</b></div><div><b>b</b></div>', [[1, 2, '']], '<div><b>ab</b></div>'],
    ['a line break, as far as the elements are alike', '<div><b>a</b></div><div><i>b</i></div>', [[1, 2, '']], '<div><b>a</b><i>b</i></div>'],
    ['no line break between unlike elements', '<h1>a</h1><div>b</div>', [[1, 3, '']], '<h1>a</h1><div>b</div>'],
    ['an empty line', '<div>a</div><div><br></div><div>b</div>', [[2, 3, '']], '<div>a</div><div>b</div>'],
    ['two line breaks', '<div>a</div><div><br></div><div>b</div>', [[1, 3, '']], '<div>ab</div>'],
    ['a line', '<div>a</div><div>b</div><div>c</div>', [[2, 4, '']], '<div>a</div><div>c</div>'],
    ['a line’s words alone', '<div>a</div><div>b</div><div>c</div>', [[2, 3, '']], '<div>a</div><div></div><div>c</div>'],
    ['a paragraph with the gap above it', '<p>a</p><p>b</p><p>c</p>', [[1, 4, '']], '<p>a</p><p>c</p>'],
    ['a paragraph with the gap below it', '<p>a</p><p>b</p><p>c</p>', [[3, 6, '']], '<p>a</p><p>c</p>'],
    ['a paragraph with what is in it', '<p>a</p><p>b<i>c</i></p><p>d</p>', [[3, 7, '']], '<p>a</p><p>d</p>'],
    ['a line with a picture, which stays', '<div>a</div><div>b<img src=x></div><div>c</div>', [[1, 3, '']], '<div>a<img src=x></div><div>c</div>'],
    ['the last line', '<div>a</div><div>b</div>', [[1, 3, '']], '<div>a</div>'],
    ['the first line', '<div>a</div><div>b</div>', [[0, 2, '']], '<div>b</div>'],
    ['a point of a list', '<ul><li>one</li><li>two</li><li>three</li></ul>', [[4, 8, '']], '<ul><li>one</li><li>three</li></ul>'],
    ['a list’s last point', '<ul><li>one</li><li>two</li></ul>', [[3, 7, '']], '<ul><li>one</li></ul>'],
    ['what parts two cells', '<table><tr><td>a</td><td>b</td></tr></table>', [[1, 2, '']], '<table><tr><td>ab</td></tr></table>'],
    ['a <br>', 'a<br>b<br>c', [[1, 2, '']], 'ab<br>c'],
    ['a line behind a <br>', 'a<br>b<br>c', [[2, 4, '']], 'a<br>c'],
    ['two <br>', 'a<br><br>b', [[1, 3, ' ']], 'a b'],
    ['an entity', '<p>a &lt;b</p>', [[2, 3, '']], '<p>a b</p>'],
    ['a word of a letter with lines, and no element', '<p>a <b>b</b> c</p><p>d</p>', [[2, 4, '']], '<p>a <b></b>c</p><p>d</p>'],
    ['a <br> with the blank before it', 'a <br>b', [[1, 2, '']], 'ab'],
    ['a <br> with the blank behind it', 'a<br> b', [[1, 2, '']], 'ab'],
    ['a <br> that ends a div, and the div’s end', '<div>a <br></div><div>b</div>', [[1, 2, '']], '<div>ab</div>'],
    ['a no-break space at a line’s end with the break', '<div>a&nbsp;</div><div>b</div>', [[1, 2, '']], '<div>ab</div>'],
    ['no comment between lines', '<div>a</div> <!-- c --> <div>b</div>', [[1, 2, '']], '<div>a <!-- c --> b</div>'],
    ['one of two signs of a letter', 'a\u0315\u0300', [[1, 2, '']], 'à'],
    ['the letter below its sign', 'a\u0315\u0300', [[0, 1, 'x']], 'x\u0315'],
    ['everything', '<p>a</p><p>b</p>', [[0, 4, '']], '<p></p>'],
    ['not what is hidden', 'a<div style="display:none">secret</div><div>b</div>', [[0, 3, 'x']], 'x<div style="display:none">secret</div><div></div>'],
    ['a letter and its sign, by two edits', 'a\u0315\u0300', [[0, 1, 'x'], [1, 2, 'y']], 'xy'],
    ['two stretches', '<p>a b c d</p>', [[1, 3, ''], [5, 7, '']], '<p>a c</p>'],
    ['two that touch', '<p>a b c d</p>', [[1, 3, 'x'], [3, 5, 'y']], '<p>axy d</p>'],
    ['a letter in two pieces, by two edits', 'u\u0308b\u0308er', [[0, 1, 'u'], [1, 2, 'v']], 'uv\u0308er'],
  ])('%s', (_what, html, row, expected) => expect(editHtml(html, editsOf(row))).toBe(expected));

  test.each<[string, string, Row, string]>([
    ['a sign and a name', 'a &x amp;', [[3, 5, '']], 'a &<!---->amp;'],
    ['a sign and a word', 'a & b', [[3, 4, '']], 'a &<!---->b'],
    ['a sign, half a name and the rest of it', 'a &am xp;', [[5, 7, '']], 'a &am<!---->p;'],
    ['a sign for a number and the number', 'a &# 65;', [[4, 5, '']], 'a &#<!---->65;'],
    ['a bracket and a name', 'a < b>', [[3, 4, '']], 'a <<!---->b>'],
    ['not what is written behind an entity', 'a &amp; b', [[3, 4, '']], 'a &amp;b'],
    ['not what is written behind a tag', '<i>a</i>b', [[1, 2, '']], '<i>a</i>'],
  ])('no cut makes an entity or a tag of %s', (_what, html, row, expected) => expect(editHtml(html, editsOf(row))).toBe(expected));
});

const WRITTEN = ['', 'x', ' x', 'x ', 'x\ny', '\n', '<&'];

/** Edits after which the text is not the edited text, or the HTML is torn. */
function wrong(html: string, all: readonly Row[]): Row[] {
  const { text } = plain(html);
  return all.filter((row) => {
    const out = editHtml(html, editsOf(row));
    const isKept = ['<img src=x>', '>h</span>'].every((part) => out.includes(part) === html.includes(part));
    return !isKept || !isWellFormed(out) || squeezed(plain(out).text) !== squeezed(editText(text, editsOf(row)));
  });
}

/** Every [start, end) of a text so long. */
const rangesIn = (length: number, from = 0): [number, number][] => Array.from({ length: length - from + 1 }, (_, i) => from + i).flatMap((start) => Array.from({ length: length - start + 1 }, (_, i): [number, number] => [start, start + i]));

describe('wherever something is cut, written or both, the text is the edited text, and the HTML stays well formed', () => {
  test.each([
    ['paragraphs', '<p>a <b>b</b>,</p><p>&amp; d</p>'],
    ['lines', '<div>a</div><div><br></div><div>b <i>c</i></div>'],
    ['breaks', 'a<br>b<br><br>c'],
    ['a list', '<ul><li>a</li>\n<li><b>b</b> c</li></ul>'],
    ['a table', '<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>'],
    ['letters in two pieces', '<p>u\u0308be&#x301;o<b>\u0308</b>x</p>'],
    ['letters with two signs', 'x<b>a\u0315\u0300</b>e\u0315\u0300'],
    ['a letter of Outlook', '<p class=MsoNormal>a<o:p></o:p></p>\n<p class=MsoNormal><o:p>&nbsp;</o:p></p>\n<p class=MsoNormal>b<o:p></o:p></p>'],
    ['lines that are kept', '<pre>a\n b</pre>'],
    ['blanks', '<div>a&nbsp; b </div> <div> c</div>'],
    ['a picture and a hidden part', '<div>a<img src=x></div><div>b <span style="display:none">h</span>c</div>'],
    ['elements in elements', '<div><div><b>a</b></div><div><b>b</b> c</div></div>'],
    ['a page', '<html><body><p>a</p><p>b</p></body></html>'],
  ])('in %s', (_what, html) => expect(wrong(html, rangesIn(plain(html).text.length).flatMap(([start, end]) => WRITTEN.map((written): Row => [[start, end, written]])))).toEqual([]));

  test.each([
    ['words', '<p>a <b>b</b></p>'],
    ['lines', '<div>a</div><div>b</div>'],
    ['letters in two pieces', 'u\u0308e\u0301o'],
    ['letters with two signs', 'ba\u0315\u0300c'],
    ['entities', '&lt;&amp;a'],
  ])('twice in %s', (_what, html) => {
    const { length } = plain(html).text;
    expect(wrong(html, rangesIn(length).flatMap(([start, end]) => rangesIn(length, end).map(([from, to]): Row => [[start, end, 'x'], [from, to, 'yz']])))).toEqual([]);
  });
});
