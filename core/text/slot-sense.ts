import { besideSlots, slotWords, type Slot } from '../phrases/slots';
import { fold } from './fold';
import { once } from './once';
import { wordsOf } from './words';

/**
 * How much a mark tells by itself: some nobody writes by hand, some need an identifier inside, some a word that names a slot,
 * some may hold a phrase; a 'task' is one by its verb; 'aside' are the round brackets of any honest text, and a 'hint' is never sure, nor is a 'guess', which needs somebody's name inside,
 * nor a 'pair', which needs another of its kind: "(day) of (month)", nor what may name its slot in 'any' language, nor one of 'many' such, which needs two others.
 */
export type Proof = 'mark' | 'blank' | 'hint' | 'identifier' | 'word' | 'phrase' | 'task' | 'aside' | 'guess' | 'pair' | 'any' | 'many';

/** A word of two languages means what stands first: "nombre" is a name before it is a number. */
const meanings = once((): ReadonlyMap<string, Slot> => new Map(Object.entries(slotWords).reverse().flatMap(([slot, words]) => words.split(' ').map((word) => [word, slot as Slot] as const))));
/** The most telling meaning wins: "contact.first_name" is a first name. */
const SLOTS: readonly Slot[] = ['first-name', 'last-name', 'company', 'sender', 'title', 'place', 'role', 'date', 'address', 'link', 'number', 'name', 'topic'];
/** Who somebody is: in round brackets, or with no mark at all, other slots are plain words. */
const WHO: readonly Slot[] = ['first-name', 'last-name', 'company', 'sender', 'name'];
/** "Groepsnummer", "Einzugsdatum": what German and Dutch put together. */
const COMPOUND = /^.{3,20}(nummer|datum|zeit|tijd|betrag|bedrag|preis|prijs|naam)$/;
/** The firms of examples. */
const DUMMY = /^(?:(?:abc|xyz|xxx) (?:company|corp)|company (?:x|xyz|abc))$/i;
/** "[Notebook Name]", "[REPO LINK]": two words written as a slot's name is. */
const HEADLINE = /^[A-Z\u00c0-\u00de\u0410-\u042f]\S{1,20}[ -][A-Z\u00c0-\u00de\u0410-\u042f]\S{1,20}$/;
/** "Nombre de la asociación", "номер на фактурата": a slot's name, and whose it is. */
const OF = /^(?:of|del?|du|des|d|della|delle|dello|dell|dei|d[ao]s?|der|von|van|на|за)$/;
const RUN_TOGETHER = /^(?:first|last|full|your|company|sur|family|given)(?:name|company)$/;
const company = once(() => new Set(besideSlots.company.split(' ')));
const question = once(() => new Set(besideSlots.question.split(' ')));
const address = once(() => new Set(besideSlots.address.split(' ')));
const aside = once(() => new Set(besideSlots.aside.split(' ')));
const task = once(() => new Set(besideSlots.task.split(' ')));
const insert = once(() => new Set(besideSlots.insert.split(' ')));
const matter = once(() => new Set(besideSlots.matter.split(' ')));
const names = once(() => new Set(besideSlots.names.split(' ')));
const fill = once(() => new Set(besideSlots.fill.split(' ')));
const named = once(() => new Set(besideSlots.named.split(' ')));
const said = once(() => new Set(besideSlots.said.split(' ')));
/** Brackets of mail programs and lists: "[Fwd: …]", "[image: …]", "[was: …]". */
const NO_SLOT = /https?:|www\.|@|^\s{0,9}(?:fwd?|re|was|cid|mailto|image|embedded|sic|external|ext|edit|note|update|snip)\b:?/i;

/** The meaning of what stands inside the mark; undefined: nothing that mark may hold. */
export function slotIn(inside: string, proof: Proof): Slot | undefined {
  if (proof === 'blank' || proof === 'hint') return 'other';
  if (proof === 'any' || proof === 'many') return mayBeSlot(inside) ? 'other' : undefined;
  const words = wordsIn(inside);
  const slot = meaningOf(words);
  if (proof === 'task') return isTask(words) && isToInsert(words) ? slot ?? 'other' : undefined;
  if (proof === 'mark') return words.some((word) => !company().has(word)) ? slot ?? 'other' : undefined;
  if (proof === 'identifier') return slot ?? (/^[A-Z][\w.: ]{2,40}$/i.test(inside) ? 'other' : undefined);
  const isSlotOnly = words.length <= 6 && words.every((word) => meant(word) !== undefined || company().has(word));
  if (proof === 'pair') return isSlotOnly ? slot : undefined;
  if (proof === 'guess') return isSlotOnly && words.some((word) => names().has(word)) ? slot : undefined;
  if (proof === 'aside') return slot && isSlotOnly && isSomebody(slot) && RUN_TOGETHER.test(words[0] ?? '') ? slot : undefined;
  if (NO_SLOT.test(inside)) return undefined;
  if (slot && (isSlotOnly || (isIdentifier(inside, words) && !/[;,:] [a-z]/.test(inside)))) return slot;
  if (words.length > 2 && OF.test(words[1] ?? '') && meant(words[0] ?? '') !== undefined && !/[=;]/.test(inside)) return meaningOf(words.slice(0, 1));
  const asksWriter = proof === 'word' && words.length > 2 && question().has(words[0] ?? '') && slot !== undefined;
  return isTask(words) || asksWriter || (proof === 'phrase' && isInstruction(inside, words)) ? slot ?? 'other' : undefined;
}

/** What stands for people and firms. */
export function isSomebody(slot: Slot): boolean {
  return WHO.includes(slot);
}

/** Whether a bracket in a letter that has a certain slot may be another one: "[Result 2]", "[one line on why]". */
export function mayBeSlot(inside: string): boolean {
  return !NO_SLOT.test(inside) && /^(?:[a-z]|[^\0-\x7F])/i.test(inside);
}

/** Nothing but a name of a slot, without any mark: "Dear First Name,"; undefined where people are called so: "Dear customer,". */
export function bareSlot(called: string): Slot | undefined {
  if (DUMMY.test(called)) return 'company';
  const words = wordsIn(called);
  const slot = meaningOf(words);
  const isSure = words.some((word) => /^(?:x{3,}|n{3,}|name|fullname)$/.test(word)) || slot === 'first-name' || slot === 'last-name';
  return isSure && words.every((word) => meant(word) !== undefined || company().has(word) || /^(?:x{3,}|n{3,})$/.test(word)) ? slot ?? 'name' : undefined;
}

/** Whether the word before the token says that the slot is the matter itself: "the column [Name]", "it reads “{{name}}”", "it says «Name»". */
export function isNamed(before: string, token: string): boolean {
  const [, word = '', quote = token.startsWith('«') ? '«' : ''] = /([^\s,.:;!?()]{2,20}) (["'“„«])?$/.exec(before.slice(-30)) ?? [];
  return named().has(fold(word)) || (quote !== '' && said().has(fold(word)));
}

/** Whether the text is about templates: "the column", "a placeholder". */
export function speaksOfSlots(text: string): boolean {
  return hasWord(text, named());
}

/** Whether the reader is to fill the text in. */
export function isForm(text: string): boolean {
  return hasWord(text, fill());
}

function hasWord(text: string, words: ReadonlySet<string>): boolean {
  return wordsOf(fold(text)).some((word) => words.has(word.text));
}

/** Whether it is about what fills them in: two words of that matter. */
export function isAboutFilling(text: string): boolean {
  return new Set(wordsOf(fold(text)).map((word) => word.text).filter((word) => matter().has(word))).size > 1;
}

function meant(word: string): Slot | undefined {
  return meanings().get(word) ?? meanings().get(COMPOUND.exec(word)?.[1] ?? '');
}

function meaningOf(words: readonly string[]): Slot | undefined {
  const all = words.map(meant);
  return SLOTS.find((one) => all.includes(one));
}

/** As programs name things: "contact.name", "first_name|there", "TotalDonated". */
function isIdentifier(inside: string, words: readonly string[]): boolean {
  if (/^(?:[A-Z][a-z]+){2,4}$/.test(inside)) return true;
  return words.length <= 8 && /[\w}][_.|=:,]/.test(inside) && /^[\w.|=:,'"$[\] -]+$/.test(inside) && (!inside.includes(' ') || /[|=:_]|,\w+=/.test(inside));
}

/** "[mention a recent post]", "<inserire il progetto>". */
function isTask(words: readonly string[]): boolean {
  const [first = '', second] = words;
  return second !== undefined && second !== 'of' && words.length < 16 && (isToInsert(words) || (words.length > 2 && task().has(first)));
}

function isToInsert(words: readonly string[]): boolean {
  return insert().has(words[0] ?? '') || insert().has(words[words.length - 1] ?? '');
}

/** Somebody is told what to write: "[specific thing that impressed you]", "[reason: article / talk / …]", "[What made you write?]", "[X]". */
function isInstruction(inside: string, words: readonly string[]): boolean {
  if (/^(?:[XYZ]%?|[Xx]{2,12})$/.test(inside)) return true;
  const isAddressed = words.some((word) => address().has(word));
  if (words.length >= 3 && words.length <= 24 && /^\S[^?]{0,150}\?\s*$/.test(inside)) return question().has(words[0] ?? '') || isAddressed;
  if (words.length < 2 || words.length > 24 || /^(?:I|we|you|they)\b/i.test(inside)) return false;
  const known = words.filter((word) => meant(word) !== undefined).length;
  const isChoice = /\S\/\S| \/ /.test(inside) || wordsIn(/^([^:—–]{1,40})[:—–]/.exec(inside)?.[1] ?? '').some((word) => meant(word) !== undefined);
  if (isTask(words)) return true;
  return known > 0 ? isAddressed || isChoice || known * 2 > words.length || (HEADLINE.test(inside) && meant(words[words.length - 1] ?? '') !== undefined) : isAddressed && words.length >= 3 && !aside().has(words[0] ?? '');
}

/** "first_name", "FirstName", "contact.FIRSTNAME | fallback" → their words, and the words run together by twos. */
function wordsIn(inside: string): string[] {
  const apart = inside.replace(/([a-z\u00df-\u00ff])([A-Z\u00c0-\u00de])/g, '$1 $2').replace(/[_.\-:|/'’#]/g, ' ');
  const words = wordsOf(fold(apart)).map((word) => word.text.replace(/\d{1,9}$/, '')).filter((word) => word !== '');
  const pairs = words.slice(1).map((word, i) => `${words[i] ?? ''}${word}`).filter((pair) => meanings().has(pair));
  return [...pairs, ...words];
}
