import { fc, runs } from '../../properties';
import { decodeHTML, decodeHTMLAttribute } from 'entities';
import { entityAt } from '../../../core/text/entities';
import { entities } from '../../../core/tables/entities';

const names = [...entities().keys()];

function decode(html: string, inAttribute: boolean): string {
  let text = '';
  for (let at = 0; at < html.length; ) {
    const entity = html.charAt(at) === '&' ? entityAt(html, at, inAttribute) : undefined;
    text += entity?.char ?? html.charAt(at);
    at += entity?.length ?? 1;
  }
  return text;
}

test('as many names as HTML 4.01 has, and some', () => expect(names.length).toBeGreaterThan(252));

/** The names we know may stand with or without their semicolon, run on, and be cut short. */
const piece = fc.oneof(
  fc.constantFrom(...names).map((name) => `&${name};`), fc.constantFrom(...names).map((name) => `&${name} `),
  fc.constantFrom('&nbsp', '&amp', '&copy', '&eacute', '&lt', '&QUOT').chain((start) => fc.constantFrom('=1', 'x;', 'y', '1', ' ', '&', ';').map((end) => start + end)),
  fc.integer({ min: 0, max: 0x110010 }).chain((code) => fc.constantFrom(`&#${code};`, `&#${code} `, `&#x${code.toString(16)};`, `&#X${code.toString(16).toUpperCase()}`)),
  fc.constantFrom('&', '&;', '&#;', '&#x;', '&#', '&#xg', '&1;', 'a', ' ', '&unknowable;'),
);

test.each([['text', false, decodeHTML], ['an attribute', true, decodeHTMLAttribute]] as const)('what it knows it reads in %s as the whole library does', (_, inAttribute, expected) => {
  fc.assert(fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => {
    const html = pieces.map((one) => `${one}<`).join('');
    expect(decode(html, inAttribute)).toBe(expected(html));
  }), runs(2_000));
});
