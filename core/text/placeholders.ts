import { slotAddress, slotCompany, slotQuestion, slotWords, type Slot } from '../phrases/slots';
import { fold } from './fold';
import { wordsOf } from './words';

/** A slot of a template left open. */
export interface Placeholder {
  readonly part: 'subject' | 'body';
  readonly start: number;
  readonly end: number;
  readonly token: string;
  /** What the slot most likely stands for. */
  readonly slot: Slot;
}

/** How much a mark tells by itself: some nobody writes by hand, some need an identifier inside, some a word that names a slot. */
type Proof = 'mark' | 'identifier' | 'word' | 'phrase';

/** Every repetition is bounded, and none can match in two ways. Syntaxes: the documentation of the tools that use them. */
const SHAPES: readonly { readonly shape: RegExp; readonly proof: Proof }[] = [
  { shape: /[*_]\|([^|*\n]{1,60})\|[*_]/g, proof: 'mark' },
  { shape: /\{\{\{?([^{}\n\d][^{}\n]{0,80}(?:\{[^{}\n]{1,40}\}[^{}\n]{0,40})?)\}\}\}?/g, proof: 'mark' },
  { shape: /\{%[-=]?([^{}\n]{1,80})%\}/g, proof: 'mark' },
  { shape: /%%(=?[a-z[][^%\n]{1,80})%%/gi, proof: 'mark' },
  { shape: /\{!([^{}\n]{1,80})\}/g, proof: 'identifier' },
  { shape: /\$\[([^\][\n]{1,80})\]\$/g, proof: 'mark' },
  { shape: /\{ ?MERGEFIELD ([^{}\n]{1,60})\}/g, proof: 'mark' },
  { shape: /<%=([^%\n]{1,80})%>/g, proof: 'mark' },
  { shape: /\[\[([^\][\n]{1,60})\]\]/g, proof: 'identifier' },
  { shape: /::([a-z]\w{1,20}\.\w{1,30})::/gi, proof: 'mark' },
  { shape: /[$#]\{([^{}\n]{0,30}[. A-Z][^{}\n]{0,40})\}/g, proof: 'word' },
  { shape: /\{\$?([^{}\n]{1,60})\}/g, proof: 'word' },
  { shape: /%([a-z][\w.]{2,40})%/gi, proof: 'word' },
  { shape: /«([^»\n]{1,40})»/g, proof: 'word' },
  { shape: /<<([^<>\n]{1,40})>>/g, proof: 'word' },
  { shape: /<([^<>\n]{1,40})>/g, proof: 'word' },
  { shape: /\[([^\][]{1,160})\]/g, proof: 'phrase' },
  { shape: /\((insert [^()\n]{1,60})\)/gi, proof: 'mark' },
  { shape: /\(\(([a-z_ ]{3,30})\)\)/gi, proof: 'word' },
  { shape: /##?([a-z_]{3,30})#{1,2}/gi, proof: 'word' },
  { shape: /@([A-Z_]{3,30})@/g, proof: 'word' },
  { shape: /(?:^|\s)--?([a-z]{4,30})--?(?=[\s,.!?]|$)/gi, proof: 'word' },
];

/** A word of two languages means what stands first: "nombre" is a name before it is a number. */
const MEANINGS: ReadonlyMap<string, Slot> = new Map(Object.entries(slotWords).reverse().flatMap(([slot, words]) => words.split(' ').map((word) => [word, slot as Slot] as const)));
/** The most telling meaning wins: "contact.first_name" is a first name. */
const SLOTS: readonly Slot[] = ['first-name', 'last-name', 'company', 'sender', 'title', 'place', 'role', 'date', 'address', 'link', 'number', 'name', 'topic'];
const COMPANY: ReadonlySet<string> = new Set(slotCompany.split(' '));
const QUESTION: ReadonlySet<string> = new Set(slotQuestion.split(' '));
const ADDRESS: ReadonlySet<string> = new Set(slotAddress.split(' '));

/** Each open slot once, in reading order; marks inside code or links are left alone. */
export function placeholdersIn(subject: string, own: string): Placeholder[] {
  return [...inPart('subject', subject), ...inPart('body', own)];
}

function inPart(part: Placeholder['part'], text: string): Placeholder[] {
  const found: Placeholder[] = [];
  const covered: { readonly start: number; readonly end: number }[] = [];
  for (const { shape, proof } of SHAPES) {
    for (const { 0: whole, 1: inside = '', index } of matches(text, shape)) {
      const start = index + whole.length - whole.trimStart().length;
      const token = whole.trim();
      const end = start + token.length;
      if (covered.some((one) => start < one.end && end > one.start) || isInLink(text, start)) continue;
      if (proof !== 'mark' && isInCode(text, start, end)) continue;
      const slot = slotIn(inside, proof);
      if (!slot) continue;
      covered.push({ start, end });
      if (!found.some((one) => one.token === token)) found.push({ part, start, end, token, slot });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** The meaning of what stands inside the mark; undefined: nothing that mark may hold. */
function slotIn(inside: string, proof: Proof): Slot | undefined {
  const words = wordsIn(inside);
  const meanings = words.map((word) => MEANINGS.get(word));
  const slot = SLOTS.find((one) => meanings.includes(one));
  if (proof === 'mark') return words.some((word) => !COMPANY.has(word)) ? slot ?? 'other' : undefined;
  if (proof === 'identifier') return slot ?? (/^[A-Z][\w.: ]{2,40}$/i.test(inside) ? 'other' : undefined);
  const isSlotOnly = words.length <= 6 && words.every((word) => MEANINGS.has(word) || COMPANY.has(word));
  const isIdentifier = words.length <= 8 && /[\w}][_.|=:,]/.test(inside) && /^[\w.|=:,'"$ -]+$/.test(inside) && (!inside.includes(' ') || /[|=:_]|,\w+=/.test(inside));
  if (slot && (isSlotOnly || (isIdentifier && !/[;,:] [a-z]/.test(inside)))) return slot;
  return proof === 'phrase' && isInstruction(inside, words) ? slot ?? 'other' : undefined;
}

/** Somebody is told what to write: "[specific thing that impressed you]", "[reason: article / talk / …]", "[What made you write?]", "[X]". */
function isInstruction(inside: string, words: readonly string[]): boolean {
  if (/^[XYZ]$/.test(inside)) return true;
  if (words.length >= 3 && inside.trimEnd().endsWith('?') && (QUESTION.has(words[0] ?? '') || words.some((word) => ADDRESS.has(word)))) return true;
  if (words.length < 2 || /https?:|www\.|@|^\s*(?:fwd?|re|was|cid|mailto)\b:?/i.test(inside)) return false;
  const meanings = words.filter((word) => MEANINGS.has(word)).length;
  const isAddressed = words.some((word) => ADDRESS.has(word));
  const isChoice = /\S\/\S| \/ /.test(inside) || (MEANINGS.has(words[0] ?? '') && /[:—–]/.test(inside));
  if (words.length > 24 || /^(?:I|we|you|they)\b/i.test(inside)) return false;
  return meanings > 0 ? isAddressed || isChoice || meanings * 2 > words.length : isAddressed && words.length >= 3;
}

/** "first_name", "FirstName", "contact.FIRSTNAME | fallback" → their words, and the words run together by twos. */
function wordsIn(inside: string): string[] {
  const apart = inside.replace(/([a-z\u00df-\u00ff])([A-Z\u00c0-\u00de])/g, '$1 $2').replace(/[_.\-:|/'’#]/g, ' ');
  const words = wordsOf(fold(apart)).map((word) => word.text).filter((word) => !/^\d+$/.test(word));
  const pairs = words.slice(1).map((word, i) => `${words[i] ?? ''}${word}`).filter((pair) => MEANINGS.has(pair));
  return [...pairs, ...words];
}

/** On a line of a program, or run together with what stands around it: a developer's mail, a Markdown link. */
function isInCode(text: string, start: number, end: number): boolean {
  const line = text.slice(Math.max(0, text.lastIndexOf('\n', start) + 1, start - 200), Math.min(endOfLine(text, end), end + 200));
  if (/[;{]\s*$|^\s*(?:[$#>}]|\/\/|\w+\()|`|=>|==|\w\(\)|<\/\w+>/.test(line)) return true;
  return /[\w)$#]$/.test(text.slice(Math.max(0, start - 1), start)) || /^[([]/.test(text.slice(end, end + 1));
}

/** Inside an address of the web: "%20" and braces mean something else there. */
function isInLink(text: string, start: number): boolean {
  return /(?:https?:\/\/|www\.|mailto:)\S{0,110}$/.test(text.slice(Math.max(0, start - 120), start));
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}

function matches(text: string, shape: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  shape.lastIndex = 0;
  for (let hit = shape.exec(text); hit; hit = shape.exec(text)) found.push(hit);
  return found;
}
