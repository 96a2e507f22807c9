import type { Phrases } from './phrases';
import { findAll, type Hit, type PhraseGroup } from './text/find';

/** The groups of a language that every letter is read for. */
const GROUPS = [
  'singularYou', 'pluralYou', 'openMarks', 'asking', 'several', 'personalClaims', 'exclusiveClaims', 'possessives', 'possessivesBehind', 'pitches', 'sharedContext',
] as const satisfies readonly (keyof Phrases)[];
const groupsOf = new WeakMap<Phrases, readonly PhraseGroup[]>();

/** What a text says, by the group of phrases that finds it. */
export type Heard = Readonly<Record<typeof GROUPS[number], readonly Hit[]>>;

/** All of it in one pass over the folded text. */
export function heardIn(folded: string, spoken: Phrases): Heard {
  const groups = groupsOf.get(spoken) ?? GROUPS.map((name) => spoken[name]);
  groupsOf.set(spoken, groups);
  const hits = findAll(folded, groups);
  return Object.fromEntries(GROUPS.map((name, i) => [name, hits[i] ?? []])) as unknown as Heard;
}
