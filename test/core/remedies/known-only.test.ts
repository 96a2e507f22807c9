import { emptyMemory } from '../../../core';
import { factsOf } from '../../../core/facts';
import { knownOnly } from '../../../core/remedies/known-only';
import { anna, apply, ben, cleo, letter, memory, now, type Draft } from './stage';

const ada = { address: 'ada@quay.example', kind: 'colleague' as const };
const mira = { address: 'me@home.example' };
const shown = (readers: readonly { readonly address: string; readonly field: string }[]): string => readers.map(({ address, field }) => `${field} ${address}`).join(', ');

test.each<[string, Draft, string, string]>([
  ['strangers', { to: [anna, cleo, ben] }, 'to cleo@known.example', 'to anna.berg@north.example, to ben@south.example'],
  ['a colleague stays', { to: [anna, ada], field: 'bcc' }, 'bcc ada@quay.example', 'bcc anna.berg@north.example'],
  ['the sender stays, and a second address goes along', { to: [mira, anna, cleo, { address: 'a.berg@north.example', name: 'Anna Berg' }] }, 'to me@home.example, to cleo@known.example', 'to anna.berg@north.example, to a.berg@north.example'],
])('%s', (_what, draft, staying, moved) => {
  const before = letter('Hello,\n\nthe kiln is cold.', draft);
  const { open, drafts } = apply('known-only', before);
  expect([open, ...drafts].map(({ readers }) => shown(readers))).toEqual([staying, moved]);
  for (const one of [open, ...drafts]) expect({ ...one, readers: before.readers }).toEqual(before);
});

test.each<[string, Draft, boolean]>([
  ['a stranger and one who is known', { to: [anna, cleo] }, true], ['strangers alone', { to: [anna, ben] }, false], ['one who is known alone', { to: [cleo] }, false], ['nobody', { to: [] }, false], ['a stranger and a colleague', { to: [ada, anna] }, true],
])('%s: %s', (_what, draft, fits) => {
  expect(knownOnly.fits(factsOf(letter('Hello,\n\nthe kiln is cold.', draft), memory(), now), 'list-like-readers')).toBe(fits);
});

test('of whom nothing is known yet is new', () => {
  const facts = factsOf(letter('Hello,\n\nthe kiln is cold.', { to: [anna, ada] }), emptyMemory('salt'), now);
  expect(facts.people.map(({ standing }) => standing)).toEqual(['unknown', 'colleague']);
  expect(knownOnly.fits(facts, 'list-like-readers')).toBe(true);
  expect(shown(knownOnly.change(facts).open.readers)).toBe('to ada@quay.example');
});
