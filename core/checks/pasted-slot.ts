import { defineCheck } from '../check';
import type { Facts } from '../facts';
import { firmLabel } from '../memory';
import { looksOf, type Look } from '../text/looks';
import type { TextWord } from '../text/words';

const SHORTEST = { name: 2, firm: 3 };
const MOST_PLACES = 20;

/** The name or the firm stands in another font, size, colour or weight than its own sentence: it was put in, the rest was there. */
export const pastedSlot = defineCheck({
  id: 'pasted-slot',
  word: 'respect',
  weight: 'look',
  run(facts) {
    const { letter, page, isAnswer, strangers } = facts;
    if (letter.html === undefined || !page || isAnswer || strangers.length === 0) return [];
    const theirs = namesIn(facts);
    const looks = theirs.length > 0 ? looksOf(letter.html, page) : [];
    const pasted = theirs.find((word) => isPasted(word, facts, looks));
    return pasted ? [{ spans: [{ part: 'body' as const, start: pasted.start, end: pasted.end }], data: { name: letter.body.slice(pasted.start, pasted.end) } }] : [];
  },
});

/** Where the readers' names and firms stand in the own text. */
function namesIn({ words, people, register }: Facts): TextWord[] {
  const names = new Set([...people.flatMap((person) => person.names), ...(register.greeting?.names ?? [])].filter((name) => name.length >= SHORTEST.name));
  const firms = new Set(people.map(({ organisation }) => firmLabel(organisation)).filter((firm) => firm.length >= SHORTEST.firm));
  return words.filter(({ text }) => names.has(text.replace(/'s$/, '')) || firms.has(text.replace(/'s$|-/g, ''))).slice(0, MOST_PLACES);
}

/** Words in a row that look alike were put in together: a name of two words, a firm of three. */
function isPasted(word: TextWord, { words, own }: Facts, looks: readonly Look[]): boolean {
  const here = lookAt(looks, word.start);
  if (!here || here.isLink) return false;
  const [start, end] = sentenceAround(own, word);
  const sentence = words.filter((one) => one.start >= start && one.end <= end);
  const styles = sentence.map((one) => lookAt(looks, one.start)?.style);
  let from = sentence.indexOf(word);
  let to = from + 1;
  while (from > 0 && styles[from - 1] === here.style) from--;
  while (to < styles.length && styles[to] === here.style) to++;
  const [first, ...others] = [...styles.slice(0, from), ...styles.slice(to)];
  return first !== undefined && others.every((one) => one === first);
}

/** The sentence on its own line; a heading or a label is one of its own. */
function sentenceAround(own: string, { start, end }: TextWord): [number, number] {
  let from = start;
  while (from > 0 && !/[\n\t.!?:]/.test(own.charAt(from - 1))) from--;
  let to = end;
  while (to < own.length && !/[\n\t.!?:]/.test(own.charAt(to))) to++;
  return [from, to];
}

function lookAt(looks: readonly Look[], position: number): Look | undefined {
  let low = 0;
  let high = looks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((looks[middle]?.end ?? 0) <= position) low = middle + 1;
    else high = middle;
  }
  const look = looks[low];
  return look && look.start <= position ? look : undefined;
}
