import { checkTable } from './table';

const anna = ['Anna Berg <anna.berg@north.example>'];
const body = 'my name is Sam Ode, and I run a printing house in Ghent. Our platform fills the empty half of every truck, and our clients save many hours every month. It takes an afternoon to set up, and nobody has to be taught anything new.';
const german = 'ich bin Sam Ode und leite eine Druckerei in Gent. Unsere Lösung füllt die leere Hälfte jedes Lastwagens, und unsere Kunden sparen damit viele Stunden im Monat. Ein Nachmittag genügt, und niemand muss dafür etwas Neues lernen. Das Ganze läuft dann von selbst.';

checkTable('no-way-to-answer', {
  looks: [
    { to: anna, text: `Dear Anna,\n\n${body} ⟦The first month costs nothing.⟧\n\nSam Ode` },
    { to: anna, text: `Dear Anna,\n\n${body} ⟦It begins on the first of May.⟧\n\nBest,\nSam` },
    { to: anna, text: `Hello,\n\n${body} ⟦All of it stands on our page.⟧\n\nBest,\nSam` },
    { to: anna, text: `Liebe Anna,\n\n${german} ⟦Der erste Monat kostet nichts.⟧\n\nSam Ode` },
    { to: anna, text: 'Bonjour Anna,\n\nje suis imprimeur à Gand. Notre solution remplit la moitié vide de chaque camion, et nos clients gagnent beaucoup de temps chaque mois. Un après-midi suffit, puis tout va de soi, sans que personne ne doive rien apprendre de nouveau. ⟦Le premier mois ne coûte rien.⟧\n\nSam Ode' },
    { to: anna, text: 'The minutes are on the page.', from: 'North Post <noreply@home.example>' },
    { to: anna, text: 'The minutes are on the page.', from: 'do-not-reply@home.example' },
    { to: anna, text: 'Das Protokoll steht auf der Seite.', from: 'keine-antwort@home.example' },
  ],
  quiet: [
    { to: anna, text: `Dear Anna,\n\n${body} How do you fill yours?\n\nSam Ode` },
    { to: anna, text: `Dear Anna,\n\n${body} Please let me know what you think of it.\n\nSam Ode` },
    { to: anna, text: `Dear Anna,\n\n${body} I look forward to hearing from you.\n\nSam Ode` },
    { to: anna, text: `Liebe Anna,\n\n${german} Ich freue mich auf Ihre Antwort.\n\nSam Ode` },
    { to: ['anna@known.example'], text: `Dear Anna,\n\n${body} The first month costs nothing.\n\nSam Ode` },
    { to: ['anna@home.example'], text: 'The minutes are on the page.', from: 'noreply@home.example' },
    { to: anna, text: 'The minutes are on the page.' },
    { to: anna, text: 'The minutes are on the page.', from: 'norbert.eply@home.example' },
    { to: anna, text: 'Bonjour Anna,\n\nje suis imprimeur à Gand. Notre solution remplit la moitié vide de chaque camion, et nos clients gagnent beaucoup de temps chaque mois. Un après-midi suffit, puis tout va de soi. Qu’en dites-vous, et qui chez vous charge les camions ?\n\nSam Ode' },
  ],
});
