import { merge, remember, review, type Letter, type Memory, type Review, type WordingInGmail } from '../core';
import { noticeCard, pastedCard, readersCard, reviewCard, type CardView, type Checked } from './card';
import { input, parameter, type Event } from './entries';
import { knowledgeFor, knownAlready } from './knowledge';
import { letterOfEvent } from './letter';
import { findOpenDraft, rawOf, readDraft, type OpenDraft } from './mailbox';
import { changeMemory } from './store';
import { isAllowed } from './tier';

/** One saved state of a draft, read, looked up and reviewed. */
export interface Study {
  readonly open: OpenDraft;
  readonly memory: Memory;
  readonly review: Review;
  readonly leftOut: readonly string[];
}

export function study(draftId: string, now: Date, wording: WordingInGmail, ask = knowledgeFor): Study {
  const open = readDraft(draftId);
  const { memory, leftOut } = ask(open.letter, now, wording);
  return { open, memory, review: review(open.letter, memory, now, wording), leftOut };
}

/** The same after a check, from what that found out. */
export function studyAgain(draftId: string, now: Date, wording: WordingInGmail): Study {
  return study(draftId, now, wording, (letter) => ({ memory: knownAlready(letter, now), leftOut: [] }));
}

/** Finds the draft of this compose window and reviews it, or says why not. */
export function checkOpenDraft(event: Event, now: Date, wording: WordingInGmail): CardView {
  const { gmail } = wording.ui;
  if (!isAllowed('read')) return readersCard(letterOfEvent(event, '').readers, wording);
  const found = findOpenDraft(event);
  if (found.kind === 'one') return checkDraft(found.draftId, now, wording);
  return noticeCard([found.kind === 'none' ? gmail.noDraft : gmail.severalDrafts(found.count), gmail.cannotStop], wording.ui.checkAgain);
}

export function checkDraft(draftId: string, now: Date, wording: WordingInGmail, notice?: string): CardView {
  const { open, review: reviewed, leftOut } = study(draftId, now, wording);
  const digest = digestOfDraft(open);
  const checked: Checked = { draftId: open.draftId, messageId: open.messageId, digest, verdict: reviewed.verdict, maySend: isAllowed('send') };
  const shown = { ...reviewed, notes: [...reviewed.notes, ...leftOut] };
  return reviewCard(shown, checked, (now.getTime() - open.savedAt.getTime()) / 60_000, wording, notice);
}

/** Keeps the sketch of a letter that left as the message `messageId`. */
export function isRemembered(letter: Letter, messageId: string, now: Date): boolean {
  try {
    const before = knownAlready(letter, now);
    changeMemory((stored) => remember(merge(stored, before), letter, now), ({ since, ids }) => ({ since, ids: [...ids, messageId] }));
    return true;
  } catch {
    return false;
  }
}

/** Text the user pasted where it may not be read; who the readers are is looked up where that is allowed. */
export function checkPasted(event: Event, now: Date, wording: WordingInGmail): CardView {
  const letter = letterOfEvent(event, input(event, 'pasted'));
  const { memory, leftOut } = isAllowed('read') ? knowledgeFor(letter, now, wording) : { memory: knownAlready(letter, now), leftOut: [] };
  const reviewed = review(letter, memory, now, wording);
  return pastedCard({ ...reviewed, notes: [...reviewed.notes, ...leftOut] }, wording);
}

/** What a button remembers of the card it stands on. */
export function checkedOf(event: Event): Checked {
  const verdict = parameter(event, 'verdict');
  return {
    draftId: parameter(event, 'draftId'), messageId: parameter(event, 'messageId'), digest: parameter(event, 'digest'),
    verdict: verdict === 'clear' || verdict === 'look' ? verdict : 'hold',
  };
}

/** Empty when the bytes cannot be had whole or may not be sent: the letter is reviewed all the same, only not sent from here. */
function digestOfDraft(open: OpenDraft): string {
  if (open.isTooLarge || !isAllowed('send')) return '';
  try {
    return digestOf(rawOf(open));
  } catch {
    return '';
  }
}

export function digestOf(raw: number[]): string {
  return Utilities.base64Encode(Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, raw));
}
