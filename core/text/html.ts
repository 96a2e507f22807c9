import { Tokenizer } from 'htmlparser2';
import { effectOf, type Effect, type Mark } from './element';
import { entityAt } from './entities';
import { flow, type Flow } from './flow';
import type { Run } from './runs';

export interface Tag {
  readonly name: string;
  readonly kind: 'open' | 'close' | 'void';
  /** [start, end) in the HTML. */
  readonly start: number;
  readonly end: number;
}

/** What a reader sees of an HTML body, before Unicode composition. */
export interface Page {
  readonly text: string;
  readonly runs: readonly Run[];
  readonly marks: readonly Mark[];
  /** In order; those within hidden parts, and ends of nothing, are left out. */
  readonly tags: readonly Tag[];
}

interface Open { readonly name: string; close(): void }

const VOID = new Set('area base br col embed hr img input link meta param source track wbr basefont frame keygen'.split(' '));
/** An element still open that ends where another begins (HTML Living Standard, "optional tags"); only the innermost is looked at. */
const ENDED_BY: Readonly<Record<string, (next: string, effect: Effect) => boolean>> = {
  p: (_next, effect) => effect.isBlock,
  li: (next) => next === 'li',
  td: (next) => next === 'td' || next === 'th' || next === 'tr',
  th: (next) => next === 'td' || next === 'th' || next === 'tr',
  tr: (next) => next === 'tr' || next === 'tbody',
  dt: (next) => next === 'dt' || next === 'dd',
  dd: (next) => next === 'dt' || next === 'dd',
};

/**
 * Walks the tokens once, with a stack of its own: the library's Parser shifts an array for every tag, which deep nesting makes
 * quadratic, and calls Object.hasOwn, which classic Outlook's older engine has not.
 */
export function readHtml(html: string): Page {
  const lines = flow();
  const marks: Mark[] = [];
  const tags: Tag[] = [];
  const elements = stackOf(lines, marks);
  let start = 0;
  let name = '';
  let attribute = '';
  let value = '';
  let attributes: Record<string, string> = {};

  const endTag = (end: number): void => {
    const isVoid = VOID.has(name);
    const wasShown = elements.isShown('br');
    if (name === 'br') elements.breakLine(start, end + 1);
    else elements.open(name, effectOf(name, attributes), isVoid);
    if (wasShown && elements.isShown(name)) tags.push({ name, kind: isVoid ? 'void' : 'open', start, end: end + 1 });
  };
  const tokenizer = new Tokenizer({ decodeEntities: false }, {
    onopentagname: (from, to) => { start = from - 1; name = html.slice(from, to).toLowerCase(); attributes = {}; },
    onattribname: (from, to) => { attribute = html.slice(from, to).toLowerCase(); value = ''; },
    onattribdata: (from, to) => { value += html.slice(from, to); },
    onattribend: () => { if (!(attribute in attributes)) attributes[attribute] = decodeAttribute(value); },
    onopentagend: endTag,
    onselfclosingtag: endTag,
    onclosetag: (from, to) => {
      const closed = html.slice(from, to).toLowerCase();
      const end = html.indexOf('>', to);
      if (elements.isShown(closed)) tags.push({ name: closed, kind: 'close', start: from - 2, end: end < 0 ? html.length : end + 1 });
      if (closed === 'br') elements.breakLine(from - 2, end < 0 ? html.length : end + 1);
      else elements.close(closed);
    },
    ontext: (from, to) => { writeText(html, from, to, elements); },
    onattribentity: () => {}, ontextentity: () => {}, oncdata: () => {}, oncomment: () => {}, ondeclaration: () => {}, onend: () => {}, onprocessinginstruction: () => {},
  });
  tokenizer.write(html);
  tokenizer.end();
  elements.closeAll();
  return { ...lines.done(), marks: marks.sort((a, b) => a.start - b.start || b.end - a.end), tags };
}

/** We decode what "&" begins ourselves: the library's table of all 2,231 names weighs more than the rest of the parser. */
function writeText(html: string, from: number, to: number, elements: Elements): void {
  // Searched within the stretch alone: a search of the whole source from every stretch would take the square of its length.
  const stretch = html.slice(from, to);
  let written = from;
  for (let i = stretch.indexOf('&'); i >= 0; i = stretch.indexOf('&', i + 1)) {
    const at = from + i;
    const entity = entityAt(html, at);
    if (!entity) continue;
    if (at > written) elements.write(html.slice(written, at), written);
    elements.writeEntity(entity.char, at, at + entity.length);
    written = at + entity.length;
  }
  if (written < to) elements.write(html.slice(written, to), written);
}

export function decodeAttribute(value: string): string {
  return value.replace(/&[a-z0-9#]{2,24};?/gi, (found, at: number) => {
    const entity = entityAt(value, at, true);
    return entity ? entity.char + found.slice(entity.length) : found;
  });
}

interface Elements {
  open(name: string, effect: Effect, isVoid: boolean): void;
  close(name: string): void;
  closeAll(): void;
  write(text: string, html: number): void;
  writeEntity(char: string, start: number, end: number): void;
  breakLine(start: number, end: number): void;
  /** Whether an element of this name is open, or needs no end, and nothing is hidden here. */
  isShown(name: string): boolean;
}

/**
 * The open elements, and what they do to the text within. A head is none of them: text ends it where it stands (HTML Living Standard, "in head"),
 * and titles, styles and scripts hide themselves. So no text is shown or hidden for what stands before it.
 */
function stackOf(lines: Flow, marks: Mark[]): Elements {
  const stack: Open[] = [];
  const openNames = new Map<string, number>();
  let hidden = 0;
  let pre = 0;
  let lists = 0;
  let blockquotes = 0;

  const pop = (): void => {
    const last = stack.pop();
    if (!last) return;
    openNames.set(last.name, (openNames.get(last.name) ?? 1) - 1);
    last.close();
  };
  const begin = (effect: Effect): (() => void) => {
    const { isBlock, isHidden, isPre, isList, isCell } = effect;
    if (isHidden) hidden++;
    if (hidden > 0) return () => { if (isHidden) hidden--; };
    const hasMargin = effect.hasMargin && !(isList && lists > 0);
    if (isBlock) lines.breakBlock(hasMargin);
    if (isPre) pre++;
    if (isList) lists++;
    if (isCell) lines.breakCell();
    const endMark = effect.mark ? beginMark(effect.mark) : undefined;
    return () => {
      endMark?.();
      if (isPre) pre--;
      if (isList) lists--;
      if (isCell) lines.breakCell();
      if (isBlock) lines.breakBlock(hasMargin);
    };
  };
  /** A Gmail quote that holds a blockquote leaves the marking to it: between its blockquotes stand answers. */
  const beginMark = (kind: NonNullable<Effect['mark']>): (() => void) => {
    let start = -1;
    const before = blockquotes;
    lines.onNext((position) => { start = position; });
    return () => {
      if (kind === 'blockquote') blockquotes++;
      const isOutdone = kind === 'container' && blockquotes > before;
      const end = kind === 'rest' ? Number.MAX_SAFE_INTEGER : lines.length();
      if (start >= 0 && end > start && !isOutdone) marks.push({ kind: kind === 'signature' ? 'signature' : 'quote', start, end });
      else if (kind === 'rest' && start < 0) lines.onNext((position) => { marks.push({ kind: 'quote', start: position, end }); });
    };
  };

  return {
    open: (name, effect, isVoid) => {
      if (name === 'head') return;
      const top = stack[stack.length - 1]?.name;
      if (top !== undefined && ENDED_BY[top]?.(name, effect)) pop();
      const close = effect.isPlain ? nothing : begin(effect);
      if (isVoid) { close(); return; }
      stack.push({ name, close });
      openNames.set(name, (openNames.get(name) ?? 0) + 1);
    },
    close: (name) => {
      if ((openNames.get(name) ?? 0) === 0) return;
      while (stack[stack.length - 1]?.name !== name) pop();
      pop();
    },
    closeAll: () => { while (stack.length > 0) pop(); },
    write: (text, html) => { if (hidden === 0) lines.write(text, html, pre > 0); },
    writeEntity: (char, start, end) => { if (hidden === 0) lines.writeEntity(char, { html: start, htmlLength: end - start }); },
    isShown: (name) => hidden === 0 && (VOID.has(name) || (openNames.get(name) ?? 0) > 0),
    breakLine: (start, end) => { if (hidden === 0) lines.breakLine({ html: start, htmlLength: end - start }); },
  };
}

function nothing(): void { /* an element that changes nothing */ }
