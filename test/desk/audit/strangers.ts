import type { Observation } from '../../../core';
import { dayText, line, WAYS, type AfterNo, type Answers, type Silent } from './report';
import type { Sent } from './series';

/** Somebody who was a stranger when first written to. */
interface Stranger {
  readonly who: string;
  readonly first: Sent;
  last: number;
  answered: boolean;
  /** The nth letter to them without an answer, once it is more than a letter and a reminder. */
  nth: number;
  /** Their no, until they write again. */
  no: string;
}

export interface Strangers {
  has(address: string): boolean;
  wrote(sent: Sent, seen: Observation, subject: string): void;
  /** Somebody wrote; `no`: the words with which they declined. */
  heard(address: string, no: string | undefined): void;
  silent(since: number): Silent[];
  afterNo(since: number): AfterNo[];
  answers(since: number, until: number): Answers;
}

/** A letter younger than this may still be answered. */
const PATIENCE_MS = 14 * 86_400_000;

/** Who was written to as a stranger, and what came back. */
export function startStrangers(): Strangers {
  const people = new Map<string, Stranger>();
  const afterNo: (AfterNo & { readonly when: number })[] = [];
  return {
    has: (address) => people.has(address),
    wrote(sent, seen, subject) {
      for (const { address, name } of seen.strangers) {
        const known = people.get(address);
        if (known) known.last = sent.when;
        else people.set(address, { who: line(name && name !== address ? `${name} <${address}>` : address), first: sent, last: sent.when, answered: false, nth: 0, no: '' });
      }
      const alone = sent.alone === undefined ? undefined : people.get(sent.alone);
      if (!alone) return;
      alone.nth = Math.max(alone.nth, seen.nthUnanswered);
      const no = seen.quotedNo || alone.no;
      if (no && seen.proposes) afterNo.push({ who: alone.who, day: dayText(sent.when), when: sent.when, subject: line(subject), no: line(no) });
    },
    heard(address, no) {
      const person = people.get(address);
      if (!person) return;
      person.answered = true;
      person.no = no ?? '';
    },
    silent: (since) => [...people.values()].filter(({ nth, answered, last }) => nth > 0 && !answered && last >= since)
      .sort((a, b) => b.nth - a.nth || b.last - a.last)
      .map(({ who, nth, first, last }) => ({ who, letters: nth, first: dayText(first.when), last: dayText(last) })),
    afterNo: (since) => afterNo.filter(({ when }) => when >= since).map(({ when: _, ...rest }) => rest),
    answers: (since, until) => answersOf([...people.values()].filter(({ first }) => first.when >= since), until - PATIENCE_MS),
  };
}

function answersOf(people: readonly Stranger[], ripe: number): Answers {
  const told = people.filter(({ answered, first }) => answered || first.when <= ripe);
  const byWay = WAYS.map((way) => {
    const some = told.filter(({ first }) => first.way === way);
    return { way, written: some.length, answered: some.filter(({ answered }) => answered).length };
  });
  return { written: told.length, answered: told.filter(({ answered }) => answered).length, waiting: people.length - told.length, byWay: byWay.filter(({ written }) => written > 0) };
}
