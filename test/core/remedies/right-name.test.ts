import { emptyMemory, remedy, remember, type CheckId, type Memory } from '../../../core';
import { factsOf } from '../../../core/facts';
import { rightName } from '../../../core/remedies/right-name';
import { ben, cleo, letter, memory, now, type Draft } from './stage';

const offer = (greeting: string, firm: string, end = 'Mira'): string =>
  `${greeting}\n\nI have been reading about ${firm} and I am impressed by how you treat your boats. We help harbours of your size to find good kilns without agencies, and I would be glad to show you how in a quarter of an hour next week.\n\n${end}`;
const anna = { address: 'anna.berg@northwind.example', name: 'Anna Berg' };
const gate = { address: 'ben@southgate.example', name: 'Ben Ito' };
const sent = (): Memory => remember(emptyMemory('salt', 'whole'), letter(offer('Dear Anna,', 'Northwind'), { to: [anna] }), now);
const changed = (text: string, { subject = '', to = [gate], ...more }: Draft = {}): readonly [string, string] => {
  const { open, drafts } = remedy('right-name', letter(text, { to, subject, ...more }), sent(), now);
  expect(drafts).toEqual([]);
  return [open.subject, open.body];
};

test.each<[string, string, string]>([
  ['one word', offer('Dear Ben,', 'you, Anna,'), offer('Dear Ben,', 'you, Ben,')],
  ['first and last name are one', offer('Dear Anna Berg,', 'you, Anna Berg,'), offer('Dear Ben Ito,', 'you, Ben,')],
  ['a tab between them', offer('Dear Ben,', 'you, Anna\tBerg,'), offer('Dear Ben,', 'you, Ben,')],
  ['not so where a comma or a line stands between', offer('Dear Ben,', 'you, Anna, Berg, Anna\nand'), offer('Dear Ben,', 'you, Ben, Ben, Ben\nand')],
  ['whose it is', offer('Dear Ben,', 'all of Anna’s boats and Anna\'s kilns'), offer('Dear Ben,', 'all of Ben’s boats and Ben\'s kilns')],
  ['whose it is, with both names', offer('Dear Ben,', 'all of Anna Berg’s boats and Anna  Berg’s kilns'), offer('Dear Ben,', 'all of Ben’s boats and Ben’s kilns')],
  ['a firm, with its name', offer('Dear Anna,', 'Southgate, and Anna of Northwind'), offer('Dear Ben,', 'Southgate, and Ben of Southgate')],
  ['a firm and a name side by side', offer('Dear Ben,', 'Southgate, and all of Northwind Anna met'), offer('Dear Ben,', 'Southgate, and all of Southgate Ben met')],
  ['a firm whose it is', offer('Dear Ben,', 'Southgate, and North-Wind’s boats'), offer('Dear Ben,', 'Southgate, and Southgate’s boats')],
  ['nothing is left over', offer('Dear Ben,', 'Southgate'), offer('Dear Ben,', 'Southgate')],
  ['at the head of a sentence, where it is called', offer('Dear Ben,', 'you').replace('. We', '. Anna, we'), offer('Dear Ben,', 'you').replace('. We', '. Ben, we')],
  ['a template’s slot', offer('Dear {{first_name}},', 'Northwind'), offer('Dear Ben,', '[Company]')],
])('what is left of an earlier letter: %s', (_what, text, wanted) => {
  expect(changed(text)).toEqual(['', wanted]);
});

test.each<[string, string, string, readonly Required<Draft>['to'][number][]]>([
  ['Anna, an idea for Northwind', 'Ben, an idea for Southgate', 'Dear Ben, greetings to Southgate,', [gate]],
  ['An idea for Anna Berg of Northwind', 'An idea for Ben of [Company]', 'Dear Ben,', [gate]],
  ['An idea for Northwind', 'An idea for SouthGate', 'Dear Ben,', [{ ...gate, name: 'Ben Ito (SouthGate)' }]],
  ['For Northwind and Southgate', 'For Southgate and Southgate', 'Dear Ben,', [gate]],
  ['For Northwind and southgate', 'For [Company] and southgate', 'Dear Ben,', [gate]],
  ['For Northwind and south Gate, South Gate', 'For South Gate and south Gate, South Gate', 'Dear Ben,', [gate]],
  ['For Northwind and Southgates', 'For [Company] and Southgates', 'Dear Ben,', [gate]],
  ['An idea for Anna', 'An idea for Anna', 'Dear Ben,', [gate, { address: 'ada@quay.example', name: 'Ada Roe' }]],
  ['An idea for Northwind', 'An idea for [Company]', 'Dear Ben,', [gate, { address: 'ada@quay.example', name: 'Ada Roe' }]],
  ['An idea for Northwind', 'An idea for [Company]', 'Hello,', [{ address: 'b7@southgate.example' }]],
  ['An idea for Anna', 'An idea for Anna', 'Hello,', [{ address: 'b7@southgate.example' }]],
])('in the subject: %j', (subject, wanted, greeting, to) => {
  expect(changed(offer(greeting, 'you'), { subject, to })[0]).toBe(wanted);
});

test.each([
  ['Dear Ben,\n\nthe kiln is cold.', 'Dear Ben,\n\nthe kiln is cold.'], ['Dear Benny,\n\nthe kiln is cold.', 'Dear Benny,\n\nthe kiln is cold.'], ['Dear Anna,\n\nthe kiln is cold.', 'Dear Ben,\n\nthe kiln is cold.'], ['Hello,\n\nthe kiln is cold.', 'Hello Ben,\n\nthe kiln is cold.'],
  ['Dear #REF!,\n\nthe kiln is cold.', 'Dear Ben,\n\nthe kiln is cold.'], ['Dear Mr. undefined,\n\nthe kiln is cold.', 'Dear Ben,\n\nthe kiln is cold.'], ['Hi  ,\n\nthe kiln is cold.', 'Hi Ben,\n\nthe kiln is cold.'], ['Dear Ms. ,\n\nthe kiln is cold.', 'Dear Ben,\n\nthe kiln is cold.'],
  ['\n Hi ,\n\nthe kiln is cold.', '\n Hi Ben,\n\nthe kiln is cold.'], ['The kiln is cold.', 'Dear Ben,\n\nThe kiln is cold.'],
])('the greeting: %j', (text, wanted) => {
  expect(remedy('right-name', letter(text, { to: [ben] }), memory(), now).open.body).toBe(wanted);
});

test.each([
  ['two readers', [ben, cleo]], ['no name', [{ address: 'b7@quay.example' }]], ['none', []],
])('%s: nothing is greeted', (_what, to) => {
  expect(remedy('right-name', letter('Dear Anna,\n\nthe kiln is cold.', { to }), memory(), now).open.body).toBe('Dear Anna,\n\nthe kiln is cold.');
});

test('who reads it in Cc is not whom it is addressed to', () => {
  const open = letter('Dear Anna,\n\nthe kiln is cold.', { to: [ben, cleo] });
  const readers = open.readers.map((reader, i) => (i === 0 ? reader : { ...reader, field: 'cc' as const }));
  expect(remedy('right-name', { ...open, readers }, memory(), now).open.body).toBe('Dear Ben,\n\nthe kiln is cold.');
  expect(rightName.fits(factsOf({ ...open, readers }, memory(), now), 'greeting-mismatch')).toBe(true);
  expect(rightName.fits(factsOf(open, memory(), now), 'greeting-mismatch')).toBe(false);
});

const nameless = [{ address: 'b7@southgate.example' }];

test.each<[string, CheckId, string, Draft, boolean]>([
  ['a name that is known', 'greeting-mismatch', 'Dear Anna,\n\nthe kiln is cold.', { to: [ben] }, true],
  ['no name that is known', 'greeting-mismatch', 'Dear Anna,\n\nthe kiln is cold.', { to: nameless }, false],
  ['a hole in the greeting', 'blank-slot', 'Hi ,\n\nthe kiln is cold.', { to: [ben] }, true],
  ['a line to fill in', 'blank-slot', 'Dear Ben,\n\nthe kiln of ____ is cold.', { to: [ben] }, false],
  ['another finding beside a line to fill in', 'greeting-mismatch', 'Dear Anna,\n\nthe kiln of ____ is cold.', { to: [ben] }, true],
  ['a firm alone', 'name-left-over', offer('Hello,', 'Northwind'), { to: nameless }, true],
  ['a firm alone, and another finding', 'greeting-mismatch', offer('Hello,', 'Northwind'), { to: nameless }, false],
  ['a firm and a name', 'name-left-over', offer('Hello,', 'Northwind and Anna'), { to: nameless }, false],
  ['a firm alone, and two readers', 'name-left-over', offer('Hello,', 'Northwind'), { to: [...nameless, gate] }, false],
])('%s: %s', (_what, check, text, draft, fits) => {
  expect(rightName.fits(factsOf(letter(text, draft), sent(), now), check)).toBe(fits);
});
