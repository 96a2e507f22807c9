import { date } from './count';
import { count } from './english';
import type { Wording } from './wording';

const PLACES = { subject: ' in the subject', body: '', link: ' in a link', picture: ' in a picture', attachment: ' in the name of an attachment' };
const SLOTS = {
  'first-name': 'their first name', 'last-name': 'their last name', name: 'their name', title: 'how they are addressed', company: 'their company', place: 'their town or country',
  role: 'what they do', date: 'a date', link: 'a link', address: 'an address', number: 'a number', topic: 'what this is about', sender: 'your own name', other: 'a place to fill in',
};
const ARTEFACTS = {
  empty: 'A program writes this where it found no name. Whom do you greet?',
  capitals: 'The greeting is in capitals, as in a list. Is that how they write their name?',
  firm: 'This is a firm, not a person. Who will read it there?',
  mailbox: 'This is a mailbox, not a person. Do you know who will read it?',
  handle: 'This is their address, not their name. What are they called?',
};
const FOOTPRINTS = { unsubscribe: 'It has a line to unsubscribe.', link: 'A link in it counts who presses it.', pixel: 'An invisible picture counts who opens it.' };
const PUSHED = { video: 'A video', calendar: 'A calendar', link: 'A link', attachment: 'An attachment' };
const LANGUAGES = { en: 'English', es: 'Spanish', fr: 'French', de: 'German', pt: 'Portuguese', it: 'Italian', nl: 'Dutch', bg: 'Bulgarian' };

export const en: Wording = {
  locale: 'en',
  words: { respect: 'Respect', relationship: 'Relationship', dialogue: 'Dialogue', value: 'Value', interest: 'Mutual interest' },
  verdicts: {
    clear: 'Nothing to ask.',
    look: 'A thing or two to look at.',
    hold: 'Before this leaves: make it personal, or make it honest?',
  },
  checks: {
    'one-letter-many-strangers': ({ readers, organisations, name, isCertain }) => ({
      title: isCertain ? `One letter, ${count(readers, 'stranger')}` : `One letter, ${count(readers, 'person')}`,
      text: `${name ? 'It greets one person' : 'It speaks to one person'}, and ${count(readers, 'person')} of ${count(organisations, 'organisation')} will read it. ${isCertain ? 'You have not exchanged mail with them. ' : ''}Would each of them be glad to know of the others?`,
    }),
    'hidden-readers': ({ hidden, hasGroup }) => ({
      title: hasGroup ? 'A list of hidden readers' : count(hidden, 'hidden reader'),
      text: `Each of them will think the letter is theirs alone. Would you tell them who else gets it, or write to each one?`,
    }),
    'exclusive-claim': ({ others }) => ({
      title: 'It says: only you',
      text: `${count(others, 'other')} get it too, or got it before. Would this sentence still be true in their eyes?`,
    }),
    'personal-claim': ({ readers }) => ({
      title: 'It says you thought of the reader',
      text: `It goes to ${count(readers, 'person')}. Which of them did you think of?`,
    }),
    'strangers-together': ({ readers, organisations, isInvitation }) => ({
      title: isInvitation ? 'Who else comes?' : `${count(readers, 'person')} who may not know each other`,
      text: `${count(readers, 'person')} of ${count(organisations, 'organisation')} ${isInvitation ? 'are invited, and the invitation does not say so' : 'get this letter side by side'}. Would a word on who they are help them?`,
    }),
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
    'after-a-no': () => ({
      title: 'They said no',
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
    'placeholder-left': ({ slots, count: open }) => ({
      title: open === 1 ? 'A slot is still open' : `${open} slots are still open`,
      text: `${slots.map(({ token, slot, place }) => `“${token}”${PLACES[place]} looks like ${SLOTS[slot]}`).join('; ')}${open > slots.length ? `; and ${open - slots.length} more` : ''}. What belongs there?`,
    }),
    'spintax-left': ({ count: open }) => ({
      title: open === 1 ? 'A choice of words is still open' : `${open} choices of words are still open`,
      text: 'Its readers would see all of them, braces included. Which word do you mean?',
    }),
    'blank-slot': ({ isGreeting }) => ({
      title: isGreeting ? 'The greeting has a gap' : 'Something seems to be missing',
      text: isGreeting ? 'A blank stands where a name would. Whom do you greet?' : 'A blank stands where a word would. What belongs there?',
    }),
    'data-artefact': ({ artefact, name }) => ({
      title: `“${name.slice(0, 40)}”?`,
      text: ARTEFACTS[artefact],
    }),
    'same-letter-again': ({ before, first, last, share }) => ({
      title: 'The same letter again',
      text: `${count(before, 'person')} already got this text (${first === last ? `on ${date(first)}` : `${date(first)} to ${date(last)}`}). ${share === undefined ? '' : share < 0.005 ? 'Nothing in it is about this reader alone. ' : `About ${Math.round(share * 100)} % of it is about this reader. `}What in it is for this reader?`,
    }),
    'name-left-over': ({ name }) => ({
      title: `Who is “${name.slice(0, 40)}”?`,
      text: 'This name belongs to somebody who got the same letter before. Is it meant to stand here?',
    }),
  },
  remedies: {
    'separate-letters': { label: 'Write to each one', will: 'Makes one draft a reader, each with its own greeting and a line only you can fill in. Nothing is sent.' },
    'open-letter': { label: 'Say it goes to all', will: 'Greets everybody, takes out what is true of one reader only, and adds a line on who gets it, with a blank for why. Nothing is sent.' },
    'known-only': { label: 'Keep whom I know', will: 'Leaves the readers you know in this letter and moves the others to a second draft. Nothing is sent.' },
    'right-name': { label: 'Use this reader’s name', will: 'Puts the name of this letter’s reader where the other name stands. Nothing is sent.' },
    'drop-claim': { label: 'Take that sentence out', will: 'Takes out each sentence that is true of one reader only. Nothing is sent.' },
    'answer-first': { label: 'Answer them first', will: 'Puts their open questions on top, each with a blank for your answer. Nothing is sent.' },
    'say-who-comes': { label: 'Say who else comes', will: 'Adds a line that names everybody who is invited. Nothing is sent.' },
  },
  notes: {
    notChecked: 'Golden Rule could not check this letter. It can be sent as it is.',
    unknownReaders: (n) => `Could not check whether you know ${count(n, 'reader')}.`,
    memoryLost: 'Part of what was remembered could not be read and was left out.',
    answered: (n) => `${count(n, 'question')} already answered for this letter.`,
    checkSkipped: (id) => `One check failed and was left out: ${id}.`,
  },
  ui: {
    checkAgain: 'Check again',
    undo: 'Undo',
    apply: 'Do it',
    takeAction: 'See and change it',
    checkedText: (opening, words) => `Checked: “${opening}…” (${words} words)`,
  },
};
