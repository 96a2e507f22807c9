import { checkTable } from './table';

checkTable('exclusive-claim', {
  holds: [
    { text: 'Hi,\n\nI am inviting ⟦only you⟧ to this.', invite: true },
    { text: 'Dear Anna,\n\nthis is ⟦for you alone⟧.' },
    { text: 'Guten Tag,\n\nich lade ⟦ausschließlich Sie⟧ dazu ein.', invite: true },
    { text: 'Bonjour,\n\n⟦C’est à vous seul⟧ que je l’écris.' },
    { text: 'Hola:\n\nEs ⟦solo para usted⟧.' },
  ],
  looks: [
    { text: 'Dear all,\n\n⟦only you⟧ know this.' },
  ],
  quiet: [
    { text: 'Dear Anna,\n\nI am inviting only you to this.', to: ['anna.berg@north.example'] },
    { text: 'Dear Anna,\n\nwe meet on Friday.' },
  ],
});
