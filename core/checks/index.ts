import type { Check } from '../check';
import { exclusiveClaim } from './exclusive-claim';
import { hiddenReaders } from './hidden-readers';
import { listLikeReaders } from './list-like-readers';
import { nameLeftOver } from './name-left-over';
import { oneLetterManyStrangers } from './one-letter-many-strangers';
import { personalClaim } from './personal-claim';
import { placeholderLeft } from './placeholder-left';
import { sameLetterAgain } from './same-letter-again';
import { strangersTogether } from './strangers-together';

/** In the order people see them. */
export const checks = [
  placeholderLeft,
  oneLetterManyStrangers,
  hiddenReaders,
  exclusiveClaim,
  sameLetterAgain,
  nameLeftOver,
  personalClaim,
  strangersTogether,
  listLikeReaders,
] as const;

type AnyCheck = (typeof checks)[number];
export type CheckId = AnyCheck['id'];
/** What a check hands to the wording. */
export type DataOf<Id extends CheckId> = Extract<AnyCheck, { id: Id }> extends Check<Id, infer Data> ? Data : never;
