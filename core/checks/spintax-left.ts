import { defineCheck } from '../check';
import { choicesIn } from '../text/spintax';

const MOST_SHOWN = 3;
const TYPED = /^\{[a-z\d_|.-]{1,80}\}$/;

export const spintaxLeft = defineCheck({
  id: 'spintax-left',
  word: 'respect',
  weight: 'hold',
  run({ own, letter, strangers }) {
    const found = [
      ...choicesIn(letter.subject).map((choice) => ({ part: 'subject' as const, ...choice })),
      ...choicesIn(own).map((choice) => ({ part: 'body' as const, ...choice })),
    ];
    // One pair of plain words may be what a command takes, among people who talk of commands.
    const isSure = strangers.length > 0 || found.length > 1 || found.some(({ part, start, end }) => !TYPED.test(letter[part].slice(start, end)));
    return found.length === 0 ? [] : [{ spans: found.slice(0, MOST_SHOWN), data: { count: found.length }, weight: isSure ? 'hold' as const : 'look' as const }];
  },
});
