import type { Draft, Reader } from '../../core';
import { countedCore, type Counted } from './count';

jest.setTimeout(600_000);

const NOW = new Date('2026-03-02T10:00:00Z');
const from = { address: 'me@home.example' };
const three: readonly Reader[] = ['anna@north.example', 'ben@south.example', 'cleo@east.example'].map((address) => ({ address, field: 'to' }));
/** What a cost may grow by, beside what it is a cost of. */
const GROWTH = 1.2;
/** Units of text and HTML; `LINEAR_TO=200000 npx jest test/hostile/linear` goes up to a megabyte, in some minutes. */
const SIZES = { from: 10_000, to: Number(process.env['LINEAR_TO'] ?? 20_000), whole: 5 * Number(process.env['LINEAR_TO'] ?? 20_000) };

const PROSE = 'I have read with pleasure what you wrote about the harbour, Anna. Would you like to see the proofs?\nWe offer quiet pumps at 30% off; when may I call you? I thought of you at once.\n\n';

let counted: Counted;
beforeAll(async () => { counted = await countedCore(); });

/** What a review costs, in counted steps; the first one of a kind, which unpacks and looks up tables, is not counted. */
function costOf(draft: Partial<Draft>): number {
  const { core, cost } = counted;
  const letter = core.letterOf({ kind: 'message', from, readers: three, subject: 'Pumps', ...draft });
  const memory = core.emptyMemory('salt', 'whole');
  const { html, text, ...rest } = { kind: 'message' as const, from, readers: three, subject: 'Pumps', ...draft };
  core.review(core.letterOf({ ...rest, text: (text ?? html ?? '').slice(0, 300) }), memory, NOW, core.wordingFor('en'));
  return cost(() => core.review(core.letterOf({ ...letter, ...(html === undefined ? { text: text ?? '' } : { html }) }), memory, NOW, core.wordingFor('en')));
}

function repeated(unit: string, length: number): string {
  return unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
}

function growth(of: (size: number) => Partial<Draft>, small: number, large: number): number {
  return costOf(of(large)) / costOf(of(small)) / (large / small);
}

test('a long letter of prose', () => {
  expect(growth((size) => ({ text: repeated(PROSE, size) }), SIZES.from, SIZES.whole)).toBeLessThanOrEqual(GROWTH);
});

test.each([
  ['prose', PROSE], ['one word', 'pump '], ['one letter', 'x'], ['greetings', 'Dear Anna,\n'], ['letters in a row', 'Dear Ben,\n\nHi Anna,\n\nkind regards,\nMira\n'], ['claims', 'only you '], ['questions', 'Could you? '],
  ['names', 'Anna Berg '], ['commas', 'a, '], ['quoted lines', '> quoted\n'], ['answers between quotes', '> quoted\nmine\n'], ['heads of quotes', 'On Mon, 2 Mar 2026, Anna <a@b.example> wrote:\n> old\n'],
  ['heads of mails', 'From: Anna\nSent: Monday\nTo: Ben\nSubject: x\n\n'], ['half a head', 'To: x\n'], ['signatures', '-- \nMira\n+49 89 123456\n'], ['links', 'see https://x.example/a?b=c now '],
  ['slots', '{{first_name}} '], ['slots half open', '{{'], ['spintax half open', '{a|'], ['variables half open', '${a'], ['brackets', '['], ['parentheses', '(abc'], ['guillemets', '«'], ['quotation marks', '"a'], ['lines to fill in', '_'],
  ['constants', 'FIRST_NAME '], ['angles', '<'], ['ampersands', '&'], ['at signs', '@'], ['dashes', '--'], ['dots', '. '], ['digits', '12345 '],
  ['line ends', '\n'], ['carriage returns', '\r'], ['blanks', ' '], ['tabs', '\t'], ['from right to left', 'שלום '], ['marks above', 'e\u0301 '], ['halves of pairs', '\ud800'], ['emoji', '😀'],
])('%s', (_what, unit) => {
  expect(growth((size) => ({ text: repeated(unit, size) }), SIZES.from, SIZES.to)).toBeLessThanOrEqual(GROWTH);
});

test.each([
  ['paragraphs', '<p>Dear <b>Anna</b>, when may I call you?</p>'], ['tags never closed', '<b>a'], ['tables in tables', '<table><tr><td>a'], ['lists in lists', '<ul><li>a'], ['ends of nothing', '</p>'], ['quotes in quotes', '<div class="gmail_quote">a<blockquote>b'],
  ['links', '<a href="https://x.example/?a=1">a</a> '], ['pictures', '<img src="x.gif" width=1>'], ['entities', '&eacute;'], ['half an entity', '&am'], ['a tag never ended', 'b="c" '], ['styles', '<span style="color:red;font-family:X">Anna</span> '], ['comments', '<!-- a -->b'], ['hidden', '<i hidden>a</i>b'],
])('HTML: %s', (_what, unit) => {
  expect(growth((size) => ({ html: `<a ${repeated(unit, size)}`.replace(/^<a (?!b=)/, '') }), SIZES.from, SIZES.to)).toBeLessThanOrEqual(GROWTH);
});

const hello = `Dear Anna,\n\n${PROSE}`;

test.each<[string, (i: number) => Reader, boolean]>([
  ['addressed', (i) => ({ address: `reader${i}@firm${i}.example`, name: `Reader${i} Firm${i}`, field: 'to' }), false],
  ['hidden', (i) => ({ address: `reader${i}@firm${i}.example`, field: 'bcc' }), false],
  ['of one firm', (i) => ({ address: `reader${i}@firm.example`, field: 'to' }), false],
  ['under one address', () => ({ address: 'reader@firm.example', name: 'Anna Berg', field: 'to' }), false],
  ['in a thread with as many', (i) => ({ address: `reader${i}@firm${i}.example`, field: 'cc' }), true],
])('50 and 5,000 readers, %s', (_what, reader, isAnswer) => {
  const letter = (count: number): Partial<Draft> => {
    const readers = Array.from({ length: count }, (_, i) => reader(i));
    return { text: hello, readers, ...(isAnswer ? { thread: { kind: 'reply', people: readers } } : {}) };
  };
  expect(growth(letter, 50, 5_000)).toBeLessThanOrEqual(GROWTH);
});
