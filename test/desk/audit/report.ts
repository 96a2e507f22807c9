import type { Piece } from '../../../core';

/** How a letter left: to people the writer knows, to a stranger on its own, as one of a series, openly to several, to several as though to one, or too early to tell. */
export const WAYS = ['known', 'one', 'series', 'open', 'asOne', 'unjudged'] as const;
export type Way = typeof WAYS[number];

/** All there are, and the first of them. */
export interface Some<Item> {
  readonly total: number;
  readonly shown: readonly Item[];
}

/** A look back over a mailbox. Days are ISO 8601, UTC; subjects, names and quotes are hostile text, bounded. */
export interface Report {
  readonly owner: string;
  readonly from: string;
  readonly to: string;
  readonly mails: { readonly read: number; readonly received: number; readonly undated: number; readonly otherBoxes: number };
  readonly letters: Readonly<Record<Way, number>> & { readonly all: number };
  readonly months: readonly (Readonly<Record<Way, number>> & { readonly month: string })[];
  /** One letter to several strangers in the voice of a letter to one. */
  readonly asOne: Some<AsOne>;
  readonly templates: Some<FoundTemplate>;
  readonly onlyYou: Some<OnlyYou>;
  readonly silent: Some<Silent>;
  readonly afterNo: Some<AfterNo>;
  readonly answers: Answers;
}

export interface AsOne {
  readonly day: string;
  readonly subject: string;
  readonly readers: number;
  readonly isHidden: boolean;
  readonly greeting: string;
}

export interface FoundTemplate {
  readonly subject: string;
  readonly letters: number;
  readonly strangers: number;
  readonly first: string;
  readonly last: string;
  /** The share of its words that stays, 0 to 1. */
  readonly same: number;
  /** The copies that were laid over each other: values of a slot come in their order. */
  readonly copies: number;
  readonly pieces: readonly Piece[];
}

export interface OnlyYou {
  readonly day: string;
  readonly subject: string;
  readonly claim: string;
  readonly others: number;
}

export interface Silent {
  readonly who: string;
  readonly letters: number;
  readonly first: string;
  readonly last: string;
}

export interface AfterNo {
  readonly who: string;
  readonly day: string;
  readonly subject: string;
  readonly no: string;
}

/** People first written to as strangers within the time looked at. */
export interface Answers {
  /** Those whose letter left long enough ago. */
  readonly written: number;
  readonly answered: number;
  /** Written to in the last two weeks and still silent. */
  readonly waiting: number;
  readonly byWay: readonly { readonly way: Way; readonly written: number; readonly answered: number }[];
}

const LONGEST = 120;

/** One line, bounded. */
export function line(text: string): string {
  const flat = text.slice(0, LONGEST * 4).replace(/\s+/g, ' ').trim();
  return flat.length <= LONGEST ? flat : `${flat.slice(0, LONGEST - 1)}…`;
}

export function dayText(when: number): string {
  return new Date(when).toISOString().slice(0, 10);
}
