import type { CheckId } from '../checks';
import type { Facts } from '../facts';
import type { Letter } from '../letter';

/** What a remedy makes of the open letter, and the further drafts it asks the host to create; nothing is ever sent. */
export interface Change {
  readonly open: Letter;
  readonly drafts: readonly Letter[];
  /** One line a host may insert where it cannot replace the body (Gmail's compose window). */
  readonly line?: string;
}

export interface Remedy<Id extends string> {
  readonly id: Id;
  /** Checks whose finding it may take away. */
  readonly answers: readonly CheckId[];
  /** Whether it would take away what this check found in this letter. */
  fits(facts: Facts, check: CheckId): boolean;
  change(facts: Facts): Change;
}
