import { blankSlot } from '../checks/blank-slot';
import { dataArtefact } from '../checks/data-artefact';
import { nameLeftOver } from '../checks/name-left-over';
import type { CheckId } from '../checks';
import type { Facts } from '../facts';
import { nameFits } from '../names';
import type { Person } from '../people';
import type { Range } from '../text/parts';
import type { Edit } from '../text/plain';
import { called, NOBODY, type Called } from './called';
import { greetOne, openingOf } from './greet';
import { letterWords } from './letter-words';
import type { Remedy } from './remedy';
import { withBody, withSubject } from './rewrite';

export const rightName: Remedy<'right-name'> = {
  id: 'right-name',
  answers: ['blank-slot', 'greeting-mismatch', 'name-left-over', 'fallback-word', 'data-artefact'],
  fits: (facts, check) => nameOf(facts).first !== '' && isAboutName(facts, check),
  change(facts) {
    const { letter } = facts;
    return { open: withSubject(withBody(letter, [...inGreeting(facts), ...inText(facts, 'body')]), inText(facts, 'subject')), drafts: [] };
  },
};

/** A firm's name is known only as its domain spells it, and a line to fill in is not about a name: both stay with the writer. */
function isAboutName(facts: Facts, check: CheckId): boolean {
  if (check === 'name-left-over') return nameLeftOver.run(facts).every(({ data }) => !data.isFirm);
  return check !== 'blank-slot' || blankSlot.run(facts).every(({ data }) => data.isGreeting);
}

/** The one person the letter is addressed to, Cc apart. */
function readerOf({ people }: Facts): Person | undefined {
  const addressed = people.filter(({ field }) => field !== 'cc');
  return addressed.length === 1 ? addressed[0] : undefined;
}

function nameOf(facts: Facts): Called {
  const reader = readerOf(facts);
  return reader ? called(reader) : NOBODY;
}

function inGreeting(facts: Facts): Edit[] {
  const reader = readerOf(facts);
  const names = facts.register.greeting?.names ?? [];
  const artefact = dataArtefact.run(facts)[0]?.spans[0] ?? holeIn(facts);
  const isRight = reader !== undefined && names.length > 0 && nameFits(names, reader) === 'fits' && !artefact;
  return isRight ? [] : [greetOne(facts, nameOf(facts), letterWords(facts), artefact)];
}

/** The gap between the words of greeting and their mark, which the check shows whole. */
function holeIn(facts: Facts): Range | undefined {
  const span = blankSlot.run(facts).find(({ data }) => data.isGreeting)?.spans[0];
  return span && { start: span.start + facts.own.slice(span.start, span.end - 1).trimEnd().length, end: span.end - 1 };
}

/** "Anna's" becomes "Ben's"; two words of one name become one. */
function inText(facts: Facts, part: 'subject' | 'body'): Edit[] {
  const { first } = nameOf(facts);
  const greetingEnd = part === 'body' ? openingOf(facts)?.end ?? 0 : 0;
  const text = facts.letter[part];
  const spans = nameLeftOver.run(facts).flatMap((one) => one.spans).filter((span) => span.part === part && span.start >= greetingEnd);
  return spans.reduce<Edit[]>((edits, { start, end }) => {
    const written = first + (/['’]s$/.exec(text.slice(start, end))?.[0] ?? '');
    const last = edits[edits.length - 1];
    const follows = last !== undefined && /^[ \t]$/.test(text.slice(last.end, start));
    return follows ? [...edits.slice(0, -1), { ...last, end, text: written }] : [...edits, { start, end, text: written }];
  }, []);
}
