import { addNo } from '../../../core/memory/noes';
import { dayOf, emptyMemory, hear, keyOf, mark, recollect, rememberGist, type Memory, type Recollection } from '../../../core/memory';
import { DAY_MS, END, gistOfWords, letterWords, numbers, outlined } from './letters';

const none = emptyMemory('salt');
const next = numbers(3);
const ago = (days: number): Date => new Date(END.getTime() - days * DAY_MS);
const day = (days: number): number => dayOf(ago(days));
const wrote = (memory: Memory, name: string, days: number): Memory => hear(memory, { address: `${name}@north.example` }, ago(days));
const letterTo = (memory: Memory, name: string, days: number): Memory => rememberGist(memory, gistOfWords(letterWords(next, 40), `${name}@north.example`), ago(days), false);
const mailTo = (memory: Memory, name: string, days: number): Memory => rememberGist(memory, gistOfWords(letterWords(next, 3), `${name}@north.example`), ago(days), false);
const letters = (count: number): Memory => Array.from({ length: count }, (_, i) => i).reduce((all, i) => letterTo(all, 'anna', count - i), none);
/** The store leaves out what the older letters keep of themselves. */
const withoutDetails = (memory: Memory, count: number): Memory => {
  let left = count;
  return { ...memory, letters: memory.letters.map((page) => ({ ...page, details: page.details.map((one) => (left-- > 0 ? '' : one)) })) };
};

const nothing: Recollection = { people: 0, acquainted: 0, markedKnown: 0, refused: 0, lettersSeen: 0, letters: 0, inDetail: 0, first: 0, last: 0, lost: 0 };

test.each<[string, Memory, Partial<Recollection>]>([
  ['nothing', none, {}],
  ['pieces that could not be read', { ...none, lost: 3 }, { lost: 3 }],
  ['who wrote', wrote(none, 'anna', 3), { people: 1 }],
  ['who was written to', mailTo(none, 'anna', 3), { people: 1, lettersSeen: 1 }],
  ['who wrote and was written to', wrote(mailTo(none, 'anna', 3), 'anna', 2), { people: 1, acquainted: 1, lettersSeen: 1 }],
  ['some of each', mailTo(mailTo(wrote(wrote(wrote(none, 'anna', 9), 'ben', 8), 'cleo', 7), 'anna', 6), 'dora', 5), { people: 4, acquainted: 1, lettersSeen: 2 }],
  ['who is marked as known', mark(mark(wrote(wrote(none, 'anna', 9), 'ben', 8), 'ben@north.example', true), 'cleo@north.example', true), { people: 3, markedKnown: 2 }],
  ['who is marked as known, though only in outline', outlined(mark(wrote(none, 'anna', 9), 'ben@north.example', true)), { people: 2, markedKnown: 1 }],
  ['who is marked no more', mark(mark(none, 'anna@north.example', true), 'anna@north.example', false), { people: 1 }],
  ['who said no', { ...none, noes: addNo('', keyOf('anna@north.example', 'salt'), true, day(3)) }, { refused: 1 }],
  ['one letter to a stranger', letters(1), { people: 1, lettersSeen: 1, letters: 1, inDetail: 1, first: day(1), last: day(1) }],
  ['several, from the oldest to the newest', letters(5), { people: 1, lettersSeen: 5, letters: 5, inDetail: 5, first: day(5), last: day(1) }],
  ['more than a page of them', letters(130), { people: 1, lettersSeen: 130, letters: 130, inDetail: 130, first: day(130), last: day(1) }],
  ['some without what they keep of themselves', withoutDetails(letters(5), 3), { people: 1, lettersSeen: 5, letters: 5, inDetail: 2, first: day(5), last: day(1) }],
  ['on two pages, some without', withoutDetails(letters(130), 120), { people: 1, lettersSeen: 130, letters: 130, inDetail: 10, first: day(130), last: day(1) }],
  ['letters, and a mail too short to be one', mailTo(letters(2), 'ben', 0), { people: 2, lettersSeen: 3, letters: 2, inDetail: 2, first: day(2), last: day(1) }],
])('%s', (_, memory, expected) => {
  expect(recollect(memory)).toEqual({ ...nothing, ...expected });
});
