import { remedy, type Change, type Letter, type Reader, type RemedyId, type Review, type WordingInGmail } from '../core';
import { fact, remedyCard, type CardView, type Checked, type WidgetView } from './card';
import { studyAgain, type Study } from './check';
import { escaped } from './draw';
import { createDraft } from './mailbox';

type UpdateDraft = GoogleAppsScript.Card_Service.UpdateDraftActionResponse;
type Field = Reader['field'];

/** What undo brings back. */
interface Before {
  readonly readers: readonly Pick<Reader, 'address' | 'field'>[];
  readonly subject: string;
}

const FIELDS: readonly Field[] = ['to', 'cc', 'bcc'];
/** Gmail ends a callback after 30 seconds (developers.google.com/workspace/add-ons/how-tos/interactions). */
const MAKING_MS = 15_000;
/** The longest CacheService keeps anything (developers.google.com/apps-script/reference/cache/cache). */
const KEPT_SECONDS = 21_600;

/** What the remedy would do to the open letter; undefined when the draft is no longer what was checked. */
export function remedyView(checked: Checked, id: RemedyId, now: Date, wording: WordingInGmail): CardView | undefined {
  const studied = studyAgain(checked.draftId, now, wording);
  return studied.open.messageId === checked.messageId ? cardOf(studied, checked, id, now, wording) : undefined;
}

/**
 * Makes the further drafts, then answers with what the open letter becomes. When time runs out the answer is a card to go on from:
 * how many drafts are made is kept by saved state and remedy, and on that card in case the cache drops it, so none is made twice. Undefined when the draft changed meanwhile.
 */
export function applyRemedy(checked: Checked, id: RemedyId, madeBefore: number, now: Date, wording: WordingInGmail): CardView | UpdateDraft | undefined {
  const studied = studyAgain(checked.draftId, now, wording);
  if (studied.open.messageId !== checked.messageId) return undefined;
  const { letter } = studied.open;
  const change = remedy(id, letter, studied.memory, now);
  const made = makeDrafts(change.drafts, `made:${checked.messageId}:${id}`, madeBefore);
  if (made < change.drafts.length) return cardOf(studied, checked, id, now, wording, made);
  const before: Before = { readers: letter.readers.map(({ address, field }) => ({ address, field })), subject: letter.subject };
  CacheService.getUserCache().put(`before:${checked.draftId}`, JSON.stringify(before), KEPT_SECONDS);
  return updated(letter, change.open, change.line);
}

/** The readers and the subject as they were before the remedy; undefined when nobody remembers. */
export function undoRemedy({ draftId }: Checked): UpdateDraft | undefined {
  const kept = CacheService.getUserCache().get(`before:${draftId}`);
  if (kept === null) return undefined;
  const before: Before = JSON.parse(kept);
  return updated(undefined, before, undefined);
}

function cardOf({ open, memory, review }: Study, checked: Checked, id: RemedyId, now: Date, wording: WordingInGmail, made = 0): CardView {
  const { gmail } = wording.ui;
  const change = remedy(id, open.letter, memory, now);
  const { drafts } = change;
  const notes = [
    ...(made > 0 ? [gmail.draftsLeft(made, drafts.length)] : drafts.length > 0 ? [gmail.furtherDrafts(drafts.length)] : []),
    ...(isTextLost(open.letter, change) ? [gmail.textStays] : []),
    ...(drafts.length > 0 && open.letter.attachments.length > 0 ? [gmail.attachmentsStay] : []),
  ];
  return remedyCard({ ...wordsOf(review, id, wording), made, facts: factsOf(open.letter, change, wording), notes }, checked, id, wording);
}

function wordsOf({ remedies }: Review, id: RemedyId, wording: WordingInGmail): { label: string; will: string } {
  const { label, will } = remedies.find((offer) => offer.id === id) ?? wording.remedies[id];
  return { label, will };
}

function factsOf(before: Letter, { open, line }: Change, { ui: { gmail } }: WordingInGmail): WidgetView[] {
  const readers = FIELDS.filter((field) => addresses(before, field) !== addresses(open, field))
    .map((field) => fact(gmail.fields[field], addresses(open, field) || gmail.nobody));
  return [
    ...readers,
    ...(open.subject === before.subject ? [] : [fact(gmail.fields.subject, open.subject)]),
    ...(line === undefined ? [] : [fact(gmail.fields.line, line)]),
  ];
}

/** Gmail inserts into an open body but does not replace it, so a rewritten text arrives only as far as `line` carries it. */
function isTextLost(before: Letter, { open, line }: Change): boolean {
  return open.body !== before.body && line === undefined;
}

/** How many of the drafts exist now. */
function makeDrafts(drafts: readonly Letter[], key: string, madeBefore: number): number {
  const cache = CacheService.getUserCache();
  const until = Date.now() + MAKING_MS;
  let made = Math.max(madeBefore, Number(cache.get(key) ?? 0));
  while (made < drafts.length && Date.now() < until) {
    const letter = drafts[made];
    if (letter) createDraft(letter);
    made += 1;
    cache.put(key, String(made), KEPT_SECONDS);
  }
  return made;
}

/** Lists and subject given to Gmail replace what stands there, so only what differs is given. */
function updated(before: Letter | undefined, after: Before, line: string | undefined): UpdateDraft {
  const answer = CardService.newUpdateDraftActionResponseBuilder();
  const list = (field: Field): string[] => after.readers.filter((reader) => reader.field === field).map(({ address }) => address);
  const differs = (field: Field): boolean => !before || addresses(before, field) !== addresses(after, field);
  if (differs('to')) answer.setUpdateDraftToRecipientsAction(CardService.newUpdateDraftToRecipientsAction().addUpdateToRecipients(list('to')));
  if (differs('cc')) answer.setUpdateDraftCcRecipientsAction(CardService.newUpdateDraftCcRecipientsAction().addUpdateCcRecipients(list('cc')));
  if (differs('bcc')) answer.setUpdateDraftBccRecipientsAction(CardService.newUpdateDraftBccRecipientsAction().addUpdateBccRecipients(list('bcc')));
  if (before?.subject !== after.subject) answer.setUpdateDraftSubjectAction(CardService.newUpdateDraftSubjectAction().addUpdateSubject(after.subject));
  if (line !== undefined) answer.setUpdateDraftBodyAction(insertedLine(line));
  return answer.build();
}

function insertedLine(line: string): GoogleAppsScript.Card_Service.UpdateDraftBodyAction {
  return CardService.newUpdateDraftBodyAction()
    .addUpdateContent(`<p>${escaped(line)}</p>`, CardService.ContentType.MUTABLE_HTML)
    .setUpdateType(atStart());
}

/** Documented for the API (reference/rpc/apps.extensions.markup) and in use; the typings know only the place of the cursor. */
function atStart(): GoogleAppsScript.Card_Service.UpdateDraftBodyType {
  const types: object = CardService.UpdateDraftBodyType;
  const known = types as { readonly INSERT_AT_START?: GoogleAppsScript.Card_Service.UpdateDraftBodyType };
  return known.INSERT_AT_START ?? CardService.UpdateDraftBodyType.IN_PLACE_INSERT;
}

function addresses({ readers }: Pick<Before, 'readers'>, field: Field): string {
  return readers.filter((reader) => reader.field === field).map(({ address }) => address).join(', ');
}
