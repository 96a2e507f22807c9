import { weightOf, type Check, type Evidence, type Weight } from './check';
import { afterANo } from './checks/after-a-no';
import { exclusiveClaim } from './checks/exclusive-claim';
import { hiddenReaders } from './checks/hidden-readers';
import { monologue } from './checks/monologue';
import { oneLetterManyStrangers } from './checks/one-letter-many-strangers';
import { sameLetterAgain } from './checks/same-letter-again';
import { factsOf, type Facts } from './facts';
import type { Letter } from './letter';
import { acquaintance, newestId, type Memory } from './memory';
import type { Person } from './people';
import { proposes, refusalIn } from './refusal';
import { remembered } from './remember';
import { fold } from './text/fold';
import { partsOf } from './text/parts';

/** Somebody a letter went to; `name` is hostile text. */
export interface Observed {
  readonly address: string;
  readonly name: string;
}

/** What one letter of the past was, as far as it could be told when it left. */
export interface Observation {
  readonly memory: Memory;
  /** The letter's number in the memory; undefined: it is not kept, as letters to people one knows are not. */
  readonly id: number | undefined;
  /** Those who wrote first are none. */
  readonly strangers: readonly Observed[];
  readonly unknown: number;
  /** How many strangers of several organisations it addressed side by side; 0: no such crowd. */
  readonly crowd: number;
  /** It says that it goes to several. */
  readonly isOpen: boolean;
  /** Several strangers, in the voice of a letter to one. */
  readonly asOne: { readonly readers: number; readonly isHidden: boolean; readonly greeting: string } | undefined;
  /** The numbers of the letters it repeats to new people; only where the check may hold is it certain. */
  readonly repeats: { readonly ids: readonly number[]; readonly isCertain: boolean } | undefined;
  /** "Only you", and how many others got it. */
  readonly onlyYou: { readonly claim: string; readonly others: number } | undefined;
  /** Which letter it is to somebody who has not answered one; 0: none of these. */
  readonly nthUnanswered: number;
  readonly proposes: boolean;
  /** The no in the mail quoted below it. */
  readonly quotedNo: string;
}

const LONGEST_QUOTE = 120;

/** For looking back over a mailbox, letter by letter in the order they left. Never throws for any letter. */
export function observe(letter: Letter, memory: Memory, now: Date): Observation {
  const facts = factsOf(letter, memory, now);
  const after = remembered(facts);
  const id = newestId(after.letters);
  const isNew = ({ address }: Person): boolean => (acquaintance(memory, address)?.received ?? 0) === 0;
  return {
    memory: after, id: id === newestId(memory.letters) ? undefined : id,
    strangers: facts.strangers.filter(isNew).map(({ address, name }) => ({ address, name })), unknown: facts.unknown.filter(isNew).length,
    crowd: facts.crowd.length, isOpen: facts.voice === 'all', asOne: asOneIn(facts), repeats: repeatsIn(facts), onlyYou: onlyYouIn(facts),
    nthUnanswered: (evidenceOf(monologue, facts)[0]?.data.sent ?? -1) + 1,
    proposes: proposes(facts), quotedNo: quoteOf(facts, evidenceOf(afterANo, facts)[0]),
  };
}

/** The first words with which a mail of somebody else says no; undefined: it does not. */
export function noIn({ body }: Letter): string | undefined {
  const [own] = partsOf(body).own;
  const text = own ? body.slice(own.start, own.end) : '';
  const hit = refusalIn(fold(text));
  return hit && text.slice(hit.start, Math.min(hit.end, hit.start + LONGEST_QUOTE));
}

function asOneIn(facts: Facts): Observation['asOne'] {
  const [open] = certain(oneLetterManyStrangers, facts);
  const [hidden] = certain(hiddenReaders, facts);
  if (facts.crowd.length === 0 || (!open && !hidden)) return undefined;
  return { readers: facts.crowd.length, isHidden: hidden !== undefined, greeting: quoteOf(facts, open ?? hidden) };
}

function repeatsIn(facts: Facts): Observation['repeats'] {
  const [evidence] = evidenceOf(sameLetterAgain, facts);
  return evidence && { ids: facts.sameLetters.map(({ id }) => id), isCertain: evidence.weight === 'hold' };
}

function onlyYouIn(facts: Facts): Observation['onlyYou'] {
  const [evidence] = certain(exclusiveClaim, facts);
  return evidence && { claim: quoteOf(facts, evidence), others: evidence.data.others };
}

function certain<Data>(check: Check<string, Data>, facts: Facts): Evidence<Data>[] {
  return evidenceOf(check, facts).filter(({ weight }) => weight === 'hold');
}

function evidenceOf<Data>(check: Check<string, Data>, facts: Facts): (Evidence<Data> & { weight: Weight })[] {
  try {
    return check.run(facts).map((evidence) => ({ ...evidence, weight: weightOf(check, evidence, 'usual') }));
  } catch {
    return [];
  }
}

function quoteOf({ letter }: Facts, evidence: Evidence<unknown> | undefined): string {
  const span = evidence?.spans.find(({ part }) => part === 'body');
  return span ? letter.body.slice(span.start, Math.min(span.end, span.start + LONGEST_QUOTE)) : '';
}
