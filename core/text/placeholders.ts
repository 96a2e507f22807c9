import type { Slot } from '../phrases/slots';
import { hasEmptyBox, isInCode, isInLink, isQuoted, isTechnical } from './slot-guards';
import { bareSlot, isAboutFilling, isNamed, mayBeSlot, slotIn, speaksOfSlots, type Proof } from './slot-sense';

/** Where a slot stands: in the text, or beside it. */
export type Place = 'subject' | 'body' | 'link' | 'picture' | 'attachment';

/** A slot of a template left open. */
export interface Placeholder {
  readonly place: Place;
  /** [start, end) of subject or body; beside the text, of the words that carry it. */
  readonly start: number;
  readonly end: number;
  readonly token: string;
  /** What the slot most likely stands for. */
  readonly slot: Slot;
  /** Hardly anything else; in a mail about programs only what no program writes is sure. */
  readonly isSure: boolean;
}

/** What is read with the text: the target of a link, a picture's description, a file's name. */
export interface Piece {
  readonly place: Place;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** `needs`: what stands in every match. `isLed`: the first group is what must stand before the token. */
interface Shape { readonly shape: RegExp; readonly needs?: string; readonly proof: Proof; readonly isLed?: true }
interface Found { readonly start: number; readonly end: number; readonly token: string; readonly slot: Slot; readonly proof: Proof }

/** Every repetition is bounded, and none can match in two ways. Syntaxes: the documentation of the tools that use them. */
const SHAPES: readonly Shape[] = [
  { needs: '|', shape: /[*_]\|([^|*\n]{1,60})\|[*_]/g, proof: 'mark' },
  { needs: '{{', shape: /\{\{\{?([^{}\n\d|][^{}\n]{0,80}(?:\{[^{}\n]{1,40}\}[^{}\n]{0,40})?)\}\}\}?/g, proof: 'mark' },
  { needs: '{{', shape: /\{\{(\d{1,2})\}\}/g, proof: 'blank' },
  { needs: '{%', shape: /\{%[-=]?([^{}\n]{1,80})%\}/g, proof: 'mark' },
  { needs: '[%', shape: /\[%-?([^\]%\n]{1,80})%\]/g, proof: 'mark' },
  { needs: '%%', shape: /%%(=?[a-z[][^%\n]{1,80})%%/gi, proof: 'mark' },
  { needs: '{!', shape: /\{!([^{}\n]{1,80})\}/g, proof: 'identifier' },
  { needs: '$[', shape: /\$\[([^\][\n]{1,80})\]\$/g, proof: 'mark' },
  { needs: 'MERGEFIELD', shape: /\{ ?MERGEFIELD ([^{}\n]{1,60})\}/g, proof: 'mark' },
  { needs: '=', shape: /<[%?]=([^%\n>]{1,80})[%?]>/g, proof: 'mark' },
  { needs: '[[', shape: /\[\[([^\][\n]{1,60})\]\]/g, proof: 'identifier' },
  { needs: '::', shape: /::([a-z]\w{1,20}\.\w{1,30})::/gi, proof: 'mark' },
  { needs: '${', shape: /\$!?\{([a-z][\w.]{2,60})\}/gi, proof: 'identifier' },
  { needs: '{', shape: /(?:[$#]|\$!)\{([^{}\n]{1,60})\}/g, proof: 'word' },
  { needs: '{', shape: /\{\$?([^{}\n]{1,60})\}/g, proof: 'word' },
  { needs: '%', shape: /%([a-z\u0430-\u044f][\w.|\u0430-\u044f]{2,40})%/gi, proof: 'word' },
  { shape: /(?:@@|\$\$|!!|[|^])([a-z_]{3,30})(?:@@|\$\$|!!|[|^])/gi, proof: 'word' },
  { needs: '[_', shape: /\[(_{2,20})\]/g, proof: 'blank' },
  { shape: /(^\s{0,9}(?:[^\s,:;!?_.…]{1,12} ){1,3})(_{2,40}|\.{4,40}|…{2,20})(?=[ \t]{0,3}[,(])/g, proof: 'blank', isLed: true },
  { shape: /(^\s{0,9}(?:[^\s,:;!?_.…]{1,12} ){1,3})(\.{3}|…)(?=,[ \t]{0,3}\n)/g, proof: 'hint', isLed: true },
  { needs: '……', shape: /(\S[ \t])(…{4,40})(?!\S)/g, proof: 'hint', isLed: true },
  { needs: '/', shape: /(^|\s)([._…]{2,8}\/[._…]{2,8}\/[._…]{2,8})(?=[\s,;]|$)/g, proof: 'hint', isLed: true },
  { needs: '~', shape: /~([a-z]{2,20}(?:[._][a-z]{1,20}){1,3}|[a-z]{0,10}name)~/gi, proof: 'word' },
  { needs: 'XXX', shape: /(^\s{0,9}(?:[^\s,:;!?_]{1,14} ){1,3})(X{3,12})(?=[,:])/g, proof: 'blank', isLed: true },
  { needs: 'XXX', shape: /(\s)(X{3,12})(?= (?:[€$£]|eur|usd|lev|лв|лева|dollar|pesos|reais))/gi, proof: 'blank', isLed: true },
  { needs: '«', shape: /«(?=[A-Z_\u00c0-\u00de\u0410-\u042f]|\S{0,40}_)([^\s»]{1,40})»/g, proof: 'word' },
  { needs: '«', shape: /«((?:[A-Z\u00c0-\u00de\u0410-\u042f]{1,20} ){1,4}[A-Z\u00c0-\u00de\u0410-\u042f]{3,20})»/g, proof: 'word' },
  { needs: '«', shape: /(^|\n)« ?([^«»\n]{3,40})»(?=,?\s{0,3}(?:\n|$))/g, proof: 'guess', isLed: true },
  { needs: '<<', shape: /<<([^<>\n]{1,40})>>/g, proof: 'word' },
  { needs: '<', shape: /<([^<>\n]{1,40})>/g, proof: 'word' },
  { needs: '[', shape: /\[([^\][]{1,160})\]/g, proof: 'phrase' },
  { needs: '[', shape: /(^\s{0,9}(?:[^\s,:;!?[\]]{1,14} ){1,3})\[((?=[^\d\s])[^\][\n:]{2,40})\](?=[ \t]{0,3}[,:!])/g, proof: 'blank', isLed: true },
  { needs: '*', shape: /(^\s{0,9}(?:[^\s,:;!?*]{1,14} ){1,3})\*([^*\n]{2,30})\*(?=[ \t]{0,3}[,:!])/g, proof: 'word', isLed: true },
  { needs: '*', shape: /\*([^*\n]{3,40})\*/g, proof: 'guess' },
  { needs: '<>', shape: /(\s)(<>)(?=[\s,.])/g, proof: 'hint', isLed: true },
  { needs: ' here', shape: /(^|\n)((?:Enter|Insert|Specify|Type) (?:[^\s.:]{1,20} ){1,9}here)(?=\.?\s{0,3}(?:\n|$))/g, proof: 'hint', isLed: true },
  { needs: ' / ', shape: /\[([^\][\n/]{3,60} \/ [^\][\n]{3,80})\]/g, proof: 'hint' },
  { needs: '(', shape: /\((insert [^()\n]{1,60})\)/gi, proof: 'mark' },
  { needs: '(', shape: /\(([^()\s]{3,14} [^()\n]{3,60})\)/g, proof: 'task' },
  { needs: '((', shape: /\(\(([a-z_ ]{3,30})\)\)/gi, proof: 'word' },
  { needs: '(', shape: /\(([^()\n]{4,40})\)/g, proof: 'aside' },
  { needs: '(', shape: /\(([^()\n]{3,40})\)/g, proof: 'guess' },
  { needs: '(', shape: /\(([^()\n\d"“\\]{3,40})\)/g, proof: 'pair' },
  { needs: '(', shape: /((?:^|\n)[^\s(]{2,10} )\(([^\s()]{3,20})\)(?=[,:!])/g, proof: 'word', isLed: true },
  { needs: '#', shape: /##?([a-z_]{3,30})#{1,2}/gi, proof: 'word' },
  { needs: '@', shape: /@([a-z_\u00c0-\u024f\u0430-\u044f]{3,30})@/gi, proof: 'word' },
  { needs: '@', shape: /(^|[\s(,])@((?:first|last|full|user|company)_?name)(?![\w.@])/gi, proof: 'word', isLed: true },
  { needs: '-', shape: /(^|\s)--?([a-z]{4,30})--?(?=[\s,.!?]|$)/gi, proof: 'word', isLed: true },
  { needs: '$', shape: /(^|[\s(])\$([a-z_]{3,30})\$(?=[\s,.;:!?)]|$)/gi, proof: 'word', isLed: true },
  { needs: '$', shape: /(^\s{0,9}(?:[^\s,:;!?$]{1,14} ){1,3}\*{0,2})(\$[a-z]\w{2,30})(?=\*{0,2}[ \t]{0,3}[,:!])/g, proof: 'blank', isLed: true },
  { needs: '`', shape: /(^\s{0,9}(?:[^\s,:;!?`]{1,14} ){1,3}`)([^`\n]{2,40})(?=`[ \t]{0,3}[,:!])/g, proof: 'mark', isLed: true },
  { needs: '%', shape: /(^\s{0,9}(?:[^\s,:;!?%]{1,14} ){1,3})(%[1-9s])(?=[ \t]{0,3}[,:!])/g, proof: 'blank', isLed: true },
  { needs: '%', shape: /([a-z\u0430-\u044f\u00e0-\u00ff:] )(%[1-9])(?=[\s,.;)]|$)/g, proof: 'hint', isLed: true },
  { needs: '$', shape: /(^|\s)\$([a-z_]{0,12}name)(?![\w(=])/gi, proof: 'word', isLed: true },
  { shape: /(^|[\s("“,])((?:FIRST|LAST|FULL|YOUR|COMPANY|CONTACT|RECIPIENT|CUSTOMER|SENDER)_(?:[A-Z]{2,12}_){0,2}[A-Z]{2,12}|(?:FIRST|LAST|F|L)NAME)(?![\w\]}>=(%|*-])/g, proof: 'word', isLed: true },
  { needs: '_', shape: /(^|[\s("“])_([A-Z\u00c0-\u00de\u0410-\u042f]{3,20})_(?=[\s,.!?)]|$)/g, proof: 'word', isLed: true },
  { needs: '@Model', shape: /(^|[\s(])(@Model\.\w{2,40})/g, proof: 'mark', isLed: true },
  { shape: /(^|[^A-Z\u00c0-\u00de\u0410-\u042f\n] |[\n("“,])((?:ИМЕ НА|NAME (?:OF|DE[RS])|NOM D[EU]|NOMBRE DEL?|NOME D(?:[AEIO]|ELL[AO])|NAAM VAN)(?: [A-Z\u00c0-\u00de\u0410-\u042f]{3,20}){1,2})(?! ?:|[\w\u0430-\u044f])/g, proof: 'mark', isLed: true },
  { shape: /(^|\s)((?:(?:Max|Erika) )?Muster(?:mann|frau|firma|stadt)|[Ff]ulan(?:it)?[oa](?:\/a)?(?: de [Tt]al)?|Pinco Pallino|Tizio)(?![\w\u00c0-\u024f])/g, proof: 'hint', isLed: true },
  { shape: /(^|[\s("„“])([XХ]{4,12}|XX[.,/]XX|[XХ]{2}[./][XХ]{2}[./][XХ]{2,4})(?=[-\s,.!?)]|$)/g, proof: 'hint', isLed: true },
  { shape: /(^\s{0,9}(?:[^\s:;!?]{2,14} ){1,3})([XХYN]{1,2})(?=[,!][ \t]{0,3}\n)/g, proof: 'hint', isLed: true },
  { needs: 'xxxx', shape: /([a-z\u0430-\u044f\u00e0-\u00ff.º°:] )(x{4,12})(?=[,;]? [a-z\u0430-\u044f\u00e0-\u00ff])/g, proof: 'hint', isLed: true },
  { shape: /(\s)(XX|_{1,2})(?= (?:de )?(?:jan|ene|gen|feb|fev|fév|m[aä]r|maa|a[pvb]r|ma[yij]|mei|jun|juin|giu|jul|lug|aug|ao[uû]|ago|se[pt]|oct|okt|ott|out|nov|de[cz]|déc|dic|яну|фев|мар|апр|май|юни|юли|авг|сеп|окт|ное|дек))/gi, proof: 'hint', isLed: true },
  { shape: /(^|\s)((?:DD|TT|JJ|GG|ДД)([./-])MM\3(?:YYYY|JJJJ|AAAA)|ДД([./-])ММ\4ГГГГ)(?=[\s,.;!?)]|$)/gi, proof: 'hint', isLed: true },
  { needs: 'INSERT', shape: /(^|[\s("“])(INSERT (?:[A-Z]{2,12} ){0,3}[A-Z]{2,12})\b/g, proof: 'word', isLed: true },
  { shape: /(^|[\s("“,])((?:[A-Z\u00c0-\u00de\u0410-\u042f]{1,20} ){1,4}[A-Z\u00c0-\u00de\u0410-\u042f]{3,20})(?=[\s,.;!?)]|$)(?! [A-Z\u00c0-\u00de\u0410-\u042f]{2})/g, proof: 'guess', isLed: true },
];
/** "Dear First Name,": a greeting that calls its reader by the name of a slot; the word before it is one or two long. */
const CALLED = /^[ \t]{0,4}(?:[^\s,:;!?[\](){}<>]{2,12} ){1,2}?((?:[^\s,.:;!?[\](){}<>]{2,20} ){0,2}[^\s,.:;!?[\](){}<>]{2,20})[ \t]{0,2}[,!][ \t]*$/gm;
const ENCODED: Readonly<Record<string, string>> = { '7B': '{', '7D': '}', '7C': '|', '5B': '[', '5D': ']', '3C': '<', '3E': '>', '20': ' ' };
/** A greeting stands near the top; further down a short line with a comma is a list. */
const LONGEST_TOP = 400;
/** Of one shape; hostile text has tens of thousands. */
const MOST_HITS = 200;

/** Each open slot once, in reading order, what stands beside the text last; marks inside code are left alone. */
export function placeholdersIn(subject: string, own: string, beside: readonly Piece[] = []): Placeholder[] {
  const seen = new Set<string>();
  const found = ([['subject', subject], ['body', own]] as const).flatMap(([place, text]) => slotsIn(text, 'prose').map((one) => ({ place, isSpokenOf: isNamed(text.slice(0, one.start), one.token) || isQuoted(text, one.start, one.end), ...one })));
  const isCode = found.some(({ proof }) => proof !== 'mark') && isTechnical(own);
  // A letter that speaks of slots gives another as an example.
  const spoken = found.filter(({ isSpokenOf }) => isSpokenOf).length;
  const greeted = endOfFirstLine(own);
  const isAbout = (spoken > 0 && (2 * spoken >= found.length || speaksOfSlots(own)))
    || (found.length > 0 && found.every(({ place, start }) => place === 'subject' || start > greeted) && isAboutFilling(`${subject}\n${own}`));
  const inText = found.map(({ proof, isSpokenOf, ...one }) => ({ ...one, isSure: proof !== 'hint' && proof !== 'guess' && !isAbout && !isSpokenOf && (proof === 'mark' || !isCode) }));
  const inPieces = beside.flatMap(({ place, text, start, end }) =>
    slotsIn(decoded(text), place === 'link' ? 'address' : 'name').map(({ token, slot }) => ({ place, start, end, token, slot, isSure: true })));
  return [...inText, ...inPieces].filter(({ token }) => !seen.has(token) && seen.add(token));
}

function endOfFirstLine(text: string): number {
  const start = text.search(/\S/);
  const end = text.indexOf('\n', start);
  return end < 0 ? text.length : end;
}

function slotsIn(text: string, kind: 'prose' | 'address' | 'name'): Found[] {
  const found: Found[] = [];
  const maybe: Found[] = [];
  const pairs: Found[] = [];
  const isFree = (one: Pick<Found, 'start' | 'end'>): boolean => !found.some(({ start, end }) => one.start < end && one.end > start);
  for (const { shape, needs = '', proof, isLed } of SHAPES) {
    if (!text.includes(needs)) continue;
    for (const hit of matches(text, shape)) {
      const one = { ...placeOf(hit, isLed), proof };
      if (kind === 'prose' && (isInLink(text, one.start) || (proof !== 'mark' && isInCode(text, one.start, one.end)))) continue;
      // "?filter[name]=" is how forms write their fields.
      if (kind === 'address' && proof !== 'mark' && /\w/.test(text.charAt(one.start - 1))) continue;
      const inside = hit[isLed ? 2 : 1] ?? '';
      if (/^x$/i.test(inside) && hasEmptyBox(text)) continue;
      const slot = slotIn(inside, proof);
      if (slot && proof === 'pair') pairs.push({ ...one, proof: 'hint', slot });
      else if (slot && isFree(one)) found.push({ ...one, slot });
      else if (proof === 'phrase' && mayBeSlot(inside)) maybe.push({ ...one, slot: 'other' });
    }
  }
  if (kind === 'prose') found.push(...calledIn(text).filter(isFree));
  if (new Set(pairs.map(({ token }) => token)).size > 1) found.push(...pairs.filter(isFree));
  // Who left one bracket open filled none of them in: then those that name nothing we know are slots too.
  const all = found.some(({ proof }) => proof === 'phrase') ? [...found, ...maybe.filter(isFree)] : found;
  return all.sort((a, b) => a.start - b.start);
}

function placeOf({ 0: whole, 1: lead = '', index }: RegExpExecArray, isLed = false): { start: number; end: number; token: string } {
  const start = index + (isLed ? lead.length : 0);
  const token = whole.slice(start - index);
  return { start, end: start + token.length, token };
}

function calledIn(text: string): Found[] {
  return matches(text.slice(0, LONGEST_TOP), CALLED).flatMap((hit) => {
    const token = hit[1] ?? '';
    const slot = bareSlot(token);
    const start = hit.index + hit[0].lastIndexOf(token);
    return slot ? [{ start, end: start + token.length, token, slot, proof: 'mark' as const }] : [];
  });
}

/** The marks that an address of the web writes as numbers. */
function decoded(text: string): string {
  return text.replace(/%(7[BCD]|5[BD]|3[CE]|20)/gi, (_all, code: string) => ENCODED[code.toUpperCase()] ?? '');
}

function matches(text: string, shape: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  shape.lastIndex = 0;
  for (let hit = shape.exec(text); hit && found.length < MOST_HITS; hit = shape.exec(text)) found.push(hit);
  return found;
}
