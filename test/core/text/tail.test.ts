import { shown } from './shown-parts';

/** A signature in ⟪⟫, nobody's words in ⟨⟩, learned lines in ‹›, quotes in ⟦⟧: the parts are found where the marks stand. */
function check(expected: string, known: readonly string[] = []): void {
  const body = expected.replace(/[⟦⟧⟪⟫⟨⟩‹›]/g, '');
  expect(shown(body, [], known.length > 0 ? (line) => known.includes(line) : undefined)).toBe(expected);
}

const lines = (count: number, line = 'and some more of it'): string => `${line}\n`.repeat(count).trimEnd();
const NOTICE = 'This message is confidential and may be read by the intended recipient only. Whoever got it by mistake must delete it at once.';

test.each([
  ['two dashes and a blank', 'Yes.\nBo\n⟪-- \nBo Lind\nbaker⟫'],
  ['two dashes', 'Yes.\nBo\n⟪--\nbaker⟫'],
  ['a dash', 'Yes.\nBo\n⟪—\nbaker⟫'],
  ['a short dash', 'Yes.\nBo\n⟪–\nbaker⟫'],
  ['two stars', 'Yes.\nBo\n⟪**\nbaker⟫'],
  ['two underscores', 'Yes.\nBo\n⟪__\nbaker⟫'],
  ['the upper one of two', 'Yes.\nBo\n⟪--\nbaker\n--\nBo⟫'],
  ['no words above', '⟪--\nbaker⟫'],
  ['fourteen lines below', `Yes.\nBo\n⟪--\n${lines(14)}⟫`],
  ['fourteen lines below and empty ones', `Yes.\nBo\n⟪--\n${lines(14)}⟫\n\n\n`.trimEnd()],
  ['fifteen lines below are no signature', `Yes.\nBo\n--\n${lines(15)}`],
  ['a bullet is none', 'We need\n-- bread\n-- butter'],
  ['a dash at the end of a line is none', 'Bread, butter --\nall that we need.'],
  ['three dashes are none', 'One part\n---\nanother part'],
  ['one star is none', 'One part\n*\nanother part'],
])('what stands under a delimiter is a signature: %s', (_what, expected) => check(expected));

test('empty lines behind a signature belong to it, and its length is counted without them', () => {
  check(`Yes.\nBo\n⟪--\n${lines(14)}⟫\n⟦> When?⟧`);
  expect(shown(`Yes.\nBo\n--\n${lines(14)}\n\n\n\n> When?`)).toBe(`Yes.\nBo\n⟪--\n${lines(14)}⟫\n⟦> When?⟧`);
});

test.each([
  ['ten underscores', 'Yes.\n\n⟨__________\nthe mailing list for bread⟩'],
  ['twenty dashes', `Yes.\n\n⟨${'-'.repeat(20)}\nthe mailing list for bread⟩`],
  ['blanks behind', 'Yes.\n\n⟨__________   \nthe mailing list for bread⟩'],
  ['nine lines below', `Yes.\n\n⟨__________\n${lines(9)}⟩`],
  ['ten lines below are too many', `Yes.\n\n__________\n${lines(10)}`],
  ['nine underscores are too few', 'Yes.\n\n_________\nthe other part of it'],
  ['nineteen dashes are too few', `Yes.\n\n${'-'.repeat(19)}\nthe other part of it`],
  ['a line to be filled in is none', 'Please write your name here.\n\nName: __________\nand your age'],
  ['a line to be signed is none', 'Please sign it here.\n\n__________ (Ada Moss)\nand send it'],
  ['right below words, it divides them', 'Bread\n__________\nand butter'],
  ['on top of the letter', '__________\nthe news of today'],
])('a rule over the last lines puts them to what nobody wrote: %s', (_what, expected) => check(expected));

test('empty lines above a rule on top of the letter change nothing', () => expect(shown('\n\n__________\nthe news of today')).toBe('__________\nthe news of today'));

test.each([
  ['en', 'This e-mail is confidential and intended solely for the addressee. If you received it in error, please delete it; any disclosure or copying is prohibited.'],
  ['es', 'Este mensaje es confidencial y va dirigido exclusivamente a su destinatario. Si lo ha recibido por error, elimínelo; se prohíbe su divulgación.'],
  ['fr', 'Ce message est confidentiel et réservé à son destinataire. Si vous l’avez reçu par erreur, merci de le supprimer ; toute diffusion est interdite.'],
  ['de', 'Diese E-Mail ist vertraulich und nur für den Empfänger bestimmt. Falls Sie sie irrtümlich erhalten haben, löschen Sie sie bitte; die Weitergabe ist verboten.'],
  ['pt', 'Esta mensagem é confidencial e destina-se apenas ao destinatário. Se a recebeu por engano, apague-a; é proibida a sua divulgação ou reprodução.'],
  ['it', 'Questo messaggio è riservato e destinato solo al destinatario. Se lo avete ricevuto per errore, siete pregati di cancellarlo; la diffusione è vietata.'],
  ['nl', 'Dit e-mailbericht is vertrouwelijk en alleen bestemd voor de geadresseerde. Hebt u het ten onrechte ontvangen, verwijder het dan; verspreiding is verboden.'],
  ['bg', 'Това съобщение е поверително и е предназначено само за получателя. Ако сте го получили по погрешка, моля, изтрийте го; разпространението му е забранено.'],
])('legal notice: %s', (_language, notice) => check(`Yes.\n\nBo\n\n⟨${notice}⟩`));

test.each([
  ['wrapped anywhere', `Yes.\n\n⟨${NOTICE.replace(/ /g, '\n')}⟩`],
  ['in two languages', `Yes.\n\n⟨${NOTICE}\n\nCe message est confidentiel et réservé à son destinataire. Si vous l’avez reçu par erreur, merci de le supprimer.⟩`],
  ['what stands below it goes too', `Yes.\n\n⟨${NOTICE}\n\nSave paper.⟩`],
  ['four paragraphs below it', `Yes.\n\n⟨${NOTICE}\n\none\n\ntwo\n\nthree\n\nfour⟩`],
  ['not with five below it', `Yes.\n\n${NOTICE}\n\none\n\ntwo\n\nthree\n\nfour\n\nfive`],
  ['in the paragraph of the letter it is the writer’s', `Yes.\n${NOTICE}`],
  ['alone it is the writer’s', NOTICE],
  ['under a signature block', `Yes.\n\nBest,\nBo\n⟪Lind Ltd\n+44 20 7946 0000⟫\n\n⟨${NOTICE}⟩`],
  ['above a quote', `Yes.\n\n⟨${NOTICE}⟩\n⟦> When?⟧`],
])('a notice ends the letter: %s', (_what, expected) => {
  const body = expected.replace(/[⟦⟧⟪⟫⟨⟩]/g, '');
  expect(shown(body)).toBe(expected.replace(/⟫\n\n⟨/, '⟫\n⟨'));
});

test('empty lines above a lone notice do not make it nobody’s', () => expect(shown(`\n\n${NOTICE}`)).toBe(NOTICE));

test.each([
  'Sent from my iPhone', 'Sent from Outlook for Android', 'Get Outlook for iOS', 'Enviado desde mi iPhone', 'Envoyé de mon iPhone', 'Von meinem iPhone gesendet',
  'Enviado do meu iPhone', 'Inviato da iPhone', 'Verstuurd vanaf mijn iPhone', 'Изпратено от моя iPhone',
])('footer: %s', (footer) => check(`Yes.\n\nBo\n\n⟨${footer}⟩`));

test.each([
  ['two of them', 'Yes.\nBo\n⟨Sent from my iPhone\nGet Outlook for iOS⟩'],
  ['two set apart', 'Yes.\nBo\n⟨Sent from my iPhone\n\nGet Outlook for iOS⟩'],
  ['three of them', 'Yes.\nBo\n⟨Sent with Bread\nSent from my iPhone\nGet Outlook for iOS⟩'],
  ['nothing else', '⟨Sent from my iPhone⟩'],
  ['a rule above', `Yes.\nBo\n⟨${'-'.repeat(26)}\nSent from my phone⟩`],
  ['rules above each', 'Yes.\nBo\n⟨__________\nSent with Bread\n__________\nSent from my phone⟩'],
  ['in the middle it is the writer’s', 'Sent from my iPhone\nas you see.'],
  ['a notice under it', `Yes.\nBo\n⟨Sent from my iPhone\n\n${NOTICE}⟩`],
])('footers end the letter: %s', (_what, expected) => check(expected));

test.each([
  ['of a letter in English', 'Dear Ada,\nyes.\n\nKind regards,\nBo Lind\n⟪Lind Ltd\nTel.: +44 20 7946 0000\nwww.lind.example⟫'],
  ['of a letter in German', 'Liebe Ada,\nja.\n\nMit freundlichen Grüßen\nBo Lind\n\n⟪Lind GmbH\nHauptstraße 1\nTelefon: +49 30 1234567⟫'],
  ['of a letter in French', 'Chère Ada,\noui.\n\nBien cordialement,\nBo Lind\n⟪Directeur\nLind SA\n+33 1 23 45 67 89⟫'],
  ['of a letter in Bulgarian', 'Здравей, Ада,\nда.\n\nПоздрави,\nБо Линд\n⟪Линд ООД\nТел.: +359 2 123 4567⟫'],
  ['a full name under the first name', 'Dear Ada,\nyes.\n\nBest,\nBo\n\n⟪Bo Lind\nHead of Bread\n+44 20 7946 0000⟫'],
  ['one contact', 'Yes.\n\nBest,\nBo\n⟪+44 20 7946 0000⟫'],
  ['one contact and no name', 'Yes.\n\nBest,\n⟪+44 20 7946 0000⟫'],
  ['an address in the name’s place', 'Yes.\n\nBest,\n⟪bo@lind.example\nLind Ltd⟫'],
  ['two lines, neither a contact', 'Yes.\n\nBest,\nBo\n⟪Head of Bread\nLind Ltd⟫'],
  ['an empty line under the closing', 'Yes.\n\nBest,\n\nBo\n⟪Head of Bread\nLind Ltd⟫'],
  ['an organisation in the name’s place', 'Yes.\n\nBest,\n⟪The Foundation for the Baking of Bread and Buns\n+44 20 7946 0000⟫'],
  ['a name of 45 letters', `Yes.\n\nBest,\nBo ${'L'.repeat(42)}\n⟪+44 20 7946 0000⟫`],
  ['a name of 46 letters', `Yes.\n\nBest,\n⟪Bo ${'L'.repeat(43)}\n+44 20 7946 0000⟫`],
  ['twelve lines', `Yes.\n\nBest,\nBo\n⟪${lines(12, 'Head of Bread')}⟫`],
  ['twelve lines and empty ones between', `Yes.\n\nBest,\nBo\n⟪${lines(6, 'Head of Bread')}\n\n\n${lines(6, 'Lind Ltd')}⟫`],
  ['a short motto', 'Yes.\n\nBest,\nBo\n⟪We bake good bread.\nLind Ltd⟫'],
  ['a motto of blanks and four words', 'Yes.\n\nBest,\nBo\n⟪We  bake   good bread.\nLind Ltd⟫'],
  ['a motto of five words without a mark at its end', 'Yes.\n\nBest,\nBo\n⟪Good bread. Baked at night in Lisbon\nLind Ltd⟫'],
  ['a contact with words and a full stop', 'Yes.\n\nBest,\nBo\n⟪Tel.: ask for Bo at the bakery.\nLind Ltd⟫'],
  ['a line of ninety letters', `Yes.\n\nBest,\nBo\n⟪${'Bread '.repeat(15).trim()}x\nLind Ltd⟫`],
  ['a street that has "ps" in it', 'Yes.\n\nBest,\nBo\n⟪Alps Street 1\nPsalm Road\nEp S⟫'],
])('the block under closing and name is a signature: %s', (_what, expected) => check(expected));

test.each([
  ['closing and name', 'Yes.\n\nBest,\nBo'],
  ['closing alone', 'Yes.\n\nBest,'],
  ['a second name', 'Yes.\n\nBest,\nBo\nCy'],
  ['a second name set apart', 'Yes.\n\nBest,\nBo\n\nCy'],
  ['a sentence below', 'Yes.\n\nBest,\nBo\nLind Ltd\nI call you again on Monday.'],
  ['a question below', 'Yes.\n\nBest,\nBo\nLind Ltd\nWho is it that comes?'],
  ['five words and a full stop', 'Yes.\n\nBest,\nBo\nLind Ltd\nI call you on Monday.'],
  ['what opens a list', 'Yes.\n\nBest,\nBo\nLind Ltd\nThese are what we need:'],
  ['a postscript', 'Yes.\n\nBest,\nBo\nP.S. +44 20 7946 0000\nor so'],
  ['a postscript without dots', 'Yes.\n\nBest,\nBo\nPS +44 20 7946 0000\nor so'],
  ['a postscript with a blank', 'Yes.\n\nBest,\nBo\nP. S. +44 20 7946 0000\nor so'],
  ['a postscript in small letters', 'Yes.\n\nBest,\nBo\np.s. +44 20 7946 0000\nor so'],
  ['a line of more than ninety letters', `Yes.\n\nBest,\nBo\n${'Bread '.repeat(15).trim()}xyz\nLind Ltd`],
  ['thirteen lines', `Yes.\n\nBest,\nBo\n${lines(13, 'Head of Bread')}`],
])('what else stands under a closing is the writer’s: %s', (_what, expected) => check(expected));

test.each([
  ['a name over three contacts', 'Dear Ada,\nyes, that is a good plan.\n\nBo Lind\n⟪Lind Ltd\n713-555-0100 (Phone)\n713-555-0101 (Fax)\nbo@lind.example⟫'],
  ['a name and a number', 'Dear Ada,\nyes, that is a good plan.\n\nBo Lind\n⟪713-555-0100⟫'],
  ['a name over two contacts, right below the words', 'Yes, that is a good plan.\nBo Lind\n⟪713-555-0100\nbo@lind.example⟫'],
  ['a name, a firm and a number, right below the words', 'Yes, that is a good plan.\nBo Lind\n⟪Lind Ltd\n713-555-0100⟫'],
  ['a name over two contacts and nothing else', 'Bo Lind\n⟪713-555-0100\nbo@lind.example⟫'],
  ['a name with a comment', 'Yes, that is a good plan.\n\nBo Lind (Bread)\n⟪713-555-0100⟫'],
  ['a name of four words', 'Yes, that is a good plan.\n\nBo Erik Otto Lind\n⟪713-555-0100⟫'],
  ['a name with an accent', 'Yes, that is a good plan.\n\nÉva Ångström\n⟪713-555-0100⟫'],
  ['a Bulgarian name', 'Да, това е един добър план.\n\nБо Линд\n⟪713-555-0100⟫'],
  ['an initial', 'Yes, that is a good plan.\n\nB. L\n⟪713-555-0100⟫'],
  ['three contacts without a name', 'Yes, that is a good plan.\n\n⟪713-555-0100\nbo@lind.example\nwww.lind.example⟫'],
  ['three contacts under a firm', 'Yes, that is a good plan.\n\n⟪bakery\n713-555-0100\nbo@lind.example\nwww.lind.example⟫'],
  ['four lines between name and contacts', 'Yes, that is a good plan.\n\nBo Lind\n⟪baker\nbread\nbuns\nrolls\n713-555-0100\nbo@lind.example⟫'],
  ['contacts in a paragraph of their own', 'Yes, that is a good plan.\n\nBo\n\nBo Lind\n⟪Lind Ltd\n713-555-0100⟫'],
  ['a name of 45 letters', `Yes, that is a good plan.\n\nBo ${'L'.repeat(42)}\n⟪713-555-0100⟫`],
  ['set apart from another number by two empty lines', 'Ask them\n713-555-0101\n\n\nBo Lind\n⟪713-555-0100⟫'],
  ['thanks far above', `Thanks!\n${lines(20)}\n\nBo Lind\n⟪713-555-0100⟫`],
])('a last block of name and contacts is a signature without a closing: %s', (_what, expected) => check(expected));

test.each([
  ['two contacts without a name', 'Yes, that is a good plan.\n\n713-555-0100\nbo@lind.example'],
  ['three contacts and nothing else', '713-555-0100\nbo@lind.example\nwww.lind.example'],
  ['a name and a number right below the words', 'Yes, that is a good plan.\nBo Lind\n713-555-0100'],
  ['a name and a number and nothing else', 'Bo Lind\n713-555-0100'],
  ['a name, a firm, a number and nothing else', 'Bo Lind\nLind Ltd\n713-555-0100'],
  ['a first name and a number', 'Yes, that is a good plan.\n\nBo\n713-555-0100'],
  ['a name in small letters', 'Yes, that is a good plan.\n\nbo lind\n713-555-0100'],
  ['its second word in small letters', 'Yes, that is a good plan.\n\nBo lind\n713-555-0100'],
  ['five words', 'Yes, that is a good plan.\n\nBo Erik Otto Per Lind\n713-555-0100'],
  ['a label', 'Yes, that is a good plan.\n\nThe Bakery:\n713-555-0100'],
  ['a long title', `Yes, that is a good plan.\n\nBo ${'L'.repeat(43)}\n713-555-0100`],
  ['a name and no contact', 'Yes, that is a good plan.\n\nBo Lind\nLind Ltd'],
  ['a number in the middle of a sentence', 'Please call\n713-555-0100 (the bakery)\nand ask for a loaf of bread.'],
  ['five lines between name and contact', 'Yes, that is a good plan.\n\nBo Lind\nbaker\nbread\nbuns\nrolls\ncakes\n713-555-0100\nbo@lind.example'],
  ['two empty lines between name and contact', 'Yes, that is a good plan.\n\nBo Lind\n\n\n713-555-0100\nbo@lind.example'],
  ['a number and two lines that are none', 'Yes, that is a good plan.\n\n713-555-0100\nask for Bo\nafter noon'],
  ['numbers above it do not count', 'Call 713-555-0101 or 713-555-0102, please.\nBo Lind\n713-555-0100'],
])('less than that is the writer’s: %s', (_what, expected) => check(expected));

const KNOWN = ['Lind Ltd', 'Lind Ltd, bakers since 1890', 'We bake while you sleep. Come and see us!', 'We bake while you sleep.', 'Baker', 'Bo Lind', 'Bo', 'Best,', 'Thanks,', 'Please print.', 'Let me know if you have any questions.'];

test.each([
  ['below a name', 'Yes.\nBo\n‹Lind Ltd, bakers since 1890›'],
  ['below a name that is not learned', 'Yes.\n\nBob\n‹Lind Ltd, bakers since 1890›'],
  ['below closing and name', 'Yes.\n\nBest,\nBo\n\n‹Lind Ltd\nWe bake while you sleep. Come and see us!›'],
  ['below a closing and a name that is not learned', 'Yes.\n\nBest,\nBob\n‹Lind Ltd›'],
  ['below a closing, an empty line and a name', 'Yes.\n\nBest,\n\nBo\n‹Lind Ltd›'],
  ['below a closing alone, when it is no name', 'Yes.\n\nBest,\n‹We bake while you sleep. Come and see us!›'],
  ['below a closing that is not learned', 'Yes.\n\nCheers!\n‹We bake while you sleep. Come and see us!›'],
  ['below a name that is learned too', 'Yes.\n\nBo Lind\n‹Baker\nWe bake while you sleep.›'],
  ['below a closing of many words', 'Yes.\n\nThanks for all of it, and see you soon,\nBo\n‹Lind Ltd›'],
  ['below a name of four words', 'Yes.\n\nBo Erik Otto  Lind\n‹Lind Ltd›'],
  ['below a name of 45 letters', `Yes.\n\nBo ${'L'.repeat(42)}\n‹Lind Ltd›`],
  ['below a name with an initial', 'Yes.\n\nBo J. Lind\n‹Lind Ltd›'],
  ['with empty lines between', 'Yes.\n\nBo\n‹Lind Ltd\n\nBaker›'],
  ['under a long letter', `${lines(30)}\n\nBo\n‹Lind Ltd\nBaker›`],
  ['above a quote', 'Yes.\n\nBo\n‹Lind Ltd›\n⟦> When?⟧'],
  ['above a notice', 'Yes.\n\nBo\n‹Lind Ltd›\n⟨Sent from my iPhone⟩'],
  ['twenty-four lines', `Yes.\n\nBo\n‹${lines(24, 'We bake while you sleep.')}›`],
  ['but no habit of speech', 'Here it is.\nLet me know if you have any questions.'],
  ['nor with closing and name', 'Here it is.\nLet me know if you have any questions.\n\nThanks,\nBo'],
  ['nor above the name', 'Here it is.\nPlease print.\n\nThanks,\nBo\n‹Lind Ltd›'],
  ['nor in the middle', 'Yes.\nLind Ltd\nis closed today.\n\nBo'],
  ['nor where nothing else is', 'Thanks,\nBo'],
  ['nor without a name', 'Here it is.\n\nLet me know if you have any questions.\nLind Ltd'],
  ['nor below a line too wordy for a name', 'Yes.\nBo Lind from the bakery\nLind Ltd'],
  ['nor below a line too long for a name', `Yes.\n\nBo ${'L'.repeat(43)}\nLind Ltd`],
  ['nor below an address', 'Yes.\n\nbo@lind.example\nLind Ltd'],
  ['nor below a sentence', 'Yes.\nI bake.\nLind Ltd'],
])('lines learned to stand under every letter: %s', (_what, expected) => check(expected, KNOWN));
