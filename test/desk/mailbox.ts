import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import path from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import type { Address } from '../../core';
import { badInput, unreadable } from './bad-input';
import { addressesOf, bodyOf, emailOf, isInvitation, type Mail } from './mail';

/** The text parts stand at the head of a mail; what is cut off is attachments. */
const LONGEST_MBOX_MAIL = 8_000_000;
const ENVELOPE = /^From .{0,400}\d\d:\d\d/;

/** Every mail of a mailbox JSONL (.gz) or an mbox, in the order of the file. @throws BadInput */
export async function* readMailbox(file: string): AsyncGenerator<Mail> {
  const start = await firstBytes(file);
  const isPacked = start[0] === 0x1f && start[1] === 0x8b;
  if (isPacked || start.toString('latin1').trimStart().startsWith('{')) yield* readLines(file, isPacked);
  else if (start.toString('latin1').startsWith('From ')) yield* readMbox(file);
  else throw badInput(`${file} is neither an mbox nor a mailbox JSONL.`);
}

/** All mails of the files, in time order within each box. @throws BadInput */
export async function readBoxes(files: readonly string[]): Promise<Map<string, Mail[]>> {
  const boxes = new Map<string, Mail[]>();
  for (const file of files) {
    for await (const mail of readMailbox(file)) {
      const box = boxes.get(mail.box);
      if (box) box.push(mail);
      else boxes.set(mail.box, [mail]);
    }
  }
  for (const box of boxes.values()) box.sort((a, b) => Date.parse(a.date) - Date.parse(b.date));
  return boxes;
}

async function firstBytes(file: string): Promise<Buffer> {
  try {
    const handle = await open(file);
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(64), 0, 64, 0).finally(() => handle.close());
    return buffer.subarray(0, bytesRead);
  } catch (error) {
    throw unreadable(file, error);
  }
}

async function* readLines(file: string, isPacked: boolean): AsyncGenerator<Mail> {
  const bytes = createReadStream(file);
  const input = isPacked ? bytes.pipe(createGunzip()) : bytes;
  let number = 0;
  for await (const line of linesOf(input, 'utf8', file)) {
    number++;
    if (line.trim() === '') continue;
    const mail = mailOfLine(line);
    if (!mail) throw badInput(`${file}, line ${number}: this is not a line of a mailbox.`);
    yield mail;
  }
}

function mailOfLine(line: string): Mail | undefined {
  try {
    const raw = JSON.parse(line);
    const isMail = typeof raw.from?.address === 'string' && (raw.kind === 'sent' || raw.kind === 'received') && !Number.isNaN(Date.parse(raw.date));
    return isMail ? { ...raw, box: raw.box ?? '', to: raw.to ?? [], cc: raw.cc ?? [], bcc: raw.bcc ?? [], subject: raw.subject ?? '', text: raw.text ?? '' } : undefined;
  } catch {
    return undefined;
  }
}

/** An mbox does not say whose it is: its owner stands in more of its mails than anybody else. */
async function* readMbox(file: string): AsyncGenerator<Mail> {
  const seen = new Map<string, number>();
  for await (const mail of mailsOfMbox(file)) {
    for (const address of new Set([mail.from, ...mail.to, ...mail.cc].map(keyOf))) seen.set(address, (seen.get(address) ?? 0) + 1);
  }
  const owner = [...seen].reduce<readonly [string, number]>((most, one) => (one[1] > most[1] ? one : most), ['', 0])[0];
  for await (const mail of mailsOfMbox(file)) {
    const isOwn = keyOf(mail.from) === owner;
    yield { ...mail, owner: isOwn, kind: isOwn ? 'sent' : 'received' };
  }
}

function keyOf({ address }: Address): string {
  return address.toLowerCase();
}

async function* mailsOfMbox(file: string): AsyncGenerator<Mail> {
  const box = path.basename(file);
  let number = 0;
  for await (const bytes of splitMbox(linesOf(createReadStream(file), 'latin1', file))) {
    const email = await emailOf(bytes, file).catch(() => undefined);
    const from = email?.from && addressesOf([email.from])[0];
    if (!email || !from) continue;
    number++;
    yield {
      id: email.messageId ?? `${box}/${number}`, box, kind: 'received', date: dateOf(email.date), from,
      to: addressesOf(email.to), cc: addressesOf(email.cc), bcc: addressesOf(email.bcc),
      subject: email.subject ?? '', ...bodyOf(email), ...(isInvitation(email) ? { invite: true } : {}),
    };
  }
}

function dateOf(date = ''): string {
  return Number.isNaN(Date.parse(date)) ? new Date(0).toISOString() : new Date(date).toISOString();
}

/** Mails of an mbox in latin1 lines; ">From " loses one ">" (mboxrd, RFC 4155 leaves the variant open). */
export async function* splitMbox(lines: AsyncIterable<string>): AsyncGenerator<Uint8Array> {
  let mail: string[] = [];
  let length = 0;
  let wasBlank = true;
  for await (const line of lines) {
    if (wasBlank && ENVELOPE.test(line)) {
      if (mail.length > 0) yield Buffer.from(mail.join('\n'), 'latin1');
      mail = [];
      length = 0;
    } else if ((length += line.length) <= LONGEST_MBOX_MAIL) mail.push(/^>{1,99}From /.test(line) ? line.slice(1) : line);
    wasBlank = line === '';
  }
  if (mail.length > 0) yield Buffer.from(mail.join('\n'), 'latin1');
}

async function* linesOf(input: Readable, encoding: 'utf8' | 'latin1', file: string): AsyncGenerator<string> {
  try {
    yield* createInterface({ input: input.setEncoding(encoding), crlfDelay: Infinity });
  } catch (error) {
    throw unreadable(file, error);
  }
}
