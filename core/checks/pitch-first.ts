import { defineCheck } from '../check';

/** A proposal in the first of these stands at the door. */
const FIRST_SENTENCES = 2;
/** A sum or a share of something. */
const FIGURE = /[€$£]\s?\d|\d\s?(?:[€$£%]|(?:eur|usd|euro|euros|лв)(?![a-z]))/;

export const pitchFirst = defineCheck({
  id: 'pitch-first',
  word: 'relationship',
  weight: 'look',
  run({ firstContact, register, folded }) {
    if (!firstContact) return [];
    const { sentences, introductions, sources, openEnds } = firstContact;
    const last = sentences[FIRST_SENTENCES - 1] ?? sentences[0];
    const from = sentences[0]?.start ?? 0;
    if (!last) return [];
    const figure = FIGURE.exec(folded.slice(from, last.end));
    const pitches = register.pitches.filter(({ sureness, start, end }) => sureness === 2 && start >= from && start < last.end
      && ![...introductions, ...openEnds].some((hit) => hit.start < end && start < hit.end));
    const starts = [...pitches.map(({ start }) => start), ...(figure ? [from + figure.index] : [])];
    const pitch = Math.min(...starts);
    if (starts.length === 0 || [...introductions, ...sources].some((hit) => hit.start < pitch)) return [];
    const sentence = sentences.find(({ start, end }) => start <= pitch && pitch < end) ?? last;
    return [{ spans: [{ part: 'body' as const, start: sentence.start, end: sentence.end }], data: {} }];
  },
});
