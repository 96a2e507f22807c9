import { checkTable } from './table';

const anna = ['Anna Berg <anna.berg@north.example>'];
const body = 'Many firms drive with half their trucks empty, and most of them know it. Our platform finds the empty half and fills it, day by day, without a new truck and without a new driver. It takes an afternoon to set up, nobody has to be taught anything, and after a month the difference is plain to see. Would you be open to a short call next week?';

checkTable('no-common-ground', {
  looks: [
    { to: anna, text: `Hi Anna,\n\n${body}\n\nBest,\nSam` },
    { to: anna, text: `Hello,\n\n${body}\n\nBest,\nSam` },
    { to: anna, text: `Dear Anna Berg,\n\n${body} We help companies like yours.\n\nSam Ode` },
    { to: ['anna.berg@north.example', 'ben@south.example'], text: `Hi,\n\n${body}\n\nBest,\nSam` },
    { to: anna, text: `Anna,\n\n${body} Worth a chat?\n\nSam` },
    { to: anna, text: 'Bonjour Anna,\n\nbeaucoup de maisons roulent avec la moitié de leurs camions vides, et la plupart ne l’ignorent pas. Notre solution trouve la moitié vide et la remplit, jour après jour, sans nouveau camion et sans nouveau chauffeur. Un après-midi suffit, personne ne doit rien apprendre, et au bout d’un mois la différence saute aux yeux. Seriez-vous disponible pour un échange de 15 minutes la semaine prochaine ?\n\nSam' },
    { to: anna, text: 'Liebe Anna,\n\nviele Firmen fahren mit halb leeren Lastwagen, und die meisten wissen es. Unsere Lösung findet die leere Hälfte und füllt sie, Tag für Tag, ohne neuen Lastwagen und ohne neuen Fahrer. Ein Nachmittag genügt, niemand muss etwas lernen, und nach einem Monat sieht jeder den Unterschied. Unsere Kunden sparen viele Stunden. Hätten Sie nächste Woche Zeit für ein 15-minütiges Gespräch?\n\nSam' },
    { to: anna, text: 'Hola, Ana:\n\nmuchas casas conducen con la mitad de sus camiones vacía, y casi todas lo saben. Nuestra solución busca la mitad vacía y la llena, día tras día, sin un camión nuevo y sin un conductor nuevo. Basta una tarde, nadie tiene que aprender nada, y después de un mes se nota la diferencia. ¿Tendría quince minutos para una llamada la semana que viene?\n\nSam' },
  ],
  quiet: [
    { to: anna, text: `Hi Anna,\n\nthe trucks of North stood at the pass again on Monday. ${body}\n\nBest,\nSam` },
    { to: anna, text: `Hi Anna,\n\nI heard you speak of empty trucks. ${body}\n\nBest,\nSam` },
    { to: anna, text: `Hi Anna,\n\na friend of the house gave me your address. ${body}\n\nBest,\nSam` },
    { to: anna, text: `Hi Anna,\n\n“half a truck is half a lie” was the best line of the evening. ${body}\n\nBest,\nSam` },
    { to: anna, text: `Hi Anna,\n\nyou have just moved the depot from Lyon to the lake. ${body}\n\nBest,\nSam` },
    { to: ['anna@known.example'], text: `Hi Anna,\n\n${body}\n\nBest,\nSam` },
    { to: anna, text: 'Hi Anna,\n\nour platform finds the empty half of every truck and fills it, day by day, without a new truck. It takes an afternoon. Would you be open to a short call next week, on Thursday at ten or at three o’clock?\n\nSam' },
    { to: anna, text: 'Liebe Anna,\n\nIhren Vortrag über halb leere Lastwagen habe ich gehört. Unsere Lösung findet die leere Hälfte und füllt sie, Tag für Tag, ohne neuen Lastwagen und ohne neuen Fahrer. Ein Nachmittag genügt, niemand muss etwas lernen, und nach einem Monat sieht jeder den Unterschied. Unsere Kunden sparen viele Stunden. Hätten Sie nächste Woche Zeit für ein 15-minütiges Gespräch?\n\nSam' },

  ],
});
