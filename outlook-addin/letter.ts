import { letterOf, type Address, type Letter, type Reader } from '../core';
import { call, type Item } from './office';

type Field = Reader['field'];
/** Outlook takes at most this many recipients a call (Recipients.setAsync). */
const MOST_IN_A_CALL = 100;

/** The open item as the core's Letter: always from the HTML body, as in every host. */
export async function readLetter(item: Item): Promise<Letter> {
  const wells = wellsOf(item);
  const readers = Promise.all(wells.map(async ([field, well]) => readersOf(field, await call<Office.EmailAddressDetails[]>((done) => { well.getAsync(done); }))));
  const html = call<string>((done) => { item.body.getAsync('html', done); });
  const subject = call<string>((done) => { item.subject.getAsync(done); });
  const from = senderOf(item);
  const attachments = call<Office.AttachmentDetailsCompose[]>((done) => { item.getAttachmentsAsync(done); });
  const thread = threadOf(item);
  const isMessage = item.itemType === 'message';
  const [read, source, title, sender, files, answers] = await Promise.all([readers, html, subject, from, attachments, thread]);
  return letterOf({
    kind: isMessage ? 'message' : 'invitation', from: sender, readers: read.flat(), subject: textOf(title), html: textOf(source),
    attachments: files.map(({ name }) => name), ...(answers ? { thread: answers } : {}),
  });
}

/** Writes what differs from `before` into the item; every part is tried, and false says that one was not taken. */
export async function writeLetter(item: Item, letter: Letter, before: Letter): Promise<boolean> {
  const work = wellsOf(item).filter(([field]) => !isSame(inField(letter, field), inField(before, field)))
    .map(([field, well]) => writeReaders(well, inField(letter, field), inField(before, field)));
  if (letter.subject !== before.subject) work.push(call((done) => { item.subject.setAsync(letter.subject, done); }));
  const { html } = letter;
  if (html !== undefined && html !== before.html) work.push(call((done) => { item.body.setAsync(html, { coercionType: 'html' as Office.CoercionType }, done); }));
  const taken = await Promise.all(work.map((one) => one.then(() => true, () => false)));
  return taken.every(Boolean);
}

/** For an invitation, required attendees stand for To and optional ones for Cc. */
function wellsOf(item: Item): [Field, Office.Recipients][] {
  return item.itemType === 'message'
    ? [['to', (item as Office.MessageCompose).to], ['cc', (item as Office.MessageCompose).cc], ['bcc', (item as Office.MessageCompose).bcc]]
    : [['to', (item as Office.AppointmentCompose).requiredAttendees], ['cc', (item as Office.AppointmentCompose).optionalAttendees]];
}

/** An answer that is no text is no answer: taken for an empty letter it would pass as checked. */
function textOf(answer: unknown): string {
  if (typeof answer !== 'string') throw new Error('no text');
  return answer;
}

function readersOf(field: Field, found: readonly Office.EmailAddressDetails[]): Reader[] {
  return found.map((one) => {
    if (Object(one) !== one) throw new Error('no reader');
    const kind = kindOf(one);
    return { ...addressOf(one), field, ...(kind ? { kind } : {}) };
  });
}

/** "user" is somebody in the sender's own directory; a personal contact list comes back without an address (OfficeDev/office-js#4242). */
function kindOf({ recipientType, emailAddress }: Office.EmailAddressDetails): Reader['kind'] {
  if ((recipientType as string) === 'distributionList' || !emailAddress) return 'group';
  return (recipientType as string) === 'user' ? 'colleague' : undefined;
}

/** A name that is only the address again says nothing. */
function addressOf({ emailAddress, displayName }: Office.EmailAddressDetails): Address {
  const address = emailAddress || '';
  return displayName && displayName !== address ? { address, name: displayName } : { address };
}

async function senderOf(item: Item): Promise<Address> {
  const from = item.itemType === 'message' ? (item as Office.MessageCompose).from : (item as Office.AppointmentCompose).organizer;
  const found = await call<Office.EmailAddressDetails>((done) => { from.getAsync(done); });
  return found.emailAddress ? addressOf(found) : addressOf(Office.context.mailbox.userProfile as unknown as Office.EmailAddressDetails);
}

/** Outlook says that a message answers or passes on another, not who took part in it. */
async function threadOf(item: Item): Promise<Letter['thread']> {
  const message = item as Office.MessageCompose;
  if (item.itemType !== 'message' || typeof message.getComposeTypeAsync !== 'function') return undefined;
  const { composeType } = await call<{ composeType: string }>((done) => { message.getComposeTypeAsync(done); });
  return composeType === 'reply' || composeType === 'forward' ? { kind: composeType, people: [] } : undefined;
}

/** Sets the whole well. One with a reader that has no address (a personal contact list) is left alone: it could not be put back. */
async function writeReaders(well: Office.Recipients, readers: readonly Reader[], before: readonly Reader[]): Promise<void> {
  if (before.some(({ address }) => address === '')) throw new Error('a reader without address');
  const people = readers.map(({ address, name }) => ({ emailAddress: address, displayName: name ?? address }));
  await call((done) => { well.setAsync(people.slice(0, MOST_IN_A_CALL), done); });
  for (let i = MOST_IN_A_CALL; i < people.length; i += MOST_IN_A_CALL) {
    await call((done) => { well.addAsync(people.slice(i, i + MOST_IN_A_CALL), done); });
  }
}

function inField({ readers }: Letter, field: Field): readonly Reader[] {
  return readers.filter((reader) => reader.field === field);
}

function isSame(one: readonly Reader[], other: readonly Reader[]): boolean {
  return one.length === other.length && one.every(({ address }, i) => address === other[i]?.address);
}
