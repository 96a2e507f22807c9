import { date } from './count';
import { count } from './english';
import { en as warning } from './warning/en';
import type { Wording } from './wording';

const FOOTPRINTS = { unsubscribe: 'It has a line to unsubscribe.', link: 'A link in it counts who presses it.', pixel: 'An invisible picture counts who opens it.' };
const PUSHED = { video: 'A video', calendar: 'A calendar', link: 'A link', attachment: 'An attachment' };
const LANGUAGES = { en: 'English', es: 'Spanish', fr: 'French', de: 'German', pt: 'Portuguese', it: 'Italian', nl: 'Dutch', bg: 'Bulgarian' };

export const en: Wording = {
  ...warning,
  words: { respect: 'Respect', relationship: 'Relationship', dialogue: 'Dialogue', value: 'Value', interest: 'Mutual interest' },
  verdicts: {
    ...warning.verdicts,
    clear: 'Nothing to ask.',
    look: 'A thing or two to look at.',
  },
  checks: {
    ...warning.checks,
    'list-like-readers': ({ readers, isSorted }) => ({
      title: 'The readers look like a list',
      text: `${count(readers, 'person')} ${isSorted ? 'stand in alphabetical order' : 'have addresses that begin alike'}. Did you choose each of them for this letter?`,
    }),
    'greeting-mismatch': ({ name, reader }) => ({
      title: `Is “${name.slice(0, 40)}” the right name?`,
      text: `It goes to ${reader.slice(0, 60)}, and the greeting calls them otherwise. Whom do you mean?`,
    }),
    'language-mismatch': ({ language, readers, isAll }) => ({
      title: `Do they read ${LANGUAGES[language]}?`,
      text: `${isAll ? (readers === 1 ? 'The reader' : 'Every reader') : `${count(readers, 'reader')} of this letter`} may write in another language. Did you ask which they would like?`,
    }),
    'after-a-no': ({ since }) => ({
      title: since === undefined ? 'They said no' : `They said no (${date(since)})`,
      text: 'And this letter goes on proposing. Would it help them more if you thanked them and left it there?',
    }),
    monologue: ({ sent, since }) => ({
      title: `Letter ${sent + 1} without an answer`,
      text: `You wrote to them ${count(sent, 'time')} since ${date(since)}, and we know of no answer. Would another way reach them better, or is their silence the answer?`,
    }),
    'unanswered-question': ({ questions }) => ({
      title: questions === 1 ? 'They asked you something' : `They asked you ${questions} things`,
      text: `Your letter does not seem to touch ${questions === 1 ? 'it' : 'them'}. Would an answer come first?`,
    }),
    'no-introduction': ({ saysWho, saysHow }) => ({
      title: 'A first letter to somebody new',
      text: saysWho ? 'How did you find them, and why them?' : saysHow ? 'They do not know you yet. Who writes to them?' : 'They do not know you yet. Who writes to them, how did you find them, and why them?',
    }),
    'pitch-first': () => ({
      title: 'The proposal comes first',
      text: 'It is your first letter to them, and it proposes before it says who you are. Would you come in before you unpack?',
    }),
    'one-sided': ({ isAboutSelf, we, you }) => ({
      title: 'What is in it for them?',
      text: isAboutSelf ? `It says “we” ${count(we, 'time')} and “you” ${count(you, 'time')}. What would they have of it?` : 'It asks something of them, and we found nothing it brings. What would they have of it?',
    }),
    'no-common-ground': () => ({
      title: 'It would fit anyone',
      text: 'But for the name, we found no word in it that belongs to this reader. What do you two share?',
    }),
    'no-way-to-answer': ({ isNoReply }) => ({
      title: 'Room for an answer',
      text: isNoReply ? 'It leaves from an address that takes no answer. Where may they write back?' : 'It asks them nothing. What would you like to hear from them?',
    }),
    'unexplained-push': ({ kind }) => ({
      title: `${PUSHED[kind]} without a word about it`,
      text: 'They do not know you yet. What is it, and why would they open it?',
    }),
    'fallback-word': () => ({
      title: 'A greeting that fits anybody',
      text: 'It is what a mail merge writes when it has no name. Do you know theirs?',
    }),
    'pasted-slot': ({ name }) => ({
      title: `“${name.slice(0, 40)}” looks different from its sentence`,
      text: 'Another font, size, colour or weight shows where a text was filled in. Would you give it the look of the words around it?',
    }),
    'draft-mark': ({ mark }) => ({
      title: `“${mark.slice(0, 40)}”`,
      text: 'This reads like a mark on a draft or a kept text. Is it meant for the reader?',
    }),
    'false-reply': ({ prefix }) => ({
      title: `“${prefix}”, but to which mail?`,
      text: 'The subject says this is an answer, and we found no mail that it answers. Would the reader remember one?',
    }),
    'campaign-footprint': ({ trace }) => ({
      title: 'Sent like a mass mail',
      text: `${FOOTPRINTS[trace]} The words speak to one person. Which of the two is it?`,
    }),
    'stock-phrases': ({ count: n }) => ({
      title: `${n} phrases from many letters`,
      text: 'Each is common, and together they sound like a template. How would you say it to this reader?',
    }),
  },
  remedies: {
    'separate-letters': { label: 'Write to each one', will: 'Makes one draft a reader, each with its own greeting and a line only you can fill in. Nothing is sent.' },
    'open-letter': { label: 'Say it goes to all', will: 'Greets everybody, takes out what is true of one reader only, and adds a line on who gets it, with a blank for why. Nothing is sent.' },
    'known-only': { label: 'Keep whom I know', will: 'Leaves the readers you know in this letter and moves the others to a second draft. Nothing is sent.' },
    'right-name': { label: 'Use this reader’s name', will: 'Puts the name of this letter’s reader where the other name stands, and a blank for a firm we cannot spell. Nothing is sent.' },
    'drop-claim': { label: 'Take that sentence out', will: 'Takes out each sentence that is true of one reader only. Nothing is sent.' },
    'answer-first': { label: 'Answer them first', will: 'Puts their open questions on top, each with a blank for your answer. Nothing is sent.' },
    'say-who-comes': { label: 'Say who else comes', will: 'Adds a line that names everybody who is invited. Nothing is sent.' },
  },
  notes: {
    ...warning.notes,
    unknownReaders: (n) => `Could not check whether you know ${count(n, 'reader')}.`,
    memoryLost: 'Part of what was remembered could not be read and was left out.',
    answered: (n) => `${count(n, 'question')} already answered for this letter.`,
    checkSkipped: (id) => `One check failed and was left out: ${id}.`,
  },
  ui: {
    checkAgain: 'Check again',
    undo: 'Undo',
    apply: 'Do it',
    ...warning.ui,
    checkedText: (opening, words) => `Checked: “${opening}…” (${words} words)`,
  },
};
