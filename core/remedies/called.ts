import { firmLabel } from '../memory';
import { ROLES, TITLES } from '../names';
import type { Person } from '../people';
import { phrases } from '../phrases';
import { find } from '../text/find';
import { fold } from '../text/fold';
import { isWordUnit } from '../text/words';

/** How a letter may call somebody; all empty where only an address is known, or a name that is no person's. */
export interface Called {
  readonly first: string;
  /** Empty unless the name has just two words: with three nobody can tell from outside. */
  readonly last: string;
  readonly full: string;
}

export const NOBODY: Called = { first: '', last: '', full: '' };
const LONGEST_NAME = 60;
const MOST_WORDS = 5;
/** Where the family name comes first and is not set apart, only the whole name is right. */
const FAMILY_FIRST = /[\u1100-\u11ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

/** The name as the display name writes it, its parts in the order they are spoken. The display name is hostile text: only letters and a name's marks pass. */
export function called({ name, address, organisation }: Person): Called {
  const words = wordsOf(name);
  const isPerson = words.length > 0 && words.length <= MOST_WORDS && !words.some(isNoName) && !isFirm(words, organisation);
  if (!isPerson || (words.length === 1 && ROLES.test(address))) return NOBODY;
  const full = cased(words.join(' '));
  const [first = '', last = ''] = full.split(' ');
  const isShort = first.replace('.', '').length < 2 || FAMILY_FIRST.test(full);
  return { first: isShort ? (words.length > 1 ? full : '') : first, last: words.length === 2 && !isShort ? last : '', full: isShort && words.length < 2 ? '' : full };
}

function wordsOf(name: string): string[] {
  const shown = name.replace(/[([][^()[\]]{0,60}[)\]]/g, ' ').trim().replace(/^["']|["']$/g, '').trim();
  if (shown.length > LONGEST_NAME || ![...shown].every(isNameUnit)) return [];
  const [last = '', first = '', ...more] = shown.split(',').map((part) => part.trim());
  if (more.length > 0) return [];
  return `${first} ${last}`.split(/\s+/).filter((word) => word !== '' && (isCompany(word) || !TITLES.has(fold(word).replace(/\./g, ''))));
}

function isNameUnit(unit: string): boolean {
  const code = unit.charCodeAt(0);
  return (isWordUnit(code) && !/\d/.test(unit)) || /[-'’. ,]/.test(unit);
}

/** "Ltd" makes the whole a firm. */
function isCompany(word: string): boolean {
  return /^(?:inc|ltd|llc|gmbh|ag|srl|bv|ood|eood|s\.?a)\.?$/i.test(word);
}

/** "Sales Team", "Customers", "undefined". */
function isNoName(word: string): boolean {
  const folded = fold(word);
  const isIn = (one: (typeof phrases)[number]): boolean => [one.pluralNames, one.genericNames].some((group) => find(folded, group).some((hit) => hit.end - hit.start === folded.length));
  return isCompany(word) || /^(?:undefined|null|nan|none|unknown|test)$/.test(folded) || ROLES.test(folded) || phrases.some(isIn);
}

/** The display name is that of the domain. */
function isFirm(words: readonly string[], organisation: string): boolean {
  const label = firmLabel(organisation);
  return label !== '' && fold(words.join('')).replace(/['’.-]/g, '') === label;
}

/** A name all in capitals, or all in small letters, is a database's way of writing it. */
function cased(name: string): string {
  if (name !== name.toUpperCase() && name !== name.toLowerCase()) return name;
  return name.toLowerCase().replace(/(^|[-'’\s])(\S)/g, (_, before: string, unit: string) => before + unit.toUpperCase());
}
