import { checks, type CheckId } from './checks';
import { factsOf, type Facts } from './facts';
import { bounded, findingsOf, type Finding } from './findings';
import type { Letter } from './letter';
import type { Memory } from './memory';
import { remedies, type Change, type RemedyId } from './remedies';
import { verdictOf, type Verdict } from './verdict';
import type { Wording } from './wording';

export interface Offer {
  readonly id: RemedyId;
  readonly label: string;
  readonly will: string;
}

export interface Review {
  readonly verdict: Verdict;
  readonly findings: readonly Finding[];
  readonly remedies: readonly Offer[];
  /** What could not be checked, in words. */
  readonly notes: readonly string[];
  readonly skipped: readonly CheckId[];
  /** Checks whose findings are left out because the writer answered them for this letter. */
  readonly answered: readonly CheckId[];
  /** Which text was checked: its first words (hostile text, bounded) and how many words it has. */
  readonly opening: string;
  readonly words: number;
}

const LONGEST_OPENING = 60;

/** The whole flow: letter + memory → facts → findings → verdict, in the user's words. Never throws for any letter. */
export function review(letter: Letter, memory: Memory, now: Date, wording: Wording): Review {
  const facts = factsOf(letter, memory, now);
  const found = findingsOf(checks, facts, wording.checks);
  const { findings } = found;
  return {
    ...found, verdict: verdictOf(findings),
    remedies: remedies
      .filter((remedy) => remedy.answers.some((id) => findings.some((finding) => finding.check === id) && remedy.fits(facts, id)))
      .map(({ id }) => ({ id, ...wording.remedies[id] })),
    notes: notesOf(facts, found.skipped, found.answered, wording),
    opening: bounded(facts.own.trim(), LONGEST_OPENING),
    words: facts.words.length,
  };
}

/** What the remedy would make of this letter; the host shows it and applies it. */
export function remedy(id: RemedyId, letter: Letter, memory: Memory, now: Date): Change {
  const chosen = remedies.find((one) => one.id === id);
  if (!chosen) throw new Error(`no remedy ${id}`);
  return chosen.change(factsOf(letter, memory, now));
}

function notesOf({ unknown, memory }: Facts, skipped: readonly CheckId[], answered: readonly CheckId[], { notes }: Wording): string[] {
  return [
    ...(unknown.length > 0 ? [notes.unknownReaders(unknown.length)] : []),
    ...(memory.lost > 0 ? [notes.memoryLost] : []),
    ...(answered.length > 0 ? [notes.answered(answered.length)] : []),
    ...skipped.map((id) => notes.checkSkipped(id)),
  ];
}
