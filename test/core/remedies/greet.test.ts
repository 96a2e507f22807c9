import { factsOf, type Facts } from '../../../core/facts';
import { NOBODY } from '../../../core/remedies/called';
import { greetAll, greetedWith, greetOne, openingOf, placeBelow } from '../../../core/remedies/greet';
import { letterWords } from '../../../core/remedies/letter-words';
import type { Edit } from '../../../core/text/plain';
import { ben, letter, memory, now } from './stage';

const called = { first: 'Ben', last: 'Ito', full: 'Ben Ito' };
const EDITED = /⟦([^⟦→⟧]*)→[^⟦→⟧]*⟧/g;

/** The facts of the text as it was before its edits. */
function before(marked: string): Facts {
  return factsOf(letter(marked.replace(EDITED, '$1'), { to: [ben] }), memory(), now);
}

/** "Dear ⟦Anna→Ben⟧,": what is taken out, and what is put in its place. */
function shown(body: string, edits: readonly Edit[]): string {
  return [...edits].reverse().reduce((text, { start, end, text: put }) => `${text.slice(0, start)}⟦${text.slice(start, end)}→${put}⟧${text.slice(end)}`, body);
}

describe('one who is known by name', () => {
  test.each([
    'Dear ⟦Anna→Ben⟧,\n\nthe kiln is cold.', 'Dear ⟦Anna→Ben⟧', 'Dear ⟦Ms. Berg→Ben Ito⟧,\n\nthe kiln is cold.', 'Dear ⟦Anna Berg→Ben Ito⟧,\n\nthe kiln is cold.', 'Dear ⟦Professor→Ben Ito⟧,\n\nthe kiln is cold.',
    'Dear ⟦Ben→Ben⟧,\n\nthe kiln is cold.', 'Dear ⟦Benno→Ben⟧,\n\nthe kiln is cold.', 'Dear ⟦Beate Ito→Ben Ito⟧,\n\nthe kiln is cold.', 'Dear Ben ⟦Berg→Ito⟧,\n\nthe kiln is cold.', '⟦Bea→Ben⟧,\n\nthe kiln is cold.', 'Ben ⟦Berg→Ito⟧,\n\nthe kiln is cold.',
    'Dear ⟦Sir or Madam→Ben Ito⟧,\n\nthe kiln is cold.', 'Good morning ⟦gentlemen→Ben⟧,\n\nthe kiln is cold.', 'Hi ⟦there→Ben⟧,\n\nthe kiln is cold.', 'Dear ⟦all→Ben⟧,\n\nthe kiln is cold.', '⟦Hello→Hello Ben⟧,\n\nthe kiln is cold.', 'Good ⟦morning→morning Ben⟧,\n\nthe kiln is cold.',
    '⟦Anna→Ben⟧, could you look at the kiln?', '⟦→Dear Ben,\n\n⟧The kiln is cold.', '  \n  ⟦→Dear Ben,\n\n⟧The kiln is cold.', '⟦→Dear Ben,\n\n⟧',
    // English and Dutch words of greeting fit anybody.
    'Dearest ⟦Anna→Ben⟧,\n\nthe kiln is cold.', 'Geachte ⟦Anna→Ben⟧,\n\nwanneer kunnen we met u over de boot praten?', 'Dear ⟦Anna→Ben⟧,\n\nwann hast du Zeit für ein Gespräch über das Boot?',
    'Beste ⟦Anna→Ben⟧,\n\nwanneer kunnen we met u over de boot praten?', '⟦Liebe Anna→Hallo Ben⟧,\n\nwann hast du Zeit für ein Gespräch über das Boot?', 'Hallo ⟦Anna→Ben⟧,\n\nwann hast du Zeit für ein Gespräch über das Boot?', '⟦Querida Anna→Hola, Ben⟧:\n\n¿cuándo podemos hablar con usted de la barca?',
    // The blank that stands before the comma goes with what was called.
    'Dear ⟦Anna →Ben⟧,\n\nthe kiln is cold.', 'Hello ⟦[Name]\t →Ben Ito⟧, the kiln is cold.', `Hello ⟦${' '.repeat(18)}→Ben⟧,\n\nthe kiln is cold.`, 'Hello ⟦Anna→Ben⟧   \n\nthe kiln is cold.', 'Hello ⟦Anna→Ben⟧ !\n\nThe kiln is cold.', 'Good morning ⟦Annabelle →Ben⟧,\n\nthe kiln is cold.', 'Hello ⟦Anna→Ben⟧! It rains , they say.',
    // A template's slots.
    'Hello ⟦{{company}}→Ben⟧,\n\nthe kiln is cold.', 'Hello ⟦[Company]→Ben⟧,\n\nthe kiln is cold.', '⟦→Dear Ben,\n\n⟧I wonder, {{first_name}}, whether the kiln is cold.', '⟦→Dear Ben,\n\n⟧We admire {{last_name}}.\n\nThe kiln is cold.',
    'Hello ⟦Anna→Ben⟧, the kiln of {{first_name}} is cold.', '⟦Hello→Hello Ben⟧, I met {{first_name}} there.', '⟦Здравейте→Здравейте Ben⟧, видях {{first_name}} там при лодката и ви пиша за нея.', 'Dear ⟦Mr {{last_name}}→Ben Ito⟧, the kiln is cold.', '⟦→Dear Ben,\n\n⟧{{last_name}} is cold.', 'Dear ⟦Anna and Ada→Ben⟧,\n\nthe kiln is cold.', 'Dear ⟦{{first_name}}→Ben⟧\n\nthe kiln is cold.', `${' '.repeat(20)}\nDear ⟦{{first_name}}→Ben⟧,\n\nthe kiln is cold.`, 'Dear ⟦{{first_name}}→Ben⟧,\n\nthe kiln is cold.', 'Dear ⟦{{last_name}}→Ben Ito⟧,\n\nthe kiln is cold.', 'Dear ⟦{{first_name}} {{last_name}}→Ben⟧,\n\nthe kiln is cold.', 'Dear ⟦{{title}} {{last_name}}→Ben Ito⟧, the kiln is cold.', '⟦{{first_name}}→Ben⟧, the kiln is cold.',
    'Hello ⟦{{first_name}}→Ben⟧,\n\nthe kiln of {{first_name}} is cold.', 'Hello ⟦Anna→Ben⟧, the kiln of {{company}} is cold.', 'For {{first_name}}:\n\nHello ⟦Anna→Ben⟧,\n\nthe kiln is cold.', '⟦Hello→Hello Ben⟧,\n\nthe kiln of {{first_name}} is cold.',
    '⟦Best morning greetings, {{first_name}}→Dear Ben⟧,\n\nthe kiln is cold.', '⟦→Dear Ben,\n\n⟧Good greetings of May to {{first_name}},\n\nthe kiln is cold.',
  ])('%j', (marked) => {
    const facts = before(marked);
    expect(shown(facts.letter.body, [greetOne(facts, called, letterWords(facts))])).toBe(marked);
  });

  test.each([
    ['Dear ⟦Anna→Ben⟧,\n\nthe kiln is cold.', 'Ben', ''], ['Dear ⟦Ms. Berg→Ben⟧,\n\nthe kiln is cold.', 'Ben', ''], ['Dear ⟦Anna→Ito Ben⟧,\n\nthe kiln is cold.', '', 'Ito Ben'], ['⟦→Dear Ito Ben,\n\n⟧The kiln is cold.', '', 'Ito Ben'],
    ['⟦→Dear $& $1,\n\n⟧The kiln is cold.', '$& $1', ''], ['⟦Liebe Anna→Hallo $& $1⟧,\n\nwann hast du Zeit für ein Gespräch über das Boot?', '$& $1', ''],
  ])('%j, of whom no more is known than %j %j', (marked, first, full) => {
    const facts = before(marked);
    expect(shown(facts.letter.body, [greetOne(facts, { first, last: '', full }, letterWords(facts))])).toBe(marked);
  });
});

test.each([
  '⟦Dear Anna→Hello⟧,\n\nthe kiln is cold.', '⟦Dear Ms. Berg→Hello⟧,\n\nthe kiln is cold.', '⟦Dear Anna and Ada→Hello⟧,\n\nthe kiln is cold.', '⟦Dear Professor→Hello⟧,\n\nthe kiln is cold.', '⟦Dear {{first_name}}→Hello⟧,\n\nthe kiln is cold.',
  'Dear Sir or Madam⟦→⟧,\n\nthe kiln is cold.', 'Hi there⟦→⟧,\n\nthe kiln is cold.', 'Dear all⟦→⟧,\n\nthe kiln is cold.', 'Hello⟦→⟧,\n\nthe kiln is cold.', '⟦Hi Anna→Hi⟧,\n\nthe kiln is cold.', 'Good ⟦morning Anna→morning⟧,\n\nthe kiln is cold.',
  '⟦Anna→Hello⟧, could you look at the kiln?', '⟦→Hello,\n\n⟧The kiln is cold.', '⟦Beste Anna→Goedendag⟧,\n\nwanneer kunnen we met u over de boot praten?', '⟦Estimada Anna→Hola⟧:\n\n¿Cuándo podemos hablar con usted de la barca?', '⟦All→Hello⟧,\n\nthe kiln is cold.',
])('one whose name is not known: %j', (marked) => {
  const facts = before(marked);
  expect(shown(facts.letter.body, [greetOne(facts, NOBODY, letterWords(facts))])).toBe(marked);
});

test.each([
  ['#REF!', 'Dear ⟦#REF!→Ben⟧,\n\nthe kiln is cold.', '⟦Dear #REF!→Hello⟧,\n\nthe kiln is cold.'], ['#REF!', '  \nHi ⟦#REF!→Ben⟧,\n\nthe kiln is cold.', '  \n⟦Hi #REF!→Hi⟧,\n\nthe kiln is cold.'], ['undefined', 'Dear ⟦undefined →Ben⟧,\n\nthe kiln is cold.', '⟦Dear undefined →Hello⟧,\n\nthe kiln is cold.'],
])('what stands where a name belongs is told: %j', (wrong, named, nameless) => {
  const facts = before(named);
  const start = facts.letter.body.indexOf(wrong);
  const instead = { start, end: start + wrong.length };
  expect(shown(facts.letter.body, [greetOne(facts, called, letterWords(facts), instead)])).toBe(named);
  expect(shown(facts.letter.body, [greetOne(facts, NOBODY, letterWords(facts), instead)])).toBe(nameless);
});

test.each([
  ['Dear ⟦Anna→Ben and Ada⟧,\n\nthe kiln is cold.', 'Dear ⟦Anna→all⟧,\n\nthe kiln is cold.'], ['⟦Hello→Hello Ben and Ada⟧,\n\nthe kiln is cold.', '⟦Hello→Dear all⟧,\n\nthe kiln is cold.'], ['⟦→Dear Ben and Ada,\n\n⟧The kiln is cold.', '⟦→Dear all,\n\n⟧The kiln is cold.'],
  ['Hi ⟦Ben→Ben and Ada⟧ and the heron,', '⟦Hi Ben→Dear all⟧ and the heron,'], ['⟦Anna→Ben and Ada⟧, could you look at the kiln?', '⟦Anna→Dear all⟧, could you look at the kiln?'], ['Dear ⟦{{first_name}}→Ben and Ada⟧,\n\nthe kiln is cold.', 'Dear ⟦{{first_name}}→all⟧,\n\nthe kiln is cold.'], ['⟦Hallo→Hallo Ben and Ada⟧,\n\nwann hast du Zeit für das Boot?', '⟦Hallo→Hallo zusammen⟧,\n\nwann hast du Zeit für das Boot?'],
])('several, by name and without: %j', (named, nameless) => {
  const facts = before(named);
  expect(shown(facts.letter.body, [greetAll(facts, 'Ben and Ada', letterWords(facts))])).toBe(named);
  expect(shown(facts.letter.body, [greetAll(facts, '', letterWords(facts))])).toBe(nameless);
});

test('several names are written as they are', () => {
  const facts = before('The kiln is cold.');
  expect(shown('The kiln is cold.', [greetAll(facts, '$& and $1', letterWords(facts))])).toBe('⟦→Dear $& and $1,\n\n⟧The kiln is cold.');
});

test.each([
  'Dear Anna,⟦→\n\nIt rains.⟧\n\nthe kiln is cold.', 'Dear Anna⟦→\n\nIt rains.⟧  \n\nthe kiln is cold.', 'Dear Anna,⟦→\n\nIt rains.⟧', 'Hello,⟦→\n\nIt rains.\n⟧\nthe kiln is cold.', 'Hello,⟦→\n\nIt rains.\n⟧ \t\n \tthe kiln is cold.', 'Hello,⟦→\n\nIt rains.⟧ \n \n the kiln is cold.',
  'Anna, could you look at the kiln?⟦→\n\nIt rains.⟧', 'Anna, could you look at the kiln?\nIt is cold.⟦→\n\nIt rains.⟧ \n \t\nThe heron is back.\n\nMira', 'Anna, could you look\n\tat the kiln?⟦→\n\nIt rains.⟧\n\n\nThe heron is back.', 'Anna, could you look at the kiln?⟦→\n\nIt rains.⟧ \n',
  'Dear {{title}} {{last_name}},⟦→\n\nIt rains.⟧\n\nthe kiln is cold.', 'Dear {{first_name}}:-!?;.⟦→\n\nIt rains.\n⟧\nthe kiln is cold.', 'Dear {{first_name}}, the kiln is cold.\nThe heron is back.⟦→\n\nIt rains.⟧\n\nMira', 'Dear {{first_name}},  the kiln is cold.\nThe heron is back.⟦→\n\nIt rains.⟧\n\nMira',
  'Dear {{first_name}} !⟦→\n\nIt rains.\n⟧\nthe kiln is cold.', '⟦→It rains.\n\n⟧The kiln is cold.', ' \n⟦→It rains.\n\n⟧The kiln is cold.', '⟦→It rains.⟧', '⟦→It rains.⟧  \n', `Hello,⟦→\n\nIt rains.\n⟧\n${' '.repeat(190)}the kiln is cold.`,
])('a paragraph under the greeting: %j', (marked) => {
  const facts = before(marked);
  expect(shown(facts.letter.body, [placeBelow(facts, 'It rains.')])).toBe(marked);
});

test.each([
  'Dear ⟦Anna→Ben⟧,⟦→\n\nIt rains.⟧\n\nthe kiln is cold.', '⟦→Dear Ben,\n\nIt rains.\n\n⟧The kiln is cold.', '⟦→Dear Ben,\n\nIt rains.⟧', '⟦→Dear Ben,\n\nIt rains.⟧ \n',
])('both at once: %j', (marked) => {
  const facts = before(marked);
  expect(shown(facts.letter.body, greetedWith(facts, greetOne(facts, called, letterWords(facts)), 'It rains.'))).toBe(marked);
});

test('a text without a greeting or a slot opens with nothing', () => {
  expect(openingOf(before('The kiln is cold.'))).toBeUndefined();
});
