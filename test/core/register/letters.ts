import type { CheckId } from '../../../core';
import { reviewRow, type Row } from '../checks/table';

/** Whole letters of one language. */
export interface Letters {
  /** Cold, to three strangers in the voice of a letter to one: each must be held. */
  readonly cold: readonly string[];
  /** Honest, to the same three strangers: nothing to remark on whom it speaks to. */
  readonly open: readonly string[];
  /** To three people the writer exchanges mail with: the same. */
  readonly known: readonly string[];
}

const known = ['Rosa Vale <rosa@known.example>', 'Theo Lind <theo@known.example>', 'Ugo Maro <ugo@known.example>'];

const audience: readonly CheckId[] = ['one-letter-many-strangers', 'exclusive-claim', 'personal-claim', 'strangers-together', 'list-like-readers'];

export function letterTable(language: string, letters: Letters): void {
  const said = (row: Row): string[] => reviewRow(row).findings.filter(({ check }) => audience.includes(check)).map(({ check, weight, quotes }) => `${weight} ${check}: ${quotes.join(' … ')}`);
  const titled = (texts: readonly string[]): [string, string][] => texts.map((text) => [text.replace(/\s+/g, ' ').slice(0, 60), text]);

  test.each(titled(letters.cold))(`${language} held: %s`, (_title, text) => expect(said({ text }).filter((one) => one.startsWith('hold '))).not.toEqual([]));
  test.each(titled(letters.open))(`${language} open: %s`, (_title, text) => expect(said({ text })).toEqual([]));
  test.each(titled(letters.known))(`${language} known: %s`, (_title, text) => expect(said({ text, to: known })).toEqual([]));
}
