import { letterOf, type Address, type Letter, type Reader } from '../core';
import { addressesIn } from './addresses';
import type { Event } from './entries';

type Message = GoogleAppsScript.Gmail.Schema.Message;
type Part = GoogleAppsScript.Gmail.Schema.MessagePart;
type Field = Reader['field'];

export const FIELDS: readonly Field[] = ['to', 'cc', 'bcc'];
/** A mail nests its parts a few levels deep; more is an attack on the stack. */
const DEEPEST_PART = 30;

/** The Letter of a draft read with format=full; `bytesOf` fetches a part Gmail did not inline, `people` are those of its thread. */
export function letterOfMessage(message: Message, people: readonly Address[], bytesOf: (part: Part) => number[]): Letter {
  const parts = message.payload ? leavesOf(message.payload, 0) : [];
  const shown = parts.filter((part) => !isAttached(part));
  const html = shown.filter((part) => typeOf(part) === 'text/html').map((part) => textOf(part, bytesOf));
  const text = shown.filter((part) => typeOf(part) === 'text/plain').map((part) => textOf(part, bytesOf));
  const thread = threadKindOf(message);
  return letterOf({
    kind: parts.some((part) => typeOf(part) === 'text/calendar') ? 'invitation' : 'message',
    from: addressesOf(message, 'from')[0] ?? { address: '' },
    readers: FIELDS.flatMap((field) => addressesOf(message, field).map((one) => ({ ...one, field }))),
    subject: subjectOf(message),
    text: text.join('\n'),
    ...(html.length > 0 ? { html: html.join('\n') } : {}),
    ...(thread ? { thread: { kind: thread, people } } : {}),
    attachments: parts.filter(isAttached).map((part) => part.filename || typeOf(part)),
  });
}

/** What the event of a compose window or an invitation alone tells: who reads it, and what the user pasted. */
export function letterOfEvent(event: Event, text: string): Letter {
  const { calendar, draftMetadata } = event;
  if (calendar) return letterOf({ kind: 'invitation', from: { address: calendar.organizer?.email ?? '' }, readers: guestsOf(event), subject: '', text });
  const readers = FIELDS.flatMap((field) => readersOf(event, field).map((address) => ({ address, field })));
  return letterOf({ kind: 'message', from: { address: '' }, readers, subject: draftMetadata?.subject ?? '', text });
}

/** The organiser is among the attendees of his own event. */
export function guestsOf({ calendar }: Event): Reader[] {
  const organiser = calendar?.organizer?.email?.toLowerCase();
  return (calendar?.attendees ?? []).flatMap(({ email, displayName }) => (
    email && email.toLowerCase() !== organiser ? [{ address: email, field: 'to' as const, ...(displayName ? { name: displayName } : {}) }] : []));
}

/** Bare addresses: METADATA access gives no display names (developers.google.com/workspace/add-ons/concepts/event-objects). */
export function readersOf({ gmail, draftMetadata }: Event, field: Field): readonly string[] {
  const key = `${field}Recipients` as const;
  return (gmail?.[key] ?? draftMetadata?.[key] ?? []).map((address) => addressesIn(address)[0]?.address ?? address);
}

export function headerOf(message: Message, name: string): string {
  return (message.payload?.headers ?? []).filter((header) => header.name?.toLowerCase() === name).map((header) => header.value ?? '').join(', ');
}

export function subjectOf(message: Message): string {
  return decodeWords(headerOf(message, 'subject'));
}

/** Names are decoded after the list is cut: an encoded name may hold a comma. */
export function addressesOf(message: Message, name: string): Address[] {
  return addressesIn(headerOf(message, name)).map(({ address, name: shown }) => (shown === undefined ? { address } : { address, name: decodeWords(shown) }));
}

export function threadKindOf(message: Message): 'reply' | 'forward' | undefined {
  if (headerOf(message, 'in-reply-to') === '' && headerOf(message, 'references') === '') return undefined;
  return /^fwd?:/i.test(headerOf(message, 'subject')) ? 'forward' : 'reply';
}

function leavesOf(part: Part, depth: number): readonly Part[] {
  if (!part.parts || part.parts.length === 0) return [part];
  return depth > DEEPEST_PART ? [] : part.parts.flatMap((inner) => leavesOf(inner, depth + 1));
}

function typeOf(part: Part): string {
  return (part.mimeType ?? '').toLowerCase();
}

function partHeader(part: Part, name: string): string {
  return part.headers?.find((header) => header.name?.toLowerCase() === name)?.value ?? '';
}

/** Pictures that stand in the text are no attachments. */
function isAttached(part: Part): boolean {
  const disposition = partHeader(part, 'content-disposition').trim().toLowerCase();
  return disposition === '' ? Boolean(part.filename) && partHeader(part, 'content-id') === '' : !disposition.startsWith('inline');
}

function textOf(part: Part, bytesOf: (part: Part) => number[]): string {
  const charset = /charset\s?=\s?"?([\w.:-]{1,40})/i.exec(partHeader(part, 'content-type'))?.[1];
  return decoded(bytesOf(part), charset ?? 'UTF-8');
}

/** An answer that is no text is no answer: its letters would be reviewed as if they were the draft's. */
function textIn(answer: unknown): string {
  if (typeof answer !== 'string') throw new Error('no text');
  return answer;
}

/** Gmail converts most text to UTF-8 and leaves the header as it was, so the named charset is the second try. */
function decoded(bytes: number[], charset: string): string {
  const blob = Utilities.newBlob(bytes);
  const text = textIn(blob.getDataAsString('UTF-8'));
  if (!text.includes('\ufffd') || /^utf-?8$/i.test(charset)) return text;
  try {
    return textIn(blob.getDataAsString(charset));
  } catch {
    return text;
  }
}

/** Encoded words (RFC 2047), in case Gmail hands a header out as it was sent. */
function decodeWords(value: string): string {
  return value.replace(/(\?=)\s{1,9}(?==\?)/g, '$1').replace(/=\?([\w.:-]{1,40})\?([bq])\?([^?\s]{0,400})\?=/gi, (whole, charset: string, kind: string, text: string) => {
    try {
      return decoded(kind.toLowerCase() === 'b' ? Utilities.base64Decode(text) : quotedBytes(text), charset);
    } catch {
      return whole;
    }
  });
}

function quotedBytes(text: string): number[] {
  const bytes: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const hex = /^=([0-9a-f]{2})/i.exec(text.slice(i, i + 3))?.[1];
    const byte = hex === undefined ? (text.charAt(i) === '_' ? 32 : text.charCodeAt(i) & 255) : parseInt(hex, 16);
    if (hex !== undefined) i += 2;
    bytes.push(byte > 127 ? byte - 256 : byte);
  }
  return bytes;
}
