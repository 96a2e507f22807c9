import { execFileSync } from 'node:child_process';
import { devNull } from 'node:os';
import type { Address } from '../../core';
import { readMailbox } from '../desk/mailbox';
import { replay } from '../desk/replay';
import { sourceOf } from '../hosts/apps-script/mime';
import { corporaOf, mailboxesIn } from './corpus';
import { measure, type Measure } from './measure';

/** It reads some ten mails a second, so of a mailbox it gets this many, spread over the years. */
const MOST_MAILS = 500;
const PLANTED = ': warn';

/**
 * `npm run bench -- --corpus DIR --spamassassin`: what Debian's spamassassin, with its own rules and no network, says of the same mails. It is made to judge
 * mail that comes in, and here reads mail that goes out: the figures tell how far rules for spam carry, not how good they are at spam.
 * @throws when the package is not installed
 */
export async function besideSpamAssassin(folder: string): Promise<Measure[]> {
  const files = mailboxesIn(folder);
  const chosen = chosenOf(await corporaOf(files));
  const held = new Set<string>();
  for await (const line of replay(files)) {
    const { id, verdict } = JSON.parse(line) as { id: string; verdict: string };
    if (verdict === 'hold') held.add(id);
  }
  const spam = await calledSpam(files, new Set([...chosen.values()].flat()));
  return [...chosen].map(([corpus, ids]) => {
    const share = (said: ReadonlySet<string>): number => ids.filter((id) => said.has(id)).length / ids.length;
    const isPlanted = corpus.endsWith(PLANTED);
    return isPlanted
      ? measure(`spamassassin.${corpus}`, 100 * share(held), 100 * share(spam), '%', `of ${ids.length} mails that should be held`)
      : measure(`spamassassin.${corpus}`, 1000 * share(held), 1000 * share(spam), 'per 1,000', `held or called spam, of ${ids.length} mails`);
  });
}

function chosenOf(corpora: ReadonlyMap<string, string>): Map<string, readonly string[]> {
  const byCorpus = new Map<string, string[]>();
  corpora.forEach((corpus, id) => {
    const ids = byCorpus.get(corpus);
    if (ids) ids.push(id);
    else byCorpus.set(corpus, [id]);
  });
  return new Map([...byCorpus].map(([corpus, ids]) => [corpus, ids.length <= MOST_MAILS ? ids : Array.from({ length: MOST_MAILS }, (_, i) => ids[Math.floor((i * ids.length) / MOST_MAILS)] ?? '')]));
}

/** The ids of those it gives five points or more, its own bar. */
async function calledSpam(files: readonly string[], ids: ReadonlySet<string>): Promise<Set<string>> {
  const order: string[] = [];
  const sources: string[] = [];
  const shown = (people: readonly Address[]): string[] => people.map(({ address, name }) => (name ? `${name} <${address}>` : address));
  for (const file of files) {
    for await (const mail of readMailbox(file)) {
      if (mail.kind !== 'sent' || !ids.has(mail.id)) continue;
      const { subject, text, html } = mail;
      const source = sourceOf({ to: shown(mail.to), cc: shown(mail.cc), bcc: shown(mail.bcc), subject, text, ...(html === undefined ? {} : { html }) }, shown([mail.from])[0] ?? '', `n${order.length}`, new Date(mail.date));
      sources.push(`From bench@localhost Thu Jan  1 00:00:00 2026\n${source.replace(/\r\n/g, '\n').replace(/^From /gm, '>From ')}\n\n`);
      order.push(mail.id);
    }
  }
  const judged = execFileSync('spamassassin', ['--local', '--mbox', `--prefspath=${devNull}`], { input: sources.join(''), maxBuffer: 2 ** 30, stdio: ['pipe', 'pipe', 'ignore'] }).toString();
  const flags = new Map(judged.split(/^From (?=bench@)/m).slice(1).map((mail) => [Number(/^Message-ID: <n(\d+)@/im.exec(mail)?.[1]), /^X-Spam-Status: Yes/m.test(mail)]));
  if (flags.size !== order.length) throw new Error(`spamassassin judged ${flags.size} of ${order.length} mails`);
  return new Set(order.filter((_, place) => flags.get(place)));
}
