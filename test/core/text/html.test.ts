import { decodeAttribute, readHtml } from '../../../core/text/html';

/** Text of a table: each cell's end as ¦. */
const textOf = (html: string): string => readHtml(html).text.replace(/\t/g, '¦');
const tagsOf = (html: string): string[] => readHtml(html).tags.map(({ kind, name, start, end }) => `${kind} ${name} ${html.slice(start, end)}`);
/** Each mark's kind and words. */
const marksOf = (html: string): string[] => {
  const { text, marks } = readHtml(html);
  return marks.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);
};

test.each([
  ['a point of a list by the next', '<ul><li>a<li>b<li>c</ul>d', 'a\nb\nc\n\nd'],
  ['a point of a list by nothing else', '<ul><li hidden>a<b>b</b><li>c</ul>', 'c'],
  ['a hidden point by the next', '<ul><li hidden>a<li>b</ul>', 'b'],
  ['a hidden cell by the next', '<table><tr><td hidden>a<td>b<tr><td>c</table>', 'b\nc'],
  ['a hidden cell by a head cell', '<table><tr><td hidden>a<th>b</table>', 'b'],
  ['a hidden last cell by the next row', '<table><tr><td>a<td hidden>b</td><tr><td>c</table>', 'a\nc'],
  ['a hidden cell by the next row', '<table><tr><td>a<td hidden>b<tr><td>c</table>', 'a\nc'],
  ['a hidden head cell by the next row', '<table><tr><td>a<th hidden>b<tr><td>c</table>', 'a\nc'],
  ['a hidden head cell by the next', '<table><tr><th hidden>a<th>b</table>', 'b'],
  ['a hidden head cell by a cell', '<table><tr><th hidden>a<td>b</table>', 'b'],
  ['a hidden row by the next', '<table><tr hidden><td>a</td><tr><td>b</table>', 'b'],
  ['a hidden row by a table’s body', '<table><tr hidden><td>a</td><tbody><tr><td>b</table>', 'b'],
  ['a hidden term by the next', '<dl><dt hidden>a<dt>b</dl>', 'b'],
  ['a hidden term by what it means', '<dl><dt hidden>a<dd>b</dl>', 'b'],
  ['a hidden meaning by the next', '<dl><dd hidden>a<dd>b</dl>', 'b'],
  ['a hidden meaning by the next term', '<dl><dd hidden>a<dt>b</dl>', 'b'],
  ['a hidden paragraph by a block', '<p hidden>a<div>b</div>', 'b'],
])('an element still open is ended: %s', (_what, html, text) => expect(textOf(html)).toBe(text));

test.each([
  ['a hidden point', '<ul><li hidden>a<b>b</b><p>c</p></li></ul>d', 'd'],
  ['a hidden cell', '<table><tr><td hidden>a<b>b</b><div>c</div></td></tr></table>d', 'd'],
  ['a hidden head cell', '<table><tr><th hidden>a<b>b</b><div>c</div></th></tr></table>d', 'd'],
  ['a hidden row', '<table><tr hidden>a<td>b</td></tr></table>c', 'c'],
  ['a hidden term', '<dl><dt hidden>a<b>b</b><div>c</div></dt></dl>d', 'd'],
  ['a hidden meaning', '<dl><dd hidden>a<b>b</b><div>c</div></dd></dl>d', 'd'],
  ['a hidden paragraph', '<p hidden>a<b>b</b>c</p>d', 'd'],
  ['hidden parts in hidden parts', '<div hidden>a<div hidden>b</div>c<span>d</span>e</div>f', 'f'],
  ['what needs no end', 'a<img hidden src=x>b<hr hidden>c', 'abc'],
  ['entities and breaks in hidden parts', '<div hidden>&lt;<br>&gt;</div>a<span hidden><br>&amp;</span>b', 'ab'],
])('and no other element ends it: %s', (_what, html, text) => expect(textOf(html)).toBe(text));

test.each([
  ['lists are set apart', 'a<ul><li>b</li></ul>c', 'a\n\nb\n\nc'],
  ['lists in lists are not', '<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>', 'a\nb\nc'],
  ['paragraphs in lists are', '<ul><li><p>a</p><p>b</p></li></ul>', 'a\n\nb'],
  ['one list after the other', '<ul><li>a</li></ul><ul><li>b</li></ul>', 'a\n\nb'],
  ['divs are lines', 'a<div>b</div>c', 'a\nb\nc'],
  ['spans are not', 'a<span>b</span>c', 'abc'],
  ['cells are told apart', '<table><tr><th>a</th><td>b</td></tr></table>c', 'a¦b\nc'],
  ['words beside cells', '<table><tr>a<td>b</td>c</tr></table>', 'a¦b¦c'],
  ['kept lines end with their element', '<pre>a\nb</pre><p>c\nd</p>', 'a\nb\n\nc d'],
  ['kept lines in kept lines', '<pre>a<pre>b\nc</pre>d\ne</pre>f\ng', 'a\n\nb\nc\n\nd\ne\n\nf g'],
  ['an end of <br> is a <br>', 'a</br>b', 'a\nb'],
  ['an end of nothing says nothing', 'a</div>b', 'ab'],
  ['an end ends what is open in it', '<div>a<b><pre>b\nc</div>d\ne', 'a\n\nb\nc\n\nd e'],
  ['an end that comes twice', '<div>a</div></div>b', 'a\nb'],
  ['elements never ended', '<div>a<p>b', 'a\n\nb'],
  ['a picture breaks nothing', 'a<img src=x>b', 'ab'],
  ['a rule does', 'a<hr>b', 'a\nb'],
  ['entities at the start, in the middle and at the end', '&lt;a &amp; b&gt;', '<a & b>'],
  ['one entity after the other', '&lt;&lt;&lt;', '<<<'],
  ['signs that begin no entity', '& a && b &c &', '& a && b &c &'],
])('%s', (_what, html, text) => expect(textOf(html)).toBe(text));

test.each<[string, string, string[]]>([
  ['in order', '<p>a<b>b</b></p>', ['open p <p>', 'open b <b>', 'close b </b>', 'close p </p>']],
  ['those without an end', 'a<br>b<img src=x>c<BR/>', ['void br <br>', 'void img <img src=x>', 'void br <BR/>']],
  ['with what is in them', '<a href="x>y" title=z>b</a >', ['open a <a href="x>y" title=z>', 'close a </a >']],
  ['not within hidden parts', '<div hidden><b>a</b><br></div>c', []],
  ['not the end of nothing', 'a</b>c', []],
  ['not a second end', '<b>a</b></b>', ['open b <b>', 'close b </b>']],
  ['one that is cut short', '<b>a</b ', ['open b <b>', 'close b </b ']],
])('tags %s', (_what, html, tags) => expect(tagsOf(html)).toEqual(tags));

test('a <br> and its end stand where they are written', () => {
  const place = (html: string): string[] => readHtml(html).runs.map((run) => html.slice(run.html, run.html + run.htmlLength));
  expect(place('<p>a<br >b</br >c &amp;&nbsp;d')).toEqual(['a', '<br >', 'b', '</br >', 'c ', '&amp;', '&nbsp;', 'd']);
  expect(place('a</br>b')).toEqual(['a', '</br>', 'b']);
});

test.each<[string, string, string[]]>([
  ['a quote', 'a<blockquote type=cite>b</blockquote>c', ['quote: b']],
  ['a signature', 'a<div class="gmail_signature">b</div>c', ['signature: b']],
  ['a quote within a quote comes behind it', '<div class=yahoo_quoted><blockquote type=cite>a</blockquote>b</div>', ['quote: a\nb', 'quote: a']],
  ['in the order of the text', '<blockquote type=cite>a</blockquote><div class=moz-signature>b</div><blockquote type=cite>c</blockquote>', ['quote: a', 'signature: b', 'quote: c']],
  ['a signature in a quote', '<blockquote type=cite>a<div class=moz-signature>b</div></blockquote>', ['quote: a\nb', 'signature: b']],
  ['a container without a quote', 'a<div class=gmail_quote>b</div>c', ['quote: b']],
  ['a container leaves it to its quotes', '<div class=gmail_quote>a<blockquote class=gmail_quote>b</blockquote>c</div>', ['quote: b']],
  ['a container behind a quote', '<blockquote class=gmail_quote>a</blockquote><div class=gmail_quote>b</div>', ['quote: a', 'quote: b']],
  ['a container with another kind of quote', '<div class=gmail_quote>a<div class=gmail_attr>b</div></div>', ['quote: a\nb', 'quote: b']],
  ['all that follows', 'a<div id=appendonsend></div>b<div>c</div>', ['quote: b\nc']],
  ['all that follows, with what is in it', 'a<div id=divRplyFwdMsg>b</div>c', ['quote: b\nc']],
  ['all that follows, at the start', '<div id=divRplyFwdMsg>b</div>c', ['quote: b\nc']],
  ['nothing follows', 'a<div id=appendonsend></div>', []],
  ['nothing in it', 'a<blockquote type=cite> </blockquote><div class=moz-signature></div>b', []],
  ['none where it is hidden', '<div hidden><blockquote type=cite>a</blockquote></div>b', []],
  ['the first of a name counts', '<blockquote type=cite type=x>a</blockquote>', ['quote: a']],
  ['names and attributes in capitals', '<BLOCKQUOTE TYPE=cite>a</BLOCKQUOTE>', ['quote: a']],
  ['an attribute with an entity', '<div class="gmail&#95;signature">a</div>', ['signature: a']],
])('marks: %s', (_what, html, marks) => expect(marksOf(html)).toEqual(marks));

test.each([
  ['a=1&amp;b=2', 'a=1&b=2'], ['a=1&copy=2', 'a=1&copy=2'], ['a &#65; b', 'a A b'], ['a &bogus; b', 'a &bogus; b'], ['&lt', '<'], ['x', 'x'],
])('the attribute %j is %j', (value, expected) => expect(decodeAttribute(value)).toBe(expected));
