import { answer, emptyMemory, letterOf, review, wordingFor, type Reader } from '../../core';
import { factsOf } from '../../core/facts';
import { bounded, findingsOf } from '../../core/findings';

const NOW = new Date('2026-03-02T10:00:00Z');
const whole = emptyMemory('salt', 'whole');

function letter(text: string, to: readonly string[] = ['anna@north.example', 'ben@south.example', 'cleo@east.example']): ReturnType<typeof letterOf> {
  const readers = to.map((one): Reader => ({ address: one, field: 'to' }));
  return letterOf({ kind: 'message', from: { address: 'me@home.example' }, readers, subject: '', text });
}

test.each([
  ['short', 'one  two\n\tthree ', 9, 'one two t'], ['as long as may be', 'abcdefghi', 9, 'abcdefghi'], ['longer', 'abcdefghij', 9, 'abcdefghi'], ['cut within a pair', 'abcdefgh😀', 9, 'abcdefgh'], ['cut behind a pair', 'abcdefg😀x', 9, 'abcdefg😀'],
  ['half a pair at the cut', 'abcdefgh\ud800x', 9, 'abcdefgh'], ['letters above the pairs', 'abcdefgh\ufb01x', 9, 'abcdefgh\ufb01'], ['blanks alone', ' \n ', 9, ''], ['more blanks than are read', `${' '.repeat(40)}a`, 9, ''],
])('a quote is one line and bounded: %s', (_what, text, longest, wanted) => {
  expect(bounded(text, longest)).toBe(wanted);
});

test.each([
  [['b1@lake.example', 'b2@hill.example', 'b3@field.example'], 'b1@lake.example, b2@hill.example, b3@field.example'],
  [['b1@lake.example', 'b2@hill.example', 'b3@field.example', 'b4@moor.example'], 'b1@lake.example, b2@hill.example, b3@field.example, …'],
  [[`${'b'.repeat(60)}@lake.example`, 'b2@hill.example', 'b3@field.example'], `${'b'.repeat(40)}, b2@hill.example, b3@field.example`],
])('readers are quoted by name, three at most: %j', (to, wanted) => {
  const facts = factsOf(letter('Dear all,\n\nthe hall opens on Friday.', to), whole, NOW);
  const check = { id: 'strangers-together' as const, word: 'respect' as const, weight: 'look' as const, run: () => [{ spans: [{ part: 'readers' as const, start: 0, end: to.length }], data: { readers: to.length, organisations: to.length, isInvitation: false } }] };
  expect(findingsOf([check], facts, wordingFor('en').checks).findings.map(({ quotes }) => quotes)).toEqual([[wanted]]);
});

test('a check that is switched off says nothing, and the others do', () => {
  const open = letter('Dear Anna,\n\nI have chosen only you. The hall opens on Friday.');
  const asked = (memory: typeof whole): string[] => review(open, memory, NOW, wordingFor('en')).findings.map(({ check }) => check);
  expect(asked(whole)).toEqual(['one-letter-many-strangers', 'exclusive-claim']);
  expect(asked(answer(whole, { kind: 'never', check: 'exclusive-claim' }, NOW))).toEqual(['one-letter-many-strangers']);
});

test('a check that fails is named, and the others still speak', () => {
  const facts = factsOf(letter('Dear Anna,\n\nI have chosen only you.'), whole, NOW);
  const fails = { id: 'exclusive-claim' as const, word: 'respect' as const, weight: 'hold' as const, run: () => { throw new Error('no'); } };
  const speaks = { ...fails, run: () => [{ spans: [{ part: 'body' as const, start: 0, end: 0 }, { part: 'body' as const, start: 0, end: 4 }], data: { others: 2 } }] };
  const { findings, skipped, answered } = findingsOf([fails, speaks], facts, wordingFor('en').checks);
  expect([findings.map(({ quotes }) => quotes), skipped, answered]).toEqual([[['Dear']], ['exclusive-claim'], []]);
});
