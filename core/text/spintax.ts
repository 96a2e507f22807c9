import { isInCode, isInLink, isTechnical } from './slot-guards';
import { slotIn } from './slot-sense';

/** A choice of words nobody chose: "{Hi|Hello}", "{{a|b}}", one level nested. */
export interface Choice { readonly start: number; readonly end: number }

/** Every repetition is bounded; at least two choices, each of words. */
const CHOICE = /\{{1,2}(?:[^{}|\n]|\{[^{}\n]{1,60}\}){0,80}(?:\|(?:[^{}|\n]|\{[^{}\n]{1,60}\}){0,80}){1,12}\}{1,2}/g;
/** Hostile text has tens of thousands. */
const MOST_HITS = 200;
const RANDOM = /^(?:random|rand|spin|spintax)$/i;
/** How a manual writes what may be typed: "{start|stop}", "{-a|-b}". */
const TYPED = /^[a-z\d_.-]+$/;

export function choicesIn(own: string): Choice[] {
  const found: Choice[] = [];
  if (!own.includes('|')) return found;
  const isCode = isTechnical(own);
  CHOICE.lastIndex = 0;
  for (let hit = CHOICE.exec(own), hits = 0; hit && hits < MOST_HITS; hit = CHOICE.exec(own), hits++) {
    const start = hit.index;
    const end = start + hit[0].length;
    if (isInLink(own, start) || isInCode(own, start, end) || !isChoice(hit[0], isCode)) continue;
    found.push({ start, end });
  }
  return found;
}

function isChoice(text: string, isCode: boolean): boolean {
  const [first = '', ...rest] = text.replace(/^\{{1,2}|\}{1,2}$/g, '').split('|').map((one) => one.replace(/[{}]/g, '').trim());
  if (RANDOM.test(first)) return rest.length > 1;
  const words = [first, ...rest].filter((one) => one !== '');
  if (words.length === 0 || !words.every((one) => /^[^\W_]|^[^\0-\x7F]/.test(one)) || words.some((one) => /[=;:"\\<>+*/]/.test(one)) || !words.some((one) => /[a-z]{2}|[^\0-\x7F]/i.test(one))) return false;
  // "{{first_name|there}}" is a slot with what stands there when it is empty.
  if (slotIn(first, 'word') !== undefined) return false;
  return !(isCode && words.every((one) => TYPED.test(one)));
}
