import { fc, runs } from '../../properties';
import { keepOnly, partsOf } from '../../../core/text/parts';
import { plain } from '../../../core/text/plain';
import { shown } from './shown-parts';

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
  ['the end of a wrapped arrow, as long and as short as one may be', `⟦> ${'a'.repeat(58)}\n${'b'.repeat(30)}\n> and so on⟧\nYes.`],
  ['a long answer in small letters', `⟦> ${'a'.repeat(58)}⟧\n${'b'.repeat(31)}\n⟦> and so on⟧`],
  ['an answer in small letters under a short question', `⟦> ${'a'.repeat(57)}⟧\non monday\n⟦> and so on⟧`],
  ['a short answer under a wide question', '⟦> This is a rather long line that a mail program had to wrap at its⟧\nOn Monday.\n⟦> and so on⟧'],
  ['a short answer under the last arrow', '⟦> This is a rather long line that a mail program had to wrap at its⟧\nend of it\nand Bo'],
  ['own words above an arrow', 'This is a rather long line that a mail program had to wrap, at its\nend\n⟦> When?⟧'],
  ['arrows behind blanks', '⟦   > When?⟧\nNow.'],
  ['an empty line with blanks between arrows', '⟦> When?\n  \n> Where?⟧\nNow, here.'],
  ['an empty line with blanks under a head', '⟦On 2 Mar 2026, Ada wrote:\n  \n> When?⟧\nNow.'],
  ['a name alone over an empty line with blanks', '⟦Ada wrote:\n  \n> When?⟧\nNow.'],
  ['an answer right under the head', '⟦On 2 Mar 2026, Ada wrote:⟧\nnow, and here.\n⟦> When, and where?⟧'],
  ['two mails quoted', '⟦On 2 Mar 2026, Ada wrote:\n> When?⟧\nNow.\n\n⟦On 3 Mar 2026, Cy wrote:\n> Where?⟧\nHere.'],
  ['two mails quoted, one under the other', '⟦On 2 Mar 2026, Ada wrote:\n> When?\nOn 3 Mar 2026, Cy wrote:\n> Where?⟧\nHere.'],
  ['arrows of the mail that was answered', 'Now.\n⟦From: Ada <ada@moss.example>\nTo: Bo\nSubject: Meeting\n\nWhen?\n\n> Soon.\n\nAda⟧'],
  ['a line drawn above a head', 'Now.\n⟦-----   \nFrom: Ada <ada@moss.example>\nTo: Bo\nSubject: Meeting\n\nWhen?⟧'],
  ['words with a line behind them above a head', 'Now -----\n⟦From: Ada <ada@moss.example>\nTo: Bo\nSubject: Meeting\n\nWhen?⟧'],
  ['words with a line before them above a head', '----- now\n⟦From: Ada <ada@moss.example>\nTo: Bo\nSubject: Meeting\n\nWhen?⟧'],
  ['a name drawn into a line above a head', '-----Bo\n⟦From: Ada <ada@moss.example>\nTo: Bo\nSubject: Meeting\n\nWhen?⟧'],
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
  ['Ada Moss wrote:\nthe plan is good.'],
  ['a->b is the way, and then\n    > more of it'],
  ['We forwarded the original message to you.'],
  ['Please keep this confidential.'],
  ['Dear Ada,\n\nThe contract has no clause that it is confidential, but whoever gets a copy by mistake is liable and must not disclose or distribute it, as we told the other side.'],
  ['Hi Ada\nBread\nButter\nMilk'],
  ['We need:\n\nBread Loaf\nButter\nMilk'],
])('own text alone: %j', (body) => expect(shown(body)).toBe(body));

test('what is passed on between arrows is all theirs', () => {
  const quote = '---------- Forwarded message ---------\n> When?\nand where?';
  expect(shown(`See this.\n${quote}`)).toBe(`See this.\n⟦${quote}⟧`);
  expect(partsOf(`See this.\n${quote}`).isForward).toBe(true);
});

test.each([
  ['nothing', '', []],
  ['empty lines alone are the writer’s', '\n\n', [[0, 2]]],
  ['empty lines above a quote go with it', '\n\n> When?', []],
])('own ranges: %s', (_what, body, expected) => expect(partsOf(body).own).toEqual(expected.map(([start, end]) => ({ start, end }))));

test('a mark that ends with its line says nothing of the next', () => {
  expect(shown('When?\nNow.', [{ kind: 'quote', start: 0, end: 6 }])).toBe('⟦When?⟧\nNow.');
});

test.each([
  ['⟦Yes.⟧', 'Yes.'],
  ['Yes.\nNo.', '    \n   '],
  ['> When?\n⟦Now.\n⟧> Where?\n⟦Here.⟧\nBo', '       \nNow.\n        \nHere.\n  '],
])('of %j nothing moves when the rest is blanked', (marked, expected) => {
  const text = marked.replace(/[⟦⟧]/g, '');
  const kept = [...marked.matchAll(/⟦([^⟦⟧]*)⟧/g)].map(({ index, 1: words = '' }, i) => ({ start: index - 2 * i, end: index - 2 * i + words.length }));
  expect(keepOnly(text, kept)).toBe(expected);
});

/** What is looked for under the writer's words has its rows in tail.test.ts. */
test.each([
  ['signature', 'Dear Ada,\nyes.\nBo\n⟪-- \nBo Lind\nLind Ltd⟫'],
  ['signature above a quote', 'Yes.\n\nBest,\nBo\n⟪Lind Ltd\n+44 20 7946 0000⟫\n⟦From: Ada <ada@moss.example>\nSent: today\nTo: Bo\nSubject: Meeting\n\nWhen?⟧'],
  ['second signature, nobody’s words', 'Yes.\n⟪--\nBo⟫\n⟦> When?⟧\nNow.\n⟨--\nBo⟩'],
  ['footer', 'Yes.\n\nBo\n\n⟨Sent from my iPhone⟩'],
  ['learned line', 'Yes.\n\nBo\n‹Lind Ltd›'],
  ['learned line under the last words alone', 'Yes.\nBo\nLind Ltd\n⟦> When?⟧\nNow.\nBo\n‹Lind Ltd›'],
])('under the words: a %s', (_what, expected) => expect(shown(expected.replace(/[⟦⟧⟪⟫⟨⟩‹›]/g, ''), [], (line) => line === 'Lind Ltd')).toBe(expected));

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
