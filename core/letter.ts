import { plain, tidy } from './text/plain';

/** An address as a host gives it; the display name is hostile text. */
export interface Address {
  readonly address: string;
  readonly name?: string;
}

export interface Reader extends Address {
  readonly field: 'to' | 'cc' | 'bcc';
  /** What only the host can know: a list of unknown size, or somebody in the sender's own directory. */
  readonly kind?: 'group' | 'colleague';
}

/** The mail this letter answers or passes on. */
export interface Thread {
  readonly kind: 'reply' | 'forward';
  /** Everybody who wrote or read a mail of the thread; empty when the host cannot tell. */
  readonly people: readonly Address[];
}

/** What a host hands in. Every [start, end) of a Span counts UTF-16 units of `subject` or `body`. */
export interface Letter {
  readonly kind: 'message' | 'invitation';
  readonly from: Address;
  readonly readers: readonly Reader[];
  readonly subject: string;
  /** The whole text as a reader sees it, quote and signature included; lines end in \n. */
  readonly body: string;
  /** The source of `body`, when the host has HTML; remedies edit it and leave its formatting alone. */
  readonly html?: string;
  readonly thread?: Thread;
  readonly attachments: readonly string[];
}

export interface Draft extends Omit<Letter, 'body' | 'attachments'> {
  /** Used only when there is no HTML. */
  readonly text?: string;
  readonly attachments?: readonly string[];
}

/** Makes a Letter of what a host read: the body always comes from the HTML where there is one, so that all hosts see the same text. */
export function letterOf({ text, html, attachments, ...rest }: Draft): Letter {
  const body = html === undefined ? tidy(text ?? '') : plain(html).text;
  return { ...rest, body, attachments: attachments ?? [], ...(html === undefined ? {} : { html }) };
}
