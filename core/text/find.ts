import { isWordUnit } from './words';

export type Sureness = 0 | 1 | 2;
/** Folded phrase → how surely it betrays what its group is named for. */
export type PhraseGroup = Readonly<Record<string, Sureness>>;

export interface Hit {
  readonly start: number;
  readonly end: number;
  readonly phrase: string;
  readonly sureness: Sureness;
}

/** The choices for each word of a phrase; between the words stand blanks in the text. */
interface Needle { readonly words: readonly (readonly string[])[]; readonly sureness: Sureness }
/** Needles by the first token of any of their spellings. */
type Index = ReadonlyMap<string, readonly Needle[]>;
const indexes = new WeakMap<PhraseGroup, Index>();

/** Token → where it stands in the text. */
type Places = ReadonlyMap<string, readonly number[]>;
/** All groups are looked for in one text after another: its tokens are read once. */
let latest: { readonly text: string; readonly places: Places } | undefined;
const SHORTEST_KEPT = 200;

/**
 * Every phrase of the group in the folded text, at word boundaries, in order; any run of blanks counts as one, and one line break may
 * stand among them; the longest at a place wins, and none overlaps the one before. A phrase must begin with a letter or digit.
 * A key may offer choices: "only/just for/with you" is four phrases, and "_" is a blank inside one choice. That is the whole notation:
 * no choice is empty and nothing nests, so a key can be read aloud.
 */
export function find(folded: string, group: PhraseGroup): Hit[] {
  const places = placesOf(folded);
  const found: Hit[] = [];
  for (const [token, needles] of indexOf(group)) {
    for (const start of places.get(token) ?? []) {
      const hit = hitAt(folded, start, needles);
      if (hit) found.push(hit);
    }
  }
  let free = 0;
  return found.sort((a, b) => a.start - b.start).filter((hit) => {
    const isFree = hit.start >= free;
    if (isFree) free = hit.end;
    return isFree;
  });
}

function placesOf(text: string): Places {
  if (latest?.text === text) return latest.places;
  const places = new Map<string, number[]>();
  for (let i = 0; i < text.length; ) {
    const end = endOfToken(text, i);
    if (end > i) {
      const token = text.slice(i, end);
      const known = places.get(token);
      if (known) known.push(i);
      else places.set(token, [i]);
    }
    i = end + 1;
  }
  if (text.length >= SHORTEST_KEPT) latest = { text, places };
  return places;
}

function hitAt(folded: string, start: number, needles: readonly Needle[]): Hit | undefined {
  let end = -1;
  let sureness: Sureness = 0;
  for (const needle of needles) {
    const reach = endOfMatch(folded, start, needle.words, 0);
    if (reach < 0 || reach < end || (reach === end && needle.sureness <= sureness)) continue;
    end = reach;
    sureness = needle.sureness;
  }
  return end < 0 ? undefined : { start, end, phrase: folded.slice(start, end).replace(/\s+/g, ' '), sureness };
}

/** Where the longest spelling that stands at `start` ends, or -1. */
function endOfMatch(folded: string, start: number, words: Needle['words'], w: number): number {
  let longest = -1;
  for (const choice of words[w] ?? []) {
    const at = endOfChoice(folded, start, choice);
    if (at < 0) continue;
    if (w === words.length - 1) longest = Math.max(longest, isInWord(folded, at) ? -1 : at);
    else {
      const next = skipBlank(folded, at);
      if (next > at) longest = Math.max(longest, endOfMatch(folded, next, words, w + 1));
    }
  }
  return longest;
}

function endOfChoice(folded: string, start: number, choice: string): number {
  if (!choice.includes(' ')) return folded.startsWith(choice, start) ? start + choice.length : -1;
  let at = start;
  for (const piece of choice.split(' ')) {
    const from = at === start ? at : skipBlank(folded, at);
    if ((from === at && at !== start) || !folded.startsWith(piece, from)) return -1;
    at = from + piece.length;
  }
  return at;
}

function isInWord(folded: string, at: number): boolean {
  return at < folded.length && isWordUnit(folded.charCodeAt(at)) && isWordUnit(folded.charCodeAt(at - 1));
}

const MOST_BLANKS = 8;

/** Blanks with at most one line break: a phrase may wrap but not span paragraphs. */
function skipBlank(folded: string, from: number): number {
  let at = from;
  let breaks = 0;
  while (at < folded.length && at - from < MOST_BLANKS) {
    const code = folded.charCodeAt(at);
    if (code === 10) breaks++;
    else if (code !== 32 && code !== 9) break;
    if (breaks > 1) return from;
    at++;
  }
  return at;
}

function endOfToken(folded: string, start: number): number {
  let end = start;
  while (end < folded.length && isWordUnit(folded.charCodeAt(end))) end++;
  return end;
}

function indexOf(group: PhraseGroup): Index {
  const known = indexes.get(group);
  if (known) return known;
  const needles = new Map<string, Needle[]>();
  for (const key of Object.keys(group)) {
    const words = key.split(' ').map((word) => word.split('/').map((choice) => choice.replace(/_/g, ' ')));
    const needle = { words, sureness: group[key] ?? 0 };
    for (const token of new Set((words[0] ?? []).map((choice) => choice.slice(0, endOfToken(choice, 0))))) {
      const same = needles.get(token);
      if (same) same.push(needle);
      else needles.set(token, [needle]);
    }
  }
  indexes.set(group, needles);
  return needles;
}
