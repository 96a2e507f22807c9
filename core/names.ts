import { PARTICLES } from './greeted';
import { nicknames } from './tables/nicknames';
import { latin } from './latin';

/** How a greeting's name goes with a reader; 'unsure' where the reader has no name of their own to compare with. */
export type NameFit = 'fits' | 'misfits' | 'unsure';

/** What is known of a reader: the folded words of the name shown, the address, the name as shown. */
export interface Namesake {
  readonly names: readonly string[];
  readonly address: string;
  readonly name: string;
}

export const TITLES: ReadonlySet<string> = new Set('dr,doctor,mr,mrs,ms,miss,prof,professor,sir,dame,herr,frau,sr,sra,srta,don,dona,dott,ing,mme,mlle,monsieur,madame,phd,md,jr,sr,ii,iii,esq,mba,llc,inc,ltd,gmbh,ag,sa,srl,bv,ood,eood'.split(','));
/** Whom families greet by what they are, as they would be found in latin letters: en es fr de pt it nl bg. */
const KIN: ReadonlySet<string> = new Set(('mom,mum,mommi,mummi,mama,mamma,mami,ma,dad,daddi,papa,pappa,papi,pa,grandma,grandpa,granni,gran,grandad,granddad,nana,nan,aunt,aunti,auntie,uncle,sis,bro,sister,brother,cousin,kid,kids,boi,bois,girl,girls,son,mother,father,'
  + 'madre,padre,abuela,abuelo,iaia,tia,tio,hermana,hermano,prima,primo,hija,hijo,maman,mamie,mamy,papie,tata,tonton,tante,oma,opa,omi,opi,mutti,vati,onkel,mae,pai,avo,vovo,mano,mana,babbo,nonna,nonno,zia,zio,moeder,vader,oom,maika,mamo,tate,tatko,babo,baba,diado,lelio,leliu,chicho,kako,batko').split(','));
/** Mailboxes of a task, not of a person: any name may stand behind them. */
export const ROLES = /^(?:info|sales|contact|office|admin|support|hello|team|mail|post|service|kontakt|contacto|ventas|bureau|hr|jobs|press|billing|accounts?|help|marketing|enquir(?:y|ies)|no-?reply)\b/;
const PLAIN = /^[a-z]+$/;
/** A bare initial proves little; shorter pieces of a local part prove nothing. */
const SHORTEST_STEM = 3;
const SHORTEST_END = 5;

/** Whether a letter that greets these names may be meant for this reader. Any one word that fits is enough: we look for a wrong name. */
export function nameFits(greetingNames: readonly string[], person: Namesake): NameFit {
  return fitFor(greetingNames)(person);
}

/** The same for many readers. */
export function fitFor(greetingNames: readonly string[]): (person: Namesake) => NameFit {
  const greeted = wordsFor(greetingNames).filter((word) => !KIN.has(word));
  return (person) => (greeted.length === 0 ? 'unsure' : fitOf(greeted, person));
}

function fitOf(greeted: readonly string[], person: Namesake): NameFit {
  const { words, pieces, domain, isNamed } = bearingsOf(person);
  if (greeted.some((word) => words.some((other) => sameWord(word, other)) || isInLocal(word, pieces))) return 'fits';
  if (greeted.some((word) => word.length > SHORTEST_STEM && domain.includes(word))) return 'fits';
  // "J. W. de Boer" may be any Jan.
  if (greeted.some((word) => words.some((other) => other.length === 1 && word.startsWith(other)))) return 'unsure';
  return isNamed ? 'misfits' : 'unsure';
}

/** All that tells how a reader may be called, comparable. */
interface Bearings {
  readonly words: readonly string[];
  /** Of the local part, at what is no letter. */
  readonly pieces: readonly string[];
  /** Without its top level, letters only. */
  readonly domain: string;
  /** They have a name of their own to compare with. */
  readonly isNamed: boolean;
}

function bearingsOf({ address, name, names }: Namesake): Bearings {
  const at = address.lastIndexOf('@');
  const local = latin(address.slice(0, Math.max(0, at)).toLowerCase());
  const domain = latin(address.slice(at + 1).toLowerCase()).replace(/\.[a-z]+$/, '').replace(/[^a-z]/g, '');
  const known = wordsFor(names);
  const small = name.toLowerCase();
  const shown = small.includes('@') ? [] : small === names.join(' ') ? known : wordsFor(small.split(/[^\w'\u00c0-\uffff]+/));
  const hasName = shown.length > 0 || /^[a-z]{2,}[._][a-z]{2,}$/.test(local);
  return { words: shown === known ? known : [...known, ...shown], pieces: local.split(/[^a-z]+/), domain, isNamed: hasName && !ROLES.test(local) };
}

/** Whether two full names, as words in any order, may be one person's: every word of the shorter has its twin, and one of them is no initial. */
export function sameName(a: readonly string[], b: readonly string[]): boolean {
  const [short = [], long = []] = [wordsFor(a), wordsFor(b)].sort((x, y) => x.length - y.length);
  const left = [...long];
  let hasWhole = false;
  for (const word of short) {
    const at = left.findIndex((other) => sameWord(word, other) || isInitialOf(word, other));
    if (at < 0) return false;
    hasWhole = hasWhole || (word.length > 1 && (left[at] ?? '').length > 1);
    left.splice(at, 1);
  }
  return hasWhole;
}

/** The same word in another spelling or script, its pet form, or one half of a hyphenated name. */
function sameWord(a: string, b: string): boolean {
  if (a === b || nicknames(a).includes(b)) return true;
  return isStem(a, b) || isStem(b, a) || isDiminutive(a, b) || isDiminutive(b, a);
}

/** "Hannes" of "Johannes"; "Uli" of "Ulrike", "Steffi" of "Stefanie", "Rosie" of "Rosalind", "Moni" of "Mona". */
function isDiminutive(short: string, long: string): boolean {
  if (long.length <= short.length) return short.length >= SHORTEST_STEM && short.endsWith('i') && long === `${short.slice(0, -1)}a`;
  if (short.length >= SHORTEST_END && long.endsWith(short)) return true;
  if (short.length < SHORTEST_STEM || !/ie?$/.test(short)) return false;
  const root = short.replace(/ie?$/, '').replace(/(.)\1$/, '$1');
  return root.length >= 2 && long.startsWith(root);
}

/** "Phil" of "Phillip", "Tom" of "Tomasz". */
function isStem(short: string, long: string): boolean {
  return short.length >= SHORTEST_STEM && long.length > short.length && long.startsWith(short);
}

function isInitialOf(a: string, b: string): boolean {
  return (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b));
}

/** Words of names, comparable: latin letters, hyphens apart, titles and particles gone; "k..allen" gives "k" and "allen". */
function wordsFor(names: readonly string[]): string[] {
  const words: string[] = [];
  const joined: string[] = [];
  const take = (list: string[], word: string): void => {
    const letters = lettersIn(latin(word));
    if (letters !== '') list.push(letters);
  };
  for (const given of names) {
    const name = given.toLowerCase().normalize('NFC');
    if (TITLES.has(name) || PARTICLES.has(name)) continue;
    if (PLAIN.test(name)) {
      take(words, name);
      continue;
    }
    for (const half of name.split(/[-'._\s]+/)) if (!TITLES.has(half)) take(words, half);
    if (/[-']/.test(name)) take(joined, name.replace(/[-']/g, ''));
  }
  return [...words, ...joined];
}

function lettersIn(text: string): string {
  return PLAIN.test(text) ? text : text.replace(/[^a-z]/g, '');
}

/** "jdoe", "doej", "janedoe": the name stands in the local part, whole or behind or before one initial. */
function isInLocal(word: string, pieces: readonly string[]): boolean {
  if (word.length < SHORTEST_STEM) return pieces.some((piece) => piece === word || (word.length === 2 && piece.length === 3 && piece.endsWith(word)));
  const others = nicknames(word);
  return pieces.some((piece) => piece.endsWith(word) || piece.startsWith(word) || others.some((name) => name.length >= SHORTEST_STEM && piece.startsWith(name)));
}
