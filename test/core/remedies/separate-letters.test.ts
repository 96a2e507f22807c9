import { remember, type CheckId } from '../../../core';
import { factsOf } from '../../../core/facts';
import { separateLetters } from '../../../core/remedies/separate-letters';
import { anna, apply, ben, cleo, letter, memory, now, type Draft } from './stage';

type To = Required<Draft>['to'];
const know = (who: string): string => `[What do you know of ${who} that made you write?]`;
const moss = (count: number): To => Array.from({ length: count }, (_, i) => ({ address: `b@b${i}works.example`, name: `Bea M${'o'.repeat(i)}ss` }));

test.each<[string, string, readonly string[]]>([
  ['a name that is right stays', 'Dear Anna,\n\nthe kiln is cold.', [`Dear Anna,\n\n${know('Anna Berg')}\n\nthe kiln is cold.`, `Dear Ben,\n\n${know('Ben Ito')}\n\nthe kiln is cold.`, `Hello,\n\n${know('this person')}\n\nthe kiln is cold.`]],
  ['a small form stays', 'Dear Annie,\n\nthe kiln is cold.', [`Dear Annie,\n\n${know('Anna Berg')}\n\nthe kiln is cold.`, `Dear Ben,\n\n${know('Ben Ito')}\n\nthe kiln is cold.`, `Hello,\n\n${know('this person')}\n\nthe kiln is cold.`]],
  ['a name and a slot', 'Dear Anna {{last_name}},\n\nthe kiln is cold.', [`Dear Anna Berg,\n\n${know('Anna Berg')}\n\nthe kiln is cold.`, `Dear Ben Ito,\n\n${know('Ben Ito')}\n\nthe kiln is cold.`, `Hello,\n\n${know('this person')}\n\nthe kiln is cold.`]],
  ['two names', 'Dear Anna and Ben,\n\nthe kiln is cold.', [`Dear Anna,\n\n${know('Anna Berg')}\n\nthe kiln is cold.`, `Dear Ben,\n\n${know('Ben Ito')}\n\nthe kiln is cold.`, `Hello,\n\n${know('this person')}\n\nthe kiln is cold.`]],
  ['what may be no slot', 'Hello,\n\n(name) leaves the kiln.', [`Hello Anna,\n\n${know('Anna Berg')}\n\n(name) leaves the kiln.`, `Hello Ben,\n\n${know('Ben Ito')}\n\n(name) leaves the kiln.`, `Hello,\n\n${know('this person')}\n\n(name) leaves the kiln.`]],
  ['slots before and behind the greeting', 'Dear {{first_name}},\n\nthe kiln of {{last_name}} is cold, {{email}}.', [`Dear Anna,\n\n${know('Anna Berg')}\n\nthe kiln of Berg is cold, anna.berg@north.example.`, `Dear Ben,\n\n${know('Ben Ito')}\n\nthe kiln of Ito is cold, ben@south.example.`, `Hello,\n\n${know('this person')}\n\nthe kiln of {{last_name}} is cold, cleo@known.example.`]],
  ['a slot above the greeting', 'For {{last_name}}:\n\nHello Anna,\n\nthe kiln is cold.', [`For Berg:\n\nHello Anna,\n\n${know('Anna Berg')}\n\nthe kiln is cold.`, `For Ito:\n\nHello Ben,\n\n${know('Ben Ito')}\n\nthe kiln is cold.`, `For {{last_name}}:\n\nHello,\n\n${know('this person')}\n\nthe kiln is cold.`]],
  ['no greeting', 'The heron is back at the kiln of {{last_name}}.', [`Dear Anna,\n\n${know('Anna Berg')}\n\nThe heron is back at the kiln of Berg.`, `Dear Ben,\n\n${know('Ben Ito')}\n\nThe heron is back at the kiln of Ito.`, `Hello,\n\n${know('this person')}\n\nThe heron is back at the kiln of {{last_name}}.`]],
])('%s', (_what, text, bodies) => {
  const { open, drafts } = apply('separate-letters', letter(text));
  expect([open, ...drafts].map(({ body }) => body)).toEqual(bodies);
});

test('what is written of a name is no pattern', () => {
  const open = letter('The kiln is cold.', { to: [{ ...anna, name: 'Berg, Ann$&' }, ben] });
  expect(apply('separate-letters', open).open.body).toBe(`Hello,\n\n${know('this person')}\n\nThe kiln is cold.`);
});

test('each letter goes to its reader, in To, and the sender’s own copy with the first', () => {
  const to = [{ address: 'me@home.example' }, ben, { address: 'b.ito@south.example', name: 'Ben Ito' }, anna];
  const { open, drafts } = apply('separate-letters', letter('The kiln is cold.', { to, field: 'bcc', subject: 'For {{first_name}}' }));
  expect([open, ...drafts].map(({ readers, subject }) => [subject, ...readers.map(({ field, address }) => `${field} ${address}`)])).toEqual([['For Ben', 'to ben@south.example', 'to b.ito@south.example', 'bcc me@home.example'], ['For Anna', 'to anna.berg@north.example']]);
});

test('a letter to nobody stays as it is', () => {
  const open = letter('The kiln is cold.', { to: [] });
  expect(apply('separate-letters', open)).toEqual({ open, drafts: [] });
});

test.each<[string, To, boolean]>([
  ['one', [anna], false], ['two', [anna, ben], true], ['twelve', moss(12), true], ['thirteen', moss(13), false], ['a list', [anna, ben, { ...cleo, kind: 'group' }], false],
])('%s', (_what, to, fits) => {
  expect(separateLetters.fits(factsOf(letter('The kiln is cold.', { to }), memory(), now), 'exclusive-claim')).toBe(fits);
});

const pitch = 'I have been reading about your boats and I am impressed by how you treat them. We help harbours of your size to find good kilns without agencies, and I would be glad to show you how in a quarter of an hour next week.';

test.each<[CheckId, boolean]>([['exclusive-claim', false], ['personal-claim', true]])('where it was sent before, %s fits: %s', (check, fits) => {
  const sent = remember(memory(), letter(`Dear Dora,\n\n${pitch}`, { to: [{ address: 'dora@east.example', name: 'Dora Roe' }] }), now);
  expect(separateLetters.fits(factsOf(letter(`Dear Anna,\n\n${pitch}`, { to: [anna, ben] }), sent, now), check)).toBe(fits);
});
