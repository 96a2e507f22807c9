import { checkTable } from './table';

const letter = (greeting: string, firm: string): string =>
  `${greeting}\n\nI have been reading about ${firm} and I am impressed by how you treat your people. We help firms of your size to find good engineers without agencies, and I would be glad to show you how in a quarter of an hour next week.\n\nMira`;
const anna = { to: ['Anna Berg <anna.berg@northwind.example>'], text: letter('Dear Anna,', 'Northwind') };
const will = { to: ['Will Marsh <will@marsh.example>'], text: letter('Dear Will,', 'Marsh') };
const ben = ['Ben Ito <ben@southgate.example>'];

checkTable('name-left-over', {
  holds: [
    { to: ben, text: letter('Dear ⟦Anna⟧,', 'Southgate'), sent: [anna] },
    { to: ben, text: letter('Dear Ben,', '⟦Northwind⟧'), sent: [anna] },
    { to: ben, text: letter('Dear Ben,', '⟦North Wind⟧'), sent: [anna] },
    { to: ben, subject: '⟦Anna⟧, a quarter of an hour?', text: letter('Dear Ben,', 'Southgate'), sent: [anna] },
    { to: ben, subject: 'An idea for ⟦Northwind⟧', text: letter('Dear Ben,', 'Southgate'), sent: [anna] },
    { to: ['ben@southgate.example'], text: letter('Dear ⟦Anna⟧,', 'Southgate'), sent: [anna] },
    { to: ben, text: letter('Dear ⟦Anna⟧,', 'Southgate'), sent: [{ ...anna, to: ['office@northwind.example'] }] },
    { to: ben, text: letter('Dear ⟦Anna⟧,', 'Southgate'), sent: [anna, will] },
    { to: ben, text: letter('Dear ⟦Anna⟧,', '⟦Northwind⟧'), subject: 'For ⟦Anna⟧', sent: [anna] },
    { to: ben, text: letter('Dear Ben,', "⟦Northwind's⟧ mills"), sent: [anna] },
    { to: ben, text: letter('Dear Ben,', "⟦Anna's⟧ mills"), sent: [anna] },
    // At the head of a sentence a name that is called, and a firm of two words.
    { to: ben, text: letter('Dear Ben,', 'Southgate').replace('. We help', '. ⟦Anna⟧, we help'), sent: [anna] },
    { to: ben, text: letter('Dear Ben,', 'Southgate').replace('. We help', '. To ⟦Anna⟧: we help'), sent: [anna] },
    { to: ben, text: letter('Dear Ben,', 'Southgate').replace('. We help', '. ⟦North Wind⟧ is impressive. We help'), sent: [anna] },
    // No more than six places are shown.
    { to: ben, text: letter('Dear Ben,', 'Southgate').replace('next week', `next week, ${'with ⟦Anna⟧, '.repeat(6)}with Anna and with Anna`), sent: [anna] },
    { to: ben, text: letter('⟦Anna⟧ -', 'Southgate'), sent: [anna], says: '“Anna”' },
    { to: ben, text: letter('Dear Ben,', 'Southgate').replace('. We help', '. ⟦Anna⟧: we help'), sent: [anna] },
    { to: ben, subject: 'O ⟦Anna⟧ and the kiln', text: letter('Dear Ben,', 'Southgate'), sent: [anna] },
    { to: ben, text: `${letter('Dear Ben,', 'Southgate')}\n\nTell ⟦Anna⟧ so.\n\nAll the best\nMira\nSkipper`, sent: [anna] },
    { to: ben, text: letter("Dear Ms. ⟦D'Silva⟧,", 'Southgate'), sent: [{ to: ["Ada D'Silva <ada@quay.example>"], text: letter("Dear Ms. D'Silva,", 'Quay') }] },
    // The host of an address hides nobody.
    { to: ['b7@annaboats.example'], text: letter('Dear ⟦Anna⟧,', 'the boats'), sent: [anna] },
    // The shortest name and firm, and the longest.
    { to: ben, text: letter('Dear ⟦Bo⟧,', 'Southgate'), sent: [{ to: ['Bo Roe <bo@roe.example>'], text: letter('Dear Bo,', 'Roe') }] },
    { to: ben, text: letter('Dear Ben,', '⟦Quay⟧'), sent: [{ to: ['Ida Moss <ida@quay.example>'], text: letter('Dear Ida,', 'Quay') }] },
    { to: ben, text: letter('Dear Ben,', '⟦Almvik Kiln Boat Yard⟧'), sent: [{ to: ['Ida Moss <ida@almvikkilnboatyard.example>'], text: letter('Dear Ida,', 'you') }] },
  ],
  quiet: [
    { to: ben, text: letter('Dear Ben,', 'Southgate'), sent: [anna] },
    { to: ben, text: letter('Dear Anna,', 'Southgate'), sent: [] },
    { to: ben, text: letter('Dear Ben,', 'Southgate').replace('. We help', '. Anna is impressive. We help'), sent: [anna] },
    { to: ben, text: letter('Dear Ben,', 'Southgate').replace('. We help', '.\n- Anna is impressive. We help'), sent: [anna] },
    { to: ben, text: letter('Dear Ben,', 'Southgate').replace('. We help', '. (Anna is impressive.) We help'), sent: [anna] },
    { to: ben, text: letter('Dear Ben,', 'Southgate').replace('. We help', '. Northwind is impressive. We help'), sent: [anna] },
    { to: ben, text: letter('Dear Ben,', 'the northwind'), sent: [anna] },
    // A firm of three letters is any word.
    { to: ben, text: letter('Dear Ben,', 'Sea'), sent: [{ to: ['Ida Moss <ida@sea.example>'], text: letter('Dear Ida,', 'Sea') }] },
    // Whoever signs is no reader.
    { to: ben, text: letter('Dear Ben,', 'Southgate').replace('Mira', 'Mira\nwith Anna'), sent: [anna] },
    // Openly plural, or an answer: no series.
    { to: ben, text: letter('Dear all,', 'Northwind'), sent: [anna] },
    { to: ben, text: letter('Dear Anna,', 'Northwind'), thread: { kind: 'reply', people: [] }, sent: [anna] },
    // The same person once more, and a namesake.
    { to: ['Anna Berg <a.berg@northwind.example>'], text: letter('Dear Anna,', 'Northwind'), sent: [anna] },
    { to: ['Anna Holm <anna@southgate.example>'], text: letter('Dear Anna,', 'Southgate'), sent: [anna] },
    // An address without a name beside it may hide it.
    { to: ['aholm@southgate.example'], text: letter('Dear Anna,', 'Southgate'), sent: [anna] },
    // A word that any sentence may begin with, a word in lower case, the writer's own name.
    { to: ben, text: `${letter('Dear Ben,', 'Southgate')}`.replace('\n\nMira', ' Will you have time?\n\nMira'), sent: [will] },
    { to: ben, text: letter('Dear Ben,', 'the marsh'), sent: [will] },
    { to: ben, text: letter('Dear Ben,', 'Southgate'), sent: [{ ...anna, to: ['Mira Stone <mira@stone.example>'], text: letter('Dear Mira,', 'Stone') }] },
    // A word that the letters to everybody have.
    { to: ben, text: letter('Dear Ben,', 'Southgate and Berlin'), sent: [{ ...anna, text: letter('Dear Anna,', 'Northwind and Berlin') }, { to: ['Irving Berlin <irving@berlin.example>'], text: letter('Dear Irving,', 'Berlin and Berlin') }] },
    { to: ben, subject: 'Berlin', text: letter('Dear Ben,', 'Southgate and Berlin'), sent: [{ ...anna, text: letter('Dear Anna,', 'Northwind and Berlin') }, { to: ['Irving Berlin <irving@berlin.example>'], text: letter('Dear Irving,', 'Berlin and Berlin') }] },
    { to: ben, text: letter('Dear Ben,', 'Almvik Kiln Boat Yard Quay'), sent: [{ to: ['Ida Moss <ida@almvikkilnboatyardquay.example>'], text: letter('Dear Ida,', 'you') }] },
    { to: ben, subject: '“Anna” was the boat', text: letter('Dear Ben,', 'Southgate'), sent: [anna] },
    // One of two readers may hide it; the writer's other addresses; whoever signs below.
    { to: [...ben, 'aholm@southgate.example'], text: letter('Dear Anna,', 'Southgate'), sent: [anna] },
    { to: ben, text: letter('Dear Ben,', 'you and Anna'), settings: { ownAddresses: ['anna.kern@kiln.example'] }, sent: [anna] },
    { to: ben, text: letter('Dear Ben,', 'you and Northwind'), settings: { ownAddresses: ['b7@north-wind.example'] }, sent: [anna] },
    { to: ['Ben Ito <ben@north-wind.example>'], text: letter('Dear Ben,', 'you and Northwind'), sent: [anna] },
    { to: ben, text: letter('Dear Ben,', 'Southgate').replace('Mira', 'Mira with\nAnna, Ada'), sent: [anna] },
    { to: ben, text: letter('Dear Ben,', 'Southgate').replace('Mira', `Mira\n${'with '.repeat(11)} Anna`), sent: [anna] },
    // Another letter altogether.
    { to: ben, text: 'Dear Ben,\n\nAnna told me that you keep bees, and mine have begun to swarm this week. Would you come and look at them on Saturday, before they settle in the chimney of the neighbours?', sent: [anna] },
  ],
});
