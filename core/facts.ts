import type { Letter } from './letter';
import { firstContactOf, type FirstContact } from './first-contact';
import { gistOf } from './gist';
import { isRecurring, lineKey, sameLettersIn, type Gist, type Memory, type SameLetter } from './memory';
import { countsElsewhere, countsReaders } from './counted';
import { coldness, lookOf, type Signs } from './cold';
import { firmsNamed, type FirmNamed } from './firms';
import { callsAnother, mentionsOf, type Mention } from './mentions';
import { fitFor, type NameFit } from './names';
import { crowdOf, organisationsOf, peopleOf, type Person } from './people';
import { phrases, type Language, type Phrases } from './phrases';
import { registerOf, subjectSays, type Register } from './register';
import type { Hit } from './text/find';
import { fold } from './text/fold';
import { languageOf } from './text/language';
import { keepOnly, partsOf, type Parts } from './text/parts';
import { besideOf, type Beside } from './text/beside';
import { plain, type Plain } from './text/plain';
import { placeholdersIn, type Placeholder } from './text/placeholders';
import { wordsOf, type TextWord } from './text/words';
import { voiceOf, type Called, type Voice } from './voice';

/** What a check that may hold can ask: all that the send-time handler works out. */
export interface HoldFacts {
  readonly letter: Letter;
  readonly now: Date;
  readonly memory: Memory;
  readonly parts: Parts;
  /** The body with all but the own text blanked: positions are those of the body. */
  readonly own: string;
  readonly folded: string;
  readonly words: readonly TextWord[];
  /** Undefined where it is none we know, or none the user has read. */
  readonly language: Language | undefined;
  readonly register: Register;
  /** Where the subject says for sure that nobody else is written to. */
  readonly subjectClaims: readonly Hit[];
  readonly voice: Voice;
  /** Where it names the firm of some readers, and of no others. */
  readonly firm: FirmNamed | undefined;
  /** It answers or passes on another mail: by its thread, or by the text it quotes. */
  readonly isAnswer: boolean;
  /** Readers, one entry a person, the sender left out. */
  readonly people: readonly Person[];
  /** How the greeting's name goes with each of them. */
  readonly fits: readonly NameFit[];
  readonly strangers: readonly Person[];
  readonly unknown: readonly Person[];
  /** Strangers to the sender and to each other, addressed side by side; empty when there are not two. */
  readonly crowd: readonly Person[];
  /** The same, when those of whom nothing is known are counted too. */
  readonly possibleCrowd: readonly Person[];
  readonly placeholders: readonly Placeholder[];
  /** The HTML read, where there is one, and the links and pictures of the own text in it. */
  readonly page: Plain | undefined;
  readonly beside: readonly Beside[];
  /** What the memory keeps of this letter if it leaves. */
  readonly gist: Gist;
  /** Letters already sent to other people that are this letter, newest first. */
  readonly sameLetters: readonly SameLetter[];
  /** This letter, already sent to somebody who reads it now: a corrected address, a second try. */
  readonly resends: readonly SameLetter[];
}

/** Everything a check may ask, worked out once. */
export interface Facts extends HoldFacts {
  /** Set only when this is the first letter to strangers, in a language we read, and no second try of one. */
  readonly firstContact: FirstContact | undefined;
}

export function factsOf(letter: Letter, memory: Memory, now: Date): Facts {
  const facts = holdFactsOf(letter, memory, now);
  return { ...facts, firstContact: facts.resends.length > 0 ? undefined : firstContactOf(facts) };
}

export function holdFactsOf(letter: Letter, memory: Memory, now: Date): HoldFacts {
  const page = letter.html === undefined ? undefined : plain(letter.html);
  const isLearned = (line: string): boolean => isRecurring(memory.lines, lineKey(fold(line), memory.salt));
  const parts = partsOf(letter.body, page?.marks, memory.lines === '' ? undefined : isLearned);
  const beside = besideOf(letter.html ?? '', page ?? { runs: [], tags: [] }).filter(({ start }) => !parts.quoted.some((range) => start >= range.start && start < range.end));
  const own = keepOnly(letter.body, parts.own);
  const folded = fold(own);
  const read = phrases.filter((one) => !memory.settings.unread.includes(one.language));
  const heard = languageOf(folded);
  const spoken = read.filter((one) => one.language === heard);
  const language = spoken[0]?.language;
  const people = peopleOf(letter, memory).filter((person) => person.standing !== 'self');
  const strangers = people.filter((person) => person.standing === 'stranger');
  const words = wordsOf(folded);
  const mentions = mentionsOf(own, words, people.filter(({ field }) => field !== 'bcc'), letter.from, language);
  const register = registerOf(own, folded, spoken.length > 0 ? spoken : read, mentions);
  const firms = firmsNamed(own, words, people.filter(({ standing }) => standing !== 'colleague'), language);
  const firm = organisationsOf(firms) === 1 ? firms[0] : undefined;
  const isAnswer = letter.thread !== undefined || parts.quoted.length > 0;
  const fits = people.map(fitFor(register.greeting?.names ?? []));
  const subject = spoken.map((one) => subjectSays(letter.subject, one));
  const signsOf = (): Signs => ({
    look: lookOf(own, beside.some((one) => isWebLink(one) && parts.own.some((range) => one.start >= range.start && one.start < range.end))),
    words: words.length, namesOneFirm: firm !== undefined, subjectPitches: subject.flatMap(({ pitches }) => pitches).length,
  });
  const called = calledIn({ letter, own, folded, words, register, people, fits, mentions, firms }, spoken[0]);
  const gist = gistOf({ letter, parts, own, folded, words, people, memory, register, isAnswer });
  const same = sameLettersIn(memory, gist, now);
  return {
    letter, now, memory, parts, own, folded, words, language, register, voice: voiceOf(register, words.length, called, () => coldness(register, signsOf())), firm, people, fits, strangers,
    isAnswer, subjectClaims: subject.flatMap(({ claims }) => claims),
    unknown: people.filter((person) => person.standing === 'unknown'),
    crowd: crowdOf(people, memory, (person) => person.standing === 'stranger'),
    possibleCrowd: crowdOf(people, memory, (person) => person.standing === 'stranger' || person.standing === 'unknown'),
    page, beside,
    placeholders: placeholdersIn(letter.subject, withSignature(letter.body, parts, own), [...beside, ...letter.attachments.map((text) => ({ place: 'attachment' as const, text, start: 0, end: 0 }))]),
    gist, sameLetters: same.filter((one) => !one.isResend), resends: same.filter((one) => one.isResend),
  };
}

/** No address of mail, nor a place in the letter. */
function isWebLink({ place, text }: Beside): boolean {
  return place === 'link' && /^https?:/i.test(text);
}

/** A slot may stand in what is under the letter too. */
function withSignature(body: string, { own, signature }: Parts, text: string): string {
  return signature ? keepOnly(body, [...own, signature].sort((a, b) => a.start - b.start)) : text;
}

/** One may be a slip; this many are said to one reader only. */
const SURE_SINGULARS = 2;

type Read = Pick<HoldFacts, 'letter' | 'own' | 'folded' | 'words' | 'register' | 'people' | 'fits'> & { readonly mentions: readonly Mention[]; readonly firms: readonly FirmNamed[] };

function calledIn({ letter: { from }, own, folded, words, register, people, fits, mentions, firms }: Read, spoken: Phrases | undefined): Called {
  const { greeting, plural, singular, yours } = register;
  const greeted = greeting?.kind === 'name' ? own.slice(greeting.helloEnd, greeting.end) : '';
  const isSmall = fold(greeted) === greeted;
  const isBare = greeting?.isBare === true;
  const mayBeNoun = isSmall || isBare ? !fits.includes('fits') && fits.includes('misfits') : spoken === undefined && fits.every((fit) => fit === 'misfits');
  // "Mr director", "dear friend … you alone": a noun, but no more than one is called so.
  const isOne = (greeting?.titles.length ?? 0) > 0 || singular.filter(({ sureness }) => sureness === 2).length >= SURE_SINGULARS;
  const counts = [people.length, organisationsOf(people)];
  // "Your bakery" names none of the bakeries.
  const named = mentions.filter(({ start, end }) => !yours.some((one) => start >= one.start && end <= one.end));
  return {
    namesReaders: new Set(named.map(({ reader }) => reader)).size > 1 || organisationsOf(firms) > 1 || (plural.length > 0 && callsAnother(own, words, from, spoken?.language)),
    countsReaders: greeting?.kind !== 'name' && (spoken ? countsReaders(folded, words, spoken, counts) : countsElsewhere(words, counts)),
    greetsNoReader: greeted !== '' && mayBeNoun && !isOne && !mentions.some(({ start, end }) => greeting !== undefined && start >= greeting.helloEnd && end <= greeting.end),
  };
}
