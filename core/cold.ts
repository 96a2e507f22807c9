import type { Register } from './register';
import type { Hit } from './text/find';

/** What a letter looks like, whatever it says. */
export interface Look {
  readonly hasLink: boolean;
  readonly hasList: boolean;
  /** "40 %". */
  readonly hasShare: boolean;
  readonly hasPictograph: boolean;
  /** Numbers: dates, hours, sizes. Who asks for something says what, and when. */
  readonly figures: number;
}

const LINK = /https?:|www\.\w/;
const LIST = /^[ \t]{0,8}(?:[-*•‣–✓✔→➜▸►]|\d{1,2}[.)])[ \t]/m;
const SHARE = /\d ?%/;
const PICTOGRAPH = /[\ud83c-\ud83e][\udc00-\udfff]|[\u2600-\u27bf]/;
const FIGURES = /\d+/g;

export function lookOf(own: string, hasLink: boolean): Look {
  return { hasLink: hasLink || LINK.test(own), hasList: LIST.test(own), hasShare: SHARE.test(own), hasPictograph: PICTOGRAPH.test(own), figures: (own.match(FIGURES) ?? []).length };
}

/** What else of a letter counts beside its register. */
export interface Signs {
  readonly look: Look;
  readonly words: number;
  readonly namesOneFirm: boolean;
  readonly subjectPitches: number;
}

/** So many points speak to one. */
export const COLD = 3;
/** What a hit of each kind, and each thing seen, is worth. */
const WORTH = { pitch: 2, yours: 2, you: 2, claim: 1, shared: -1, firm: 4, question: -1, link: 3, list: 2, share: 2, pictograph: 4, figure: -0.75 };
const MOST_HITS = 3;
const MOST_FIGURES = 6;
/** For each word for writer or reader in a hundred. */
const PRONOUN = 0.4;

/**
 * How much a letter that greets nobody by name reads like one that sells, applies or asks a stranger for a favour, in points, beside an honest one to several: a question, a notice, a date to settle.
 * The points are the rounded weights of a logistic regression over cold letters (551 published templates with their slots filled, 96 written for it) and 336 honest ones, in eight languages
 * (test/core/register/written/ holds those that were written).
 */
export function coldness({ pitches, personalClaims, exclusiveClaims, singular, yours, sharedContext, asksSomething, readersOwn, writersOwn }: Register, { look, words, namesOneFirm, subjectPitches }: Signs): number {
  const worth = (each: number, count: number): number => each * Math.min(count, MOST_HITS);
  const sure = (hits: readonly Hit[]): number => hits.filter(({ sureness }) => sureness === 2).length;
  // "Proposal" in every line is one word.
  const weak = new Set(pitches.filter(({ sureness }) => sureness === 0).map(({ phrase }) => phrase)).size;
  const strong = pitches.filter(({ sureness }) => sureness > 0).length;
  return worth(WORTH.pitch, strong) + worth(WORTH.pitch, weak) + worth(WORTH.pitch, subjectPitches)
    + worth(WORTH.yours, sure(yours)) + worth(WORTH.you, singular.length) + worth(WORTH.claim, personalClaims.length + exclusiveClaims.length) + worth(WORTH.shared, sure(sharedContext))
    + (namesOneFirm ? WORTH.firm : 0) + (asksSomething ? WORTH.question : 0)
    + (look.hasLink ? WORTH.link : 0) + (look.hasList ? WORTH.list : 0) + (look.hasShare ? WORTH.share : 0) + (look.hasPictograph ? WORTH.pictograph : 0)
    + WORTH.figure * Math.min(look.figures, MOST_FIGURES)
    + PRONOUN * (readersOwn.length + writersOwn.length) * 100 / Math.max(1, words);
}
