import { effectOf } from '../../../core/text/element';

/** What is true of an element with these attributes, and its mark. */
function said(name: string, attributes: Readonly<Record<string, string>> = {}): string {
  const { mark, ...flags } = effectOf(name, attributes);
  return [...Object.entries(flags).filter(([, is]) => is).map(([flag]) => flag.replace(/^(?:is|has)/, '').toLowerCase()), ...(mark ? [`mark ${mark}`] : [])].join(' ');
}

test.each([
  ['span', 'plain'], ['b', 'plain'], ['a', 'plain'], ['div', 'block'], ['li', 'block'], ['p', 'block margin'], ['h1', 'block margin'], ['blockquote', 'block margin'],
  ['ul', 'block margin list'], ['ol', 'block margin list'], ['dl', 'block margin list'], ['pre', 'block margin pre'], ['td', 'cell'], ['th', 'cell'], ['tr', 'block'],
  ['script', 'hidden'], ['style', 'hidden'], ['template', 'hidden'], ['textarea', 'hidden'], ['title', 'hidden'],
])('<%s> is %s', (name, expected) => expect(said(name)).toBe(expected));

test.each([
  'display:none', 'color:red;display:none', 'display:none;color:red', ' DISPLAY : NONE ', 'display:none !important', 'display:none!important;color:red', 'visibility:hidden', 'mso-hide:all',
  'font-size:0', 'font-size:0px', 'font-size:0pt', 'font-size: 0em', 'font-size:0rem', 'font-size:0%', 'color:red;\n  display:\tnone;',
])('%j hides', (style) => expect(said('span', { style })).toBe('hidden'));

test.each(['', 'display:block', 'visibility:visible', 'mso-hide:none', 'font-size:0.9em', 'font-size:10px', 'x-display:none', 'display:none-such', 'mso-font-size:0', 'white-space:pre-line', 'white-space:nowrap'])('%j hides nothing', (style) => expect(said('span', { style })).toBe('plain'));

test('the attribute hides, whatever it says', () => {
  expect(said('span', { hidden: '' })).toBe('hidden');
  expect(said('p', { hidden: 'until-found' })).toBe('block margin hidden');
});

test.each(['white-space:pre', 'white-space: pre-wrap', 'color:red; white-space:pre-wrap;'])('%j keeps lines', (style) => expect(said('span', { style })).toBe('pre'));

test.each<[string, Readonly<Record<string, string>>]>([
  ['Outlook’s paragraph', { class: 'MsoNormal' }], ['Outlook’s plain text', { class: 'MsoPlainText' }], ['Outlook’s line without space', { class: 'MsoNoSpacing' }],
  ['Outlook’s point of a list', { class: 'MsoListParagraphCxSpFirst' }],
  ['no margin', { style: 'margin:0' }], ['none with a unit', { style: 'margin: 0px' }], ['none above and below', { style: 'margin:0 0 0 40px' }], ['none above and below, some beside', { style: 'margin:0 1em' }],
  ['three sides', { style: 'margin:0cm 5cm 0.0001pt' }], ['blanks between', { style: 'color:red; margin:0cm  5cm  0cm  ;' }],
  ['none above, none below', { style: 'margin-top:0;margin-bottom:0' }], ['none below, none above', { style: 'margin-bottom:0cm; margin-top:0cm' }],
])('a paragraph with %s is a line', (_what, attributes) => expect(said('p', attributes)).toBe('block'));

test.each<[string, Readonly<Record<string, string>>]>([
  ['another class', { class: 'Normal' }], ['Outlook’s class behind another', { class: 'x MsoNormal' }], ['Outlook’s title', { class: 'MsoTitle' }],
  ['a margin', { style: 'margin:1em' }], ['one above and below', { style: 'margin:1em 0' }], ['one above', { style: 'margin:1em 0 0' }], ['one below', { style: 'margin:0 0 8pt' }],
  ['none above', { style: 'margin-top:0' }], ['none below', { style: 'margin-bottom:0' }], ['none at the left', { style: 'margin-left:0;margin-right:0' }], ['nothing said of it', { style: 'color:red' }],
])('a paragraph with %s is set apart', (_what, attributes) => expect(said('p', attributes)).toBe('block margin'));

test.each<[string, string, Readonly<Record<string, string>>, string]>([
  ['Outlook’s reply', 'div', { id: 'divRplyFwdMsg' }, 'block mark rest'],
  ['Outlook’s end of what is new', 'div', { id: 'appendonsend' }, 'block mark rest'],
  ['Outlook’s signature', 'div', { id: 'Signature' }, 'block mark signature'],
  ['Outlook’s signature on a phone', 'div', { id: 'ms-outlook-mobile-signature' }, 'block mark signature'],
  ['Thunderbird’s and Apple’s quote', 'blockquote', { type: 'cite' }, 'block mark blockquote'],
  ['Gmail’s quote', 'blockquote', { class: 'gmail_quote' }, 'block mark blockquote'],
  ['Gmail’s frame of a quote', 'div', { class: 'gmail_quote gmail_quote_container' }, 'block mark container'],
  ['Gmail’s line above a quote', 'div', { class: 'x gmail_attr' }, 'block mark quote'],
  ['Thunderbird’s line above a quote', 'div', { class: 'moz-cite-prefix' }, 'block mark quote'],
  ['Yahoo’s quote', 'div', { class: 'yahoo_quoted' }, 'block mark quote'],
  ['Proton’s quote', 'div', { class: 'protonmail_quote' }, 'block mark quote'],
  ['Tuta’s quote', 'div', { class: 'tutanota_quote' }, 'block mark quote'],
  ['Gmail’s signature', 'div', { class: 'gmail_signature' }, 'block mark signature'],
  ['Gmail’s dashes, in a line', 'span', { class: 'gmail_signature_prefix' }, 'mark signature'],
  ['Thunderbird’s signature', 'div', { class: 'moz-signature' }, 'block mark signature'],
  ['Proton’s signature', 'div', { class: 'protonmail_signature_block' }, 'block mark signature'],
  ['an indented paragraph', 'blockquote', {}, 'block margin'],
  ['a quote of another type', 'blockquote', { type: 'x' }, 'block margin'],
  ['a list of the type', 'ul', { type: 'cite' }, 'block margin list'],
  ['part of a class', 'div', { class: 'gmail_quote_x my_gmail_attr' }, 'block'],
  ['another id', 'div', { id: 'signature' }, 'block'],
])('%s', (_what, name, attributes, expected) => expect(said(name, attributes)).toBe(expected));
