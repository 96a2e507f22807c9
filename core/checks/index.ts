import type { Check } from '../check';
import { afterANo } from './after-a-no';
import { campaignFootprint } from './campaign-footprint';
import { draftMark } from './draft-mark';
import { fallbackWord } from './fallback-word';
import { falseReply } from './false-reply';
import { greetingMismatch } from './greeting-mismatch';
import { holding } from './holding';
import { languageMismatch } from './language-mismatch';
import { listLikeReaders } from './list-like-readers';
import { monologue } from './monologue';
import { noCommonGround } from './no-common-ground';
import { noIntroduction } from './no-introduction';
import { noWayToAnswer } from './no-way-to-answer';
import { oneSided } from './one-sided';
import { pastedSlot } from './pasted-slot';
import { pitchFirst } from './pitch-first';
import { stockPhrases } from './stock-phrases';
import { unansweredQuestion } from './unanswered-question';
import { unexplainedPush } from './unexplained-push';

/** In the order people see them: what may hold a letter comes first. */
export const checks = [
  ...holding,
  listLikeReaders,
  greetingMismatch,
  languageMismatch,
  afterANo,
  unansweredQuestion,
  monologue,
  noIntroduction,
  pitchFirst,
  oneSided,
  noCommonGround,
  noWayToAnswer,
  unexplainedPush,
  fallbackWord,
  pastedSlot,
  draftMark,
  falseReply,
  campaignFootprint,
  stockPhrases,
] as const;

type AnyCheck = (typeof checks)[number];
export type CheckId = AnyCheck['id'];
export type HoldingId = (typeof holding)[number]['id'];
/** What a check hands to the wording. */
export type DataOf<Id extends CheckId> = Extract<AnyCheck, { id: Id }> extends Check<Id, infer Data> ? Data : never;
