import type { Facts, HoldFacts } from './facts';

export type Word = 'respect' | 'relationship' | 'dialogue' | 'value' | 'interest';
export type Weight = 'look' | 'hold';

/** [start, end) in UTF-16 units of the letter as handed in; in 'readers' it counts readers. */
export interface Span {
  readonly part: 'subject' | 'body' | 'readers';
  readonly start: number;
  readonly end: number;
}

export interface Evidence<Data> {
  readonly spans: readonly Span[];
  readonly data: Data;
  /** How strongly this piece speaks; the check's own weight when left out, never stronger than it. */
  readonly weight?: Weight;
}

export interface Check<Id extends string, Data, Strength extends Weight = Weight> {
  readonly id: Id;
  readonly word: Word;
  readonly weight: Strength;
  /** Pure; an empty list means there is nothing to say. */
  run(facts: Strength extends 'hold' ? HoldFacts : Facts): readonly Evidence<Data>[];
}

/** A check that may only look never holds, whatever its evidence says. */
export function weightOf(check: { readonly weight: Weight }, { weight }: { readonly weight?: Weight }): Weight {
  return check.weight === 'look' ? 'look' : weight ?? check.weight;
}

/** A check that may hold asks only what the send-time handler works out. */
export function defineCheck<Id extends string, Data, Strength extends Weight>(check: Check<Id, Data, Strength>): Check<Id, Data, Strength> {
  return check;
}
