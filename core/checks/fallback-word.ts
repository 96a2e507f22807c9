import { defineCheck } from '../check';

/** Formal greetings that say openly that the writer has no name. */
const FORMAL = /\b(?:sirs?|madam|whom|señora?|madame|monsieur|dame|damen|herr|frau|wen|senhora?|quien|quem|signora?|signore|chi|heer|mevrouw|meneer|mijnheer|wie)\b|господ|госпож|г-/;

/** Fewer words are a note, and "hey there" is how friends begin one. */
const FEWEST_WORDS = 8;

/** "Hi there", "Dear valued customer": what a mail merge writes when it has no name. */
export const fallbackWord = defineCheck({
  id: 'fallback-word',
  word: 'respect',
  weight: 'look',
  run({ register: { greeting }, people, strangers, isAnswer, folded, voice, words }) {
    if (greeting?.kind !== 'generic' || !greeting.endsLine || words.length < FEWEST_WORDS || isAnswer || strangers.length === 0 || strangers.length < people.length || voice === 'all') return [];
    const { start, end } = greeting;
    return FORMAL.test(folded.slice(start, end)) ? [] : [{ spans: [{ part: 'body' as const, start, end }], data: { strangers: strangers.length } }];
  },
});
