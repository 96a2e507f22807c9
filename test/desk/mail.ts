import PostalMime, { type Address as MimeAddress, type Email } from 'postal-mime';
import { letterOf, type Address, type Letter, type Reader, type Thread } from '../../core';
import { badInput } from './bad-input';

/** One mail of a mailbox; `received` lines may stand for `count` mails of which only the sender is known. */
export interface Mail {
  readonly id: string;
  readonly box: string;
  readonly kind: 'sent' | 'received';
  /** ISO 8601. */
  readonly date: string;
  /** Whether `from` is the owner of the box, who may write from several addresses. */
  readonly owner?: boolean;
  readonly from: Address;
  readonly to: readonly Address[];
  readonly cc: readonly Address[];
  readonly bcc: readonly Address[];
  readonly subject: string;
  readonly text: string;
  readonly html?: string;
  readonly invite?: boolean;
  /** It was written as an answer to another mail. */
  readonly isAnswer?: boolean;
  readonly count?: number;
}

/** Lines looked through for the header of a quoted mail. */
const MOST_QUOTED_LINES = 400;
const LONGEST_QUOTED_LINE = 2000;
/** "From: Ann <ann@…>" of a quoted header, or "On … Ann <ann@…> wrote:", in the four mail languages. */
const QUOTED_HEADER = /^[>\s]{0,20}(?:from|to|cc|von|an|de|para|à|a)\s?:/i;
const QUOTED_WRITER = /(?:wrote|writes|schrieb|écrit|escribió)\s?:$/i;
/** "Mon Mar  2 09:30:00 2026", as ctime writes it, with a zone perhaps. */
const ENVELOPE_DATE = /[A-Z][a-z]{2} [A-Z][a-z]{2} {1,2}\d{1,2} \d\d:\d\d(?::\d\d)?(?: [+-]\d{4})? \d{4}/;
const ADDRESS = /[^\s<>"(),:;[\]]{1,64}@[^\s<>"(),:;[\]]{1,255}/g;

/** Undefined: postal-mime refuses the bytes. */
export async function parsedMail(bytes: Uint8Array): Promise<Email | undefined> {
  return PostalMime.parse(bytes).catch(() => undefined);
}

/** @throws BadInput when the bytes are no mail. */
export async function emailOf(bytes: Uint8Array, named: string): Promise<Email> {
  const email = await parsedMail(bytes);
  if (!email) throw badInput(`${named} cannot be read as a mail: its parts are nested too deeply or its header is too long.`);
  if (!email.from && !email.to && !email.cc && !email.bcc && !email.messageId) throw badInput(`${named} is not a mail: it has no From: and no To: line.`);
  return email;
}

export function letterOfEmail(email: Email): Letter {
  const thread = threadOf(email);
  return letterOf({
    kind: isInvitation(email) ? 'invitation' : 'message',
    from: addressesOf(email.from ? [email.from] : [])[0] ?? { address: '' },
    readers: [...readersOf('to', email.to), ...readersOf('cc', email.cc), ...readersOf('bcc', email.bcc)],
    subject: email.subject ?? '',
    ...bodyOf(email),
    ...(thread ? { thread } : {}),
    attachments: email.attachments.filter((file) => file.disposition === 'attachment').map((file) => file.filename ?? file.mimeType),
  });
}

/** A mail of an mbox, received until somebody says whose the mbox is; `envelope` stands in for a date that cannot be read. Undefined without a From. */
export function mailOfEmail(email: Email, envelope: string): Mail | undefined {
  const [from] = addressesOf(email.from ? [email.from] : []);
  if (!from) return undefined;
  return {
    id: email.messageId ?? '', box: '', kind: 'received', date: dateOf(email.date) || dateOf(ENVELOPE_DATE.exec(envelope)?.[0]), from,
    to: addressesOf(email.to), cc: addressesOf(email.cc), bcc: addressesOf(email.bcc), subject: email.subject ?? '', ...bodyOf(email),
    ...(isInvitation(email) ? { invite: true } : {}), ...(email.inReplyTo ? { isAnswer: true } : {}),
  };
}

/** A line of a mailbox JSONL; undefined: it is none. */
export function mailOfLine(line: string): Mail | undefined {
  try {
    const raw = JSON.parse(line);
    const isMail = typeof raw.from?.address === 'string' && (raw.kind === 'sent' || raw.kind === 'received') && !Number.isNaN(Date.parse(raw.date));
    return isMail ? { ...raw, box: raw.box ?? '', to: raw.to ?? [], cc: raw.cc ?? [], bcc: raw.bcc ?? [], subject: raw.subject ?? '', text: raw.text ?? '' } : undefined;
  } catch {
    return undefined;
  }
}

/** ISO 8601; empty: not to be read. */
function dateOf(date = ''): string {
  return Number.isNaN(Date.parse(date)) ? '' : new Date(date).toISOString();
}

/** The letter a mail of a mailbox was; who took part in its thread a mailbox does not tell. */
export function letterOfMail(mail: Mail): Letter {
  const { from, subject, text, html } = mail;
  const fields = (['to', 'cc', 'bcc'] as const).flatMap((field) => mail[field].map((one): Reader => ({ ...one, field })));
  return letterOf({ kind: mail.invite ? 'invitation' : 'message', from, readers: fields, subject, text, ...(html === undefined ? {} : { html }), ...(mail.isAnswer ? { thread: { kind: 'reply', people: [] } } : {}) });
}

export function addressesOf(list: readonly MimeAddress[] = []): Address[] {
  return list
    .flatMap((one) => one.group ?? [one])
    .filter(({ address }) => address !== '')
    .map(({ address, name }) => ({ address, ...(name ? { name } : {}) }));
}

export function bodyOf({ text, html }: Email): { text: string; html?: string } {
  return { text: text ?? '', ...(html === undefined ? {} : { html }) };
}

export function isInvitation({ headers, attachments }: Email): boolean {
  const type = headers.find((header) => header.key === 'content-type')?.value ?? '';
  return type.startsWith('text/calendar') || attachments.some((file) => file.mimeType === 'text/calendar');
}

function readersOf(field: Reader['field'], list?: readonly MimeAddress[]): Reader[] {
  return addressesOf(list).map((one) => ({ ...one, field }));
}

function threadOf(email: Email): Thread | undefined {
  if (!email.inReplyTo && !email.references) return undefined;
  const { body } = letterOf({ kind: 'message', from: { address: '' }, readers: [], subject: '', ...bodyOf(email) });
  return { kind: email.inReplyTo ? 'reply' : 'forward', people: quotedPeople(body) };
}

function quotedPeople(body: string): Address[] {
  const lines = body.split('\n', MOST_QUOTED_LINES).map((line) => line.slice(0, LONGEST_QUOTED_LINE).trim());
  const header = lines.filter((line) => QUOTED_HEADER.test(line) || QUOTED_WRITER.test(line));
  return header.flatMap((line) => line.match(ADDRESS) ?? []).map((address) => ({ address }));
}
