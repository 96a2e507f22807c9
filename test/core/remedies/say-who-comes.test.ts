import { factsOf } from '../../../core/facts';
import { sayWhoComes } from '../../../core/remedies/say-who-comes';
import { anna, apply, ben, cleo, letter, memory, now, type Draft } from './stage';

type To = Required<Draft>['to'];
const text = 'Hello,\n\nthe kiln opens on Friday.';
const moss = (count: number): To => Array.from({ length: count }, (_, i) => `${String.fromCharCode(65 + i)}da`).map((first) => ({ address: `${first.toLowerCase()}@${first.toLowerCase()}works.example`, name: `${first} Moss` }));
const named = (count: number): string => moss(count).map(({ name = '' }) => name).join(', ');

test.each<[string, To, string]>([
  ['two', [anna, ben], 'Anna Berg and Ben Ito'],
  ['one word', [anna, { address: 'ada@quay.example', name: 'Ada' }], 'Anna Berg and Ada'],
  ['firms', [anna, cleo, { address: 'b7@mail.kiln-works.example' }], 'Anna Berg, somebody from known.example and somebody from kiln-works.example'],
  ['twice a firm', [{ address: 'b7@quay.example' }, { address: 'b8@quay.example' }], 'somebody from quay.example and 1 more'],
  ['one under two addresses', [anna, { address: 'anna@quay.example', name: 'Anna Berg' }, ben], 'Anna Berg and Ben Ito'],
  ['neither name nor firm', [anna, { address: 'x.y@gmail.com' }, { address: 'z@outlook.com' }], 'Anna Berg and 2 more'],
  ['no host', [anna, { address: 'b7' }], 'Anna Berg and 1 more'],
  ['a list', [anna, { address: 'herons@list.example', name: 'Ada Roe', kind: 'group' }], 'Anna Berg and 1 more'],
  ['twelve', moss(12), named(12).replace(/, ([^,]*)$/, ' and $1')],
  ['thirteen', moss(13), `${named(12)} and 1 more`],
])('%s', (_what, to, guests) => {
  const { open, drafts, line } = apply('say-who-comes', letter(text, { to, invite: true }));
  expect(line).toBe(`I am inviting all of you together: ${guests}.`);
  expect(open.body).toBe(text.replace('Hello,', `Hello,\n\n${line ?? ''}`));
  expect(drafts).toEqual([]);
});

test('who is hidden is counted', () => {
  expect(apply('say-who-comes', letter(text, { to: [anna, ben], field: 'bcc', invite: true })).line).toBe('I am inviting all of you together: 2 more.');
});

test.each<[string, Draft, boolean]>([
  [text, { invite: true }, true], [text, {}, false], ['Dear Anna,\n\nthe kiln opens on Friday.', { invite: true }, false], ['Dear Professor,\n\nthe kiln opens on Friday.', { invite: true }, false], ['Dear all,\n\nthe kiln opens on Friday.', { invite: true }, true], ['Dear Anna,\n\nthe kiln opens for all of you on Friday.', { invite: true }, false], ['Dear Professor,\n\nall of you are invited to the kiln.', { invite: true }, false],
  ['Dear Anna and Ben,\n\nthe kiln opens on Friday.', { invite: true }, true], ['The kiln opens on Friday.', { invite: true }, true], ['', { invite: true }, true], ['Hello,\n\nI thought of you at once, and this is for your eyes only: how are you, my dear?', { invite: true }, false],
])('%j, %j: %s', (body, draft, fits) => {
  expect(sayWhoComes.fits(factsOf(letter(body, draft), memory(), now), 'strangers-together')).toBe(fits);
});
