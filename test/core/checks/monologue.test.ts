import { checkTable, type Row } from './table';

const anna = ['Anna Berg <anna.berg@north.example>'];
const letters = (count: number, to = anna): Row[] => Array.from({ length: count }, (_, i) => ({ to, text: `Dear Anna,\n\nhere is the news of week ${i + 1}.` }));
const next = { to: anna, text: 'Dear Anna,\n\ndid you see my letters? I would love to hear what you think of them, and whether you would like to have more of them or fewer.' };

checkTable('monologue', {
  looks: [
    { ...next, sent: letters(3) },
    { ...next, sent: letters(9) },
    { ...next, to: ['anna.berg@north.example'], sent: letters(4) },
    { ...next, to: ['theannaberg@gmail.com'], sent: letters(4, ['theannaberg@gmail.com']) },
    { ...next, sent: letters(3), says: 'Letter 4 without an answer You wrote to them 3 times since' },
  ],
  quiet: [
    { ...next, sent: letters(2) },
    { ...next, text: 'Anna, call me tonight.', sent: letters(9) },
    { ...next, subject: 'Re: Sunday', sent: letters(9) },
    { ...next, text: 'Dear Anna,\n\nas discussed, here is the list of songs for Sunday, with the page in the blue book beside each of them. See you at the rehearsal.', sent: letters(9) },
    { ...next, sent: [] },
    { ...next, to: ['anna@known.example'], sent: letters(4, ['anna@known.example']) },
    { ...next, to: ['anna@home.example'], sent: letters(4, ['anna@home.example']) },
    { ...next, to: ['noreply@north.example'], sent: letters(4, ['noreply@north.example']) },
    { ...next, to: ['Info <info@north.example>'], sent: letters(4, ['Info <info@north.example>']) },
    { ...next, to: ['Mira Home <mira.home@private.example>'], sent: letters(4, ['Mira Home <mira.home@private.example>']) },
    { ...next, thread: { kind: 'reply', people: [] }, sent: letters(4) },
    { ...next, to: [...anna, 'ben@south.example'], sent: letters(4) },
    { ...next, sent: letters(4, ['ben@south.example']) },
    { ...next, invite: true, sent: letters(9) },
    { ...next, text: 'Dear all,\n\ndid you see my letters? I would love to hear what you think of them, and whether you would like to have more of them or fewer.', sent: letters(9) },
    // The writer at home.
    { ...next, to: ['themirahome@gmail.com'], sent: letters(4, ['themirahome@gmail.com']) },
  ],
});
