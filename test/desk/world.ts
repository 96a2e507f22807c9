import path from 'node:path';
import type { Address, Memory } from '../../core';
import { lookBack, type Look } from './audit/look-back';
import type { Report } from './audit/report';
import { badInput } from './bad-input';
import type { Mail } from './mail';
import { openMailbox, type OpenMailbox } from './open-mailbox';
import { headerOf, type DeskLetter, type DeskOwner } from './page/letter';
import { drafts } from './sample/drafts';

/** Whose desk it is, what lies on it, and what came before. */
export interface World {
  readonly title: string;
  readonly owner: DeskOwner;
  readonly letters: readonly DeskLetter[];
  /** In time order; of a long mailbox the newest. */
  readonly mails: readonly Mail[];
  /** Mails that the letters on the desk answer. */
  readonly answered: readonly { readonly threadId: string; readonly from: string; readonly to: readonly string[]; readonly subject: string; readonly text: string }[];
  readonly memory: Memory;
  readonly report: Report;
}

/** How far the opening of a mailbox is: 0 to 1, and the mails of this step. */
export type OnOpening = (step: 'reading' | 'comparing', share: number, mails: number) => void;

export const SAMPLE = path.join(__dirname, 'sample', 'iva.mailbox.jsonl');
const DAY_MS = 86_400_000;
const YEAR_DAYS = 365;
const MOST_SHOWN = 12;
/** The stand-in Gmail searches the newest mails; what came before is in the memory. */
const MOST_MAILS = 3000;
/** As in the add-ins. */
const DAYS_KEPT = 400;

/** Iva's year, moved so that it ended yesterday. */
export async function sampleWorld(now: Date): Promise<World> {
  const mailbox = endedYesterday(await openMailbox([SAMPLE]), now);
  const answered = drafts.flatMap(({ id, answers }) => (answers ? [{ threadId: id, ...answers }] : []));
  const letters = drafts.map(({ answers, expect, ...draft }): DeskLetter => ({
    ...draft, group: expect === 'hold' ? 'Worth a second look' : 'Fine as they are', ...(answers ? { threadId: draft.id, html: draft.html + quoteOf(answers.from, answers.text) } : {}),
  }));
  return { title: 'The Ferry House, a sample mailbox', letters, answered, ...await lived(mailbox, { days: YEAR_DAYS, now }) };
}

/** The user's own mailbox, with two empty letters and the last ones sent. @throws BadInput */
export async function ownWorld(file: string, named = path.basename(file), onOpening?: OnOpening, signal?: AbortSignal): Promise<World> {
  const mailbox = await openMailbox([file], { ...(signal ? { signal } : {}), onProgress: (done, total, mails) => { onOpening?.('reading', done / total, mails); } });
  const past = await lived(mailbox, { days: YEAR_DAYS, now: new Date(), signal, onProgress: (done, total) => { onOpening?.('comparing', done / total, done); } });
  const empty = { to: [], cc: [], bcc: [], subject: '', html: '<p></p>' };
  const letters: DeskLetter[] = [
    { ...empty, id: 'empty-letter', title: 'A new letter', kind: 'message' },
    { ...empty, id: 'empty-invitation', title: 'A new invitation', kind: 'invitation' },
    ...past.mails.filter((mail) => mail.kind === 'sent').slice(-MOST_SHOWN).reverse().map(letterOfSent),
  ];
  return { title: named, letters, answered: [], ...past };
}

/** Reads the mailbox and closes it. */
async function lived(mailbox: OpenMailbox, look: Look): Promise<Pick<World, 'owner' | 'mails' | 'memory' | 'report'>> {
  const mails: Mail[] = [];
  const onMail = (mail: Mail): void => {
    mails.push(mail);
    if (mails.length >= 2 * MOST_MAILS) mails.splice(0, MOST_MAILS);
  };
  const { memory, report } = await lookBack(mailbox, { ...look, onMail }).finally(() => mailbox.close());
  return { owner: ownerOf(mails), mails: mails.slice(-MOST_MAILS), memory: { ...memory, settings: { ...memory.settings, daysKept: DAYS_KEPT } }, report };
}

function ownerOf(mails: readonly Mail[]): DeskOwner {
  const times = new Map<string, { from: Address; count: number }>();
  for (const { kind, from } of mails) if (kind === 'sent') times.set(from.address, { from, count: (times.get(from.address)?.count ?? 0) + 1 });
  const [most] = [...times.values()].sort((a, b) => b.count - a.count);
  if (!most) throw badInput('There is no sent mail in this mailbox.');
  return { ...most.from, domain: most.from.address.slice(most.from.address.lastIndexOf('@') + 1) };
}

function endedYesterday({ entries, read, close }: OpenMailbox, now: Date): OpenMailbox {
  const last = Math.max(...entries.flatMap(({ when }) => (when === undefined ? [] : [when])));
  const later = (Math.floor(now.getTime() / DAY_MS) - 1 - Math.floor(last / DAY_MS)) * DAY_MS;
  return {
    close, entries: entries.map((entry) => ({ ...entry, when: entry.when === undefined ? undefined : entry.when + later })),
    async read(entry) {
      const mail = await read(entry);
      return mail && { ...mail, date: new Date(Date.parse(mail.date) + later).toISOString() };
    },
  };
}

function letterOfSent({ id, to, cc, bcc, subject, text, invite }: Mail): DeskLetter {
  const lines = (people: readonly Address[]): string[] => people.map(headerOf);
  return { id, title: `Sent: ${subject || '(no subject)'}`, kind: invite ? 'invitation' : 'message', to: lines(to), cc: lines(cc), bcc: lines(bcc), subject, html: htmlOf(text) };
}

function quoteOf(from: string, text: string): string {
  return `<br><div>On the day before, ${htmlText(from)} wrote:</div><blockquote>${htmlText(text)}</blockquote>`;
}

export function htmlOf(text: string): string {
  return text.split(/\n{2,}/).map((paragraph) => `<p>${htmlText(paragraph).replace(/\n/g, '<br>')}</p>`).join('');
}

function htmlText(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
