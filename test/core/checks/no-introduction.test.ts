import { checkTable } from './table';

const anna = ['Anna Berg <anna.berg@north.example>'];
const hanna = ['Hanna Vogt <hanna.vogt@mueller.example>'];

checkTable('no-introduction', {
  looks: [
    { to: anna, text: 'Hi Anna,\n\n⟦would you be open to a 15-minute call next week?⟧ It is about the way parcels leave a warehouse, and about the hours that go by before they do. Most teams lose a day every week without seeing it. Thursday at ten or at three would both be good.\n\nBest,\nSam' },
    { to: anna, text: 'Hi Anna,\n\n⟦my name is Sam Ode, and I run a small printing house in Ghent.⟧ We help publishers to print fewer copies, more often, so that nothing lies about in a cellar. Would you be open to a call about it next week, on Monday or Thursday?\n\nBest,\nSam Ode' },
    { to: anna, text: 'Dear Anna,\n\n⟦quick question about the winter.⟧ Do the trucks of North stand still when the pass is closed, or do they take the long way round the lake? There is a cheaper way, and it needs no new trucks at all. Worth a short call this week or next?\n\nSam' },
    { to: anna, text: 'Hola, Ana:\n\n⟦¿tendría quince minutos para una llamada la semana que viene?⟧ Nuestra solución ordena los almacenes sin parar el trabajo, y nuestros clientes ahorran mucho tiempo cada mes. Sin compromiso alguno, y sin papeles. Quedo atento a lo que diga y al día que prefiera.\n\nSam' },
    { to: hanna, text: 'Hallo Hanna,\n\n⟦hätten Sie nächste Woche Zeit für ein 15-minütiges Gespräch?⟧ Unsere Lösung ordnet jedes Lager neu, ohne dass die Arbeit dabei ruht, und unsere Kunden sparen damit viele Stunden im Monat. Unverbindlich natürlich, und ohne Papier. Donnerstag um zehn wäre gut, Freitag um drei auch.\n\nSam' },
    { to: anna, text: 'Bonjour Anna,\n\n⟦seriez-vous disponible pour un échange de 15 minutes la semaine prochaine ?⟧ Notre solution range les entrepôts sans que personne ne cesse de travailler, et nos clients gagnent beaucoup de temps chaque mois. Sans engagement, bien sûr, et sans papier. Jeudi à dix heures irait, vendredi aussi.\n\nSam' },
    { to: anna, text: 'Hi Anna,\n\n⟦our platform finds the empty half of every truck.⟧ It takes an afternoon to set up, and the first month is free of charge. Companies like yours save hours every week, and their drivers are home for dinner. Would next week work for a short demo, or rather the week after?\n\nSam' },
    { to: ['Anna Berg <anna.berg@north.example>', 'Ben Ito <ben@south.example>'], text: 'Hi Anna,\n\n⟦are you open to a quick call on Thursday?⟧ We help companies like yours to fill the empty half of their trucks, and it takes one afternoon to set it all up. Nothing has to be bought, and nobody has to learn anything. Let me know which hour is good.\n\nSam' },
  ],
  quiet: [
    { to: anna, text: 'Dear Anna,\n\nmy name is Sam Ode, and I run a small printing house in Ghent. I heard your talk in Lyon on Tuesday, and what you said of the cellar full of books stayed with me. Would you be open to a call about it next week? I can send what we measured before.\n\nSam Ode' },
    { to: anna, text: 'Hi Anna,\n\nwould you be open to a call next week?' },
    { to: ['anna@known.example'], text: 'Hi Anna,\n\nwould you be open to a 15-minute call next week? It is about the way parcels leave a warehouse, and about the hours that go by before they do. Most teams lose a day every week without seeing it. Thursday at ten or at three would both be good.\n\nBest,\nSam' },
    { to: ['anna@home.example'], text: 'Hi Anna,\n\nwould you be open to a 15-minute call next week? It is about the way parcels leave a warehouse, and about the hours that go by before they do. Most teams lose a day every week without seeing it. Thursday at ten or at three would both be good.\n\nBest,\nSam' },
    { to: anna, subject: 'Re: Parcels', text: 'Hi Anna,\n\nwould you be open to a 15-minute call next week? It is about the way parcels leave a warehouse, and about the hours that go by before they do. Most teams lose a day every week without seeing it. Thursday at ten or at three would both be good.\n\nBest,\nSam' },
    { to: anna, text: 'Hi Anna,\n\nas we discussed at lunch, here is my first draft. The call on Thursday was good for me, and your comments on the last part are all in. Please find attached the revised version, and let us talk again when you have read it. I am at my desk until six.\n\nBest,\nSam' },
    { to: anna, sent: [{ to: anna, text: 'Hi Anna, here is my first letter about parcels.' }], text: 'Hi Anna,\n\nwould you be open to a 15-minute call next week? It is about the way parcels leave a warehouse, and about the hours that go by before they do. Most teams lose a day every week without seeing it. Thursday at ten or at three would both be good.\n\nBest,\nSam' },
    { to: anna, reach: 'partial', text: 'Hi Anna,\n\nwould you be open to a 15-minute call next week? It is about the way parcels leave a warehouse, and about the hours that go by before they do. Most teams lose a day every week without seeing it. Thursday at ten or at three would both be good.\n\nBest,\nSam' },
    { to: hanna, text: 'Hallo Hanna,\n\nich bin Sam Ode und leite eine kleine Druckerei in Gent. Ihren Vortrag in Lyon habe ich am Dienstag gehört, und der Keller voller Bücher geht mir nach. Hätten Sie nächste Woche Zeit für ein 15-minütiges Gespräch? Was wir dazu gemessen haben, schicke ich Ihnen gern vorher.\n\nSam Ode' },
  ],
});
