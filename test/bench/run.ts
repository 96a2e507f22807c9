import { cpus } from 'node:os';
import { capacity } from './capacity';
import { freshContexts } from './contexts';
import { benchCorpus, ratesText } from './corpus';
import { language } from './language';
import { costAtGmail, timeFresh } from './gmail';
import { reviewBesidePeers } from './letter';
import { costOfCheck, growth, ingest } from './memory';
import { peers } from './peers';
import { mailsReplayed } from './replay';
import { timeOfSend } from './outlook';
import type { Measure } from './measure';
import { besideSpamAssassin } from './spamassassin';
import { weights } from './weight';

/**
 * `npm run bench [-- 100000 1000000]`: one JSON line a measure; ratios count, not seconds. Larger memories are built only when asked for.
 * `npm run bench -- --corpus DIR`: how often each check speaks on the mailbox files there; with `capacity` behind it, what the stores' limits cost on those outboxes;
 * with `--spamassassin`, what Debian's package of that name says of the same mails.
 */
async function main(args: readonly string[]): Promise<void> {
  const folder = args[0] === '--corpus' ? args[1] : undefined;
  const onCorpus = args[2] === 'capacity' ? capacity : args[2] === '--spamassassin' ? besideSpamAssassin : undefined;
  if (folder !== undefined && onCorpus) {
    for (const one of await onCorpus(folder)) console.log(JSON.stringify(one));
    return;
  }
  if (folder !== undefined) {
    console.log(ratesText(await benchCorpus(folder)));
    return;
  }
  const asked = args.map(Number).filter((size) => size > 0);
  const parts: readonly (() => readonly Measure[] | Promise<readonly Measure[]>)[] = [
    reviewBesidePeers, costOfCheck, () => [ingest()], () => growth([1_000, 10_000, ...asked]), freshContexts, mailsReplayed, peers, language, costAtGmail, timeFresh, timeOfSend, weights,
  ];
  console.log(JSON.stringify({ machine: `${cpus().length} × ${cpus()[0]?.model ?? ''}`, node: process.version }));
  for (const part of parts) for (const one of await part()) console.log(JSON.stringify(one));
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
