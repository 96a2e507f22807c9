import type { Facts, HoldFacts } from './facts';
import type { Threshold } from './settings';

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
  /** It hangs on readers of whom nothing is known. */
  readonly isGuess?: boolean;
}

export interface Check<Id extends string, Data, Strength extends Weight = Weight> {
  readonly id: Id;
  readonly word: Word;
  readonly weight: Strength;
  /** Pure; an empty list means there is nothing to say. */
  run(facts: Strength extends 'hold' ? HoldFacts : Facts): readonly Evidence<Data>[];
}

/** A check that may only look never holds, whatever its evidence says; nor does what the user wants to be shown only. */
export function weightOf(check: { readonly weight: Weight }, { weight, isGuess = false }: Omit<Evidence<unknown>, 'spans' | 'data'>, threshold: Threshold): Weight {
  if (check.weight === 'look' || threshold === 'never' || (threshold === 'certain' && isGuess)) return 'look';
  return weight ?? check.weight;
}

/** A check that may hold asks only what the send-time handler works out. */
export function defineCheck<Id extends string, Data, Strength extends Weight>(check: Check<Id, Data, Strength>): Check<Id, Data, Strength> {
  return check;
}
