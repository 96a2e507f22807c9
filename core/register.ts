import { askedOf, isCountOfThings } from './asked-of';
import { greetingOf, type Greeting } from './greeting';
import { heardIn, type Heard } from './heard';
import type { Mention } from './mentions';
import { elsewhere, phrases, type Phrases } from './phrases';
import { yoursBefore, yoursIn } from './yours';
import { find, type Hit, type PhraseGroup } from './text/find';
import { fold, isUpper } from './text/fold';

export type { Greeting } from './greeting';

const QUESTION = /[^\s?][ \u00a0\u202f]?\?(?:\s|$)/;

/** What stands before the first word of a sentence or line. */
const BEGINNING = /(?:^|[.!?:\n])[\s"(-]{0,4}$/;
const LONGEST_BEGINNING = 5;

/** How the own text speaks: to one, to all, or one cannot tell. */
export interface Register {
  readonly kind: 'personal' | 'open' | 'unclear';
  readonly greeting?: Greeting;
  readonly personalClaims: readonly Hit[];
  readonly exclusiveClaims: readonly Hit[];
  readonly singular: readonly Hit[];
  /** Spoken to several, or said to be sent to several. */
  readonly plural: readonly Hit[];
  /** The language is one we read: what is not found is not said. */
  readonly isRead: boolean;
  /** "Your garden", "your tower": things that not every reader has. */
  readonly yours: readonly Hit[];
  readonly pitches: readonly Hit[];
  readonly sharedContext: readonly Hit[];
  readonly asksSomething: boolean;
  /** Words for the reader, one or many; it and those below where nobody is greeted by name, else empty. */
  readonly readersOwn: readonly Hit[];
  readonly writersOwn: readonly Hit[];
}

/**
 * `spoken` is the letter's language, or several when it is not known: then only what is sure and longer than a word counts,
 * for a short word of one language is another word in the next.
 */
export function registerOf(own: string, folded: string, spoken: readonly Phrases[], mentions: readonly Mention[] = []): Register {
  const isKnown = spoken.length === 1;
  const others = isKnown ? phrases.filter((one) => !spoken.includes(one)) : [elsewhere];
  const known = isKnown ? spoken[0] : undefined;
  const heard = spoken.map((one) => ({ one, said: heardIn(folded, one) }));
  const hitsOf = (group: keyof Heard, speaksToOne: boolean): readonly Hit[] => heard.flatMap(({ one, said }) => polite(own, folded, said[group], one, speaksToOne));
  const hits = (group: keyof Heard, speaksToOne = true): readonly Hit[] =>
    (isKnown ? hitsOf(group, speaksToOne) : inOrder(hitsOf(group, speaksToOne).filter(({ sureness, phrase }) => sureness === 2 && /[\s']/.test(phrase))));
  const greeting = greetingOf(own, folded, spoken, others, mentions);
  const phrased = hits('singularYou').filter(isSaid);
  const singular = known ? inOrder([...phrased, ...capitals(own, folded, known, phrased)]) : phrased;
  const asked = isKnown ? heard.flatMap(({ one, said }) => askedOf(folded, one, said)) : find(folded, elsewhere.several);
  const plural = inOrder([...hits('pluralYou', false).filter((hit) => !spoken.some(({ notReaders }) => isCountOfThings(folded, hit, notReaders))), ...hits('openMarks', false), ...asked].filter(isSaid));
  const claims = (group: keyof Heard): readonly Hit[] => hits(group).filter(isSaid);
  const personalClaims = claims('personalClaims');
  const exclusiveClaims = claims('exclusiveClaims');
  return {
    kind: kindOf(greeting, [...singular, ...personalClaims, ...exclusiveClaims], plural),
    ...(greeting ? { greeting } : {}),
    isRead: isKnown, singular, plural, personalClaims, exclusiveClaims,
    yours: known ? inOrder([...yoursIn(folded, hits('possessives').filter(({ sureness, start }) => sureness !== 1 || isUpper(own, start)), known), ...yoursBefore(folded, hits('possessivesBehind'), known)]) : [],
    pitches: hits('pitches'), sharedContext: claims('sharedContext'),
    asksSomething: QUESTION.test(own), ...toNobody(own, folded, greeting, known),
  };
}

/** Asked only of letters that greet nobody by name. */
function toNobody(own: string, folded: string, greeting: Greeting | undefined, spoken: Phrases | undefined): Pick<Register, 'readersOwn' | 'writersOwn'> {
  if (!spoken || (greeting && greeting.kind !== 'nobody' && greeting.kind !== 'generic')) return { readersOwn: [], writersOwn: [] };
  return {
    readersOwn: polite(own, folded, find(folded, spoken.neutralYou), spoken, false),
    writersOwn: find(folded, spoken.writersOwn),
  };
}

/** What the subject says, in the language of the letter: "exclusive invitation" beyond doubt, and what sells. */
export interface SubjectSays { readonly claims: readonly Hit[]; readonly pitches: readonly Hit[] }

export function subjectSays(subject: string, spoken: Phrases): SubjectSays {
  const folded = fold(subject);
  const { exclusiveClaims, pitches } = heardIn(folded, spoken);
  return { claims: polite(subject, folded, exclusiveClaims, spoken, true).filter(({ sureness }) => sureness === 2), pitches };
}

/** Every word for the reader, one or many, and for the writer's side. */
export interface Pronouns { readonly you: readonly Hit[]; readonly we: readonly Hit[] }

export function pronounsIn(own: string, folded: string, spoken: Phrases): Pronouns {
  const hits = (group: PhraseGroup): readonly Hit[] => polite(own, folded, find(folded, group), spoken, true);
  return { you: hits(spoken.neutralYou), we: hits(spoken.we) };
}

/** Open is said, not guessed: all are greeted, or a sure mark says so. A greeting by one name outweighs a single such mark. */
function kindOf(greeting: Greeting | undefined, one: readonly Hit[], several: readonly Hit[]): Register['kind'] {
  if (greeting?.kind === 'names' || greeting?.kind === 'plural') return 'open';
  const isToOne = greeting?.kind === 'name' || greeting?.kind === 'title';
  const sure = (hits: readonly Hit[]): number => hits.filter((hit) => hit.sureness === 2).length;
  if (sure(several) > (isToOne ? 1 : 0)) return 'open';
  if (isToOne) return sure(several) > 0 ? 'unclear' : 'personal';
  return sure(one) > 0 || one.length >= 2 ? 'personal' : 'unclear';
}

/**
 * "Sie" is you and "sie" is they: a hit with a polite word in small letters is dropped. Where many write it small ("вас") it only counts less,
 * and not even that when several are spoken to, for then small is right, and a capital speaks to one.
 */
function polite(own: string, folded: string, hits: readonly Hit[], { politeYou }: Phrases, speaksToOne: boolean): readonly Hit[] {
  if (Object.keys(politeYou).length === 0) return hits;
  return hits.flatMap((hit) => {
    const words = find(folded.slice(hit.start, hit.end), politeYou);
    const small = words.filter((word) => !isUpper(own, hit.start + word.start));
    if (!speaksToOne && hit.sureness === 1 && words.some((word) => word.sureness === 1 && !small.includes(word))) return [];
    const loss = small.reduce((most, word) => Math.max(most, word.sureness), 0);
    if (loss === 0 || (loss === 1 && !speaksToOne)) return [hit];
    return loss === 2 || hit.sureness === 0 ? [] : [{ ...hit, sureness: hit.sureness === 2 ? 1 : 0 } as Hit];
  });
}

/** Where many write it small, a polite word with a capital within a sentence speaks to one: "вас" and "voi" are several. Those of a phrase that is `said` are left to it. */
function capitals(own: string, folded: string, { politeYou }: Phrases, said: readonly Hit[]): Hit[] {
  return find(folded, politeYou).filter(({ sureness, start, end }) => sureness === 1 && isUpper(own, start) && !said.some((hit) => start < hit.end && end > hit.start) && !BEGINNING.test(folded.slice(Math.max(0, start - LONGEST_BEGINNING), start)));
}

/** A phrase without sureness is there to be read past: "put together" speaks to nobody. */
function isSaid({ sureness }: Hit): boolean {
  return sureness > 0;
}

function inOrder(hits: readonly Hit[]): Hit[] {
  return [...hits].sort((a, b) => a.start - b.start);
}
