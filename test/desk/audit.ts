import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { lookBack } from './audit/look-back';
import { pageOf } from './audit/page';
import { startProgress, type Progress } from './audit/progress';
import { drawReport } from './audit/text';
import { badInput, EXIT_BAD_INPUT, isBadInput } from './bad-input';
import { openMailbox } from './open-mailbox';
import type { Output } from './review';
import { paintFor, safe, safeJson } from './terminal';

const USAGE = 'usage: npm run -s audit -- MBOX|MAILBOX.jsonl[.gz] … [--html FILE] [--json] [--days N] [--me ADDRESS] [--box NAME]';
const YEAR_DAYS = 365;

interface Options {
  readonly files: readonly string[];
  readonly html: string | undefined;
  readonly isJson: boolean;
  readonly days: number;
  readonly me: readonly string[];
  readonly box: string | undefined;
}

/** The whole command. Ends with 0, or 64 when the input cannot be read: a look back is no verdict. */
export async function auditCommand(args: readonly string[], hasColour: boolean, now: Date, progress: Progress): Promise<Output> {
  try {
    return { code: 0, text: await audit(optionsOf(args), hasColour, now, progress) };
  } catch (error) {
    if (isBadInput(error)) return { code: EXIT_BAD_INPUT, text: safe(error.message) };
    throw error;
  } finally {
    progress.end();
  }
}

async function audit({ files, html, isJson, days, me, box }: Options, hasColour: boolean, now: Date, progress: Progress): Promise<string> {
  const mailbox = await openMailbox(files, { me, onProgress: (done, total, mails) => { progress.tell('reading', done / total, mails); } });
  try {
    const { report } = await lookBack(mailbox, { days, now, box, onProgress: (done, total) => { progress.tell('comparing', done / total, done); } });
    if (html !== undefined) await writeFile(html, pageOf(report), { mode: 0o600 }).catch(() => { throw badInput(`${html} cannot be written.`); });
    return isJson ? safeJson(report) : `${drawReport(report, paintFor(hasColour))}${html === undefined ? '' : `\n\nThe same as a page, for you alone: ${safe(html)}`}`;
  } finally {
    await mailbox.close();
  }
}

function optionsOf(args: readonly string[]): Options {
  try {
    const { values, positionals: files } = parseArgs({
      args: [...args], allowPositionals: true,
      options: { html: { type: 'string' }, json: { type: 'boolean' }, days: { type: 'string' }, me: { type: 'string', multiple: true }, box: { type: 'string' } },
    });
    const days = Number(values.days ?? YEAR_DAYS);
    if (files.length > 0 && Number.isInteger(days) && days > 0) return { files, html: values.html, isJson: values.json ?? false, days, me: values.me ?? [], box: values.box };
  } catch {
    // Unknown options end in the same place.
  }
  throw badInput(USAGE);
}

if (require.main === module) {
  auditCommand(process.argv.slice(2), process.stdout.isTTY && !process.env.NO_COLOR, new Date(), startProgress(process.stderr)).then(({ code, text }) => {
    (code === EXIT_BAD_INPUT ? process.stderr : process.stdout).write(`${text}\n`);
    process.exitCode = code;
  }).catch((error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  });
}
