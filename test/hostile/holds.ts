import { alertMarkdownOf, alertOf, remedy, review, type Letter, type Review } from '../../core';
import { plain } from '../../core/text/plain';
import { NOW, type Mail } from './mails';

/** All that must hold of any mail: nothing is skipped, nothing in it gets out of its place, what is shown is short, and no remedy changes who gets it. Gives the review. */
export function staysInPlace(mail: Mail): Review {
  const letter = frozen(mail.letter);
  const found = review(letter, mail.memory, NOW, mail.wording);
  expect(found.skipped).toEqual([]);
  pointsWithin(letter, found);
  staysShort(found, mail);
  for (const { id } of found.remedies) changesNobody(letter, remedy(id, letter, mail.memory, NOW), mail);
  return found;
}

/** Every span lies in the letter, and what a finding quotes is what stands there. */
function pointsWithin({ readers, ...letter }: Letter, { findings }: Review): void {
  for (const { spans, quotes } of findings) {
    const shown = spans.map(({ part, start, end }) => {
      const length = part === 'readers' ? readers.length : letter[part].length;
      expect(Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start <= end && end <= length).toBe(true);
      return part === 'readers' ? readers.slice(start, end).map(({ name, address }) => name || address).join(' ') : letter[part].slice(start, end);
    });
    for (const quote of quotes) expect(shown.some((one) => squeezed(one).includes(squeezed(quote)) || quote.includes(', '))).toBe(true);
  }
}

function squeezed(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** What a host prints is bounded, on few lines, and says nothing in Outlook's Markdown but our own emphasis. */
function staysShort(found: Review, { wording }: Mail): void {
  for (const text of found.findings.flatMap(({ title, text: said, quotes }) => [title, said, ...quotes])) expect(text.length).toBeLessThanOrEqual(600);
  expect(alertOf(found, wording).length).toBeLessThanOrEqual(500);
  const markdown = alertMarkdownOf(found, wording);
  expect(markdown.length).toBeLessThanOrEqual(500);
  expect(markdown.replace(/^\*\*[^*]*\*\*\n\n/, '')).not.toMatch(/[*_`[\]<>#|~\\]|:\/\//);
}

/** A remedy moves readers, never makes, drops or doubles one; it writes no header and no markup of its own. */
function changesNobody(letter: Letter, { open, drafts }: { readonly open: Letter; readonly drafts: readonly Letter[] }, { memory, wording }: Mail): void {
  const names = ({ readers }: Letter): string[] => readers.map(({ address, name, kind }) => JSON.stringify([address, name, kind]));
  expect([open, ...drafts].flatMap(names).sort()).toEqual(names(letter).sort());
  for (const made of [open, ...drafts]) {
    expect(made.from).toEqual(letter.from);
    if (!/[\r\n]/.test(letter.subject)) expect(made.subject).not.toMatch(/[\r\n]/);
    const before = tagsIn(letter.html ?? '');
    expect(tagsIn(made.html ?? '').filter((tag) => tag !== 'br' && !before.includes(tag))).toEqual([]);
    expect(review(made, memory, NOW, wording).skipped).toEqual([]);
  }
}

function tagsIn(html: string): string[] {
  return plain(html).tags.map(({ name }) => name);
}

/** A letter nobody may write into: core promises not to mutate what it is handed. */
function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(frozen);
  return value;
}
