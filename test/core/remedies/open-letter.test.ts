import { factsOf } from '../../../core/facts';
import type { CheckId } from '../../../core';
import { remember } from '../../../core';
import { openLetter } from '../../../core/remedies/open-letter';
import { anna, apply, ben, cleo, letter, memory, now, type Draft } from './stage';

const dora = { address: 'dora@east.example', name: 'Dora Roe' };
const more = ['Eva', 'Fay', 'Gil'].map((first) => ({ address: `${first.toLowerCase()}@${first.toLowerCase()}works.example`, name: `${first} Moss` }));
const list = { address: 'herons@list.example', name: 'Herons', kind: 'group' as const };
const line = (who: string): string => `I am writing this same letter to all ${who}, because [why each of you?].`;

test.each<[string, Draft, string, string]>([
  ['two', { to: [anna, ben] }, 'Dear Anna and Ben,', line('of you')],
  ['three', { to: [anna, ben, dora] }, 'Dear Anna, Ben and Dora,', line('of you')],
  ['five', { to: [anna, ben, dora, ...more.slice(0, 2)] }, 'Dear Anna, Ben, Dora, Eva and Fay,', line('of you')],
  ['six', { to: [anna, ben, dora, ...more] }, 'Dear all,', line('6 of you')],
  ['two, one without a name', { to: [anna, cleo] }, 'Dear all,', line('of you')],
  ['three, one without a name', { to: [anna, cleo, ben] }, 'Dear all,', line('3 of you')],
  ['three, hidden', { to: [anna, ben, dora], field: 'bcc' }, 'Dear all,', line('3 of you')],
  ['two in Cc', { to: [anna, ben], field: 'cc' }, 'Dear Anna and Ben,', line('of you')],
  ['a list', { to: [list] }, 'Dear all,', line('of you')],
  ['a list and two', { to: [anna, ben, list] }, 'Dear all,', line('of you')],
  ['a list with a name and one', { to: [anna, { ...list, name: 'Ada Roe' }] }, 'Dear all,', line('of you')],
  ['initials', { to: [anna, { address: 'x@quay.example', name: 'J. Roe' }] }, 'Dear Anna and J. Roe,', line('of you')],
])('%s', (_what, draft, greeting, said) => {
  const { open, drafts, line: alone } = apply('open-letter', letter('Dear Anna,\n\nthe kiln is cold.', draft));
  expect(open.body).toBe(`${greeting}\n\n${said}\n\nthe kiln is cold.`);
  expect(alone).toBe(said);
  expect(drafts).toEqual([]);
});

test('one hidden among others is not named', () => {
  const open = letter('Dear Anna,\n\nthe kiln is cold.', { to: [anna, ben] });
  const readers = open.readers.map((reader, i) => (i === 0 ? reader : { ...reader, field: 'bcc' as const }));
  expect(apply('open-letter', { ...open, readers }).open.body).toBe(`Dear all,\n\n${line('of you')}\n\nthe kiln is cold.`);
});

const pitch = 'I have been reading about your boats and I am impressed by how you treat them. We help harbours of your size to find good kilns without agencies, and I would be glad to show you how in a quarter of an hour next week.';

test.each<[string, CheckId, string, Draft, boolean]>([
  ['two', 'one-letter-many-strangers', `Dear Anna,\n\n${pitch}`, { to: [anna, ben] }, true],
  ['one', 'one-letter-many-strangers', `Dear Anna,\n\n${pitch}`, { to: [anna] }, false],
  ['a list', 'hidden-readers', `Dear Anna,\n\n${pitch}`, { to: [list] }, true],
  ['an open letter', 'hidden-readers', `Dear all,\n\n${pitch}`, { to: [anna, ben] }, false],
  ['only you', 'exclusive-claim', `Dear Anna,\n\n${pitch} I write only to you.`, { to: [anna, ben] }, true],
])('it may be made honest to %s, whom %s is about', (_what, check, text, draft, fits) => {
  expect(openLetter.fits(factsOf(letter(text, draft), memory(), now), check)).toBe(fits);
});

test.each<[CheckId, boolean]>([['exclusive-claim', false], ['personal-claim', true]])('where it was sent before, %s fits: %s', (check, fits) => {
  const text = `Dear Dora,\n\n${pitch}`;
  const sent = remember(memory(), letter(text, { to: [dora] }), now);
  expect(openLetter.fits(factsOf(letter(text.replace('Dora', 'Anna'), { to: [anna, ben] }), sent, now), check)).toBe(fits);
});
