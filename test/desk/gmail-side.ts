import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Email } from 'postal-mime';
import { createMailbox, drawCard, startAppsScript, type AppsScript, type DraftUpdate, type Mailbox, type StoredMail } from '../hosts/apps-script';
import { addressesOf, bodyOf, emailOf, isInvitation } from './mail';
import { headerOf, type DeskLetter } from './page/letter';
import { gmailStoreOf } from './stores';
import { htmlOf, type World } from './world';

/** What the Gmail side of the page shows after something was done there. */
export interface GmailView {
  readonly card?: string;
  readonly notification?: string;
  /** What the add-on asked Gmail to change in the letter on screen. */
  readonly change?: DraftUpdate;
  /** Drafts the add-on created. */
  readonly created: readonly DeskLetter[];
  /** The letter that left by "Check and send". */
  readonly sent?: DeskLetter;
}

export interface GmailSide {
  /** Gmail saves the draft and opens the add-on beside it. */
  open(letter: DeskLetter): GmailView;
  /** Gmail saves the draft; the card stays as it is. */
  save(letter: DeskLetter): void;
  press(action: Pressed): Promise<GmailView>;
  /** The arrow over a card. */
  back(): GmailView;
  /** A letter left by another way; the add-on finds it among the sent mails. */
  sent(letter: DeskLetter): void;
}

export interface Pressed {
  readonly functionName: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly inputs: Readonly<Record<string, readonly string[]>>;
}

const DIST = path.join(__dirname, '..', '..', 'dist', 'gmail');

export function startGmail(world: World): GmailSide {
  const mailbox = mailboxOf(world);
  const host = startAppsScript({
    code: readFileSync(path.join(DIST, 'Code.js'), 'utf8'),
    manifest: readFileSync(path.join(DIST, 'appsscript.json'), 'utf8'),
    // The store knows all of the past already; what is sent from now on the add-on finds by itself.
    mailbox, properties: gmailStoreOf(world.memory, new Date()),
  });
  /** Letter on the desk → draft in the mailbox. */
  const drafts = new Map<string, string>();
  const texts = new Map<string, string>();
  /** Gmail saves what changed and nothing else: a saved draft has a new message id, and a card speaks of one. */
  const save = (letter: DeskLetter): string => {
    const known = drafts.get(letter.id);
    const kept = known !== undefined && mailbox.drafts.has(known) ? known : undefined;
    const text = JSON.stringify(mailOf(letter));
    if (kept !== undefined && texts.get(letter.id) === text) return kept;
    const draftId = mailbox.saveDraft(mailOf(letter), kept);
    drafts.set(letter.id, draftId);
    texts.set(letter.id, text);
    return draftId;
  };
  return {
    open: (letter) => {
      closeOthers(mailbox, drafts, letter.id);
      return { card: drawCard(host.openCompose(save(letter))), created: [] };
    },
    save: (letter) => { save(letter); },
    press: (action) => press(host, mailbox, drafts, action),
    back: () => {
      const card = host.back();
      return { ...(card ? { card: drawCard(card) } : {}), created: [] };
    },
    sent: (letter) => { mailbox.add({ ...mailOf(letter), kind: 'sent' }); },
  };
}

async function press(host: AppsScript, mailbox: Mailbox, drafts: Map<string, string>, { functionName, parameters, inputs }: Pressed): Promise<GmailView> {
  const before = new Set(mailbox.drafts.keys());
  const sentBefore = mailbox.sent.length;
  const { card, notification, draftUpdate } = host.press({ functionName, parameters }, inputs);
  const created = await Promise.all([...mailbox.drafts].filter(([id]) => !before.has(id)).map(([id, mail]) => letterOfStored(id, mail)));
  for (const { id } of created) drafts.set(id, id);
  const [sent] = mailbox.sent.slice(sentBefore);
  return {
    ...(card ? { card: drawCard(card) } : {}), ...(notification ? { notification } : {}), ...(draftUpdate ? { change: draftUpdate } : {}),
    created, ...(sent ? { sent: await letterOfStored(sent.id, sent) } : {}),
  };
}

/** Gmail shows one compose window here, and a card finds its draft by its readers. */
function closeOthers(mailbox: Mailbox, drafts: Map<string, string>, open: string): void {
  for (const [id, draftId] of drafts) {
    if (id !== open) mailbox.removeDraft(draftId);
  }
}

function mailboxOf({ owner, mails, answered }: World): Mailbox {
  const mailbox = createMailbox({ owner, mails: mails.map((mail) => ({
    kind: mail.kind, from: headerOf(mail.from), to: mail.to.map(headerOf), cc: mail.cc.map(headerOf), bcc: mail.bcc.map(headerOf),
    subject: mail.subject, text: mail.text, date: new Date(mail.date),
  })) });
  for (const mail of answered) mailbox.add({ kind: 'received', ...mail });
  return mailbox;
}

function mailOf({ kind, to, cc, bcc, subject, html, threadId }: DeskLetter): Parameters<Mailbox['saveDraft']>[0] {
  return {
    to, cc, bcc, subject, html,
    ...(threadId ? { threadId, headers: { 'In-Reply-To': `<${threadId}@desk.example>` } } : {}),
    ...(kind === 'invitation' ? { attachments: [{ name: 'invite.ics', type: 'text/calendar', content: 'BEGIN:VCALENDAR\r\nEND:VCALENDAR' }] } : {}),
  };
}

async function letterOfStored(id: string, { raw }: StoredMail): Promise<DeskLetter> {
  return deskLetterOf(id, await emailOf(Buffer.from(raw, 'latin1'), 'The draft'));
}

export function deskLetterOf(id: string, email: Email): DeskLetter {
  const { text, html } = bodyOf(email);
  const lines = (list: typeof email.to): string[] => addressesOf(list).map(headerOf);
  return {
    id, title: email.subject ?? '', kind: isInvitation(email) ? 'invitation' : 'message',
    to: lines(email.to), cc: lines(email.cc), bcc: lines(email.bcc), subject: email.subject ?? '', html: html ?? htmlOf(text),
  };
}
