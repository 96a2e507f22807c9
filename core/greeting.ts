import type { Mention } from './mentions';
import type { GreetingWords, Phrases } from './phrases';
import { find, findFirst, type Hit, type PhraseGroup } from './text/find';
import { namesIn, type Named } from './greeted';

export interface Greeting {
  /** 'title' is a title without a name: "Dear Professor,". */
  readonly kind: 'name' | 'names' | 'title' | 'plural' | 'generic' | 'nobody';
  readonly start: number;
  readonly end: number;
  /** Behind the words of greeting; the start where there are none. */
  readonly helloEnd: number;
  /** Folded words of all the names, titles and particles left out. */
  readonly names: readonly string[];
  /** The same, one list a person. */
  readonly persons: readonly (readonly string[])[];
  /** Folded titles, as written: "frau", "dr". */
  readonly titles: readonly string[];
  /** A name without a word of greeting: "Phillip,". */
  readonly isBare: boolean;
  /** Nothing but a mark follows it on its line: the form of a letter. */
  readonly endsLine: boolean;
}

interface Line { readonly start: number; readonly end: number }
/** `isPlural` where the words themselves are said to several only. */
interface Hello extends Line { readonly needsName: boolean; readonly isPlural: boolean }
const MOST_HELLOS = 3;
/** "Estimado/a", "Cher(e)". */
const BOTH_GENDERS = /^\.?(?:\/[a-z\u0430-\u044f]{1,3}|\([a-z\u0430-\u044f]{1,3}\))(?![a-z\u0430-\u044f])/;
/** "Sir/Madam", "Senhor(a)". */
const OR_ANOTHER = /^\.?(?:\([a-z\u0430-\u044f]{1,3}\)|\/[^\s,:;!]{1,12})/;
/** "Hello! How are you?", "Hello, hope you are well!" */
const COURTESY = /^[\s,.!]{1,3}(?:[^.,!?]{3,22}\?|(?:(?:i )?hope|espero que|ich hoffe|j'espère que|spero|ik hoop|надявам се)[^.,!?\n]{3,40}[.!])$/;
/** Lines before the greeting may say where and when, who writes and to whom; more words are a text. */
const LONGEST_HEADING = 60;
const MOST_HEADINGS = 9;
/** What stands behind a greeting on its line, other than marks and pictures ("Hello! 👋"). */
const TEXT = /[^\ufe0f\s,:;.!?)'"*_\u2600-\u27bf\ud83c-\udfff-]/;
const SENTENCE = /\w{3}[.?!]$/;
/** In a language we do not read, a name further behind than this is not greeted. */
const LATEST_NAME = 30;

/**
 * The greeting on the first line of the own text, or below a short heading; below several where it stands alone. `spoken` are the letter's own languages;
 * the greeting words of `others` count too, for people greet in foreign tongues. Where the language is not known, `mentions` of readers help.
 */
export function greetingOf(own: string, folded: string, spoken: readonly Phrases[], others: readonly GreetingWords[], mentions: readonly Mention[]): Greeting | undefined {
  const [first, second, ...more] = linesOf(folded);
  if (!first) return undefined;
  const hello = helloOn(own, folded, first, spoken, others);
  if (hello) return hello;
  const called = calledOn(own, folded, first, spoken, mentions);
  const isReader = called !== undefined && mentions.some(({ start }) => start >= called.start && start < called.end);
  if (isReader || !second || first.end - first.start > LONGEST_HEADING) return called;
  // "Almvik, / Dear Anna,": a word alone above a greeting is a place or a heading.
  const below = helloOn(own, folded, second, spoken, others) ?? alone(own, folded, [first, second, ...more], spoken, others);
  return below && (!called || below.persons.length > 0) ? below : called;
}

/** Below the address of a letter written as on paper. */
function alone(own: string, folded: string, lines: readonly Line[], spoken: readonly Phrases[], others: readonly GreetingWords[]): Greeting | undefined {
  for (const [i, line] of lines.entries()) {
    const hello = i > 1 ? helloOn(own, folded, line, spoken, others) : undefined;
    if (hello?.endsLine) return hello;
    if (line.end - line.start > LONGEST_HEADING || SENTENCE.test(folded.slice(line.start, line.end))) return undefined;
  }
  return undefined;
}

function helloOn(own: string, folded: string, line: Line, spoken: readonly Phrases[], others: readonly GreetingWords[]): Greeting | undefined {
  const hello = hellosAt(folded, line, [...spoken, ...others]);
  if (!hello) return undefined;
  // "Good evening. Anna from the shop next door here": the next sentence greets nobody.
  const named = namesIn(own, folded, { start: hello.end, end: !hello.needsName && /[.!]/.test(folded.charAt(hello.end)) ? hello.end : line.end }, spoken, others, false);
  const greeting = greetingFrom(named, hello, Math.max(hello.end, named.end), folded, line, false);
  if (hello.isPlural && (named.kind === 'name' || (named.kind === 'generic' && spoken.length !== 1) || (named.kind === 'nobody' && greeting.endsLine))) return { ...greeting, kind: 'plural' };
  return named.kind === 'nobody' && hello.needsName && !isAlone(folded, line, hello, spoken) ? undefined : greeting;
}

/** "Meine Liebe,": a word that else stands before a name, and nobody but the reader can be meant. */
function isAlone(folded: string, line: Line, hello: Line, spoken: readonly Phrases[]): boolean {
  const isOwn = hellosAt(folded, line, spoken)?.end === hello.end;
  return isOwn && /^ ?(?:[,!.:]?$|[!.] )/.test(folded.slice(hello.end, line.end));
}

/** A line that is nothing but a name, or begins with a reader's; in a language we do not read, it may stand behind other words. */
function calledOn(own: string, folded: string, line: Line, spoken: readonly Phrases[], mentions: readonly Mention[]): Greeting | undefined {
  const called = mentions.filter(({ start }) => start >= line.start && start < line.start + LATEST_NAME && start < line.end);
  const bare = bareOn(own, folded, line, spoken);
  const last = called[called.length - 1];
  const isRead = spoken.length === 1;
  if (bare && (isRead || bare.names.length < 2 || last)) return bare;
  const after = isRead ? /^(?:,| ?-) / : /^(?:\s\S{1,12})?\s?(?:[,!:.]|$)/;
  const isFirst = called.length === 1 && last?.start === line.start;
  if (!last || (isRead && !isFirst) || !after.test(folded.slice(last.end, line.end))) return undefined;
  const persons = [...new Map(called.map(({ reader, start, end }) => [reader, folded.slice(start, end).split(/[ .]+/)])).values()];
  const named = { kind: persons.length > 1 ? 'names' as const : 'name' as const, persons, titles: [], end: last.end };
  return greetingFrom(named, { start: line.start, end: called[0]?.start ?? line.start }, last.end, folded, line, isRead);
}

/** "Phillip," or "All -" on a line of its own, or "George, could you …". */
function bareOn(own: string, folded: string, line: Line, spoken: readonly Phrases[]): Greeting | undefined {
  const named = namesIn(own, folded, line, spoken, [], true);
  if (named.kind === 'nobody') return undefined;
  const behind = helloBehind(folded, named.end, line, spoken);
  if (behind !== undefined) return greetingFrom(named, { start: line.start, end: line.start }, behind, folded, line, false);
  const greeting = greetingFrom(named, { start: line.start, end: line.start }, named.end, folded, line, true);
  if (greeting.endsLine) return isMarked(folded, named.end, line.end) || (named.titles.length > 0 && folded.charAt(named.end) === ':') || named.kind === 'plural' || named.kind === 'generic' ? greeting : undefined;
  const speaksToOne = (phrases: Phrases): boolean => find(folded.slice(named.end, line.end), phrases.neutralYou).length > 0;
  return folded.charAt(named.end) === ',' && spoken.some(speaksToOne) ? greeting : undefined;
}

/** "Anna, hello!": where the greeting behind the name ends. */
function helloBehind(folded: string, from: number, line: Line, spoken: readonly Phrases[]): number | undefined {
  const start = from + (/^, ?/.exec(folded.slice(from, line.end))?.[0].length ?? 0);
  const hello = start > from ? hellosAt(folded, { start, end: line.end }, spoken) : undefined;
  return hello && !hello.needsName ? hello.end : undefined;
}

function greetingFrom(named: Named, { start, end: helloEnd }: Line, end: number, folded: string, line: Line, isBare: boolean): Greeting {
  const { kind, persons, titles } = named;
  const rest = folded.slice(end, line.end).replace(OR_ANOTHER, '').replace(COURTESY, '');
  return { kind, start, end, helloEnd, names: persons.flat(), persons, titles, isBare, endsLine: !TEXT.test(rest) };
}

/** "Good morning, dear": every greeting word in a row from the start of the line. */
function hellosAt(folded: string, line: Line, all: readonly GreetingWords[]): Hello | undefined {
  let hello: Hello | undefined;
  for (let i = 0; i < MOST_HELLOS; i++) {
    const from = hello ? hello.end : line.start;
    const next = longestAt(folded.slice(from, line.end), all, (phrases) => phrases.greetings);
    if (!next) break;
    const end = from + next.end + (BOTH_GENDERS.exec(folded.slice(from + next.end, line.end))?.[0].length ?? 0);
    hello = { start: hello ? hello.start : from + next.start, end, needsName: (hello?.needsName ?? true) && next.sureness !== 1, isPlural: (hello?.isPlural ?? false) || next.sureness === 2 };
  }
  return hello;
}

/** The longest phrase that opens the text, only marks before it. */
function longestAt(text: string, all: readonly GreetingWords[], group: (phrases: GreetingWords) => PhraseGroup): Hit | undefined {
  const head = text.slice(0, 60);
  const hits = all.flatMap((phrases) => findFirst(head, group(phrases)) ?? []);
  return hits.sort((a, b) => b.end - a.end)[0];
}

/** A colon is no sign of a name: it heads a paragraph as well. */
function isMarked(folded: string, from: number, end: number): boolean {
  return /^\s*[,!-]/.test(folded.slice(from, end));
}

/** The first lines with words. */
function linesOf(folded: string): Line[] {
  const lines: Line[] = [];
  const shape = /\S[^\n]*/g;
  for (let found = shape.exec(folded); found && lines.length <= MOST_HEADINGS; found = shape.exec(folded)) {
    lines.push({ start: found.index, end: found.index + found[0].trimEnd().length });
  }
  return lines;
}
