import { readHtml } from '../../../core/text/html';

const textOf = (html: string): string => readHtml(html).text;
/** Each stretch of the text that stands somewhere in the HTML, and what stands there. */
const runsOf = (html: string): [string, string][] => {
  const { text, runs } = readHtml(html);
  return runs.map((run) => [text.slice(run.text, run.text + run.length), html.slice(run.html, run.html + run.htmlLength)]);
};

test.each([
  ['blanks in a row are one', 'a \t\n\r\f b', 'a b'],
  ['also across elements', 'a <b> b</b>', 'a b'],
  ['also between elements', '<b>a</b> <i> </i> <b>b</b>', 'a b'],
  ['none begins a letter', '  a', 'a'],
  ['none ends it', 'a  ', 'a'],
  ['none begins a line', '<div>a</div><div> b</div>', 'a\nb'],
  ['none ends a line', '<div>a </div><div>b</div>', 'a\nb'],
  ['none stands round a break', 'a <br> b', 'a\nb'],
  ['none ends a cell', '<table><tr><td>a </td><td>b&nbsp;</td><td>c</td></tr></table>', 'a\tb\tc'],
  ['none begins a cell', '<table><tr><td> a</td> <td> b</td></tr></table>', 'a\tb'],
  ['NUL is one', 'a\0b', 'a b'],
  ['an entity may be one', 'a&#32;&#9;&#10;b', 'a b'],
])('blanks: %s', (_what, html, text) => expect(textOf(html)).toBe(text));

test.each([
  ['all are kept', 'a&nbsp;&nbsp;\u00a0b', 'a   b'],
  ['beside blanks', 'a &nbsp; b', 'a   b'],
  ['they begin a line', '<div>a</div><div>&nbsp;b</div>', 'a\n b'],
  ['but end none', '<div>a&nbsp;</div><div>b</div>', 'a\nb'],
  ['a line of one is an empty line', '<div>a</div><div>&nbsp;</div><div>b</div>', 'a\n\nb'],
  ['so is one that is written as itself', '<div>a</div><div>\u00a0</div><div>b</div>', 'a\n\nb'],
  ['a blank behind one at a line’s start', '<div>&nbsp; a</div>', '  a'],
])('no-break spaces: %s', (_what, html, text) => expect(textOf(html)).toBe(text));

test.each([
  ['blocks are lines', '<div>a</div><div>b</div>', 'a\nb'],
  ['empty blocks are none', '<div>a</div><div></div><div> </div><div>b</div>', 'a\nb'],
  ['blocks in blocks make one break', '<div><div>a</div></div><div><div>b</div></div>', 'a\nb'],
  ['a break in a block of its own is an empty line', '<div>a</div><div><br></div><div>b</div>', 'a\n\nb'],
  ['a break at a block’s end is none of its own', '<div>a<br></div><div>b</div>', 'a\nb'],
  ['two are one', '<div>a<br><br></div><div>b</div>', 'a\n\nb'],
  ['margins are an empty line', '<p>a</p><p>b</p>', 'a\n\nb'],
  ['margins that meet are one', '<div><p>a</p></div><blockquote><p>b</p></blockquote>', 'a\n\nb'],
  ['margin on one side is enough', '<div>a</div><p>b</p><div>c</div>', 'a\n\nb\n\nc'],
  ['an empty paragraph between lines sets them apart', '<div>a</div><p></p><div>b</div>', 'a\n\nb'],
  ['a margin adds nothing to empty lines', '<p>a<br><br><br></p><p>b</p>', 'a\n\n\nb'],
  ['breaks that begin a letter are none', '<br><br><div><br></div>a', 'a'],
  ['breaks that end it are none', 'a<br><br><p></p>', 'a'],
  ['cells', '<table><tr><td>a</td><td>b</td><td>c</td></tr><tr><td>d</td></tr></table>', 'a\tb\tc\nd'],
  ['empty cells', '<table><tr><td></td><td>b</td><td></td><td>d</td></tr></table>', 'b\td'],
  ['cells of blocks', '<table><tr><td><div>a</div></td><td><div>b</div></td></tr></table>', 'a\nb'],
])('lines: %s', (_what, html, text) => expect(textOf(html)).toBe(text));

test.each([
  ['lines and blanks', '<pre>a  b\n  c\n\nd</pre>', 'a  b\n  c\n\nd'],
  ['line ends of Windows', '<pre>a\r\nb</pre>', 'a\nb'],
  ['tabs as blanks', '<pre>a\t\tb</pre>', 'a  b'],
  ['no blanks at a line’s end', '<pre>a  \nb</pre>', 'a\nb'],
  ['blanks that begin the letter', '<pre>  a</pre>', '  a'],
  ['and no more behind it', '<pre>a</pre>b  c\nd', 'a\n\nb c d'],
])('kept as they are: %s', (_what, html, text) => expect(textOf(html)).toBe(text));

test.each([
  ['soft hyphens', 'a\u00adb&shy;c', 'abc'],
  ['zero-width spaces', 'a\u200bb&#8203;c', 'abc'],
  ['word joiners', 'a\u2060b', 'ab'],
  ['byte order marks', '\ufeffa\ufeff b', 'a b'],
  ['between blanks', 'a \u200b b', 'a b'],
  ['alone on a line', '<div>a</div><div>\u200b</div><div>b</div>', 'a\nb'],
])('what has no width is gone: %s', (_what, html, text) => expect(textOf(html)).toBe(text));

test.each<[string, string, [string, string][]]>([
  ['words that go on are one stretch', 'a b c', [['a b c', 'a b c']]],
  ['blanks in a row are one piece', 'a \n b', [['a', 'a'], [' ', ' \n '], ['b', 'b']]],
  ['a blank that an element parts is its first', 'a <b> b</b>', [['a ', 'a '], ['b', 'b']]],
  ['entities are pieces', '&lt;a&nbsp;b', [['<', '&lt;'], ['a', 'a'], [' ', '&nbsp;'], ['b', 'b']]],
  ['breaks are pieces, blocks stand nowhere', '<p>a<br>b</p><p>c</p>', [['a', 'a'], ['\n', '<br>'], ['b', 'b'], ['c', 'c']]],
  ['kept lines are one stretch', '<pre>a\n b</pre>', [['a\n b', 'a\n b']]],
  ['a line end of Windows is its second half', '<pre>a\r\nb</pre>', [['a', 'a'], ['\nb', '\nb']]],
  ['what has no width parts it', 'ab\u00adc', [['ab', 'ab'], ['c', 'c']]],
  ['each blank that is kept', 'a\u00a0\u00a0b', [['a\u0020\u0020b', 'a\u00a0\u00a0b']]],
  ['cells stand nowhere', '<td>a</td><td>b</td>', [['a', 'a'], ['b', 'b']]],
])('where the text stands: %s', (_what, html, expected) => expect(runsOf(html)).toEqual(expected));
