import { createWriteStream } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { isBadInput } from './bad-input';
import { deskLetterOf } from './gmail-side';
import { emailOf } from './mail';
import { firstBytes } from './mbox';
import type { DeskLetter } from './page/letter';
import { ownWorld, type World } from './world';

/** What the page is told while a file is opened, a JSON line each. */
export type Told =
  | { readonly step: 'reading' | 'comparing'; readonly share: number; readonly mails: number }
  /** A mailbox lies on the desk: the page begins anew. */
  | { readonly opened: string }
  | { readonly letter: DeskLetter }
  | { readonly failed: string };

const EVERY_MS = 100;

/**
 * Takes the file that was dropped on the desk and tells how far it is; a mailbox becomes the desk's own. The page gives up by hanging up.
 * The file lies in a folder of its own while it is read, and is gone afterwards.
 */
export async function openDropped(request: IncomingMessage, response: ServerResponse, name: string, take: (world: World) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'golden-rule-dropped-'));
  const file = path.join(folder, 'dropped');
  const given = new AbortController();
  response.on('close', () => { given.abort(); });
  const tell = (told: Told): void => { response.write(`${JSON.stringify(told)}\n`); };
  response.writeHead(200, { 'content-type': 'application/x-ndjson', 'cache-control': 'no-store' });
  try {
    await pipeline(request, createWriteStream(file, { mode: 0o600 }), { signal: given.signal });
    if (await isMailbox(file)) {
      await take(await ownWorld(file, name, telling(tell), given.signal));
      tell({ opened: name });
    } else tell({ letter: deskLetterOf(`dropped-${Date.now()}`, await emailOf(await readFile(file), name)) });
  } catch (error) {
    if (!given.signal.aborted) tell({ failed: isBadInput(error) ? error.message.split(file).join(name) : `${name} cannot be opened.` });
  } finally {
    response.end();
    await rm(folder, { recursive: true, force: true });
  }
}

async function isMailbox(dropped: string): Promise<boolean> {
  const start = (await firstBytes(dropped)).toString('latin1');
  return start.startsWith('From ') || start.startsWith('\x1f\x8b') || start.trimStart().startsWith('{');
}

/** Not every mail is worth a line. */
function telling(tell: (told: Told) => void): (step: 'reading' | 'comparing', share: number, mails: number) => void {
  let last = 0;
  return (step, share, mails) => {
    if (Date.now() - last < EVERY_MS) return;
    last = Date.now();
    tell({ step, share, mails });
  };
}
