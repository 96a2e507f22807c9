import type { Memory } from '../../../core';
import { badInput } from '../bad-input';
import type { Mail } from '../mail';
import type { Entry, OpenMailbox } from '../open-mailbox';
import { dayText, WAYS, type Report, type Some, type Way } from './report';
import { templateFrom, type Sent } from './series';
import { startWalk, type Dated, type Walked } from './walk';

export interface Look {
  readonly days: number;
  readonly now: Date;
  /** Undefined: the one from which most was sent. */
  readonly box?: string | undefined;
  readonly onProgress?: (done: number, total: number) => void;
  /** Each mail that was read, in time order. */
  readonly onMail?: (mail: Mail) => void;
  readonly signal?: AbortSignal | undefined;
}

export interface LookedBack {
  readonly report: Report;
  /** What the add-ins would remember, had they been there. */
  readonly memory: Memory;
}

const DAY_MS = 86_400_000;
const MOST_SHOWN = 50;
const MOST_TEMPLATES = 20;
/** Mails between two moments at which others may have their turn: a wish to stop, the progress bar. */
const TURN = 100;

/** Walks through a mailbox from its first day; what is told is of the `days` before its newest letter. @throws BadInput where nothing was sent */
export async function lookBack(mailbox: OpenMailbox, look: Look): Promise<LookedBack> {
  const entries = chosen(mailbox.entries, look);
  const newest = entries.filter(({ kind }) => kind === 'sent').pop();
  if (!newest) throw badInput('There is no sent mail in this mailbox.');
  const since = newest.when - look.days * DAY_MS;
  const walk = startWalk(since);
  for (const [index, entry] of entries.entries()) {
    if (index % TURN === 0) await new Promise((resolve) => { setImmediate(resolve); });
    look.signal?.throwIfAborted();
    const mail = await walk.step(index, entry, () => mailbox.read(entry));
    if (mail) look.onMail?.(mail);
    look.onProgress?.(index + 1, entries.length);
  }
  const walked = walk.end();
  const read = async (index: number): Promise<Mail | undefined> => { const entry = entries[index]; return entry && mailbox.read(entry); };
  return {
    memory: walked.memory,
    report: {
      owner: newest.from, from: dayText(Math.max(since, entries[0]?.when ?? since)), to: dayText(newest.when),
      mails: { read: entries.length, received: entries.filter(({ kind }) => kind === 'received').length, ...leftOut(mailbox.entries) },
      ...await told(walked, since, newest.when, read),
    },
  };
}

function chosen(all: readonly Entry[], { box, now }: Look): Dated[] {
  const sent = new Map<string, number>();
  for (const entry of all) if (entry.kind === 'sent') sent.set(entry.box, (sent.get(entry.box) ?? 0) + 1);
  const [fullest = ''] = [...sent].sort((a, b) => b[1] - a[1])[0] ?? [];
  // Junk is dated in the future so as to stand on top.
  const isMeant = (entry: Entry): entry is Dated => entry.box === (box ?? fullest) && entry.when !== undefined && entry.when <= now.getTime() + DAY_MS;
  return all.filter(isMeant).sort((a, b) => a.when - b.when);
}

function leftOut(all: readonly Entry[]): { undated: number; otherBoxes: number } {
  return { undated: all.filter(({ when }) => when === undefined).length, otherBoxes: new Set(all.map(({ box }) => box)).size - 1 };
}

async function told({ letters, asOne, onlyYou, series, strangers }: Walked, since: number, until: number, read: (index: number) => Promise<Mail | undefined>): Promise<Omit<Report, 'owner' | 'from' | 'to' | 'mails'>> {
  const found = series.found(since);
  for (const sent of found.flat()) if (sent.way === 'one' || sent.way === 'unjudged') sent.way = 'series';
  const templates = [];
  for (const group of found.slice(0, MOST_TEMPLATES)) templates.push(await templateFrom(group, read));
  return {
    letters: { all: letters.length, ...countsOf(letters) }, months: monthsOf(letters),
    asOne: someOf(asOne), templates: { total: found.length, shown: templates }, onlyYou: someOf(onlyYou),
    silent: someOf(strangers.silent(since)), afterNo: someOf(strangers.afterNo(since)), answers: strangers.answers(since, until),
  };
}

function someOf<Item>(items: readonly Item[]): Some<Item> {
  return { total: items.length, shown: items.slice(0, MOST_SHOWN) };
}

function countsOf(letters: readonly Sent[]): Record<Way, number> {
  return Object.fromEntries(WAYS.map((way) => [way, letters.filter((sent) => sent.way === way).length])) as Record<Way, number>;
}

function monthsOf(letters: readonly Sent[]): Report['months'] {
  const months = new Map<string, Sent[]>();
  for (const sent of letters) {
    const month = dayText(sent.when).slice(0, 7);
    const some = months.get(month);
    if (some) some.push(sent);
    else months.set(month, [sent]);
  }
  return [...months].map(([month, some]) => ({ month, ...countsOf(some) }));
}
