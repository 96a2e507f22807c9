import { emptyMemory, review, wordingFor, type Memory, type Review } from '../../core';
import { EXIT_BAD_INPUT, isBadInput } from './bad-input';
import { live, own } from './history';
import { letterOfMail, type Mail } from './mail';
import { readBoxes } from './mailbox';

const USAGE = 'usage: npm run -s replay -- MAILBOX.jsonl[.gz]|MBOX …';

/** One line a sent mail, reviewed against what came before it in its box. @throws BadInput */
export async function* replay(files: readonly string[]): AsyncGenerator<string> {
  const boxes = await readBoxes(files);
  for (const [box, mails] of boxes) {
    yield* replayBox(box, mails);
    boxes.delete(box);
  }
}

function* replayBox(box: string, mails: readonly Mail[]): Generator<string> {
  const wording = wordingFor('en');
  let memory: Memory = emptyMemory(box, 'whole');
  for (const mail of mails) {
    memory = own(memory, mail);
    if (mail.kind === 'sent') yield lineOf(mail, review(letterOfMail(mail), memory, new Date(mail.date), wording));
    memory = live(memory, mail);
  }
}

function lineOf({ id }: Mail, { verdict, findings, skipped }: Review): string {
  return JSON.stringify({
    id, verdict,
    findings: findings.map(({ check, word, weight, title, text, spans }) => ({ check, word, weight, says: `${title}. ${text}`, spans })),
    ...(skipped.length > 0 ? { skipped } : {}),
  });
}

async function main(files: readonly string[]): Promise<number> {
  if (files.length === 0 || files.some((file) => file.startsWith('-'))) {
    console.error(USAGE);
    return EXIT_BAD_INPUT;
  }
  for await (const line of replay(files)) {
    if (!process.stdout.write(`${line}\n`)) await new Promise((resolve) => process.stdout.once('drain', resolve));
  }
  return 0;
}

if (require.main === module) {
  // The reader of the pipe went away (| head).
  process.stdout.on('error', () => process.exit(0));
  main(process.argv.slice(2)).then((code) => { process.exitCode = code; }).catch((error: unknown) => {
    console.error(isBadInput(error) ? error.message : error);
    process.exitCode = isBadInput(error) ? EXIT_BAD_INPUT : 1;
  });
}
