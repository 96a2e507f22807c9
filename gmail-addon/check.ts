import { adopt, merge, remember, review, type Letter, type Memory, type Review, type Wording } from '../core';
import { noticeCard, pastedCard, readersCard, reviewCard, type CardView, type Checked } from './card';
import { catchUp } from './catch-up';
import { input, parameter, type Event } from './entries';
import { letterOfEvent } from './letter';
import { lookUp } from './look-up';
import { findOpenDraft, rawOf, readDraft, type OpenDraft } from './mailbox';
import { changeMemory, loadMemory } from './store';

/** One saved state of a draft, read, looked up and reviewed. */
export interface Study {
  readonly open: OpenDraft;
  readonly memory: Memory;
  readonly review: Review;
}

export function study(draftId: string, now: Date, wording: Wording): Study {
  const open = readDraft(draftId);
  const memory = loadMemory();
  const known = lookUp(open.letter, memory, now);
  keepKnown(memory, known);
  return { open, memory: known, review: review(open.letter, known, now, wording) };
}

/** Finds the draft of this compose window and reviews it, or says why not. */
export function checkOpenDraft(event: Event, now: Date, wording: Wording): CardView {
  const { gmail } = wording.ui;
  try {
    const found = findOpenDraft(event);
    if (found.kind === 'one') return checkDraft(found.draftId, now, wording);
    return noticeCard([found.kind === 'none' ? gmail.noDraft : gmail.severalDrafts(found.count), gmail.cannotStop], wording.ui.checkAgain);
  } catch (error) {
    if (!isRefused(error)) throw error;
    const { readers } = letterOfEvent(event, '');
    return readersCard(readers.length, readers.filter(({ field }) => field === 'bcc').length, wording);
  }
}

export function checkDraft(draftId: string, now: Date, wording: Wording, notice?: string): CardView {
  catchUp(now);
  return cardOf(study(draftId, now, wording), now, wording, notice);
}

function cardOf({ open, review: reviewed }: Study, now: Date, wording: Wording, notice?: string): CardView {
  const digest = digestOfDraft(open);
  const checked: Checked = { draftId: open.draftId, messageId: open.messageId, digest, verdict: reviewed.verdict };
  return reviewCard(reviewed, checked, (now.getTime() - open.savedAt.getTime()) / 60_000, wording, notice);
}

/** Keeps the sketch of a letter that left as the message `messageId`. */
export function isRemembered(letter: Letter, messageId: string, now: Date): boolean {
  try {
    const found = lookUp(letter, loadMemory(), now);
    changeMemory((stored) => remember(merge(stored, found), letter, now), ({ since, ids }) => ({ since, ids: [...ids, messageId] }));
    return true;
  } catch {
    return false;
  }
}

/** Text the user pasted where drafts may not be read: memory alone knows the readers. */
export function checkPasted(event: Event, now: Date, wording: Wording): CardView {
  return pastedCard(review(letterOfEvent(event, input(event, 'pasted')), loadMemory(), now, wording), wording);
}

/** What a button remembers of the card it stands on. */
export function checkedOf(event: Event): Checked {
  const verdict = parameter(event, 'verdict');
  return {
    draftId: parameter(event, 'draftId'), messageId: parameter(event, 'messageId'), digest: parameter(event, 'digest'),
    verdict: verdict === 'clear' || verdict === 'look' ? verdict : 'hold',
  };
}

/** Empty when the bytes cannot be had whole: the letter is reviewed all the same, only not sent from here. */
function digestOfDraft(open: OpenDraft): string {
  if (open.isTooLarge) return '';
  try {
    return digestOf(rawOf(open));
  } catch {
    return '';
  }
}

export function digestOf(raw: number[]): string {
  return Utilities.base64Encode(Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, raw));
}

/** Apps Script says in words alone that a permission was not given. */
export function isRefused(error: unknown): boolean {
  return /permission|scope|authori[sz]/i.test(String(error));
}

/** Whoever wrote back once stays known and need not be looked up again; a stranger of today may write tomorrow. */
function keepKnown(memory: Memory, found: Memory): void {
  if (adopt(memory, found) === memory) return;
  try {
    changeMemory((stored) => adopt(stored, found));
  } catch {
    // A full or busy store costs a second look-up next time, nothing else.
  }
}
