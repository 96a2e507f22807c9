import { fc } from '../../properties';
import { fold } from '../../../core/text/fold';
import { isCommonWord, languageOf } from '../../../core/text/language';
import { rows } from './language-rows';

test('at least 97 of 100 short mails of eight words or more are told, and none is taken for another language', () => {
  const told = rows.map(([language, text]) => ({ language, text, found: languageOf(fold(text)) }));
  expect(told.filter(({ language, found }) => found !== undefined && found !== language)).toEqual([]);
  expect(told.filter(({ language, found }) => found === language).length / told.length).toBeGreaterThanOrEqual(0.97);
});

test.each([
  ['Bonjour Maël, je vous écris de la part de Bob Smith.', 'fr'],
  ['Vielen Dank, liebe Grüße', 'de'],
  ['Muchas gracias por todo', 'es'],
  ["I'll give you a call, don't worry.", 'en'],
  ['Sehr geehrter Herr Smith, the meeting ist am Freitag, bitte kommen Sie mit dem Team.', 'de'],
  ['Look at https://der.die.das/und/ist/ich?nicht=mit and tell me what you think of it', 'en'],
  ['Please ask der.die.das@und.example or nicht.fuer.sie@ist.example about the room', 'en'],
  ['Благодаря ви много за помощта', 'bg'],
  // Few words of the lists: the form of the others tells Spanish from Portuguese, and both from Italian.
  ['Documentos firmados por Marta, carpeta roja, segundo cajón, llave pequeña del escritorio', 'es'],
  ['Borrador aprobado; versión definitiva enviada ayer; impresión pendiente', 'es'],
  ['Relatório enviado por Marta, pasta vermelha, segunda gaveta, viagem adiada', 'pt'],
  ['Factura paga, encomenda recebida, montagem prevista para quinta, chaves na recepção', 'pt'],
  ['Documenti firmati da Marta, cartella rossa, secondo cassetto, biglietti prenotati', 'it'],
  ['Dossier envoyé par Marta, clé déposée, rendez-vous confirmé, hôtel réservé', 'fr'],
  // Three words or fewer must be surer than more.
  ['Thank you', 'en'], ['Not you', 'en'], ['Muchas gracias', 'es'], ['Vielen Dank, Marta Lind', 'de'],
  // A mark that only Spanish has.
  ['¿Vienes mañana?', 'es'], ['¿Marta, Pablo, Lucía, Andrés?', 'es'], ['Marta, Pablo. ¡Dos, Lucía!', 'es'],
  // What an apostrophe ties to a word.
  ["Couldn't, wouldn't, shouldn't", 'en'], ["They'll, we've, who're, Marta'd", 'en'],
  ["Lena's book, Tom's chair for Kim", 'en'], ["Lena's tafel, Tom's stoel voor Kim", 'nl'],
  ["Qu'Anna m'attende", 'fr'], ["Jusqu'Oslo d'Anna j'apporte", 'fr'], ["C'est l'est d'ici, c'est d'hier", 'fr'], ["Dell'Anna all'Oreste", 'it'], ["Nell'Arno sull'Elba dall'Etna", 'it'],
  // Letters and endings that Bulgarian alone has, in words that are in no list.
  ['Ъгъл, къщата, стълба, пътека', 'bg'], ['Стоят, броят, седят, лежат', 'bg'],
  ['Thank you 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20', 'en'],
  ['und/ist/nicht/und/ist/nicht/und/ist/nicht/und/ist/nicht/und/ist/nicht/und/ist/an', 'de'],
])('%j is %s', (text, language) => expect(languageOf(fold(text))).toBe(language));

test.each([
  [''], ['🎉🎉🎉'], ['OK'], ['Hi Anna'], ['Anna Müller, Bob Smith, José García, Maël Durand'], ['12 345 67.8 2026-03-02 10:12'],
  ['https://www.example.com/the/and/of/to/in/is'], ['const x = foo(bar[i], baz) || qux;'],
  ['Я не знаю, что делать с этими документами до пятницы.'],
  ['Hvis du har spørsmål, må du gjerne ringe meg på mandag.'],
  ['Proszę o przesłanie dokumentów przed jutrzejszym spotkaniem.'],
  ['Bu belgeyi yarına kadar imzalayıp bize gönderir misiniz?'],
  ['Voisitteko lähettää meille allekirjoitetut asiakirjat ennen perjantain kokousta, kiitos?'],
  ['この手紙を読んでいただきありがとうございます'],
  ['Is it'], ['Vienes mañana?'], ['Marta, Pablo, Lucía, Andrés?'],
  ["L'Anna, l'Oslo, l'Etna, l'Arno"],
  ['Лампа, книга, чаша, роза'],
  ['Thank you: Marta, Tom, Kim, Pam, Otto, Bo, Ada, Cy, Max, Leo, Eva, Ben, Sam, Rob, Ann, Jim, Bob, Pat'],
  ['www.und.ist.nicht.der.das.ich.wir'],
  ['und/ist/nicht/und/ist/nicht/und/ist/nicht/und/ist/nicht/und/ist/nicht/und/ist/nicht'],
])('nothing known is said of %j', (text) => expect(languageOf(fold(text))).toBeUndefined());

const ENGLISH = 'Thank you for the letter that you have sent to us and for all that you have done for me and for the others who were with you. ';
const GERMAN = 'Vielen Dank für den Brief, den Sie uns geschickt haben, und für alles, was Sie für mich und die anderen getan haben. ';

test.each([
  ['its beginning, though the rest is in another', ENGLISH.repeat(3) + GERMAN.repeat(10), 'en'],
  ['its beginning, wherever that stands', ' '.repeat(400) + ENGLISH.repeat(3) + GERMAN.repeat(10), 'en'],
  ['the whole, when it begins with a few words in another', 'Thank you for the letter. ' + GERMAN.repeat(10), 'de'],
  ['the whole, when it begins with names', 'Marta Lind, Oslo; '.repeat(20) + GERMAN.repeat(10), 'de'],
])('a long text is in the language of %s', (_what, text, language) => expect(languageOf(fold(text))).toBe(language));

test.each([
  ['thank', 'en', true], ['and', 'en', true], ['de', 'es', true], ['de', 'nl', true], ['благодаря', 'bg', true],
  ['thank', 'de', false], ['de', 'en', false], ['bakery', 'en', false],
] as const)('%s is a common word of %s: %s', (word, language, is) => expect(isCommonWord(word, language)).toBe(is));

test('any text has a language or none', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => {
    expect([undefined, 'en', 'es', 'fr', 'de', 'pt', 'it', 'nl', 'bg']).toContain(languageOf(fold(text)));
  }));
});
