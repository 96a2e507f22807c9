import { factsOf } from '../../../core/facts';
import { letterWords, listed, unmarked } from '../../../core/remedies/letter-words';
import { letter, memory, now } from './stage';

test.each([
  ['the kiln is cold and the heron is back.', 'Dear {name},', 'Hello,'], ['%&', 'Dear {name},', 'Hello,'], ['der Ofen ist kalt, und wir sehen Sie am Freitag.', 'Guten Tag {name},', 'Guten Tag,'], ['der Ofen ist kalt, und wir sehen dich am Freitag.', 'Hallo {name},', 'Hallo,'],
  ['der Ofen ist kalt, und eure Boote sind schon am Ufer.', 'Hallo {name},', 'Hallo,'], ['il forno è freddo e ti vediamo venerdì con la barca.', 'Ciao {name},', 'Ciao,'], ['il forno è freddo e la vediamo venerdì con la barca.', 'Buongiorno {name},', 'Buongiorno,'],
  ['de oven is koud en wij zien je vrijdag bij de boot.', 'Beste {name},', 'Goedendag,'], ['le four est froid et le héron est là pour te voir.', 'Bonjour {name},', 'Bonjour,'],
])('%j is answered with %j', (text, one, nobody) => {
  const { greetOne, greetNobody, somebody } = letterWords(factsOf(letter(text), memory(), now));
  expect([greetOne, greetNobody]).toEqual([one, nobody]);
  expect(somebody).not.toBe('');
});

test.each([[[], ''], [['Ada'], 'Ada'], [['Ada', 'Ben'], 'Ada and Ben'], [['Ada', 'Ben', 'Cleo'], 'Ada, Ben and Cleo'], [['Ada', 'Ben', 'Cleo', 'Dora'], 'Ada, Ben, Cleo and Dora']])('%j is %j', (names, wanted) => {
  expect(listed(names, 'and')).toBe(wanted);
});

test.each([['Hello,', 'Hello'], ['Hola:', 'Hola'], ['Hello!', 'Hello'], ['Bonjour !', 'Bonjour'], ['Hello', 'Hello'], ['Hello, Ada,', 'Hello, Ada'], ['Hello.', 'Hello.']])('%j without its mark is %j', (greeting, wanted) => {
  expect(unmarked(greeting)).toBe(wanted);
});
