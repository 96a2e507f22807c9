import { isAnswered } from './answers';
import { weightOf, type Check, type Span, type Weight, type Word } from './check';
import { checks, type CheckId, type DataOf } from './checks';
import { factsOf, type Facts } from './facts';
import type { Letter } from './letter';
import { hearAnswered, meetTogether, rememberGist, type Memory } from './memory';
import { remedies, type Change, type RemedyId } from './remedies';
import { languageOf } from './text/language';
import { theirMailIn } from './their-mail';
import { togetherIn } from './together';
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
  /** Checks whose findings are left out because the writer answered them for this letter. */
  readonly answered: readonly CheckId[];
  /** Which text was checked: its first words (hostile text, bounded) and how many words it has. */
  readonly opening: string;
  readonly words: number;
}

const LONGEST_QUOTE = 120;
/** Readers a quote names before it says that there are more. */
const MOST_NAMED = 3;
const LONGEST_OPENING = 60;

/** The whole flow: letter + memory → facts → findings → verdict, in the user's words. Never throws for any letter. */
export function review(letter: Letter, memory: Memory, now: Date, wording: Wording): Review {
  const facts = factsOf(letter, memory, now);
  const skipped: CheckId[] = [];
  const answered: CheckId[] = [];
  const findings = checks.filter(({ id }) => !memory.settings.off.includes(id)).flatMap((check) => {
    try {
      const found = findingsOf(check, facts, wording);
      if (!isAnswered(check.id, found, facts)) return found;
      answered.push(check.id);
      return [];
    } catch {
      skipped.push(check.id);
      return [];
    }
  });
  return {
    verdict: verdictOf(findings), findings, skipped, answered,
    remedies: remedies
      .filter((remedy) => remedy.answers.some((id) => findings.some((finding) => finding.check === id) && remedy.fits(facts, id)))
      .map(({ id }) => ({ id, ...wording.remedies[id] })),
    notes: notesOf(facts, skipped, answered, wording),
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

/** The memory after this letter left at `now`. `seen`: all that is known, where `memory` is a part of it. */
export function remember(memory: Memory, letter: Letter, now: Date, seen = memory): Memory {
  return remembered(factsOf(letter, seen, now), memory);
}

/** The memory once the letter has left. */
export function remembered(facts: Facts, memory = facts.memory): Memory {
  const { gist, now } = facts;
  return meetTogether(rememberGist(withAnswered(memory, facts), gist, now), togetherIn(facts), now);
}

/** The mail quoted below an answer to one person is theirs: where no mailbox can be asked, it is all we learn of who writes back. */
function withAnswered(memory: Memory, { letter, parts, people, now }: Facts): Memory {
  const [reader, ...others] = people.filter((person) => person.field === 'to');
  const theirs = reader && others.length === 0 && !reader.isGroup ? theirMailIn({ letter, parts }) : undefined;
  return reader && theirs ? hearAnswered(memory, reader, languageOf(theirs.folded) ?? '', now) : memory;
}

function findingsOf<Id extends CheckId>(check: Check<Id, DataOf<Id>>, facts: Facts, wording: Wording): Finding[] {
  return check.run(facts).map((evidence) => ({
    check: check.id, word: check.word, weight: weightOf(check, evidence), spans: evidence.spans,
    ...wording.checks[check.id](evidence.data),
    quotes: evidence.spans.map((span) => quoteOf(facts, span)).filter((quote) => quote !== ''),
  }));
}

function quoteOf({ letter }: Facts, { part, start, end }: Span): string {
  if (part === 'readers') {
    const shown = letter.readers.slice(start, Math.min(end, start + MOST_NAMED)).map(({ name, address }) => bounded(name || address, LONGEST_QUOTE / MOST_NAMED));
    return [...shown, ...(end - start > MOST_NAMED ? ['…'] : [])].join(', ');
  }
  return bounded(letter[part].slice(start, end), LONGEST_QUOTE);
}

/** One line of at most `longest` units, cut at a whole character. */
function bounded(text: string, longest: number): string {
  const line = text.slice(0, longest * 4).replace(/\s+/g, ' ').trim();
  if (line.length <= longest) return line;
  const code = line.charCodeAt(longest - 1);
  return line.slice(0, code >= 0xd800 && code < 0xdc00 ? longest - 1 : longest);
}

function notesOf({ unknown, memory }: Facts, skipped: readonly CheckId[], answered: readonly CheckId[], { notes }: Wording): string[] {
  return [
    ...(unknown.length > 0 ? [notes.unknownReaders(unknown.length)] : []),
    ...(memory.lost > 0 ? [notes.memoryLost] : []),
    ...(answered.length > 0 ? [notes.answered(answered.length)] : []),
    ...skipped.map((id) => notes.checkSkipped(id)),
  ];
}
