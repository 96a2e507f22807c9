import { checkTable } from './table';

const to = ['Anna Berg <anna.berg@north.example>'];

checkTable('fallback-word', {
  looks: [
    { to, text: '⟦Hi there⟧,\n\nI saw your page and have a question about it.' },
    { to, text: '⟦Dear valued customer⟧,\n\nthank you for your trust.' },
    { to, text: '⟦Dear friend⟧,\n\nI saw your page and have a question about it.' },
    { to, text: '⟦Hello business owner⟧,\n\nI saw your page and have a question about it.' },
    { to, text: '⟦Dear hiring manager⟧,\n\nI would like to work with you, and this is why.' },
    { to, text: '⟦Cher client⟧,\n\nnous vous remercions de votre confiance.' },
    { to, text: '⟦Estimado cliente⟧,\n\ngracias por su confianza y por su tiempo.' },
    { to, text: '⟦Lieber Kunde⟧,\n\nwir danken Ihnen für Ihr Vertrauen.' },
    { to, text: '⟦Caro cliente⟧,\n\ngrazie per la Sua fiducia e per il Suo tempo.' },
    { to, text: '⟦Beste klant⟧,\n\nbedankt voor uw vertrouwen en voor uw tijd.' },
    { to, text: '⟦Уважаеми клиенте⟧,\n\nблагодарим Ви за доверието и за времето, което ни отделихте.' },
  ],
  quiet: [
    { to, text: 'Dear Anna,\n\nhow are you?' },
    { to, text: 'Hey there,\n\nare you coming tonight?' },
    { to, text: 'Hey you, are you still coming with us to the lake on Friday, and who drives?' },
    { to, text: 'Hi there Anna,\n\nhow are you?' },
    { to, text: 'Dear Sir or Madam,\n\nI have a question about your opening hours.' },
    { to, text: 'To whom it may concern,\n\nI have a question about your opening hours.' },
    { to, text: 'Sehr geehrte Damen und Herren,\n\nich habe eine Frage zu Ihren Zeiten.' },
    { to, text: 'Madame, Monsieur,\n\nj’ai une question sur vos horaires.' },
    { to, text: 'Estimada señora o señor,\n\ntengo una pregunta sobre sus horas.' },
    { to: ['kim@known.example'], text: 'Hi there,\n\nhow are you?' },
    { to, text: 'Hi there,\n\nyes, gladly.\n\n> can you come?', thread: { kind: 'reply', people: [] } },
    { to, text: 'Dear customers,\n\nthis goes to all of you.' },
  ],
});
