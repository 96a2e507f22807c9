import type { Facts } from '../facts';
import type { Letter } from '../letter';
import type { Person } from '../people';
import { phrases, type LetterPhrases } from '../phrases';
import { editHtml, editText, plain, type Edit } from '../text/plain';

/** The words a remedy writes with: those of the mail's own language. */
export function letterPhrases({ language }: Facts): LetterPhrases {
  const spoken = phrases.find((one) => one.language === language) ?? phrases[0];
  if (!spoken) throw new Error('no phrases at all');
  return spoken.letter;
}

/** The edit that replaces the greeting, or adds one, and puts a line under it. */
export function greeted({ register, letter }: Facts, greeting: string, line: string): Edit {
  const old = register.greeting;
  const start = old ? old.start : letter.body.search(/\S|$/);
  const end = old ? endOfLine(letter.body, old.end) : start;
  return { start, end, text: old ? `${greeting}\n\n${line}` : `${greeting}\n\n${line}\n\n` };
}

/** The first name to greet by, as the display name writes it; empty when only an address is known. */
export function shownName({ name }: Person): string {
  const plainName = name.includes('@') ? '' : name.trim();
  const comma = plainName.indexOf(',');
  return (comma > 0 ? plainName.slice(comma + 1) : plainName).trim().split(/\s+/)[0] ?? '';
}

/** The letter with its body edited, in HTML too when it has HTML; formatting around the edits stays. */
export function withBody(letter: Letter, edits: readonly Edit[]): Letter {
  if (letter.html === undefined) return { ...letter, body: editText(letter.body, edits) };
  const html = editHtml(letter.html, edits);
  return { ...letter, html, body: plain(html).text };
}

function endOfLine(body: string, from: number): number {
  const at = from < body.length && /[,:!.]/.test(body.charAt(from)) ? from + 1 : from;
  return at;
}
