import { base64Of, base64To, hash32, key24 } from '../text/hash';
import type { GistPerson, Memory } from './memory';
import { KEY } from './people';

/**
 * What a newer letter keeps of each reader, all of it salted hashes: enough to see that a corrected address is the same person,
 * and that an earlier reader's name was left standing; too little to tell who it was.
 */
export interface Trace {
  readonly key: string;
  /** The firm's name in its domain, whole; `PRIVATE` stands before a provider of private mailboxes. */
  readonly firm: string;
  /** Which pairs of letters occur in the firm's name, and in the address before the "@": alike when spelt alike. */
  readonly firmPairs: string;
  readonly localPairs: string;
  /** The local part is so long or so composed that two people hardly share it. */
  readonly isTelling: boolean;
  /** Folded words of the name: those that were spoken, in a greeting or beside the address, come first. */
  readonly names: readonly string[];
  readonly spoken: number;
}

export interface Detail {
  readonly codes: string;
  readonly readers: readonly Trace[];
}

/** Six bits a character: 72 pairs of letters. */
const PAIRS = 12;
const NAME = 4;
const FIRM = 4;
/** No character of a hash. */
const PRIVATE = '~';
const MOST_NAMES = 6;
/** Longer letters are remembered by their beginning. */
const MOST_CODES = 1000;
const MOST_READERS = 12;
/** Mailboxes that belong to a task, not to a person: the same word stands before the "@" in every firm. */
const TASKS = /^(?:info|sales|jobs?|hr|contact|office|support|help|admin|team|hello|mail|press|media|marketing|service|careers|recruiting|resumes?|webmaster|billing|kontakt|ventas|contacto)$/;
/** Share of letter pairs in common from which on two spellings are one name: a letter more or less, or a dot. */
const SPELT_ALIKE = 0.76;
/** Two letters swapped, a first name cut to its initial: enough where the rest speaks for one person. */
const MISSPELT = 0.52;

/** 30 salted bits of an address. */
export function keyOf(address: string, salt: string): string {
  return base64Of(hash32(address, hash32(salt, 7)), KEY);
}

export function traceOf({ address, names, spoken, organisation }: GistPerson, { salt }: Pick<Memory, 'salt'>): Trace {
  const seed = hash32(salt, 19);
  const local = address.slice(0, address.lastIndexOf('@'));
  const label = firmLabel(organisation || address);
  const telling = (words: readonly string[]): string[] => [...new Set(words)].filter((name) => name.length > 1);
  const first = telling(spoken).slice(0, MOST_NAMES);
  return {
    key: keyOf(address, salt),
    firm: label === '' ? PRIVATE + key24(address.slice(address.lastIndexOf('@')), seed).slice(PRIVATE.length) : key24(label, seed),
    firmPairs: pairsOf(label || address.slice(address.lastIndexOf('@') + 1), seed),
    localPairs: pairsOf(local.replace(/[^a-z\d]/g, ''), seed),
    isTelling: !TASKS.test(local) && (/[a-z]{2}[._-][a-z]{2}/.test(local) || local.length >= 8),
    names: telling([...first, ...names]).slice(0, MOST_NAMES).map((name) => nameKey(name, salt)),
    spoken: first.length,
  };
}

export function nameKey(name: string, salt: string): string {
  return key24(name, hash32(salt, 23));
}

export function firmKey(label: string, salt: string): string {
  return key24(label, hash32(salt, 19));
}

/** The name a firm gave its domain: "north-wind.example" → "northwind"; nothing for a private mailbox. */
export function firmLabel(organisation: string): string {
  return organisation.includes('@') ? '' : (organisation.split('.')[0] ?? '').replace(/-/g, '');
}

/**
 * One person under two addresses, as far as their traces tell. 'surely': the address corrected within a firm. 'perhaps': the same name in another
 * firm, the same mailbox name elsewhere. When in doubt, yes: a letter sent twice to one person must not be held.
 */
export function sameReader(a: Trace, b: Trace): 'surely' | 'perhaps' | undefined {
  if (a.key === b.key) return 'surely';
  const shared = a.names.filter((name) => b.names.includes(name)).length;
  const isFirmEqual = a.firm === b.firm;
  const firmLikeness = likenessOf(a.firmPairs, b.firmPairs);
  const isLocalEqual = a.localPairs === b.localPairs;
  const isOtherName = shared === 0 && a.spoken > 0 && b.spoken > 0;
  // Many an Anna has her mailbox at the same provider.
  const fewestShared = isFirmEqual && a.firm.startsWith(PRIVATE) ? 2 : 1;
  if ((isFirmEqual || firmLikeness >= SPELT_ALIKE) && (shared >= fewestShared || isLocalEqual)) return 'surely';
  if (isLocalEqual && !isOtherName && firmLikeness >= MISSPELT) return 'surely';
  if (isFirmEqual && likenessOf(a.localPairs, b.localPairs) >= (isOtherName ? SPELT_ALIKE : MISSPELT)) return 'surely';
  if (shared >= 2 && (shared === a.names.length || shared === b.names.length)) return 'perhaps';
  return isLocalEqual && a.isTelling && !isOtherName ? 'perhaps' : undefined;
}

/** Codes ; readers: key 5 · firm 4 · pairs 12 + 12 · telling and spoken 1 · names 4 each. */
export function detailText(codes: string, readers: readonly Trace[]): string {
  const text = ({ key, firm, firmPairs, localPairs, isTelling, names, spoken }: Trace): string => key + firm + firmPairs + localPairs + base64Of(spoken * 2 + (isTelling ? 1 : 0), 1) + names.join('');
  return `${codes.slice(0, MOST_CODES)};${readers.slice(0, MOST_READERS).map(text).join('/')}`;
}

export function detailOf(text: string): Detail {
  const [codes = '', readers = ''] = text.split(';');
  return { codes, readers: readers === '' ? [] : readers.split('/').map(traceIn) };
}

function traceIn(text: string): Trace {
  const at = [KEY, KEY + FIRM, KEY + FIRM + PAIRS, KEY + FIRM + 2 * PAIRS] as const;
  const names = text.slice(at[3] + 1);
  return {
    key: text.slice(0, at[0]), firm: text.slice(at[0], at[1]), firmPairs: text.slice(at[1], at[2]), localPairs: text.slice(at[2], at[3]),
    isTelling: base64To(text.charAt(at[3])) % 2 === 1, spoken: base64To(text.charAt(at[3])) >> 1,
    names: Array.from({ length: Math.floor(names.length / NAME) }, (_, i) => names.slice(i * NAME, (i + 1) * NAME)),
  };
}

function pairsOf(text: string, seed: number): string {
  const bits = new Array<number>(PAIRS).fill(0);
  const marked = `^${text}$`;
  for (let i = 0; i + 1 < marked.length; i++) {
    const bit = hash32(marked.slice(i, i + 2), seed) % (PAIRS * 6);
    bits[Math.floor(bit / 6)] = (bits[Math.floor(bit / 6)] ?? 0) | (1 << bit % 6);
  }
  return bits.map((value) => base64Of(value, 1)).join('');
}

/** Dice: twice the bits both have, by the bits each has. */
function likenessOf(a: string, b: string): number {
  let both = 0;
  let each = 0;
  for (let i = 0; i < PAIRS; i++) {
    const x = base64To(a.charAt(i));
    const y = base64To(b.charAt(i));
    both += bitsIn(x & y);
    each += bitsIn(x) + bitsIn(y);
  }
  return each === 0 ? 0 : (2 * both) / each;
}

function bitsIn(value: number): number {
  let bits = 0;
  for (let rest = value; rest > 0; rest >>= 1) bits += rest & 1;
  return bits;
}
