import { COLD } from './cold';
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
const COLD_UNGREETED = 8;
/** "Three ideas for you" has the number of three readers in it, and says nothing of them. */
const COUNTED = 3;

/**
 * Structure first: the form of a letter (a greeting to one, or to nobody, on a line of its own) says more than its words;
 * on real outboxes almost no note to several outsiders has it. A greeting to nobody may open an honest request to several too, so that the letter
 * must be cold as well; without any greeting it must be very cold. `coldness` is asked only of letters that name nobody.
 */
export function voiceOf(register: Register, words: number, { namesReaders, countsReaders, greetsNoReader }: Called, coldness: () => number): Voice {
  const { greeting, personalClaims, exclusiveClaims, pitches, sharedContext, singular, plural, kind, isRead } = register;
  if (kind === 'open' || namesReaders) return 'all';
  const first = greeting?.end ?? [...pitches, ...personalClaims, ...exclusiveClaims].reduce((least, hit) => Math.min(least, hit.start), Infinity);
  const isEarly = (hit: Hit): boolean => hit.start < first + EARLY_UNITS;
  const cold = [...personalClaims, ...exclusiveClaims, ...pitches].filter((hit) => hit.sureness === 2 && isEarly(hit)).length;
  if (exclusiveClaims.some((claim) => claim.sureness === 2)) return 'one';
  if (countsReaders && greeting?.kind === 'title') return 'perhaps-one';
  if (greeting?.kind === 'name' || greeting?.kind === 'title') {
    const isFormal = !greeting.isBare || (greeting.titles.length > 0 && greeting.endsLine);
    const isSure = kind === 'personal' && !greetsNoReader && (isFormal || sharedContext.length === 0 || cold >= 2);
    return isSure ? 'one' : 'perhaps-one';
  }
  const points = coldness() - (countsReaders ? COUNTED : 0);
  const isNotShared = sharedContext.every(({ sureness }) => sureness < 2);
  if (greeting?.kind === 'nobody' || greeting?.kind === 'generic') {
    const isLetter = greeting.endsLine || (isNotShared && plural.every(({ sureness }) => sureness < 2));
    // In a language we do not read, the form decides.
    const speaksToOne = isRead ? points >= COLD : plural.length === 0 && !countsReaders;
    return words >= (isRead ? FEWEST_WORDS : FEWEST_UNREAD) && isLetter && speaksToOne ? 'one' : 'perhaps-one';
  }
  if (!countsReaders && cold >= COLD_ALONE && cold > sharedContext.length) return 'one';
  if (!greeting && isRead && isNotShared && plural.every(({ sureness }) => sureness < 2) && points >= COLD_UNGREETED && words >= FEWEST_UNGREETED && words <= MOST_UNGREETED) return 'one';
  return cold + singular.length > 0 ? 'perhaps-one' : 'unsaid';
}
