import type { Wording } from './wording';

const PLURAL: Readonly<Record<string, string>> = { letter: 'letters', 'further letter': 'further letters', 'new draft': 'new drafts', 'sent letter': 'sent letters', person: 'people', stranger: 'strangers', organisation: 'organisations', reader: 'readers', time: 'times', other: 'others' };

function count(n: number, noun: string): string {
  return `${n} ${n === 1 ? noun : PLURAL[noun] ?? noun}`;
}

function date(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}

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
    'placeholder-left': ({ token }) => ({
      title: 'A slot is still open',
      text: `“${token}” looks like a place to fill in. What belongs there?`,
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
    'open-letter': { label: 'Say it goes to all', will: 'Greets everybody and adds one honest line saying who gets it and why.' },
    'known-only': { label: 'Keep whom I know', will: 'Leaves the readers you know in this letter and moves the others to a second draft.' },
  },
  notes: {
    notChecked: 'Golden Rule could not check this letter. It can be sent as it is.',
    unknownReaders: (n) => `Could not check whether you know ${count(n, 'reader')}.`,
    memoryLost: 'Part of what was remembered could not be read and was left out.',
    checkSkipped: (id) => `One check failed and was left out: ${id}.`,
  },
  ui: {
    checkAgain: 'Check again',
    undo: 'Undo',
    apply: 'Do it',
    checkedText: (opening, words) => `Checked: “${opening}…” (${words} words)`,
    gmail: {
      checkAndSend: 'Check and send',
      iKnow: 'I know. Send it as it is.',
      tickFirst: 'Nothing was sent. If you want it to leave as it is, tick “I know” first.',
      sent: 'Sent, exactly as it was checked.',
      closeWindow: 'Close the compose window and discard what it still shows: the letter has left.',
      notSent: 'Gmail did not take the letter, so nothing was sent from here. You can use Gmail’s own Send.',
      perhapsSent: 'Gmail did not say whether the letter left. Please look in Sent before you send it again.',
      sentNotRemembered: 'It could not be remembered, so a later letter like it will not be noticed.',
      changedSince: 'The draft changed after it was checked, so nothing was done. This is the new review.',
      noDraft: 'Gmail has not saved this draft yet. Wait a moment, then check again.',
      severalDrafts: (n) => `${n} drafts have these readers, so we cannot tell which one is open. Discard the others, then check again.`,
      cannotSendHere: 'This letter cannot be sent from here. Gmail’s own Send takes it.',
      cannotRead: 'The text was not checked: Golden Rule may not read your drafts. You can allow it, or paste the text here.',
      allow: 'Allow reading drafts',
      readersOnly: (readers, hidden) => `${count(readers, 'reader')}${hidden > 0 ? `, ${hidden} of them hidden in Bcc` : ''}.`,
      pasteHere: 'The text of the letter',
      checkPasted: 'Check this text',
      savedAgo: (minutes) => (minutes < 1 ? 'Saved just now' : minutes < 60 ? `Saved ${minutes} min ago` : `Saved ${Math.floor(minutes / 60)} h ago`),
      cannotStop: 'Gmail’s own Send button cannot be stopped by an add-on. This card can ask, but not hold a letter back.',
      notChanged: 'Nothing was changed: this could not be done here.',
      fields: { to: 'To', cc: 'Cc', bcc: 'Bcc', subject: 'Subject', line: 'Line at the top' },
      nobody: 'nobody',
      furtherDrafts: (n) => `${count(n, 'new draft')} will wait in your Drafts.`,
      draftsLeft: (made, n) => `${made} of ${n} drafts are made. Go on?`,
      textStays: 'Gmail lets an add-on add to an open letter but not rewrite it. Would you adapt the greeting yourself?',
      attachmentsStay: 'Attachments stay with this letter. Please attach them again to the new drafts.',
      undoNote: 'Undo brings back readers and subject. New drafts stay in your Drafts, and an added line has to be deleted by hand.',
      cannotUndo: 'It is too late to undo this here.',
      about: 'Make it personal, or make it honest. Golden Rule asks, before a letter leaves, whether one letter is going to several strangers as though each were the only one.',
      howTo: 'Open it from a compose window (the icon in its bottom row) to check a draft.',
      remembers: (letters, people) => `Remembered: ${count(letters, 'sent letter')} and ${count(people, 'person')}, as salted hashes, days and counts in your own account. Never their text or addresses.`,
      progress: (days, letters, toStrangers) => `Last ${days} days: ${count(letters, 'sent letter')}, ${toStrangers} of them to several strangers.`,
      forget: 'Forget all of it',
    },
    outlook: {
      checking: 'Checking…',
      noDraft: 'Open a letter or an invitation you are writing to check it.',
      takeAction: 'See and change it',
      preview: 'Show me',
      leaveIt: 'Leave it',
      thisLetter: 'This letter would read',
      furtherLetters: (n) => `And ${count(n, 'further letter')}, each to write in its own window.`,
      attachmentsStay: 'Attachments stay with this letter.',
      done: 'Done. Would you read it once more before you send it?',
      undone: 'As it was before.',
      notTaken: 'Outlook did not take every change. Please look at the letter before you send it.',
      undoLosesChanges: 'Undo, and lose what changed since',
      writeThese: 'Still to write. They are kept only while this pane is open, so open or copy them before you send this letter.',
      open: 'Open',
      copy: 'Copy text',
      copied: 'Copied',
      copyByHand: 'Copy this text',
      didItLeave: (day, readers) => `On ${day} you were asked about a letter to ${count(readers, 'person')}. Did it leave?`,
      itLeft: 'It left',
      itDidNot: 'It did not',
      leftUnchecked: (day) => `On ${day} a letter left without being checked: Outlook took too long to answer.`,
      remembered: 'What is remembered',
      remembers: (letters, people) => `${count(letters, 'letter')} and ${count(people, 'person')}, as salted hashes, days and counts in your own mailbox. Never their text or addresses.`,
      forget: 'Forget all of it',
      forgetSure: 'Yes, forget it',
      exportIt: 'Show it',
      settings: 'Settings',
      ownAddresses: 'Other addresses of mine',
      ownDomains: 'Domains of my organisation',
      daysKept: 'Days a letter is remembered',
      checksOn: 'What to ask',
      saved: 'Saved.',
      notSaved: 'Outlook did not save this.',
      fields: { to: 'To', cc: 'Cc', bcc: 'Bcc', subject: 'Subject' },
    },
  },
};
