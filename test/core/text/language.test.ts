import { fc } from '../../properties';
import { fold } from '../../../core/text/fold';
import { languageOf } from '../../../core/text/language';
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
])('nothing known is said of %j', (text) => expect(languageOf(fold(text))).toBeUndefined());

test('any text has a language or none', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => {
    expect([undefined, 'en', 'es', 'fr', 'de', 'pt', 'it', 'nl', 'bg']).toContain(languageOf(fold(text)));
  }));
});
