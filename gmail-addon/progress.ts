import { progressOf, type Progress } from '../core';
import { askAll, callOf, type Answer, type Call } from './batch';
import { PRICE, unitsLeft } from './quota';
import { isAllowed } from './tier';

/** The most Gmail lists at once (developers.google.com/workspace/gmail/api/reference/rest/v1/users.messages/list). */
const PAGE = 500;
/** Of a busier mailbox only the newest days are counted. */
const MOST_PAGES = 3;

/**
 * How many of the letters of the last days were answered, by Gmail's own conversations; ids only, no mail is read. Undefined where it may not
 * or does not say. Bounces are no answers.
 */
export function progressLately(days: number): Progress | undefined {
  if (!isAllowed('read') || unitsLeft() < (1 + MOST_PAGES) * PRICE.search) return undefined;
  const [sent, first] = askAll([callForIds(`in:sent newer_than:${days}d`), callForIds(passedIn(days))]).map(listIn);
  if (!sent || !first) return undefined;
  const passed = [...first.messages];
  for (let next = first.next, pages = 1; next !== '' && pages < MOST_PAGES; pages++) {
    const [page] = askAll([callForIds(passedIn(days), next)]).map(listIn);
    if (!page) return undefined;
    passed.push(...page.messages);
    next = page.next;
  }
  const own = new Set(sent.messages.map(({ id }) => id));
  // Beyond the last letter listed as sent nobody knows who wrote what.
  const oldest = sent.messages[sent.messages.length - 1]?.id;
  const known = sent.next === '' ? passed : passed.slice(0, 1 + passed.findIndex(({ id }) => id === oldest));
  return progressOf(known.map(({ id, threadId }) => ({ thread: threadId, isOwn: own.has(id) })));
}

function passedIn(days: number): string {
  return `newer_than:${days}d -in:drafts -in:chats -from:mailer-daemon -from:postmaster`;
}

/** Newest first, as Gmail lists them. */
function callForIds(q: string, pageToken?: string): Call {
  return callOf('messages', { q, maxResults: String(PAGE), fields: 'messages(id,threadId),nextPageToken', ...(pageToken === undefined ? {} : { pageToken }) }, PRICE.search);
}

interface List {
  readonly messages: readonly { readonly id: string; readonly threadId: string }[];
  readonly next: string;
}

function listIn(answer: Answer): List | undefined {
  if ('trouble' in answer) return undefined;
  const { messages, nextPageToken }: { messages?: List['messages']; nextPageToken?: unknown } = Object(answer.body);
  return { messages: messages ?? [], next: typeof nextPageToken === 'string' ? nextPageToken : '' };
}
