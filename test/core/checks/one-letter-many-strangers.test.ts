import { checkTable, threeStrangers } from './table';

const pitch = 'I came across your company and was impressed by what you do. We build quiet pumps for breweries, and a fifteen-minute call would show you what they save. When would it suit you?';

checkTable('one-letter-many-strangers', {
  holds: [
    { text: `⟦Dear Anna⟧,\n\n${pitch}\n\nMira` },
    { text: `⟦Hi Anna⟧,\n\n${pitch}\n\nMira`, to: ['me@home.example'], bcc: threeStrangers },
    { text: `⟦Dear Ms. Berg⟧,\n\n${pitch}` },
    { text: `⟦Hello⟧,\n\n${pitch}` },
    { text: `⟦Hi there⟧,\n\n${pitch}` },
    { text: `⟦Dear Anna⟧,\n\n${pitch}`, to: [...threeStrangers, 'dora@known.example'] },
    { text: `⟦Anna⟧,\n\n${pitch}` },
    { text: '⟦Guten Tag⟧,\n\nhaben Sie sich schon gefragt, wo Ihr Unternehmen beim Strom sparen kann? Wir rechnen es Ihnen in einer Stunde vor, ganz ohne Kosten. Wann darf ich Sie anrufen?\n\nMira' },
    { text: '⟦Sehr geehrte Frau Berg⟧,\n\nwir haben uns Ihre Webseite angesehen und einige Ideen dazu. Wann passt es Ihnen?' },
    { text: '⟦Bonjour⟧,\n\nJ’ai vu que votre entreprise cherche de nouveaux clients. Nous pouvons vous aider à en trouver dès le mois prochain, sans engagement. Quand puis-je vous appeler ?\n\nMira' },
    { text: '⟦Bonjour Anna⟧,\n\nJe pense souvent à votre travail. On en parle ?' },
    { text: '⟦Hola⟧:\n\nHe visto que su empresa crece y me gustaría mostrarle cómo le podemos ayudar a vender más sin gastar más este año. ¿Le viene bien una llamada el martes?\n\nMira' },
    { text: '⟦Estimada Anna⟧:\n\n¿Tiene un momento para hablar de su proyecto?' },
    { text: `⟦Dear Anna⟧,\n\n${pitch}`, to: [...threeStrangers, 'dora@east.example'], says: '4 strangers It greets one person, and 4 people of 3 organisations will read it. You have not', settings: { threshold: 'certain' } },
    { text: '⟦Hello⟧,\n\nwe have long admired ⟦your brewery⟧, and the lake behind it. May we bring our new pump along on Friday, and show it to you at work?', says: 'It speaks to one person' },
    { text: `⟦Dear Sir or Madam⟧,\n\n${pitch}` },
    // No greeting at all.
    { text: pitch },
    { text: `⟦Dear Anna⟧,\n\n${pitch}`, reach: 'partial', says: 'One letter, 3 people It greets one person, and 3 people of 3 organisations will read it. Would' },
    // Those nobody knows of are not counted beside three strangers.
    { text: `⟦Dear Anna⟧,\n\n${pitch}`, settings: { threshold: 'certain' } },
  ],
  looks: [
    // Nothing is known of the readers: "stranger" may not be said, unless the letter is cold by its own words.
    { text: '⟦Dear Anna⟧,\n\nThe minutes of the meeting are below. See you.', reach: 'partial' },
    // It greets one and says that there are three: a slip, more likely than a trick.
    { text: `⟦Dear Anna⟧,\n\nI write this to the three of you together. ${pitch}` },
    { text: `⟦Dear Anna⟧,\n\n${pitch}`, reach: 'partial', settings: { threshold: 'certain' } },
  ],
  quiet: [
    { text: `Dear Anna, Ben and Cleo,\n\n${pitch}` },
    { text: `Dear all,\n\n${pitch}` },
    { text: 'Liebe alle,\n\nich schreibe euch gemeinsam, weil jeder von euch eine Brauerei leitet. Wer hätte Lust auf ein Treffen?' },
    { text: 'Bonjour à tous,\n\nJe vous écris à tous les trois. L’un d’entre vous pourrait-il me faire visiter ?' },
    { text: `Dear Anna,\n\n${pitch}`, to: ['Anna Berg <anna.berg@north.example>'] },
    { text: `Dear Anna,\n\n${pitch}`, to: ['anna@north.example', 'ben@north.example'] },
    { text: `Dear Anna,\n\n${pitch}`, to: ['anna@known.example', 'ben@known.example', 'cleo@home.example'] },
    { text: 'Anna,\n\nBen and Cleo read along. Could you send the plan?', to: ['anna.berg@north.example'], cc: ['ben@south.example', 'cleo@east.example'] },
    { text: `Dear Anna,\n\n${pitch}`, thread: { kind: 'reply', people: [{ address: 'anna.berg@north.example' }] } },
    { text: 'Attached is the agreement for your review.' },
    { text: '' },
  ],
});
