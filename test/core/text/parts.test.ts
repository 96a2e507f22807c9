import { fc, runs } from '../../properties';
import { keepOnly, partsOf } from '../../../core/text/parts';
import { plain, type Mark } from '../../../core/text/plain';

/** The body with its own text as it is, ⟦quoted⟧, ⟪signature⟫, ⟨boilerplate⟩ and ‹learned› lines. */
function shown(body: string, marks: readonly Mark[] = [], isLearned?: (line: string) => boolean): string {
  const { own, quoted, signature, boilerplate, learned } = partsOf(body, marks, isLearned);
  const all = [
    ...own.map((range) => ({ ...range, open: '', shut: '' })), ...quoted.map((range) => ({ ...range, open: '⟦', shut: '⟧' })),
    ...(signature ? [{ ...signature, open: '⟪', shut: '⟫' }] : []), ...boilerplate.map((range) => ({ ...range, open: '⟨', shut: '⟩' })), ...learned.map((range) => ({ ...range, open: '‹', shut: '›' })),
  ].sort((a, b) => a.start - b.start);
  return all.map(({ start, end, open, shut }) => `${open}${body.slice(start, end)}${shut}`).join('').replace(/\n{1,9}([⟧⟫⟩›])/g, '$1\n').trim();
}

/** Own text, then all that follows is quoted. */
const replies: readonly (readonly [string, string])[] = [
  // Gmail, Apple Mail, Thunderbird, Yahoo: a line that says who wrote when.
  ['en Gmail', 'On Mon, 2 Mar 2026 at 10:12, Ada Moss <ada@moss.example> wrote:\n\n> When shall we meet?'],
  ['en Gmail, wrapped', 'On Monday, 2 March 2026 at 10:12, Ada Moss of the Reading Room\n<ada.moss@reading-room.example> wrote:\n\n> When?'],
  ['en Apple Mail', 'On 2 Mar 2026, at 10:12, Ada Moss <ada@moss.example> wrote:\n\nWhen shall we meet?\n'],
  ['en Thunderbird', 'On 02.03.26 10:12, Ada Moss wrote:\n> When shall we meet?'],
  ['en name only', 'Ada Moss wrote:\n> When shall we meet?'],
  ['en list', 'Ada Moss <ada@moss.example> writes:\n\n> When shall we meet?'],
  ['es Gmail', 'El lun, 2 mar 2026 a las 10:12, Ada Moss (<ada@moss.example>) escribió:\n\n> ¿Cuándo?'],
  ['es Apple Mail', 'El 2 mar 2026, a las 10:12, Ada Moss <ada@moss.example> escribió:\n\n¿Cuándo?'],
  ['fr Gmail', 'Le lun. 2 mars 2026 à 10:12, Ada Moss <ada@moss.example> a écrit :\n\n> Quand ?'],
  ['fr Thunderbird', 'Le 02/03/2026 à 10:12, Ada Moss a écrit :\n> Quand ?'],
  ['de Gmail', 'Am Mo., 2. März 2026 um 10:12 Uhr schrieb Ada Moss <ada@moss.example>:\n\n> Wann?'],
  ['de Apple Mail', 'Am 02.03.2026 um 10:12 schrieb Ada Moss <ada@moss.example>:\n\nWann?'],
  ['de Thunderbird', 'Ada Moss schrieb am 02.03.2026 um 10:12:\n> Wann?'],
  ['pt Gmail', 'Em seg., 2 de mar. de 2026 às 10:12, Ada Moss <ada@moss.example> escreveu:\n\n> Quando?'],
  ['pt Apple Mail', 'Em 02/03/2026, às 10:12, Ada Moss <ada@moss.example> escreveu:\n\nQuando?'],
  ['it Gmail', 'Il giorno lun 2 mar 2026 alle ore 10:12 Ada Moss <ada@moss.example> ha scritto:\n\n> Quando?'],
  ['it Thunderbird', 'Il 02/03/2026 10:12, Ada Moss ha scritto:\n> Quando?'],
  ['nl Gmail', 'Op ma 2 mrt 2026 om 10:12 schreef Ada Moss <ada@moss.example>:\n\n> Wanneer?'],
  ['nl Apple Mail', 'Op 2 mrt. 2026, om 10:12 heeft Ada Moss <ada@moss.example> het volgende geschreven:\n\nWanneer?'],
  ['bg Gmail', 'На пн, 2.03.2026 г. в 10:12 Ада Мос <ada@moss.example> написа:\n\n> Кога?'],
  ['bg Thunderbird', 'На 2.03.26 г. в 10:12 ч., Ада Мос написа:\n> Кога?'],
  // Outlook: a mail's head.
  ['en Outlook', 'From: Ada Moss <ada@moss.example>\nSent: Monday, March 2, 2026 10:12 AM\nTo: Bo Lind\nSubject: Meeting\n\nWhen shall we meet?'],
  ['en Outlook, ruled', '________________________________\nFrom: Ada Moss <ada@moss.example>\nSent: Monday, March 2, 2026 10:12 AM\nTo: Bo Lind\nCc: Cy\nSubject: Meeting\n\nWhen?'],
  ['en old Outlook', '-----Original Message-----\nFrom: Ada Moss\nSent: Monday, March 02, 2026 10:12 AM\nTo: Bo Lind\nSubject: Meeting\n\nWhen?'],
  ['en bold labels', '*From:* Ada Moss <ada@moss.example>\n*Sent:* Monday, March 2, 2026 10:12 AM\n*To:* Bo Lind\n*Subject:* Meeting\n\nWhen?'],
  ['en wrapped readers', 'From: Ada Moss\nSent: Monday, March 2, 2026\nTo: Bo Lind <bo@lind.example>;\nCy Dale <cy@dale.example>;\nDi Elm <di@elm.example>\nSubject: Meeting\n\nWhen?'],
  ['es Outlook', 'De: Ada Moss <ada@moss.example>\nEnviado el: lunes, 2 de marzo de 2026 10:12\nPara: Bo Lind\nAsunto: Reunión\n\n¿Cuándo?'],
  ['es old', '-----Mensaje original-----\nDe: Ada Moss\nEnviado: lunes, 2 de marzo de 2026\nPara: Bo Lind\nAsunto: Reunión\n\n¿Cuándo?'],
  ['fr Outlook', 'De : Ada Moss <ada@moss.example>\nEnvoyé : lundi 2 mars 2026 10:12\nÀ : Bo Lind\nObjet : Rendez-vous\n\nQuand ?'],
  ['fr old', '-----Message d’origine-----\nDe : Ada Moss\nEnvoyé : lundi 2 mars 2026\nÀ : Bo Lind\nObjet : Rendez-vous\n\nQuand ?'],
  ['de Outlook', 'Von: Ada Moss <ada@moss.example>\nGesendet: Montag, 2. März 2026 10:12\nAn: Bo Lind\nBetreff: Treffen\n\nWann?'],
  ['de old', '-----Ursprüngliche Nachricht-----\nVon: Ada Moss\nGesendet: Montag, 2. März 2026\nAn: Bo Lind\nBetreff: Treffen\n\nWann?'],
  ['pt Outlook', 'De: Ada Moss <ada@moss.example>\nEnviada em: segunda-feira, 2 de março de 2026 10:12\nPara: Bo Lind\nAssunto: Reunião\n\nQuando?'],
  ['pt old', '-----Mensagem original-----\nDe: Ada Moss\nPara: Bo Lind\nAssunto: Reunião\n\nQuando?'],
  ['it Outlook', 'Da: Ada Moss <ada@moss.example>\nInviato: lunedì 2 marzo 2026 10:12\nA: Bo Lind\nOggetto: Incontro\n\nQuando?'],
  ['it old', '-----Messaggio originale-----\nDa: Ada Moss\nA: Bo Lind\nOggetto: Incontro\n\nQuando?'],
  ['nl Outlook', 'Van: Ada Moss <ada@moss.example>\nVerzonden: maandag 2 maart 2026 10:12\nAan: Bo Lind\nOnderwerp: Afspraak\n\nWanneer?'],
  ['nl old', '-----Oorspronkelijk bericht-----\nVan: Ada Moss\nAan: Bo Lind\nOnderwerp: Afspraak\n\nWanneer?'],
  ['bg Outlook', 'От: Ада Мос <ada@moss.example>\nИзпратено: понеделник, 2 март 2026 г. 10:12\nДо: Бо Линд\nОтносно: Среща\n\nКога?'],
  ['bg old', '-----Оригинално съобщение-----\nОт: Ада Мос\nДо: Бо Линд\nОтносно: Среща\n\nКога?'],
  // Lotus Notes.
  ['Lotus', 'Ada Moss@MOSS\n03/02/2026 10:12 AM\nTo: Bo Lind/LIND@LIND\ncc:\nSubject: Re: Meeting\n\nWhen?'],
  ['Lotus, one line', '"Ada Moss" <ada@moss.example> on 03/02/2026 10:12:00 AM\nPlease respond to "Ada Moss" <ada@moss.example>\nTo: Bo Lind\ncc:\nSubject: Meeting\n\nWhen?'],
  ['Lotus, no writer', 'To: Bo Lind/LIND@LIND\ncc:  \nSubject: Re: Meeting\n\nWhen?'],
];

const forwards: readonly (readonly [string, string])[] = [
  ['en Gmail', '---------- Forwarded message ---------\nFrom: Ada Moss <ada@moss.example>\nDate: Mon, 2 Mar 2026\nSubject: Meeting\nTo: Bo\n\nWhen?'],
  ['en Apple Mail', 'Begin forwarded message:\n\nFrom: Ada Moss <ada@moss.example>\nSubject: Meeting\n\nWhen?'],
  ['en Lotus', '---------------------- Forwarded by Bo Lind/LIND on 03/02/2026 10:12 AM ---------------------------\n\nAda Moss\n03/01/2026\n\nWhen?'],
  ['es', '---------- Mensaje reenviado ---------\nDe: Ada Moss\n\n¿Cuándo?'],
  ['fr', '---------- Message transféré ---------\nDe : Ada Moss\n\nQuand ?'],
  ['fr Apple Mail', 'Début du message réexpédié :\n\nDe: Ada Moss\n\nQuand ?'],
  ['de', '-------- Weitergeleitete Nachricht --------\nBetreff: Treffen\n\nWann?'],
  ['de Apple Mail', 'Anfang der weitergeleiteten Nachricht:\n\nVon: Ada Moss\n\nWann?'],
  ['pt', '---------- Mensagem encaminhada ---------\nDe: Ada Moss\n\nQuando?'],
  ['it', '---------- Messaggio inoltrato ---------\nDa: Ada Moss\n\nQuando?'],
  ['nl', '---------- Doorgestuurd bericht ---------\nVan: Ada Moss\n\nWanneer?'],
  ['bg', '---------- Препратено съобщение ---------\nОт: Ада Мос\n\nКога?'],
];

describe('what follows a head is quoted', () => {
  test.each(replies)('%s', (_what, quote) => {
    const body = `Dear Ada,\n\nthe day after tomorrow.\n\nBo\n\n${quote}`;
    expect(shown(body)).toBe(`Dear Ada,\n\nthe day after tomorrow.\n\nBo\n\n⟦${quote.trimEnd()}⟧`);
    expect(partsOf(body).isForward).toBe(false);
  });
  test.each(forwards)('passed on: %s', (_what, quote) => {
    const body = `Have you seen this?\n\n${quote}`;
    expect(shown(body)).toBe(`Have you seen this?\n\n⟦${quote}⟧`);
    expect(partsOf(body).isForward).toBe(true);
  });
});

test.each([
  ['answers between arrows', '⟦On 2 Mar 2026, Ada wrote:\n> When?⟧\nOn Monday.\n⟦> Where?⟧\nHere.'],
  ['a reply under a head with arrows', '⟦----- Original Message -----\nFrom: Ada <ada@moss.example>\nTo: Bo\nSubject: Meeting\n\n> When?⟧\n\nOn Monday.'],
  ['the end of a wrapped arrow', '⟦> This is a rather long line that a mail program had to wrap at its\nend\n> and so on⟧\nYes.'],
])('own text between quotes: %s', (_what, expected) => expect(shown(expected.replace(/[⟦⟧]/g, ''))).toBe(expected));

test.each([
  ['I wrote: do come.\nDid you see it?'],
  ['On Monday we talked about this:\nthe plan is good.'],
  ['On 2 March I said that I would come, and I will.\nBo'],
  ['From: Lisbon\nTo: Rome\nDate: 2 March\n\nThat is the flight.'],
  ['To: do\n- buy bread\nSubject: to change'],
  ['The subject: bread.\nFrom now on: butter.'],
  ['News\n====\nBread is here.'],
  ['First part\n\n--\n\nThe second part begins here and it goes on for quite a while, so that nobody would take it for a signature.\n'.concat('More of it.\n'.repeat(16), 'Bo')],
  ['Dear Ada,\nplease call me at 555 0199 tomorrow.\nThank you\nBo'],
  ['Dear Ada,\n\nThanks for the book.\n\nBest,\nBo\n\nP.S. Call me at +44 20 7946 0000 any time.'],
  ['We forwarded the original message to you.'],
  ['Please keep this confidential.'],
  ['Dear Ada,\n\nThe contract has no clause that it is confidential, but whoever gets a copy by mistake is liable and must not disclose or distribute it, as we told the other side.'],
  ['Hi Ada\nBread\nButter\nMilk'],
  ['We need:\n\nBread Loaf\nButter\nMilk'],
])('own text alone: %j', (body) => expect(shown(body)).toBe(body));

test.each([
  ['delimiter', 'Dear Ada,\nyes.\nBo\n⟪-- \nBo Lind\nLind Ltd⟫'],
  ['block under closing and name', 'Dear Ada,\nyes.\n\nKind regards,\nBo Lind\n⟪Lind Ltd\nTel.: +44 20 7946 0000\nwww.lind.example⟫'],
  ['block of a German letter', 'Liebe Ada,\nja.\n\nMit freundlichen Grüßen\nBo Lind\n\n⟪Lind GmbH\nHauptstraße 1\nTelefon: +49 30 1234567⟫'],
  ['block of a French letter', 'Chère Ada,\noui.\n\nBien cordialement,\nBo Lind\n⟪Directeur\nLind SA\n+33 1 23 45 67 89⟫'],
  ['block of a Bulgarian letter', 'Здравей, Ада,\nда.\n\nПоздрави,\nБо Линд\n⟪Линд ООД\nТел.: +359 2 123 4567⟫'],
  ['block without a closing', 'Dear Ada,\nyes, that is a good plan.\n\nBo Lind\n⟪Lind Ltd\n713-555-0100 (Phone)\n713-555-0101 (Fax)\nbo@lind.example⟫'],
  ['a name and a number', 'Dear Ada,\nyes, that is a good plan.\n\nBo Lind\n⟪713-555-0100⟫'],
  ['full name under the first name', 'Dear Ada,\nyes.\n\nBest,\nBo\n\n⟪Bo Lind\nHead of Bread\n+44 20 7946 0000⟫'],
  ['closing and name are own', 'Dear Ada,\nyes.\n\nBest,\nBo'],
  ['signature above a quote', 'Yes.\n\nBest,\nBo\n⟪Lind Ltd\n+44 20 7946 0000⟫\n⟦From: Ada <ada@moss.example>\nSent: today\nTo: Bo\nSubject: Meeting\n\nWhen?⟧'],
])('signature: %s', (_what, expected) => expect(shown(expected.replace(/[⟦⟧⟪⟫]/g, '')).replace(/\n{2}(?=⟦)/, '\n')).toBe(expected));

test.each([
  'Sent from my iPhone', 'Sent from Outlook for Android', 'Get Outlook for iOS', 'Enviado desde mi iPhone', 'Envoyé de mon iPhone', 'Von meinem iPhone gesendet',
  'Enviado do meu iPhone', 'Inviato da iPhone', 'Verstuurd vanaf mijn iPhone', 'Изпратено от моя iPhone',
])('footer: %s', (footer) => expect(shown(`Yes.\n\nBo\n\n${footer}`)).toBe(`Yes.\n\nBo\n\n⟨${footer}⟩`));

test.each([
  ['en', 'This e-mail is confidential and intended solely for the addressee. If you received it in error, please delete it; any disclosure or copying is prohibited.'],
  ['es', 'Este mensaje es confidencial y va dirigido exclusivamente a su destinatario. Si lo ha recibido por error, elimínelo; se prohíbe su divulgación.'],
  ['fr', 'Ce message est confidentiel et réservé à son destinataire. Si vous l’avez reçu par erreur, merci de le supprimer ; toute diffusion est interdite.'],
  ['de', 'Diese E-Mail ist vertraulich und nur für den Empfänger bestimmt. Falls Sie sie irrtümlich erhalten haben, löschen Sie sie bitte; die Weitergabe ist verboten.'],
  ['pt', 'Esta mensagem é confidencial e destina-se apenas ao destinatário. Se a recebeu por engano, apague-a; é proibida a sua divulgação ou reprodução.'],
  ['it', 'Questo messaggio è riservato e destinato solo al destinatario. Se lo avete ricevuto per errore, siete pregati di cancellarlo; la diffusione è vietata.'],
  ['nl', 'Dit e-mailbericht is vertrouwelijk en alleen bestemd voor de geadresseerde. Hebt u het ten onrechte ontvangen, verwijder het dan; verspreiding is verboden.'],
  ['bg', 'Това съобщение е поверително и е предназначено само за получателя. Ако сте го получили по погрешка, моля, изтрийте го; разпространението му е забранено.'],
])('legal notice: %s', (_language, notice) => expect(shown(`Yes.\n\nBo\n\n${notice}`)).toBe(`Yes.\n\nBo\n\n⟨${notice}⟩`));

test('a rule above a footer goes with it', () => {
  expect(shown(`Yes.\nBo\n${'-'.repeat(26)}\nSent from my phone`)).toBe(`Yes.\nBo\n⟨${'-'.repeat(26)}\nSent from my phone⟩`);
});

test.each([
  ['below a name', 'Yes.\nBo\n‹Lind Ltd, bakers since 1890›'],
  ['below closing and name', 'Yes.\n\nBest,\nBo\n\n‹Lind Ltd\nWe bake while you sleep. Come and see us!›'],
  ['below a name that is learned too', 'Yes.\n\nBo Lind\n‹Baker\nWe bake while you sleep.›'],
  ['below a closing of many words', 'Yes.\n\nThanks for all of it, and see you soon,\nBo\n‹Lind Ltd›'],
  ['above a quote', 'Yes.\n\nBo\n‹Lind Ltd›\n⟦> When?⟧'],
  ['above a notice', 'Yes.\n\nBo\n‹Lind Ltd›\n⟨Sent from my iPhone⟩'],
  ['but no habit of speech', 'Here it is.\nLet me know if you have any questions.'],
  ['nor with closing and name', 'Here it is.\nLet me know if you have any questions.\n\nThanks,\nBo'],
  ['nor above the name', 'Here it is.\nPlease print.\n\nThanks,\nBo\n‹Lind Ltd›'],
  ['nor in the middle', 'Yes.\nLind Ltd\nis closed today.\n\nBo'],
  ['nor where nothing else is', 'Thanks,\nBo'],
])('lines learned to stand under every letter: %s', (_what, expected) => {
  const known = ['Lind Ltd', 'Lind Ltd, bakers since 1890', 'We bake while you sleep. Come and see us!', 'We bake while you sleep.', 'Baker', 'Bo Lind', 'Bo', 'Best,', 'Thanks,', 'Please print.', 'Let me know if you have any questions.'];
  expect(shown(expected.replace(/[⟦⟧⟨⟩‹›]/g, ''), [], (line) => known.includes(line)).replace(/\n{2}(?=[⟦⟨])/, '\n')).toBe(expected);
});

test.each([
  ['Gmail', '<div>Yes.</div><br><div class="gmail_quote"><div class="gmail_attr">Whoever, whenever<br></div><blockquote class="gmail_quote">When?</blockquote></div>', 'Yes.\n\n⟦Whoever, whenever\nWhen?⟧'],
  ['Gmail, answers between', '<div class="gmail_quote"><blockquote class="gmail_quote">When?</blockquote><div>Now.</div><blockquote class="gmail_quote">Where?</blockquote></div><div>Here.</div>', '⟦When?⟧\nNow.\n⟦Where?⟧\nHere.'],
  ['Outlook', '<p class=MsoNormal>Yes.</p><div id="Signature"><p>Bo</p></div><div id="appendonsend"></div><hr><div id="divRplyFwdMsg">Whoever</div><div>When?</div>', 'Yes.\n\n⟪Bo⟫\n⟦Whoever\nWhen?⟧'],
  ['a signature in a quote is quoted', '<p>Yes.</p><blockquote type=cite>When?<div class="moz-signature">Ada</div></blockquote>', 'Yes.\n\n⟦When?\nAda⟧'],
])('marks of %s', (_host, html, expected) => {
  const { text, marks } = plain(html);
  expect(shown(text, marks)).toBe(expected);
});

const scrap = fc.constantFrom('\n', '\n\n', '> ', 'On 2 Mar 2026, Ada wrote:', 'From: a@b.c', 'To: x', 'Subject: y', 'Sent: z', '-- ', 'Best,', 'Bo', '+44 20 7946 0000', '-----Original Message-----', '____________', 'word', '\ud800', 'Sent from my iPhone', 'Dear Ada,');
const anything = fc.oneof(fc.array(scrap, { maxLength: 40 }).map((all) => all.join('')), fc.string({ unit: 'binary' }));

test('the parts are the whole body, in order, none twice', () => {
  fc.assert(fc.property(anything, fc.array(fc.tuple(fc.nat(60), fc.nat(60))), (body, spans) => {
    const marks = spans.map(([start, length], i) => ({ kind: i % 2 ? 'quote' as const : 'signature' as const, start, end: start + length })).sort((a, b) => a.start - b.start);
    const { own, quoted, signature, boilerplate, learned } = partsOf(body, marks, (line) => /^[a-zBL]/.test(line));
    const all = [...own, ...quoted, ...(signature ? [signature] : []), ...boilerplate, ...learned].sort((a, b) => a.start - b.start);
    const end = all.reduce((at, range) => {
      expect(range.start).toBe(at);
      expect(range.end).toBeGreaterThan(range.start);
      return range.end;
    }, 0);
    expect(end).toBe(body.length);
    expect(keepOnly(body, own)).toHaveLength(body.length);
  }), runs(3000));
});

test.each([
  ['many short lines', 'a\n'.repeat(300_000)],
  ['many heads', 'From: a@b\nTo: c\n'.repeat(50_000)],
  ['one line', 'On 2 March '.repeat(50_000)],
  ['nothing but colons', ':'.repeat(300_000)],
])('hostile bodies are cut: %s', (_what, body) => expect(partsOf(body, [], () => true).own.length + partsOf(body).quoted.length).toBeGreaterThan(0));
