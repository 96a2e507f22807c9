import type { Item, Notice, Recipient } from './item';

/** What the calls read and change. */
export interface Mailbox {
  item: Item;
  notices: Notice[];
  /** Roaming settings: key → JSON text, as the host keeps them. */
  settings: Record<string, string>;
  /** What getInitializationContextAsync answers: contextData of the button that opened the pane. */
  contextData: string | undefined;
  /** 1 read item, 3 read/write item, 2 read/write mailbox (the host's codes). */
  permission: 1 | 2 | 3;
  /** Requirement sets, as the host's matrix names them. */
  sets: Readonly<Record<string, string>>;
  /** The language of Outlook's own interface. */
  locale: string;
}

export interface Answer {
  readonly error: boolean;
  readonly errorCode: number;
  readonly data?: unknown;
}

type Params = Record<string, unknown>;
interface Call {
  readonly name: string;
  /** Whether it needs read/write item (the "Minimum permission level" of each method's reference page). */
  readonly writes?: boolean;
  answer(mailbox: Mailbox, params: Params): Answer;
}

const ok = (data?: unknown): Answer => ({ error: false, errorCode: 0, data });
export const refuse = (errorCode: number): Answer => ({ error: true, errorCode });
/** Office's own codes: 9019 settings too large, 9020 generic, 9023–9026 notifications; 5100 too many incomplete requests. */
export const GENERIC = 9020;
export const TOO_MANY_CALLS = 5100;

/** By dispatch id, as office.js sends them. */
export const calls: Readonly<Record<number, Call>> = {
  14: { name: 'body.getType', answer: () => ok('html') },
  15: { name: 'recipients.get', answer: ({ item }, { recipientField }) => ok(recipientsIn(item, recipientField).map(toHost)) },
  17: { name: 'subject.set', writes: true, answer: (mailbox, { subject }) => change(mailbox, { subject: String(subject) }) },
  18: { name: 'subject.get', answer: ({ item }) => ok(item.subject) },
  21: { name: 'recipients.set', writes: true, answer: (mailbox, params) => setRecipients(mailbox, params, []) },
  22: { name: 'recipients.add', writes: true, answer: (mailbox, params) => setRecipients(mailbox, params, recipientsIn(mailbox.item, params['recipientField'])) },
  33: { name: 'notification.add', answer: addNotice },
  34: { name: 'notification.getAll', answer: ({ notices }) => ok([...notices]) },
  35: { name: 'notification.replace', answer: replaceNotice },
  36: { name: 'notification.remove', answer: (mailbox, params) => dropNotice(mailbox, params) ?? ok() },
  37: { name: 'body.get', answer: ({ item }, { coercionType }) => ok(coercionType === 3 ? item.html : textOf(item.html)) },
  38: { name: 'body.set', writes: true, answer: (mailbox, { data }) => change(mailbox, { html: cleaned(String(data)) }) },
  99: { name: 'initializationContext.get', answer: ({ contextData }) => (contextData === undefined ? refuse(GENERIC) : ok(contextData)) },
  107: { name: 'from.get', answer: ({ item }) => ok(toHost(item.from)) },
  149: { name: 'attachments.get', answer: ({ item }) => ok(item.attachments.map((name, i) => ({ id: String(i), name, size: 1, attachmentType: 0, isInline: false }))) },
  174: { name: 'composeType.get', answer: ({ item }) => ok({ composeType: item.composeType, coercionType: 'html' }) },
  404: { name: 'settings.save', answer: saveSettings },
};

/** Answers a call, or refuses it as Outlook would for lack of permission. */
export function answer(mailbox: Mailbox, call: Call, params: Params): Answer {
  if (call.writes && mailbox.permission === 1) return refuse(GENERIC);
  return call.answer(mailbox, params);
}

const FIELDS = ['to', 'cc', 'bcc'] as const;
const TYPES = ['other', 'distributionList', 'user', 'externalUser'] as const;

function fieldOf(recipientField: unknown): (typeof FIELDS)[number] {
  return FIELDS[Number(recipientField)] ?? 'to';
}

function recipientsIn(item: Item, recipientField: unknown): readonly Recipient[] {
  return item[fieldOf(recipientField)];
}

function toHost({ address, name, type }: Recipient): unknown {
  return { address, name: name ?? address, recipientType: TYPES.indexOf(type ?? 'externalUser') };
}

/** At most 500 in a field (learn.microsoft.com/office/dev/add-ins/outlook/limits-for-activation-and-javascript-api-for-outlook-add-ins). */
function setRecipients(mailbox: Mailbox, { recipientField, recipientArray }: Params, before: readonly Recipient[]): Answer {
  const seen = [...mailbox.item.to, ...mailbox.item.cc, ...mailbox.item.bcc];
  const given = (recipientArray as { address: string; name: string }[]).map(({ address, name }) => seen.find((one) => one.address === address) ?? { address, name });
  const all = [...before, ...given];
  return all.length > 500 ? refuse(GENERIC) : change(mailbox, { [fieldOf(recipientField)]: all });
}

/** Five bars an item and add-in, one of them an insight, 150 characters (learn.microsoft.com/office/dev/add-ins/outlook/notifications). */
function addNotice({ notices }: Mailbox, params: Params): Answer {
  const notice = params as unknown as Notice;
  if (notices.some(({ key }) => key === notice.key)) return refuse(9023);
  if (notices.length >= 5 || notice.message.length > 150 || notice.key.length > 32) return refuse(9025);
  if (notice.type === 3 && notices.some(({ type }) => type === 3)) return refuse(9025);
  notices.push(notice);
  return ok();
}

/** "If a notification message with the specified key doesn't exist, replaceAsync adds it" (Office.NotificationMessages). */
function replaceNotice(mailbox: Mailbox, params: Params): Answer {
  dropNotice(mailbox, params);
  return addNotice(mailbox, params);
}

function dropNotice({ notices }: Mailbox, { key }: Params): Answer | undefined {
  const at = notices.findIndex((notice) => notice.key === key);
  if (at < 0) return refuse(9024);
  notices.splice(at, 1);
  return undefined;
}

/** 32 KB in all (the same limits page); a non-ASCII value made the save vanish in classic Outlook (OfficeDev/office-js#4142). */
function saveSettings(mailbox: Mailbox, params: Params): Answer {
  const settings = params[0] as Record<string, string>;
  const text = JSON.stringify(settings);
  if (text.length > 32 * 1024 || /[^\0-\x7f]/.test(text)) return refuse(9019);
  mailbox.settings = { ...settings };
  return ok();
}

function change(mailbox: Mailbox, part: Partial<Item>): Answer {
  mailbox.item = { ...mailbox.item, ...part };
  return ok();
}

/** Outlook strips scripts from what setAsync is given. */
function cleaned(html: string): string {
  const page = new DOMParser().parseFromString(html, 'text/html');
  page.querySelectorAll('script').forEach((script) => { script.remove(); });
  return page.body.innerHTML;
}

function textOf(html: string): string {
  return new DOMParser().parseFromString(html, 'text/html').body.textContent;
}
