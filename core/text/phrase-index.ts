import type { PhraseGroup, Sureness } from './find';
import { firstOf, mayGoOn, type Spelling } from './spelling';

/**
 * The choices for each word of a phrase; between the words stand blanks in the text. Read only when its first token is met. `group`: which of the groups it is of.
 * `isToken`: it is that token, no more.
 */
export interface Needle { readonly phrase: string; readonly sureness: Sureness; readonly group: number; readonly isToken: boolean; words?: Spelling; wants?: Spelling }
/** Needles of one first token, and those among them that the text's next letter allows, told apart when that is met. */
export interface Needles { readonly all: Needle[]; readonly near: Map<string, readonly Needle[]> }
/** How an open-ended first token of some needles begins. */
export interface Stem extends Needles { readonly text: string }
/** Needles by the first token of any of their spellings, or by the first letter of its stem when that is open ended; those of one group stand together. */
export interface Index { readonly tokens: ReadonlyMap<string, Needles>; readonly stems: ReadonlyMap<number, readonly Stem[]> }

const indexes = new WeakMap<object, Index>();

export function hasIndex(group: PhraseGroup): boolean {
  return indexes.has(group);
}

/** Made when the group is first looked for. */
export function indexOf(group: PhraseGroup): Index {
  return indexes.get(group) ?? indexFor(group, [group]);
}

/** The same of groups that are looked for together; kept for this very list of them. */
export function indexOfAll(groups: readonly PhraseGroup[]): Index {
  return indexes.get(groups) ?? indexFor(groups, groups);
}

function indexFor(key: object, groups: readonly PhraseGroup[]): Index {
  const tokens = new Map<string, Needles>();
  const stems = new Map<number, Stem[]>();
  groups.forEach((phrases, group) => {
    for (const phrase of Object.keys(phrases)) {
      const blank = phrase.indexOf(' ');
      const sureness = phrases[phrase] ?? 0;
      const needle: Needle = { phrase, sureness, group, isToken: false };
      const alone: Needle | undefined = blank < 0 ? { phrase, sureness, group, isToken: true } : undefined;
      for (const choice of (blank < 0 ? phrase : phrase.slice(0, blank)).split('/')) {
        const token = firstOf(choice);
        if (token.endsWith('~')) addStem(stems, token.slice(0, -1), needle);
        else addTo(tokens, token, alone && token === choice ? alone : needle);
      }
    }
  });
  const made = { tokens, stems };
  indexes.set(key, made);
  return made;
}

const NONE: readonly Stem[] = [];

/** Stems that begin as the token does; whether it begins with them whole is still to be seen. */
export function stemsFor(token: string, { stems }: Index): readonly Stem[] {
  return stems.get(token.charCodeAt(0)) ?? NONE;
}

/** Most phrases are passed over by the first letter of their second word: `second` is that of the text's. */
export function nearTo({ all, near }: Needles, second: string): readonly Needle[] {
  const known = near.get(second);
  if (known) return known;
  const found = all.filter(({ phrase, isToken }) => isToken || mayGoOn(phrase, second));
  near.set(second, found);
  return found;
}

function addTo(tokens: Map<string, Needles>, token: string, needle: Needle): void {
  const known = tokens.get(token);
  if (!known) tokens.set(token, { all: [needle], near: new Map() });
  else if (known.all[known.all.length - 1] !== needle) known.all.push(needle);
}

function addStem(stems: Map<number, Stem[]>, text: string, needle: Needle): void {
  const first = text.charCodeAt(0);
  const alike = stems.get(first);
  const known = alike?.find((stem) => stem.text === text);
  if (known) known.all.push(needle);
  else if (alike) alike.push({ text, all: [needle], near: new Map() });
  else stems.set(first, [{ text, all: [needle], near: new Map() }]);
}
