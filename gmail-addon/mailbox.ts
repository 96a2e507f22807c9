import type { Address, Letter, Reader } from '../core';
import { askAll, callOf, type Answer } from './batch';
import type { Event } from './entries';
import { addressesOf, FIELDS, letterOfMessage, readersOf, subjectOf, threadKindOf } from './letter';
import { mimeOf } from './mime';
import { PRICE, spend } from './quota';

type Draft = GoogleAppsScript.Gmail.Schema.Draft;
type Message = GoogleAppsScript.Gmail.Schema.Message;
type Part = GoogleAppsScript.Gmail.Schema.MessagePart;

/** The draft in the compose window is among the newest; each one looked at costs a drafts.get. */
const MOST_DRAFTS = 20;
/** Above this the bytes do not travel through a callback in time. */
const LARGEST_SENT_BYTES = 4_000_000;
/** Bytes looked through for a header. */
const LONGEST_HEAD = 500_000;

/** In words that troubleIn reads. */
const WHY = { offline: 'address unavailable', refused: 'no permission', busy: 'limit exceeded', failed: 'no answer' } as const;

export type Found =
  | { readonly kind: 'one'; readonly draftId: string }
  | { readonly kind: 'none' }
  | { readonly kind: 'several'; readonly count: number };

/** One saved state of a draft: Gmail gives it a new message id at every save. */
export interface OpenDraft {
  readonly draftId: string;
  readonly messageId: string;
  readonly threadId: string;
  readonly savedAt: Date;
  readonly letter: Letter;
  readonly isTooLarge: boolean;
}

/** Which draft the compose window shows: the event names none, so its readers must tell. */
export function findOpenDraft(event: Event): Found {
  const listed = listDrafts();
  const open = listed.find((draft) => draft.message?.id !== undefined && draft.message.id === event.gmail?.messageId);
  if (open?.id) return { kind: 'one', draftId: open.id };
  const alike = newestDrafts(listed).filter((draft) => isAlike(draft, event));
  const [first] = alike;
  if (!first?.id) return { kind: 'none' };
  return alike.length === 1 ? { kind: 'one', draftId: first.id } : { kind: 'several', count: alike.length };
}

function listDrafts(): Draft[] {
  return gmail(PRICE.search).Drafts.list('me', { maxResults: MOST_DRAFTS }).drafts ?? [];
}

/** With their headers. @throws when one of them cannot be read: it might be the one that is open. */
function newestDrafts(listed = listDrafts()): Draft[] {
  return askAll(listed.map(({ id = '' }) => callOf(`drafts/${id}`, { format: 'metadata' }, PRICE.read))).map(draftIn);
}

function draftIn(answer: Answer): Draft {
  if ('trouble' in answer) throw new Error(WHY[answer.trouble]);
  const draft: Draft = Object(answer.body);
  return draft;
}

/** @throws when Gmail answers with no draft: taken for an empty letter it would pass as checked */
export function readDraft(draftId: string): OpenDraft {
  const { message = {} } = gmail(PRICE.read).Drafts.get('me', draftId, { format: 'full' });
  const { id: messageId = '', threadId = '' } = message;
  if (messageId === '') throw new Error('no draft');
  const people = threadKindOf(message) ? threadPeople(threadId, messageId) : [];
  return {
    draftId, messageId, threadId, savedAt: new Date(Number(message.internalDate ?? 0)),
    letter: letterOfMessage(message, people, (part) => bytesOf(messageId, part)),
    isTooLarge: (message.sizeEstimate ?? 0) > LARGEST_SENT_BYTES,
  };
}

/** The very bytes of the state that was read. @throws when the draft changed meanwhile, or when they lack the hidden readers */
export function rawOf({ draftId, messageId, letter }: OpenDraft): number[] {
  const { message } = gmail(PRICE.read).Drafts.get('me', draftId, { format: 'raw' });
  if (message?.id !== messageId || message.raw === undefined) throw new Error('the draft changed');
  const raw = bytes(message.raw);
  // Source without its Bcc line, sent as it is, would reach fewer people than the card shows.
  if (letter.readers.some(({ field }) => field === 'bcc') && !hasHeader(raw, 'bcc')) throw new Error('the source names no hidden readers');
  return raw;
}

function hasHeader(raw: number[], name: string): boolean {
  const [head = ''] = Utilities.newBlob(raw.slice(0, LONGEST_HEAD)).getDataAsString('UTF-8').split(/\r?\n\r?\n/, 1);
  return head.split('\n').some((line) => line.toLowerCase().startsWith(`${name}:`));
}

/** Sends these bytes and no others, and gives the id of the sent message: a draft sent with `raw` is replaced by it (developers.google.com/workspace/gmail/api/guides/drafts). */
export function sendDraft({ draftId, threadId }: Pick<OpenDraft, 'draftId' | 'threadId'>, raw: number[]): string {
  const sent = gmail(PRICE.send).Drafts.send({ id: draftId, message: { raw: Utilities.base64EncodeWebSafe(raw), threadId } }, 'me');
  return sent.id ?? '';
}

export function createDraft(letter: Letter): void {
  createDraftOf(mimeOf(letter));
}

export function createDraftOf(source: string): void {
  gmail(PRICE.write).Drafts.create({ message: { raw: Utilities.base64EncodeWebSafe(source, Utilities.Charset.UTF_8) } }, 'me');
}

/** Whether a draft to these readers under this subject is there, the open one apart. */
export function hasDraft({ readers, subject }: Letter, openId: string): boolean {
  const wanted = (field: Reader['field']): string => keyOf(readers.filter((reader) => reader.field === field).map(({ address }) => address));
  return newestDrafts().some(({ id, message }) => id !== openId && message !== undefined && subjectOf(message) === subject && FIELDS.every((field) => savedKey(message, field) === wanted(field)));
}

/** Whether the draft is still there, so that nothing of it left; undefined when Gmail does not say. */
export function isStillDraft(draftId: string): boolean | undefined {
  try {
    gmail(PRICE.read).Drafts.get('me', draftId, { format: 'minimal' });
    return true;
  } catch (error) {
    return /not found/i.test(String(error)) ? false : undefined;
  }
}

function gmail(units: number): GoogleAppsScript.Gmail.Collection.UsersCollection {
  if (!Gmail) throw new Error('the Gmail service is not switched on in this project');
  spend(units);
  return Gmail.Users;
}

/** A sent letter, read in a batch with format=full. */
export function sentLetter(body: unknown): { readonly letter: Letter; readonly sentAt: Date } {
  const message: Message = Object(body);
  return { letter: letterOfMessage(message, [], (part) => bytesOf(message.id ?? '', part)), sentAt: new Date(Number(message.internalDate ?? 0)) };
}

function isAlike({ message }: Draft, event: Event): boolean {
  if (!message) return false;
  const subject = event.draftMetadata?.subject;
  if (subject !== undefined && subject !== subjectOf(message)) return false;
  return FIELDS.every((field) => savedKey(message, field) === keyOf(readersOf(event, field)));
}

function savedKey(message: Message, field: Reader['field']): string {
  return keyOf(addressesOf(message, field).map(({ address }) => address));
}

function keyOf(addresses: readonly string[]): string {
  return [...new Set(addresses.map((address) => address.trim().toLowerCase()))].sort().join(' ');
}

function threadPeople(threadId: string, draftMessageId: string): Address[] {
  const { messages = [] } = gmail(PRICE.thread).Threads.get('me', threadId, { format: 'metadata', metadataHeaders: ['From', 'To', 'Cc'] });
  const others = messages.filter((message) => message.id !== draftMessageId && !message.labelIds?.includes('DRAFT'));
  return others.flatMap((message) => ['from', 'to', 'cc'].flatMap((name) => addressesOf(message, name)));
}

function bytesOf(messageId: string, { body }: Part): number[] {
  if (body?.data !== undefined) return bytes(body.data);
  if (!body?.attachmentId) return [];
  return bytes(gmail(PRICE.read).Messages.Attachments.get('me', messageId, body.attachmentId).data ?? '');
}

/** The advanced service hands bytes out as an array where the REST API has base64url text; the typings know the text only. */
function bytes(data: string | readonly number[]): number[] {
  return typeof data === 'string' ? Utilities.base64DecodeWebSafe(data) : [...data];
}
