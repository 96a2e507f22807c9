import { knownOnly } from './known-only';
import { openLetter } from './open-letter';
import { separateLetters } from './separate-letters';

export type { Change, Remedy } from './remedy';

/** In the order people see them. */
export const remedies = [separateLetters, openLetter, knownOnly] as const;
export type RemedyId = (typeof remedies)[number]['id'];
