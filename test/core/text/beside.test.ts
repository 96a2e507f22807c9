import { besideOf } from '../../../core/text/beside';
import { plain } from '../../../core/text/plain';

function piecesIn(html: string): readonly (readonly [string, string, string, boolean])[] {
  const page = plain(html);
  return besideOf(html, page).map(({ place, text, start, end, isPixel }) => [place, text.trim(), page.text.slice(start, end), isPixel] as const);
}

test.each([
  ['a link and its words', '<p>Read <a href="https://north.example/?a=1&amp;b=2">this <b>page</b></a> now</p>', [['link', 'https://north.example/?a=1&b=2', 'this page', false]]],
  ['two links', '<a href=u>one</a> and <a href=\'v\'>two</a>', [['link', 'u', 'one', false], ['link', 'v', 'two', false]]],
  ['a link round nothing', '<p>a<a href="u"></a>b</p>', [['link', 'u', '', false]]],
  ['a link that never ends', '<p>a <a href="u">b', [['link', 'u', '', false]]],
  ['a link without a target', '<a name="x">b</a>', [['link', '', 'b', false]]],
  ['words composed of two characters', '<p>caffe\u0301 <a href="u">here</a></p>', [['link', 'u', 'here', false]]],
  ['a picture', '<p>a <img alt="A card" src="https://north.example/a.png"> b</p>', [['picture', 'A card  https://north.example/a.png', '', false]]],
  ['a picture within the letter', '<img alt="A card" src="cid:1">', [['picture', 'A card', '', false]]],
  ['a pixel', '<img src="https://t.example/o" width=1 height="1">', [['picture', 'https://t.example/o', '', true]]],
  ['a hidden picture', '<img src="https://t.example/o" style="display:none">', [['picture', 'https://t.example/o', '', true]]],
  ['a rule one pixel high', '<img src="https://t.example/o" width="600" height="1">', [['picture', 'https://t.example/o', '', false]]],
  ['a pixel by its style', '<img src="https://t.example/o" style="border:0; width: 1px">', [['picture', 'https://t.example/o', '', true]]],
  ['a pixel by the first of its style', '<img src="http://t.example/o" style="width:1px">', [['picture', 'http://t.example/o', '', true]]],
  ['a picture three pixels wide', '<img src="https://t.example/o" style="width:3px">', [['picture', 'https://t.example/o', '', false]]],
  ['a picture with a border of one', '<img src="https://t.example/o" style="border-width:1px">', [['picture', 'https://t.example/o', '', false]]],
  ['a hidden picture, behind another style', '<img src="https://t.example/o" style="border:0; display: none">', [['picture', 'https://t.example/o', '', true]]],
  ['a picture fifteen pixels wide and high', '<img src="https://t.example/o" width=15 height=15>', [['picture', 'https://t.example/o', '', false]]],
  ['a pixel with units', '<img src="https://t.example/o" width=" 1px" height="0">', [['picture', 'https://t.example/o', '', true]]],
  ['a pixel that lies beside the letter', '<img src="o.gif?https:" width=1 height=1>', [['picture', 'o.gif?https:', '', false]]],
  ['a picture of no source', '<img width=1 height=1>', [['picture', '', '', false]]],
  ['a picture high and of no width given', '<img src="https://t.example/o" height=1>', [['picture', 'https://t.example/o', '', false]]],
  ['a picture wide and of no height given', '<img src="https://t.example/o" width=1>', [['picture', 'https://t.example/o', '', false]]],
  ['a picture whose address speaks of data', '<img src="https://t.example/data:1">', [['picture', 'https://t.example/data:1', '', false]]],
  ['the first of two targets', '<a href="u" HREF="v">b</a>', [['link', 'u', 'b', false]]],
  ['a target of nothing', '<a href="">b</a>', [['link', '', 'b', false]]],
  ['a picture in a link', '<a href="u">b<img alt="A card">c</a>d', [['link', 'u', 'bc', false], ['picture', 'A card', '', false]]],
  ['a mark that ends in a link', '<a href="u">b<b>c</b>d</a>e', [['link', 'u', 'bcd', false]]],
  ['an end without a beginning', '<a href="u">b</a> c</a> d', [['link', 'u', 'b', false]]],
  ['a link that closes at the end of a letter', 'b <a href="u">c</a>', [['link', 'u', 'c', false]]],
  ['a picture at the end of a letter', 'b<img alt="A card">', [['picture', 'A card', '', false]]],
  ['what is hidden', '<div style="display:none"><a href="u">b</a></div>c', []],
  ['no HTML to speak of', 'a < b', []],
])('%s', (_what, html, pieces) => expect(piecesIn(html)).toEqual(pieces));

test('stands where it does in the text, and is cut when it is long', () => {
  const html = `<p>a <img alt="${'x'.repeat(2_100)}">b</p><p>c<img alt="y"></p>`;
  expect(besideOf(html, plain(html)).map(({ text, start }) => [text.length, start])).toEqual([[2_000, 2], [3, 6]]);
});
