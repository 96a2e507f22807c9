import { emptyMemory, letterOf, remember, type Letter, type Memory } from '../../core';
import { factsOf } from '../../core/facts';
import { MASK } from '../../core/mask';
import { partAbout } from '../../core/slots';

const NOW = new Date('2026-03-02T10:00:00Z');
const whole = emptyMemory('salt', 'whole');

function letter(text: string, to = 'Anna Berg <anna.berg@northwind.example>', subject = 'Hello'): Letter {
  const [, name = '', address = ''] = /^(.*) <(.*)>$/.exec(to) ?? ['', '', to];
  return letterOf({ kind: 'message', from: { address: 'me@home.example' }, readers: [{ address, field: 'to', ...(name ? { name } : {}) }], subject, text });
}

/** The words of the gist, masked ones as "·". */
function gistWords(memory: Memory, one: Letter): string {
  const { gist, own } = factsOf(one, memory, NOW);
  return gist.places.map(({ start, end }, i) => (gist.codes.charAt(i) === MASK ? '·' : own.slice(start, end))).join(' ');
}

test.each([
  ['the greeting is cut', 'Dear Anna,\n\nthe bridge is open', 'the bridge is open'],
  ['the reader’s names', 'Dear Anna,\n\nis Anna well, and Ms Berg too', 'is · well and Ms · too'],
  ['the firm, however it is spelt', 'Dear Anna,\n\nwhat Northwind and North Wind do', 'what · and · do'],
  ['the firm’s own things', 'Dear Anna,\n\nwhat North Wind’s pumps and Northwind’s do', 'what · pumps and · do'],
  ['addresses and links', 'Dear Anna,\n\nsee https://a.example/x?id=7 or a.b@c.example today', 'see · or · today'],
  ['words that only look like it', 'Dear Anna,\n\nthe north wind and bergs', 'the · and bergs'],
])('%s', (_, text, expected) => {
  expect(gistWords(whole, letter(text))).toBe(expected);
});

test('numbers tell letters apart word by word, not in the sketch', () => {
  const gist = (text: string): ReturnType<typeof factsOf>['gist'] => factsOf(letter(`Dear Anna,\n\n${text}`), whole, NOW).gist;
  const [a, b] = [gist('we met 17 times in the last year'), gist('we met 23 times in the last year')];
  expect(a.sketch).toBe(b.sketch);
  expect(a.codes).not.toBe(b.codes);
  expect(a.places.map(({ isFact }) => isFact).indexOf(true)).toBe(2);
});

test.each([
  ['a letter to one', letter('Dear Anna,\n\nhow are you'), false],
  ['it greets all', letter('Dear all,\n\nhow are you'), true],
  ['it is passed on', letter('Dear Anna,\n\nhow are you', undefined, 'FW: news'), true],
  ['it quotes what it answers', letter('Yes.\n\nOn Monday Anna Berg wrote:\n> Shall we?'), true],
  ['many see each other', { ...letter('how are you'), readers: ['a', 'b', 'c', 'd'].map((name) => ({ address: `${name}@${name}.example`, field: 'to' as const })) }, true],
])('a series or not: %s', (_, one, isOpen) => {
  expect(factsOf(one, whole, NOW).gist.isOpen).toBe(isOpen);
});

test('a mailbox that exists to be written to is no stranger', () => {
  expect(factsOf(letter('Hello,\n\nhere I am', 'jobs@firm.example'), whole, NOW).gist.people.map(({ isStranger }) => isStranger)).toEqual([false]);
  expect(factsOf(letter('Hello,\n\nhere I am', 'joe@firm.example'), whole, NOW).gist.people.map(({ isStranger }) => isStranger)).toEqual([true]);
});

test('last lines that recur in letters to different people are cut, those of a series are not learned', () => {
  const signed = (words: string): string => `Dear Anna,\n\n${words}\n\nMira Home\nHome Pumps, 4 Hill Street\nOffice 040 123456`;
  const letters = ['the bridge is open again since Monday', 'your book came and I like it very much', 'shall we meet at the station or in town', 'it rains and the dog will not go out'];
  const memory = letters.reduce((all, words, i) => remember(all, letter(signed(words), `p${i}@firm${i}.example`), NOW), whole);
  expect(gistWords(memory, letter(signed('a last one')))).toBe('a last one');
  const pitch = 'we build quiet pumps for breweries and would like to show you one of them next week if you have the time';
  const series = ['a', 'b', 'c', 'd', 'e'].reduce((all, name) => remember(all, letter(signed(pitch), `${name}@${name}firm.example`), NOW), whole);
  expect(gistWords(series, letter(signed(pitch)))).toContain('quiet pumps');
});

describe('the share of the text about this reader', () => {
  const frame = (name: string, firm: string, line: string): string =>
    `Dear ${name},\n\nI have been reading about ${firm} for some time and I am impressed by how you treat your people. ${line} We help houses of your size to find good engineers without agencies, and most of them stay for many years. I would be glad to show you how we do it in a quarter of an hour next week, by telephone or over a cup of coffee near your office.\n\nMira`;
  const WORDS = 69;

  test.each([
    ['names alone', '', 0],
    ['a short line', 'Your workshop smelled of cedar.', 5],
    ['a long line', 'When we spoke beside the kiln you said that apprentices teach the masters, which I keep repeating at home.', 19],
  ])('%s: within two points of the truth', (_, line, own) => {
    const copies = [['Ben', 'Southgate', 'ben@southgate.example'], ['Cleo', 'Eastman', 'cleo@eastman.example'], ['Dora', 'Westhill', 'dora@westhill.example']] as const;
    const memory = copies.reduce((all, [name, firm, address]) => remember(all, letter(frame(name, firm, ''), address), NOW), whole);
    const { gist, sameLetters } = factsOf(letter(frame('Anna', 'Northwind', line)), memory, NOW);
    expect(sameLetters).toHaveLength(3);
    const { share } = partAbout(gist, sameLetters);
    expect(Math.abs((share ?? 1) - (1 + own) / (WORDS + own))).toBeLessThanOrEqual(0.02);
  });
});
