import { checkTable } from './table';

const anna = ['Anna Berg <anna.berg@north.example>'];
const rest = 'It takes an afternoon to set up, and nobody has to learn anything new for it. Most teams lose a day every week without seeing where it went, and are glad to find it again. Thursday at ten or at three would be good.\n\nBest,\nSam Ode, Ode Printing';

checkTable('pitch-first', {
  looks: [
    { to: anna, text: `Hi Anna,\n\n⟦our platform fills the empty half of every truck.⟧ ${rest}` },
    { to: anna, text: `Hi Anna,\n\n⟦we help companies like yours to fill the empty half of every truck.⟧ ${rest}` },
    { to: anna, text: `Hi Anna,\n\nwinter is near. ⟦Would you like to save 30 % of what the trucks burn, with our software?⟧ ${rest}` },
    { to: anna, text: `Dear Anna,\n\n⟦are you open to a 15-minute call next week?⟧ ${rest}` },
    { to: anna, text: `Hi Anna,\n\n⟦here is a free audit of your website.⟧ ${rest}` },
    { to: anna, text: 'Hallo Anna,\n\n⟦unsere Lösung füllt die leere Hälfte jedes Lastwagens.⟧ Unsere Kunden sparen damit viele Stunden im Monat, und niemand muss dafür etwas Neues lernen. Ein Nachmittag genügt, dann läuft es von selbst. Hätten Sie nächste Woche Zeit für ein 15-minütiges Gespräch? Donnerstag um zehn wäre gut, Freitag auch.\n\nSam Ode, Ode Druck' },
    { to: anna, text: 'Bonjour Anna,\n\n⟦notre solution remplit la moitié vide de chaque camion.⟧ Nos clients gagnent beaucoup de temps chaque mois, et personne ne doit rien apprendre de nouveau. Un après-midi suffit, puis tout va de soi. Seriez-vous disponible pour un échange de 15 minutes la semaine prochaine ? Jeudi à dix heures irait, vendredi aussi.\n\nSam Ode' },
    { to: anna, text: 'Hola, Ana:\n\n⟦nuestra solución llena la mitad vacía de cada camión.⟧ Nuestros clientes ahorran mucho tiempo cada mes, y nadie tiene que aprender nada nuevo para ello. Basta una tarde, y después todo va solo. ¿Tendría quince minutos para una llamada la semana que viene? El jueves a las diez sería bueno.\n\nSam Ode' },
    // A sum or a share at the door.
    { to: anna, text: `Hi Anna,\n\n⟦every half-empty truck burns €900 a month.⟧ Our platform fills it. ${rest}` },
    { to: anna, text: `Hi Anna,\n\n⟦every half-empty truck burns 900 euros a month.⟧ Our platform fills it. ${rest}` },
    { to: anna, text: `Hi Anna,\n\nwinter is near. ⟦Every half-empty truck burns 30 % more.⟧ Our platform fills it. ${rest}` },
    { to: anna, text: `Hi Anna,\n\n⟦we help companies like yours to fill every truck for € 900.⟧ ${rest}` },
    // What comes behind the proposal is not before it.
    { to: anna, text: `Hi Anna,\n\n⟦we help companies like yours to fill every truck.⟧ I read your article on winter roads, and my name is Sam Ode. ${rest}` },
  ],
  quiet: [
    { to: anna, text: `Hi Anna,\n\nthe pass is closed again. The lake road is long in winter. Every half-empty truck burns €900 a month. Our platform fills it. ${rest}` },
    { to: anna, text: `Hi Anna,\n\nI read your article on winter roads. Every half-empty truck burns €900 a month. Our platform fills it. ${rest}` },
    { to: anna, text: `Hi Anna,\n\nevery one of the 900 lvovians I met waits for the pass. The lake road is long in winter. Our platform fills every truck. ${rest}` },
    { to: anna, text: `Dear Anna,\n\nmy name is Sam Ode, and I print books in Ghent. Our platform fills the empty half of every truck. ${rest}` },
    { to: anna, text: `Dear Anna,\n\nI heard you speak in Lyon about empty trucks. We help companies like yours to fill them. ${rest}` },
    { to: anna, text: `Dear Anna,\n\nthe pass is closed again. The lake road is long in winter. Our platform knows a third way. ${rest}` },
    { to: ['anna@known.example'], text: `Hi Anna,\n\nour platform fills the empty half of every truck. ${rest}` },
    { to: ['anna@home.example'], text: `Hi Anna,\n\nour platform fills the empty half of every truck. ${rest}` },
    { to: anna, text: 'Hi Anna,\n\nour platform fills the empty half of every truck.' },
    { to: anna, text: `Hi Anna,\n\nour platform fills the empty half of every truck. ${rest}`, thread: { kind: 'reply', people: [{ address: 'anna.berg@north.example' }] } },
    { to: anna, text: 'Hallo Anna,\n\nich bin Sam Ode und leite eine Druckerei in Gent. Unsere Lösung füllt die leere Hälfte jedes Lastwagens. Unsere Kunden sparen damit viele Stunden im Monat, und niemand muss dafür etwas Neues lernen. Ein Nachmittag genügt. Hätten Sie nächste Woche Zeit für ein 15-minütiges Gespräch?\n\nSam Ode' },
    { to: anna, text: `Hi Anna,\n\nI would like to introduce myself. The lake road is long in winter. Our platform fills every truck. ${rest}` },
    { to: anna, text: `Hi Anna,\n\nI am interested in hearing from you about the pass. The lake road is long in winter. Our platform fills every truck. ${rest}` },
    { to: anna, text: `Hi Anna,\n\nthe trial of the miller is over. The lake road is long in winter. Our platform fills every truck. ${rest}` },
  ],
});
