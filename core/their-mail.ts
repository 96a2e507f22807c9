import { namesOf } from './address';
import type { Letter } from './letter';
import { fold } from './text/fold';
import type { Parts } from './text/parts';
import { newestIn } from './text/quote';

/** The mail being answered, quoted below the answer: folded, and where it begins in the body. */
export interface TheirMail {
  readonly folded: string;
  readonly start: number;
}

/** Undefined: nothing is quoted below, or the writer's own mail is, or somebody's mail is passed on. */
export function theirMailIn({ letter, parts }: { readonly letter: Letter; readonly parts: Parts }): TheirMail | undefined {
  const [quoted] = parts.quoted;
  const last = parts.own[parts.own.length - 1];
  if (!quoted || !last || last.start >= quoted.start || parts.isForward || letter.kind !== 'message' || letter.thread?.kind === 'forward') return undefined;
  const { text, start, writer } = newestIn(letter.body, quoted);
  return isOwn(fold(writer), letter) ? undefined : { folded: fold(text), start };
}

/** The writer answers below a mail of their own. */
function isOwn(writer: string, { from }: Letter): boolean {
  const names = namesOf(from).filter((name) => name.length > 2);
  return writer.includes(fold(from.address)) || (names.length > 1 && names.every((name) => writer.includes(name)));
}
