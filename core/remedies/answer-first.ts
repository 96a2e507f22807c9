import { unansweredQuestion } from '../checks/unanswered-question';
import type { Facts } from '../facts';
import { placeBelow } from './greet';
import { letterWords } from './letter-words';
import type { Remedy } from './remedy';
import { withBody } from './rewrite';

const LONGEST_QUESTION = 240;

export const answerFirst: Remedy<'answer-first'> = {
  id: 'answer-first',
  answers: ['unanswered-question'],
  fits: () => true,
  change(facts) {
    const { answerLine } = letterWords(facts);
    const asked = questionsIn(facts);
    const text = asked.map((question) => `“${question}”\n${answerLine}`).join('\n\n');
    return { open: withBody(facts.letter, asked.length > 0 ? [placeBelow(facts, text)] : []), drafts: [], line: asked.map((question) => `“${question}” ${answerLine}`).join(' ') };
  },
};

/** Their words on one line each, without the marks of a quote. */
function questionsIn(facts: Facts): string[] {
  const spans = unansweredQuestion.run(facts).flatMap((one) => one.spans);
  return spans.map(({ start, end }) => facts.letter.body.slice(start, end).replace(/\n[ \t]*(?:>[ \t]*)*/g, ' ').replace(/\s+/g, ' ').trim().slice(0, LONGEST_QUESTION));
}
