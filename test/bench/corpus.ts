import { readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { checks, type CheckId } from '../../core';
import { readMailbox } from '../desk/mailbox';
import type { Mail } from '../desk/mail';
import { replay } from '../desk/replay';

/** How often a check speaks on one corpus. */
export interface Rate { readonly looks: number; readonly holds: number }
export interface CorpusRates {
  readonly corpus: string;
  readonly mails: number;
  /** Mails with any finding. */
  readonly all: Rate;
  readonly checks: { readonly [Id in CheckId]?: Rate };
}

/** A case somebody planted into a mailbox: what it is, and what we should do. */
type Line = Mail & { readonly case?: string; readonly expect?: string };
interface Verdict { readonly id: string; readonly findings: readonly { readonly check: CheckId; readonly weight: 'look' | 'hold' }[] }

const RATES = path.join(__dirname, 'hit-rates.json');
/** Before this much has passed, a mailbox knows hardly anybody; one that is shorter than the second figure never does, and shows only what the text says. */
const DAYS = { burnIn: 60, short: 180 };
const DAY_MS = 86_400_000;

/** Replays every mailbox file of the folder, counts by check and corpus, and writes the counts beside this file. @throws BadInput */
export async function benchCorpus(folder: string): Promise<readonly CorpusRates[]> {
  const files = mailboxesIn(folder);
  const corpora = await corporaOf(files);
  const counts = new Map<string, { mails: number; all: Rate; checks: Map<CheckId, Rate> }>();
  for await (const line of replay(files)) {
    const { id, findings } = JSON.parse(line) as Verdict;
    const corpus = corpora.get(id);
    if (corpus === undefined) continue;
    const count = counts.get(corpus) ?? { mails: 0, all: { looks: 0, holds: 0 }, checks: new Map<CheckId, Rate>() };
    counts.set(corpus, { ...count, mails: count.mails + 1, all: added(count.all, findings) });
    for (const check of new Set(findings.map((one) => one.check))) {
      count.checks.set(check, added(count.checks.get(check) ?? { looks: 0, holds: 0 }, findings.filter((one) => one.check === check)));
    }
  }
  const rates = [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([corpus, { mails, all, checks: byCheck }]): CorpusRates => ({ corpus, mails, all, checks: Object.fromEntries(byCheck) }));
  writeFileSync(RATES, `${JSON.stringify(rates.map(inOrder), null, 1)}\n`);
  return rates;
}

export function mailboxesIn(folder: string): string[] {
  return readdirSync(folder).filter((name) => /\.mailbox\.jsonl(?:\.gz)?$/.test(name)).sort().map((name) => path.join(folder, name));
}

/** Mail id → the corpus it counts for: the file's name, and for planted cases what is expected of them. */
export async function corporaOf(files: readonly string[]): Promise<Map<string, string>> {
  const corpora = new Map<string, string>();
  for (const file of files) {
    const name = path.basename(file).split('.')[0] ?? file;
    const boxes = new Map<string, { days: number; id: string }[]>();
    for await (const mail of readMailbox(file) as AsyncGenerator<Line>) {
      if (mail.case !== undefined) {
        if (mail.kind === 'sent') corpora.set(mail.id, `${name}: ${mail.expect ?? 'either'}`);
        continue;
      }
      const box = boxes.get(mail.box) ?? [];
      boxes.set(mail.box, box);
      box.push({ days: Date.parse(mail.date) / DAY_MS, id: mail.kind === 'sent' && mail.owner !== false ? mail.id : '' });
    }
    for (const box of boxes.values()) for (const id of afterBurnIn(box)) corpora.set(id, name);
  }
  return corpora;
}

function afterBurnIn(box: readonly { readonly days: number; readonly id: string }[]): string[] {
  const days = box.map((mail) => mail.days);
  const first = days.reduce((least, day) => Math.min(least, day), Infinity);
  const span = days.reduce((most, day) => Math.max(most, day - first), 0);
  const from = span < DAYS.short ? first : first + DAYS.burnIn;
  return box.filter((mail) => mail.id !== '' && mail.days >= from).map((mail) => mail.id);
}

function added({ looks, holds }: Rate, findings: Verdict['findings']): Rate {
  const isHeld = findings.some((one) => one.weight === 'hold');
  return { looks: looks + (findings.length > 0 && !isHeld ? 1 : 0), holds: holds + (isHeld ? 1 : 0) };
}

/** Checks in the order people see them, so that the file changes only where a figure does. */
function inOrder(rates: CorpusRates): CorpusRates {
  return { ...rates, checks: Object.fromEntries(checks.flatMap(({ id }) => { const rate = rates.checks[id]; return rate ? [[id, rate]] : []; })) };
}

/** One line a corpus and check: hits a thousand mails. */
export function ratesText(rates: readonly CorpusRates[]): string {
  const row = (corpus: string, check: string, { looks, holds }: Rate, mails: number): string => `${corpus.padEnd(18)} ${check.padEnd(26)} ${perThousand(looks, mails).padStart(9)} looks ${perThousand(holds, mails).padStart(9)} holds a thousand`;
  return rates.flatMap(({ corpus, mails, all, checks: byCheck }) => [row(corpus, `(${mails} mails)`, all, mails), ...Object.entries(byCheck).map(([check, rate]) => row(corpus, check, rate, mails))]).join('\n');
}

export function perThousand(count: number, mails: number): string {
  return mails === 0 ? '–' : ((1000 * count) / mails).toFixed(count === 0 ? 0 : 2);
}
