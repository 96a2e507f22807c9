import { checkTable } from './table';

const to = ['anna.berg@north.example'];

checkTable('placeholder-left', {
  holds: [
    { to, text: 'Dear ⟦{{first_name}}⟧,\n\nhow are you?' },
    { to, text: 'Dear ⟦[Name]⟧,\n\nhow is ⟦[Company]⟧?' },
    { to, text: 'Dear ⟦*|FNAME|*⟧,\n\nhow are you?' },
    { to, text: 'Dear ⟦%%FirstName%%⟧,\n\nhow are you?' },
    { to, text: 'Bonjour ⟦[Prénom]⟧,\n\ncomment allez-vous ?' },
    { to, text: 'Hallo ⟦[Vorname]⟧,\n\nwie geht es Ihnen?' },
    { to, subject: 'A question for ⟦{{company}}⟧', text: 'Dear Anna,\n\nhow are you?' },
    { to, text: 'Dear ⟦{{first_name}}⟧,\n\nI know {{first_name}} is busy.' },
  ],
  quiet: [
    { to, text: 'Dear Anna,\n\nsee [1] and [EXTERNAL] and ticket [ABC-123].' },
    { to, text: 'Dear Anna,\n\nthe file is <anna@north.example> and 100% done, 20% of it twice.' },
    { to, text: 'Chère Anna,\n\nil a dit « bonjour » et rien de plus.' },
    { to, text: 'Dear Anna,\n\n> Dear {{first_name}},\n> how are you?' },
    { to, text: 'Dear Anna,\n\nuse arr[i] and f(x) { return x }.' },
  ],
});
