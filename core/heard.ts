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
  const hits = findAll(folded, groupsIn(spoken));
  return Object.fromEntries(GROUPS.map((name, i) => [name, hits[i] ?? []])) as unknown as Heard;
}

/** The very list as long as the groups are the same: Outlook's pane fetches a language's only when a letter is in it. */
function groupsIn(spoken: Phrases): readonly PhraseGroup[] {
  const known = groupsOf.get(spoken);
  if (known && GROUPS.every((name, i) => spoken[name] === known[i])) return known;
  const groups = GROUPS.map((name) => spoken[name]);
  groupsOf.set(spoken, groups);
  return groups;
}
