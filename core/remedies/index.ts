import { answerFirst } from './answer-first';
import { dropClaim } from './drop-claim';
import { knownOnly } from './known-only';
import { openLetter } from './open-letter';
import { rightName } from './right-name';
import { sayWhoComes } from './say-who-comes';
import { separateLetters } from './separate-letters';

export type { Change, Remedy } from './remedy';

/** In the order people see them. */
export const remedies = [rightName, separateLetters, openLetter, sayWhoComes, knownOnly, dropClaim, answerFirst] as const;
export type RemedyId = (typeof remedies)[number]['id'];
