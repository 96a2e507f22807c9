import { blankSlot } from '../checks/blank-slot';
import { dataArtefact } from '../checks/data-artefact';
import { leftOver } from '../checks/name-left-over';
import type { CheckId } from '../checks';
import type { Facts } from '../facts';
import { firmAt } from '../mask';
import { firmLabel } from '../memory';
import { nameFits } from '../names';
import type { Person } from '../people';
import { fold } from '../text/fold';
import type { Range } from '../text/parts';
import type { Edit } from '../text/plain';
import { wordsOf } from '../text/words';
import { called, NOBODY, type Called } from './called';
import { greetOne, openingOf } from './greet';
import { letterWords } from './letter-words';
import type { Remedy } from './remedy';
import { withBody, withSubject } from './rewrite';

export const rightName: Remedy<'right-name'> = {
  id: 'right-name',
  answers: ['blank-slot', 'greeting-mismatch', 'name-left-over', 'fallback-word', 'data-artefact'],
  fits: (facts, check) => isAboutName(facts, check) && (nameOf(facts).first !== '' || isAboutFirmAlone(facts, check)),
  change(facts) {
    const { letter } = facts;
    const greeting = nameOf(facts).first === '' ? [] : inGreeting(facts);
    return { open: withSubject(withBody(letter, [...greeting, ...inText(facts, 'body')]), inText(facts, 'subject')), drafts: [] };
  },
};

/** A line to fill in stays with the writer. */
function isAboutName(facts: Facts, check: CheckId): boolean {
  return check !== 'blank-slot' || blankSlot.run(facts).every(({ data }) => data.isGreeting);
}

function isAboutFirmAlone(facts: Facts, check: CheckId): boolean {
  return check === 'name-left-over' && readerOf(facts) !== undefined && leftOver(facts).every(({ isFirm }) => isFirm);
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
  const firm = firmOf(facts);
  const greetingEnd = part === 'body' ? openingOf(facts)?.end ?? 0 : 0;
  const text = facts.letter[part];
  const places = leftOver(facts).map((place) => ({ ...place, name: place.isFirm ? firm : first }));
  return places.filter((one) => one.part === part && one.start >= greetingEnd && one.name !== '').reduce<Edit[]>((edits, { start, end, name }) => {
    const written = name + (/['’]s$/.exec(text.slice(start, end))?.[0] ?? '');
    const last = edits[edits.length - 1];
    const follows = last !== undefined && last.text === name && /^[ \t]{1,3}$/.test(text.slice(last.end, start));
    return follows ? [...edits.slice(0, -1), { ...last, end, text: written }] : [...edits, { start, end, text: written }];
  }, []);
}

/** The firm as the letter itself or the name shown spells it; a domain is no spelling, so without either the writer fills it in. */
function firmOf(facts: Facts): string {
  const { letter, own } = facts;
  const reader = readerOf(facts);
  const label = reader ? firmLabel(reader.organisation) : '';
  const spelt = label === '' ? undefined : [own, letter.subject, reader?.name ?? ''].map((text) => speltIn(text, label)).find((one) => one !== undefined);
  return spelt ?? letterWords(facts).firmBlank;
}

function speltIn(text: string, label: string): string | undefined {
  const words = wordsOf(fold(text));
  const spelt = words.flatMap(({ start }, i) => {
    const last = words[i + firmAt(words, i, text, [label]) - 1];
    return last && last.end > start ? [text.slice(start, last.end)] : [];
  });
  return spelt.find((one) => one.charAt(0) !== fold(one.charAt(0)) && !/[\n<>]/.test(one));
}
