import { phrases, type Language } from '../../core/phrases';
import { registerOf, type Register } from '../../core/register';
import { fold } from '../../core/text/fold';

/** A text with marks, and what is marked: "Dear ⟦Ada⟧," → "Dear Ada," and [5, 8). Spans are never counted by hand. */
export function unmark(marked: string): { readonly text: string; readonly spans: readonly { readonly start: number; readonly end: number }[] } {
  const spans: { start: number; end: number }[] = [];
  let text = '';
  for (const piece of marked.split(/(?=[⟦⟧])/)) {
    const last = spans[spans.length - 1];
    if (piece.startsWith('⟦')) spans.push({ start: text.length, end: -1 });
    else if (piece.startsWith('⟧') && last) last.end = text.length;
    text += piece.replace(/[⟦⟧]/g, '');
  }
  return { text, spans };
}

/** One test a text of each language: what is found in it is what its marks hold. */
export function marksTable(texts: Readonly<Record<Language, readonly string[]>>, find: (text: string, language: Language) => readonly Span[]): void {
  const rows = Object.entries(texts).flatMap(([language, all]) => all.map((marked) => [language as Language, marked] as const));
  test.each(rows)('%s: %s', (language, marked) => {
    const { text, spans } = unmark(marked);
    expect(find(text, language).map(({ start, end }) => ({ start, end }))).toEqual(spans);
  });
}

/** What a sentence surely says, by whom it speaks to; 'nothing' is an honest look-alike. */
export type Sayings = Readonly<Record<'only you' | 'to you' | 'to one' | 'to several' | 'pitch' | 'nothing', readonly string[]>>;
/** Text with the greeting marked, its kind ('none' without one), and the persons greeted: "anna|ben". */
export type Greeted = readonly [marked: string, kind: string, persons: string];

/** One test a greeting, one a sentence: each mark holds a hit, and no sure hit of the kind stands outside of a mark. */
export function languageTable(language: Language, greeted: readonly Greeted[], sayings: Sayings): void {
  const read = (text: string): Register => registerOf(text, fold(text), phrases.filter((one) => one.language === language));

  test.each(greeted)(`${language} %j greets %s %s`, (marked, kind, persons) => {
    const { text, spans } = unmark(marked);
    const { greeting } = read(text);
    expect([greeting?.kind ?? 'none', greeting?.persons.map((person) => person.join(' ')).join('|') ?? '']).toEqual([kind, persons]);
    expect(greeting ? [greeting.start, greeting.end] : []).toEqual(spans.flatMap(({ start, end }) => [start, end]));
  });

  const rows = Object.entries(sayings).flatMap(([says, texts]) => texts.map((marked): [string, string] => [says, marked]));
  test.each(rows)(`${language} %s: %s`, (says, marked) => {
    const { text, spans } = unmark(marked);
    const said = saidBy(read(text));
    const hits = says === 'nothing' ? ['only you', 'to you', 'to several', 'pitch'].flatMap((kind) => said[kind] ?? []) : said[says] ?? [];
    const isIn = (hit: Span, mark: Span): boolean => hit.start >= mark.start && hit.end <= mark.end;
    expect(hits.filter((hit) => !spans.some((mark) => isIn(hit, mark))).map(({ start, end }) => text.slice(start, end))).toEqual([]);
    expect(spans.filter((mark) => !hits.some((hit) => isIn(hit, mark)))).toEqual([]);
  });
}

interface Span { readonly start: number; readonly end: number }

function saidBy({ exclusiveClaims, personalClaims, singular, plural, pitches }: Register): Readonly<Record<string, readonly Span[]>> {
  const sure = (hits: Register['plural']): readonly Span[] => hits.filter((hit) => hit.sureness === 2);
  return { 'only you': sure(exclusiveClaims), 'to you': sure(personalClaims), 'to one': singular, 'to several': sure(plural), pitch: sure(pitches) };
}
