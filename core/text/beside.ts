import { decodeAttribute } from './html';
import type { Piece } from './placeholders';
import type { Plain } from './plain';

/** What a reader does not read but a template fills in: where a link leads, what a picture is called and where it lies. */
export interface Beside extends Piece {
  readonly place: 'link' | 'picture';
  /** So small that nobody can see it: it counts who opened the letter. */
  readonly isPixel: boolean;
}

type Attributes = Readonly<Record<string, string>>;
/** Bounded, so that a tag of any length is read once. */
const ATTRIBUTE = /([^\s"'<>/=]{1,40})\s{0,9}=\s{0,9}(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/g;
const LONGEST_TEXT = 2000;

/** The links and pictures of an HTML body, each with the words of `text` that carry it (none for a picture). */
export function besideOf(html: string, { runs, tags }: Pick<Plain, 'runs' | 'tags'>): Beside[] {
  const found: Beside[] = [];
  let open = -1;
  let at = 0;
  /** The first character of the text that stands at `position` of the HTML or behind it; tags come in order, so each run is passed once. */
  const textAt = (position: number): number => {
    while (at < runs.length && (runs[at]?.html ?? 0) < position) at++;
    const run = runs[at];
    const last = runs[at - 1];
    return run ? run.text : last ? last.text + last.length : 0;
  };
  for (const { name, kind, start, end } of tags) {
    if (name === 'a' && kind === 'close' && open >= 0) {
      const link = found[open];
      if (link) found[open] = { ...link, end: Math.max(link.start, endOf(runs, textAt(start), at)) };
      open = -1;
    }
    const isLink = name === 'a' && kind === 'open';
    if (!isLink && name !== 'img') continue;
    const attributes = attributesOf(html.slice(start, end));
    const here = textAt(end);
    if (isLink) open = found.length;
    const text = isLink ? attributes.href : `${attributes.alt ?? ''} ${attributes.title ?? ''} ${sourceOf(attributes)}`;
    found.push({ place: isLink ? 'link' : 'picture', text: (text ?? '').slice(0, LONGEST_TEXT), start: here, end: here, isPixel: !isLink && isPixel(attributes) });
  }
  return found;
}

/** Attributes of one tag as written in the HTML, names in lower case, entities decoded, the first of a name. */
export function attributesOf(tag: string): Attributes {
  const attributes: Record<string, string> = {};
  ATTRIBUTE.lastIndex = 0;
  for (let hit = ATTRIBUTE.exec(tag); hit; hit = ATTRIBUTE.exec(tag)) {
    const name = (hit[1] ?? '').toLowerCase();
    if (!(name in attributes)) attributes[name] = decodeAttribute(hit[2] ?? hit[3] ?? hit[4] ?? '');
  }
  return attributes;
}

/** The text before a closing tag ends with the run before it. */
function endOf(runs: Plain['runs'], next: number, at: number): number {
  const last = runs[at - 1];
  return last ? last.text + last.length : next;
}

/** A picture within the letter has no address to fill in. */
function sourceOf({ src = '' }: Attributes): string {
  return /^(?:data|cid|blob):/i.test(src) ? '' : src;
}

function isPixel({ width = '', height = '', style = '', src = '' }: Attributes): boolean {
  const isTiny = (size: string): boolean => /^\s?[01](?:px)?$/.test(size);
  return /^https?:/i.test(src) && ((isTiny(width) && isTiny(height)) || /(?:^|;)\s?width:\s?[01]px/i.test(style) || /(?:^|;)\s?display:\s?none/i.test(style));
}
