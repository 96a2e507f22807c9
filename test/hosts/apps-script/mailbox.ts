import { addressParser } from 'postal-mime';
import { parsePart, sourceOf, valueOf, type Part } from './mime';

/** A mail as a test or the desk writes it; addresses as "Anna North <anna@north.example>" or bare. */
export interface Mail {
  readonly kind?: 'sent' | 'received' | 'draft';
  /** The owner when left out (sent, draft). */
  readonly from?: string;
  readonly to?: readonly string[];
  readonly cc?: readonly string[];
  readonly bcc?: readonly string[];
  readonly subject?: string;
  readonly text?: string;
  readonly html?: string;
  readonly date?: Date;
  /** Mails of one conversation share it. */
  readonly threadId?: string;
  readonly attachments?: readonly { readonly name: string; readonly type?: string; readonly content?: string }[];
  /** Further headers, such as In-Reply-To. */
  readonly headers?: Readonly<Record<string, string>>;
}

export interface StoredMail {
  readonly id: string;
  readonly threadId: string;
  readonly labels: readonly ('SENT' | 'INBOX' | 'DRAFT')[];
  readonly date: Date;
  /** Lower case. */
  readonly from: string;
  /** To, Cc and Bcc, lower case. */
  readonly readers: readonly string[];
  readonly subject: string;
  /** RFC 5322 source, made when first asked for; latin1, a unit a byte. */
  readonly raw: string;
  readonly payload: Part;
}

export interface Mailbox {
  readonly owner: { readonly address: string; readonly name?: string };
  /** Saves a new draft, or the draft again under a new message id, as Gmail's autosave does; gives the draft's id. */
  saveDraft(mail: Mail, draftId?: string): string;
  /** The same from RFC 5322 source. */
  saveSource(raw: string, draftId?: string, threadId?: string): string;
  removeDraft(draftId: string): void;
  /** The draft is gone and a new message is in `sent` ("the draft is deleted and a new message with an updated ID is created", guides/drafts). */
  sendDraft(draftId: string): StoredMail;
  add(mail: Mail): StoredMail;
  /** Newest last. */
  readonly drafts: ReadonlyMap<string, StoredMail>;
  /** In the order they were sent. */
  readonly sent: readonly StoredMail[];
  readonly received: readonly StoredMail[];
}

export interface MailboxOptions {
  readonly owner: Mailbox['owner'];
  readonly mails?: readonly Mail[];
  readonly now?: () => Date;
}

/** One person's mail in memory. Whole years of it are cheap: sources are made only when read. */
export function createMailbox({ owner, mails = [], now = () => new Date() }: MailboxOptions): Mailbox {
  const drafts = new Map<string, StoredMail>();
  const sent: StoredMail[] = [];
  const received: StoredMail[] = [];
  let last = 0;
  const nextId = (): string => (0x190000000000 + ++last).toString(16);
  const own = owner.name ? `${owner.name} <${owner.address}>` : owner.address;
  const store = (mail: Mail, label: StoredMail['labels'][number]): StoredMail => {
    const id = nextId();
    const from = mail.from ?? own;
    const date = mail.date ?? now();
    const readers = [...(mail.to ?? []), ...(mail.cc ?? []), ...(mail.bcc ?? [])].map(bare);
    return lazily({ id, threadId: mail.threadId ?? id, labels: [label], date, from: bare(from), readers, subject: mail.subject ?? '' }, () => sourceOf(mail, from, id, date));
  };
  const saved = (draftId: string | undefined, mail: StoredMail): string => {
    const id = draftId ?? `r${nextId()}`;
    drafts.delete(id);
    drafts.set(id, mail);
    return id;
  };
  const box: Mailbox = {
    owner, drafts, sent, received,
    saveDraft: (mail, draftId) => saved(draftId, store({ threadId: drafts.get(draftId ?? '')?.threadId ?? nextId(), ...mail }, 'DRAFT')),
    saveSource: (raw, draftId, threadId) => saved(draftId, fromSource(raw, nextId(), threadId ?? drafts.get(draftId ?? '')?.threadId, 'DRAFT', now())),
    removeDraft: (draftId) => void drafts.delete(draftId),
    sendDraft(draftId) {
      const draft = drafts.get(draftId);
      if (!draft) throw new Error('no such draft');
      drafts.delete(draftId);
      const mail = fromSource(draft.raw, nextId(), draft.threadId, 'SENT', now());
      sent.push(mail);
      return mail;
    },
    add(mail) {
      if (mail.kind === 'draft') return drafts.get(box.saveDraft(mail)) ?? store(mail, 'DRAFT');
      const stored = store(mail, mail.kind === 'received' ? 'INBOX' : 'SENT');
      (mail.kind === 'received' ? received : sent).push(stored);
      return stored;
    },
  };
  mails.forEach((mail) => box.add(mail));
  return box;
}

function fromSource(raw: string, id: string, threadId: string | undefined, label: StoredMail['labels'][number], date: Date): StoredMail {
  const { headers } = parsePart(raw);
  const list = (name: string): string[] => addressParser(valueOf(headers, name), { flatten: true }).map(({ address }) => (address ?? '').toLowerCase()).filter(Boolean);
  return lazily({ id, threadId: threadId ?? id, labels: [label], date, from: list('from')[0] ?? '', readers: [...list('to'), ...list('cc'), ...list('bcc')], subject: valueOf(headers, 'subject') }, () => raw);
}

function lazily(mail: Omit<StoredMail, 'raw' | 'payload'>, make: () => string): StoredMail {
  let raw: string | undefined;
  let payload: Part | undefined;
  return {
    ...mail,
    get raw() { return (raw ??= make()); },
    get payload() { return (payload ??= parsePart(this.raw)); },
  };
}

function bare(address: string): string {
  return (/<([^<>]*)>\s*$/.exec(address)?.[1] ?? address).trim().toLowerCase();
}
