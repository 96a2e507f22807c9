import type { PhraseGroup } from '../text/find';

export type Language = 'en' | 'es' | 'fr' | 'de' | 'pt' | 'it' | 'nl' | 'bg';

/**
 * What we look for in a mail of one language: data only, folded, NFC, sorted, no pattern syntax but the choices of find.ts ("only/just for you").
 * Sureness 2 proves by itself, 1 counts together with others, 0 only serves to read; among claims a 0 guards: "if only you" is no "only you".
 */
export interface Phrases {
  readonly language: Language;
  /** Words that open a letter: 1 stands alone ("hello"), 0 needs somebody after it ("dear"), and so does 2, which only several are called ("queridos"). */
  readonly greetings: PhraseGroup;
  /** Words between greeting and name: "mr", "professor". */
  readonly titles: PhraseGroup;
  /** After a greeting, or alone on the first line, they speak to several: "all", "team"; 1 where a mass mail says it too ("customers"), 0 where a letter to one firm opens so ("Dear Sirs,"). */
  readonly pluralNames: PhraseGroup;
  /** After a greeting, they stand for whoever reads: "there", "sir or madam". */
  readonly genericNames: PhraseGroup;
  /** They open a line as a name would, but are none, beside the common words of the language: "monday"; 1 is a common word that is a name too ("will"). */
  readonly notNames: PhraseGroup;
  /** "and" between names. */
  readonly and: PhraseGroup;
  /** The text speaks to one, or (1) to one firm: "yourself", "your company". */
  readonly singularYou: PhraseGroup;
  /** Every word for the reader, one or many: proof of nothing, but it shows whom a letter talks about. */
  readonly neutralYou: PhraseGroup;
  /** Polite words for the reader that are other words without their capital ("Sie", "Lei"): 2 then is no hit, 1 is a weaker one. */
  readonly politeYou: PhraseGroup;
  /** Words for the writer's own side. */
  readonly we: PhraseGroup;
  /** The text speaks to several; 1 where firms are spoken to like that ("vuestra empresa", "jullie"). */
  readonly pluralYou: PhraseGroup;
  /** The text says who else gets it, or may. */
  readonly openMarks: PhraseGroup;
  /** The writer asks, writes, invites, collects prices: whom they ask stands beside it (asked-of.ts). */
  readonly asking: PhraseGroup;
  /** How many are asked: "a handful", "three other", "all the"; 0 counts them only right behind the verb ("scrivo alle"). */
  readonly several: PhraseGroup;
  /** Ends of the words for those who can be asked: "florists", "printers", "firms"; no phrases, and only asked-of.ts reads them. */
  readonly readers: PhraseGroup;
  /** Behind such a number they are nobody who could be asked: "minutes", "questions". */
  readonly notReaders: PhraseGroup;
  /** Before such a number it is a claim that the reader is one of few: "only three". */
  readonly only: PhraseGroup;
  /** "I" and "we", where the verb may stand last: then they stand between the number and the verb. */
  readonly writer: PhraseGroup;
  /** "I thought of you": individual attention claimed. */
  readonly personalClaims: PhraseGroup;
  /** "only you": nobody else claimed. */
  readonly exclusiveClaims: PhraseGroup;
  /** Words for what is the reader's: "your"; 0 may as well be theirs ("su"), and 1 is without a capital ("ihr") unless `politeYou` says that many write it small ("sua"). */
  readonly possessives: PhraseGroup;
  /** The same, behind what is theirs: "градината Ви". */
  readonly possessivesBehind: PhraseGroup;
  /** What any reader has, so that "your" before it speaks to nobody in particular: "answer", "offer", "firm". */
  readonly everybodys: PhraseGroup;
  /** What a cold letter says of itself and of the reader's firm: "reach out", "your company". */
  readonly pitches: PhraseGroup;
  /** The writer speaks of themselves: "I", "our", and in languages that leave the pronoun out the commonest verbs ("tengo"). */
  readonly writersOwn: PhraseGroup;
  /** What only people who already share something write: "as discussed", "attached is". */
  readonly sharedContext: PhraseGroup;
}

/** What a greeting is read with; of languages we do not read otherwise, that is all we know. */
export type GreetingWords = Pick<Phrases, 'greetings' | 'titles' | 'pluralNames' | 'genericNames' | 'and'>;
