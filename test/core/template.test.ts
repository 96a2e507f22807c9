import { templateOf } from '../../core';

const LOAN = (name: string, house: string, extra = ''): string => `Dear ${name},

next winter we show how people crossed rivers before there were bridges. I came across ${house} and was at once taken with your work.${extra} Would you have half an hour for a talk this month?

Kind regards
Iva

-- 
The Ferry House`;

/** The template in one line, its slots as [a|b]. */
const drawn = (...bodies: readonly string[]): string => templateOf(bodies).map((piece) => ('text' in piece ? piece.text : `[${piece.slot.join('|')}]`)).join('').replace(/\s+/g, ' ');

test.each<readonly [string, readonly string[], string]>([
  ['names and houses', [LOAN('Vera', 'the lake museum'), LOAN('Paul', 'the Veerhuis'), LOAN('Ms Costa', 'your house')],
    'Dear [Vera|Paul|Ms Costa], next winter we show how people crossed rivers before there were bridges. I came across [the lake museum|the Veerhuis|your house] and was at once taken with your work. Would you have half an hour for a talk this month? Kind regards Iva'],
  ['a name of two words first', [LOAN('Ms Costa', 'it'), LOAN('Vera', 'it')],
    'Dear [Ms Costa|Vera], next winter we show how people crossed rivers before there were bridges. I came across it and was at once taken with your work. Would you have half an hour for a talk this month? Kind regards Iva'],
  ['the same to the word', ['Dear you, the river rises.', 'Dear you, the river rises.'], 'Dear you, the river rises'],
  ['two words in common', ['the river rises and the mill stands', 'the river falls and the barn burns'], 'the river [rises|falls] and the [mill stands|barn burns]'],
  ['a word in common', ['the river rises and mills stand', 'the river falls and barns burn'], 'the river [rises and mills stand|falls and barns burn]'],
  ['a word at the same place', ['a mill and barns', 'the mill of oars'], '[a mill and barns|the mill of oars]'],
  ['a word that is left alone', ['larch the river stone pine', 'oak the river elm ash', 'yew fir river stone fig'], '[larch the river stone pine|oak the river elm ash|yew fir river stone fig]'],
  ['a copy that lacks the frame', ['at noon the river rises', 'at noon the river falls', 'at noon the river sleeps', 'at noon the river turns', 'a mill'], 'at noon the river [rises|falls|sleeps|turns|]'],
  ['a copy that lacks the words behind', ['now rises the old river', 'now falls the old river', 'now sleeps the old river', 'now turns the old river', 'now a mill'], 'now [rises|falls|sleeps|turns|] the old river'],
  ['a copy that has nothing there', ['the river rises at the mill', 'the river falls at the mill', 'the river at the mill'], 'the river [rises|falls|] at the mill'],
  ['nothing in common', ['the river rises', 'tomorrow Marek lights a stove'], '[the river rises|tomorrow Marek lights a stove]'],
  ['a single letter', ['the river rises'], 'the river rises'],
  ['no letter', [], ''],
  ['no words', ['', '  '], ''],
])('%s', (_, bodies, expected) => {
  expect(drawn(...bodies)).toBe(expected);
});

test('a line that only one copy has leaves the frame whole', () => {
  expect(drawn(LOAN('Vera', 'it'), LOAN('Paul', 'it', ' The ice is thin this year.'), LOAN('Ute', 'it'))).toContain('[Vera|Paul|Ute], next winter');
});
