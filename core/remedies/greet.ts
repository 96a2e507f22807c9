import type { Facts } from '../facts';
import { phrases, type LetterPhrases } from '../phrases';
import { find } from '../text/find';
import type { Range } from '../text/parts';
import type { Edit } from '../text/plain';
import type { Called } from './called';
import { slotsIn } from './fill';
import { unmarked } from './letter-words';

/** What the greeting is made of, whether names or a template's slot stand in it. */
export interface Opening {
  readonly start: number;
  readonly helloEnd: number;
  readonly end: number;
  /** Nothing but a mark follows on its line. */
  readonly endsLine: boolean;
  /** It calls its reader by more than a first name. */
  readonly isFormal: boolean;
  /** It calls somebody. */
  readonly hasName: boolean;
}

/** A first line longer than this before its slot is a sentence. */
const LONGEST_HELLO = 24;
const LONGEST_GAP = 200;
const NAME_SLOTS: ReadonlySet<string> = new Set(['first-name', 'last-name', 'name', 'title']);

export function openingOf(facts: Facts): Opening | undefined {
  const { register: { greeting }, own, folded } = facts;
  const start = greeting?.start ?? Math.max(0, own.search(/\S/));
  const lineEnd = endOfLine(own, start);
  const slots = slotsIn(facts, 'body').filter((one) => one.start >= start && one.end <= lineEnd);
  const [first, ...more] = slots.filter(({ slot }) => NAME_SLOTS.has(slot));
  const last = more[more.length - 1] ?? first;
  if (first && last && ((greeting && !/[^\s,.:;!-]/.test(folded.slice(greeting.end, first.start))) || isCall(folded.slice(start, first.start), own.slice(last.end, lineEnd)))) {
    const endsLine = !/[^\s,:;.!?-]/.test(own.slice(last.end, lineEnd));
    const helloEnd = start + own.slice(start, first.start).trimEnd().length;
    return { start, helloEnd, end: last.end, endsLine, isFormal: first.slot !== 'first-name', hasName: true };
  }
  if (!greeting) return undefined;
  const { kind, titles, persons, helloEnd, endsLine } = greeting;
  const end = slots.find((one) => one.start < greeting.end && one.end > greeting.end)?.end ?? greeting.end;
  const isStiff = kind === 'generic' && !standsAlone(folded.slice(start, helloEnd));
  return { start, helloEnd, end, endsLine, isFormal: titles.length > 0 || persons.some((names) => names.length > 1) || isStiff, hasName: kind === 'name' || kind === 'names' || kind === 'title' };
}

/** "Dear [Name], the kiln is cold", "Best morning greetings, [Name],"; but "I wonder, [Name], whether" and "We admire [Name]." are sentences. */
function isCall(before: string, behind: string): boolean {
  if (before.length > LONGEST_HELLO) return false;
  const hello = before.trim();
  const isHello = hello === '' || phrases.some(({ greetings }) => find(hello, greetings).some((hit) => hit.end - hit.start === hello.length));
  return isHello ? /^[ \t]{0,3}(?:[,:!-]|$)/.test(behind) : /^[ \t]{0,3}(?:[,:!-][ \t]{0,9})?$/.test(behind.slice(0, LONGEST_HELLO));
}

/** Calls one person, in the letter's own words of greeting where these fit anybody; without a name it greets without one. `instead`: what stands where a name belongs. */
export function greetOne(facts: Facts, { first, full }: Called, words: LetterPhrases, instead?: Range): Edit {
  const opening = withHole(facts, instead ? openingAt(facts, instead) : openingOf(facts));
  const name = opening?.isFormal ? full || first : first || full;
  if (!opening) return addedAt(facts, name ? words.greetOne.replace('{name}', () => name) : words.greetNobody);
  const hello = facts.letter.body.slice(opening.start, opening.helloEnd);
  if (name !== '') return named(facts, opening, name, words);
  if (!opening.hasName && hello !== '') return { start: opening.end, end: opening.end, text: '' };
  return replaced(facts, opening, standsAlone(facts.folded.slice(opening.start, opening.helloEnd)) ? hello : unmarked(words.greetNobody));
}

/** An opening that no greeting was seen in, for what stands in it is no name. */
function openingAt({ own }: Facts, { start, end }: Range): Opening {
  const line = Math.max(0, own.search(/\S/));
  return { start: line, helloEnd: line + own.slice(line, start).trimEnd().length, end, endsLine: true, isFormal: false, hasName: true };
}

/** The blank that was left where a name should have stood goes with it. */
function withHole({ own }: Facts, opening: Opening | undefined): Opening | undefined {
  return opening && { ...opening, end: opening.end + (/^[ \t]{1,20}(?=,)/.exec(own.slice(opening.end, opening.end + 20))?.[0].length ?? 0) };
}

/** Puts another greeting, whole, in the place of the one that stands there. */
export function greetAll(facts: Facts, names: string, words: LetterPhrases): Edit {
  const opening = withHole(facts, openingOf(facts));
  if (!opening) return addedAt(facts, names ? words.greetOne.replace('{name}', () => names) : words.greetAll);
  return names === '' ? replaced(facts, opening, unmarked(words.greetAll)) : named(facts, opening, names, words);
}

/** The greeting, and a paragraph of its own under it. */
export function greetedWith(facts: Facts, greeting: Edit, line: string): Edit[] {
  if (!openingOf(facts)) return [{ ...greeting, text: `${greeting.text}${line}${facts.letter.body.trim() === '' ? '' : '\n\n'}` }];
  return [greeting, placeBelow(facts, line)];
}

/** A paragraph under the greeting, at the top where there is none; "Anna, could you …" keeps its paragraph. */
export function placeBelow(facts: Facts, text: string): Edit {
  const { own, letter: { body } } = facts;
  const opening = openingOf(facts);
  const at = !opening ? Math.max(0, own.search(/\S/)) : opening.endsLine ? endOfLine(own, opening.end) : endOfParagraph(own, opening.end);
  if (!opening) return { start: at, end: at, text: `${text}${body.trim() === '' ? '' : '\n\n'}` };
  const isClose = /^[ \t]*\n[ \t]*\S/.test(body.slice(at, at + LONGEST_GAP));
  return { start: at, end: at, text: `\n\n${text}${isClose ? '\n' : ''}` };
}

function named(facts: Facts, opening: Opening, name: string, words: LetterPhrases): Edit {
  const hello = facts.letter.body.slice(opening.start, opening.helloEnd);
  const isKept = fitsAnybody(facts.folded.slice(opening.start, opening.helloEnd));
  return replaced(facts, opening, isKept ? `${hello}${hello && ' '}${name}` : unmarked(words.greetOne.replace('{name}', () => name)));
}

/** Words that stay at the beginning are not touched: a name in bold stays a name in bold. */
function replaced({ letter: { body } }: Facts, { start, end }: Opening, text: string): Edit {
  let same = 0;
  while (start + same < end && body.charAt(start + same) === text.charAt(same)) same++;
  while (same > 0 && body.charAt(start + same - 1) !== ' ') same--;
  return { start: start + same, end, text: text.slice(same) };
}

function addedAt({ own }: Facts, greeting: string): Edit {
  const start = Math.max(0, own.search(/\S/));
  return { start, end: start, text: `${greeting}\n\n` };
}

/** "Hello", which needs nobody after it. */
function standsAlone(hello: string): boolean {
  return phrases.some(({ greetings }) => find(hello, greetings).some((hit) => hit.end - hit.start === hello.length && hit.sureness === 1));
}

/** "Liebe" knows that its reader is a woman; English and Dutch words do not. */
function fitsAnybody(hello: string): boolean {
  if (hello === '' || standsAlone(hello)) return true;
  return phrases.some(({ language, greetings }) => (language === 'en' || language === 'nl') && find(hello, greetings).some((hit) => hit.end - hit.start === hello.length));
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return from + text.slice(from, end < 0 ? text.length : end).trimEnd().length;
}

function endOfParagraph(text: string, from: number): number {
  const gap = /\n[ \t]*\n/.exec(text.slice(from));
  return from + text.slice(from, gap ? from + gap.index : text.length).trimEnd().length;
}
