import { letterOf, type Address, type Letter, type Reader } from '../core';

/** A message as Graph gives it: everything in it is doubted. */
export interface Mail {
  readonly '@removed'?: unknown;
  readonly from?: unknown;
  readonly toRecipients?: unknown;
  readonly ccRecipients?: unknown;
  readonly bccRecipients?: unknown;
  readonly sentDateTime?: unknown;
  readonly receivedDateTime?: unknown;
  readonly subject?: unknown;
  readonly uniqueBody?: unknown;
}

export interface Page {
  readonly mails: readonly Mail[];
  readonly next: string | undefined;
  readonly later: string | undefined;
}

export function pageIn(body: unknown): Page {
  const { value, '@odata.nextLink': next, '@odata.deltaLink': later } = Object(body) as Record<string, unknown>;
  const mails = (Array.isArray(value) ? value : []).map((one) => Object(one) as Mail).filter((mail) => mail['@removed'] === undefined);
  return { mails, next: typeof next === 'string' ? next : undefined, later: typeof later === 'string' ? later : undefined };
}

/** A letter that was sent, its text without what it quotes. */
export function letterIn(mail: Mail): Letter {
  const { content, contentType } = Object(mail.uniqueBody) as Record<string, unknown>;
  const [from = { address: '' }] = addressesIn([mail.from]);
  const text = String(content ?? '');
  return letterOf({ kind: 'message', from, readers: readersIn(mail), subject: String(mail.subject ?? ''), ...(contentType === 'text' ? { text } : { html: text }), attachments: [] });
}

export function readersIn(mail: Mail): Reader[] {
  const fields = [['to', mail.toRecipients], ['cc', mail.ccRecipients], ['bcc', mail.bccRecipients]] as const;
  return fields.flatMap(([field, people]) => addressesIn(people).map((address) => ({ ...address, field })));
}

export function addressesIn(people: unknown): Address[] {
  return (Array.isArray(people) ? people : []).flatMap((one) => {
    const { address, name } = Object((Object(one) as Record<string, unknown>)['emailAddress']) as Record<string, unknown>;
    return typeof address === 'string' && address !== '' ? [{ address, ...(typeof name === 'string' && name !== address ? { name } : {}) }] : [];
  });
}

export function dateIn(value: unknown): Date {
  return new Date(String(value));
}
