import { checkTable, reviewRow } from './table';

const text = (name: string, firm: string): string =>
  `Dear ${name},\n\nI have been reading about the work of ${firm} and I am impressed by how you treat your people. We help firms of your size to find good engineers without agencies, and I would be glad to show you how in a quarter of an hour next week.\n\nMira`;
const anna = { to: ['Anna Berg <anna.berg@north.example>'], text: text('Anna', 'North') };
const ben = { to: ['Ben Ito <ben@south.example>'], text: text('Ben', 'South') };
const cleo = { to: ['Cleo Okafor <cleo.okafor@east.example>'], text: text('Cleo', 'East') };

/** The same without a greeting, as a note on one matter may be written to several. */
const note = (own: string): string => `I saw that the old mill on the river is for sale and wonder whether your club would look at it together with ours. The roof is sound, the wheel is not, and the council pays half of what we spend on it.${own}`;
const friday = ' Friday suits us.';
const hall = ' We could meet in the hall on Friday.';
const tea = ' My aunt in Ghent has the keys, keeps two geese, and asks that nobody comes before ten or brings a dog along.';
const noteTo = (to: string, own = '') => ({ to: [to], subject: 'The mill', text: note(own) });
const sentNote = noteTo('anna.berg@north.example');
/** Half of it is written anew. */
const half = { to: ['dora@west.example'], subject: 'The mill', text: 'I saw that the old mill on the river is for sale and wonder whether your club would look at it together with ours. The roof is sound, and nobody knows what became of the stones, which my uncle sold twice.' };

checkTable('same-letter-again', {
  holds: [
    { ...ben, sent: [anna] },
    { ...cleo, sent: [anna, ben] },
    { ...ben, to: ['Ben Ito <ben@south.example>', 'kim@known.example'], sent: [anna] },
    { ...noteTo('ben@south.example'), sent: [sentNote] },
    { ...noteTo('ben@south.example', friday), sent: [sentNote] },
    { ...half, sent: [sentNote, noteTo('ben@south.example', friday)] },
    { ...ben, text: ben.text.replace('of South', 'of ⟦South⟧'), sent: [{ ...anna, to: ['office@north.example'] }] },
  ],
  looks: [
    { ...ben, to: ['Ben Ito <ben@south.example>', 'kim@known.example', 'lee@known.example'], sent: [anna] },
    { ...ben, sent: [anna], reach: 'partial' },
    { ...half, sent: [sentNote] },
    { ...noteTo('ben@south.example', hall), sent: [sentNote] },
    { ...noteTo('ben@south.example', tea), sent: [sentNote] },
    { ...noteTo('cleo@east.example', tea + hall + friday), sent: [sentNote, noteTo('ben@south.example', friday)] },
    { ...noteTo('ben@south.example'), subject: 'Re: The mill', sent: [sentNote] },
  ],
  quiet: [
    { ...anna, sent: [anna] },
    { ...anna, to: ['Anna Berg <anna.berg@north.org.example>'], sent: [anna] },
    { ...ben, sent: [] },
    { ...ben, to: ['ben@known.example'], sent: [anna] },
    { ...ben, thread: { kind: 'reply', people: [] }, sent: [anna] },
    { ...ben, subject: 'Fwd: engineers', sent: [anna] },
    { ...ben, text: ben.text.replace('Dear Ben', 'Dear all'), sent: [anna] },
    { ...ben, to: ['jobs@south.example'], sent: [anna] },
    { ...ben, to: ['Ben Ito <ben@south.example>', 'Cleo Okafor <cleo@east.example>', 'dora@west.example', 'emil@hills.example'], sent: [anna] },
    { ...ben, text: 'Dear Ben,\n\nthank you for the long walk on Sunday, my knees still remember it. Shall we take the shorter way next time, and does your sister want to come along with her two dogs?', sent: [anna] },
    { to: ['ben@south.example'], text: 'Thank you!', sent: [{ to: ['anna.berg@north.example'], text: 'Thank you!' }] },
  ],
});

test.each([
  ['one', [anna], '1 person already got this text (on 2026-03-01). About 2 % of it is about this reader. What in it is for this reader?'],
  ['two, one a day', [anna, ben], '2 people already got this text (2026-02-28 to 2026-03-01). About 2 % of it is about this reader. What in it is for this reader?'],
  ['three in two letters', [anna, { ...ben, to: ['Ben Ito <ben@south.example>', 'dora@west.example'] }], '3 people already got this text (2026-02-28 to 2026-03-01). About 2 % of it is about this reader. What in it is for this reader?'],
])('it says how many strangers had it, when, and how much is about this one: %s', (_what, sent, says) => {
  expect(reviewRow({ ...cleo, sent }).findings.filter(({ check }) => check === 'same-letter-again').map(({ text }) => text)).toEqual([says]);
});
