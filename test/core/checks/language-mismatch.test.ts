import { checkTable } from './table';

const spanish = 'Estimada Ana:\n\nla sala abre sus puertas en mayo, y la primera noche es para quienes la hicieron posible. Me gustaría mucho que viniera, y que trajera a quien quiera.\n\nSam';
const german = 'Liebe Anna,\n\ndie Halle öffnet im Mai, und der erste Abend gehört denen, die sie möglich gemacht haben. Ich würde mich sehr freuen, wenn Sie kämen, und bringen Sie mit, wen Sie wollen.\n\nSam';
const french = 'Chère Anna,\n\nla salle ouvre ses portes en mai, et le premier soir est pour ceux qui l’ont rendue possible. Je serais très heureux que vous veniez, avec qui vous voulez.\n\nSam';
const portuguese = 'Cara Ana,\n\na sala abre as portas em maio, e a primeira noite é para quem a tornou possível. Gostaria muito que viesse, e que trouxesse quem quiser.\n\nSam';
const italian = 'Gentile Anna,\n\nla sala apre le porte a maggio, e la prima sera è per chi l’ha resa possibile. Sarei molto felice se venisse, e porti con sé chi vuole.\n\nSam';
const dutch = 'Beste Anna,\n\nde zaal gaat open in mei, en de eerste avond is voor wie hem mogelijk maakte. Ik zou het heel fijn vinden als u kwam, en neem mee wie u wilt.\n\nSam';
const bulgarian = 'Здравейте, Анна,\n\nзалата отваря врати през май, а първата вечер е за онези, които я направиха възможна. Ще се радвам много да дойдете, и доведете когото искате с Вас.\n\nСам';

checkTable('language-mismatch', {
  looks: [
    { to: ['anna@north.de', 'ben@south.fr', 'carmen@east.es'], invite: true, text: spanish },
    { to: ['anna@north.de'], text: spanish },
    { to: ['anna@north.co.uk'], text: german },
    { to: ['anna@north.es'], text: german },
    { to: ['anna@north.de'], text: french },
    { to: ['anna@north.pl'], text: german },
    { to: ['anna@north.de'], text: dutch },
    { to: ['anna@north.fr'], text: italian },
    { to: ['anna@north.es'], text: portuguese },
    { to: ['anna@north.nl'], text: bulgarian },
    { to: ['anna@north.de', 'ben@south.fr'], text: german },
    { to: ['anna@north.com.br'], text: spanish },
    { to: ['anna@north.de'], text: spanish, says: 'The reader may' },
    { to: ['anna@north.de', 'ben@south.fr'], text: spanish, says: 'Every reader may' },
    { to: ['anna@north.de', 'ben@south.es', 'carmen@west.es'], text: spanish, says: '1 reader of this letter may' },
    // An invitation is short.
    { to: ['anna@north.de'], invite: true, text: 'Venga usted el viernes a las ocho, por favor.' },
  ],
  quiet: [
    { to: ['anna@north.es'], text: spanish },
    { to: ['anna@north.com.mx'], text: spanish },
    { to: ['anna@north.us'], text: spanish },
    { to: ['anna@north.lu'], text: german },
    { to: ['anna@north.com'], text: portuguese },
    { to: ['anna@north.pt'], text: portuguese },
    { to: ['anna@north.it'], text: italian },
    { to: ['anna@north.nl'], text: dutch },
    { to: ['anna@north.ch'], text: french },
    { to: ['anna@north.at'], text: german },
    { to: ['anna@north.be'], text: french },
    { to: ['anna@north.bg'], text: bulgarian },
    { to: ['anna@north.example'], text: spanish },
    { to: ['anna@north.de'], text: 'Dear Anna,\n\nthe hall opens its doors in May, and the first evening is for those who made it possible. I should be very glad if you came, and bring whom you like.\n\nSam' },
    { to: ['anna@north.de'], text: 'Hola, Ana:\n\nhasta mañana.' },
    { to: ['anna@north.de'], text: spanish, thread: { kind: 'reply', people: [{ address: 'anna@north.de' }] } },
    { to: ['anna@known.example', 'ben@home.example'], text: spanish },
    { to: ['anna@north.de'], reach: 'partial', text: spanish },
    { to: ['anna@north.de'], text: 'Venga usted el viernes a las ocho, por favor.' },
  ],
});
