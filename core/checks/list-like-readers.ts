import { defineCheck } from '../check';

/** SpamAssassin's SORTED_RECIPS asks for seven, SUSPICIOUS_RECIPS for five. */
const FEWEST = { sorted: 7, alike: 5 };
const ALIKE_SHARE = 0.65;

export const listLikeReaders = defineCheck({
  id: 'list-like-readers',
  word: 'respect',
  weight: 'look',
  run({ letter, strangers, voice }) {
    if (strangers.length < FEWEST.alike || voice === 'all') return [];
    const addresses = strangers.map((person) => person.address);
    const isSorted = addresses.length >= FEWEST.sorted && addresses.every((address, i) => i === 0 || (addresses[i - 1] ?? '') <= address);
    if (!isSorted && !areAlike(addresses)) return [];
    return [{ spans: [{ part: 'readers' as const, start: 0, end: letter.readers.length }], data: { readers: strangers.length, isSorted } }];
  },
});

/** Most neighbours begin with the same two letters at different hosts, as in a list somebody bought or gathered. */
function areAlike(addresses: readonly string[]): boolean {
  const pairs = addresses.slice(1).filter((address, i) => address.slice(0, 2) === (addresses[i] ?? '').slice(0, 2)).length;
  return pairs >= (addresses.length - 1) * ALIKE_SHARE;
}
