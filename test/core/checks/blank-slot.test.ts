import { checkTable } from './table';

const to = ['Anna Berg <anna.berg@north.example>'];

checkTable('blank-slot', {
  holds: [
    { to, text: '⟦Dear ,⟧\n\nhow are you?' },
    { to, text: 'Dear  ,\n\nhow are you?' },
    { to, text: '⟦Dear Mr ,⟧\n\nhow are you?' },
    { to, text: '⟦Dear Mr. ,⟧\n\nhow are you?' },
    { to, text: '⟦Sehr geehrter Herr ,⟧\n\nwie geht es Ihnen?' },
    { to, text: '⟦Cher ,⟧\n\ncomment allez-vous ?' },
    { to, text: '⟦Estimado ,⟧\n\n¿cómo está?' },
    { to, text: 'Gentile  ,\n\ncome sta?' },
    { to, text: '⟦Beste ,⟧\n\nhoe gaat het?' },
    { to, text: '⟦Уважаеми господин ,⟧\n\nкак сте?' },
  ],
  looks: [
    { text: 'Dear Anna,\n\nI have rented the flat since ⟦..........⟧, and leave it in May.', to: ['anna.berg@north.example'] },
    { text: 'Dear Anna,\n\nthe hall costs ⟦……………⟧ euros a night.', to: ['anna.berg@north.example'] },
    { to, text: '⟦Hi ,⟧\n\nhow are you?' },
    { to, text: '⟦Bonjour ,⟧\n\ncomment allez-vous ?' },
    { to, text: 'Hallo  ,\n\nwie geht es Ihnen?' },
    { to, text: '⟦Здравейте ,⟧\n\nкак сте?' },
    { to, text: 'Dear Anna,\n\nI saw what you do ⟦at ,⟧ and liked it.' },
    { to, text: 'Chère Anna,\n\nvotre travail ⟦chez ,⟧ m’a plu.' },
    { to, text: 'Dear Anna,\n\nI saw what you do for ⟦____⟧ and liked it.' },
    { to, text: 'Dear Anna,\n\nthe house in ⟦____⟧ is to be painted on the ____ of ____ next.' },
    { to, subject: 'Your bill no. ____', text: 'Dear Anna,\n\nit came late.' },
  ],
  quiet: [
    { text: 'Dear Anna,\n\nwell.......... I do not know, and wait ... you tell me ..... soon.', to: ['anna.berg@north.example'] },
    { text: 'Dear Anna,\n\nThe first chapter .......... 5\nThe second chapter .......... 17', to: ['anna.berg@north.example'] },
    { to, text: 'Hi,\n\nhow are you?' },
    { to, text: 'Hi ...\n\nhow are you?' },
    { to, text: 'Dear Anna ,\n\nhow are you?' },
    { to, text: 'Bonjour !\n\nComment allez-vous ?' },
    { to, text: 'Bonjour Anna ,\n\ncomment allez-vous ?' },
    { to, text: 'Hello, Anna ,\n\nhow are you?' },
    { to, text: 'Dear Anna,\n\nName: ____\nDate: ____' },
    { to, text: 'Dear Anna,\n\nI, ____ , born in ____ on ____ , living in ____ , agree.' },
    { to, text: 'Dear Anna,\n\nwhat are you looking at ?' },
    { to, text: 'Beste Anna,\n\nhoe gaat het?\n\n________________\nMira' },
    { to: ['kim@known.example'], text: 'Kim,\n\nwe meet at , say, five.' },
  ],
});
