import { compare, letterOf } from '../../core';
import { numbers } from './memory/letters';

const draft = (text: string): ReturnType<typeof letterOf> => letterOf({ kind: 'message', from: { address: 'me@home.example' }, readers: [], subject: '', text });
const shownIn = (text: string, ranges: readonly { start: number; end: number }[]): string[] => ranges.map(({ start, end }) => text.slice(start, end));

test('what stays and what changes, to the word', () => {
  const text = (name: string, firm: string, day: string): string => `Dear ${name},\n\nI read about ${firm} with pleasure, and would be glad to show you our looms on ${day} in the old mill.\n\nMira`;
  const body = text('Anna', 'North Wind', 'Friday');
  const { shared, slots, likeness } = compare(draft(body), [text('Ben', 'South', 'Monday'), text('Cleo', 'Easterly Ropes', 'Sunday')]);
  expect(shownIn(body, slots)).toEqual(['Anna', 'North Wind', 'Friday']);
  expect(shownIn(body, shared)).toEqual(['Dear', 'I read about', 'with pleasure, and would be glad to show you our looms on', 'in the old mill.\n\nMira']);
  expect(likeness).toBeGreaterThan(0.8);
});

test('quotes and signatures are not the letter', () => {
  const quote = '\n\nOn Mon, 2 Mar 2026 at 09:00, Anna <anna@north.example> wrote:\n> the whole of the harbour is frozen and the boats lie still';
  expect(compare(draft(`Thank you, that is good to know before we sail.${quote}`), [`They leave tomorrow, whatever anybody says about it.${quote}`]).shared).toEqual([]);
});

test('what one earlier copy left out is of the frame all the same; a word two slots share by chance is not', () => {
  const text = (name: string, day: string, line: string): string => `Dear ${name},\n\nI read about your mill with pleasure. ${line} I would be glad to show you our looms on ${day} in the old mill.\n\nMira`;
  const body = text('Anna', 'Friday morning', 'We weave sails for the boats of the whole coast.');
  const { slots } = compare(draft(body), [text('Ben', 'Sunday morning', 'We weave sails for the boats of the whole coast.'), text('Cleo', 'Monday', 'Your uncle showed me its wheel.')]);
  expect(shownIn(body, slots)).toEqual(['Anna', 'Friday morning']);
});

test.each([['nothing', []], ['an empty text', ['']], ['another letter', ['The cat sat there all day and would not move for anybody.']]])('beside %s nothing is shared', (_, earlier) => {
  expect(compare(draft('Dear Anna,\n\nthe proofs are ready, and the paper has come at last.'), earlier)).toMatchObject({ shared: [], likeness: 0 });
  expect(compare(draft(''), earlier).shared).toEqual([]);
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
