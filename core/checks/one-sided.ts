import { defineCheck } from '../check';

/** So many words for the writer's side, and so many times those for the reader: the letter is about the writer. */
const SELF = { fewest: 4, times: 1.5 };

export const oneSided = defineCheck({
  id: 'one-sided',
  word: 'value',
  weight: 'look',
  run({ firstContact }) {
    if (!firstContact) return [];
    const { sentences, offers, openEnds, pronouns } = firstContact;
    const [we, you] = [pronouns.we.length, pronouns.you.length];
    const isAboutSelf = we >= SELF.fewest && we >= you * SELF.times;
    const ask = sentences.find(({ isQuestion }) => isQuestion) ?? sentences.find(({ start, end }) => openEnds.some((hit) => hit.start >= start && hit.start < end));
    if (!isAboutSelf && (offers.length > 0 || !ask)) return [];
    return [{ spans: ask ? [{ part: 'body' as const, start: ask.start, end: ask.end }] : [], data: { isAboutSelf, we, you } }];
  },
});
