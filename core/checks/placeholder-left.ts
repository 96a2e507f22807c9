import { defineCheck } from '../check';

export const placeholderLeft = defineCheck({
  id: 'placeholder-left',
  word: 'respect',
  asks: 'Is every slot of the letter filled in?',
  weight: 'hold',
  run({ placeholders }) {
    return placeholders.map(({ part, start, end, token }) => ({ spans: [{ part, start, end }], data: { token } }));
  },
});
