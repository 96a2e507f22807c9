import { find } from '../../../core/text/find';
import { choicesIn, endOfToken, firstOf, mayGoOn, skipBlank, wantsOf } from '../../../core/text/spelling';

/** The text with each place where it has the phrase in ⟦…⟧. */
const shown = (phrase: string, text: string): string => find(text, { [phrase]: 1 }).reduceRight((out, { start, end }) => `${out.slice(0, start)}⟦${out.slice(start, end)}⟧${out.slice(end)}`, text);

test.each([
  ['only for you', '⟦only for you⟧, only for us; lonely for you, only for young'],
  ['only/just for with/you', 'x ⟦just for you⟧ ⟦only for with⟧ for you'],
  ['for -/only you', '⟦for you⟧ and ⟦for only you⟧, for all you'],
  ['for you -/alone', '⟦for you⟧, ⟦for you alone⟧, ⟦for you⟧ all'],
  ['for you -/all -/alone', '⟦for you⟧! ⟦for you all⟧! ⟦for you all alone⟧! ⟦for you alone⟧!'],
  ['for a_few/one of_you', '⟦for a few of you⟧, ⟦for one of you⟧, for a of you, for a fewof you'],
  ['for a_few', 'x ⟦for a  few⟧ and ⟦for a\nfew⟧ for a\n\nfew'],
  ['choos~ you', '⟦choose you⟧, ⟦choosing you⟧, ⟦choos you⟧, chose you, chooses, you'],
  ['we choos~', '⟦we choose⟧ and ⟦we choosing⟧, we chose'],
  ['we choos~/take it', '⟦we choose it⟧, ⟦we take it⟧, we taken it'],
  ['follow-up', '⟦follow-up⟧, follow up'],
  ["don't go", "⟦don't go⟧, don go"],
  ['we ~ you', '⟦we love you⟧, ⟦we see you⟧, we you'],
])('%j in %j', (phrase, expected) => expect(shown(phrase, expected.replace(/[⟦⟧]/g, ''))).toBe(expected));

test.each([
  ['nothing', '⟦keep us⟧'],
  ['one word', '⟦keep it us⟧'],
  ['four words', '⟦keep a b c d us⟧'],
  ['five words', 'keep a b c d e us'],
  ['marks within a sentence', '⟦keep (a), "b" - c… \'us⟧'],
  ['one line break', '⟦keep a\nb us⟧'],
  ['line breaks, never two together', '⟦keep a\nb\nc us⟧'],
  ['an empty line', 'keep a\n\nus'],
  ['a mark alone on a line', '⟦keep a\n-\nus⟧'],
  ['tabs', '⟦keep\ta\tus⟧'],
  ['the end of a sentence', 'keep a. us'],
  ['a semicolon', 'keep a; us'],
  ['the first of two ends', '⟦keep us⟧ and us'],
  ['no end', 'keep a b'],
])('a gap of %s', (_what, expected) => expect(shown('keep … us', expected.replace(/[⟦⟧]/g, ''))).toBe(expected));

test.each<[string, string[][]]>([
  ['only/just for you', [['only', 'just'], ['for'], ['you']]],
  ['a_few -/of … us~', [['a few'], ['-', 'of'], ['…'], ['us~']]],
])('the choices in %j', (phrase, choices) => expect(choicesIn(phrase)).toEqual(choices));

test.each([
  ['only for', 'f', true], ['only for', 'y', false], ['only for/with', 'w', true], ['only -/for', 'y', true], ['only … for', 'y', true], ['only ~', 'y', true],
  ['only', 'y', true], ["don't go", 'y', true], ['follow-up now', 'y', true], ['a_few now', 'y', true],
])('%j may go on with %j: %s', (phrase, unit, may) => expect(mayGoOn(phrase, unit)).toBe(may));

test.each([['for', 'for'], ['a few', 'a'], ['choos~', 'choos~'], ['follow-up', 'follow'], ["don't", 'don'], ['-', ''], ['…', '']])('%j begins with %j', (choice, first) => expect(firstOf(choice)).toBe(first));

test.each<[string, string[][]]>([
  ['only', []],
  ['only for/with you', [['for', 'with'], ['you']]],
  ['only -/for you', [['you']]],
  ['only choos~/take you', [['you']]],
  ['only … you', [['you']]],
  ['only a_few', [['a']]],
])('words %j cannot do without', (phrase, wants) => expect(wantsOf(choicesIn(phrase))).toEqual(wants));

test.each([
  ['no blank', 'ab', 0], ['one', ' b', 1], ['several', ' \t  b', 4], ['a line break among them', ' \n b', 3], ['two line breaks', ' \n\n b', 0], ['two with a blank between', '\n \nb', 0],
  ['eight', `${' '.repeat(8)}b`, 8], ['more than a phrase has', `${' '.repeat(9)}b`, 8], ['the end', '  ', 2],
])('blanks are passed: %s', (_what, text, end) => expect(skipBlank(text, 0)).toBe(end));

test.each([['word', 0, 4], ['a word', 2, 6], ['word, too', 0, 4], [', too', 0, 0], ['слово!', 0, 5]])('the word in %j from %i ends at %i', (text, start, end) => expect(endOfToken(text, start)).toBe(end));
