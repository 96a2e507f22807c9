import type { Check, Span, Weight, Word } from './check';
import { checks, type CheckId, type DataOf } from './checks';
import { factsOf, type Facts } from './facts';
import type { Letter } from './letter';
import { rememberGist, type Memory } from './memory';
import { remedies, type Change, type RemedyId } from './remedies';
import { verdictOf, type Verdict } from './verdict';
import type { Advice, Wording } from './wording';

export interface Finding extends Advice {
  readonly check: CheckId;
  readonly word: Word;
  readonly weight: Weight;
  readonly spans: readonly Span[];
  /** The letter's own words at the spans: hostile text, bounded. */
  readonly quotes: readonly string[];
}

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
  /** Which text was checked: its first words (hostile text, bounded) and how many words it has. */
  readonly opening: string;
  readonly words: number;
}

const LONGEST_QUOTE = 120;
const LONGEST_OPENING = 60;

/** The whole flow: letter + memory → facts → findings → verdict, in the user's words. Never throws for any letter. */
export function review(letter: Letter, memory: Memory, now: Date, wording: Wording): Review {
  const facts = factsOf(letter, memory, now);
  const skipped: CheckId[] = [];
  const findings = checks.filter(({ id }) => !memory.settings.off.includes(id)).flatMap((check) => {
    try {
      return findingsOf(check, facts, wording);
    } catch {
      skipped.push(check.id);
      return [];
    }
  });
  return {
    verdict: verdictOf(findings), findings, skipped,
    remedies: remedies
      .filter((remedy) => remedy.answers.some((id) => findings.some((finding) => finding.check === id)) && remedy.fits(facts))
      .map(({ id }) => ({ id, ...wording.remedies[id] })),
    notes: notesOf(facts, skipped, wording),
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

/** The memory after this letter left at `now`. */
export function remember(memory: Memory, letter: Letter, now: Date): Memory {
  return rememberGist(memory, factsOf(letter, memory, now).gist, now);
}

function findingsOf<Id extends CheckId>(check: Check<Id, DataOf<Id>>, facts: Facts, wording: Wording): Finding[] {
  return check.run(facts).map(({ spans, data, weight }) => ({
    check: check.id, word: check.word, weight: check.weight === 'look' ? 'look' : weight ?? check.weight, spans,
    ...wording.checks[check.id](data),
    quotes: spans.map((span) => quoteOf(facts, span)).filter((quote) => quote !== ''),
  }));
}

function quoteOf({ letter }: Facts, { part, start, end }: Span): string {
  if (part === 'readers') return letter.readers.slice(start, end).map(({ name, address }) => bounded(name || address, LONGEST_QUOTE)).join(', ');
  return bounded(letter[part].slice(start, end), LONGEST_QUOTE);
}

/** One line of at most `longest` units, cut at a whole character. */
function bounded(text: string, longest: number): string {
  const line = text.slice(0, longest * 4).replace(/\s+/g, ' ').trim();
  if (line.length <= longest) return line;
  const code = line.charCodeAt(longest - 1);
  return line.slice(0, code >= 0xd800 && code < 0xdc00 ? longest - 1 : longest);
}

function notesOf({ unknown, memory }: Facts, skipped: readonly CheckId[], { notes }: Wording): string[] {
  return [
    ...(unknown.length > 0 ? [notes.unknownReaders(unknown.length)] : []),
    ...(memory.lost > 0 ? [notes.memoryLost] : []),
    ...skipped.map((id) => notes.checkSkipped(id)),
  ];
}
