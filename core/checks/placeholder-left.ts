import { defineCheck } from '../check';
import { dayOf } from '../memory';

/** More are counted, not shown: who sees three knows that nothing was filled in. */
const MOST_SHOWN = 3;
const LONGEST_TOKEN = 60;
/** Sent to this reader in these words a few days ago: the writer was asked then, and sends it once more to a corrected address. */
const AGAIN = { days: 7, likeness: 0.95 };

export const placeholderLeft = defineCheck({
  id: 'placeholder-left',
  word: 'respect',
  weight: 'hold',
  run({ placeholders, resends, now }) {
    if (placeholders.length === 0) return [];
    const wasAsked = resends.some(({ day, likeness }) => dayOf(now) - day <= AGAIN.days && likeness >= AGAIN.likeness);
    const shown = placeholders.slice(0, MOST_SHOWN);
    return [{
      spans: shown.filter(({ start, end }) => end > start).map(({ place, start, end }) => ({ part: place === 'subject' ? 'subject' as const : 'body' as const, start, end })),
      data: { slots: shown.map(({ token, slot, place }) => ({ token: token.slice(0, LONGEST_TOKEN), slot, place })), count: placeholders.length },
      weight: placeholders.some(({ isSure }) => isSure) && !wasAsked ? 'hold' : 'look',
    }];
  },
});
