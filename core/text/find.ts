import { hasIndex, indexOf, indexOfAll, nearTo, stemsFor, type Index, type Needle, type Needles } from './phrase-index';
import { choicesIn, endOfMatch, endOfToken, skipBlank, wantsOf, type Spelling } from './spelling';
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

/** Token → where it stands in the text. */
type Places = ReadonlyMap<string, readonly number[]>;
/** The text read last: one group after the other is looked for in it. */
let latest: { readonly text: string; readonly places: Places } | undefined;
const SHORTEST_KEPT = 200;

/**
 * Every phrase of the group in the folded text, at word boundaries, in order; any run of blanks counts as one, and one line break may
 * stand among them; the longest at a place wins, and none overlaps the one before. A phrase must begin with a letter or digit.
 * A key may offer choices: "only/just for/with you" is four phrases, and "_" is a blank inside one choice. A choice that ends in "~" takes any
 * ending ("escolhid~"), "-" leaves its word out, and "…" lets up to four words of the same sentence stand between two others.
 * That is the whole notation: nothing nests, so a key can be read aloud.
 */
export function find(folded: string, group: PhraseGroup): Hit[] {
  const hits: Hit[] = [];
  look(folded, indexOf(group), [hits]);
  return apart(hits);
}

/** The same for each of several groups, in one pass over the text; the list of groups must be one that is kept, for its index is. */
export function findAll(folded: string, groups: readonly PhraseGroup[]): Hit[][] {
  const hits = groups.map((): Hit[] => []);
  look(folded, indexOfAll(groups), hits);
  return hits.map(apart);
}

function look(folded: string, index: Index, hits: readonly Hit[][]): void {
  const { tokens, stems } = index;
  if (tokens.size + stems.size === 0) return;
  const places = placesIn(folded);
  const add = (starts: readonly number[] | undefined, needles: Needles | undefined): void => {
    if (!starts || !needles) return;
    for (const start of starts) addHits(hits, folded, start, needles, places);
  };
  if (tokens.size < places.size) tokens.forEach((needles, token) => { add(places.get(token), needles); });
  else places.forEach((starts, token) => { add(starts, tokens.get(token)); });
  if (stems.size > 0) places.forEach((starts, token) => { for (const stem of stemsFor(token, index)) if (token.startsWith(stem.text)) add(starts, stem); });
}

/** In order, the longest at a place, and none that overlaps the one before. */
function apart(hits: Hit[]): Hit[] {
  if (hits.length < 2) return hits;
  let free = 0;
  return hits.sort((a, b) => a.start - b.start || b.end - a.end).filter((hit) => {
    const isFree = hit.start >= free;
    if (isFree) free = hit.end;
    return isFree;
  });
}

/** The longest phrase of the group that stands at the text's first word. */
export function findFirst(folded: string, group: PhraseGroup): Hit | undefined {
  if (opening.text !== folded) opening = openingOf(folded);
  const { start, token } = opening;
  if (!mayHave(group, token)) return undefined;
  const index = indexOf(group);
  const whole = index.tokens.get(token);
  const hits: Hit[][] = [[]];
  if (whole) addHits(hits, folded, start, whole);
  for (const stem of stemsFor(token, index)) if (token.startsWith(stem.text)) addHits(hits, folded, start, stem);
  return hits[0]?.sort((a, b) => b.end - a.end)[0];
}

/** How often a group was looked through without an index: the first letter of a process asks each but a few times. */
const lookedThrough = new WeakMap<PhraseGroup, number>();
const WORTH_AN_INDEX = 12;

function mayHave(group: PhraseGroup, token: string): boolean {
  const times = lookedThrough.get(group) ?? 0;
  if (times >= WORTH_AN_INDEX || hasIndex(group)) return true;
  lookedThrough.set(group, times + 1);
  for (const phrase in group) if (phrase.includes(token) || phrase.includes('~')) return true;
  return false;
}

/** A text's first token; kept, for one group after the other is looked for there. */
interface Opening { readonly text: string; readonly start: number; readonly token: string }
let opening: Opening = { text: '', start: 0, token: '' };

function openingOf(text: string): Opening {
  let start = 0;
  while (start < text.length && !isWordUnit(text.charCodeAt(start))) start++;
  return { text, start, token: text.slice(start, endOfToken(text, start)) };
}

function placesIn(text: string): Places {
  if (latest?.text === text) return latest.places;
  const places = placesOf(text);
  if (text.length >= SHORTEST_KEPT) latest = { text, places };
  return places;
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

/** Adds the longest phrase of each group that stands there. `places` of the whole text, where they are known: a phrase of which a word stands nowhere is not looked for. */
function addHits(hits: readonly Hit[][], folded: string, start: number, needles: Needles, places?: Places): void {
  let end = -1;
  let sureness: Sureness = 0;
  let group = 0;
  const first = endOfToken(folded, start);
  const next = skipBlank(folded, first);
  const second = next > first ? folded.charAt(next) : '\n';
  for (const needle of nearTo(needles, second)) {
    if (needle.group !== group) {
      if (end >= 0) hits[group]?.push(hitOf(folded, start, end, sureness));
      end = -1;
      sureness = 0;
      group = needle.group;
    }
    const reach = needle.isToken ? first : reachOf(needle, folded, start, places);
    if (reach < 0 || reach < end || (reach === end && needle.sureness <= sureness)) continue;
    end = reach;
    sureness = needle.sureness;
  }
  if (end >= 0) hits[group]?.push(hitOf(folded, start, end, sureness));
}

function hitOf(folded: string, start: number, end: number, sureness: Sureness): Hit {
  const phrase = folded.slice(start, end);
  return { start, end, phrase: /\s\s|[^\S ]/.test(phrase) ? phrase.replace(/\s+/g, ' ') : phrase, sureness };
}

function reachOf(needle: Needle, folded: string, start: number, places: Places | undefined): number {
  const words = needle.words ??= choicesIn(needle.phrase);
  if (places && !areIn(places, needle.wants ??= wantsOf(words))) return -1;
  return endOfMatch(folded, start, words, 0);
}

function areIn(places: Places, wants: Spelling): boolean {
  for (const tokens of wants) {
    let isIn = false;
    for (const token of tokens) isIn = isIn || places.has(token);
    if (!isIn) return false;
  }
  return true;
}
