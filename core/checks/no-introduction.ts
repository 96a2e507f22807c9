import { defineCheck } from '../check';

export const noIntroduction = defineCheck({
  id: 'no-introduction',
  word: 'relationship',
  weight: 'look',
  run({ firstContact }) {
    if (!firstContact) return [];
    const { saysWho, sources, namesFirm, sentences } = firstContact;
    const saysHow = sources.length > 0 || namesFirm;
    const [first] = sentences;
    if ((saysWho && saysHow) || !first) return [];
    return [{ spans: [{ part: 'body' as const, start: first.start, end: first.end }], data: { saysWho, saysHow } }];
  },
});
