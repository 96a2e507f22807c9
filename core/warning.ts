import { holding } from './checks/holding';
import type { HoldingId } from './checks';
import { holdFactsOf } from './facts';
import { findingsOf, type Finding } from './findings';
import type { Letter } from './letter';
import type { Memory } from './memory';
import type { WarningWording } from './wording';

/** The findings of a review that hold the letter, as they stand there: none, and it may leave. */
export interface Warning {
  readonly findings: readonly Finding<HoldingId>[];
}

/** What `review` would hold the letter for, and nothing else: the send-time handler carries only what this needs. Never throws for any letter. */
export function warn(letter: Letter, memory: Memory, now: Date, wording: WarningWording): Warning {
  const { findings } = findingsOf(holding, holdFactsOf(letter, memory, now), wording.checks);
  return { findings: findings.filter(({ weight }) => weight === 'hold') };
}
