import { changesBetween, remedy, type Change, type Letter, type RemedyId, type Review, type WordingInGmail } from '../core';
import { fact, noticeCard, parametersOf, remedyCard, type ButtonView, type CardView, type Checked, type WidgetView } from './card';
import { studyAgain, type Study } from './check';
import { FIELDS } from './letter';
import { createDraft, hasDraft } from './mailbox';
import { addressesIn, heldBy, updateOf, type Held, type UpdateDraft } from './update';

/**
 * Gmail lets an add-on set readers and subject of an open letter and add to its text, but not rewrite that: 'here' goes as far,
 * 'draft' makes the changed letter a new draft.
 */
export type Way = 'here' | 'draft';

/** Gmail ends a callback after 30 seconds (developers.google.com/workspace/add-ons/how-tos/interactions). */
const MAKING_MS = 15_000;
/** The longest CacheService keeps anything (developers.google.com/apps-script/reference/cache/cache). */
const KEPT_SECONDS = 21_600;

/** What the remedy would do to the open letter; undefined when the draft is no longer what was checked. */
export function remedyView(checked: Checked, id: RemedyId, now: Date, wording: WordingInGmail): CardView | undefined {
  const studied = studyAgain(checked.draftId, now, wording);
  return studied.open.messageId === checked.messageId ? cardOf(studied, remedy(id, studied.open.letter, studied.memory, now), checked, id, wording) : undefined;
}

/**
 * Makes the drafts, then answers with what the open letter becomes. When time runs out the answer is a card to go on from:
 * how many drafts are made is kept by saved state and remedy, and on that card in case the cache drops it, so none is made twice. Undefined when the draft changed meanwhile.
 */
export function applyRemedy(checked: Checked, id: RemedyId, way: Way, madeBefore: number, now: Date, wording: WordingInGmail): CardView | UpdateDraft | undefined {
  const studied = studyAgain(checked.draftId, now, wording);
  const { open } = studied;
  if (open.messageId !== checked.messageId) return undefined;
  const change = remedy(id, open.letter, studied.memory, now);
  const drafts = way === 'draft' ? [change.open] : change.drafts;
  const made = makeDrafts(drafts, open.draftId, `made:${checked.messageId}:${id}:${way}`, madeBefore);
  if (made < drafts.length) return cardOf(studied, change, checked, id, wording, made);
  if (way === 'draft') return noticeCard([wording.ui.gmail.newDraftMade, ...attachmentNote(open.letter, wording)]);
  CacheService.getUserCache().put(appliedKey(checked), 'yes', KEPT_SECONDS);
  return updateOf(heldBy(open.letter), change.open, change.line);
}

/** The readers and the subject as they were before the remedy, which its card carries along: no store of ours holds an address. Undefined when it was not applied. */
export function undoRemedy(checked: Checked, before: string): UpdateDraft | undefined {
  if (before === '' || CacheService.getUserCache().get(appliedKey(checked)) !== 'yes') return undefined;
  const held: Held = JSON.parse(before);
  return updateOf(undefined, held, undefined);
}

function appliedKey({ draftId, messageId }: Checked): string {
  return `applied:${draftId}:${messageId}`;
}

function cardOf({ open, review }: Study, change: Change, checked: Checked, id: RemedyId, wording: WordingInGmail, made = 0): CardView {
  const { gmail, apply, undo } = wording.ui;
  const { drafts, line } = change;
  const isRewritten = isTextRewritten(open.letter, change);
  const button = (text: string, run: ButtonView['run'], way: Way): ButtonView => ({ text, run, parameters: { ...parametersOf(checked, id), way, made: String(made) } });
  const undoing: ButtonView = { text: undo, run: 'onUndoRemedy', parameters: { ...parametersOf(checked, id), before: JSON.stringify(heldBy(open.letter)) } };
  const widgets = [
    ...factsOf(open.letter, change, wording),
    ...(isRewritten ? [{ kind: 'changes' as const, label: gmail.fields.text, stretches: changesBetween(open.letter.body, change.open.body) }] : []),
  ];
  if (isRewritten && drafts.length === 0) {
    // A card's footer holds two buttons.
    const back: WidgetView[] = line === undefined ? [] : [{ kind: 'button', button: undoing, below: gmail.undoNote }];
    return remedyCard({
      ...wordsOf(review, id, wording), widgets: [...widgets, ...back], notes: [gmail.rewritten, ...attachmentNote(open.letter, wording)],
      buttons: [button(gmail.newDraft, 'onApplyRemedy', 'draft'), ...(line === undefined ? [] : [button(gmail.onlyLine, 'onApplyRemedy', 'here')])],
    });
  }
  const notes = [
    ...(made > 0 ? [gmail.draftsLeft(made, drafts.length)] : drafts.length > 0 ? [gmail.furtherDrafts(drafts.length)] : []),
    ...(isRewritten ? [gmail.textStays] : []), ...(drafts.length > 0 ? attachmentNote(open.letter, wording) : []), gmail.undoNote,
  ];
  return remedyCard({ ...wordsOf(review, id, wording), widgets, notes, buttons: [button(apply, 'onApplyRemedy', 'here'), undoing] });
}

function wordsOf({ remedies }: Review, id: RemedyId, wording: WordingInGmail): { label: string; will: string } {
  const { label, will } = remedies.find((offer) => offer.id === id) ?? wording.remedies[id];
  return { label, will };
}

function factsOf(before: Letter, { open, line }: Change, { ui: { gmail } }: WordingInGmail): WidgetView[] {
  const readers = FIELDS.filter((field) => addressesIn(before, field) !== addressesIn(open, field))
    .map((field) => fact(gmail.fields[field], addressesIn(open, field) || gmail.nobody));
  return [
    ...readers,
    ...(open.subject === before.subject ? [] : [fact(gmail.fields.subject, open.subject)]),
    ...(line === undefined ? [] : [fact(gmail.fields.line, line)]),
  ];
}

/** The body becomes more than itself and the line. */
function isTextRewritten(before: Letter, { open, line = '' }: Change): boolean {
  const words = (text: string): string => text.replace(/\s+/g, ' ').trim();
  return words(words(open.body).replace(words(line), () => '')) !== words(before.body);
}

function attachmentNote({ attachments }: Letter, { ui: { gmail } }: WordingInGmail): string[] {
  return attachments.length > 0 ? [gmail.attachmentsStay] : [];
}

/** How many of the drafts exist now. "2?": the third was begun, and nobody said whether it was made. */
function makeDrafts(drafts: readonly Letter[], openId: string, key: string, madeBefore: number): number {
  const cache = CacheService.getUserCache();
  const until = Date.now() + MAKING_MS;
  const kept = cache.get(key) ?? '0';
  let made = Math.max(madeBefore, parseInt(kept, 10));
  const begun = drafts[made];
  if (begun && kept === `${made}?` && hasDraft(begun, openId)) made += 1;
  while (made < drafts.length && Date.now() < until) {
    const letter = drafts[made];
    cache.put(key, `${made}?`, KEPT_SECONDS);
    if (letter) createDraft(letter);
    made += 1;
    cache.put(key, String(made), KEPT_SECONDS);
  }
  return made;
}
