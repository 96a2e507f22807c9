import { greetingOf, type Greeting } from '../../../core/greeting';
import { mentionsOf } from '../../../core/mentions';
import { elsewhere, phrases, type GreetingWords, type Language } from '../../../core/phrases';
import { registerOf } from '../../../core/register';
import { fold } from '../../../core/text/fold';
import { wordsOf } from '../../../core/text/words';
import { unmark } from '../cases';

/** Language, text with the greeting marked, kind, and the persons greeted. */
const rows: [string, string, string, string][] = [
  // One firm is greeted like several people.
  ['en', '⟦Dear Sirs⟧,', 'generic', ''], ['pt', '⟦Prezados Senhores⟧,', 'generic', ''], ['it', '⟦Egregi Signori⟧,', 'generic', ''], ['fr', '⟦Messieurs⟧,', 'generic', ''], ['nl', '⟦Geachte heren⟧,', 'generic', ''],
  ['de', '⟦Sehr geehrte Herren⟧,', 'generic', ''], ['bg', '⟦Уважаеми господа⟧,', 'generic', ''], ['it', '⟦Gentili Signori⟧ condomini,', 'plural', ''], ['pt', '⟦Caros senhores⟧ pais,', 'plural', ''],
  ['es', '⟦Señor Berg⟧:', 'name', 'berg'], ['pt', '⟦Ex.mo Senhor⟧,', 'title', ''], ['pt', '⟦Boas⟧,', 'nobody', ''], ['it', '⟦Ill.mo Prof. Rossi⟧,', 'name', 'rossi'], ['fr', '⟦Bien le bonjour⟧,', 'nobody', ''],
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

const readers = [{ names: ['anna', 'berg'] }, { names: ['ben', 'ito'] }, { names: ['ann', 'quay'] }];

/** The text with its greeting marked, and where the words of greeting end in it: "⟦Dear| Anna⟧,". */
function shown(text: string, greeting: Greeting | undefined): string {
  if (!greeting) return text;
  const { start, helloEnd, end } = greeting;
  return `${text.slice(0, start)}⟦${text.slice(start, helloEnd)}|${text.slice(helloEnd, end)}⟧${text.slice(end)}`;
}

interface Told { readonly kind: Greeting['kind'] | 'none'; readonly persons: string; readonly titles: string; readonly isBare: boolean; readonly endsLine: boolean }

function told(greeting: Greeting | undefined): Told {
  if (!greeting) return none;
  const { kind, persons, titles, isBare, endsLine } = greeting;
  return { kind, persons: persons.map((person) => person.join(' ')).join('|'), titles: titles.join('|'), isBare, endsLine };
}

const none: Told = { kind: 'none', persons: '', titles: '', isBare: false, endsLine: false };
const nobody: Told = { ...none, kind: 'nobody', endsLine: true };
const several: Told = { ...nobody, kind: 'plural' };
const anna: Told = { ...nobody, kind: 'name', persons: 'anna' };
const annaInLine: Told = { ...anna, endsLine: false };
const annaBare: Told = { ...anna, isBare: true };
const annaBareInLine: Told = { ...annaInLine, isBare: true };

const heading = '3 May, at the quay'.padEnd(60, '.');

/** The letter's language, '?' where it is none we read; the text, to Anna Berg, Ben Ito and Ann Quay; and all that is read of its greeting. */
const whole: readonly (readonly [Language | '?', string, Told])[] = [
  ['en', '⟦Dear| Mr Berg⟧,', { ...anna, persons: 'berg', titles: 'mr' }],
  ['en', '⟦Dear| Professor⟧,', { ...nobody, kind: 'title', titles: 'professor' }],
  ['en', '⟦Hi| Anna and Ben⟧, the boat is in.', { ...annaInLine, kind: 'names', persons: 'anna|ben' }],

  // A heading of sixty characters may stand above the greeting, whatever blanks stand around it.
  ['en', `${heading}\n⟦Dear| Anna⟧,`, anna],
  ['en', `${heading}.\nDear Anna,`, none],
  ['en', `  ${heading}  \n⟦Dear| Anna⟧,`, anna],
  ['en', '---\n\n⟦Hello| Anna⟧,', anna],
  ['en', `${'-'.repeat(60)} Hello Anna,`, none],

  ['en', '⟦Hello|⟧, I hope you are well!\n\nThe kiln is cold.', nobody],
  ['pt', '⟦Olá|⟧, espero que esteja bem.', nobody],
  ['en', '⟦Hello|⟧, I hope the kiln is cold, and dry.', { ...nobody, endsLine: false }],
  ['en', '⟦|Anna⟧,\nhello Ben, the boat is in.', annaBare],
  ['es', '¡⟦Hola|⟧! 👋\n\nVi la torre.', nobody],
  ['?', '⟦Bună seara|⟧, am văzut turnul.', { ...nobody, endsLine: false }],
  ['?', '⟦Hej med dig|⟧,', nobody],
  ['?', '⟦Dobrý večer prajem|⟧,', nobody],
  ['?', '⟦Καλησπέρα σας|⟧, είδα τον πύργο.', { ...nobody, endsLine: false }],
  ['es', '⟦Queridos|⟧:', several],
  ['es', '⟦Queridos| Soler⟧:', { ...several, persons: 'soler' }],
  ['es', '⟦Queridos, buenos días|⟧:', several],
  ['es', '⟦Buenos días, queridos|⟧:', several],
  ['es', 'Queridos tiempos de la garza.', none],

  ['pt', '⟦Exmo.(a)| Senhor⟧(a),', { ...nobody, kind: 'title', titles: 'senhor' }],
  ['en', '⟦Dear| Sir⟧/Madam,', { ...nobody, kind: 'generic' }],
  ['en', 'Almvik,\n\n⟦Dear| Anna⟧,', anna],
  // So may the lines of a letter written as on paper, where the greeting has a line of its own.
  ['en', 'Boat shed\n3 May\n\n⟦Dear| Anna⟧,', anna],
  ['en', 'Boat shed\nthe quay\nRavensmouth\n\nMs Anna Berg\nthe mill\n\n⟦Dear| Anna⟧,\n\nhello.', anna],
  ['en', 'Boat shed\nThe keel is dry.\nDear Anna,', none],
  ['en', `Boat shed\n${heading}.\nDear Anna,`, none],
  ['en', 'Boat shed\nthe quay\nDear Anna, hello.', none],
  ['en', `${'Boat shed\n'.repeat(9)}⟦Dear| Anna⟧,`, anna],
  ['en', `${'Boat shed\n'.repeat(10)}Dear Anna,`, none],
  ['en', '⟦|Anna⟧ -\nhello,', annaBare],
  ['en', '⟦Good evening|⟧. Anna from the boat shed here.', { ...nobody, endsLine: false }],
  ['en', '⟦Good evening|⟧! Anna from the boat shed here.', { ...nobody, endsLine: false }],
  ['en', '⟦Hello|⟧! How are you?', nobody],
  ['en', '⟦Hello|⟧, how is the keel of the heron?', { ...nobody, endsLine: false }],
  ['en', '⟦Good evening, hello, hey|⟧, hi, the heron is back.', { ...nobody, endsLine: false }],

  ['en', '⟦|Anna, hello⟧!', anna],
  ['en', '⟦|Anna,hello⟧!', anna],
  ['en', 'Heron greetings cost two euros a card.', none],
  ['en', 'Anna: hello, it said on the hull.', none],
  ['en', '⟦|Anna⟧ -', annaBare],
  ['en', 'Kilns:-', none],
  ['en', 'heron weather,', none],

  ['en', '⟦|George⟧, could you oil the winch?', { ...annaBareInLine, persons: 'george' }],
  ['?', '⟦|George⟧, could you oil the winch?', { ...annaBareInLine, persons: 'george' }],
  ['en', 'George, the winch is dry.\nCould you oil it?', none],

  // A reader who is called first, and alone.
  ['en', '⟦|Anna⟧, the boat is in.', annaBareInLine],
  ['en', '⟦|Anna⟧- the boat is in.', annaBareInLine],
  ['en', 'Anna sleeps, and the boat is in.', none],
  ['en', 'Now Anna, and the boat is in.', none],
  ['en', 'Anna Berg, the boat of Ben is in.', none],
  ['en', '⟦|Anna⟧, the boat is in.\nTell Ben.', annaBareInLine],
  ['en', '⟦|Anna⟧, the boat is in.\n\nNobody has yet told Ben of it.', annaBareInLine],
  ['en', 'Anna, the cat of the mill is Ben’s.', none],
  ['en', '⟦|Anna⟧, the boat of the mill is Ben’s.', annaBareInLine],

  // In a language we do not read, a reader's name behind other words.
  ['?', '⟦|Mooring⟧,', { ...annaBare, persons: 'mooring' }],
  ['?', 'Mooring Reel,', none],
  ['?', '⟦|Anna Berg⟧,', { ...annaBare, persons: 'anna berg' }],
  ['?', '⟦Dzień dobry| Pani Agnieszko⟧, dziękuję za list.', { ...annaInLine, persons: 'agnieszko', titles: 'pani' }],
  ['?', '⟦Sziasztok|, Gábor és Laci⟧!', { ...several, kind: 'names', persons: 'gábor|laci' }],
  ['?', '⟦Szanowni| Państwo⟧,', several],
  ['?', '⟦Jó napot kívánok|⟧!', nobody],
  ['?', '⟦Selamat pagi|⟧,', nobody],
  ['?', '⟦Hej|⟧! Jag heter Alva.', { ...nobody, endsLine: false }],
  ['?', '⟦armas |Anna⟧,', anna],
  ['?', '⟦armas |Anna⟧\npaat on sadamas', anna],
  ['?', '⟦armas |Anna⟧, paat on sadamas', annaInLine],
  ['?', '⟦armas |Anna⟧ tädi,', annaInLine],
  ['?', '⟦armas |Anna⟧ tädi !', annaInLine],
  ['?', 'armas Anna tuli eile koju, paat on sadamas', none],
  ['?', '⟦armas |Anna ja Ben⟧,', { ...anna, kind: 'names', persons: 'anna|ben' }],
  ['?', '⟦armas |Anna, oi Anna⟧!', anna],
  ['?', '⟦armas |Ann. Quay⟧,', { ...anna, persons: 'ann quay' }],
  ['?', '⟦armas |Ann  Quay⟧,', { ...anna, persons: 'ann quay' }],
];

test.each(whole)('%s %j is greeted so', (language, marked, says) => {
  const text = marked.replace(/[⟦|⟧]/g, '');
  const folded = fold(text);
  const spoken = phrases.filter((one) => language === '?' || one.language === language);
  const mentions = mentionsOf(text, wordsOf(folded), readers, { address: 'me@home.example' }, language === '?' ? undefined : language);
  const greeting = greetingOf(text, folded, spoken, language === '?' ? [elsewhere] : phrases.filter((one) => !spoken.includes(one)), mentions);
  expect(shown(text, greeting)).toBe(marked);
  expect(told(greeting)).toEqual(says);
  expect(greeting?.names).toEqual(greeting?.persons.flat());
});

const ahoyThere: GreetingWords = { greetings: { 'ahoy there': 1 }, titles: {}, pluralNames: {}, genericNames: {}, and: {} };
const ahoy: GreetingWords = { ...ahoyThere, greetings: { ahoy: 1 } };

test.each([[[ahoy, ahoyThere]], [[ahoyThere, ahoy]]])('the longest greeting of all the languages is read', (others) => {
  const text = 'Ahoy there Anna,';
  expect(shown(text, greetingOf(text, fold(text), [], others, []))).toBe('⟦Ahoy there| Anna⟧,');
});
