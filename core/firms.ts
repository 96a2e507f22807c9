import { latin } from './latin';
import type { Person } from './people';
import type { Language } from './phrases';
import { isCapital } from './text/fold';
import { isCommonWord } from './text/language';
import type { TextWord } from './text/words';

/** A run of words in the text that is the name of a reader's firm. */
export interface FirmNamed { readonly organisation: string; readonly start: number; readonly end: number }

/** Shorter labels are initials, and stand in too many words. */
const SHORTEST_LABEL = 4;
/** Of a hundred firms that read it, one is named as everybody's concern. */
const MOST_FIRMS = 40;
const MOST_WORDS_OF_A_NAME = 4;
/** "Harrow & Vale", "Mill-Brook": what may stand within a name, and its address has not. */
const WITHIN = /^[ &.'’+-]{1,3}$/;

/**
 * Where the text names the organisations of its readers, as their addresses spell them: "Harrow & Vale" is harrow-vale.example. The whole of what
 * stands before the top level must be there, with a capital first; free mail, whose organisation is the address, has no firm.
 */
export function firmsNamed(own: string, words: readonly TextWord[], readers: readonly Pick<Person, 'organisation'>[], language?: Language): FirmNamed[] {
  const labels = new Map<string, string>();
  for (const { organisation } of readers) {
    const label = organisation.includes('@') ? '' : plainly(organisation.slice(0, organisation.indexOf('.')));
    if (label.length >= SHORTEST_LABEL) labels.set(label, organisation);
  }
  if (labels.size === 0 || labels.size > MOST_FIRMS) return [];
  return words.flatMap((word, i) => {
    if (!isCapital(own, word.start)) return [];
    let called = '';
    for (let last = i; last < i + MOST_WORDS_OF_A_NAME; last++) {
      const next = words[last];
      const before = words[last - 1];
      if (!next || (before && last > i && !WITHIN.test(own.slice(before.end, next.start)))) return [];
      called += plainly(next.text);
      const organisation = labels.get(called);
      if (organisation !== undefined && !(last === i && language && isCommonWord(word.text, language))) return [{ organisation, start: word.start, end: next.end }];
    }
    return [];
  });
}

function plainly(name: string): string {
  return latin(name).replace(/[^a-z0-9]/g, '');
}
