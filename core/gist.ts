import type { Letter } from './letter';
import { acquaintance, firmLabel, isRecurring, type Gist, type GistPerson, type Memory, type SameLetter } from './memory';
import type { Person } from './people';
import type { Greeting, Register } from './register';
import { base64Of, hash32, key24 } from './text/hash';
import type { Range } from './text/parts';
import { hashesOf, sketchOf } from './text/sketch';
import { isWordUnit, type TextWord } from './text/words';

export interface GistInput {
  readonly letter: Letter;
  /** The writer's own text; `folded` is its twin in lower case, place for place. */
  readonly own: string;
  readonly folded: string;
  readonly words: readonly TextWord[];
  readonly register: Register;
  readonly people: readonly Person[];
  readonly isAnswer: boolean;
  readonly memory: Memory;
}

export const MASK = '!';
const NUMBER = '#';
/** A letter to more people than this has no reader whose name could stand for the letter. */
const MOST_NAMED = 6;
/** Readers who see each other. */
const BROADCAST = 4;
/** What mail programs put before the subject of a mail passed on, in our languages. */
const PASSED_ON = /^\s*(?:fwd?|wg|tr|rv|enc|doorst|i|пр)\s*:/i;
/** Mailboxes that exist to be written to by many, with the same request. */
const INVITING = /^(?:jobs?|careers?|resumes?|cv|hr|recruit(?:ing|ment)?|staffing|employ(?:ment)?|applications?|bewerbung(?:en)?|candidatures?|empleo|support|help(?:desk)?|webmaster|postmaster|abuse|(?:un)?subscribe|no-?reply)(?![a-z])/;
/** Where more of the words within sentences than this begin with a capital, every noun does, and a capital says nothing. */
const CAPITAL_NOUNS = 0.2;
const MOST_END_LINES = 6;
/** Longer texts are compared by their beginning. */
const MOST_WORDS = 1200;
const LINK = /\b(?:https?:\/\/|www\.)[^\s<>]{1,300}|[^\s<>@]{1,64}@[^\s<>@]{1,200}/g;

/** What the memory is handed of a letter: the text after the greeting, with what belongs to its reader masked and recurring last lines cut. */
export function gistOf(input: GistInput): Gist {
  const { own, folded, words, register: { greeting }, people, memory } = input;
  const { salt } = memory;
  const lines = endLinesOf(folded, hash32(salt, 13));
  const recurring = lines.findIndex(({ key }) => !isRecurring(memory.lines, key));
  const end = lines[(recurring < 0 ? lines.length : recurring) - 1]?.start ?? folded.length;
  const greeted = calledIn(greeting);
  const body = words.filter((word) => word.start >= (greeting?.end ?? 0) && word.end <= end).slice(0, MOST_WORDS);
  const masked = maskWords(body, folded, own, people.length > MOST_NAMED ? [] : people, greeted);
  const hashes = hashesOf(masked.map(({ text }) => text), salt);
  return {
    isOpen: isOpen(input),
    sketch: sketchOf(hashesOf(masked.map(({ text }) => (/^\d/.test(text) ? NUMBER : text)), salt)),
    codes: masked.map(({ text }, i) => (text === MASK ? MASK : base64Of((hashes[i] ?? 0) >>> 26, 1))).join(''),
    places: masked.map(({ start, end: to, isFact }) => ({ start, end: to, isFact })),
    endLines: lines.map(({ key }) => key),
    people: people.map((person) => gistPersonOf(person, people.length === 1 ? greeted : [], memory)),
  };
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

interface Masked extends TextWord { readonly isFact: boolean }

function maskWords(words: readonly TextWord[], folded: string, own: string, people: readonly Person[], greeted: readonly string[]): Masked[] {
  const links = linksIn(folded);
  const names = new Set([...people.flatMap((person) => person.names), ...greeted].filter((name) => name.length > 1));
  const firms = people.map((person) => firmLabel(person.organisation)).filter((label) => label.length > 2);
  const inSentence = words.filter((word) => isInSentence(own, word.start));
  const hasCapitalNouns = inSentence.filter((word) => isCapitalAt(own, word.start)).length > CAPITAL_NOUNS * inSentence.length;
  const out: Masked[] = [];
  for (let i = 0; i < words.length; ) {
    const word = words[i];
    if (!word) break;
    const taken = isIn(links, word) || names.has(word.text) ? 1 : firmAt(words, i, own, firms);
    const last = words[i + Math.max(1, taken) - 1] ?? word;
    const before = out[out.length - 1];
    if (taken === 0) out.push({ ...word, isFact: isFactAt(own, word, hasCapitalNouns) });
    else if (before?.text === MASK) out[out.length - 1] = { ...before, end: last.end };
    else out.push({ text: MASK, start: word.start, end: last.end, isFact: false });
    i += Math.max(1, taken);
  }
  return out;
}

/** How many words from `i` on spell a firm's domain: "Halden & Roth" for haldenroth, "Tallis" for tallisgroup. */
export function firmAt(words: readonly TextWord[], i: number, own: string, labels: readonly string[]): number {
  let spelt = '';
  for (let n = 0; n < 4; n++) {
    const word = words[i + n];
    if (!word) return 0;
    if (n > 0 && (word.text === 'and' || word.text === 'und' || word.text === 'et')) continue;
    spelt += word.text.replace(/['-]/g, '');
    if (labels.includes(spelt)) return n + 1;
    if (!labels.some((label) => label.startsWith(spelt))) return n > 0 && isFirmStart(words[i], own, labels) ? 1 : 0;
  }
  return 0;
}

function isFirmStart(word: TextWord | undefined, own: string, labels: readonly string[]): boolean {
  return word !== undefined && word.text.length >= 4 && isCapitalAt(own, word.start) && labels.some((label) => label.startsWith(word.text));
}

function isFactAt(own: string, word: TextWord, hasCapitalNouns: boolean): boolean {
  return /\d/.test(word.text) || (!hasCapitalNouns && word.text.length > 1 && isCapitalAt(own, word.start) && isInSentence(own, word.start));
}

/** A word or a comma stands before it, on the same line. */
function isInSentence(own: string, at: number): boolean {
  const before = own.charAt(at - 1) === ' ' ? own.charAt(at - 2) : '';
  return before === ',' || before === ';' || (before !== '' && isWordUnit(before.charCodeAt(0)));
}

export function isCapitalAt(own: string, at: number): boolean {
  const unit = own.charAt(at);
  return unit !== unit.toLowerCase();
}

function linksIn(folded: string): Range[] {
  const found: Range[] = [];
  LINK.lastIndex = 0;
  for (let hit = LINK.exec(folded); hit; hit = LINK.exec(folded)) found.push({ start: hit.index, end: hit.index + hit[0].length });
  return found;
}

function isIn(ranges: readonly Range[], { start, end }: Range): boolean {
  return ranges.some((range) => start >= range.start && end <= range.end);
}

/** The last lines with words, last first, as keys. */
function endLinesOf(folded: string, seed: number): { key: string; start: number }[] {
  const lines: { key: string; start: number }[] = [];
  for (let end = folded.length; end > 0 && lines.length < MOST_END_LINES; ) {
    const start = folded.lastIndexOf('\n', end - 1) + 1;
    const text = folded.slice(start, end).trim();
    if (text !== '') lines.push({ key: key24(text.replace(/\s+/g, ' '), seed), start });
    end = start - 1;
  }
  return lines;
}

/** At most so many slots are shown. */
const MOST_SLOTS = 12;
/** A word belongs to the frame when so large a share of the earlier copies has it. */
const STAYS = 0.7;
const MOST_COPIES = 8;

/** What of the draft is this reader's alone beside earlier copies of it: the slots, and their share of the words, 0 to 1. */
export function partAbout({ places, codes }: Gist, copies: readonly SameLetter[]): { readonly share: number | undefined; readonly slots: readonly Range[] } {
  const texts = copies.flatMap(({ passages }) => (passages ? [passages] : [])).slice(0, MOST_COPIES);
  if (texts.length === 0) return { share: undefined, slots: [] };
  const stays = new Uint16Array(places.length);
  for (const { a, length } of texts.flat()) for (let i = a; i < a + length; i++) stays[i] = (stays[i] ?? 0) + 1;
  const isOwn = places.map((_, i) => codes.charAt(i) === MASK || (stays[i] ?? 0) < STAYS * texts.length);
  const slots: Range[] = [];
  places.forEach(({ start, end }, i) => {
    const last = slots[slots.length - 1];
    if (!isOwn[i]) return;
    if (last && i > 0 && isOwn[i - 1]) slots[slots.length - 1] = { ...last, end };
    else slots.push({ start, end });
  });
  return { share: isOwn.filter(Boolean).length / Math.max(1, places.length), slots: slots.slice(0, MOST_SLOTS) };
}
