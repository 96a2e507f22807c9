import type { Mailbox, StoredMail } from './mailbox';
import type { Part } from './mime';
import { search } from './query';

/** Units a call for projects made on or after 2026-05-01 (developers.google.com/workspace/gmail/api/reference/quota); drafts.* but send are taken as dear as messages.get. */
export const NEW_PRICES: Readonly<Record<string, number>> = {
  'drafts.list': 5, 'drafts.get': 20, 'drafts.create': 20, 'drafts.send': 100, 'messages.list': 5, 'messages.get': 20,
  'messages.attachments.get': 20, 'threads.get': 40, getProfile: 1,
};
const UNITS_A_MINUTE = 6000;
/** "The maximum allowed value for this field is 500" (reference/rest/v1/users.messages/list). */
const MOST_LISTED = 500;

const full = ['https://mail.google.com/', 'gmail.modify', 'gmail.readonly'];
const drafting = ['https://mail.google.com/', 'gmail.modify', 'gmail.compose'];
/** One of these must be granted for a call (Gmail API discovery document, revision of @googleapis/gmail 18.0.0). */
const SCOPES: Readonly<Record<string, readonly string[]>> = {
  'drafts.list': [...drafting, 'gmail.readonly'], 'drafts.get': [...drafting, 'gmail.readonly'],
  'drafts.create': [...drafting, 'gmail.addons.current.action.compose'], 'drafts.send': [...drafting, 'gmail.addons.current.action.compose'],
  'messages.list': full, 'messages.get': full, 'messages.attachments.get': full, 'threads.get': full,
  getProfile: [...full, 'gmail.compose'],
};

export interface Quota {
  /** Spent since the start. */
  units: number;
  /** Names of the calls in order. */
  readonly calls: string[];
  /** Of them, those that no granted scope covered. */
  readonly refused: string[];
  /** Times the script waited for Google: a call of the service is one, so is a batch however many calls it holds. */
  trips: number;
}

export interface GmailOptions {
  readonly mailbox: Mailbox;
  readonly scopes: readonly string[];
  readonly quota: Quota;
  readonly now: () => Date;
  /** Methods that answer with an error of this text; a function may first do what the call would have done. */
  readonly faults: ReadonlyMap<string, Fault>;
  /** The script waits for an answer: its clock goes on. */
  readonly wait: () => void;
}

/** `undefined`: this once it works. */
export type Fault = string | (() => string | undefined);
type Call = (...args: readonly never[]) => unknown;

/** The advanced service `Gmail`: the methods the add-on may use; any other name is not a function. */
export function gmailService(options: GmailOptions): object {
  const { mailbox, now } = options;
  const spent: { readonly at: number; readonly units: number }[] = [];
  const method = (name: string, arity: readonly [number, number], run: Call): Call => (...args) => {
    if (args.length < arity[0] || args.length > arity[1] || args.some((arg) => arg === undefined)) throw new Error(`Invalid number of arguments provided to gmail.users.${name}.`);
    if (!SCOPES[name]?.some((scope) => options.scopes.some((granted) => granted === scope || granted === `https://www.googleapis.com/auth/${scope}`))) {
      options.quota.refused.push(name);
      throw new Error(`API call to gmail.users.${name} failed with error: Request had insufficient authentication scopes.`);
    }
    const units = NEW_PRICES[name] ?? 0;
    const minute = spent.filter(({ at }) => at > now().getTime() - 60_000).reduce((sum, one) => sum + one.units, 0);
    options.quota.calls.push(name);
    options.quota.trips += 1;
    options.wait();
    const set = options.faults.get(name);
    const fault = (typeof set === 'function' ? set() : set) ?? (minute + units > UNITS_A_MINUTE ? 'User-rate limit exceeded.' : undefined);
    if (fault !== undefined) throw new Error(`API call to gmail.users.${name} failed with error: ${fault}`);
    spent.push({ at: now().getTime(), units });
    options.quota.units += units;
    return run(...args);
  };
  const found = <T>(value: T | undefined): T => {
    if (value === undefined) throw new Error('API call failed with error: Requested entity was not found.');
    return value;
  };
  const messages = (): StoredMail[] => [...mailbox.drafts.values(), ...mailbox.received, ...mailbox.sent];
  const Drafts = {
    list: method('drafts.list', [1, 2], (_me: string, { maxResults = 100 }: { maxResults?: number } = {}) => {
      const drafts = [...mailbox.drafts].reverse().slice(0, maxResults).map(([id, mail]) => ({ id, message: { id: mail.id, threadId: mail.threadId } }));
      return { resultSizeEstimate: drafts.length, ...(drafts.length > 0 ? { drafts } : {}) }; // an empty list is left out of the answer
    }),
    get: method('drafts.get', [2, 3], (_me: string, id: string, { format = 'full' }: { format?: Format } = {}) => ({ id, message: shown(found(mailbox.drafts.get(id)), format) })),
    create: method('drafts.create', [2, 3], (resource: DraftResource) => {
      const id = mailbox.saveSource(sourceOf(resource), undefined, resource.message?.threadId);
      return { id, message: idsOf(found(mailbox.drafts.get(id))) };
    }),
    // "To update the draft when sending, supply a drafts resource ... set messages.raw" (guides/drafts).
    send: method('drafts.send', [2, 3], (resource: DraftResource) => {
      const id = resource.id ?? '';
      found(mailbox.drafts.get(id));
      if (resource.message?.raw !== undefined) mailbox.saveSource(sourceOf(resource), id, resource.message.threadId);
      return { ...idsOf(mailbox.sendDraft(id)), labelIds: ['SENT'] };
    }),
  };
  const Messages = {
    list: method('messages.list', [1, 2], (_me: string, { q = '', maxResults = 100, pageToken = '0' }: { q?: string; maxResults?: number; pageToken?: string } = {}) => {
      if (maxResults > MOST_LISTED) throw new Error('Invalid maxResults');
      const hits = search(mailbox, q, now());
      const [from, to] = [Number(pageToken), Number(pageToken) + maxResults];
      return { resultSizeEstimate: hits.length, ...(hits.length > from ? { messages: hits.slice(from, to).map(idsOf) } : {}), ...(hits.length > to ? { nextPageToken: String(to) } : {}) };
    }),
    get: method('messages.get', [2, 3], (_me: string, id: string, { format = 'full' }: { format?: Format } = {}) => shown(found(messages().find((mail) => mail.id === id)), format)),
    Attachments: strict('Gmail.Users.Messages.Attachments', {
      get: method('messages.attachments.get', [3, 3], (_me: string, id: string, attachmentId: string) => {
        const part = leaves(found(messages().find((mail) => mail.id === id)).payload).find((one) => attachmentId === `part-${one.partId}`);
        return { size: found(part).content.length, data: signed(found(part).content) };
      }),
    }),
  };
  const Threads = {
    get: method('threads.get', [2, 3], (_me: string, id: string, { format = 'full' }: { format?: Format } = {}) => ({ id, messages: messages().filter((mail) => mail.threadId === id).map((mail) => shown(mail, format)) })),
  };
  const users = {
    Drafts: strict('Gmail.Users.Drafts', Drafts), Messages: strict('Gmail.Users.Messages', Messages), Threads: strict('Gmail.Users.Threads', Threads),
    getProfile: method('getProfile', [1, 1], () => ({ emailAddress: mailbox.owner.address })),
  };
  return strict('Gmail', { Users: strict('Gmail.Users', users) });
}

/** An object whose unknown members throw instead of being undefined. */
export function strict<T extends object>(name: string, members: T): T {
  return new Proxy(members, {
    get(target, key) {
      if (typeof key === 'symbol' || key in target) return Reflect.get(target, key);
      throw new TypeError(`${name}.${key} is not known to the stand-in`);
    },
  });
}

type Format = 'full' | 'metadata' | 'minimal' | 'raw';

interface DraftResource {
  readonly id?: string;
  readonly message?: { readonly raw?: string; readonly threadId?: string };
}

function idsOf({ id, threadId }: StoredMail): { id: string; threadId: string } {
  return { id, threadId };
}

function sourceOf({ message }: DraftResource): string {
  if (typeof message?.raw !== 'string' || !/^[\w=-]+$/.test(message.raw)) throw new Error('API call failed with error: Invalid value for ByteString: raw must be base64url');
  return Buffer.from(message.raw, 'base64url').toString('latin1');
}

/** Which format shows what: reference/rest/v1/Format. The advanced service decodes byte fields into arrays of signed bytes. */
function shown(mail: StoredMail, format: Format): object {
  const top = { ...idsOf(mail), labelIds: mail.labels, internalDate: String(mail.date.getTime()), sizeEstimate: mail.raw.length };
  if (format === 'raw') return { ...top, raw: signed(Buffer.from(mail.raw, 'latin1')) };
  if (format === 'metadata') return { ...top, payload: { mimeType: mail.payload.mimeType, headers: mail.payload.headers } };
  return format === 'minimal' ? top : { ...top, payload: shownPart(mail.payload) };
}

function shownPart({ content, parts, ...part }: Part): object {
  const body = part.filename === '' ? { size: content.length, data: signed(content) } : { size: content.length, attachmentId: `part-${part.partId}` };
  return parts.length > 0 ? { ...part, body: { size: 0 }, parts: parts.map(shownPart) } : { ...part, body };
}

function leaves(part: Part): readonly Part[] {
  return part.parts.length === 0 ? [part] : part.parts.flatMap(leaves);
}

export function signed(bytes: Uint8Array): number[] {
  return Array.from(bytes, (byte) => (byte > 127 ? byte - 256 : byte));
}
