import { defineCheck } from '../check';

/** More are counted, not shown: who sees three knows that nothing was filled in. */
const MOST_SHOWN = 3;
const LONGEST_TOKEN = 60;

export const placeholderLeft = defineCheck({
  id: 'placeholder-left',
  word: 'respect',
  asks: 'Is every slot of the letter filled in?',
  weight: 'hold',
  run({ placeholders }) {
    if (placeholders.length === 0) return [];
    const shown = placeholders.slice(0, MOST_SHOWN);
    return [{
      spans: shown.filter(({ start, end }) => end > start).map(({ place, start, end }) => ({ part: place === 'subject' ? 'subject' as const : 'body' as const, start, end })),
      data: { slots: shown.map(({ token, slot, place }) => ({ token: token.slice(0, LONGEST_TOKEN), slot, place })), count: placeholders.length },
      weight: placeholders.some(({ isSure }) => isSure) ? 'hold' : 'look',
    }];
  },
});
