import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { checks, gmailWordingFor, type CheckId } from '../core';
import { perThousand, type CorpusRates, type Rate } from './bench/corpus';
import { why } from './checks-why';
import type { Row, Table } from './core/checks/table';

/** Writes CHECKS.md out of the checks, their tables of letters and the measured hit rates: `npm run checks`. With --print it only shows it. */
const root = path.join(__dirname, '..');
const LONGEST_EXAMPLE = 420;
const wording = gmailWordingFor('en');

function page(tables: ReadonlyMap<CheckId, Table>, rates: readonly CorpusRates[]): string {
  return [
    '# What is asked, and why', '',
    'Written by `npm run checks`; do not edit it by hand. A test fails when it is stale.', '',
    'A check never judges; it asks. One that may **hold** opens the send-time warning, one that may **look** is seen in the side panel only.',
    'Each can be switched off: in Outlook’s pane and on Gmail’s start card under *Settings*. The letters below are made up.', '',
    '## How often each speaks', '', ...ratesTable(rates), '',
    ...checks.flatMap((check) => section(check, tables.get(check.id) ?? {}, rates)),
  ].join('\n').trimEnd() + '\n';
}

function ratesTable(rates: readonly CorpusRates[]): string[] {
  const cell = (rate: Rate | undefined, mails: number): string => (rate ? `${perThousand(rate.looks, mails)} / ${perThousand(rate.holds, mails)}` : '0 / 0');
  return [
    'Looks / holds in a thousand mails. The corpora are not part of this repository; `npm run bench -- --corpus DIR` measures mailbox files of your own.',
    'Enron: whole outboxes of one firm, 1999 to 2002. Fauci: one busy office, 2020. Lists: public mailing lists, 2002. Planted: cases put into the Enron mailboxes that should be held (warn), should not (quiet), or may be either.', '',
    `| check | ${rates.map(({ corpus, mails }) => `${corpus} (${mails})`).join(' | ')} |`, `|---|${'---:|'.repeat(rates.length)}`,
    `| *any* | ${rates.map(({ all, mails }) => cell(all, mails)).join(' | ')} |`,
    ...checks.map(({ id }) => `| [${id}](#${id}) | ${rates.map((one) => cell(one.checks[id], one.mails)).join(' | ')} |`),
  ];
}

function section({ id, word, weight }: (typeof checks)[number], { quiet = [], looks = [], holds = [] }: Table, rates: readonly CorpusRates[]): string[] {
  const speaks = holds[0] ?? looks[0];
  const hit = rates.flatMap(({ corpus, mails, checks: all }) => (all[id] ? [`${corpus} ${perThousand(all[id].looks, mails)} looks, ${perThousand(all[id].holds, mails)} holds`] : []));
  return [
    `## ${id}`, '', `**${wording.words[word]}** · may ${weight} · switch off: \`${id}\``, '', `*${wording.asks[id]}*`, '', why[id], '',
    ...(speaks ? ['It speaks:', '', ...example(speaks), ''] : []),
    ...(quiet[0] ? ['It is quiet:', '', ...example(quiet[0]), ''] : []),
    hit.length > 0 ? `In a thousand mails: ${hit.join('; ')}.` : 'It spoke in none of the mails measured.', '',
  ];
}

function example({ to, cc, bcc, subject, text, sent, attachments, from, invite }: Row): string[] {
  const plain = text.replace(/[⟦⟧]/g, '');
  const shown = plain.length > LONGEST_EXAMPLE ? `${plain.slice(0, LONGEST_EXAMPLE)} …` : plain;
  const heads: readonly (readonly [string, string])[] = [
    ['From', from ?? ''], [invite ? 'Invited' : 'To', (to ?? ['three people of three firms']).join(', ')], ['Cc', (cc ?? []).join(', ')], ['Bcc', (bcc ?? []).join(', ')],
    ['Subject', (subject ?? '').replace(/[⟦⟧]/g, '')], ['Attached', (attachments ?? []).join(', ')], ['Sent before', sent ? `${sent.length}` : ''],
  ];
  return ['```text', ...heads.filter(([, value]) => value !== '').map(([label, value]) => `${label}: ${value}`), '', shown, '```'];
}

/** The tables stand in the checks' tests; here those are read without being run. */
async function readTables(): Promise<ReadonlyMap<CheckId, Table>> {
  const nothing = Object.assign(() => undefined, { each: () => () => undefined });
  Object.assign(globalThis, { describe: nothing, test: nothing, expect: nothing });
  const folder = path.join(__dirname, 'core', 'checks');
  for (const name of readdirSync(folder).filter((one) => one.endsWith('.test.ts'))) await import(path.join(folder, name));
  return (await import('./core/checks/table')).tables;
}

async function main(): Promise<void> {
  const rates = JSON.parse(readFileSync(path.join(__dirname, 'bench', 'hit-rates.json'), 'utf8')) as readonly CorpusRates[];
  const text = page(await readTables(), rates);
  if (process.argv.includes('--print')) process.stdout.write(text);
  else writeFileSync(path.join(root, 'CHECKS.md'), text);
}

void main();
