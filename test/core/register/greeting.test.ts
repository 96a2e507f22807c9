import { phrases } from '../../../core/phrases';
import { registerOf } from '../../../core/register';
import { fold } from '../../../core/text/fold';
import { unmark } from '../cases';

/** Language, text with the greeting marked, kind, and the persons greeted. */
const rows: [string, string, string, string][] = [
  // One firm is greeted like several people.
  ['en', '⟦Dear Sirs⟧,', 'generic', ''], ['pt', '⟦Prezados Senhores⟧,', 'generic', ''], ['it', '⟦Egregi Signori⟧,', 'generic', ''], ['fr', '⟦Messieurs⟧,', 'generic', ''], ['nl', '⟦Geachte heren⟧,', 'generic', ''],
  ['de', '⟦Sehr geehrte Herren⟧,', 'generic', ''], ['bg', '⟦Уважаеми господа⟧,', 'generic', ''], ['it', '⟦Gentili Signori⟧ condomini,', 'plural', ''], ['pt', '⟦Caros senhores⟧ pais,', 'plural', ''],
  ['es', '⟦Estimado/a⟧:', 'nobody', ''], ['es', '⟦Estimado/a Anna⟧:', 'name', 'anna'], ['pt', '⟦Prezado(a)⟧,', 'nobody', ''],
  ['it', '⟦Gentile Dott. Rossi⟧,', 'name', 'rossi'], ['it', '⟦Ciao a tutti⟧,', 'plural', ''], ['it', '⟦Buongiorno⟧,', 'nobody', ''], ['it', '⟦Cara Anna⟧,', 'name', 'anna'],
  ['pt', '⟦Olá a todos⟧,', 'plural', ''], ['pt', '⟦Prezado Sr. Silva⟧,', 'name', 'silva'], ['pt', '⟦Bom dia⟧,', 'nobody', ''], ['pt', '⟦Olá Ana e Rui⟧,', 'names', 'ana|rui'],
  ['nl', '⟦Geachte⟧\n\nik zoek een plek.', 'nobody', ''], ['nl', 'Geachte raad en raadsels.', 'none', ''], ['it', '⟦Gentile direzione⟧,', 'generic', ''], ['pt', '⟦Prezado seu Rui⟧,', 'name', 'rui'], ['bg', '⟦Благословете, отче Иван⟧,', 'name', 'иван'],
  ['nl', '⟦Beste allemaal⟧,', 'plural', ''], ['nl', '⟦Geachte heer De Vries⟧,', 'name', 'vries'], ['nl', '⟦Goedemorgen⟧,', 'nobody', ''], ['nl', '⟦Hoi Anna en Kees⟧,', 'names', 'anna|kees'],
  ['bg', '⟦Здравейте на всички⟧,', 'plural', ''], ['bg', '⟦Уважаема г-жо Иванова⟧,', 'name', 'иванова'], ['bg', '⟦Здравейте⟧,', 'nobody', ''], ['bg', '⟦Здравей, Мария⟧,', 'name', 'мария'], ['bg', '⟦Уважаеми дами и господа⟧,', 'generic', ''],
  ['bg', '⟦Мария, здравей⟧!', 'name', 'мария'], ['en', '⟦Anna, good morning⟧.', 'name', 'anna'], ['de', '⟦Frau Berg, guten Tag⟧!', 'name', 'berg'], ['it', '⟦Anna, buongiorno⟧,', 'name', 'anna'], ['de', '⟦Einen schönen guten Morgen⟧,', 'nobody', ''],
];

test.each(rows)('%s %j greets %s %s', (language, marked, kind, persons) => {
  const { text, spans } = unmark(marked);
  const { greeting } = registerOf(text, fold(text), phrases.filter((one) => one.language === language));
  expect([greeting?.kind ?? 'none', greeting?.persons.map((person) => person.join(' ')).join('|') ?? '']).toEqual([kind, persons]);
  expect(greeting ? [greeting.start, greeting.end] : []).toEqual(spans.flatMap(({ start, end }) => [start, end]));
});
