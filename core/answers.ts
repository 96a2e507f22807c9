import { weightOf, type Weight } from './check';
import { checks, type CheckId } from './checks';
import { factsOf, holdFactsOf, type Facts, type HoldFacts } from './facts';
import type { Address, Letter } from './letter';
import { allSaid, checkKey, countMarked, mark, saidOf, say, unmarkAll, unsay, type Day, type Memory } from './memory';

/** What a writer may answer to a finding. */
export type Answer =
  | { readonly kind: 'know'; readonly address: string }
  | { readonly kind: 'not-here'; readonly check: CheckId; readonly letter: Letter }
  | { readonly kind: 'never'; readonly check: CheckId };

/** What is taken back; without address or letter all of that kind. */
export type Unanswer =
  | { readonly kind: 'know'; readonly address?: string }
  | { readonly kind: 'not-here'; readonly check: CheckId; readonly letter?: Letter }
  | { readonly kind: 'never'; readonly check: CheckId };

/** All that was answered and still counts. */
export interface Answers {
  /** How many people are marked as known: who they are only their salted keys say. */
  readonly known: number;
  readonly notHere: readonly { readonly check: CheckId; readonly day: Day }[];
  readonly never: readonly CheckId[];
}

/** `seen`: what the letter was reviewed with, where that is more than the `memory` the answer is kept in. */
export function answer(memory: Memory, given: Answer, now: Date, seen = memory): Memory {
  if (given.kind === 'know') return mark(memory, given.address, true);
  if (given.kind === 'never') return withOff(memory, [...memory.settings.off.filter((id) => id !== given.check), given.check]);
  const facts = factsOf(given.letter, seen, now);
  const asked = checks.filter(({ id }) => id === given.check).flatMap((check) => check.run(facts).map((evidence) => ({ weight: weightOf(check, evidence, facts.memory.settings.threshold), spans: evidence.spans })));
  return say(memory, given.check, strengthOf(asked), facts.gist, now);
}

export function unanswer(memory: Memory, given: Unanswer, now: Date): Memory {
  if (given.kind === 'know') return given.address === undefined ? unmarkAll(memory) : mark(memory, given.address, false);
  if (given.kind === 'never') return withOff(memory, memory.settings.off.filter((id) => id !== given.check));
  return unsay(memory, given.check, given.letter && holdFactsOf(given.letter, memory, now).gist);
}

export function answersOf(memory: Memory, now: Date): Answers {
  return {
    known: countMarked(memory),
    notHere: allSaid(memory, now).flatMap((said) => checks.filter(({ id }) => checkKey(id) === said.check).map(({ id }) => ({ check: id, day: said.day }))),
    never: checks.map(({ id }) => id).filter((id) => memory.settings.off.includes(id)),
  };
}

/** Readers the writer may know from elsewhere, and the checks that would find something else if so. */
export function mayBeKnown(letter: Letter, memory: Memory, now: Date): { readonly readers: readonly Address[]; readonly checks: readonly CheckId[] } {
  const facts = factsOf(letter, memory, now);
  const readers = [...facts.strangers, ...facts.unknown].filter(({ isGroup, address }) => !isGroup && address !== '').map(({ address, name }) => ({ address, ...(name ? { name } : {}) }));
  if (readers.length === 0) return { readers, checks: [] };
  const known = factsOf(letter, readers.reduce((all, { address }) => mark(all, address, true), memory), now);
  return { readers, checks: checks.filter((check) => foundBy(check, facts) !== foundBy(check, known)).map(({ id }) => id) };
}

/** A check that fails finds nothing. */
function foundBy(check: (typeof checks)[number], facts: Facts): string {
  try {
    return JSON.stringify(check.run(facts));
  } catch {
    return '[]';
  }
}

/** Whether the writer already answered what this check found in the letter: one slot more than then is news, and so is a hold where it only looked. */
export function isAnswered(check: CheckId, found: readonly Spoken[], { memory, gist, now }: HoldFacts): boolean {
  return found.length > 0 && memory.answers !== '' && strengthOf(found) <= saidOf(memory, check, gist, now);
}

interface Spoken { readonly weight: Weight; readonly spans: readonly unknown[] }

/** 1 to 31 for as many places, 32 more where one holds. */
function strengthOf(found: readonly Spoken[]): number {
  return Math.min(31, found.reduce((sum, { spans }) => sum + Math.max(1, spans.length), 0)) + (found.some(({ weight }) => weight === 'hold') ? 32 : 0);
}

function withOff(memory: Memory, off: readonly string[]): Memory {
  return { ...memory, settings: { ...memory.settings, off } };
}
