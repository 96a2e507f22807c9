import { phrases } from '../../../core/phrases';
import { registerOf } from '../../../core/register';
import { fold } from '../../../core/text/fold';
import { unmark } from '../cases';

/** Language, text with the greeting marked, kind, and the persons greeted. */
const rows: [string, string, string, string][] = [
  ['en', '⟦Hi Anna, Ben and Cleo⟧,\nx', 'names', 'anna|ben|cleo'], ['en', '⟦Dear Professor XXX⟧,\n', 'name', 'xxx'], ['en', '⟦Dear Anne-Marie⟧,', 'name', 'anne-marie'],
  ['en', '⟦Dear Mr. and Mrs. Smith⟧,', 'names', 'smith|smith'], ['en', '⟦Anna⟧ -\nhello you', 'name', 'anna'], ['en', '⟦ANNA⟧,\nfoo', 'name', 'anna'], ['en', '⟦anna⟧,\nfoo', 'name', 'anna'],
  ['en', '⟦Hi team⟧\n', 'plural', ''], ['en', '⟦Hello⟧ from Rome\nwe are', 'nobody', ''], ['en', '⟦Good morning⟧!\n\nx', 'nobody', ''], ['en', 'Thank you Anna\n', 'none', ''],
  ['en', '⟦Phillip⟧,\n\nx', 'name', 'phillip'], ['en', '⟦George⟧, can you look at this?', 'name', 'george'], ['en', 'George, the door is open', 'none', ''], ['en', '⟦All⟧,\nx', 'plural', ''],
  ['en', '⟦Gang⟧\nfoo', 'plural', ''], ['en', '⟦Folks⟧:\n', 'plural', ''], ['en', '⟦Dear Parents⟧,\n', 'plural', ''], ['en', '⟦Hi Acme Ltd⟧,\n', 'name', 'acme ltd'], ['en', '⟦Hi Acme Team⟧,\n', 'generic', 'acme'],
  ['en', '⟦Hi there⟧,\n', 'generic', ''], ['en', '⟦Hi there Anna⟧,\n', 'name', 'anna'], ['en', '⟦hi anna⟧\nfoo', 'name', 'anna'], ['en', '⟦hi⟧ just checking\nfoo', 'nobody', ''],
  ['en', '⟦Dear Sir or Madam⟧,', 'generic', ''], ['en', '⟦Hi Anna⟧, Ben told me that', 'name', 'anna'], ['en', '⟦Hi Anna⟧, Thanks!', 'name', 'anna'], ['en', 'Monday, can you come?', 'none', ''],
  ['en', '⟦Dear Mr. van der Berg⟧,', 'name', 'berg'], ['en', '⟦Hi John F. Kennedy⟧,', 'name', 'john f kennedy'], ['en', '⟦Ben & Anna⟧,\n', 'names', 'ben|anna'], ['en', '⟦Hi Anna/Ben⟧,', 'names', 'anna|ben'],
  ['en', '⟦Dear Anna and team⟧,', 'plural', 'anna'], ['en', 'Agenda:\n', 'none', ''], ['en', 'Paris, 3 March\n\n⟦Dear Anna⟧,\nfoo', 'name', 'anna'], ['en', '⟦Dear customers⟧,', 'plural', ''],
  ['en', 'Hope you are well', 'none', ''], ['en', '⟦Cara⟧,\nfoo', 'name', 'cara'], ['en', '👋 ⟦Hi Anna⟧!', 'name', 'anna'], ['en', '⟦To whom it may concern⟧:', 'generic', ''], ['en', 'Attached is the note', 'none', ''],
  ['de', '⟦Hallo Frau Dr. Müller⟧,\n', 'name', 'müller'], ['de', '⟦Sehr geehrte Damen und Herren⟧,\n', 'generic', ''], ['de', '⟦Sehr geehrte Frau Müller, sehr geehrter Herr Maier⟧,', 'names', 'müller|maier'],
  ['de', '⟦Liebe Anna, lieber Ben⟧,\n', 'names', 'anna|ben'], ['de', '⟦Hallo zusammen⟧,', 'plural', ''], ['de', '⟦Hi Clara⟧,', 'name', 'clara'], ['de', '⟦Guten Tag⟧,', 'nobody', ''], ['de', '⟦Guten Tag Herr Professor⟧,', 'title', ''], ['de', 'Vielen Dank, Anna', 'none', ''],
  ['fr', '⟦Madame, Monsieur⟧,\n', 'generic', ''], ['fr', '⟦Bonjour Madame Dupont⟧,\n', 'name', 'dupont'], ['fr', '⟦Bonjour à tous⟧,', 'plural', ''], ['fr', '⟦Chère Anna⟧,', 'name', 'anna'], ['fr', '⟦Bonjour Louise et Chloé⟧,', 'names', 'louise|chloé'], ['fr', 'Merci Anna', 'none', ''],
  ['es', '⟦Estimado Sr. García⟧:\nx', 'name', 'garcía'], ['es', '⟦Hola a todos⟧,', 'plural', ''], ['es', '⟦Hola, Marta⟧:\n', 'name', 'marta'], ['es', '⟦Estimada Dra. López Núñez⟧:', 'name', 'lópez núñez'], ['es', '⟦Buenos días⟧,', 'nobody', ''],
  ['it', '⟦Gentile Dott. Rossi⟧,', 'name', 'rossi'], ['it', '⟦Ciao a tutti⟧,', 'plural', ''], ['it', '⟦Buongiorno⟧,', 'nobody', ''], ['it', '⟦Cara Anna⟧,', 'name', 'anna'],
  ['pt', '⟦Olá a todos⟧,', 'plural', ''], ['pt', '⟦Prezado Sr. Silva⟧,', 'name', 'silva'], ['pt', '⟦Bom dia⟧,', 'nobody', ''], ['pt', '⟦Olá Ana e Rui⟧,', 'names', 'ana|rui'],
  ['nl', '⟦Beste allemaal⟧,', 'plural', ''], ['nl', '⟦Geachte heer De Vries⟧,', 'name', 'vries'], ['nl', '⟦Goedemorgen⟧,', 'nobody', ''], ['nl', '⟦Hoi Anna en Kees⟧,', 'names', 'anna|kees'],
  ['bg', '⟦Здравейте на всички⟧,', 'plural', ''], ['bg', '⟦Уважаема г-жо Иванова⟧,', 'name', 'иванова'], ['bg', '⟦Здравейте⟧,', 'nobody', ''], ['bg', '⟦Здравей, Мария⟧,', 'name', 'мария'], ['bg', '⟦Уважаеми дами и господа⟧,', 'plural', ''],
];

test.each(rows)('%s %j greets %s %s', (language, marked, kind, persons) => {
  const { text, spans } = unmark(marked);
  const { greeting } = registerOf(text, fold(text), phrases.filter((one) => one.language === language));
  expect([greeting?.kind ?? 'none', greeting?.persons.map((person) => person.join(' ')).join('|') ?? '']).toEqual([kind, persons]);
  expect(greeting ? [greeting.start, greeting.end] : []).toEqual(spans.flatMap(({ start, end }) => [start, end]));
});
