import { defineCheck } from '../check';
import { choicesIn } from '../text/spintax';

const MOST_SHOWN = 3;

export const spintaxLeft = defineCheck({
  id: 'spintax-left',
  word: 'respect',
  asks: 'Is every word of the letter chosen?',
  weight: 'hold',
  run({ own, letter }) {
    const found = [
      ...choicesIn(letter.subject).map((choice) => ({ part: 'subject' as const, ...choice })),
      ...choicesIn(own).map((choice) => ({ part: 'body' as const, ...choice })),
    ];
    return found.length === 0 ? [] : [{ spans: found.slice(0, MOST_SHOWN), data: { count: found.length } }];
  },
});
