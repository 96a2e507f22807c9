import { checkTable } from './table';

const anna = ['Anna Berg <anna.berg@north.example>'];
const thread = { kind: 'reply' as const, people: [{ address: 'anna.berg@north.example' }] };
const platform = 'Hi Anna,\n\nour platform fills the empty half of every truck, day by day, and our friends in Ghent save many hours with it every month. It takes an afternoon to set up. I will send the brochure on Monday.\n\nSam';
const head = 'On Mon, 2 Mar 2026 at 09:00, Anna Berg <anna.berg@north.example> wrote:';

checkTable('unanswered-question', {
  looks: [
    { to: anna, thread, text: `${platform}\n\n${head}\n> Hi Sam,\n>\n> ⟦who else came to the meeting with the mayor?⟧\n>\n> Anna` },
    { to: anna, thread, text: `${platform}\n\n${head}\n> ⟦Why did nobody mention the price of electricity?⟧` },
    { to: anna, text: `${platform}\n\n${head}\n> ⟦Which language will the evening be held in, Spanish or English?⟧` },
    { to: anna, thread, text: `${platform}\n\n-----Original Message-----\nFrom: Anna Berg <anna.berg@north.example>\nSent: Monday, March 2, 2026 9:00 AM\nTo: Mira Home\nSubject: Your letter\n\n⟦Where did you find my address and my telephone number?⟧\n\nAnna` },
    { to: ['anna@known.example'], text: `${platform}\n\nOn Mon, 2 Mar 2026 at 09:00, Anna <anna@known.example> wrote:\n> ⟦Would the children be welcome at the concert?⟧ ⟦Should grandmother bring her violin?⟧` },
    { to: anna, thread, text: 'Liebe Anna,\n\nunsere Lösung füllt die leere Hälfte der Lastwagen, Tag um Tag, und unsere Freunde in Gent sparen damit viele Stunden im Monat. Ein Nachmittag genügt dafür. Am Montag schicke ich den Prospekt mit allen Bildern.\n\nSam\n\nAm 02.03.2026 um 09:00 schrieb Anna Berg <anna.berg@north.example>:\n> ⟦Wer war noch bei der Sitzung mit dem Bürgermeister?⟧' },
    { to: anna, thread, text: 'Bonjour Anna,\n\nnotre solution remplit la moitié vide des camions, jour après jour, et nos amis de Gand gagnent ainsi beaucoup de temps chaque mois. Un après-midi suffit pour cela. Lundi, j’envoie la brochure avec toutes les images.\n\nSam\n\nLe lun. 2 mars 2026 à 09:00, Anna Berg <anna.berg@north.example> a écrit :\n> ⟦Qui assistait encore à la réunion avec la mairesse ?⟧' },
    { to: anna, thread, text: 'Hola, Ana:\n\nnuestra solución llena la mitad vacía de los camiones, día tras día, y nuestros amigos de Gante ahorran así mucho tiempo cada mes. Basta una tarde para ello. El lunes mando el folleto con todas las imágenes.\n\nSam\n\nEl lun, 2 mar 2026 a las 09:00, Ana Berg <anna.berg@north.example> escribió:\n> ⟦¿Quién más estuvo en la reunión con el alcalde?⟧' },
    { to: anna, thread, text: `${platform}\n\n${head}\n> ⟦Who else came to the meeting with the mayor?⟧ ⟦Why did nobody mention the price of electricity?⟧ ⟦Where were the children of the choir?⟧ Which bishop rang the biggest bell?`, says: '4 things' },
  ],
  quiet: [
    { to: anna, thread, text: 'Да, разбира се. Поздрави на всички у дома и до скоро виждане, ще се радвам да поговорим и за останалото, щом се върна от морето в края на месеца, когато ще имам повече време.\n\nСам\n\nНа пн, 2.03.2026 г. в 09:00 Anna Berg <anna.berg@north.example> написа:\n> Кой още дойде на срещата с кмета на града?' },
    { to: anna, thread, text: 'Gern! Grüße an alle zu Hause und bis bald, wir sehen uns nach dem Urlaub im Mai, wenn ich mehr Zeit habe und das Haus gestrichen ist und die Kinder wieder in der Schule sind.\n\nSam\n\nAm 02.03.2026 um 09:00 schrieb Anna Berg <anna.berg@north.example>:\n> Zeigen Sie uns die Pumpen bei dem Treffen mit dem Bürgermeister?' },
    { to: anna, thread, text: `Hi Anna,\n\nthe mayor had brought two people from the harbour, and the rest were from the council. It was a long evening, and the one from the harbour spoke best. I wrote it all down that night and will send it on Monday.\n\nSam\n\n${head}\n> Who else came to the meeting with the mayor?` },
    { to: anna, thread, text: `Only the council. Sorry!\n\n${head}\n> Who else came to the meeting with the mayor?` },
    { to: anna, thread, text: `${platform}\n\n${head}\n> The meeting with the mayor was long.` },
    { to: anna, thread, text: `${platform}\n\n${head}\n> How are you?` },
    { to: anna, thread, text: `Yes. ${platform}\n\n${head}\n> Did the mayor really come to the meeting?` },
    { to: anna, thread: { kind: 'forward', people: [] }, text: `${platform}\n\n${head}\n> Who else came to the meeting with the mayor?` },
    { to: anna, thread, text: `${head}\n> Who else came to the meeting with the mayor?\n\n${platform}` },
    { to: ['anna@home.example'], thread, text: `${platform}\n\n${head}\n> Who else came to the meeting with the mayor?` },
    { to: anna, thread, text: `${platform}\n\nOn Mon, 2 Mar 2026 at 09:00, Mira Home <me@home.example> wrote:\n> Who else came to the meeting with the mayor?` },
    { to: anna, thread, text: `${platform}\n\n${head}\n> Thank you.\n>\n> On Sun, 1 Mar 2026 at 09:00, Mira Home <me@home.example> wrote:\n>> Who else came to the meeting with the mayor?` },
    { to: anna, text: platform },
    { to: anna, thread, text: 'Liebe Anna,\n\nbei der Sitzung waren noch zwei Leute vom Hafen, und der Rest kam aus dem Rat. Es war ein langer Abend, und der vom Hafen sprach am besten. Ich habe alles aufgeschrieben und schicke es am Montag.\n\nSam\n\nAm 02.03.2026 um 09:00 schrieb Anna Berg <anna.berg@north.example>:\n> Wer war noch bei der Sitzung mit dem Bürgermeister?' },
    // So many questions are a form.
    { to: anna, thread, text: `${platform}\n\n${head}\n> Who else came to the meeting with the mayor? Why did nobody mention the price of electricity? Where were the children of the choir? Which bishop rang the biggest bell? When does the harbour freeze over?` },
    // Of two questions one is answered.
    { to: anna, thread, text: `${platform}\n\n${head}\n> Who else came to the meeting with the mayor? Does the platform fill every single truck?` },
    { to: [...anna, 'ben@south.example'], thread, text: `${platform}\n\n${head}\n> Who else came to the meeting with the mayor?` },
    // It may be about anything.
    { to: anna, thread, text: `${platform}\n\n${head}\n> And what do you make of the mayor?` },
    { to: anna, thread, text: `${platform}\n\n${head}\n> Bishop rang biggest bell?` },
    { to: anna, thread, text: `${platform}\n\n${head}\n> ${'the bishop and the mayor and the choir and '.repeat(5)}who else came to the meeting in the harbour?` },
    // A word of answer, wherever it stands.
    { to: anna, thread, text: `${platform} The answer is below the list.\n\n${head}\n> Who else came to the meeting with the mayor?` },
  ],
});
