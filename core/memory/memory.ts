import { usualSettings, type Settings } from '../settings';
import type { Range } from '../text/parts';
import type { Day } from './day';
import type { Letters } from './letters';
import { noLetters } from './letters';
import type { People } from './people';
import { nobody } from './people';

export interface Memory {
  readonly salt: string;
  /** 'whole': whoever is not in here never exchanged mail with the sender; 'partial': absence proves nothing. */
  readonly reach: 'whole' | 'partial';
  readonly people: People;
  /** Letters to strangers; of the others only the people are remembered. */
  readonly letters: Letters;
  /** Last lines of letters, as keys with counts: see lines.ts. */
  readonly lines: string;
  /** Letters of the last weeks by day: see tally.ts. */
  readonly tally: string;
  /** Who stood together in sight of each other: see together.ts. */
  readonly together: string;
  /** Who said no: see noes.ts. */
  readonly noes: string;
  /** How much has been seen pass, whatever of it was kept. */
  readonly span: { readonly first: Day; readonly last: Day; readonly letters: number };
  /** The last day a mail system wrote that something could not be delivered. */
  readonly bounced: Day;
  readonly forgotten: Forgotten;
  /** "Not for this letter": see answers.ts. */
  readonly answers: string;
  readonly settings: Settings;
  /** Stored pieces that could not be read. */
  readonly lost: number;
}

/** What the user had erased, so that another device's memory does not bring it back. */
export interface Forgotten {
  /** All up to and including this day; 0: nothing. */
  readonly all: Day;
  /** Keys of people, each with the day. */
  readonly people: Readonly<Record<string, Day>>;
}

/** What the memory may know of a letter: salted hashes, counts and who reads it. */
export interface Gist {
  readonly sketch: string;
  /** One character a word, six salted bits; a mask where the reader's name or firm, an address or a link stands. */
  readonly codes: string;
  /** Where the words of `codes` stand in the body, and which of them state a fact: a number, or a name that is not the reader's. */
  readonly places: readonly Place[];
  /** Keys of the last lines, last first: they recur when they are a signature nobody marked as one. */
  readonly endLines: readonly string[];
  readonly people: readonly GistPerson[];
  /** It makes no series: it says that it goes to several, or it answers somebody. */
  readonly isOpen: boolean;
}

export interface Place extends Range {
  readonly isFact: boolean;
}

export interface GistPerson {
  readonly address: string;
  /** Folded words of the name; of the address where there is none. */
  readonly names: readonly string[];
  /** Folded words by which they are called: beside the address; where nothing stands there, in the greeting of a letter to one. */
  readonly spoken: readonly string[];
  readonly organisation: string;
  /** Nobody with whom the sender had an exchange, and who did not write first. */
  readonly isStranger: boolean;
}

/** `salt` is random text the host makes once a user: two users' memories cannot be compared. */
export function emptyMemory(salt: string, reach: Memory['reach'] = 'partial'): Memory {
  return {
    salt, reach, people: nobody, letters: noLetters, lines: '', tally: '', together: '', noes: '', span: { first: 0, last: 0, letters: 0 }, bounced: 0,
    forgotten: { all: 0, people: {} }, answers: '', settings: usualSettings, lost: 0,
  };
}

/** How much the memory has seen pass: whole days between the first letter and the last, and how many letters. */
export function memorySpan({ span }: Memory): { readonly days: number; readonly letters: number } {
  return { days: span.last - span.first, letters: span.letters };
}
