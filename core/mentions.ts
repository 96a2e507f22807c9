import { namesOf } from './address';
import { PARTICLES } from './greeted';
import type { Address } from './letter';
import type { Language } from './phrases';
import { latin } from './latin';
import { fold, isCapital } from './text/fold';
import { isCommonWord } from './text/language';
import type { TextWord } from './text/words';

/** What is known of a reader's names: folded words. */
export interface Nameable { readonly names: readonly string[] }

/** A run of words in the text that names a reader. */
export interface Mention { readonly reader: number; readonly start: number; readonly end: number }

/** Shorter words name nobody for sure. */
const SHORTEST_NAME = 3;
/** "Иване", "Terezo", "Γιώργο": a name that is called may end otherwise. */
const LONGEST_ENDING = 2;
const SHORTEST_STEM = 3;
const MOST_WORDS = 1_000;
const FIRST_WORD = /[.!?]\s{1,4}$/;
/** "San Lorenzo", "via Garibaldi": places that bear a name. */
const PLACE = /(?:^|\s)(?:san|santa|são|saint|sainte|st\.?|sankt|via|piazza|plaza|place|rue|calle|rua|ул\.?|св\.?) $/i;
/** "A Bassano", "de Berga": where a language does not bend its names, what only resembles one behind such a word is a place. */
const WHERE = /(?:^|\s)(?:a|ad|à|da|dal|de|di|do|em|en|in|nach|aus|van|te|uit) $/i;
const LONGEST_BEFORE = 10;
/** Where a sentence begins; a long line before is only wrapped there. */
const HEAD = /(?:\D\.|[!?:]|(?:^|\n)[^\n]{0,40}\n)\s{0,4}$/;
const LONGEST_HEAD = 60;
const NOBODY: readonly number[] = [];

/**
 * Where the text names its readers, in order. A run of words names the first reader whose names they all are, so that one word that fits two
 * readers names one of them. The writer's own names, small letters and common words of the language name nobody.
 */
export function mentionsOf(own: string, words: readonly TextWord[], readers: readonly Nameable[], writer: Address, language?: Language): Mention[] {
  const writers = namesOf(writer).map(latin);
  const known = readers.map(({ names }) => names.map(latin).filter((name) => name.length >= SHORTEST_NAME && !writers.includes(name) && !PARTICLES.has(name)).map(callableOf));
  const mentions: Mention[] = [];
  if (known.every((names) => names.length === 0)) return mentions;
  const namedBy = (word: TextWord): readonly number[] => {
    if (word.end - word.start < SHORTEST_NAME || !isCapital(own, word.start) || (language && isCommonWord(word.text, language))) return NOBODY;
    const called = latin(word.text);
    const before = own.slice(Math.max(0, word.start - LONGEST_BEFORE), word.start);
    const mayBend = !(language && language !== 'bg' && WHERE.test(before));
    const isFirst = FIRST_WORD.test(before) && own.charAt(word.end) !== ',';
    const named = known.flatMap((names, reader) => (names.some((one) => called === one.name || (mayBend && isCalled(called, one, isFirst))) ? [reader] : []));
    return named.length > 0 && PLACE.test(before) ? NOBODY : named;
  };
  let run: { fitting: readonly number[]; start: number; end: number } | undefined;
  for (const word of words.slice(0, MOST_WORDS)) {
    const fitting = namedBy(word);
    if (!run && fitting.length === 0) continue;
    const both = run && fitting.length > 0 && /^[ .]{1,2}$/.test(own.slice(run.end, word.start)) ? fitting.filter((reader) => run?.fitting.includes(reader)) : NOBODY;
    if (run && both.length > 0) {
      run = { ...run, fitting: both, end: word.end };
      continue;
    }
    if (run) mentions.push(mentionOf(run));
    run = fitting.length > 0 ? { fitting, start: word.start, end: word.end } : undefined;
  }
  return run ? [...mentions, mentionOf(run)] : mentions;
}

function mentionOf({ fitting: [reader = 0], start, end }: { fitting: readonly number[]; start: number; end: number }): Mention {
  return { reader, start, end };
}

/** A name, and what of it stays whatever ending it is called with. */
interface Callable { readonly name: string; readonly stem: string }

function callableOf(name: string): Callable {
  return { name, stem: name.replace(/[aeiouys]$/, '') };
}

/** The first word of a sentence has its capital anyway: "Sali" there is no Sala. */
function isCalled(called: string, { name, stem }: Callable, isFirst: boolean): boolean {
  return stem.length >= SHORTEST_STEM + (isFirst ? 1 : 0) && called.startsWith(stem) && called.length <= name.length + LONGEST_ENDING;
}

/**
 * Whether a name is called at the head of a sentence ("Ben, Anna runs the depot") that the text has elsewhere too: both are spoken to, whatever
 * their addresses are called. The first word of the letter is its greeting; the writer's own name, or firm, stands below it.
 */
export function callsAnother(own: string, words: readonly TextWord[], { address }: Address, language?: Language): boolean {
  const isNameAt = (word: TextWord): boolean => word.text.length >= SHORTEST_NAME && isCapital(own, word.start) && !(language && isCommonWord(word.text, language));
  const named = words.slice(0, MOST_WORDS).filter(isNameAt);
  const greeted = words[0]?.text;
  const writer = fold(address);
  return named.some(({ text, start, end }) => text !== greeted && !writer.includes(text) && own.charAt(end) === ',' && HEAD.test(own.slice(Math.max(0, start - LONGEST_HEAD), start)) &&
    named.filter((other) => other.text === text).length > 1);
}
