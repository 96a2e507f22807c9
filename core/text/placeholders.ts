import type { Slot } from '../phrases/slots';
import { hasEmptyBox, isInCode, isInLink, isQuoted, isTechnical } from './slot-guards';
import { SHAPES } from './slot-shapes';
import { bareSlot, isAboutFilling, isNamed, isSomebody, mayBeSlot, slotIn, speaksOfSlots, type Proof } from './slot-sense';

/** Where a slot stands: in the text, or beside it. */
export type Place = 'subject' | 'body' | 'link' | 'picture' | 'attachment';

/** A slot of a template left open. */
export interface Placeholder {
  readonly place: Place;
  /** [start, end) of subject or body; beside the text, of the words that carry it. */
  readonly start: number;
  readonly end: number;
  readonly token: string;
  /** What the slot most likely stands for. */
  readonly slot: Slot;
  /** Hardly anything else; in a mail about programs only what no program writes is sure. */
  readonly isSure: boolean;
}

/** What is read with the text: the target of a link, a picture's description, a file's name. */
export interface Piece {
  readonly place: Place;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

interface Found { readonly start: number; readonly end: number; readonly token: string; readonly slot: Slot; readonly proof: Proof }

/** "Dear First Name,": a greeting that calls its reader by the name of a slot; the word before it is one or two long. */
const CALLED = /^[ \t]{0,4}(?:[^\s,:;!?[\](){}<>]{2,12} ){1,2}?((?:[^\s,.:;!?[\](){}<>]{2,20} ){0,2}[^\s,.:;!?[\](){}<>]{2,20})[ \t]{0,2}[,!][ \t]*$/gm;
/** "Yours sincerely, / Your Name": who signs by it has not signed. */
const SIGNED = /,[ \t]{0,3}\n\s{0,4}((?:[^\s,.:;!?[\](){}<>]{2,20} ){1,2}[^\s,.:;!?[\](){}<>]{2,20})[ \t]{0,3}(?=\n|$)/g;
const ENCODED: Readonly<Record<string, string>> = { '7B': '{', '7D': '}', '7C': '|', '5B': '[', '5D': ']', '3C': '<', '3E': '>', '20': ' ' };
/** What stands around the name in such a line; "I saw the [keel], and" is a sentence, though it begins as "My dear Mr [Name]," does. */
const CALL = {
  before: /^\s{0,9}[^\s:;!?]{1,14} (?:[^\s,:;!?]{1,14} ){0,2}\*{0,2}$/, long: /^\s{0,9}(?:\S{1,14} ){3}/,
  after: /^\*{0,2}[ \t]{0,3}[,:!(]/, endsLine: /^[^\n]{0,16}(?:\n|$)/,
  heading: /^\s{0,9}[^\n]{1,100}\n[ \t]{0,9}\n\s{0,9}(?=[^\n]{0,60}$)/, longest: 100,
};
/** A greeting stands near the top; further down a short line with a comma is a list. */
const LONGEST_TOP = 400;
/** "[Course 318] …", "Re: [Event] …": lists and teams mark their subjects so. */
const TAGGED = /^\s{0,9}(?:\w{2,4}: ?)?$/;
/** Of one shape; hostile text has tens of thousands. */
const MOST_HITS = 200;

/** Each open slot once, in reading order, what stands beside the text last; marks inside code are left alone. */
export function placeholdersIn(subject: string, own: string, beside: readonly Piece[] = []): Placeholder[] {
  const seen = new Set<string>();
  const found = ([['subject', subject], ['body', own]] as const).flatMap(([place, text]) => slotsIn(text, place).map((one) => ({ place, isSpokenOf: isNamed(text.slice(0, one.start), one.token) || isQuoted(text, one.start, one.end), ...one })));
  const isCode = found.some(({ proof }) => proof !== 'mark') && isTechnical(own);
  // A letter that speaks of slots gives another as an example.
  const spoken = found.filter(({ isSpokenOf }) => isSpokenOf).length;
  const greeted = endOfFirstLine(own);
  const isAbout = (spoken > 0 && (2 * spoken >= found.length || speaksOfSlots(own)))
    || (found.length > 0 && found.every(({ place, start }) => place === 'subject' || start > greeted) && isAboutFilling(`${subject}\n${own}`));
  const inText = found.map(({ proof, isSpokenOf, ...one }) => ({ ...one, isSure: proof !== 'hint' && proof !== 'guess' && !isAbout && !isSpokenOf && (proof === 'mark' || !isCode) }));
  const inPieces = beside.flatMap(({ place, text, start, end }) =>
    slotsIn(decoded(text), place).map(({ token, slot }) => ({ place, start, end, token, slot, isSure: true })));
  return [...inText, ...inPieces].filter(({ token }) => !seen.has(token) && seen.add(token));
}

function endOfFirstLine(text: string): number {
  const start = text.search(/\S/);
  const end = text.indexOf('\n', start);
  return end < 0 ? text.length : end;
}

function slotsIn(text: string, place: Place): Found[] {
  const isProse = place === 'subject' || place === 'body';
  const found: Found[] = [];
  const maybe: Found[] = [];
  const pairs: Found[] = [];
  const many: Found[] = [];
  const isFree = (one: Pick<Found, 'start' | 'end'>): boolean => !found.some(({ start, end }) => one.start < end && one.end > start);
  for (const { shape, needs = '', proof, isLed, isCalled } of SHAPES) {
    if (!text.includes(needs)) continue;
    for (const hit of matches(isCalled ? text.slice(0, CALL.longest * 2) : text, shape)) {
      const one = { ...placeOf(hit, isLed), proof };
      if (isCalled && !(place === 'body' && isCalledAt(text, one.start, one.end))) continue;
      if (isProse && (isInLink(text, one.start) || (proof !== 'mark' && isInCode(text, one.start, one.end)))) continue;
      // "?filter[name]=" is how forms write their fields.
      if (place === 'link' && proof !== 'mark' && /\w/.test(text.charAt(one.start - 1))) continue;
      const inside = hit[isLed ? 2 : 1] ?? '';
      if (/^x$/i.test(inside) && hasEmptyBox(text)) continue;
      if (place !== 'body' && (proof === 'any' || proof === 'many')) continue;
      const slot = slotIn(inside, proof);
      const isTag = place === 'subject' && proof === 'phrase' && slot !== undefined && !isSomebody(slot) && TAGGED.test(text.slice(0, one.start));
      if (slot && proof === 'pair') pairs.push({ ...one, proof: 'hint', slot });
      else if (slot && proof === 'many') many.push({ ...one, proof: 'hint', slot });
      else if (slot && isFree(one)) found.push({ ...one, slot, proof: isTag || proof === 'any' ? 'hint' : proof });
      else if (proof === 'phrase' && mayBeSlot(inside)) maybe.push({ ...one, slot: 'other' });
    }
  }
  if (isProse) found.push(...[...bareIn(text.slice(0, LONGEST_TOP), CALLED), ...bareIn(text, SIGNED)].filter(isFree));
  if (areTokens(pairs, 2)) found.push(...pairs.filter(isFree));
  if (areTokens(many, 3) && !isTechnical(text)) found.push(...many.filter(isFree));
  // Who left one bracket open filled none of them in: then those that name nothing we know are slots too.
  const all = found.some(({ proof }) => proof === 'phrase') ? [...found, ...maybe.filter(isFree)] : found;
  return all.sort((a, b) => a.start - b.start);
}

/** So many of them at least, each in other words. */
function areTokens(found: readonly Found[], fewest: number): boolean {
  return new Set(found.map(({ token }) => token)).size >= fewest;
}

function isCalledAt(text: string, start: number, end: number): boolean {
  const before = text.slice(0, start).replace(CALL.heading, '');
  const after = text.slice(end, end + CALL.longest);
  return CALL.before.test(before) && CALL.after.test(after) && (CALL.endsLine.test(after) || !CALL.long.test(before));
}

function placeOf({ 0: whole, 1: lead = '', index }: RegExpExecArray, isLed = false): { start: number; end: number; token: string } {
  const start = index + (isLed ? lead.length : 0);
  const token = whole.slice(start - index);
  return { start, end: start + token.length, token };
}

/** The name of a slot without any mark, in a line of that shape. */
function bareIn(text: string, shape: RegExp): Found[] {
  return matches(text, shape).flatMap((hit) => {
    const token = hit[1] ?? '';
    const slot = bareSlot(token);
    const start = hit.index + hit[0].lastIndexOf(token);
    return slot ? [{ start, end: start + token.length, token, slot, proof: 'mark' as const }] : [];
  });
}

/** The marks that an address of the web writes as numbers. */
function decoded(text: string): string {
  return text.replace(/%(7[BCD]|5[BD]|3[CE]|20)/gi, (_all, code: string) => ENCODED[code.toUpperCase()] ?? '');
}

function matches(text: string, shape: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  shape.lastIndex = 0;
  for (let hit = shape.exec(text); hit && found.length < MOST_HITS; hit = shape.exec(text)) found.push(hit);
  return found;
}
