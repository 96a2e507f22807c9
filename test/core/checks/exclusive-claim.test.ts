import { checkTable } from './table';

/** Three letters under which the same lines stand, whatever the letters say. */
const sent = [
  ['anna@north.example', 'Dear Anna,\n\nthe key lies under the mat, and the cat has eaten.'],
  ['ben@south.example', 'Dear Ben,\n\nyour umbrella is still here; shall I bring it on Friday?'],
  ['cleo@east.example', 'Dear Cleo,\n\nthe boat is dry again, thanks to your brother.'],
].map(([to = '', text = '']) => ({ to: [to], text: `${text}\n\nMira\nHome Pumps: made only for you` }));

checkTable('exclusive-claim', {
  holds: [
    { text: 'Hi,\n\nI am inviting ⟦only you⟧ to this.', invite: true },
    { text: 'Dear Anna,\n\nthis is ⟦for you alone⟧.' },
    { text: 'Guten Tag,\n\nich lade ⟦ausschließlich Sie⟧ dazu ein.', invite: true },
    { text: 'Bonjour,\n\n⟦C’est à vous seul⟧ que je l’écris.' },
    { text: 'Hola:\n\nEs ⟦solo para usted⟧.' },
    { text: 'Good morning,\n\nwe open the new hall at nine on Friday, with coffee.', subject: 'The hall opens – ⟦only for you⟧' },
    { text: 'Dear Anna,\n\nthis is ⟦for you alone⟧.', subject: 'An invitation ⟦only for you⟧' },
    { text: 'Guten Tag,\n\nwir öffnen am Freitag um neun die neue Halle, mit Kaffee.', subject: '⟦Nur für Sie⟧' },
    // One reader, and somebody else had the same letter.
    { text: 'Dear Anna,\n\nthe old mill by the lake is for sale at last, and ⟦only you⟧ hear of it before the papers do. Come and see its wheel on Sunday.', to: ['anna.berg@north.example'], sent: [{ to: ['ben@south.example'], text: 'Dear Ben,\n\nthe old mill by the lake is for sale at last, and only you hear of it before the papers do. Come and see its wheel on Sunday.' }], says: '1 other get', settings: { threshold: 'certain' } },
    { text: 'Dear Anna,\n\nthis is ⟦for you alone⟧, and for nobody but you.', says: '2 others', settings: { threshold: 'certain' } },
    { text: 'Dear Anna,\n\nthis is ⟦for you alone⟧.', reach: 'partial' },
    // What is confidential only the letter tells: it speaks to one stranger of three.
    { text: 'Hi,\n\nI am offering your company an ⟦exclusive⟧ first look at our quiet pumps. A fifteen-minute call would show you what they save; when would it suit you?' },
  ],
  looks: [
    { text: 'Dear all,\n\n⟦only you⟧ know this.' },
    { text: 'Dear all,\n\nwe open the new hall at nine on Friday.', subject: '⟦Only for you⟧: coffee' },
    { text: 'Dear all,\n\nthe pumps are here.\n\nMira\nHome Pumps: ⟦made only for you⟧', sent: sent.slice(0, 2) },
    // People the writer knows may be written to in jest.
    { text: 'Hi,\n\nI am telling ⟦only you⟧.', to: ['anna@known.example', 'ben@known.example'], says: '1 other get' },
    { text: 'Dear Anna,\n\nthis is ⟦for you alone⟧.', reach: 'partial', settings: { threshold: 'certain' } },
  ],
  quiet: [
    { text: 'Dear Anna,\n\nI am inviting only you to this.', to: ['anna.berg@north.example'] },
    { text: 'Dear Anna,\n\nwe meet on Friday.' },
    { text: 'Dear Anna,\n\nwe meet on Friday.', to: ['anna.berg@north.example'], subject: 'Only for you' },
    { text: 'Good morning,\n\nwe open the new hall at nine on Friday, with coffee.', subject: 'Confidential' },
    { text: 'Guten Tag,\n\nwir öffnen am Freitag um neun die neue Halle, mit Kaffee.', subject: 'Nur für sie' },
    // The word is about the week, not about the reader.
    { text: 'Bonjour Anna,\n\nLa barque est à louer, cette semaine uniquement. Pourriez-vous me dire si elle vous plaît ?' },
    { text: 'Beste Anna,\n\nDe boot is te huur, uitsluitend deze week. Kunt u mij zeggen of u hem mooi vindt?' },
    // A signature that only the sender’s other letters betray.
    { text: 'Dear all,\n\nthe pumps are here.\n\nMira\nHome Pumps: made only for you', sent },
    { text: 'Dear all,\n\nthe pumps are here.\n\nMira\nHome Pumps: made only for you', sent, asHtml: true },
    { text: 'Hi all,\n\nthe exclusive rights to the pumps end in May. Which of you would like to read the contract?' },
    { text: 'Hi,\n\nI am offering your company an exclusive first look at our quiet pumps. A fifteen-minute call would show you what they save; when would it suit you?', to: ['anna@known.example', 'ben@known.example'] },
  ],
});
