import { checkTable } from './table';

const anna = ['Anna Berg <anna.berg@north.example>'];
const body = 'my name is Sam Ode. I am a student in Ghent and came across your company in the trade register. My paper is about trucks that drive home empty, and the last chapter still lacks numbers from a firm of middle size.';
const about = 'We are a printing house. We print for our friends, we print at night, and we own our machines. Our paper comes from our own mill, our ink from our own garden, and our books go where we go. We are proud of our work. That is what our platform is for.';

checkTable('one-sided', {
  looks: [
    { to: anna, text: `Dear Anna,\n\n${body} ⟦Would you be open to an interview of an hour next week?⟧\n\nSam Ode` },
    { to: anna, text: `Dear Anna,\n\n${body} ⟦Could you fill in forty questions before Friday?⟧\n\nSam Ode` },
    { to: anna, text: `Dear Anna,\n\n${body} ⟦Please let me know when you have an hour.⟧\n\nSam Ode` },
    { to: anna, text: `Hello,\n\n${body} ⟦I look forward to your numbers.⟧\n\nSam Ode` },
    { to: anna, text: `Dear Anna,\n\n${about}\n\nSam Ode` },
    { to: anna, text: 'Liebe Anna,\n\nmein Name ist Sam Ode, ich studiere in Gent und bin auf Ihr Unternehmen gestoßen. Meine Arbeit handelt von Lastwagen, die leer nach Hause fahren, und dem letzten Kapitel fehlen noch Zahlen aus einer Firma mittlerer Größe. ⟦Hätten Sie nächste Woche Zeit für ein 15-minütiges Gespräch?⟧\n\nSam Ode' },
    { to: anna, text: 'Bonjour Anna,\n\nje me permets de vous contacter, je m’appelle Sam Ode et je fais mes études à Gand. Mon mémoire parle des camions qui rentrent vides, et le dernier chapitre manque encore de chiffres. ⟦Seriez-vous disponible pour un échange de 15 minutes la semaine prochaine ?⟧\n\nSam Ode' },
    { to: anna, text: 'Hola, Ana:\n\nme llamo Sam Ode, estudio en Gante y me pongo en contacto con usted por mi tesis. Trata de los camiones que vuelven vacíos, y al último capítulo le faltan todavía números de una empresa mediana. ⟦¿Tendría una hora para una llamada la semana que viene?⟧\n\nSam Ode' },
    { to: anna, text: `Dear Anna,\n\n${about}\n\nSam Ode`, says: 'says “we” 15 times and “you” 0 times' },
    // An open end is the asking, and stands last.
    { to: anna, text: `Dear Anna,\n\n${body} The pass is closed. ⟦I look forward to your numbers.⟧ It snows.\n\nSam Ode`, says: 'nothing it brings' },
    { to: anna, text: `Dear Anna,\n\n${body} ⟦I look forward to your numbers.⟧ Please let me know when you have an hour.\n\nSam Ode` },
  ],
  quiet: [
    { to: anna, text: `Dear Anna,\n\n${body} Would you be open to an interview next week? In return I can send you what eleven other firms told me, without their names.\n\nSam Ode` },
    { to: anna, text: `Dear Anna,\n\n${body} I would be happy to share the whole table. Would you be open to that?\n\nSam Ode` },
    { to: ['anna@known.example'], text: `Dear Anna,\n\n${body} Would you be open to an interview of an hour next week?\n\nSam Ode` },
    { to: ['anna@home.example'], text: `Dear Anna,\n\n${about}\n\nSam Ode` },
    { to: anna, text: 'Could you fill in forty questions before Friday?' },
    { to: anna, text: `Dear Anna,\n\n${about}\n\nSam Ode`, reach: 'partial' },
    { to: anna, text: 'Liebe Anna,\n\nmein Name ist Sam Ode, ich studiere in Gent und bin auf Ihr Unternehmen gestoßen. Meine Arbeit handelt von Lastwagen, die leer nach Hause fahren. Hätten Sie nächste Woche Zeit für ein 15-minütiges Gespräch? Im Gegenzug schicke ich Ihnen die Zahlen von elf anderen Firmen.\n\nSam Ode' },
    { to: anna, text: 'Bonjour Anna,\n\nje m’appelle Sam Ode et je fais mes études à Gand. Mon mémoire parle des camions qui rentrent vides, et le dernier chapitre manque encore de chiffres. Seriez-vous disponible pour un échange de 15 minutes la semaine prochaine ? En échange, je vous envoie ceux de onze maisons.\n\nSam Ode' },
    // As much of the reader as of the writer.
    { to: anna, text: 'Dear Anna,\n\nour platform came across your company in the trade register. You print, and we print. You bind your books, and we bind ours. You sell yours in the north, and you sell them in the south. In return for your time I would be happy to share what we know of paper, and you would be welcome.\n\nSam Ode' },
  ],
});
