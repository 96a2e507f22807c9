import { letterOf, type Draft, type Letter } from '../../core';

/** Runs as a script wherever it is taken for one; nothing it names is ever to be set. */
export const MARK = 'goldenRuleHit';
/** Whatever of a letter lives in a page that should only show it. */
export const ALIVE = 'img, script, svg, iframe, a[href^="javascript:"], [onerror], [onload], [onfocus]';
const SCRIPT = `<img src=x onerror="top.${MARK}=1"><script>top.${MARK}=1</script><svg onload="top.${MARK}=1">`;

/** Texts that mean something to whoever prints, parses or formats them. */
export const TEXTS: Readonly<Record<string, string>> = {
  'markup': SCRIPT, 'escaped markup': SCRIPT.replace(/</g, '&lt;'), 'the end of an attribute': `" autofocus onfocus="top.${MARK}=1" x="`, 'a link that runs': `<a href="javascript:top.${MARK}=1">Anna</a> [Anna](javascript:top.${MARK}=1)`,
  'Markdown': '**Anna** [x](https://evil.example) ![x](https://evil.example/p.png) `a` # b', 'a format': '%s %n %d {0} $& $1 ${name} %(x)s', 'a header': 'Anna\r\nBcc: spy@evil.example\r\n\r\nhello', 'an encoded header': '=?UTF-8?B?DQpCY2M6IHNweUBldmlsLmV4YW1wbGU=?=',
  'right to left': '\u202eannA\u202c \u2067Berg\u2069', 'nothing to see': 'An\u200bna\u2060 \ufeffBe\u00adrg', 'letters that look alike': 'Аnnа Веrg', 'halves of pairs': '\ud83d Anna \udc00', 'words of the language': '__proto__ constructor hasOwnProperty',
  'an end of everything': '</textarea></title></style></script>--></p></div></body></html>', 'controls': '\0\u0007\u001b[31mAnna\u001b[0m\u2028\u2029',
};
/** Each syntax of a slot, torn behind each of its marks. */
const TORN = ['{{first_name}}', '{{{a}}}', '{% if a %}', '*|FNAME|*', '%%first%%', '{!Contact.Name}', '${name}', '$[name]$', '«Vorname»', '<<name>>', '<%= a %>', '[[name]]', '[First Name]', '((name))', '::a.b::', '@@name@@', '#NAME#', '{Hi|Hello}', '{ MERGEFIELD a }', '[%a%]']
  .flatMap((token) => Array.from({ length: token.length - 1 }, (_, i) => token.slice(0, i + 1)));

const PROSE = 'I have exclusively chosen only you for a meeting, Anna, because I thought of you at once. When may I call you?\n';
const readers = (count: number, name: (i: number) => string = (i) => `Reader${i} Berg`): Draft['readers'] => Array.from({ length: count }, (_, i) => ({ address: `reader${i}@firm${i}.example`, name: name(i), field: 'to' }));
const nested = (open: string, depth: number): string => `${open.repeat(depth)}<p>Dear Anna,</p><p>${PROSE}</p>`;
const letter = (draft: Partial<Draft>): Letter => letterOf({ kind: 'message', from: { address: 'me@home.example', name: 'Mira' }, readers: readers(3), subject: 'Bells', ...(draft.html === undefined ? { text: `Dear Anna,\n\n${PROSE}` } : {}), ...draft });

/** Mails somebody might make to break us, by what is nasty about them; `size` units of text where size is what is nasty. */
export function nastyLetters(size: number): readonly (readonly [string, Letter])[] {
  return [
    ['a long body', letter({ text: `Dear Anna,\n\n${PROSE.repeat(size / PROSE.length)}` })], ['a long page', letter({ html: `<p>Dear Anna,</p>${`<p>${PROSE}</p>`.repeat(size / PROSE.length)}` })],
    ['one long word', letter({ text: 'a'.repeat(size) })], ['one long tag', letter({ html: `<p ${'a="b" '.repeat(size / 6)}>Dear Anna,` })],
    ['5,000 readers', letter({ readers: readers(5_000) })], ['5,000 readers of one name', letter({ readers: readers(5_000, () => 'Anna Berg') })],
    ['tables 2,000 deep', letter({ html: nested('<table><tr><td>', 2_000) })], ['quotes 2,000 deep', letter({ html: nested('<blockquote>', 2_000) })], ['tags never closed', letter({ html: nested('<b><i><div><a href="', 500) })],
    ['torn slots', letter({ text: `Dear Anna,\n\n${TORN.join(' we ')}` })], ['torn slots on lines', letter({ text: `Dear Anna,\n\n${TORN.join('\n')}` })],
    ...Object.entries(TEXTS).flatMap(([what, text]): (readonly [string, Letter])[] => [
      [`${what} as a name`, letter({ readers: readers(3, () => text) })], [`${what} as a subject`, letter({ subject: text })], [`${what} as a greeting`, letter({ text: `Dear ${text},\n\n${PROSE}` })],
      [`${what} as a slot`, letter({ text: `Dear Anna,\n\n{{${text}}} ${PROSE}` })], [`${what} as an address`, letter({ readers: [...readers(2), { address: text, field: 'to' }] })], [`${what} as a page`, letter({ html: `<p>Dear Anna,</p>${text}<p>${PROSE}</p>` })],
    ]),
  ];
}

const part = (boundary: string, inner: string): string => `Content-Type: multipart/mixed; boundary="${boundary}"\r\n\r\n--${boundary}\r\n${inner}\r\n--${boundary}--\r\n`;
const HEAD = 'From: me@home.example\r\nTo: anna@north.example\r\nSubject: x\r\n';

/** Sources of mails that explode when they are read. */
export const bombs: readonly (readonly [string, string])[] = [
  ['parts 1,000 deep', `${HEAD}${Array.from({ length: 1_000 }, (_, i) => `b${i}`).reduceRight((inner, boundary) => part(boundary, inner), 'Content-Type: text/plain\r\n\r\nhello')}`],
  ['10,000 parts', `${HEAD}Content-Type: multipart/mixed; boundary="b"\r\n\r\n${'--b\r\nContent-Type: text/plain\r\n\r\nhello\r\n'.repeat(10_000)}--b--\r\n`],
  ['mails in mails', `${HEAD}${'Content-Type: message/rfc822\r\n\r\nSubject: x\r\n'.repeat(1_000)}\r\nhello`],
  ['a header of a megabyte', `From: me@home.example\r\nTo: ${'anna@north.example, '.repeat(50_000)}ben@south.example\r\nSubject: x\r\n\r\nhello`],
  ['a part that is no base64', `${HEAD}Content-Type: text/html; charset=utf-7\r\nContent-Transfer-Encoding: base64\r\n\r\n${'@@@@'.repeat(10_000)}`],
  ['no end of a boundary', `${HEAD}Content-Type: multipart/mixed; boundary="${'b'.repeat(2_000)}"\r\n\r\n--${'b'.repeat(1_999)}\r\nhello`],
];
