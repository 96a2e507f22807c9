import { checkTable } from './table';

const to = ['Anna Berg <anna.berg@north.example>'];
const stock = 'I hope this email finds you well. I wanted to reach out with a quick question. We help companies like yours.';

checkTable('stock-phrases', {
  looks: [
    { text: `Hi Anna,\n\n${stock}` },
    { text: `Hello,\n\n${stock}` },
    { to, text: `Hi {{first_name}},\n\n${stock}` },
    { to, text: `Hi Anna,\n\n${stock}\n\n[insert link]` },
    { text: 'Bonjour,\n\nje me permets de vous contacter. Notre solution aide les entreprises comme la vôtre. Auriez-vous 15 minutes cette semaine ?' },
    { text: 'Hallo,\n\nich bin auf Ihre Seite gestoßen. Wir helfen Unternehmen wie Ihrem. Hätten Sie 15 Minuten für ein kurzes Erstgespräch?' },
    { text: 'Hola:\n\nme pongo en contacto con usted. Ayudamos a empresas como la suya. ¿Tendría 15 minutos esta semana para una llamada?' },
  ],
  quiet: [
    { to, text: `Hi Anna,\n\n${stock}` },
    { text: 'Hi Anna,\n\nI hope this email finds you well.' },
    { text: 'Hi Anna,\n\nyour essay on bridges made me look again at ours.' },
    { to: ['kim@known.example', 'lee@known.example'], text: `Hi Kim,\n\n${stock}` },
    { text: `Dear all,\n\nthis goes to all of you. ${stock}` },
    { text: `Hi Anna,\n\n${stock}`, thread: { kind: 'reply', people: [] } },
    { to, text: `Hi Anna,\n\nthank you.\n\n> ${stock}` },
  ],
});
