import { changesBetween, compare, letterOf, type Comparison } from '../../core';
import { ownWords } from '../../core/compare';
import { numbers } from './memory/letters';

const draft = (text: string): ReturnType<typeof letterOf> => letterOf({ kind: 'message', from: { address: 'me@home.example' }, readers: [], subject: '', text });
const staying = ({ stretches }: Pick<Comparison, 'stretches'>): string[] => stretches.flatMap(({ text, before }) => (before === undefined ? [text.trim()] : []));
const shownIn = (text: string, ranges: readonly { start: number; end: number }[]): string[] => ranges.map(({ start, end }) => text.slice(start, end));

test('what stays and what changes, to the word', () => {
  const text = (name: string, firm: string, day: string): string => `Dear ${name},\n\nI read about ${firm} with pleasure, and would be glad to show you our looms on ${day} in the old mill.\n\nMira`;
  const body = text('Anna', 'North Wind', 'Friday');
  const { slots, likeness, closest, stretches, share } = compare(draft(body), [text('Cleo', 'Easterly Ropes and Sails', 'Sunday'), text('Ben', 'South', 'Monday'), 'The cat sat there all day and would not move for anybody.']);
  expect(shownIn(body, slots)).toEqual(['Anna', 'North Wind', 'Friday']);
  expect(stretches.flatMap(({ text: now, before }) => (before === undefined ? [] : [[before.trim(), now.trim()]]))).toEqual([['Ben', 'Anna'], ['South', 'North Wind'], ['Monday', 'Friday']]);
  expect(staying({ stretches })).toEqual(['Dear', ',\n\nI read about', 'with pleasure, and would be glad to show you our looms on', 'in the old mill.\n\nMira']);
  expect(stretches.map(({ text: now }) => now).join('')).toBe(body);
  expect([closest, likeness > 0.8, share]).toEqual([1, true, 4 / 25]);
});

test('quotes and signatures are not the letter', () => {
  const quote = '\n\nOn Mon, 2 Mar 2026 at 09:00, Anna <anna@north.example> wrote:\n> the whole of the harbour is frozen and the boats lie still';
  expect(compare(draft(`Thank you, that is good to know before we sail.${quote}`), [`They leave tomorrow, whatever anybody says about it.${quote}`])).toMatchObject({ stretches: [], closest: -1 });
});

test('what one earlier copy left out is of the frame all the same; a word two slots share by chance is not', () => {
  const text = (name: string, day: string, line: string): string => `Dear ${name},\n\nI read about your mill with pleasure. ${line} I would be glad to show you our looms on ${day} in the old mill.\n\nMira`;
  const body = text('Anna', 'Friday morning', 'We weave sails for the boats of the whole coast.');
  const { slots } = compare(draft(body), [text('Ben', 'Sunday morning', 'We weave sails for the boats of the whole coast.'), text('Cleo', 'Monday', 'Your uncle showed me its wheel.')]);
  expect(shownIn(body, slots)).toEqual(['Anna', 'Friday morning']);
});

test.each([['nothing', []], ['an empty text', ['']], ['another letter', ['The cat sat there all day and would not move for anybody.']]])('beside %s nothing is shared', (_, earlier) => {
  expect(compare(draft('Dear Anna,\n\nthe proofs are ready, and the paper has come at last.'), earlier)).toMatchObject({ stretches: [], likeness: 0, share: undefined });
  expect(compare(draft(''), earlier).stretches).toEqual([]);
});

test('the share about this reader is within two points of the truth, with two and more earlier texts', () => {
  const next = numbers(3);
  const word = (): string => `w${next(3_000)}`;
  const errors = Array.from({ length: 60 }, () => {
    const frame = Array.from({ length: 80 + next(160) }, word);
    const slots = new Map(Array.from({ length: 2 + next(8) }, () => [5 + next(frame.length - 10), 1 + next(9)]));
    const copy = (): { text: string; share: number } => {
      let own = 0;
      const words = frame.flatMap((one, at) => {
        const filled = Array.from({ length: slots.get(at) ?? 0 }, word);
        own += filled.length;
        return [one, ...filled];
      });
      return { text: words.join(' '), share: own / words.length };
    };
    const { text, share } = copy();
    return Math.abs((compare(draft(text), Array.from({ length: 2 + next(4) }, () => copy().text)).share ?? 1) - share);
  });
  expect(Math.max(...errors)).toBeLessThan(0.02);
});

test.each([
  ['a word', 'Dear Anna,\n\nonly you, as ever.', 'Dear all,\n\nonly you, as ever.', 'Dear [Anna→all],\n\nonly you, as ever.'],
  ['a sentence out', 'Dear Anna,\n\nI chose you alone. There is coffee.', 'Dear Anna,\n\nThere is coffee.', 'Dear Anna,\n\n[I chose you alone.→]There is coffee.'],
  ['a line in', 'Dear Anna,\n\nThere is coffee.', 'Dear Anna,\n\nIt goes to three.\n\nThere is coffee.', 'Dear Anna,\n\n[→It goes to three.]There is coffee.'],
  ['nothing', 'There is coffee.', 'There is coffee.', 'There is coffee.'],
  ['everything', 'One two.', 'Three four.', '[One two→Three four].'],
])('changes: %s', (_, before, after, shown) => {
  expect(changesBetween(before, after).map((one) => (one.before === undefined ? one.text : `[${one.before.trim()}→${one.text.trim()}]`)).join('')).toBe(shown);
});

/** The text behind each "|" is a stretch; [before→after] where it changed. Every blank is shown. */
test.each([
  ['the kiln is cold.', 'the kiln is cold.', 'the kiln is cold.'], ['the kiln is cold', 'the kiln is cold, Anna.', 'the kiln is cold|[→, Anna.]'], ['Anna, the kiln is cold', 'the kiln is cold', '[Anna, →]|the kiln is cold'],
  ['the kiln, Anna, is cold.', 'the kiln, Ben, is cold.', 'the kiln, |[Anna→Ben]|, is cold.'], ['the kiln, Anna, is cold.', 'the kiln is cold.', 'the kiln|[, Anna,→]| is cold.'], ['the kiln is cold.', 'the kiln, Anna, is cold.', 'the kiln|[→, Anna,]| is cold.'],
  ['the kiln is cold.', 'the kiln is cold!', 'the kiln is cold|[.→!]'], ['the kiln is cold... Anna ...it rains now', 'the kiln is cold.. Ben ..it rains now', 'the kiln is cold..|[. Anna .→ Ben ]|..it rains now'],
  // Blanks alone are no change.
  ['the kiln is cold.', 'the kiln is cold .', 'the kiln is cold .'], ['the kiln is cold .', 'the kiln is cold.', 'the kiln is cold.'], ['the kiln - is cold', 'the kiln is cold', 'the kiln is cold'],
  ['the kiln is cold. It rains. Mira rows.', 'the kiln is cold. Mira rows.', 'the kiln is cold. |[It rains. →]|Mira rows.'], ['the kiln is cold.\n\nMira rows.', 'the kiln is cold.\n\nIt rains.\n\nMira rows.', 'the kiln is cold.\n\n|[→It rains.\n\n]|Mira rows.'],
  ['One two.', 'Three four.', '[One two→Three four]|.'], ['One two. ', '  Three four.', '[One two→  Three four]|.'], ['', 'Three four.', '[→Three four.]'], ['One two.', '', '[One two.→]'],
  // One word alone is shared where both begin with it.
  ['Herons wait here.', 'Herons sail there.', 'Herons |[wait here→sail there]|.'], ['Herons wait here.', 'Boats drift here.', '[Herons wait here→Boats drift here]|.'], ['Herons wait here today.', 'Boats drift today.', '[Herons wait here today→Boats drift today]|.'], ['Herons wait here, now.', 'Boats drift here, now.', '[Herons wait→Boats drift]| here, now.'],
])('each stretch of %j beside %j', (before, after, shown) => {
  const stretches = changesBetween(before, after);
  expect(stretches.map((one) => (one.before === undefined ? one.text : `[${one.before}→${one.text}]`)).join('|')).toBe(shown);
  expect(stretches.map(({ text }) => text).join('')).toBe(after);
});

const kilns = Array.from({ length: 1200 }, (_, i) => `kiln${i}`).join(' ');

test.each<[string, string, readonly string[], number, number, number]>([
  ['two words of five are enough', 'the kiln is cold now', ['the kiln went west yesterday'], 0, 1, 0.4],
  ['two of six are not', 'the kiln is cold right now', ['the kiln went west yesterday'], -1, 0, 0],
  ['two of six, the other way', 'the kiln is cold now', ['the kiln went far west yesterday'], -1, 0, 0],
  ['the first of those that are most like it', 'the kiln is cold', ['a boat', 'the kiln is warm', 'the kiln is cold', 'the kiln is cold', 'the kiln is cold'], 2, 4, 1],
  ['what stands behind 1200 words is not read', `${kilns} and a boat`, [`${kilns} or herons`], 0, 1, 1],
])('%s', (_what, text, earlier, closest, copies, likeness) => {
  expect(compare(draft(text), earlier)).toMatchObject({ closest, copies, likeness });
});

test('the words of the writer alone', () => {
  expect(ownWords('The Kiln is cold.\n\nOn Mon, 2 Mar 2026 at 09:00, Anna <anna@north.example> wrote:\n> the harbour is frozen').map(({ text }) => text)).toEqual(['the', 'kiln', 'is', 'cold']);
});
