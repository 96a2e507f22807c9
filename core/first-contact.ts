import { firmAt } from './mask';
import { acquaintance, firmLabel, type Memory } from './memory';
import type { Letter } from './letter';
import { namesOf, organisationOf } from './address';
import type { Person } from './people';
import { firstContact, phrases, type FirstContactPhrases, type Language } from './phrases';
import { pronounsIn, type Pronouns, type Register } from './register';
import { isClosing } from './text/closing';
import { find, type Hit } from './text/find';
import type { Parts, Range } from './text/parts';
import { sentencesOf, type Sentence } from './text/sentences';
import { hasReplyMark } from './text/subject';
import type { TextWord } from './text/words';

/** The first letter to strangers, and what it says of writer and reader. */
export interface FirstContact {
  readonly readers: readonly Person[];
  /** Those between greeting and closing. */
  readonly sentences: readonly Sentence[];
  /** The lines from the closing on: where a letter is signed. */
  readonly closing: Range;
  /** Says who writes: in its first sentences or at its end. */
  readonly saysWho: boolean;
  readonly introductions: readonly Hit[];
  /** How the reader was found, or why it is them. */
  readonly sources: readonly Hit[];
  readonly offers: readonly Hit[];
  readonly openEnds: readonly Hit[];
  /** The text names an organisation of a reader. */
  readonly namesFirm: boolean;
  readonly pronouns: Pronouns;
}

export interface FirstContactInput {
  readonly letter: Letter;
  readonly own: string;
  readonly folded: string;
  readonly words: readonly TextWord[];
  readonly language: Language | undefined;
  readonly register: Register;
  readonly parts: Parts;
  readonly people: readonly Person[];
  readonly isAnswer: boolean;
  readonly memory: Memory;
}

/** Fewer own words are a note: people who talk by telephone write those. */
const FEWEST_WORDS = 40;
/** One sign of a cold letter ("I hope", "next week") stands in a friend's letter too. */
const FEWEST_SIGNS = 2;
const FIRST_SENTENCES = 3;
/** One word at the end is a first name, which tells a stranger nothing. */
const TELLING_WORDS = 2;
const MOST_CLOSING_LINES = 6;
const LONGEST_CLOSING_LINE = 60;

/**
 * Undefined unless nothing ever passed between the writer and any reader, and the text is a letter that does not speak of something shared:
 * most first mails on record go to people met elsewhere, and say so.
 */
export function firstContactOf(input: FirstContactInput): FirstContact | undefined {
  const { letter, folded, words, language, register, people, isAnswer, memory } = input;
  const isFirst = people.length > 0 && people.every((person) => isNew(person, memory)) && people.some(({ standing }) => standing === 'stranger');
  const spoken = phrases.find((one) => one.language === language);
  if (!isFirst || !language || !spoken || isAnswer || letter.kind !== 'message' || words.length < FEWEST_WORDS || hasReplyMark(letter.subject) || !isCold(register, people.every(({ organisation }) => organisation.includes('@')))) return undefined;
  const closing = closingOf(folded);
  const sentences = sentencesOf(folded, register.greeting?.end ?? 0, closing.start);
  const hits = (group: keyof FirstContactPhrases): Hit[] => find(folded, firstContact[language][group]);
  const introductions = hits('introductions');
  const labels = people.map((person) => firmLabel(person.organisation)).filter((label) => label.length > 2);
  return {
    readers: people, sentences, closing,
    saysWho: saysWho(input, sentences, closing, introductions),
    introductions, sources: hits('sources'), offers: hits('offers'), openEnds: hits('openEnds'),
    namesFirm: words.some((_, i) => firmAt(words, i, input.own, labels) > 0),
    pronouns: pronounsIn(input.own, folded, spoken),
  };
}

/** Nothing ever passed between the sender and them; a colleague in Cc overhears it. */
export function isNew({ standing, field, address, isGroup }: Person, memory: Memory): boolean {
  if (standing === 'colleague') return field !== 'to';
  const met = acquaintance(memory, address);
  return standing === 'stranger' && !isGroup && (met?.sent ?? 0) + (met?.received ?? 0) === 0;
}

function isCold({ pitches, personalClaims, exclusiveClaims, sharedContext }: Register, isPrivate: boolean): boolean {
  const sure = (hits: readonly Hit[]): number => hits.filter((hit) => hit.sureness === 2).length;
  // "I found your …" is what an honest stranger writes too: beside a pitch it counts, alone it does not.
  const pitched = sure(pitches) + sure(exclusiveClaims);
  const cold = pitched === 0 ? 0 : pitched + sure(personalClaims);
  return cold - sure(sharedContext) >= (isPrivate ? FEWEST_SIGNS : 1);
}

function saysWho({ letter, own, folded, words, parts }: FirstContactInput, sentences: readonly Sentence[], closing: Range, introductions: readonly Hit[]): boolean {
  const until = sentences[FIRST_SENTENCES - 1]?.end ?? closing.start;
  const names = new Set(namesOf(letter.from).filter((name) => name.length > 2));
  const firm = firmLabel(organisationOf(letter.from.address));
  const signed = words.filter((word) => word.start >= closing.start && !isClosing(lineAt(folded, word.start)));
  return introductions.some((hit) => hit.start < until) || parts.signature !== undefined
    || new Set(signed.map(({ text }) => text)).size >= TELLING_WORDS
    || words.some((word, i) => (word.start < until && names.has(word.text)) || (firm.length > 2 && firmAt(words, i, own, [firm]) > 0));
}

function lineAt(text: string, at: number): string {
  const end = text.indexOf('\n', at);
  return text.slice(text.lastIndexOf('\n', at) + 1, end < 0 ? text.length : end);
}

/** From the line that closes the letter on; without one, the short last lines that are no sentence. */
function closingOf(folded: string): Range {
  const end = folded.trimEnd().length;
  let start = end;
  for (let lines = 0, at = end; lines < MOST_CLOSING_LINES && at > 0; lines++) {
    const from = folded.lastIndexOf('\n', at - 1) + 1;
    const line = folded.slice(from, at).trim();
    if (isClosing(line)) return { start: from, end };
    if (line.length > LONGEST_CLOSING_LINE || /[.?!:]$/.test(line)) break;
    if (line !== '') start = from;
    at = Math.max(0, from - 1);
  }
  return { start, end };
}
