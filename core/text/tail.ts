import { isClosing, isContact, isFooter, isNotice } from './closing';
import type { Kind, Line } from './lines';

/** A signature begins behind "-- " (RFC 3676, 4.3), or what people type for it. */
const DELIMITER = /^(?:--|—|–|\*\*|__)\s?$/;
/** Lists and free-mail services put their lines under a rule. */
const RULE = /^(?:_{10,200}|-{20,200})\s{0,5}$/;
const MOST_SIGNATURE_LINES = 15;
const MOST_RULED_LINES = 10;
const MOST_BLOCK_LINES = 12;
const LONGEST_BLOCK_LINE = 90;
const LONGEST_NAME = 45;
const MOST_NAME_WORDS = 4;
const MOST_LEARNED_LINES = 24;

/** Finds what stands under the writer's words in [start, end) of the lines, from the bottom up. */
export function markTail(lines: readonly Line[], kinds: Kind[], start: number, end: number): void {
  const isFirst = firstLine(lines, start, end);
  let stop = markDelimited(lines, kinds, isFirst, end);
  stop = markNotices(lines, kinds, isFirst, stop);
  stop = markFooters(lines, kinds, start, stop);
  markContacts(lines, kinds, isFirst, stop);
}

/**
 * Lines that end this writer's letters, from the bottom up. Closing and name end them too and stay: only what stands below goes, and without
 * either nothing does, for a habit of speech ("Let me know") is the writer's own.
 */
export function markLearned(lines: readonly Line[], kinds: Kind[], start: number, end: number, isLearned: (line: string) => boolean): void {
  const last = behindText(lines, start, end);
  let top = last;
  while (top > start && last - top < MOST_LEARNED_LINES && (textAt(lines, top - 1) === '' || isLearned(textAt(lines, top - 1)))) top--;
  // The line above may be part of it: who signs "Bo" here and "Bob" there.
  const above = Math.max(start, behindText(lines, start, top) - 1);
  let closing = last - 1;
  while (closing >= above && !isClosing(textAt(lines, closing))) closing--;
  const name = closing >= above ? firstLine(lines, closing + 1, last) : firstShort(lines, above, last);
  const below = Math.max(top, firstLine(lines, isShort(textAt(lines, name)) ? name + 1 : name, last));
  if (below < last) kinds.fill('learned', below, end);
}

function firstShort(lines: readonly Line[], from: number, last: number): number {
  let i = from;
  while (i < last && !isShort(textAt(lines, i))) i++;
  return i;
}

/** As a name is. */
function isShort(text: string): boolean {
  return text !== '' && text.length <= LONGEST_NAME && text.split(/\s+/).length <= MOST_NAME_WORDS && !/[.!?:;,]$/.test(text) && !isContact(text);
}

function textAt(lines: readonly Line[], i: number): string {
  return lines[i]?.text.trim() ?? '';
}

function firstLine(lines: readonly Line[], start: number, end: number): number {
  let i = start;
  while (i < end && textAt(lines, i) === '') i++;
  return i;
}

function behindText(lines: readonly Line[], start: number, end: number): number {
  let i = end;
  while (i > start && textAt(lines, i - 1) === '') i--;
  return i;
}

function markDelimited(lines: readonly Line[], kinds: Kind[], start: number, end: number): number {
  const last = behindText(lines, start, end);
  for (let i = Math.max(start, last - MOST_SIGNATURE_LINES); i < last; i++) {
    const text = lines[i]?.text ?? '';
    const isRule = RULE.test(text) && i > start && textAt(lines, i - 1) === '' && last - i <= MOST_RULED_LINES;
    if (!DELIMITER.test(text) && !isRule) continue;
    kinds.fill(isRule ? 'boilerplate' : 'signature', i, end);
    return i;
  }
  return end;
}

/** A paragraph of legal notice ends the letter; words of the writer stand above it. */
function markNotices(lines: readonly Line[], kinds: Kind[], start: number, end: number): number {
  let stop = end;
  for (let paragraphs = 0, at = end; paragraphs < 5; paragraphs++) {
    const last = behindText(lines, start, at);
    let first = last;
    while (first > start && textAt(lines, first - 1) !== '') first--;
    if (first === last || first === start) break;
    if (isNotice(lines.slice(first, last).map((line) => line.text).join(' '))) {
      kinds.fill('boilerplate', first, stop);
      stop = first;
    }
    at = first;
  }
  return stop;
}

function markFooters(lines: readonly Line[], kinds: Kind[], start: number, end: number): number {
  let stop = end;
  for (let footers = 0; footers < 3; footers++) {
    const last = behindText(lines, start, stop) - 1;
    if (last < start || !isFooter(textAt(lines, last))) break;
    const first = RULE.test(textAt(lines, last - 1)) && last - 1 > start ? last - 1 : last;
    kinds.fill('boilerplate', first, stop);
    stop = first;
  }
  return stop;
}

function markContacts(lines: readonly Line[], kinds: Kind[], start: number, end: number): void {
  const last = behindText(lines, start, end);
  const top = Math.max(start, last - MOST_BLOCK_LINES - 4);
  let closing = last - 1;
  while (closing >= top && !isClosing(textAt(lines, closing))) closing--;
  const block = closing >= top ? blockUnderName(lines, closing + 1, last) : blockAlone(lines, start, last);
  if (block < last) kinds.fill('signature', block, end);
}

/** The lines behind closing and name, if all are short and they say more than a second name. */
function blockUnderName(lines: readonly Line[], from: number, last: number): number {
  const name = firstLine(lines, from, last);
  const hasName = name < last && textAt(lines, name).length <= LONGEST_NAME && !isContact(textAt(lines, name));
  const first = firstLine(lines, hasName ? name + 1 : name, last);
  const block = lines.slice(first, last).map((line) => line.text.trim()).filter((text) => text !== '');
  const isBlock = block.length <= MOST_BLOCK_LINES && block.every((text) => !isProse(text)) && (block.length >= 2 || block.some(isContact));
  return isBlock ? first : last;
}

/** Without a closing, a last paragraph under a name whose lines are mostly contacts. */
function blockAlone(lines: readonly Line[], start: number, last: number): number {
  let first = last;
  while (first > start && last - first < MOST_BLOCK_LINES && !isProse(textAt(lines, first - 1)) && !(textAt(lines, first - 1) === '' && textAt(lines, first - 2) === '')) first--;
  let contact = first;
  while (contact < last && !isContact(textAt(lines, contact))) contact++;
  let name = contact;
  while (name > first && textAt(lines, name - 1) !== '' && contact - name < 5) name--;
  const contacts = lines.slice(contact, last).filter((line) => isContact(line.text)).length;
  const hasName = name < contact && isName(textAt(lines, name));
  if (hasName && (contacts >= 2 || (contacts === 1 && name > start && last - name >= 3))) return name + 1;
  if (hasName && contacts === 1 && name > start && textAt(lines, name - 1) === '' && contact === name + 1) return name + 1;
  return contacts >= 3 && name > start ? name : last;
}

function isName(text: string): boolean {
  return text.length <= LONGEST_NAME && !/[.!?:;,]$/.test(text) && /^[A-Z\u00c0-\u00de\u0410-\u042f]\S*(?:\s[A-Z\u00c0-\u00de\u0410-\u042f(]\S*){1,3}$/.test(text);
}

/** Sentences, and what is added below the name ("P.S."). */
function isProse(text: string): boolean {
  if (text.length > LONGEST_BLOCK_LINE || /^p\.?\s?s\b/i.test(text)) return true;
  return /[.!?:,]$/.test(text) && text.split(/\s+/).length >= 5 && !isContact(text);
}
