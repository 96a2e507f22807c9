import { emptyMemory, hear, letterOf, remember, type Letter, type Memory } from '../../core';
import { factsOf } from '../../core/facts';
import { MASK } from '../../core/mask';
import { lineKey } from '../../core/memory';
import { learnLines } from '../../core/memory/lines';
import { partAbout } from '../../core/slots';
import { hashesOf, sketchOf } from '../../core/text/sketch';

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

test.each([
  ['names of places and people within a sentence, and numbers', 'Dear Anna,\n\nwe met Kim in Ghent 3 times this year, when we were on our way to the sea and back with the old cart, and Sue too. I think it is a 2nd try', ['Kim', 'Ghent', '3', 'Sue', '2nd']],
  ['numbers alone where nouns have a capital', 'Liebe Anna,\n\ndie Brücke am Fluss und der Turm in Gent sind seit 3 Tagen offen', ['3']],
  ['nothing at the head of sentences', 'Dear Anna,\n\nGhent is open. Kim is well.\nSue: Too late', []],
])('what may be a fact of this letter: %s', (_, text, wanted) => {
  const { gist, own } = factsOf(letter(text), whole, NOW);
  expect(gist.places.filter(({ isFact }) => isFact).map(({ start, end }) => own.slice(start, end))).toEqual(wanted);
});

test('in a letter to more than six, no name stands for the letter', () => {
  const names = ['Ben Ito', 'Anna Roe', 'Cleo Poe', 'Dora Low', 'Emil Fox', 'Fay Kay', 'Gus Ray'];
  const to = (count: number): Letter => ({ ...letter('the bridge is open, says Ben Ito'), readers: names.slice(0, count).map((name, i) => ({ address: `x${i}@firm${i}.example`, name, field: 'to' as const })) });
  expect(gistWords(whole, to(6))).toBe('the bridge is open says ·');
  expect(gistWords(whole, to(7))).toBe('the bridge is open says Ben Ito');
});

test('a text is read to its twelve-hundredth word', () => {
  expect(gistWords(whole, letter(`Dear Anna,\n\n${'so '.repeat(1300)}`)).split(' ')).toHaveLength(1200);
});

test.each([
  ['shown', 'Anna Berg <ab@north.example>', 'Dear Anna,', ['anna', 'berg']], ['only greeted', 'ab@north.example', 'Dear Anna,', ['anna']], ['only called', 'ab@north.example', 'Hej Anna,', ['anna']],
  ['an address for a name', 'ab@north.example <ab@north.example>', 'Dear Anna,', ['anna']], ['neither', 'ab@north.example', 'Hello,', []],
  ['only called, without a hello', 'ab@north.example', 'Anna,', ['anna']], ['not even greeted', 'ab@north.example', '', []],
])('the names a reader is called by: %s', (_, to, greeting, wanted) => {
  expect(factsOf(letter(`${greeting}\n\nthe bridge is open`, to), whole, NOW).gist.people.map(({ spoken }) => spoken)).toEqual([wanted]);
});

test('a greeting in a letter to two tells the name of neither', () => {
  const two = { ...letter('Dear Anna,\n\nthe bridge is open'), readers: ['ab@north.example', 'br@south.example'].map((address) => ({ address, field: 'to' as const })) };
  expect(factsOf(two, whole, NOW).gist.people).toEqual([
    { address: 'ab@north.example', organisation: 'north.example', names: ['ab'], spoken: [], isStranger: true }, { address: 'br@south.example', organisation: 'south.example', names: ['br'], spoken: [], isStranger: true },
  ]);
});

test('who is of the sender’s firm is no stranger to a series', () => {
  expect(factsOf(letter('Hello', 'anna@home.example'), whole, NOW).gist.people).toEqual([{ address: 'anna@home.example', organisation: 'home.example', names: ['anna'], spoken: [], isStranger: false }]);
});

test('who wrote to the sender is no stranger to a series', () => {
  const heard = hear(emptyMemory('salt', 'whole'), { address: 'anna.berg@northwind.example' }, NOW);
  expect(factsOf(letter('Hello'), whole, NOW).gist.people.map(({ isStranger }) => isStranger)).toEqual([true]);
  expect(factsOf(letter('Hello'), heard, NOW).gist.people.map(({ isStranger }) => isStranger)).toEqual([false]);
});

test('numbers tell letters apart word by word, not in the sketch', () => {
  const gist = (text: string): ReturnType<typeof factsOf>['gist'] => factsOf(letter(`Dear Anna,\n\n${text}`), whole, NOW).gist;
  const [a, b] = [gist('we met 17 times in the last year'), gist('we met 23 times in the last year')];
  expect(a.sketch).toBe(b.sketch);
  expect(a.codes).not.toBe(b.codes);
  expect(a.places.map(({ isFact }) => isFact).indexOf(true)).toBe(2);
});

test.each([
  ['is Anna well at 0 degrees', ['is', MASK, 'well', 'at', '#', 'degrees']], ['the 9 pumps of 10', ['the', '#', 'pumps', 'of', '#']], ['2nd of a5', ['#', 'of', 'a5']],
])('the sketch of %j is that of %j', (text, words) => {
  expect(factsOf(letter(`Dear Anna,\n\n${text}`), whole, NOW).gist.sketch).toBe(sketchOf(hashesOf(words, 'salt')));
});

test.each<readonly [string, Letter, boolean]>([
  ['a letter to one', letter('Dear Anna,\n\nhow are you'), false],
  ['it greets all', letter('Dear all,\n\nhow are you'), true],
  ['it is passed on', letter('Dear Anna,\n\nhow are you', undefined, 'FW: news'), true],
  ...['Fwd: news', 'fw : news', 'WG: news', 'TR: news', 'RV: news', 'ENC: news', 'Doorst: news', 'I: news', 'Пр: news'].map((subject) => [`it is passed on, ${subject}`, letter('Dear Anna,\n\nhow are you', undefined, subject), true] as const),
  ...['Fwds: news', 'news: fwd: old', 'Trip: news'].map((subject) => [`it is not, ${subject}`, letter('Dear Anna,\n\nhow are you', undefined, subject), false] as const),
  ['it is to several, but greets one', letter('Dear Anna,\n\nI write this to all three of you'), false],
  ['one of the many is hidden', { ...letter('how are you'), readers: ['a', 'b', 'c', 'd'].map((name) => ({ address: `${name}@${name}.example`, field: name === 'd' ? 'bcc' as const : 'to' as const })) }, false],
  ['it quotes what it answers', letter('Yes.\n\nOn Monday Anna Berg wrote:\n> Shall we?'), true],
  ['many see each other', { ...letter('how are you'), readers: ['a', 'b', 'c', 'd'].map((name) => ({ address: `${name}@${name}.example`, field: 'to' as const })) }, true],
])('a series or not: %s', (_, one, isOpen) => {
  expect(factsOf(one, whole, NOW).gist.isOpen).toBe(isOpen);
});

test.each([
  ...['jobs', 'job', 'careers', 'resumes', 'cv', 'hr', 'recruiting', 'recruitment', 'staffing', 'employment', 'applications', 'bewerbungen', 'candidatures', 'support', 'help', 'helpdesk', 'webmaster', 'abuse', 'unsubscribe', 'subscribe', 'noreply', 'no-reply', 'jobs-2'].map((local) => [local, false] as const),
  ...['joe', 'jobson', 'helper', 'hrabal', 'supporters', 'my-jobs', 'cvetan'].map((local) => [local, true] as const),
])('whether %s@ belongs to somebody: %s', (local, isSomebody) => {
  expect(factsOf(letter('Hello,\n\nhere I am', `${local}@firm.example`), whole, NOW).gist.people.map(({ isStranger }) => isStranger)).toEqual([isSomebody]);
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

describe('the last lines', () => {
  const keys = (lines: readonly string[]): string[] => lines.map((line) => lineKey(line, 'salt'));
  const learned = keys(['home pumps, 4 hill street', 'mira home', 'best regards,']);
  const signed: Memory = { ...whole, lines: ['a', 'b', 'c'].reduce((lines, name) => learnLines(lines, learned, [{ address: `${name}@${name}.example`, organisation: '', names: [], spoken: [], isStranger: true }], 'salt'), '') };

  test.each<[string, string, string, readonly string[]]>([
    ['none recurs', 'the bridge\nis open', 'the bridge is open', ['is open', 'the bridge']],
    ['some recur', 'the bridge is open\n\nBest regards,\nMira Home', 'the bridge is open', ['mira home', 'best regards,', 'the bridge is open']],
    ['some that nobody would read recur', 'the bridge is open\n\nBest regards,\nMira Home\nHome Pumps, 4 Hill Street', 'the bridge is open', ['home pumps, 4 hill street', 'mira home', 'best regards,', 'the bridge is open']],
    ['all recur', 'Best regards,\nMira Home', '', ['mira home', 'best regards,']],
    ['they recur above the last', 'Best regards,\nMira Home\nthe bridge is open', 'Best regards Mira Home the bridge is open', ['the bridge is open', 'mira home', 'best regards,']],
    ['lines without words', 'the bridge\n\n> is it\n\nis open', 'the bridge is open', ['is open', 'the bridge']],
    ['more than six', 'a1\nb1\nc1\nd1\ne1\nf1\ng1', 'a1 b1 c1 d1 e1 f1 g1', ['g1', 'f1', 'e1', 'd1', 'c1', 'b1']],
  ])('%s', (_, text, body, lines) => {
    const one = letter(text, 'ab@north.example');
    expect(gistWords(signed, one)).toBe(body);
    expect(factsOf(one, signed, NOW).gist.endLines).toEqual(keys(lines));
  });
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
