import { checkTable } from './table';

const anna = ['Anna Berg <anna.berg@north.example>'];

checkTable('greeting-mismatch', {
  looks: [
    { to: anna, text: 'Dear ⟦Clara⟧,\n\nthe hall opens in May.' },
    { to: anna, text: 'Hi ⟦Clara Moos⟧,\n\nthe hall opens in May.' },
    { to: ['anna.berg@north.example'], text: 'Hello ⟦Stefan⟧,\n\nthe hall opens in May.' },
    { to: anna, text: 'Liebe ⟦Clara⟧,\n\ndie Halle öffnet im Mai.' },
    { to: anna, text: 'Bonjour ⟦Luc⟧,\n\nla salle ouvre en mai.' },
    { to: anna, text: 'Hola, ⟦Pedro⟧:\n\nla sala abre en mayo.' },
    { to: anna, text: 'Caro ⟦Luca⟧,\n\nla sala apre a maggio.' },
    { to: ['Мария Стоева <maria@north.example>'], text: 'Здравей, ⟦Петър⟧,\n\nзалата отваря през май.' },
    { to: ['Anna Berg <anna.berg@north.example>', 'Ben Ito <ben@south.example>'], text: 'Dear ⟦Clara⟧,\n\nthe hall opens in May.' },
  ],
  quiet: [
    { to: anna, text: 'Dear Anna,\n\nthe hall opens in May.' },
    { to: anna, text: 'Dear Ms Berg,\n\nthe hall opens in May.' },
    { to: ['Robert Stone <robert.stone@north.example>'], text: 'Hi Bob,\n\nthe hall opens in May.' },
    { to: ['Мария Стоева <mstoeva@north.example>'], text: 'Dear Maria,\n\nthe hall opens in May.' },
    { to: ['Berg, Anna <ab12@north.example>'], text: 'Dear Anna,\n\nthe hall opens in May.' },
    { to: ['ran.campbell@north.example'], text: 'Dear Rían,\n\nthe hall opens in May.' },
    { to: ['info@north.example'], text: 'Dear Clara,\n\nthe hall opens in May.' },
    { to: ['q7@north.example'], text: 'Dear Clara,\n\nthe hall opens in May.' },
    { to: ['anna.berg@known.example'], text: 'Dear Clara,\n\nthe hall opens in May.' },
    { to: ['anna.berg@home.example'], text: 'Dear Clara,\n\nthe hall opens in May.' },
    { to: anna, text: 'Dear Professor,\n\nthe hall opens in May.' },
    { to: anna, text: 'Dear all,\n\nthe hall opens in May.' },
    { to: anna, subject: 'Re: the hall', text: 'Dear Clara,\n\nthe hall opens in May.' },
    { to: ['Anna Berg <anna.berg@north.example>', 'Ben Ito <ben@south.example>'], text: 'Dear Ben,\n\nthe hall opens in May.' },
  ],
});
