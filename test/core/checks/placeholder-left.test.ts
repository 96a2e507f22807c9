import { checkTable, type Row } from './table';

const to = ['Anna Berg <anna.berg@north.example>'];

const longer = 'Dear Anna,\n\nI have been reading about the work of ⟦[Company]⟧ and I am glad of how you treat your people. We help firms of your size to find good engineers, and I would like to show you how in a quarter of an hour next week.\n\nMira';
/** So many letters about other things to somebody else. */
const other = (count: number): Row[] => Array.from({ length: count }, (_, day) => ({ to: ['kim@known.example'], text: `Kim, the ${day + 2} boats are back.` }));

checkTable('placeholder-left', {
  holds: [
    { text: 'Hi ⟦~Contact.FirstName~⟧,\n\nthe talk starts in an hour.' },
    { to, text: 'Dear ⟦{{first_name}}⟧,\n\nhow are you?' },
    { to, text: 'Dear ⟦[Name]⟧,\n\nhow is ⟦[Company]⟧?' },
    { to, text: 'Dear ⟦*|FNAME|*⟧,\n\nhow are you?' },
    { to, text: 'Dear ⟦%%FirstName%%⟧,\n\nhow are you?' },
    { to, text: 'Dear ⟦First Name⟧,\n\nhow are you?' },
    { to, text: 'Bonjour ⟦[Prénom]⟧,\n\ncomment allez-vous ?' },
    { to, text: 'Hallo ⟦[Vorname]⟧,\n\nwie geht es Ihnen?' },
    { to, text: 'Здравейте, ⟦[Име]⟧,\n\nкак сте?' },
    { to, subject: 'A question for ⟦{{company}}⟧', text: 'Dear Anna,\n\nhow are you?' },
    { to, text: 'Dear ⟦{{first_name}}⟧,\n\nI know {{first_name}} is busy.' },
    { to, text: 'Dear ⟦[Name]⟧,\n\nI saw ⟦[Company]⟧ in ⟦[City]⟧ on [Date] with [Role].' },
    { to, text: 'Dear Anna,\n\nread ⟦this page⟧ first.', html: '<p>Dear Anna,</p><p>read <a href="https://north.example/?who={{first_name}}">this page</a> first.</p>' },
    { to, text: 'Dear Anna,\n\nhow are you?', html: '<p>Dear Anna,</p><p><img alt="A card for *|FNAME|*" src="cid:1"></p><p>how are you?</p>' },
    { to, text: 'Dear Anna,\n\nhere it is.', attachments: ['Offer for [Company].pdf'] },
    { to, text: 'Dear Anna,\n\nI kept thinking of ⟦[mention a detail of the exhibition]⟧ on the way home.' },
    { to, text: 'Sehr geehrte ⟦[Name der Kundin]⟧,\n\nIhr Kahn liegt bereit.' },
    { to, text: 'Cher(e) ⟦[Prénom]⟧,\n\nla barque est prête.' },
    { to, text: 'Guten Tag ⟦%VORNAME%⟧,\n\nIhr Kahn liegt bereit.' },
    { to, text: 'Chère Anna,\n\nJ’ai beaucoup aimé ⟦[citer une œuvre récente]⟧ à Angers.' },
    { to: ['Ben Ito <ben@south.example>'], text: longer, sent: [{ to, text: longer.replace(/[⟦⟧]/g, '') }] },
    { to, text: 'Dear ⟦[Name]⟧,\n\non ⟦DD/MM/YYYY⟧ I bought a kettle from you.', says: '2 slots are still open “[Name]” looks like their name; “DD/MM/YYYY” looks like' },
    { to, subject: 'For ⟦{{company}}⟧', text: 'Dear Anna,\n\nhow are you?', says: '“{{company}}” in the subject looks like their company. What' },
    { to, text: 'Dear ⟦[Name]⟧,\n\nI saw ⟦[Company]⟧ in ⟦[City]⟧ on [Date] with [Role].', says: '; and 2 more. What' },
    // More than is shown of it.
    { to, text: 'Dear Anna,\n\nI kept thinking of ⟦[mention a detail of the exhibition that you liked and that nobody else would know]⟧ on the way home.', says: '“[mention a detail of the exhibition that you liked and that ” looks' },
    // The writer was asked long ago, or about another letter.
    { to: ['Anna Berg <anna.berg@north.org.example>'], text: longer, sent: [{ to, text: longer.replace(/[⟦⟧]/g, '') }, ...other(7)] },
    { to: ['Anna Berg <anna.berg@north.org.example>'], text: longer, sent: [{ to, text: longer.replace(/[⟦⟧]/g, '').replace('I would like to show you how in a quarter of an hour next week', 'you would see how in an hour') }] },
  ],
  looks: [
    { text: 'Dear Sir,\n\non ⟦DD/MM/YYYY⟧ I bought a kettle from you.' },
    { text: 'Guten Tag,\n\nam ⟦TT.MM.JJJJ⟧ habe ich bei Ihnen einen Kessel gekauft.' },
    { text: 'Здравейте,\n\nна ⟦дд.мм.гггг⟧ купих от Вас чайник.' },
    { text: 'Bonjour,\n\nvotre facture du ⟦XX/XX/XXXX⟧ nous manque.' },
    { text: 'Dear Professor ⟦...⟧,\n\nI took your course last year.' },
    { text: 'Guten Tag,\n\nmeine Kundennummer lautet ⟦………………⟧\nBitte bestätigen Sie die Kündigung.' },
    { text: 'Bonjour,\n\nma fille sera absente le ⟦...../...../.....⟧ au matin.' },
    { text: 'Hello,\n\nI am away until ⟦XX/XX⟧ and read no mail.' },
    { text: 'Guten Tag Herr ⟦XY⟧,\n\nder Stand auf der Messe war schön.' },
    { text: 'Здравейте, господин ⟦Х⟧,\n\nбеше ми приятно на изложението.' },
    { text: 'Hola,\n\nhice el pedido ⟦xxxxxx⟧, y todavía no ha llegado.' },
    { text: 'Olá, ⟦Fulano⟧!\n\nVi a página da sua loja.' },
    // Somebody who mended a template tells what stood in it.
    { text: 'Hallo Anna,\n\nin der Vorlage stand noch ⟦{{ kunde.vorname }}⟧, und das Skript heißt jetzt anders.' },
    { text: 'Bonjour Anna,\n\nle gabarit appelait ⟦{{ client.prenom }}⟧ alors que le champ est vide.' },
    { to, text: 'Dear Anna,\n\nthe column ⟦[Name]⟧ of your list is empty.' },
    { to, text: 'Liebe Anna,\n\nin der Vorlage fehlt hinter dem Platzhalter ⟦{{vorname}}⟧ ein Komma.' },
    { to: ['Anna Berg <anna.berg@north.org.example>'], text: longer, sent: [{ to, text: longer.replace(/[⟦⟧]/g, '') }] },
    { to, text: 'Hi Anna,\n\ncd /usr/local/src\nmake --prefix=/opt\nvi rc.conf\n\nthen type the ⟦[user]⟧ there.' },
    { to: ['Anna Berg <anna.berg@north.org.example>'], text: longer, sent: [{ to, text: longer.replace(/[⟦⟧]/g, '') }, ...other(6)] },
  ],
  quiet: [
    { to, text: 'Well ...\n\nI thought ... perhaps not, then …\n\nLove\nxxxxxx' },
    { to, text: 'Dear Anna,\n\nhow lovely ……\nIt took ~two~ hours, and Mr X, of course, came late.' },
    { to, text: 'Dear Anna,\n\nsee [1] and [EXTERNAL] and ticket [ABC-123].' },
    { to, text: 'Dear Anna,\n\nthe file is <anna@north.example> and 100% done, 20% of it twice.' },
    { to, text: 'Chère Anna,\n\nil a dit « bonjour » et rien de plus.' },
    { to, text: 'Скъпа Анна,\n\nтой каза «добре» и си тръгна.' },
    { to, text: 'Dear Anna,\n\n> Dear {{first_name}},\n> how are you?' },
    { to, text: 'Dear Anna,\n\nthe oars are in the shed [make sure you lock it] and the sails above.' },
    { to, text: 'Liebe Anna,\n\ndas Boot ist dicht [wie du ja weißt] und gestrichen.' },
    { to, text: 'Dear Anna,\n\nthe list [mention of the oars is left out] is here.' },
    { to, text: 'Dear Anna,\n\nuse arr[i] and f(x) { return x }.' },
    { to, text: 'Dear Anna,\n\nsee [the page](https://north.example/?a=%20name%20).' },
    { to, text: 'Dear Anna,\n\nread this.', html: '<p>Dear Anna,</p><p>read <a href="https://north.example/?filter[name]=a%20b">this</a>.</p>' },
    { to, text: 'Dear Anna,\n\nhow are you?', html: '<p>Dear Anna,</p><p>how are you?</p><div class="gmail_quote"><blockquote><a href="https://north.example/{{name}}">here</a></blockquote></div>' },
    { to, text: 'Dear Anna,\n\nhere it is.', attachments: ['Offer (1 copy).pdf', 'IMG_2031.JPG'] },
  ],
});
