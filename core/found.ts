import { holdFactsOf } from './facts';
import type { Address, Letter } from './letter';
import { dayOf, hearText, merge, type Memory } from './memory';
import { refusalIn } from './refusal';
import { remember } from './remember';
import { fold } from './text/fold';
import { languageOf } from './text/language';
import { keepOnly, partsOf } from './text/parts';

/** Long enough to stand in few other letters, short enough that a changed word rarely falls into it. */
const WORDS = 5;
const MOST_PHRASES = 3;
/** Shorter notes are like many others. */
const FEWEST_WORDS = 25;

/**
 * Up to three phrases of the letter, each from another part of it, for a mailbox that can be searched for words: where they were sent before,
 * the letter was. Word lengths stand in for rarity; what belongs to the reader is left out. Nothing for a letter that makes no series.
 */
export function tellingPhrases(letter: Letter, memory: Memory, now: Date): string[] {
  const { gist: { places, codes, isOpen }, folded } = holdFactsOf(letter, memory, now);
  if (isOpen || places.length < FEWEST_WORDS) return [];
  const part = Math.ceil((places.length - WORDS + 1) / MOST_PHRASES);
  return Array.from({ length: MOST_PHRASES }, (_, i) => i * part).flatMap((from) => {
    let best = '';
    for (let at = from; at < Math.min(from + part, places.length - WORDS + 1); at++) {
      const run = places.slice(at, at + WORDS);
      if (run.some(({ isFact }) => isFact) || !/^[\w-]+$/.test(codes.slice(at, at + WORDS)) || !isOneSentence(folded, run)) continue;
      const phrase = run.map(({ start, end }) => folded.slice(start, end)).join(' ');
      if (phrase.length > best.length) best = phrase;
    }
    return best === '' ? [] : [best];
  });
}

/** The memory with a letter found in the mailbox, which it may know already; what the user had erased stays so. */
export function recall(memory: Memory, letter: Letter, sentAt: Date): Memory {
  if (dayOf(sentAt) <= memory.forgotten.all) return memory;
  return { ...memory, letters: merge(memory, remember(memory, letter, sentAt)).letters };
}

/** The memory after a mail of theirs that a host fetched was read: in which language they write, and whether they said no; of the text nothing is kept. */
export function hearMail(memory: Memory, from: Address, body: string, receivedAt: Date): Memory {
  const { own, isForward } = partsOf(body);
  const folded = fold(keepOnly(body, own)).trim();
  return hearText(memory, from, { language: languageOf(folded) ?? '', isNo: !isForward && refusalIn(folded) !== undefined }, receivedAt);
}

function isOneSentence(text: string, run: readonly { readonly start: number; readonly end: number }[]): boolean {
  return run.every(({ start }, i) => i === 0 || /^[ \t\n]{1,3}$/.test(text.slice(run[i - 1]?.end, start)));
}
