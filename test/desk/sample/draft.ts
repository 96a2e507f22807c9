import type { Verdict } from '../../../core';

/** A letter Iva has begun; addresses as "Anna North <anna@north.example>" or bare. */
export interface Draft {
  readonly id: string;
  /** What the list of drafts says. */
  readonly title: string;
  /** What a newcomer may try on it. */
  readonly hint: string;
  readonly expect: Verdict;
  readonly kind: 'message' | 'invitation';
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly bcc: readonly string[];
  readonly subject: string;
  readonly html: string;
  /** The mail this one answers. */
  readonly answers?: { readonly from: string; readonly to: readonly string[]; readonly subject: string; readonly text: string };
}

type Written = Partial<Draft> & Pick<Draft, 'title' | 'hint' | 'expect' | 'to' | 'subject'> & { readonly body: string };

/** A draft from its text: blank lines part paragraphs. `body` is ours and may hold links. */
export function draft(id: string, { body, ...rest }: Written): Draft {
  const html = body.trim().split('\n\n').map((paragraph) => `<p>${paragraph.replace(/\n/g, '<br>')}</p>`).join('');
  return { id, kind: 'message', cc: [], bcc: [], html, ...rest };
}
