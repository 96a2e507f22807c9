import { letterOf, type Letter } from '../letter';
import { editHtml, editText, type Edit } from '../text/plain';

/** The letter with its body edited, in HTML too when it has HTML; formatting around the edits stays. Edits come in any order. */
export function withBody(letter: Letter, edits: readonly Edit[]): Letter {
  if (edits.length === 0) return letter;
  const ordered = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  const { body, html, ...rest } = letter;
  return letterOf(html === undefined ? { ...rest, text: editText(body, ordered) } : { ...rest, html: editHtml(html, ordered) });
}

export function withSubject(letter: Letter, edits: readonly Edit[]): Letter {
  return edits.length === 0 ? letter : { ...letter, subject: editText(letter.subject, edits) };
}
