import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, open, rm, stat, type FileHandle } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { badInput, unreadable } from './bad-input';
import { mailOfEmail, mailOfLine, parsedMail, type Mail } from './mail';
import { bytesAt, firstBytes, headAt, mailAt, placesOfLines, placesOfMbox, type Place } from './mbox';

/** One mail of a mailbox, by its place: so many fit in memory that the mails themselves would not. */
export interface Entry extends Place {
  /** Index of its file. */
  readonly file: number;
  /** Milliseconds since 1970; undefined: its date cannot be read. */
  readonly when: number | undefined;
  readonly box: string;
  readonly kind: Mail['kind'];
  /** In lower case. */
  readonly from: string;
  /** Sent, in answer to somebody else's mail: they wrote, whether their mail is in the files or not. */
  readonly isAnswer: boolean;
}

export interface OpenMailbox {
  /** In the order of the files. */
  readonly entries: readonly Entry[];
  /** Undefined: what stands there is no mail. */
  read(entry: Entry): Promise<Mail | undefined>;
  close(): Promise<void>;
}

export interface Opening {
  /** The owner's addresses, where the user said them. */
  readonly me?: readonly string[];
  readonly onProgress?: (done: number, total: number, mails: number) => void;
  readonly signal?: AbortSignal;
}

/** What the head of one mail of an mbox tells. */
interface Head extends Place {
  readonly file: number;
  readonly when: number | undefined;
  readonly from: string;
  readonly answers: string;
  readonly isSent: boolean;
}

interface Source {
  readonly name: string;
  readonly handle: FileHandle;
  readonly file: string;
  readonly bytes: number;
  readonly isMbox: boolean;
}

/** Takeout names drafts, which never left, and what was sent. */
const LABELS = 'x-gmail-labels';
const GZIP = '\x1f\x8b';

/** The mails of mbox and mailbox JSONL files (.gz too) as one mailbox. Packed files are unpacked into a folder of this process until `close`. @throws BadInput */
export async function openMailbox(files: readonly string[], { me = [], onProgress, signal }: Opening = {}): Promise<OpenMailbox> {
  const sources: Source[] = [];
  const folder = await mkdtemp(path.join(os.tmpdir(), 'golden-rule-mailbox-'));
  const close = async (): Promise<void> => {
    await Promise.all(sources.map(({ handle }) => handle.close()));
    await rm(folder, { recursive: true, force: true });
  };
  try {
    for (const file of files) sources.push(await sourceOf(file, path.join(folder, `${sources.length}`), signal));
    const entries = await entriesOf(sources, me.map((address) => address.toLowerCase()), onProgress, signal);
    return { entries, read: (entry) => readAt(sources[entry.file], entry), close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function sourceOf(file: string, spare: string, signal: AbortSignal | undefined): Promise<Source> {
  const isPacked = (await firstBytes(file)).toString('latin1').startsWith(GZIP);
  if (isPacked) await unpack(file, spare, signal);
  const plain = isPacked ? spare : file;
  const start = (await firstBytes(plain)).toString('latin1');
  const isMbox = start.startsWith('From ');
  if (!isMbox && !start.trimStart().startsWith('{')) throw badInput(`${file} is neither an mbox nor a mailbox JSONL.`);
  return { name: file, file: plain, isMbox, bytes: (await stat(plain)).size, handle: await open(plain) };
}

async function unpack(file: string, to: string, signal: AbortSignal | undefined): Promise<void> {
  await pipeline(createReadStream(file), createGunzip(), createWriteStream(to, { mode: 0o600 }), { ...(signal ? { signal } : {}) })
    .catch((error: unknown) => { signal?.throwIfAborted(); throw unreadable(file, error); });
}

async function entriesOf(sources: readonly Source[], me: readonly string[], onProgress: Opening['onProgress'], signal: AbortSignal | undefined): Promise<Entry[]> {
  const total = sources.reduce((sum, { bytes }) => sum + bytes, 0);
  const lines: Entry[] = [];
  const heads: Head[] = [];
  const census = startCensus();
  let before = 0;
  for (const [file, source] of sources.entries()) {
    for await (const place of source.isMbox ? placesOfMbox(source.file) : placesOfLines(source.file)) {
      signal?.throwIfAborted();
      if (source.isMbox) {
        const head = await headOf(source, file, place, census);
        if (head) heads.push(head);
      } else if (place.end - place.start > 1) lines.push(await lineOf(source, file, place, lines.length + 1));
      onProgress?.(before + place.end, total, lines.length + heads.length);
    }
    before += source.bytes;
  }
  return [...lines, ...census.entriesOf(heads, me)];
}

async function lineOf({ handle, name }: Source, file: number, { start, end }: Place, number: number): Promise<Entry> {
  const mail = mailOfLine((await bytesAt(handle, start, end)).toString('utf8'));
  if (!mail) throw badInput(`${name}, line ${number}: this is not a line of a mailbox.`);
  return { file, start, end, envelope: '', when: Date.parse(mail.date), box: mail.box, kind: mail.kind, from: mail.from.address.toLowerCase(), isAnswer: false };
}

interface Census {
  /** False: this mail was seen before, in another file. */
  see(id: string, addresses: readonly string[]): boolean;
  sent(from: string): void;
  entriesOf(heads: readonly Head[], me: readonly string[]): Entry[];
}

/** An mbox does not say whose it is: its owner stands in more of its mails than anybody else. */
function startCensus(): Census {
  const times = new Map<string, number>();
  const ids = new Map<string, string>();
  const senders = new Set<string>();
  return {
    see(id, addresses) {
      if (id !== '' && ids.has(id)) return false;
      if (id !== '') ids.set(id, addresses[0] ?? '');
      for (const address of new Set(addresses)) times.set(address, (times.get(address) ?? 0) + 1);
      return true;
    },
    sent(from) { senders.add(from); },
    entriesOf(heads, me) {
      const [owner] = [...times].reduce<readonly [string, number]>((most, one) => (one[1] > most[1] ? one : most), ['', 0]);
      const own = new Set(me.length > 0 || senders.size > 0 ? [...me, ...senders] : [owner]);
      return heads.map(({ answers, isSent, ...head }) => {
        const isOwn = isSent || own.has(head.from);
        return { ...head, box: '', kind: isOwn ? 'sent' : 'received', isAnswer: isOwn && answers !== '' && !own.has(ids.get(answers) ?? '') };
      });
    },
  };
}

async function headOf({ handle }: Source, file: number, place: Place, census: Census): Promise<Head | undefined> {
  const email = await parsedMail(await headAt(handle, place));
  const mail = email && mailOfEmail(email, place.envelope);
  const labels = email?.headers.find(({ key }) => key === LABELS)?.value ?? '';
  if (!mail || /\bdrafts?\b/i.test(labels)) return undefined;
  const from = mail.from.address.toLowerCase();
  if (!census.see(email.messageId ?? '', [from, ...[...mail.to, ...mail.cc].map(({ address }) => address.toLowerCase())])) return undefined;
  const isSent = /\bsent\b/i.test(labels);
  if (isSent) census.sent(from);
  return { ...place, file, from, isSent, when: mail.date === '' ? undefined : Date.parse(mail.date), answers: email.inReplyTo ?? '' };
}

async function readAt(source: Source | undefined, entry: Entry): Promise<Mail | undefined> {
  if (!source) return undefined;
  if (!source.isMbox) return mailOfLine((await bytesAt(source.handle, entry.start, entry.end)).toString('utf8'));
  const email = await parsedMail(await mailAt(source.handle, entry));
  const mail = email && mailOfEmail(email, entry.envelope);
  const box = path.basename(source.name);
  return mail && { ...mail, id: mail.id || `${box}/${entry.start}`, box, kind: entry.kind, owner: entry.kind === 'sent' };
}
