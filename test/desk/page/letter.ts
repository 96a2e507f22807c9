import { addressParser } from 'postal-mime';
import type { Item, Recipient } from '../../hosts/outlook';

/** The letter on the desk; addresses as they stand in a header: "Anna North <anna@north.example>" or bare. */
export interface DeskLetter {
  readonly id: string;
  readonly title: string;
  /** Its part of the list of letters, and what to try on it. */
  readonly group?: string;
  readonly hint?: string;
  readonly kind: 'message' | 'invitation';
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly bcc: readonly string[];
  readonly subject: string;
  readonly html: string;
  /** The conversation it answers in. */
  readonly threadId?: string;
}

export interface DeskPerson {
  readonly address: string;
  readonly name?: string;
}

/** What both hosts are told of the sender. */
export interface DeskOwner extends DeskPerson {
  /** Domain of the sender's own organisation, whose people and lists Outlook has in its directory. */
  readonly domain: string;
}

export function peopleIn(line: string): DeskPerson[] {
  return addressParser(line, { flatten: true })
    .flatMap(({ address, name }) => (address ? [{ address, ...(name ? { name } : {}) }] : []));
}

export function headerOf({ address, name }: DeskPerson): string {
  return name && name !== address ? `${/[",;:<>@()]/.test(name) ? JSON.stringify(name) : name} <${address}>` : address;
}

/** The letter as Outlook holds it. */
export function itemOf(letter: DeskLetter, owner: DeskOwner): Item {
  const recipients = (lines: readonly string[]): Recipient[] => lines.flatMap(peopleIn).map((one) => ({ ...one, type: one.address.endsWith(`@${owner.domain}`) ? 'user' : 'externalUser' }));
  return {
    kind: letter.kind, from: owner, to: recipients(letter.to), cc: recipients(letter.cc), bcc: recipients(letter.bcc),
    subject: letter.subject, html: letter.html, composeType: letter.threadId ? 'reply' : 'newMail', attachments: [],
  };
}

/** What Outlook made of the letter. */
export function letterOfItem(item: Item, before: DeskLetter): DeskLetter {
  const { subject, html } = item;
  return { ...before, to: item.to.map(headerOf), cc: item.cc.map(headerOf), bcc: item.bcc.map(headerOf), subject, html };
}
