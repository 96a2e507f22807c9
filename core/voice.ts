import type { Register } from './register';
import type { Hit } from './text/find';

/** Whom the letter speaks to, as far as its text tells: one reader, perhaps one, everybody — or it does not say. */
export type Voice = 'one' | 'perhaps-one' | 'all' | 'unsaid';

/** Which readers the letter calls by their names. */
export interface Called {
  /** Several: it tells them of each other. */
  readonly namesReaders: boolean;
  /** So many as read it are spoken of. */
  readonly countsReaders: boolean;
  /** What looks like a name after the greeting is no reader's, and may be a noun: "Dear judges", "Kære kunder". */
  readonly greetsNoReader: boolean;
}

/** Fewer own words than this are a note; only a claim or a name makes a note personal. */
const FEWEST_WORDS = 20;
/** Finnish and Hungarian say as much in fewer. */
const FEWEST_UNREAD = 14;
/** What greets nobody is mostly a note or something pasted; a letter is neither so short nor so long. */
const FEWEST_UNGREETED = 40;
const MOST_UNGREETED = 250;
/** A letter that sells does so at once: what stands below is an essay, a contract or an article somebody pasted. */
const EARLY_UNITS = 1_500;
/** Without a greeting only the words speak, and one or two stand in any text about business. */
const COLD_ALONE = 3;
/** So many words for the writer and for the reader, and none of anything shared: a letter between two. */
const BETWEEN_TWO = { writer: 4, reader: 3 };
/** "Su jardín" may be somebody else's; who says it twice speaks to the reader. */
const TWICE = 2;

/**
 * Structure first: the form of a letter (a greeting to one, or to nobody, on a line of its own) says more than its words;
 * on real outboxes almost no note to several outsiders has it. A greeting to nobody may open an honest request to several too, so that a word
 * to one must join in; without any greeting vocabulary decides alone.
 */
export function voiceOf(register: Register, words: number, { namesReaders, countsReaders, greetsNoReader }: Called): Voice {
  const { greeting, personalClaims, exclusiveClaims, pitches, sharedContext, singular, plural, kind, isRead, yours, readersOwn, writersOwn, buying, asksSomething } = register;
  if (kind === 'open' || namesReaders) return 'all';
  const first = greeting?.end ?? [...pitches, ...personalClaims, ...exclusiveClaims].reduce((least, hit) => Math.min(least, hit.start), Infinity);
  const isEarly = (hit: Hit): boolean => hit.start < first + EARLY_UNITS;
  const cold = [...personalClaims, ...exclusiveClaims, ...pitches].filter((hit) => hit.sureness === 2 && isEarly(hit)).length;
  if (exclusiveClaims.some((claim) => claim.sureness === 2)) return 'one';
  if (countsReaders && greeting?.kind !== 'name') return 'perhaps-one';
  if (greeting?.kind === 'name' || greeting?.kind === 'title') {
    const isFormal = !greeting.isBare || (greeting.titles.length > 0 && greeting.endsLine);
    const isSure = kind === 'personal' && !greetsNoReader && (isFormal || sharedContext.length === 0 || cold >= 2);
    return isSure ? 'one' : 'perhaps-one';
  }
  const isForOne = buying.length + plural.length === 0;
  const isNotShared = sharedContext.every(({ sureness }) => sureness < 2);
  const asksOne = asksSomething && isForOne && writersOwn.length >= TWICE && isNotShared;
  if (greeting?.kind === 'nobody' || greeting?.kind === 'generic') {
    // "Hello - your lines run well, 15 minutes?": a note that sells may say "you" to one firm as to several.
    const mayBeOneFirm = cold > 0 && plural.every(({ sureness }) => sureness < 2);
    const isLetter = greeting.endsLine || (sharedContext.length === 0 && (plural.length === 0 || mayBeOneFirm));
    // "Hello," and not a word to one of them: it may say, in words we do not know, that others get it too.
    const hasWordToOne = personalClaims.length + exclusiveClaims.length + singular.length > 0 || yours.some(({ sureness }) => sureness > 0) || yours.length >= TWICE || pitches.some(({ sureness }) => sureness > 0);
    const isBetweenTwo = isForOne && sharedContext.length === 0 && writersOwn.length >= BETWEEN_TWO.writer && readersOwn.length >= BETWEEN_TWO.reader;
    // Notices and dates to settle speak to the reader and ask too, but hardly of who writes.
    const speaksToOne = (!isRead && plural.length === 0) || asksOne || isBetweenTwo || (hasWordToOne && cold + writersOwn.length > 0);
    return words >= (isRead ? FEWEST_WORDS : FEWEST_UNREAD) && isLetter && speaksToOne ? 'one' : 'perhaps-one';
  }
  if (cold >= COLD_ALONE && cold > sharedContext.length) return 'one';
  const saysYouTwice = plural.length === 0 && isNotShared && singular.filter(({ sureness }) => sureness === 2).length >= TWICE;
  if (!greeting && isRead && ((asksOne && readersOwn.length > 0) || saysYouTwice) && words >= FEWEST_UNGREETED && words <= MOST_UNGREETED) return 'one';
  return cold + singular.length > 0 ? 'perhaps-one' : 'unsaid';
}
