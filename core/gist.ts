import type { Letter } from './letter';
import { MASK, maskWords } from './mask';
import { acquaintance, isRecurring, lineKey, type Gist, type GistPerson, type Memory } from './memory';
import type { Person } from './people';
import type { Greeting, Register } from './register';
import { base64Digit } from './text/hash';
import { fold } from './text/fold';
import { keepOnly, type Parts } from './text/parts';
import { hashesOf, sketchOf } from './text/sketch';
import type { TextWord } from './text/words';

export interface GistInput {
  readonly letter: Letter;
  readonly parts: Parts;
  /** The writer's own text; `folded` is its twin in lower case, place for place. */
  readonly own: string;
  readonly folded: string;
  readonly words: readonly TextWord[];
  readonly register: Register;
  readonly people: readonly Person[];
  readonly isAnswer: boolean;
  readonly memory: Memory;
}

const NUMBER = '#';
/** A letter to more people than this has no reader whose name could stand for the letter. */
const MOST_NAMED = 6;
/** Readers who see each other. */
const BROADCAST = 4;
/** What mail programs put before the subject of a mail passed on, in our languages. */
const PASSED_ON = /^\s*(?:fwd?|wg|tr|rv|enc|doorst|i|пр)\s*:/i;
/** Mailboxes that exist to be written to by many, with the same request. */
const INVITING = /^(?:jobs?|careers?|resumes?|cv|hr|recruit(?:ing|ment)?|staffing|employ(?:ment)?|applications?|bewerbung(?:en)?|candidatures?|empleo|support|help(?:desk)?|webmaster|postmaster|abuse|(?:un)?subscribe|no-?reply)(?![a-z])/;
const MOST_END_LINES = 6;
/** Longer texts are compared by their beginning. */
const MOST_WORDS = 1200;

/** What the memory is handed of a letter: the text after the greeting, with what belongs to its reader masked and recurring last lines cut. */
export function gistOf(input: GistInput): Gist {
  const { own, folded, words, register: { greeting }, people, memory } = input;
  const { salt } = memory;
  const lines = endLinesOf(input);
  const recurring = lines.findIndex(({ key }) => !isRecurring(memory.lines, key));
  const end = lines[(recurring < 0 ? lines.length : recurring) - 1]?.start ?? folded.length;
  const greeted = calledIn(greeting);
  const body = words.filter((word) => word.start >= (greeting?.end ?? 0) && word.end <= end).slice(0, MOST_WORDS);
  const masked = maskWords(body, folded, own, people.length > MOST_NAMED ? [] : people, greeted);
  const hashes = hashesOf(masked.map(({ text }) => text), salt);
  return {
    isOpen: isOpen(input),
    sketch: sketchOf(withoutNumbers(masked, hashes, salt)),
    codes: masked.reduce((codes, { text }, i) => codes + (text === MASK ? MASK : base64Digit((hashes[i] ?? 0) >>> 26)), ''),
    places: masked.map(({ start, end: to, isFact }) => ({ start, end: to, isFact })),
    endLines: lines.map(({ key }) => key),
    people: people.map((person) => gistPersonOf(person, people.length === 1 ? greeted : [], memory)),
  };
}

/** All numbers are one word to the sketch. */
function withoutNumbers(words: readonly TextWord[], hashes: Uint32Array, salt: string): Uint32Array {
  const [number = 0] = hashesOf([NUMBER], salt);
  return hashes.map((hash, i) => (isDigit(words[i]?.text.charCodeAt(0) ?? 0) ? number : hash));
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Several can see that it is for several, or it answers or passes on what somebody wrote: no series. */
function isOpen({ letter, register, people, isAnswer }: GistInput): boolean {
  const isPlural = register.kind === 'open' && register.greeting?.kind !== 'name';
  return isAnswer || isPlural || PASSED_ON.test(letter.subject) || people.filter(({ field }) => field !== 'bcc').length >= BROADCAST;
}

function gistPersonOf({ address, name, names, organisation, standing }: Person, greeted: readonly string[], memory: Memory): GistPerson {
  const isNew = (standing === 'stranger' || standing === 'unknown') && (acquaintance(memory, address)?.received ?? 0) === 0;
  return { address, organisation, names, spoken: name !== '' && !name.includes('@') ? names : greeted, isStranger: isNew && !INVITING.test(address) };
}

/** Without a word of greeting that we know, "Hej Anna," may begin with one that we do not. */
function calledIn(greeting: Greeting | undefined): readonly string[] {
  const names = greeting?.names ?? [];
  return greeting?.isBare ? names.slice(-1) : names;
}

/** The last lines with words, last first, as keys; those that were learned among them, lest they be forgotten. */
function endLinesOf({ letter, parts, folded, memory: { salt } }: GistInput): { key: string; start: number }[] {
  const whole = parts.learned.length === 0 ? folded : fold(keepOnly(letter.body, [...parts.own, ...parts.learned]));
  const lines: { key: string; start: number }[] = [];
  for (let end = whole.length; end > 0 && lines.length < MOST_END_LINES; ) {
    const start = whole.lastIndexOf('\n', end - 1) + 1;
    const text = whole.slice(start, end);
    if (text.trim() !== '') lines.push({ key: lineKey(text, salt), start });
    end = start - 1;
  }
  return lines;
}
