import type { Letter, Reader } from '../core';
import { escaped } from './draw';

export type UpdateDraft = GoogleAppsScript.Card_Service.UpdateDraftActionResponse;
type Field = Reader['field'];

/** What a compose window can be told to hold. */
export interface Held {
  readonly readers: readonly Pick<Reader, 'address' | 'field'>[];
  readonly subject: string;
}

export function heldBy({ readers, subject }: Letter): Held {
  return { readers: readers.map(({ address, field }) => ({ address, field })), subject };
}

/** Lists and subject given to Gmail replace what stands there, so only what differs is given; `before` undefined: all of it. */
export function updateOf(before: Held | undefined, after: Held, line: string | undefined): UpdateDraft {
  const answer = CardService.newUpdateDraftActionResponseBuilder();
  const list = (field: Field): string[] => after.readers.filter((reader) => reader.field === field).map(({ address }) => address);
  const differs = (field: Field): boolean => !before || addressesIn(before, field) !== addressesIn(after, field);
  if (differs('to')) answer.setUpdateDraftToRecipientsAction(CardService.newUpdateDraftToRecipientsAction().addUpdateToRecipients(list('to')));
  if (differs('cc')) answer.setUpdateDraftCcRecipientsAction(CardService.newUpdateDraftCcRecipientsAction().addUpdateCcRecipients(list('cc')));
  if (differs('bcc')) answer.setUpdateDraftBccRecipientsAction(CardService.newUpdateDraftBccRecipientsAction().addUpdateBccRecipients(list('bcc')));
  if (before?.subject !== after.subject) answer.setUpdateDraftSubjectAction(CardService.newUpdateDraftSubjectAction().addUpdateSubject(after.subject));
  if (line !== undefined) answer.setUpdateDraftBodyAction(insertedLine(line));
  return answer.build();
}

export function addressesIn({ readers }: Held, field: Field): string {
  return readers.filter((reader) => reader.field === field).map(({ address }) => address).join(', ');
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
