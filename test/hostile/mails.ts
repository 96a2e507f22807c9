import { emptyMemory, hear, letterOf, remember, wordings, type Letter, type Memory, type Reader, type Thread, type Wording } from '../../core';
import { fc } from '../properties';

export const NOW = new Date('2026-03-02T10:00:00Z');
const from = { address: 'me@home.example', name: 'Mira Home' };

/** One random mail, and what the reviewer knows and speaks. */
export interface Mail {
  readonly letter: Letter;
  readonly memory: Memory;
  readonly wording: Wording;
}

/** Things people write, each in some letter's place where a check looks. */
const PLAIN = [
  'Dear Anna,', 'Hi Ben', 'Hello,', 'Dear valued customer,', 'Sehr geehrte Damen und Herren,', 'Estimada Ana:', 'Здравей, Иване!', 'Bonjour,', 'Hi ,', 'Hi JOHN,', 'Hi Acme Ltd,',
  'I have exclusively chosen only you for a meeting.', 'I thought of you at once.', 'You are the only one I write to.', 'We offer the best pumps at 30% off.', 'When may I call you?',
  'I write to all three of you.', 'Ich habe nur an Sie gedacht.', 'Te escribo solo a ti.', 'My name is Mira and I found you in the programme.', 'Just following up on my last mail.',
  'Please see the attached file', 'https://www.youtube.com/watch?v=x', 'click here to unsubscribe', 'Template 1', 'Copy of Template v2', 'TODO', 'lorem ipsum', 'Kind regards,', 'Mira', '-- ',
  'On Mon, 2 Mar 2026 at 10:00, Anna <anna@north.example> wrote:', '> Could you send me the plan?', '> > no, thank you, I am not interested', 'From: Anna', 'Sent from my iPhone', '-----Original Message-----',
];
/** Templates' slots, whole and in every state of being torn. */
const SLOTS = [
  '{{first_name}}', '{{', '}}', '{{{', '{%', '%}', '[First Name]', '[', ']', '[[', '<<name>>', '<<', '<', '«Vorname»', '«', '*|FNAME|*', '*|', '|*', '%%first%%', '%%', '{!Contact.Name}', '{!', '${name}', '${',
  '$[name]$', '$[', '_|', '((name))', '((', '{Hi|Hello|Dear}', '{Hi|', '|||', '{ MERGEFIELD ', '::a.b::', '::', '@@name@@', '#NAME#', '____', '......', 'undefined', 'null', '[object Object]', '#REF!', 'XXXX',
];
/** What breaks those who print, parse, format or cut text. */
const ODD = [
  '\u202e', '\u202d\u2066', '\u2069', '\u200b', '\u200d', '\ufeff', '\u00ad', '\u2060', '\0', '\u0007', '\u001b[31m', '\r\n', '\r', '\n', '\n\n', '\t', '\u00a0', '\u2028', '\u2029', '\u0085', '\ud800', '\udc00', '\ud83d', '😀', '👩‍👩‍👧', 'e\u0301',
  '\u0301\u0301\u0301', 'ﬁ', 'İ', 'ı', 'ẞ', 'ſ', 'K', 'Ǆ', 'Dеаr Аnnа', '𝐃𝐞𝐚𝐫 𝐀𝐧𝐧𝐚', 'ᴅᴇᴀʀ', 'שלום', 'مرحبا', '안녕', '漢字', 'ไทย', '\u{2F800}', '\ufffd', '\uffff', '%s%n%d', '{0}', '$&', "$'", '$1', '\\', '`', "'", '"', '*b*', '__proto__', 'constructor', 'toString', 'hasOwnProperty',
  '[x](javascript:alert(1))', '![x](http://evil.example/p.png)', '**bold**', '<b>', '<img src=x onerror=alert(1)>', '<script>alert(1)</script>', '</script>', '<!--', '-->', ']]>', '&lt;', '&amp;', '&#0;', '&#xD800;', '&bogus;', '&', 'Bcc: spy@evil.example', '\r\nBcc: spy@evil.example\r\n\r\n', '=?UTF-8?B?QmNj?=',
];
const TAGS = [
  '<p>', '</p>', '<div>', '</div>', '<br>', '<b>', '</b>', '<span style="color:red;font-family:X">', '</span>', '<table><tr><td>', '</td></tr></table>', '<ul><li>', '</ul>', '<a href="https://x.example/track/click?u=1">', '</a>', '<a href="javascript:alert(1)">', '<img src="https://x.example/o.gif" width=1 height=1>',
  '<blockquote type="cite">', '</blockquote>', '<div class="gmail_quote">', '<div class="gmail_signature">', '<div id="divRplyFwdMsg">', '<div id="Signature">', '<p class=MsoNormal>', '<style>p{', '</style>', '<script>', '</script>', '<title>', '</title>', '<head>', '</head>', '<body>', '<html>', '<div hidden>', '<span style="display:none">', '<pre>', '</pre>',
  '<textarea>', '<svg><a>', '<math>', '<template>', '<!-- ', ' -->', '<![CDATA[', ']]>', '<?x', '<!DOCTYPE html>', '<a href="', '<p style=\'', '<x:y>', '<o:p></o:p>', '</', '<',
];
const ADDRESSES = [
  'anna@north.example', 'ben@south.example', 'cleo@east.example', 'dora@west.co.uk', 'emil@gmail.com', 'fritz@gmail.com', 'info@north.example', 'me@home.example', 'kim@home.example', 'known@known.example', 'ANNA@NORTH.EXAMPLE', 'anna@bücher.example', '"a b"@north.example', '"a@b"@south.example',
  '', '@', 'anna', 'a@', '@b', 'a@b@c', 'anna@north.example\r\nBcc: spy@evil.example', '<anna@north.example>', ' anna@north.example ', '\u202eanna@north.example', 'аnnа@north.example', '\ud800@x.example', '__proto__@constructor.example', 'constructor', '%s@%n.example', `${'a'.repeat(300)}@${'b.'.repeat(150)}example`,
];
const NAMES = ['Anna Berg', 'Berg, Anna', 'Ben Ito', 'Cleo', 'ANNA BERG', 'anna', 'Dr. Anna van der Berg', 'Sales Team', 'undefined', 'North Ltd', 'Анна Берг', '山田 太郎', '', ' ', ',', ',,', '"', 'A'.repeat(5000), 'constructor', '__proto__', '{{first_name}}', 'Anna\r\nBcc: spy@evil.example', '<img src=x onerror=alert(1)>', '[x](javascript:alert(1))', '$& $1 %s {0}', 'An\u200bna\u202e', '\ud800', 'anna@north.example'];

const piece = fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...PLAIN) }, { weight: 3, arbitrary: fc.constantFrom(...SLOTS) }, { weight: 3, arbitrary: fc.constantFrom(...ODD) }, { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) });
const glue = fc.constantFrom(' ', ' ', '\n', '\n\n', '');
const text = fc.array(fc.tuple(piece, glue), { maxLength: 24 }).map((all) => all.flat().join(''));
const html = fc.array(fc.oneof(fc.constantFrom(...TAGS), piece), { maxLength: 40 }).map((all) => all.join(''));
const name = fc.oneof(fc.constantFrom(...NAMES), fc.constantFrom(...NAMES), piece);
const kind = fc.constantFrom<Reader['kind'][]>(undefined, undefined, undefined, undefined, 'group', 'colleague');
const reader: fc.Arbitrary<Reader> = fc.record({ address: fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...ADDRESSES.slice(0, 10)) }, { weight: 1, arbitrary: fc.constantFrom(...ADDRESSES) }), name: fc.option(name, { nil: undefined }), field: fc.constantFrom<Reader['field'][]>('to', 'to', 'to', 'cc', 'bcc'), kind })
  .map(({ address, field, name: shown, kind: sort }) => ({ address, field, ...(shown === undefined ? {} : { name: shown }), ...(sort === undefined ? {} : { kind: sort }) }));
const thread: fc.Arbitrary<Thread> = fc.record({ kind: fc.constantFrom<Thread['kind'][]>('reply', 'forward'), people: fc.array(fc.constantFrom(...ADDRESSES).map((address) => ({ address })), { maxLength: 3 }) });

const letter = fc.record({
  kind: fc.constantFrom<Letter['kind'][]>('message', 'message', 'message', 'invitation'), readers: fc.array(reader, { maxLength: 7 }), subject: fc.oneof(fc.constantFrom('', 'Pumps', 'Re: Pumps', 'Fwd: {{x}}'), piece),
  body: fc.oneof(text.map((one) => ({ text: one })), html.map((one) => ({ html: one }))), answers: fc.option(thread, { freq: 4, nil: undefined }), attachments: fc.array(piece, { maxLength: 2 }),
}).map(({ body, answers, ...rest }) => letterOf({ from, ...rest, ...body, ...(answers ? { thread: answers } : {}) }));

/** Nothing known; a whole mailbox searched; letters remembered, this one's like among them. */
const memories = [emptyMemory('salt'), emptyMemory('salt', 'whole'), filled()];

function filled(): Memory {
  const sent = ['dora@west.co.uk', 'emil@gmail.com', 'known@known.example'].map((address, i) => letterOf({
    kind: 'message', from, readers: [{ address, name: `Dora${i} West`, field: 'to' }], subject: 'Pumps',
    text: `Dear Dora${i},\n\nI have exclusively chosen only you for a meeting. We offer the best pumps at 30% off. When may I call you? I thought of you at once.\n\nKind regards,\nMira`,
  }));
  const known = hear(emptyMemory('salt', 'whole'), { address: 'known@known.example' }, NOW);
  return sent.reduce((memory, one, i) => remember(memory, one, new Date(NOW.getTime() - (i + 2) * 86_400_000)), known);
}

export const mails: fc.Arbitrary<Mail> = fc.record({ letter, memory: fc.constantFrom(...memories), wording: fc.constantFrom(...wordings) });
