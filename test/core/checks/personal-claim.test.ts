import { checkTable } from './table';

checkTable('personal-claim', {
  holds: [
    { text: 'Dear Anna,\n\nI ⟦thought of you⟧ when I read about the new hall.' },
    { text: 'Liebe Anna,\n\nich habe ⟦an dich gedacht⟧, als ich von der Halle las.' },
    { text: 'Dear Anna,\n\nI ⟦thought of you⟧ when I read about the new hall. I thought of you again at noon.', says: 'goes to 3 people' },
  ],
  looks: [
    { text: 'Dear Anna,\n\nI ⟦thought of you⟧ when I read about the hall.', to: ['anna@known.example', 'ben@known.example'] },
    { text: 'Dear all,\n\nI ⟦thought of you⟧ when I read about the hall.' },
  ],
  quiet: [
    { text: 'Dear Anna,\n\nI thought of you when I read about the hall.', to: ['anna.berg@north.example'] },
    { text: 'Dear Anna,\n\nthe hall opens in May.' },
  ],
});
