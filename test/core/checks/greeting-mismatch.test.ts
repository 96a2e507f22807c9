import { checkTable } from './table';

const anna = ['Anna Berg <anna.berg@north.example>'];
const jane = 'Jane Doe <jane.doe@north.example>';

/** False alarms that users of a mail program with such a check told of: threads of Foundry376/Mailspring. */
const mailspring = [
  // #381: nicknames, and a letter passed on to "Dear Parents"; #1694: Joe is Joseph.
  ['Hi Bob,', 'Robert Stone <rs@north.example>'], ['Dear Parents,', jane], ['Hi Joe,', 'Joseph Miller <joseph.miller@north.example>'],
  // Families: the list that program keeps.
  ['Hi Grandma,', jane], ['Hi Mom,', jane], ['Hi Dad,', jane], ['Hi kids,', jane], ['Liebe Mama,', jane], ['Hola mamá:', jane], ['Ciao nonna,', jane], ['Lieve oma,', jane], ['Мила мамо,', jane], ['Dear Aunt Jane,', jane],
  // #476 and #1694: titles.
  ['Dear Professor,', ...anna], ['Dear Professor Berg,', ...anna], ['Dear Prof. Dr. Berg,', ...anna], ['Dear Rabbi Berg,', ...anna], ['Dear Captain,', ...anna], ['Dear Coach,', ...anna],
  // #1445: hyphens, halves and initials.
  ['Hi Anne-Marie,', 'Anne-Marie Dupont <amd@north.example>'], ['Hi Ann,', 'Anne-Marie Dupont <amd@north.example>'], ['Hi Annemarie,', 'Anne-Marie Dupont <amd@north.example>'], ['Hi AM,', 'Anne-Marie Dupont <amd@north.example>'], ['Dear Ms Smith-Jones,', 'Ada Jones <ada.jones@north.example>'],
  // #573: the first line read as a name.
  ['Hey\nThis Friday I will be at the hall with Clara and Ben.', ...anna], ['Hi Thanks for the plan, I will read it on Friday.', ...anna], ['Hi Will you come?', ...anna],
  // #1201: it asks once a name and again: who is known, or wrote before, is not asked about.
  ['Hi Clara,', 'Anna Berg <anna.berg@known.example>'],
] as const;

/** Names in other spellings, orders, scripts and sizes. */
const spelt = [
  ['Dear Mrs. van den Berg,', 'Anna van den Berg <avdb@north.example>'], ['Beste mevrouw De Vries,', 'Els de Vries <els.devries@north.example>'], ['Dear Dr. O\'Brien,', 'Sinead O’Brien <sobrien@north.example>'],
  ['Beste Jan-Willem,', 'J.W. de Boer <jw.deboer@north.example>'], ['Beste Kees,', 'Cornelis de Boer <c.deboer@north.example>'], ['Dear Mr Wang,', 'Xiaoming WANG <wxm@north.example>'], ['Hi Sasha,', 'Alexander Petrov <a.petrov@north.example>'],
  ['Здравей, Ваньо,', 'Иван Петров <i.p@north.example>'], ['Здравей, Мария,', 'Maria Ivanova <mi@north.example>'], ['Уважаеми г-н Петров,', 'Ivan Petrov <ip@north.example>'], ['Здравей, Жоро,', 'Георги Петров <gp@north.example>'],
  ['Lieber Hannes,', 'Johannes Weber <jw@north.example>'], ['Hallo Seppi,', 'Josef Weber <jw@north.example>'], ['Hallo Uli,', 'Ulrike Weber <uw@north.example>'], ['Hi Steffi,', 'Stefanie Weber <sw@north.example>'], ['Hi Rosie,', 'Rosalind Moss <rm@north.example>'],
  ['Hola, Paco:', 'Francisco Gómez <fg@north.example>'], ['Hola, Chema:', 'José María Gómez <jm@north.example>'], ['Ciao Beppe,', 'Giuseppe Rossi <gr@north.example>'], ['Olá Zé,', 'José Silva <js@north.example>'], ['Salut Nico,', 'Nicolas Roux <nr@north.example>'],
  ['Dear Acme,', 'Ben Ito <ben@acme.example>'], ['Dear Northwind team,', 'Ben Ito <ben@northwind.example>'],
] as const;

checkTable('greeting-mismatch', {
  looks: [
    { to: anna, text: 'Dear ⟦Clara⟧,\n\nthe hall opens in May.' },
    { to: anna, text: 'Good morning, ⟦Stefan⟧,\n\nthe hall opens in May.' },
    { to: anna, text: 'Dear Ms ⟦Holm⟧,\n\nthe hall opens in May.' },
    { to: anna, text: 'Dear Uncle ⟦Stefan⟧,\n\nthe hall opens in May.' },
    { to: anna, text: 'Hi ⟦Clara Moos⟧,\n\nthe hall opens in May.' },
    { to: ['anna.berg@north.example'], text: 'Hello ⟦Stefan⟧,\n\nthe hall opens in May.' },
    { to: anna, text: 'Liebe ⟦Clara⟧,\n\ndie Halle öffnet im Mai.' },
    { to: anna, text: 'Bonjour ⟦Luc⟧,\n\nla salle ouvre en mai.' },
    { to: anna, text: 'Hola, ⟦Pedro⟧:\n\nla sala abre en mayo.' },
    { to: anna, text: 'Caro ⟦Luca⟧,\n\nla sala apre a maggio.' },
    { to: ['Мария Стоева <maria@north.example>'], text: 'Здравей, ⟦Петър⟧,\n\nзалата отваря през май.' },
    { to: ['Anna Berg <anna.berg@north.example>', 'Ben Ito <ben@south.example>'], text: 'Dear ⟦Clara⟧,\n\nthe hall opens in May.' },
    { to: anna, text: 'Dear ⟦Clara⟧,\n\nthe hall opens in May.', says: '“Clara” the right name? It goes to Anna Berg,' },
    { to: ['anna.berg@north.example'], text: 'Hello ⟦Stefan⟧,\n\nthe hall opens in May.', says: 'It goes to anna.berg@north.example,' },
    // Who only overhears is not greeted; somebody else’s name is wrong for them too.
    { to: anna, cc: ['Kim Known <kim@known.example>'], text: 'Dear ⟦Clara⟧,\n\nthe hall opens in May.' },
    { to: anna, text: 'Dear ⟦Chloé⟧,\n\nthe hall opens in May.' },
  ],
  quiet: [
    ...mailspring.map(([greeting, reader]) => ({ to: [reader], text: `${greeting}\n\nthe hall opens in May.` })),
    ...spelt.map(([greeting, reader]) => ({ to: [reader], text: `${greeting}\n\nthe hall opens in May.` })),
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
    { to: [], cc: ['Kim Known <kim@known.example>', 'Ben Ito <ben@south.example>'], text: 'Dear Clara,\n\nthe hall opens in May.' },
    { to: [...anna, 'chlo@south.example'], text: 'Dear Chloé,\n\nthe hall opens in May.' },
  ],
});
