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
