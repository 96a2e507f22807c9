import { createReadStream } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import { unreadable } from './bad-input';

/** Where one mail or line lies in a file, in bytes; `envelope` is the line before a mail of an mbox. */
export interface Place {
  readonly start: number;
  readonly end: number;
  readonly envelope: string;
}

const ENVELOPE = /^From .{0,400}\d\d:\d\d/;
const LONGEST_ENVELOPE = 512;
const CHUNK_BYTES = 1 << 20;
const LINE_FEED = 0x0a;
const RETURN = 0x0d;
/** The text parts stand at the head of a mail; what is cut off is attachments. */
const LONGEST_MAIL = 8_000_000;
const LONGEST_HEAD = 48_000;
const OUR_MARK = /^>{1,99}From /gm;

/**
 * The mails of an mbox, by place, so that they can be read in another order than the file's. No library tells places.
 * A mail begins after a "From " line with a time in it that follows a blank line (RFC 4155). @throws BadInput
 */
export async function* placesOfMbox(file: string): AsyncGenerator<Place> {
  let begun: { readonly at: number; readonly start: number; readonly envelope: string } | undefined;
  let end = 0;
  for await (const { bytes, offset, isLast } of windowsOf(file)) {
    end = offset + bytes.length;
    for (let at = bytes.indexOf('From '); at >= 0 && (isLast || at + LONGEST_ENVELOPE <= bytes.length); at = bytes.indexOf('From ', at + 5)) {
      if (!isAfterBlankLine(bytes, at, offset) || offset + at <= (begun?.at ?? -1)) continue;
      const line = lineAt(bytes, at);
      if (!ENVELOPE.test(line)) continue;
      if (begun) yield { start: begun.start, end: offset + at, envelope: begun.envelope };
      begun = { at: offset + at, start: offset + Math.min(bytes.length, at + line.length + 1), envelope: line.trimEnd() };
    }
  }
  if (begun) yield { start: begun.start, end, envelope: begun.envelope };
}

/** The lines of a file, by place. @throws BadInput */
export async function* placesOfLines(file: string): AsyncGenerator<Place> {
  let start = 0;
  let offset = 0;
  for await (const chunk of chunksOf(file)) {
    for (let at = chunk.indexOf(LINE_FEED); at >= 0; at = chunk.indexOf(LINE_FEED, at + 1)) {
      yield { start, end: offset + at, envelope: '' };
      start = offset + at + 1;
    }
    offset += chunk.length;
  }
  if (offset > start) yield { start, end: offset, envelope: '' };
}

/** The bytes of a mail as they were before they came into the mbox; ">From " loses one ">" (mboxrd). */
export async function mailAt(handle: FileHandle, { start, end }: Place): Promise<Uint8Array> {
  const bytes = await bytesAt(handle, start, Math.min(end, start + LONGEST_MAIL));
  return bytes.includes('>From ') ? Buffer.from(bytes.toString('latin1').replace(OUR_MARK, (mark) => mark.slice(1)), 'latin1') : bytes;
}

/** The header alone. */
export async function headAt(handle: FileHandle, { start, end }: Place): Promise<Uint8Array> {
  const bytes = await bytesAt(handle, start, Math.min(end, start + LONGEST_HEAD));
  const ends = [bytes.indexOf('\n\n'), bytes.indexOf('\n\r\n')].filter((at) => at >= 0);
  return ends.length > 0 ? bytes.subarray(0, Math.min(...ends) + 1) : bytes;
}

export async function bytesAt(handle: FileHandle, start: number, end: number): Promise<Buffer> {
  const { buffer, bytesRead } = await handle.read(Buffer.allocUnsafe(end - start), 0, end - start, start);
  return buffer.subarray(0, bytesRead);
}

export async function firstBytes(file: string): Promise<Buffer> {
  try {
    const handle = await open(file);
    return await bytesAt(handle, 0, 64).finally(() => handle.close());
  } catch (error) {
    throw unreadable(file, error);
  }
}

/** The file in pieces that overlap by so much that an envelope and what stands before it are whole in one of them. */
async function* windowsOf(file: string): AsyncGenerator<{ bytes: Buffer; offset: number; isLast: boolean }> {
  let bytes: Buffer = Buffer.alloc(0);
  let offset = 0;
  for await (const chunk of chunksOf(file)) {
    const kept = bytes.subarray(Math.max(0, bytes.length - 2 * LONGEST_ENVELOPE));
    offset += bytes.length - kept.length;
    bytes = Buffer.concat([kept, chunk]);
    yield { bytes, offset, isLast: false };
  }
  yield { bytes, offset, isLast: true };
}

async function* chunksOf(file: string): AsyncGenerator<Buffer> {
  try {
    yield* createReadStream(file, { highWaterMark: CHUNK_BYTES }) as AsyncIterable<Buffer>;
  } catch (error) {
    throw unreadable(file, error);
  }
}

function isAfterBlankLine(bytes: Buffer, at: number, offset: number): boolean {
  if (at === 0) return offset === 0;
  if (bytes[at - 1] !== LINE_FEED) return false;
  const before = bytes[at - 2] === RETURN ? at - 3 : at - 2;
  return before < 0 ? offset === 0 : bytes[before] === LINE_FEED;
}

function lineAt(bytes: Buffer, at: number): string {
  const end = bytes.indexOf(LINE_FEED, at);
  return bytes.toString('latin1', at, Math.min(end < 0 ? bytes.length : end, at + LONGEST_ENVELOPE));
}
