import type { Letter } from './letter';
import { gistOf } from './gist';
import { sameLettersIn, type Gist, type Memory, type SameLetter } from './memory';
import { crowdOf, peopleOf, type Person } from './people';
import { phrases, type Language } from './phrases';
import { registerOf, type Register } from './register';
import { fold } from './text/fold';
import { languageOf } from './text/language';
import { keepOnly, partsOf, type Parts } from './text/parts';
import { plain } from './text/plain';
import { placeholdersIn, type Placeholder } from './text/placeholders';
import { wordsOf, type TextWord } from './text/words';
import { voiceOf, type Voice } from './voice';

/** Everything a check may ask, worked out once. */
export interface Facts {
  readonly letter: Letter;
  readonly now: Date;
  readonly memory: Memory;
  readonly parts: Parts;
  /** The body with all but the own text blanked: positions are those of the body. */
  readonly own: string;
  readonly folded: string;
  readonly words: readonly TextWord[];
  readonly language: Language | undefined;
  readonly register: Register;
  readonly voice: Voice;
  /** It answers or passes on another mail: by its thread, or by the text it quotes. */
  readonly isAnswer: boolean;
  /** Readers, one entry a person, the sender left out. */
  readonly people: readonly Person[];
  readonly strangers: readonly Person[];
  readonly unknown: readonly Person[];
  /** Strangers of several organisations addressed side by side; empty when there are not two. */
  readonly crowd: readonly Person[];
  /** The same, when those of whom nothing is known are counted too. */
  readonly possibleCrowd: readonly Person[];
  readonly placeholders: readonly Placeholder[];
  /** What the memory keeps of this letter if it leaves. */
  readonly gist: Gist;
  /** Letters already sent to other people that are this letter, newest first. */
  readonly sameLetters: readonly SameLetter[];
  /** This letter, already sent to somebody who reads it now: a corrected address, a second try. */
  readonly resends: readonly SameLetter[];
}

export function factsOf(letter: Letter, memory: Memory, now: Date): Facts {
  const parts = partsOf(letter.body, letter.html === undefined ? [] : plain(letter.html).marks);
  const own = keepOnly(letter.body, parts.own);
  const folded = fold(own);
  const language = languageOf(folded);
  const spoken = phrases.filter((one) => one.language === language);
  const register = registerOf(own, folded, spoken.length > 0 ? spoken : phrases);
  const people = peopleOf(letter, memory).filter((person) => person.standing !== 'self');
  const strangers = people.filter((person) => person.standing === 'stranger');
  const words = wordsOf(folded);
  const isAnswer = letter.thread !== undefined || parts.quoted.length > 0;
  const gist = gistOf({ letter, own, folded, words, people, memory, register, isAnswer });
  const same = sameLettersIn(memory, gist, now);
  return {
    letter, now, memory, parts, own, folded, words, language, register, voice: voiceOf(register, words.length), people, strangers,
    isAnswer,
    unknown: people.filter((person) => person.standing === 'unknown'),
    crowd: crowdOf(people, (person) => person.standing === 'stranger'),
    possibleCrowd: crowdOf(people, (person) => person.standing === 'stranger' || person.standing === 'unknown'),
    placeholders: placeholdersIn(letter.subject, own),
    gist, sameLetters: same.filter((one) => !one.isResend), resends: same.filter((one) => one.isResend),
  };
}
