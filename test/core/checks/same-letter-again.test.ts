import { checkTable } from './table';

const text = (name: string, firm: string): string =>
  `Dear ${name},\n\nI have been reading about the work of ${firm} and I am impressed by how you treat your people. We help firms of your size to find good engineers without agencies, and I would be glad to show you how in a quarter of an hour next week.\n\nMira`;
const anna = { to: ['Anna Berg <anna.berg@north.example>'], text: text('Anna', 'North') };
const ben = { to: ['Ben Ito <ben@south.example>'], text: text('Ben', 'South') };
const cleo = { to: ['Cleo Okafor <cleo.okafor@east.example>'], text: text('Cleo', 'East') };

checkTable('same-letter-again', {
  holds: [
    { ...ben, sent: [anna] },
    { ...cleo, sent: [anna, ben] },
  ],
  quiet: [
    { ...anna, sent: [anna] },
    { ...anna, to: ['Anna Berg <anna.berg@north.org.example>'], sent: [anna] },
    { ...ben, sent: [] },
    { ...ben, to: ['ben@known.example'], sent: [anna] },
    { ...ben, thread: { kind: 'reply', people: [] }, sent: [anna] },
    { ...ben, text: 'Dear Ben,\n\nthank you for the long walk on Sunday, my knees still remember it. Shall we take the shorter way next time, and does your sister want to come along with her two dogs?', sent: [anna] },
    { to: ['ben@south.example'], text: 'Thank you!', sent: [{ to: ['anna.berg@north.example'], text: 'Thank you!' }] },
  ],
});
