import { defineCheck } from '../check';
import { acquaintance } from '../memory';

/** What mail programs of our languages, and of their neighbours, put before the subject of an answer. */
const ANSWER = /^\s{0,4}((?:re|aw|antw|sv|rif|r|res|resp|odp|отг|отн|на)\s{0,2}(?:\[\d{1,2}\])?\s{0,2}:)/i;

/** A note without a greeting goes on with a talk begun elsewhere. */
const FEWEST_WORDS = 20;

export const falseReply = defineCheck({
  id: 'false-reply',
  word: 'respect',
  weight: 'look',
  run({ letter, isAnswer, people, strangers, memory, register, words }) {
    const mark = ANSWER.exec(letter.subject);
    const met = (address: string): boolean => { const one = acquaintance(memory, address); return one !== undefined && one.sent + one.received > 0; };
    if (words.length < FEWEST_WORDS || register.greeting === undefined) return [];
    if (!mark || isAnswer || strangers.length === 0 || strangers.length < people.length || strangers.some(({ address }) => met(address))) return [];
    const [whole, prefix = ''] = mark;
    return [{ spans: [{ part: 'subject' as const, start: whole.length - prefix.length, end: whole.length }], data: { prefix } }];
  },
});
