import type { PhraseGroup, Sureness } from './find';
import { firstOf, type Spelling } from './spelling';

/** The choices for each word of a phrase; between the words stand blanks in the text. Read only when its first token is met. `isToken`: it is that token, no more. */
export interface Needle { readonly phrase: string; readonly sureness: Sureness; readonly isToken: boolean; seconds?: string; words?: Spelling; wants?: Spelling }
/** How an open-ended first token of some needles begins. */
export interface Stem { readonly text: string; readonly needles: Needle[] }
/** Needles by the first token of any of their spellings, or by the first letter of its stem when that is open ended. */
export interface Index { readonly tokens: ReadonlyMap<string, readonly Needle[]>; readonly stems: ReadonlyMap<number, readonly Stem[]> }

const indexes = new WeakMap<PhraseGroup, Index>();

export function hasIndex(group: PhraseGroup): boolean {
  return indexes.has(group);
}

/** Made when the group is first looked for. */
export function indexOf(group: PhraseGroup): Index {
  const known = indexes.get(group);
  if (known) return known;
  const tokens = new Map<string, Needle[]>();
  const stems = new Map<number, Stem[]>();
  for (const phrase of Object.keys(group)) {
    const blank = phrase.indexOf(' ');
    const sureness = group[phrase] ?? 0;
    const needle: Needle = { phrase, sureness, isToken: false };
    const alone: Needle | undefined = blank < 0 ? { phrase, sureness, isToken: true } : undefined;
    for (const choice of (blank < 0 ? phrase : phrase.slice(0, blank)).split('/')) {
      const token = firstOf(choice);
      if (token.endsWith('~')) addStem(stems, token.slice(0, -1), needle);
      else addTo(tokens, token, alone && token === choice ? alone : needle);
    }
  }
  const made = { tokens, stems };
  indexes.set(group, made);
  return made;
}

const NONE: readonly Stem[] = [];

/** Stems that begin as the token does; whether it begins with them whole is still to be seen. */
export function stemsFor(token: string, { stems }: Index): readonly Stem[] {
  return stems.get(token.charCodeAt(0)) ?? NONE;
}

function addTo<Key, One>(lists: Map<Key, One[]>, key: Key, one: One): void {
  const list = lists.get(key);
  if (!list) lists.set(key, [one]);
  else if (list[list.length - 1] !== one) list.push(one);
}

function addStem(stems: Map<number, Stem[]>, text: string, needle: Needle): void {
  const known = stems.get(text.charCodeAt(0))?.find((stem) => stem.text === text);
  if (known) known.needles.push(needle);
  else addTo(stems, text.charCodeAt(0), { text, needles: [needle] });
}
