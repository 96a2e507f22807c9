import { acquaintance, dayOf, emptyMemory, hear, meet, recall, type Letter, type Memory } from '../core';
import { ask, askAll, GRAPH, type Answer, type Trouble } from './graph';
import { withLists } from './lists';
import { addressesIn, dateIn, letterIn, pageIn, readersIn, type Mail, type Page } from './mails';

/** Sent Items tell whom the user wrote to, the Inbox who wrote. */
const FOLDERS = ['sentitems', 'inbox'] as const;
type Folder = (typeof FOLDERS)[number];

/** What was learned of the mailbox, and where to go on. */
export interface Mailbox {
  /** Everybody met, as salted keys with days and counts; sketches of letters, where those may be read. */
  readonly found: Memory;
  /** Links of a delta query (learn.microsoft.com/graph/delta-query-messages): to the next page, or to whatever comes later. */
  readonly places: Readonly<Partial<Record<Folder, string>>>;
  /** Folders that were read to their end at least once. */
  readonly ended: readonly Folder[];
  readonly mails: number;
  /** Milliseconds; 0: never. */
  readonly lookedAt: number;
  /** The newest letter whose text was read, ISO 8601. */
  readonly readUntil: string;
}

export interface Looked {
  readonly mailbox: Mailbox;
  readonly trouble?: Trouble;
  /** The place to go on from was gone, so it began again. */
  readonly isAnew: boolean;
}

/** How the user follows and ends it, and whether it may go on. */
export interface Watch {
  readonly token: string;
  readonly stop: AbortSignal;
  told(mails: number): void;
}

const PAGE = 'odata.maxpagesize=200';
/** Letters enough to notice that one repeats: as far back as the days kept, at most these. */
const MOST_LETTERS = 200;
const LETTERS_A_PAGE = 25;
/** A longer list is no letter to persons. */
const MOST_ASKED = 20;

/** Nothing was looked at yet. `known` gives salt, settings and what was forgotten, not what it knows. */
export function emptyMailbox(known: Memory): Mailbox {
  return { found: { ...emptyMemory(known.salt), settings: known.settings, forgotten: known.forgotten }, places: {}, ended: [], mails: 0, lookedAt: 0, readUntil: '' };
}

/** Whether all who ever wrote or were written to in the days kept are known, so that somebody unknown is a stranger. */
export function isWhole({ ended }: Mailbox): boolean {
  return FOLDERS.every((folder) => ended.includes(folder));
}

/** Reads what is new in both folders. What was learned before a trouble is kept, with the place to go on from. */
export async function lookThrough(before: Mailbox, now: Date, watch: Watch): Promise<Looked> {
  let mailbox = before;
  for (const folder of FOLDERS) {
    for (let isMore = true; isMore;) {
      const answer = await ask(mailbox.places[folder] ?? firstLink(folder, mailbox.found, now), watch.token, watch.stop, PAGE);
      if ('trouble' in answer && answer.trouble === 'gone' && mailbox.places[folder] !== undefined) {
        return { ...await lookThrough(emptyMailbox(before.found), now, watch), isAnew: true };
      }
      if ('trouble' in answer) return { mailbox, trouble: answer.trouble === 'gone' ? 'failed' : answer.trouble, isAnew: false };
      const page = pageIn(answer.body);
      isMore = page.next !== undefined;
      mailbox = turned(mailbox, folder, page);
      watch.told(mailbox.mails);
    }
  }
  return { mailbox: { ...mailbox, lookedAt: now.getTime() }, isAnew: false };
}

/** Reads the text of letters sent since the last time, newest first; of each only its sketch stays. */
export async function readLetters(before: Mailbox, now: Date, { token, stop }: Watch): Promise<Looked> {
  const since = before.readUntil || dayAgo(before.found.settings.daysKept, now);
  const query = `$select=subject,uniqueBody,toRecipients,ccRecipients,bccRecipients,from,sentDateTime&$orderby=sentDateTime desc&$filter=sentDateTime gt ${since}&$top=${LETTERS_A_PAGE}`;
  let [mailbox, url, count, newest] = [before, `${GRAPH}/me/mailFolders/sentitems/messages?${query}`, 0, since];
  while (url !== '' && count < MOST_LETTERS) {
    const answer = await ask(url, token, stop);
    if ('trouble' in answer) return { mailbox: before, trouble: answer.trouble === 'gone' ? 'failed' : answer.trouble, isAnew: false };
    const page = pageIn(answer.body);
    for (const mail of page.mails) {
      const { found } = mailbox;
      const { result } = await withLists(() => recall(found, letterIn(mail), dateIn(mail.sentDateTime)));
      mailbox = { ...mailbox, found: result };
      if (String(mail.sentDateTime) > newest) newest = String(mail.sentDateTime);
    }
    count += page.mails.length;
    url = page.next ?? '';
  }
  return { mailbox: { ...mailbox, readUntil: newest }, isAnew: false };
}

/** Rules and people move mail out of the Inbox: whether these ever wrote is asked of the whole mailbox. Undefined: no answer, so unknown. */
export async function haveWritten(addresses: readonly string[], { token, stop }: Watch): Promise<ReadonlyMap<string, boolean>> {
  const asked = addresses.filter(isPlain).slice(0, MOST_ASKED);
  const answers = await askAll(asked.map((address) => `/me/messages?$filter=from/emailAddress/address eq '${encodeURIComponent(address)}'&$select=id&$top=1`), token, stop);
  return new Map(asked.flatMap((address, i): [string, boolean][] => {
    const found = hasMail(answers[i]);
    return found === undefined ? [] : [[address, found]];
  }));
}

/** Readers of the letter of whom it is to be asked whether they ever wrote: not those with whom there was an exchange. */
export function readersToAsk(letter: Letter, all: Memory): string[] {
  return [...new Set(letter.readers.map(({ address }) => address.toLowerCase()))].filter((address) => {
    const met = acquaintance(all, address);
    return address !== '' && !(met?.isMarkedKnown || (met && met.sent > 0 && met.received > 0));
  });
}

function firstLink(folder: Folder, { settings }: Memory, now: Date): string {
  const wanted = folder === 'inbox' ? 'from,receivedDateTime' : 'toRecipients,ccRecipients,bccRecipients,sentDateTime';
  return `${GRAPH}/me/mailFolders/${folder}/messages/delta?changeType=created&$select=${wanted}&$filter=receivedDateTime ge ${dayAgo(settings.daysKept, now)}`;
}

function turned(mailbox: Mailbox, folder: Folder, { mails, next, later }: Page): Mailbox {
  const place = next ?? later;
  const dated = mails.filter((mail) => !Number.isNaN(dateIn(folder === 'inbox' ? mail.receivedDateTime : mail.sentDateTime).getTime()));
  return {
    ...mailbox, found: dated.reduce(folder === 'inbox' ? withReceived : withSent, mailbox.found), mails: mailbox.mails + dated.length,
    places: { ...mailbox.places, ...(place ? { [folder]: place } : {}) },
    ended: next === undefined && !mailbox.ended.includes(folder) ? [...mailbox.ended, folder] : mailbox.ended,
  };
}

function withReceived(found: Memory, mail: Mail): Memory {
  const [from] = addressesIn([mail.from]);
  return from ? hear(found, from, dateIn(mail.receivedDateTime)) : found;
}

function withSent(found: Memory, mail: Mail): Memory {
  const day = dayOf(dateIn(mail.sentDateTime));
  const { first, last, letters } = found.span;
  const seen = { ...found, span: { first: letters === 0 ? day : Math.min(first, day), last: Math.max(last, day), letters: letters + 1 } };
  return readersIn(mail).reduce<Memory>((all, reader) => {
    const met = acquaintance(all, reader.address);
    return meet(all, reader, { sent: (met?.sent ?? 0) + 1, firstSent: Math.min(met?.firstSent || day, day), lastSent: Math.max(met?.lastSent ?? 0, day) });
  }, seen);
}

function hasMail(answer: Answer | undefined): boolean | undefined {
  return answer && 'body' in answer ? pageIn(answer.body).mails.length > 0 : undefined;
}

function dayAgo(days: number, now: Date): string {
  return new Date(now.getTime() - days * 86_400_000).toISOString().replace(/\.\d+Z$/, 'Z');
}

/** Nothing that could end the quoted text of a filter. */
function isPlain(address: string): boolean {
  return /^[\w.+\-=&#!%*/?^{|}~$]{1,64}@[\w.-]{3,190}$/.test(address);
}
