import path from 'node:path';
import { emptyMemory, type Address, type Memory } from '../../core';
import { badInput } from './bad-input';
import { live } from './history';
import type { Mail } from './mail';
import { readBoxes } from './mailbox';
import { headerOf, type DeskLetter, type DeskOwner } from './page/letter';
import { drafts } from './sample/drafts';

/** Whose desk it is, what lies on it, and what came before. */
export interface World {
  readonly title: string;
  readonly owner: DeskOwner;
  readonly letters: readonly DeskLetter[];
  /** In time order. */
  readonly mails: readonly Mail[];
  /** Mails that the letters on the desk answer. */
  readonly answered: readonly { readonly threadId: string; readonly from: string; readonly to: readonly string[]; readonly subject: string; readonly text: string }[];
  readonly memory: Memory;
}

export const SAMPLE = path.join(__dirname, 'sample', 'iva.mailbox.jsonl');
const DAY_MS = 86_400_000;
const MOST_SHOWN = 12;

/** Iva's year, moved so that it ended yesterday. */
export async function sampleWorld(now: Date): Promise<World> {
  const mails = endedYesterday(await mailsOf(SAMPLE), now);
  const answered = drafts.flatMap(({ id, answers }) => (answers ? [{ threadId: id, ...answers }] : []));
  const letters = drafts.map(({ answers, expect: _, ...draft }) => ({ ...draft, ...(answers ? { threadId: draft.id, html: draft.html + quoteOf(answers.from, answers.text) } : {}) }));
  return { title: 'The Ferry House, a sample mailbox', owner: ownerOf(mails), letters, mails, answered, memory: memoryOf(mails) };
}

/** The user's own mailbox, with two empty letters and the last ones sent. @throws BadInput */
export async function ownWorld(file: string): Promise<World> {
  const mails = await mailsOf(file);
  const shown = mails.filter((mail) => mail.kind === 'sent').slice(-MOST_SHOWN).reverse();
  const empty = { to: [], cc: [], bcc: [], subject: '', html: '<p></p>' };
  const letters: DeskLetter[] = [
    { ...empty, id: 'empty-letter', title: 'A new letter', kind: 'message' },
    { ...empty, id: 'empty-invitation', title: 'A new invitation', kind: 'invitation' },
    ...shown.map(letterOfSent),
  ];
  return { title: path.basename(file), owner: ownerOf(mails), letters, mails, answered: [], memory: memoryOf(mails) };
}

async function mailsOf(file: string): Promise<Mail[]> {
  const boxes = [...(await readBoxes([file])).values()];
  const [fullest = []] = boxes.sort((a, b) => b.length - a.length);
  return fullest;
}

function memoryOf(mails: readonly Mail[]): Memory {
  return mails.reduce<Memory>(live, emptyMemory('desk'));
}

function ownerOf(mails: readonly Mail[]): DeskOwner {
  const times = new Map<string, { from: Address; count: number }>();
  for (const { kind, from } of mails) if (kind === 'sent') times.set(from.address, { from, count: (times.get(from.address)?.count ?? 0) + 1 });
  const [most] = [...times.values()].sort((a, b) => b.count - a.count);
  if (!most) throw badInput('There is no sent mail in this mailbox.');
  return { ...most.from, domain: most.from.address.slice(most.from.address.lastIndexOf('@') + 1) };
}

function endedYesterday(mails: readonly Mail[], now: Date): Mail[] {
  const last = Math.max(...mails.map((mail) => Date.parse(mail.date)));
  const days = Math.floor(now.getTime() / DAY_MS) - 1 - Math.floor(last / DAY_MS);
  return mails.map((mail) => ({ ...mail, date: new Date(Date.parse(mail.date) + days * DAY_MS).toISOString() }));
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
