import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { emptyMemory, review, wordingFor, type Memory, type Verdict } from '../../core';
import { badInput, EXIT_BAD_INPUT, isBadInput, unreadable } from './bad-input';
import { live } from './history';
import { emailOf, letterOfEmail } from './mail';
import { readBoxes } from './mailbox';
import { draw, paintFor, safe, safeJson } from './terminal';

const USAGE = 'usage: npm run -s review -- LETTER.eml [--sent MBOX|MAILBOX.jsonl] [--json]';
const EXIT: Readonly<Record<Verdict, number>> = { clear: 0, look: 1, hold: 2 };

export interface Output {
  readonly code: number;
  readonly text: string;
}

/** The whole command. Ends with 0 clear, 1 look, 2 hold, 64 when the input cannot be read. */
export async function reviewCommand(args: readonly string[], hasColour: boolean): Promise<Output> {
  try {
    return await reviewFile(args, hasColour);
  } catch (error) {
    if (isBadInput(error)) return { code: EXIT_BAD_INPUT, text: safe(error.message) };
    throw error;
  }
}

async function reviewFile(args: readonly string[], hasColour: boolean): Promise<Output> {
  const { file, sent, isJson } = optionsOf(args);
  const bytes = await readFile(file).catch((error: unknown) => { throw unreadable(file, error); });
  const email = await emailOf(bytes, file);
  const letter = letterOfEmail(email);
  const now = new Date(Number.isNaN(Date.parse(email.date ?? '')) ? Date.now() : Date.parse(email.date ?? ''));
  const wording = wordingFor('en');
  const found = review(letter, await memoryOf(sent, letter.from.address, now), now, wording);
  return { code: EXIT[found.verdict], text: isJson ? safeJson(found) : draw(letter, found, wording, paintFor(hasColour)) };
}

function optionsOf(args: readonly string[]): { file: string; sent: string | undefined; isJson: boolean } {
  try {
    const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: { sent: { type: 'string' }, json: { type: 'boolean' } } });
    const [file, ...others] = positionals;
    if (file !== undefined && others.length === 0) return { file, sent: values.sent, isJson: values.json ?? false };
  } catch {
    // Unknown options end in the same place.
  }
  throw badInput(USAGE);
}

/** What the sent mails before `now` tell; without any, whom the writer knows cannot be told. */
async function memoryOf(sent: string | undefined, address: string, now: Date): Promise<Memory> {
  if (sent === undefined) return emptyMemory('review');
  const mails = [...(await readBoxes([sent])).values()].flat().filter((mail) => Date.parse(mail.date) < now.getTime());
  const start = emptyMemory('review', 'whole');
  const memory = { ...start, settings: { ...start.settings, ownAddresses: address === '' ? [] : [address] } };
  return mails.reduce<Memory>((met, mail) => live(met, mail), memory);
}

if (require.main === module) {
  reviewCommand(process.argv.slice(2), process.stdout.isTTY && !process.env.NO_COLOR).then(({ code, text }) => {
    (code === EXIT_BAD_INPUT ? process.stderr : process.stdout).write(`${text}\n`);
    process.exitCode = code;
  }).catch((error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  });
}
