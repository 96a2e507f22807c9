import { factsOf } from '../../../core/facts';
import { answerFirst } from '../../../core/remedies/answer-first';
import { anna, apply, letter, memory, now } from './stage';

const own = 'we opened the new hall on Sunday with music and a long table, and everybody from the valley came to see it, even the mayor with his dog and the twins.';
const quote = (...lines: readonly string[]): string => ['On Mon, 1 Mar 2026 Anna Berg <anna.berg@north.example> wrote:', ...lines].join('\n');
const long = `Could you tell me the price of the ${'heronkilnferry '.repeat(15)}kiln with its grates, bricks, tongs, bellows and chimney?`;

test.each<[string, string, readonly string[]]>([
  ['one', quote('> Could you tell me the price of the kiln with delivery?'), ['Could you tell me the price of the kiln with delivery?']],
  ['two', quote('> Could you tell me the price of the kiln? And which ferry brings herons to Hamburg?'), ['Could you tell me the price of the kiln?', 'And which ferry brings herons to Hamburg?']],
  ['over several lines of a quote', quote('> Could you tell me the', '>   price \tof', '> > the kiln with', '>delivery?'), ['Could you tell me the price of the kiln with delivery?']],
  ['with a mark of quotes within', quote('> Could you tell me whether 3 > 2 kilns are the price?'), ['Could you tell me whether 3 > 2 kilns are the price?']],
  ['a long one, cut', quote(`> ${long}`), [long.slice(0, 240)]],
  ['none', quote('> The kiln is cold.'), []],
])('what was asked stands under the greeting, each with a blank: %s', (_what, mail, questions) => {
  const text = `Hi Anna,\n\n${own}\n\n${mail}`;
  const { open, drafts, line } = apply('answer-first', letter(text, { to: [anna] }));
  expect(open.body).toBe(text.replace('Hi Anna,\n\n', `Hi Anna,\n\n${questions.map((question) => `“${question}”\n[What is your answer?]\n\n`).join('')}`));
  expect(line).toBe(questions.map((question) => `“${question}” [What is your answer?]`).join(' '));
  expect(drafts).toEqual([]);
});

test('it fits whatever was asked', () => {
  expect(answerFirst.fits(factsOf(letter(own), memory(), now), 'unanswered-question')).toBe(true);
});
