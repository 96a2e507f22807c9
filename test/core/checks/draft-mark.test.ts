import { checkTable } from './table';

const to = ['Anna Berg <anna.berg@north.example>'];

checkTable('draft-mark', {
  looks: [
    { to, text: '⟦Template 1⟧\n\nDear Anna,\n\nhow are you?' },
    { to, text: '⟦Vorlage 2⟧:\n\nLiebe Anna,\n\nwie geht es Ihnen?' },
    { to, text: '⟦Modèle n° 3⟧\n\nChère Anna,\n\ncomment allez-vous ?' },
    { to, text: '⟦Plantilla 4⟧\n\nHola Anna,\n\n¿cómo está?' },
    { to, text: '⟦Modelo 2⟧\n\nOlá Anna,\n\ncomo está?' },
    { to, text: '⟦Modello 1⟧\n\nBuongiorno Anna,\n\ncome sta?' },
    { to, text: '⟦Sjabloon 1⟧\n\nBeste Anna,\n\nhoe gaat het?' },
    { to, text: '⟦Шаблон 1⟧\n\nЗдравейте, Анна,\n\nкак сте?' },
    { to, subject: '⟦Template 2⟧: a question', text: 'Dear Anna,\n\nhow are you?' },
    { to, subject: '⟦Copy of template⟧', text: 'Dear Anna,\n\nhow are you?' },
    { to, subject: '⟦Kopie von Vorlage⟧ neu', text: 'Liebe Anna,\n\nwie geht es Ihnen?' },
    { to, subject: 'Invitation ⟦v3 FINAL⟧', text: 'Dear Anna,\n\nhow are you?' },
    { to, subject: '⟦TODO⟧: subject', text: 'Dear Anna,\n\nhow are you?' },
    { to, text: 'Dear Anna,\n\n⟦Lorem ipsum⟧ dolor sit amet.' },
  ],
  quiet: [
    { to, text: 'Dear Anna,\n\nthis is about Template 1 of the set.' },
    { to, subject: 'Copy of the contract', text: 'Dear Anna,\n\nhere it is.' },
    { to, subject: 'A template for the report', text: 'Dear Anna,\n\nhere it is.' },
    { to, subject: 'Modello 730 e IMU', text: 'Gentile Anna,\n\nle scrivo per il modulo.' },
    { to, subject: 'Final results', text: 'Dear Anna,\n\nhere they are.' },
    { to, subject: 'Draft agreement', text: 'Dear Anna,\n\nhere it is.' },
    { to, subject: 'Lunch, place TBD', text: 'Dear Anna,\n\nhow about noon?' },
    { to, text: 'Dear Anna,\n\nthe things to do are few.' },
    { to: ['kim@known.example'], subject: 'Template 1', text: 'Kim,\n\nhere it is.' },
    { to, text: 'Dear Anna,\n\n> Template 1' },
  ],
});
