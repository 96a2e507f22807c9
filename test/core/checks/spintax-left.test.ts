import { checkTable } from './table';

const to = ['Anna Berg <anna.berg@north.example>'];
const known = ['kim@known.example'];

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
    { to, text: 'Hi Anna,\n\n⟦{I hope you are well.|Hope all is well!}⟧\n\nMira' },
    { to, text: 'Hola Anna:\n\n⟦{espero que estés bien|espero que todo vaya bien}⟧.' },
    { to, text: 'Gentile Anna,\n\n⟦{spero che tu stia bene|come va?}⟧' },
    { to, text: 'Hi Anna,\n\nit is ⟦{great|}⟧ to write to you.' },
    { to: known, text: 'Hi Kim,\n\n⟦{I hope you are well.|Hope all is well!}⟧' },
    { to: known, text: 'Hi Kim,\n\nlet us ⟦{talk|meet}⟧ ⟦{soon|later}⟧.' },
    { to, text: 'Hi Anna,\n\nI ⟦{saw|liked your page}⟧ and, as I said {once}, wrote.' },
    { to, text: 'Hi Anna,\n\n⟦{{random|quick|short}}⟧ question.' },
  ],
  looks: [
    // Among people who know each other one pair of plain words may be what a command takes.
    { to: known, text: 'Hi Kim,\n\nthe call takes ⟦{asc|desc}⟧ as order.' },
  ],
  quiet: [
    { to, text: 'Hi Anna,\n\nhow are {you}?' },
    { to, text: 'Hi {{first_name|there}},\n\nhow are you?' },
    { to, text: 'Hi {FirstName|there},\n\nhow are you?' },
    { to, text: 'Hi Anna,\n\ncd /etc/init.d\n./rc.sh --force\nvi rc.conf\n\nand then rc {start|stop|restart} it.' },
    { to, text: 'Hi Anna,\n\nthe set {x | x > 0} is open.' },
    { to, text: 'Hi Anna,\n\nP(A|B) and {1|2} are not the same, nor is [yes|no].' },
    { to, text: 'Hi Anna,\n\n| a | b |\n|---|---|\n| {1} | {2} |' },
    { to, text: 'Hi Anna,\n\nif (a || b) { go(); }' },
    { to, text: 'Hi Anna,\n\neither a | b or c | d.' },
    { to, text: 'Hi Anna,\n\n> {Hi|Hello} Anna,' },
    { to, text: 'Hi Anna,\n\nsee https://north.example/{a|b}/c' },
    { to, text: 'Hi Anna,\n\nthe row is {1|2|3}.' },
    { to, text: 'Hi Anna,\n\nthe price is {random|9}.' },
    { to, text: 'Hi Anna,\n\nwe take {apples|-|pears} and {key=a|key=b}.' },
    { to, text: 'Hi Anna,\n\nthe marks are {_one|_two} and {one|two:three}.' },
    { to, text: 'Hi Anna,\n\nit is { | | } here, and {a|b|c} there.' },
    { to, text: 'Hi Anna,\n\ngo({start|stop now});' },
  ],
});
