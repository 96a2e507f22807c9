import { defineCheck } from '../check';
import type { Facts } from '../facts';
import { firstContact as phrasesOf } from '../phrases';
import { theirMailIn, type TheirMail } from '../their-mail';
import { find } from '../text/find';
import { isCommonWord } from '../text/language';
import type { Range } from '../text/parts';
import { sentencesOf } from '../text/sentences';
import { wordsOf } from '../text/words';

/** A short answer is the answer, in whatever words. */
const FEWEST_WORDS = 30;
/** Fewer words are a figure of speech ("Right?"), more a quotation; more questions are a form. */
const QUESTION = { fewest: 5, most: 40, count: 4 };
/** A question about fewer things may be answered in any words. */
const FEWEST_TELLING = 2;
/** Letters that make two words one: "delivery", "delivered". */
const STEM = 5;
const MOST_SHOWN = 3;

export const unansweredQuestion = defineCheck({
  id: 'unanswered-question',
  word: 'dialogue',
  weight: 'look',
  run(facts) {
    const { words, folded, language } = facts;
    if (!language || words.length < FEWEST_WORDS) return [];
    const mail = mailFromOutside(facts);
    const isHead = (at: number): boolean => /(?:^|[.!?\n])[\s"'-]{0,9}$/.test(folded.slice(Math.max(0, at - 12), at));
    if (!mail || find(folded, phrasesOf[language].answers).some(({ sureness, start }) => sureness === 0 || isHead(start))) return [];
    const asked = questionsIn(mail);
    if (asked.length > QUESTION.count) return [];
    const said = new Set(words.map(({ text }) => text.slice(0, STEM)));
    const open = asked.filter(({ text }) => {
      const telling = wordsOf(text).map((word) => word.text).filter((word) => word.length > 3 && !isCommonWord(word, language));
      return telling.length >= FEWEST_TELLING && !telling.some((word) => said.has(word.slice(0, STEM)));
    });
    if (open.length === 0 || open.length < asked.length) return [];
    return [{ spans: open.slice(0, MOST_SHOWN).map(({ start, end }) => ({ part: 'body' as const, start, end })), data: { questions: open.length } }];
  },
});

/** Colleagues answer each other across the room. */
function mailFromOutside(facts: Facts): TheirMail | undefined {
  return facts.people.length === 1 && facts.people[0]?.standing !== 'colleague' ? theirMailIn(facts) : undefined;
}

function questionsIn({ folded, start: at }: TheirMail): (Range & { readonly text: string })[] {
  return sentencesOf(folded).filter(({ isQuestion }) => isQuestion)
    .map(({ start, end }) => ({ start: at + start, end: at + end, text: folded.slice(start, end) }))
    .filter((question) => {
      const count = wordsOf(question.text).length;
      return count >= QUESTION.fewest && count <= QUESTION.most;
    });
}
