import { align, lengthOf, sharedTriples, solid, triplesOf, type Passage } from '../text/align';
import { dayOf, type Day } from './day';
import { candidatesIn, idOf, rowAt, sketchAt, type Candidate } from './letters';
import type { Gist, Memory, Place } from './memory';
import { equalMinima, MINIMA } from '../text/sketch';
import { detailOf, sameReader, traceOf, type Detail, type Trace } from './trace';
import { ROW_READER } from './letters';

/** A letter that left before and is the draft, but for a few words. */
export interface SameLetter {
  /** See `idOf`. */
  readonly id: number;
  readonly day: Day;
  readonly strangers: number;
  /** It went to somebody who reads the draft too, under this address or another one. */
  readonly isResend: boolean;
  /** Its readers, as far as they are still known. */
  readonly readers: readonly Trace[];
  /** The share of the longer of the two texts that both have, 0 to 1; by the sketch alone when no more was kept. */
  readonly likeness: number;
  /** What both share, in words of the draft; undefined when only a sketch was kept. */
  readonly passages?: readonly Passage[];
}

/** A note of a few words is like many others without being the same letter. */
const FEWEST_WORDS = 25;
/** Shorter ones must be the same to the word. */
const FEWEST_EQUAL_WORDS = 12;
/** Of the words of the longer of the two letters, the share in passages of both. */
const SAME = 0.5;
/** Variants of one text ("spintax") keep most words in their order, though seldom three in a row: so much of the longer … */
const VARIANT = 0.45;
/** … and with two or more of them at hand, so much of the draft stands in at least one. Unlike letters reach neither. */
const SAME_VARIANTS = 0.68;
/** Of the draft's word triples, how many a letter must have to be laid beside it. */
const FEWEST_TRIPLES = 0.12;
/** Words of its own that a letter may open with and still be the same letter: a line of courtesy, not two sentences about the reader. */
const OPENING = 20;
/** Changes as close together as this, or so large a share of the words, are more than the filling of a form. */
const WORDS_A_CHANGE = 30;
const MUCH = 0.12;
/** Without the words, by the sketch alone: as many of its minima must be equal. */
const SAME_SKETCH = 0.5;
/** Texts that share nothing have one minimum of eleven in common once in forty pairs. */
const LIKELY = 2;
const MOST_UNLIKELY = 64;
/** A series is written in one go: the newest letters are looked at, however unlike their sketches. */
const NEWEST = 12;
/** So many of the likeliest are laid beside the draft word by word; the rest is judged by their sketch. */
const MOST_ALIGNED = 24;
/** A letter that so many others got is a series. */
const SERIES = 2;

/** Remembered letters that are the draft, newest first. */
export function sameLettersIn(memory: Memory, draft: Gist, now: Date): SameLetter[] {
  if (draft.codes.length < FEWEST_EQUAL_WORDS) return [];
  const today = dayOf(now);
  const found = candidatesIn(memory.letters, draft.sketch, LIKELY, MOST_UNLIKELY, NEWEST);
  const isNewest = (one: Candidate): boolean => one.equal < LIKELY;
  const likeliest = [...found].filter((one) => !isNewest(one)).sort((a, b) => b.equal - a.equal || b.page.id - a.page.id || b.at - a.at);
  const near = [...likeliest.filter(hasDetail).slice(0, MOST_ALIGNED), ...found.filter(isNewest).filter(hasDetail).slice(0, MOST_ALIGNED)];
  const compared = compare(draft, near);
  const alike = [...compared.values()].filter(({ isSame, likeness }) => isSame && likeness >= SAME);
  const same = found.filter((one) => compared.get(one)?.isSame ?? (isSketchSame(draft, one) || (alike.length > 0 && isLikeOne(alike, one))));
  if (same.length === 0) return [];
  const readers = draft.people.map((person) => traceOf(person, memory));
  return settle(same.map((one) => sameLetter(memory, one, compared.get(one), readers, today)).filter(({ day }) => day >= today - memory.settings.daysKept));
}

interface Compared { readonly passages: readonly Passage[]; readonly isSame: boolean; readonly likeness: number; readonly sketch: string }

function compare(draft: Gist, near: readonly Candidate[]): Map<Candidate, Compared> {
  const triples = triplesOf(draft.codes);
  const beside = near.flatMap((one) => {
    const codes = codesAt(one);
    if (codes !== draft.codes && sharedTriples(triples, codes) < FEWEST_TRIPLES) return [];
    const longer = Math.max(draft.codes.length, codes.length);
    const all = align(draft.codes, codes, draft.codes.length + codes.length - 2 * Math.ceil(VARIANT * longer));
    const passages = solid(all);
    return [{ one, all, passages, isEqual: codes === draft.codes, likeness: lengthOf(passages) / longer, order: lengthOf(all) / longer }];
  });
  const variants = beside.filter(({ order }) => order >= VARIANT);
  const inAny = coverOf(draft.codes.length, variants.flatMap(({ all }) => all));
  const areVariants = variants.length >= 2 && shareIn(inAny) >= SAME_VARIANTS;
  const alike = beside.filter((copy) => (copy.likeness >= SAME && opensAlike(copy.passages)) || (areVariants && variants.includes(copy)));
  const personal = alike.filter(({ passages, likeness }) => isPersonal(draft.places, likeness >= SAME ? coverOf(draft.codes.length, passages) : inAny)).length;
  const isFresh = draft.codes.length < FEWEST_WORDS || personal * 2 > alike.length;
  return new Map(beside.map((copy) => [copy.one, {
    passages: copy.passages, likeness: copy.likeness, isSame: copy.isEqual || (!isFresh && alike.includes(copy)), sketch: sketchAt(copy.one),
  }]));
}

/** Neither text has an opening of its own: what somebody lifts from an old letter into the middle of a new one is no letter sent again. */
function opensAlike([first]: readonly Passage[]): boolean {
  return first !== undefined && first.a <= OPENING && first.b <= OPENING;
}

/** Which of `words` words stand in one of the passages. */
function coverOf(words: number, passages: readonly Passage[]): Uint8Array {
  const cover = new Uint8Array(words);
  for (const { a, length } of passages) cover.fill(1, a, a + length);
  return cover;
}

function shareIn(cover: Uint8Array): number {
  return cover.reduce((sum, bit) => sum + bit, 0) / Math.max(1, cover.length);
}

/** Two facts or more that the copies have not, among many changes or in much text: the frame may be old, what it tells is this reader's. */
function isPersonal(places: readonly Place[], cover: Uint8Array): boolean {
  let changes = 0;
  let facts = 0;
  let hasFact = false;
  for (let i = 0; i <= places.length; i++) {
    const isChanged = i < places.length && cover[i] === 0;
    const wasChanged = i > 0 && cover[i - 1] === 0;
    if (isChanged && !wasChanged) changes++;
    if (!isChanged && wasChanged && hasFact) facts++;
    hasFact = isChanged && ((wasChanged && hasFact) || (places[i]?.isFact ?? false));
  }
  const isMuch = changes >= 3 && changes * WORDS_A_CHANGE >= places.length;
  return facts >= 2 && (isMuch || 1 - shareIn(cover) >= MUCH);
}

function isSketchSame(draft: Gist, { equal }: Candidate): boolean {
  return draft.codes.length >= FEWEST_WORDS && equal >= SAME_SKETCH * MINIMA;
}

/** As like one that is surely the draft as copies of one text are. */
function isLikeOne(alike: readonly Compared[], one: Candidate): boolean {
  const own = sketchAt(one);
  return alike.some(({ sketch }) => equalMinima(sketch, own) >= SAME_SKETCH * MINIMA);
}

function sameLetter(memory: Memory, one: Candidate, compared: Compared | undefined, readers: readonly Trace[], today: Day): SameLetter & { isPerhapsResend: boolean } {
  const row = rowAt(one, today);
  const { readers: earlier } = detailAt(one);
  const isBounced = memory.bounced >= row.day && memory.bounced <= row.day + 3;
  const pairs = readers.flatMap((reader) => earlier.map((before) => sameReader(before, reader) ?? (isBounced && before.names.some((name) => reader.names.includes(name)) ? 'surely' : undefined)));
  return {
    id: idOf(one), day: row.day, strangers: row.strangers, readers: earlier,
    isResend: pairs.includes('surely') || (earlier.length === 0 && readers.some(({ key }) => key.slice(0, ROW_READER) === row.reader)),
    isPerhapsResend: pairs.includes('perhaps'),
    likeness: compared?.likeness ?? one.equal / MINIMA,
    ...(compared ? { passages: compared.passages } : {}),
  };
}

/** With a series under way, a namesake in another firm is its next reader, not the same person once more. */
function settle(found: readonly (SameLetter & { isPerhapsResend: boolean })[]): SameLetter[] {
  const others = found.filter(({ isResend, isPerhapsResend }) => !isResend && !isPerhapsResend).length;
  return found.map(({ isPerhapsResend, ...letter }) => ({ ...letter, isResend: letter.isResend || (isPerhapsResend && others < SERIES) }));
}

function hasDetail({ page, at }: Candidate): boolean {
  return (page.details[at] ?? '') !== '';
}

function codesAt({ page, at }: Candidate): string {
  const detail = page.details[at] ?? '';
  return detail.slice(0, detail.indexOf(';'));
}

function detailAt({ page, at }: Candidate): Detail {
  return detailOf(page.details[at] ?? '');
}
