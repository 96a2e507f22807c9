import { namesOf } from '../../core/address';
import { callsAnother, mentionsOf } from '../../core/mentions';
import { fold } from '../../core/text/fold';
import { wordsOf } from '../../core/text/words';

const writer = { address: 'mira@home.example', name: 'Mira Home' };

/** Each mention as "reader: words", readers counted from 0. */
function mentioned(text: string, readers: readonly string[], from = writer): string[] {
  const named = readers.map((name) => ({ names: namesOf({ address: '', name }) }));
  return mentionsOf(text, wordsOf(fold(text)), named, from, 'en').map(({ reader, start, end }) => `${reader}: ${text.slice(start, end)}`);
}

test.each<[string, readonly string[], readonly string[]]>([
  ['Anna knows the hall, Ben the stage.', ['Anna Berg', 'Ben Ito'], ['0: Anna', '1: Ben']],
  ['Anna Berg knows the hall.', ['Anna Berg', 'Ben Ito'], ['0: Anna Berg']],
  ['Anna. Berg is a town.', ['Anna Berg'], ['0: Anna. Berg']],
  ['Anna, Berg and Ito know it.', ['Anna Berg', 'Ben Ito'], ['0: Anna', '0: Berg', '1: Ito']],
  ['Ask Anna\n\nBerg is a town.', ['Anna Berg'], ['0: Anna', '0: Berg']],
  // One word fits both, the next tells which of them.
  ['Anna Berg knows it.', ['Anna Ito', 'Anna Berg'], ['1: Anna Berg']],
  ['Anna knows it.', ['Anna Ito', 'Anna Berg'], ['0: Anna']],
  ['Anna Ben Berg knows it.', ['Anna Berg', 'Ben Ito'], ['0: Anna', '1: Ben', '0: Berg']],
  ['At the end stands Ben', ['Anna Berg', 'Ben Ito'], ['1: Ben']],
  // Places that bear a name.
  ['The shed behind San Anna is dry, via Berg 5.', ['Anna Berg'], []],
  ['The shed in Berga is dry, and Anna.', ['Anna Berg'], ['0: Anna']],
  ['The shed that Berga has is in Berg.', ['Anna Berg'], ['0: Berga', '0: Berg']],
  ['The shed behind Anna is dry.', ['Anna Berg'], ['0: Anna']],
  // A particle is no name.
  ['Vanaf maandag is het open.', ['Rob van Dam'], []],
  // Endings of those who are called.
  ['Иване, кога идваш?', ['Иван Петров'], ['0: Иване']],
  ['Terezo, kdy přijdeš?', ['Tereza Nova'], ['0: Terezo']],
  ['Annabel is here.', ['Anna Berg'], []],
  ['Annas is here.', ['Anna Berg'], ['0: Annas']],
  ['Annalena is here.', ['Anna Berg'], []],
  ['Edwin is here.', ['Edo Berg'], []],
  ['It ends. Annas is a town, says Annas.', ['Anna Berg'], ['0: Annas']],
  ['You are asked? Sali, come. Sali too.', ['Enrico Sala'], ['0: Sali']],
  // Small letters, common words, short words and the writer's own names are nobody.
  ['the anna of the sea', ['Anna Berg'], []],
  ['Will you come?', ['Will Berg'], []],
  ['Al is here and Ito is not.', ['Al Ito'], ['0: Ito']],
  ['Mira is here.', ['Mira Berg'], []],
  ['Mira Berg is here.', ['Mira Berg'], ['0: Berg']],
  ['Home is here.', ['Anna Berg'], []],
  ['Anna is here.', ['', 'Anna Berg'], ['1: Anna']],
  ['Anna is here.', ['', ''], []],
  [`${'so '.repeat(999)}Anna and Ben`, ['Anna Berg', 'Ben Ito'], ['0: Anna']],
])('%j to %j', (text, readers, wanted) => {
  expect(mentioned(text, readers)).toEqual(wanted);
});

function calls(text: string): boolean {
  return callsAnother(text, wordsOf(fold(text)), { address: 'me@quayhouse.example' }, 'en');
}

test.each([
  ['somebody who is spoken of too', 'Hello,\n\nBen, Anna runs the depot. Anna, Ben has the keys.', true],
  ['somebody on a line of its own', 'Hello,\n\nThe depot is open.\nBen, the keys are yours. Ask for Ben.', true],
  ['after a question', 'Hello,\n\nIs it open? Ben, you have the keys, says the list, which names Ben twice.', true],
  ['the one who is greeted', 'Ben, the depot is open.\n\nBen, you have the keys.', false],
  ['somebody once', 'Hello,\n\nBen, you have the keys.', false],
  ['nobody: a name within the sentence', 'Hello,\n\nThe keys of Ben, and Ben himself, are here.', false],
  ['nobody: a month', 'Hello,\n\nThe third of June is free, or the 17. June, at four.', false],
  ['nobody: no mark behind it', 'Hello,\n\nBen has the keys. Ben is here.', false],
  ['nobody: a common word', 'Hello,\n\nThat, it is open. That is a town.', false],
  ['nobody: the writer’s own firm', 'Hello,\n\nthis is Quayhouse.\n\nAda\nQuayhouse, oars and keels', false],
  ['nobody: the line before is only wrapped there', 'Hello,\n\nthe register of all that we keep there, also the\nBoats, is in the hall. Boats are dry.', false],
  ['nobody: two letters', 'Hello,\n\nAl, it is open. Al is here.', false],
  ['nobody: a small letter', 'hello,\n\nthe end. ben, it is open. ben is here.', false],
  ['nobody: behind too wide a gap', 'Hello,\n\nThe end.      Ben, it is open and Ben is here.', false],
])('calls %s', (_whom, text, wanted) => {
  expect(calls(text)).toBe(wanted);
});

test('where names are bent a word before them tells no place', () => {
  const named = (language?: 'bg' | 'it'): number => mentionsOf('a Bassano', wordsOf('a bassano'), [{ names: ['bassan'] }], writer, language).length;
  expect([named('it'), named('bg'), named()]).toEqual([0, 1, 1]);
});
