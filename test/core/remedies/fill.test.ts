import { factsOf } from '../../../core/facts';
import { NOBODY } from '../../../core/remedies/called';
import { filledIn, slotsIn } from '../../../core/remedies/fill';
import { editText } from '../../../core/text/plain';
import { unmark } from '../cases';
import { ben, letter, memory, now } from './stage';

test.each([
  ['Dear ⟦{{first_name}}⟧ ⟦{{last_name}}⟧, the kiln of ⟦[Company]⟧ is cold.', 'first-name last-name company'],
  ['Dear ⟦{{first_name}}⟧, is the kiln yours, ⟦{{first_name}}⟧⟦{{first_name}}⟧?', 'first-name first-name first-name'],
  ['Dear ⟦{{first_name}}⟧, is the kiln yours, ⟦{first_name}⟧?', 'first-name first-name'],
  ['The kiln, ⟦{first_name}⟧, is cold, ⟦{{first_name}}⟧.', 'first-name first-name'],
  ['The kiln of ⟦[Name]⟧ is cold, ⟦{{first_name}}⟧. ⟦[Name]⟧ rows.', 'name first-name name'],
  ['The kiln is cold.', ''],
])('%j holds the slots %j', (marked, slots) => {
  const { text, spans } = unmark(marked);
  const inBody = slotsIn(factsOf(letter(text, { to: [ben] }), memory(), now), 'body');
  expect(inBody.map(({ start, end }) => ({ start, end }))).toEqual(spans);
  expect(inBody.map(({ slot }) => slot).join(' ')).toBe(slots);
  const inSubject = slotsIn(factsOf(letter('', { to: [ben], subject: text }), memory(), now), 'subject');
  expect(inSubject.map(({ start, end }) => ({ start, end }))).toEqual(spans);
  expect(inSubject.map(({ slot }) => slot).join(' ')).toBe(slots);
});

test('a slot of the subject is one of the body where it stands there too, but for a quote', () => {
  const facts = factsOf(letter('The kiln of {{first_name}} is cold.\n\nOn Mon, 2 Mar 2026 Ada Roe <ada@quay.example> wrote:\n> Where is {{first_name}}?', { to: [ben], subject: '{{first_name}}' }), memory(), now);
  expect(slotsIn(facts, 'subject')).toEqual([{ start: 0, end: 14, slot: 'first-name', isSure: true }]);
  expect(slotsIn(facts, 'body')).toEqual([{ start: 12, end: 26, slot: 'first-name', isSure: true }]);
});

test('what is only a slot in the name of a file is none in the text', () => {
  const open = { ...letter('See https://kiln.example/?n={{first_name}} for the heron.', { to: [ben] }), attachments: ['{{first_name}}.pdf'] };
  const facts = factsOf(open, memory(), now);
  expect(facts.placeholders.map(({ place }) => place)).toEqual(['attachment']);
  expect(slotsIn(facts, 'body')).toEqual([]);
});

const known = { first: 'Ben', last: 'Ito', full: 'Ben Ito' };
const slots = '{{first_name}} | {{last_name}} | {{full_name}} | {{email}} | {{company}} | {{job_title}}';

test.each([
  ['all is known', known, 'ben@quay.example', 'Ben | Ito | Ben Ito | ben@quay.example | {{company}} | {{job_title}}'],
  ['no last name is known', { first: 'Ben', last: '', full: '' }, 'ben@quay.example', 'Ben | {{last_name}} | Ben | ben@quay.example | {{company}} | {{job_title}}'],
  ['the whole name alone is known', { first: '', last: '', full: 'Ito Ben' }, '', '{{first_name}} | {{last_name}} | Ito Ben | {{email}} | {{company}} | {{job_title}}'],
  ['nothing is known', NOBODY, '', slots],
])('where %s', (_what, who, address, wanted) => {
  const facts = factsOf(letter(slots, { to: [ben], subject: slots }), memory(), now);
  expect(editText(facts.letter.body, filledIn(facts, 'body', who, address))).toBe(wanted);
  expect(editText(facts.letter.subject, filledIn(facts, 'subject', who, address))).toBe(wanted);
});
