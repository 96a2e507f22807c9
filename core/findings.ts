import { isAnswered } from './answers';
import { weightOf, type Check, type Span, type Weight, type Word } from './check';
import type { CheckId, DataOf } from './checks';
import type { HoldFacts } from './facts';
import type { Advice, ChecksWording } from './wording';

export interface Finding<Id extends CheckId = CheckId> extends Advice {
  readonly check: Id;
  readonly word: Word;
  readonly weight: Weight;
  readonly spans: readonly Span[];
  /** The letter's own words at the spans: hostile text, bounded. */
  readonly quotes: readonly string[];
}

export interface Found<Id extends CheckId> {
  readonly findings: readonly Finding<Id>[];
  /** Checks that failed. */
  readonly skipped: readonly Id[];
  /** Checks whose findings are left out because the writer answered them for this letter. */
  readonly answered: readonly Id[];
}

const LONGEST_QUOTE = 120;
/** Readers a quote names before it says that there are more. */
const MOST_NAMED = 3;

/** What these checks find in the letter, in the user's words; one that fails is named, and the others still speak. */
export function findingsOf<Id extends CheckId, Asked extends HoldFacts>(checks: readonly Asking<Id, Asked>[], facts: Asked, wording: ChecksWording<Id>): Found<Id> {
  const skipped: Id[] = [];
  const answered: Id[] = [];
  const findings = checks.filter(({ id }) => !facts.memory.settings.off.includes(id)).flatMap((check) => {
    try {
      const found = evidenceOf(check, facts, wording);
      if (!isAnswered(check.id, found, facts)) return found;
      answered.push(check.id);
      return [];
    } catch {
      skipped.push(check.id);
      return [];
    }
  });
  return { findings, skipped, answered };
}

/** A check as far as it is run here. */
type Asking<Id extends CheckId, Asked> = Pick<Check<Id, DataOf<Id>>, 'id' | 'word' | 'weight'> & { run(facts: Asked): ReturnType<Check<Id, DataOf<Id>>['run']> };

function evidenceOf<Id extends CheckId, Asked extends HoldFacts>(check: Asking<Id, Asked>, facts: Asked, wording: ChecksWording<Id>): Finding<Id>[] {
  return check.run(facts).map((evidence) => ({
    check: check.id, word: check.word, weight: weightOf(check, evidence, facts.memory.settings.threshold), spans: evidence.spans,
    ...wording[check.id](evidence.data),
    quotes: evidence.spans.map((span) => quoteOf(facts, span)).filter((quote) => quote !== ''),
  }));
}

function quoteOf({ letter }: HoldFacts, { part, start, end }: Span): string {
  if (part === 'readers') {
    const shown = letter.readers.slice(start, Math.min(end, start + MOST_NAMED)).map(({ name, address }) => bounded(name || address, LONGEST_QUOTE / MOST_NAMED));
    return [...shown, ...(end - start > MOST_NAMED ? ['…'] : [])].join(', ');
  }
  return bounded(letter[part].slice(start, end), LONGEST_QUOTE);
}

/** One line of at most `longest` units, cut at a whole character. */
export function bounded(text: string, longest: number): string {
  const line = text.slice(0, longest * 4).replace(/\s+/g, ' ').trim();
  if (line.length <= longest) return line;
  const code = line.charCodeAt(longest - 1);
  return line.slice(0, code >= 0xd800 && code < 0xdc00 ? longest - 1 : longest);
}
