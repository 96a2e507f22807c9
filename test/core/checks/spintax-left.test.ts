import { checkTable } from './table';

const to = ['Anna Berg <anna.berg@north.example>'];

checkTable('spintax-left', {
  holds: [
    { to, text: '⟦{Hi|Hello}⟧ Anna,\n\nhow are you?' },
    { to, text: 'Hi Anna,\n\na ⟦{quick|short|brief}⟧ question.' },
    { to, text: 'Hi Anna,\n\na ⟦{quick|{short|brief}}⟧ question.' },
    { to, text: '⟦{{Hi|Hello}}⟧ Anna,\n\nhow are you?' },
    { to, text: '⟦{{RANDOM | Hi | Hello}}⟧ Anna,\n\nhow are you?' },
    { to, text: '⟦{Hallo|Guten Tag}⟧ Anna,\n\nwie geht es Ihnen?' },
    { to, text: '⟦{Bonjour|Salut}⟧ Anna,\n\ncomment allez-vous ?' },
    { to, text: '⟦{Здравейте|Привет}⟧, Анна,\n\nкак сте?' },
    { to, subject: 'A ⟦{quick|short}⟧ question', text: 'Hi Anna,\n\nhow are you?' },
    { to, text: 'Hi Anna,\n\nI ⟦{saw your page|came across your page}⟧ and ⟦{liked|loved}⟧ it.' },
  ],
  quiet: [
    { to, text: 'Hi Anna,\n\nhow are {you}?' },
    { to, text: 'Hi {{first_name|there}},\n\nhow are you?' },
    { to, text: 'Hi {FirstName|there},\n\nhow are you?' },
    { to, text: 'Hi Anna,\n\ncd /etc/init.d\n./rc.sh --force\nvi rc.conf\n\nand then rc {start|stop|restart} it.' },
    { to, text: 'Hi Anna,\n\nthe set {x | x > 0} is open.' },
    { to, text: 'Hi Anna,\n\nif (a || b) { go(); }' },
    { to, text: 'Hi Anna,\n\neither a | b or c | d.' },
    { to, text: 'Hi Anna,\n\n> {Hi|Hello} Anna,' },
    { to, text: 'Hi Anna,\n\nsee https://north.example/{a|b}/c' },
    { to, text: 'Hi Anna,\n\nthe row is {1|2|3}.' },
  ],
});
