import type { Check } from '../check';
import { afterANo } from './after-a-no';
import { blankSlot } from './blank-slot';
import { campaignFootprint } from './campaign-footprint';
import { dataArtefact } from './data-artefact';
import { draftMark } from './draft-mark';
import { exclusiveClaim } from './exclusive-claim';
import { fallbackWord } from './fallback-word';
import { falseReply } from './false-reply';
import { greetingMismatch } from './greeting-mismatch';
import { hiddenReaders } from './hidden-readers';
import { languageMismatch } from './language-mismatch';
import { listLikeReaders } from './list-like-readers';
import { monologue } from './monologue';
import { nameLeftOver } from './name-left-over';
import { noCommonGround } from './no-common-ground';
import { noIntroduction } from './no-introduction';
import { noWayToAnswer } from './no-way-to-answer';
import { oneLetterManyStrangers } from './one-letter-many-strangers';
import { oneSided } from './one-sided';
import { pastedSlot } from './pasted-slot';
import { personalClaim } from './personal-claim';
import { pitchFirst } from './pitch-first';
import { placeholderLeft } from './placeholder-left';
import { sameLetterAgain } from './same-letter-again';
import { spintaxLeft } from './spintax-left';
import { stockPhrases } from './stock-phrases';
import { strangersTogether } from './strangers-together';
import { unansweredQuestion } from './unanswered-question';
import { unexplainedPush } from './unexplained-push';

/** In the order people see them. */
export const checks = [
  placeholderLeft,
  spintaxLeft,
  blankSlot,
  dataArtefact,
  oneLetterManyStrangers,
  hiddenReaders,
  exclusiveClaim,
  sameLetterAgain,
  nameLeftOver,
  personalClaim,
  strangersTogether,
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
/** What a check hands to the wording. */
export type DataOf<Id extends CheckId> = Extract<AnyCheck, { id: Id }> extends Check<Id, infer Data> ? Data : never;
