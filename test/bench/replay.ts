import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readBoxes } from '../desk/mailbox';
import { replay } from '../desk/replay';
import { englishLetter } from './english';
import { next } from './letters';
import { measure, type Measure } from './measure';

const MAILS = 2_000;
/** Few: the sentences of the bench are soon all used, and then every letter is like many. */
const WORDS = 40;
const FIRST = Date.parse('2025-01-02T08:00:00Z');
const HOUR = 3_600_000;

/** How many sent mails of one outbox `npm run replay` reviews and remembers a second, beside reading the file alone. */
export async function mailsReplayed(): Promise<Measure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    const file = join(folder, 'outbox.jsonl');
    writeFileSync(file, Array.from({ length: MAILS }, (_, i) => `${JSON.stringify(mailAt(i))}\n`).join(''));
    const read = await perSecond(async () => { await readBoxes([file]); });
    const replayed = await perSecond(async () => { for await (const line of replay([file])) if (line === '') return; });
    return [measure('replay.mails', replayed, read, 'mails a second', 'reviewed and remembered one after the other, beside reading the file alone')];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function mailAt(i: number): object {
  const { body, from, readers, subject } = englishLetter(next, `reader${i % 700}@firm${i % 97}.example`, WORDS);
  const [reader] = readers;
  return { id: `m${i}`, box: 'me', kind: 'sent', owner: true, date: new Date(FIRST + i * HOUR).toISOString(), from, to: [{ address: reader?.address, name: reader?.name }], cc: [], bcc: [], subject, text: body };
}

async function perSecond(run: () => Promise<void>): Promise<number> {
  const start = process.hrtime.bigint();
  await run();
  return (MAILS * 1e9) / Number(process.hrtime.bigint() - start);
}
