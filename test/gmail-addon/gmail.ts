import { readFileSync } from 'node:fs';
import path from 'node:path';
import { buildGmail } from '../../build';
import { createMailbox, startAppsScript, type AppsScript, type AppsScriptOptions, type Mail, type Mailbox } from '../hosts/apps-script';

jest.setTimeout(60_000);

const dist = path.join(__dirname, '..', '..', 'dist', 'gmail');
const owner = { address: 'vera@home.example', name: 'Vera Holt' };
let code = '';
let manifest = '';

export const now = new Date('2026-03-02T10:00:00Z');
/** Two years of mail with Kim, a letter Rosa never answered. */
export const history: readonly Mail[] = [
  { kind: 'sent', to: ['Kim West <kim@west.example>'], subject: 'Lunch', text: 'Lunch?', date: new Date('2025-01-05') },
  { kind: 'received', from: 'Kim West <kim@west.example>', to: [owner.address], subject: 'Re: Lunch', text: 'Yes', date: new Date('2025-01-06') },
  { kind: 'sent', to: ['rosa@rosa.example'], subject: 'Hello', text: 'Hello', date: new Date('2025-02-01') },
];
/** The essay's letter: three strangers, one greeted, each told to be the only one. */
export const invitation: Mail = {
  to: ['Anna North <anna@north.example>', 'ben@south.example'], bcc: ['Cleo East <cleo@east.example>'], subject: 'An exclusive invitation',
  html: '<p>Dear Anna,</p><p>I have exclusively chosen you for our meeting next week, because your work is unlike any other that I know of. There will be coffee, a short talk and time for your questions.</p><p>Vera</p>',
};
export const plainNote: Mail = { to: ['kim@west.example'], subject: 'Thursday', html: '<p>Hi Kim,</p><p>See you on Thursday at noon, shall we take the small table again?</p>' };

/** The shipped files, built anew: call it in beforeAll. */
export async function buildOnce(): Promise<void> {
  await buildGmail();
  code = readFileSync(path.join(dist, 'Code.js'), 'utf8');
  manifest = readFileSync(path.join(dist, 'appsscript.json'), 'utf8');
}

export function shipped(): { readonly code: string; readonly manifest: string } {
  return { code, manifest };
}

export function mailboxOf(mails: readonly Mail[] = history): Mailbox {
  return createMailbox({ owner, mails, now: () => now });
}

export function start(mailbox: Mailbox, options: Partial<AppsScriptOptions> = {}): AppsScript {
  return startAppsScript({ code, manifest, mailbox, now: () => now, ...options });
}

/** A mailbox holding one draft, its host and the card it opens with. */
export function opened(draft: Mail, options: Partial<AppsScriptOptions> = {}): { mailbox: Mailbox; host: AppsScript; draftId: string; card: ReturnType<AppsScript['openCompose']> } {
  const mailbox = mailboxOf();
  const draftId = mailbox.saveDraft(draft);
  const host = start(mailbox, options);
  return { mailbox, host, draftId, card: host.openCompose(draftId) };
}
