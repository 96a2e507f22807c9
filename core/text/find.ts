import { choicesIn, endOfMatch, endOfToken, secondsOf, skipBlank, type Spelling } from './spelling';
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

/** The choices for each word of a phrase; between the words stand blanks in the text. Read only when its first token is met. */
interface Needle { readonly phrase: string; readonly sureness: Sureness; seconds?: string; words?: Spelling }
/** Needles by the first token of any of their spellings, or by its stem when that is open ended. */
interface Index { readonly tokens: ReadonlyMap<string, readonly Needle[]>; readonly stems: ReadonlyMap<string, readonly Needle[]>; readonly lengths: readonly number[]; readonly order: number }
const indexes = new WeakMap<PhraseGroup, Index>();
/** First token → the groups that have it, of all groups ever looked for: a text's tokens are looked up once for all of them. */
const everywhere = new Map<string, Index[]>();

/** Token → where it stands in the text. */
type Places = ReadonlyMap<string, readonly number[]>;
/** The text read last, and which of its tokens may begin a phrase of a group; groups met later are not in it. */
interface Reading { readonly text: string; readonly places: Places; readonly tokens: ReadonlyMap<Index, readonly string[]>; readonly groups: number }
let latest: Reading | undefined;
let groups = 0;
const SHORTEST_KEPT = 200;

/**
 * Every phrase of the group in the folded text, at word boundaries, in order; any run of blanks counts as one, and one line break may
 * stand among them; the longest at a place wins, and none overlaps the one before. A phrase must begin with a letter or digit.
 * A key may offer choices: "only/just for/with you" is four phrases, and "_" is a blank inside one choice. A choice that ends in "~" takes any
 * ending ("escolhid~"), "-" leaves its word out, and "…" lets up to four words of the same sentence stand between two others.
 * That is the whole notation: nothing nests, so a key can be read aloud.
 */
export function find(folded: string, group: PhraseGroup): Hit[] {
  const index = indexOf(group);
  const { tokens, stems, lengths } = index;
  if (tokens.size + stems.size === 0) return [];
  const reading = readingOf(folded);
  const { places } = reading;
  const found: Hit[] = [];
  const look = (starts: readonly number[] | undefined, needles: readonly Needle[] | undefined): void => {
    if (!starts || !needles) return;
    for (const start of starts) {
      const hit = hitAt(folded, start, needles);
      if (hit) found.push(hit);
    }
  };
  if (index.order < reading.groups) for (const token of reading.tokens.get(index) ?? []) look(places.get(token), tokens.get(token));
  else if (tokens.size < places.size) tokens.forEach((needles, token) => { look(places.get(token), needles); });
  else places.forEach((starts, token) => { look(starts, tokens.get(token)); });
  if (lengths.length > 0) places.forEach((starts, token) => { for (const length of lengths) if (token.length >= length) look(starts, stems.get(token.slice(0, length))); });
  if (found.length < 2) return found;
  let free = 0;
  return found.sort((a, b) => a.start - b.start || b.end - a.end).filter((hit) => {
    const isFree = hit.start >= free;
    if (isFree) free = hit.end;
    return isFree;
  });
}

/** The longest phrase of the group that stands at the text's first word. */
export function findFirst(folded: string, group: PhraseGroup): Hit | undefined {
  let start = 0;
  while (start < folded.length && !isWordUnit(folded.charCodeAt(start))) start++;
  const token = folded.slice(start, endOfToken(folded, start));
  const { tokens, stems, lengths } = indexOf(group);
  const needles = lengths.reduce<readonly Needle[]>((all, length) => [...all, ...(stems.get(token.slice(0, length)) ?? [])], tokens.get(token) ?? []);
  return needles.length > 0 ? hitAt(folded, start, needles) : undefined;
}

function readingOf(text: string): Reading {
  if (latest?.text === text) return latest;
  const places = placesOf(text);
  if (text.length < SHORTEST_KEPT) return { text, places, tokens: new Map(), groups: 0 };
  const tokens = new Map<Index, string[]>();
  places.forEach((_, token) => {
    for (const index of everywhere.get(token) ?? []) {
      const known = tokens.get(index);
      if (known) known.push(token);
      else tokens.set(index, [token]);
    }
  });
  latest = { text, places, tokens, groups };
  return latest;
}

function placesOf(text: string): Places {
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
  return places;
}

function hitAt(folded: string, start: number, needles: readonly Needle[]): Hit | undefined {
  let end = -1;
  let sureness: Sureness = 0;
  const first = endOfToken(folded, start);
  const next = skipBlank(folded, first);
  const second = next > first ? folded.charAt(next) : '\n';
  for (const needle of needles) {
    const seconds = needle.seconds ??= secondsOf(needle.phrase);
    if (seconds !== '' && !seconds.includes(second)) continue;
    const reach = endOfMatch(folded, start, needle.words ??= choicesIn(needle.phrase), 0);
    if (reach < 0 || reach < end || (reach === end && needle.sureness <= sureness)) continue;
    end = reach;
    sureness = needle.sureness;
  }
  if (end < 0) return undefined;
  const phrase = folded.slice(start, end);
  return { start, end, phrase: /\s\s|[^\S ]/.test(phrase) ? phrase.replace(/\s+/g, ' ') : phrase, sureness };
}

function indexOf(group: PhraseGroup): Index {
  const known = indexes.get(group);
  if (known) return known;
  const tokens = new Map<string, Needle[]>();
  const stems = new Map<string, Needle[]>();
  for (const phrase of Object.keys(group)) {
    const blank = phrase.indexOf(' ');
    const needle: Needle = { phrase, sureness: group[phrase] ?? 0 };
    for (const token of firstsOf(blank < 0 ? phrase : phrase.slice(0, blank))) {
      const isStem = token.endsWith('~');
      const needles = isStem ? stems : tokens;
      const start = isStem ? token.slice(0, -1) : token;
      const same = needles.get(start);
      if (same) same.push(needle);
      else needles.set(start, [needle]);
    }
  }
  const made = { tokens, stems, lengths: [...new Set([...stems.keys()].map((stem) => stem.length))], order: groups++ };
  indexes.set(group, made);
  tokens.forEach((_, token) => {
    const same = everywhere.get(token);
    if (same) same.push(made);
    else everywhere.set(token, [made]);
  });
  return made;
}

function firstsOf(word: string): readonly string[] {
  return word.includes('/') ? [...new Set(word.split('/').map(firstOf))] : [firstOf(word)];
}

/** The first token of a choice, its "~" kept. */
function firstOf(choice: string): string {
  const end = endOfToken(choice, 0);
  return choice.slice(0, choice.charAt(end) === '~' ? end + 1 : end);
}
