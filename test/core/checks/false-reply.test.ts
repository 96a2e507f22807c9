import { checkTable } from './table';

const MORE = ' There is one thing I would like to ask you about the work you do, and why it began where it did.';
const to = ['Anna Berg <anna.berg@north.example>'];

checkTable('false-reply', {
  looks: [
    { to, subject: '⟦Re:⟧ our talk', text: `Dear Anna,\n\nhow are you?${MORE}` },
    { to, subject: '⟦RE:⟧ our talk', text: `Dear Anna,\n\nhow are you?${MORE}` },
    { to, subject: '⟦Re[2]:⟧ our talk', text: `Dear Anna,\n\nhow are you?${MORE}` },
    { to, subject: '⟦AW:⟧ unser Gespräch', text: `Liebe Anna,\n\nwie geht es Ihnen?${MORE}` },
    { to, subject: '⟦Antw:⟧ ons gesprek', text: `Beste Anna,\n\nhoe gaat het?${MORE}` },
    { to, subject: '⟦R:⟧ la nostra chiamata', text: `Buongiorno Anna,\n\ncome sta?${MORE}` },
    { to, subject: '⟦RES:⟧ a nossa conversa', text: `Olá Anna,\n\ncomo está?${MORE}` },
    { to, subject: '⟦Re :⟧ notre échange', text: `Bonjour Anna,\n\ncomment allez-vous ?${MORE}` },
    { to, subject: '⟦Отг:⟧ нашият разговор', text: `Здравейте, Анна,\n\nкак сте?${MORE}` },
    { subject: '⟦Re:⟧ our talk', text: `Dear all,\n\nhow are you?${MORE}` },
    { to, subject: '⟦Re:⟧ our talk', text: `Dear Anna,\n\nhow are you?${MORE}`, says: '“Re:”, but' },
    // Just long enough, and the greeting counts.
    { to, subject: '⟦Re:⟧ our talk', text: 'Dear Anna,\n\none two three four five six seven eight nine ten one two three four five six seven eight.' },
  ],
  quiet: [
    { to, subject: 'Re: our talk', text: 'Dear Anna,\n\nyes, gladly.' },
    { to, subject: 'Re: our talk', text: `The figures are these.${MORE}` },
    { to, subject: 'Our talk', text: `Dear Anna,\n\nhow are you?${MORE}` },
    { to, subject: 'Research: a question', text: `Dear Anna,\n\nhow are you?${MORE}` },
    { to, subject: 'Regarding our talk', text: `Dear Anna,\n\nhow are you?${MORE}` },
    { to, subject: 'Notes re: our talk', text: `Dear Anna,\n\nhow are you?${MORE}` },
    { to, subject: 'Re: our talk', text: `Dear Anna,\n\nyes.${MORE}`, thread: { kind: 'reply', people: [] } },
    { to, subject: 'Re: our talk', text: 'Dear Anna,\n\nyes.\n\n> shall we?' },
    { to: ['kim@known.example'], subject: 'Re: our talk', text: `Kim,\n\nyes.${MORE}` },
    { to: ['kim@home.example'], subject: 'Re: our talk', text: `Kim,\n\nyes.${MORE}` },
    { to: [...to, 'kim@known.example'], subject: 'Re: our talk', text: `Anna and Kim,\n\nyes.${MORE}` },
    { to, subject: 'Re: our talk', text: `Dear Anna,\n\nyes.${MORE}`, sent: [{ to, subject: 'Our talk', text: `Dear Anna,\n\nshall we?${MORE}` }] },
    { to, subject: 'Re: our talk', text: `Dear Anna,\n\nyes.${MORE}`, reach: 'partial' },

    { to, subject: 'Re: our talk', text: 'Dear Anna,\n\none two three four five six seven eight nine ten one two three four five six seven.' },
    { to: [], subject: 'Re: our talk', text: `Dear Anna,\n\nhow are you?${MORE}` },
    // One of two was written to before.
    { to: [...to, 'ben@south.example'], subject: 'Re: our talk', text: `Dear Anna and Ben,\n\nyes.${MORE}`, sent: [{ to, subject: 'Our talk', text: `Dear Anna,\n\nshall we?${MORE}` }] },
  ],
});
