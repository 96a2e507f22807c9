import { countsElsewhere, countsReaders } from '../../core/counted';
import { phrases, type Language } from '../../core/phrases';
import { fold } from '../../core/text/fold';
import { wordsOf } from '../../core/text/words';

function counts(language: Language, text: string, ...numbers: number[]): boolean | undefined {
  const folded = fold(text);
  const spoken = phrases.find((one) => one.language === language);
  return spoken && countsReaders(folded, wordsOf(folded), spoken, numbers);
}

test.each<[Language, string, number]>([
  ['en', 'I would love an hour at each of your four mills.', 4], ['en', 'Hello to the 5 mills.', 5], ['en', 'It would go to six, of course.', 6], ['en', 'The two of you know the river.', 2],
  ['es', 'La reciben los cuatro molinos.', 4], ['es', 'Para ambos molinos.', 2], ['fr', 'Je monte chez vous trois.', 3], ['fr', 'Les deux moulins sont beaux.', 2], ['de', 'Das geht an fünf Mühlen.', 5],
  ['de', 'Ich schreibe den dreien.', 3], ['pt', 'É para essas quatro que vai.', 4], ['pt', 'Para que ambos vejam o rio.', 2], ['it', 'Scrivo ai sei mulini.', 6], ['it', 'Entrambe le barche.', 2],
  ['nl', 'De brief gaat naar jullie drie.', 3], ['nl', 'Ik stuur hem aan zes molens.', 6], ['bg', 'Пиша до три мелници.', 3], ['bg', 'Двете мелници са стари.', 2],
  ['en', `${'so '.repeat(398)}the four`, 4], ['en', 'The  four mills.', 4], ['es', 'Se lo mando igual a los otros dos de la plaza.', 3], ['de', 'Ihren Namen habe ich wie die der zwei anderen aus dem Buch.', 3], ['fr', 'Je l’envoie à trois autres.', 4], ['bg', 'Пиша и на другите двама.', 3],
])('%s: %s', (language, text, count) => {
  expect(counts(language, text, count)).toBe(true);
  expect(counts(language, text, 7, count)).toBe(true);
  expect(counts(language, text, count + 1)).toBe(false);
});

test.each<[Language, string, number]>([
  ['en', 'Four mills stand here.', 4], ['en', 'I built four.', 4], ['en', 'Four', 4], ['en', 'I have read the, four of them.', 4], ['en', 'I attach the four-page plan.', 4], ['en', 'It takes the four days.', 4], ['en', 'Your name stays for two full seasons.', 2], ['en', 'The two of the girls who swam.', 2],
  ['en', 'It grows by the 4% or so.', 4], ['en', 'The   four mills.', 4], ['en', 'The -four mills.', 4], ['en', 'I know other 1 well.', 2], ['es', 'Vi amb en el río.', 2], ['en', 'The fou is here.', 4], ['en', 'I know the other one.', 2], ['en', 'I asked other, two of them.', 3], ['de', 'Wir bauen zwei Kähne.', 2], ['bg', 'Имам две мелници.', 2], ['es', 'A las cuatro horas.', 4], ['en', `${'so '.repeat(399)}the four`, 4],
])('%s, not: %s', (language, text, count) => {
  expect(counts(language, text, count)).toBe(false);
});

test('a number too large to be written out is none', () => {
  expect(counts('en', 'The seven of you know the river, and so do you all.', 7)).toBe(false);
  expect(counts('en', 'The 7 of you know the river.', 7)).toBe(true);
});

/** In languages we do not read: the text, how many read it, and whether it speaks of so many. */
test.each<[string, number, boolean]>([
  ['Jag skriver till alla fyra kvarnar.', 4, true], ['Jag skriver till alla fyra kvarnar.', 3, false], ['Ezt négy malomnak írom.', 4, true], ['Пишу в две мельницы.', 2, true],
  ['Jag har fyra kvarnar åt dig.', 4, false], ['Fyra kvarnar.', 1, false], ['Fyra kvarnar.', 7, false], ['Bara en kvarn.', 2, false], [`${'så '.repeat(399)}fyra`, 4, true], [`${'så '.repeat(400)}fyra`, 4, false],
])('%s, to %i: %s', (text, count, says) => {
  expect(countsElsewhere(wordsOf(fold(text)), [count])).toBe(says);
  expect(countsElsewhere(wordsOf(fold(text)), [9, count])).toBe(says);
});
