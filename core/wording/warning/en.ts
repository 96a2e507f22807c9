import { date } from '../count';
import { count } from '../english';
import type { WarningWording } from '../wording';

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

export const en: WarningWording = {
  locale: 'en',
  verdicts: {
    hold: 'Before this leaves: make it personal, or make it honest?',
  },
  checks: {
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
    'one-letter-many-strangers': ({ readers, organisations, name, isCertain }) => ({
      title: isCertain ? `One letter, ${count(readers, 'stranger')}` : `One letter, ${count(readers, 'person')}`,
      text: `${name ? 'It greets one person' : 'It speaks to one person'}, and ${count(readers, 'person')} of ${count(organisations, 'organisation')} will read it. ${isCertain ? 'You have not exchanged mail with them. ' : ''}Would each of them be glad to know of the others?`,
    }),
    'hidden-readers': ({ hidden, hasGroup }) => ({
      title: hasGroup ? 'A list of hidden readers' : count(hidden, 'hidden reader'),
      text: 'Each of them will think the letter is theirs alone. Would you tell them who else gets it, or write to each one?',
    }),
    'exclusive-claim': ({ others }) => ({
      title: 'It says: only you',
      text: `${count(others, 'other')} get it too, or got it before. Would this sentence still be true in their eyes?`,
    }),
    'same-letter-again': ({ before, first, last, share }) => ({
      title: 'The same letter again',
      text: `${count(before, 'person')} already got this text (${first === last ? `on ${date(first)}` : `${date(first)} to ${date(last)}`}). ${share === undefined ? '' : share < 0.005 ? 'Nothing in it is about this reader alone. ' : `About ${Math.round(share * 100)} % of it is about this reader. `}What in it is for this reader?`,
    }),
    'name-left-over': ({ name }) => ({
      title: `Who is “${name.slice(0, 40)}”?`,
      text: 'This name belongs to somebody who got the same letter before. Is it meant to stand here?',
    }),
    'personal-claim': ({ readers }) => ({
      title: 'It says you thought of the reader',
      text: `It goes to ${count(readers, 'person')}. Which of them did you think of?`,
    }),
    'strangers-together': ({ readers, organisations, isInvitation }) => ({
      title: isInvitation ? 'Who else comes?' : `${count(readers, 'person')} who may not know each other`,
      text: `${count(readers, 'person')} of ${count(organisations, 'organisation')} ${isInvitation ? 'are invited, and the invitation does not say so' : 'get this letter side by side'}. Would a word on who they are help them?`,
    }),
  },
  notes: {
    notChecked: 'Golden Rule could not check this letter. It can be sent as it is.',
  },
  ui: {
    takeAction: 'See and change it',
  },
};
