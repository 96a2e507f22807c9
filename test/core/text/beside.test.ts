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
  ['what is hidden', '<div style="display:none"><a href="u">b</a></div>c', []],
  ['no HTML to speak of', 'a < b', []],
])('%s', (_what, html, pieces) => expect(piecesIn(html)).toEqual(pieces));
