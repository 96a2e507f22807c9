import type { GreetingWords, Phrases } from './phrases';
import { find, findFirst, type PhraseGroup } from './text/find';
import { isCapital } from './text/fold';
import { isCommonWord } from './text/language';
import { wordsOf, type TextWord } from './text/words';

/** Who stands after a greeting word, or at the start of a line. */
export interface Named {
  readonly kind: 'name' | 'names' | 'title' | 'plural' | 'generic' | 'nobody';
  readonly persons: readonly (readonly string[])[];
  readonly titles: readonly string[];
  /** Where the last of it ends; the start when there is nobody. */
  readonly end: number;
}

interface Line { readonly start: number; readonly end: number }
interface Part { readonly words: readonly string[]; readonly titles: readonly string[]; readonly isPlural: boolean; readonly after: 'and' | 'comma' | 'none'; readonly end: number }
interface Reading { readonly own: string; readonly folded: string; readonly line: Line; readonly all: readonly GreetingWords[]; readonly spoken: readonly Phrases[]; readonly isLoose: boolean }

/** Small words inside a name; they are no name themselves. */
export const PARTICLES: ReadonlySet<string> = new Set('al,am,av,bin,d,da,das,de,del,della,den,der,di,do,dos,du,el,l,la,le,los,of,op,ter,ten,the,van,vom,von,zu,zum,zur,ван,де,фон'.split(','));
const MOST_WORDS = 4;
const MOST_PERSONS = 12;

/** Reads names, titles and "all" from the start of `line`; a bare line must be nothing but a name. */
export function namesIn(own: string, folded: string, line: Line, spoken: readonly Phrases[], others: readonly GreetingWords[], isBare: boolean): Named {
  const start = line.start + (wordsOf(folded.slice(line.start, line.end))[0]?.start ?? 0);
  const all = [...spoken, ...others];
  const nobody: Named = { kind: 'nobody', persons: [], titles: [], end: line.start };
  const plural = reach(folded, start, line, all, (phrases) => phrases.pluralNames);
  const generic = reach(folded, start, line, all, (phrases) => phrases.genericNames);
  const title = reach(folded, start, line, all, (phrases) => phrases.titles);
  const last = Math.max(plural, generic);
  const mayBeFirm = plural > generic && !isSure(folded, start, plural, all) && /^\.?[ \t]*(?:[,:;!-]|$)/.test(folded.slice(plural, line.end));
  const isClosed = last > 0 && (!isBare || /^\s*(?:[,:;!-]|$)/.test(folded.slice(last, line.end)));
  const reading = { own, folded, line, all, spoken, isLoose: isLoose(folded, start, line, spoken, isBare) };
  // "Familia Soler" is one reader, "familia" alone are several.
  const isLead = isNameAfter(reading, last, plural >= generic && plural > title);
  if (isClosed && title <= last && !isLead) return { ...nobody, kind: plural >= generic && !mayBeFirm ? 'plural' : 'generic', end: pairEnd(reading, last) };
  const parts = partsFrom(reading, isLead && title < last ? last + (/^[.,]?[ \t]{0,9}/.exec(folded.slice(last, line.end))?.[0].length ?? 0) : start);
  return parts.length === 0 ? nobody : whoIn(parts, folded, line);
}

/** "Cher ami, chère amie": the same said to a woman and to a man. */
function pairEnd({ folded, line, all }: Reading, from: number): number {
  const gap = /^,? {1,2}/.exec(folded.slice(from, line.end))?.[0].length ?? 0;
  const and = gap > 0 ? reach(folded, from + gap, line, all, (phrases) => phrases.and) : 0;
  const hello = gap > 0 ? reach(folded, and > 0 ? and + 1 : from + gap, line, all, (phrases) => phrases.greetings) : 0;
  const generic = hello > 0 ? reach(folded, hello + 1, line, all, (phrases) => phrases.genericNames) : 0;
  return Math.max(from, generic);
}

/** "sir Paul", "there, Anna", "herr von Arnim": a generic word may lead up to a name, "all" may not. */
function isNameAfter({ own, folded, line, spoken }: Reading, from: number, isPlural: boolean): boolean {
  const nextWord = (end: number): number => end + (/^\.?[ \t]{1,200}(?=\S)/.exec(folded.slice(end, line.end))?.[0].length ?? line.end);
  let at = nextWord(from);
  while (PARTICLES.has(wordAt(folded, at))) at = nextWord(at + wordAt(folded, at).length);
  return !isPlural && at < line.end && isCapital(own, at) && !isNoName(wordAt(folded, at), spoken);
}

function whoIn(parts: readonly Part[], folded: string, line: Line): Named {
  const [first] = parts;
  const list = listIn(parts, folded, line);
  const last = list[list.length - 1];
  const persons = list.map((part, i) => (part.words.length > 0 ? part.words : list[i + 1]?.words ?? [])).filter((words) => words.length > 0);
  const titles = list.flatMap((part) => part.titles);
  const isPlural = list.some((part) => part.isPlural);
  const isFirmTeam = first !== undefined && list.length === 1 && first.isPlural;
  const kind = isFirmTeam ? 'generic' : isPlural ? 'plural' : persons.length > 1 ? 'names' : persons.length === 1 ? 'name' : titles.length > 0 ? 'title' : 'nobody';
  return { kind, persons, titles, end: last?.end ?? line.start };
}

/** "Anna, Ben and Cleo" and "Anna, Ben," are lists; in "Anna, Ben told me" only Anna is greeted. */
function listIn(parts: readonly Part[], folded: string, line: Line): readonly Part[] {
  const lastAnd = parts.map((part) => part.after).lastIndexOf('and');
  const rest = (part: Part | undefined): string => folded.slice(part?.end ?? line.end, line.end);
  if (lastAnd > 0 && (lastAnd < parts.length - 1 || /^\.?\s*(?:[,:;!-]|$)/.test(rest(parts[lastAnd])))) return parts.slice(0, lastAnd + 1);
  if (parts.length === MOST_PERSONS) return parts;
  return parts.length > 1 && /^[\s,:;!.-]*$/.test(rest(parts[parts.length - 1])) ? parts : parts.slice(0, 1);
}

function partsFrom(reading: Reading, start: number): Part[] {
  const { own, folded, line, all } = reading;
  const parts: Part[] = [];
  let at = start;
  let after: Part['after'] = 'none';
  while (parts.length < MOST_PERSONS) {
    const part = partAt(reading, at, after);
    if (!part || (after === 'comma' && !isCapital(own, at) && part.words.length > 1)) break;
    parts.push(part);
    const gap = /^\.?\s*(?:,\s*|\/\s*)?/.exec(folded.slice(part.end, line.end))?.[0] ?? '';
    const and = reach(folded, part.end + gap.length, line, all, (phrases) => phrases.and) || part.end + (/^\.?\s*[&+]/.exec(folded.slice(part.end, line.end))?.[0].length ?? 0);
    const isAnd = and > part.end + gap.length || (and > part.end && /[&+]/.test(folded.charAt(and - 1)));
    if (!isAnd && !/[,/]/.test(gap)) break;
    after = isAnd ? 'and' : 'comma';
    at = (isAnd ? and : part.end + gap.length);
    at += /^\s*/.exec(folded.slice(at, line.end))?.[0].length ?? 0;
  }
  return parts;
}

/** One person: titles, then up to four words of a name. */
function partAt(reading: Reading, start: number, after: Part['after']): Part | undefined {
  const { folded, line, all } = reading;
  const words: string[] = [];
  const titles: string[] = [];
  let end = start;
  let isPlural = false;
  // "Liebe Anna, lieber Ben": a second greeting word inside a list.
  const hello = after === 'none' ? 0 : reach(folded, start, line, all, (phrases) => phrases.greetings);
  for (let at = hello > 0 ? hello + 1 + (folded.charAt(hello) === '.' ? 1 : 0) : start; at < line.end && words.length < MOST_WORDS; ) {
    const title = words.length === 0 ? reach(folded, at, line, all, (phrases) => phrases.titles) : 0;
    const plural = reach(folded, at, line, all, (phrases) => phrases.pluralNames);
    const word = wordsOf(folded.slice(at, line.end))[0];
    if (!word || word.start > 0) break;
    if (title > 0) titles.push(folded.slice(at, title));
    else if (plural > 0) isPlural = true;
    else if (!takeName(reading, word, at, words)) break;
    end = title || plural || at + word.end;
    if (isPlural) break;
    const gap = gapAfter(folded, end, title > 0 || word.end === 1, line);
    if (gap < 0) break;
    at = end + gap;
  }
  return words.length + titles.length > 0 || isPlural ? { words, titles, isPlural, after, end } : undefined;
}

function takeName({ own, folded, line, all, spoken, isLoose: loose }: Reading, word: TextWord, at: number, words: string[]): boolean {
  if (PARTICLES.has(word.text) && /^ [^\s,:;!.-]/.test(folded.slice(at + word.end, line.end))) return true;
  const isInitial = word.text.length === 1 && folded.charAt(at + 1) === '.';
  if ((isNoName(word.text, spoken) && !isInitial) || /\d/.test(word.text) || !(isCapital(own, at) || loose)) return false;
  if (!isInitial && words.length > 0 && reach(folded, at, line, all, (phrases) => phrases.and) === at + word.end) return false;
  words.push(word.text);
  return true;
}

/** Blanks up to the next word of the same name, or -1 where a mark ends it; "Dr. " and "J. " go on. */
function gapAfter(folded: string, end: number, mayHavePoint: boolean, line: Line): number {
  const gap = (mayHavePoint ? /^\.?[ \t]*/ : /^[ \t]+/).exec(folded.slice(end, line.end))?.[0] ?? '';
  return gap.length > 0 ? gap.length : -1;
}

/** "anna," and "anna and ben": small letters pass only where nothing but a short name can stand. */
function isLoose(folded: string, start: number, line: Line, spoken: readonly Phrases[], isBare: boolean): boolean {
  const rest = folded.slice(start, line.end);
  const shape = isBare ? /^[^\s\d,:;.!?]{2,20},$/ : /^[^\s\d,:;.!?]{2,20}(?: [^\s\d,:;.!?]{1,20}){0,2} ?(?:[,:;!-]|$)/;
  return shape.test(rest) && wordsOf(rest).slice(0, 3).every((word) => !isNoName(word.text, spoken));
}

/** A common word of the language is none, but for those the list says are names as well ("Will"). */
function isNoName(word: string, spoken: readonly Phrases[]): boolean {
  return spoken.some(({ notNames, language }) => {
    const hit = findFirst(word, notNames);
    return hit?.end === word.length ? hit.sureness === 0 : isCommonWord(word, language);
  });
}

/** Where a phrase of the group that stands at `at` ends; 0 when none does. */
function reach(folded: string, at: number, line: Line, all: readonly GreetingWords[], group: (phrases: GreetingWords) => PhraseGroup): number {
  const text = folded.slice(at, Math.min(line.end, at + 60));
  return all.reduce((end, phrases) => {
    const hit = findFirst(text, group(phrases));
    return hit && hit.start === 0 ? Math.max(end, at + hit.end) : end;
  }, 0);
}

/** Whether the plural that ends there is said to several people: "Dear Sirs," is how a letter to one firm opens. */
function isSure(folded: string, start: number, end: number, all: readonly GreetingWords[]): boolean {
  return all.some(({ pluralNames }) => find(folded.slice(start, end), pluralNames).some((hit) => hit.start === 0 && start + hit.end === end && hit.sureness > 0));
}

function wordAt(folded: string, at: number): string {
  return wordsOf(folded.slice(at, at + 40))[0]?.text ?? '';
}
