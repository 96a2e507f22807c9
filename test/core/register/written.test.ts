import { readFileSync } from 'node:fs';
import path from 'node:path';
import { reviewRow } from '../checks/table';

interface Written { readonly language: string; readonly subject: string; readonly text: string }

function lettersIn(kind: string): Written[] {
  return readFileSync(path.join(__dirname, 'written', `${kind}.jsonl`), 'utf8').trim().split('\n').map((line) => JSON.parse(line) as Written);
}

/**
 * Letters with a neutral greeting to three strangers, written for this project in eight languages: honest ones (a question, a notice, a date to settle; most do not say that
 * others get it), cold ones that say so, and cold ones that pretend to be to one, though neither reader nor firm is named in them. They cannot all be told apart; the shares may not get worse.
 */
test.each([
  ['honest', 0, 0.035], ['open', 0, 0.02], ['cold', 0.55, 1],
])('of the %s letters, a share between %s and %s is held', (kind, least, most) => {
  const letters = lettersIn(kind);
  const held = letters.filter(({ subject, text }) => reviewRow({ subject, text }).verdict === 'hold').length;
  expect(held / letters.length).toBeGreaterThanOrEqual(least);
  expect(held / letters.length).toBeLessThanOrEqual(most);
});
