import type { Mark } from './element';
import { headAt } from './heads';
import { linesOf, type Kind, type Line } from './lines';
import { markLearned, markTail } from './tail';

/** [start, end) of a text. */
export interface Range { readonly start: number; readonly end: number }

/** The ranges are of whole lines, in order; together they are the whole body, and none overlaps another. */
export interface Parts {
  /** What the writer wrote now, greeting and closing included; between quotes there may be several. */
  readonly own: readonly Range[];
  /** What others wrote before, with the line that says so. */
  readonly quoted: readonly Range[];
  /** The block under the name that says how to reach the writer. */
  readonly signature?: Range;
  /** Nobody's words: legal notices, "sent from my phone". */
  readonly boilerplate: readonly Range[];
  /** What stands under this writer's letters, to whomever they go, and has not the form of a signature. */
  readonly learned: readonly Range[];
  /** Somebody else's mail is passed on. */
  readonly isForward: boolean;
}

/**
 * Cuts a body into the writer's own text, what is quoted or passed on, and what stands under letters.
 * @param marks what the host's HTML says of itself (plain.ts)
 * @param isLearned whether a line is known to stand at the end of this writer's letters
 */
export function partsOf(body: string, marks: readonly Mark[] = [], isLearned?: (line: string) => boolean): Parts {
  const lines = linesOf(body);
  const kinds = new Array<Kind>(lines.length).fill('own');
  markMarks(lines, kinds, marks, 'quote');
  markArrows(lines, kinds);
  const isForward = markHeads(lines, kinds);
  markMarks(lines, kinds, marks, 'signature');
  for (const [start, end] of ownStretches(kinds)) markTail(lines, kinds, start, end);
  if (isLearned) for (const [start, end] of ownStretches(kinds).slice(-1)) markLearned(lines, kinds, start, end, isLearned);
  markBlank(lines, kinds);
  return { ...rangesOf(lines, kinds), isForward };
}

/** The text with everything outside `kept` turned into blanks, so that positions stay what they were. */
export function keepOnly(text: string, kept: readonly Range[]): string {
  let out = '';
  let at = 0;
  for (const { start, end } of kept) {
    out += blank(text.slice(at, start)) + text.slice(start, end);
    at = end;
  }
  return out + blank(text.slice(at));
}

function blank(text: string): string {
  return text.replace(/[^\n]/g, ' ');
}

/** A quote outdoes a signature: the signature in it is somebody else's. */
function markMarks(lines: readonly Line[], kinds: Kind[], marks: readonly Mark[], kind: Mark['kind']): void {
  let covered = 0;
  let i = 0;
  for (const mark of marks) {
    if (mark.kind !== kind || mark.end <= covered) continue;
    covered = mark.end;
    while (i < lines.length && (lines[i]?.start ?? 0) < mark.start) i++;
    for (; i < lines.length && (lines[i]?.start ?? 0) < mark.end; i++) if (kinds[i] === 'own') kinds[i] = kind === 'quote' ? 'quoted' : 'signature';
  }
}

const WIDE_QUOTE = 60;
const LONGEST_WRAP = 30;

/** Lines that begin with ">", and the end of such a line that a mail program wrapped. */
function markArrows(lines: readonly Line[], kinds: Kind[]): void {
  const isArrow = (i: number): boolean => /^\s{0,3}>/.test(lines[i]?.text ?? '');
  for (let i = 0; i < lines.length; i++) {
    const text = lines[i]?.text ?? '';
    const isWrap = i > 0 && text.length > 0 && text.length <= LONGEST_WRAP && isArrow(i - 1) && isArrow(i + 1)
      && (lines[i - 1]?.text.length ?? 0) >= WIDE_QUOTE && /^[a-z\u00df-\u00ff\u0430-\u044f]/.test(text);
    if (isArrow(i) || isWrap) kinds[i] = 'quoted';
  }
}

/** Whether a head says that the mail is passed on. Behind a head that no marked quote follows, all is quoted; answers may stand between marked ones. */
function markHeads(lines: readonly Line[], kinds: Kind[]): boolean {
  const texts = lines.map((line) => line.text);
  const isQuoted = (i: number): boolean => kinds[i] === 'quoted';
  const lastMarked = kinds.lastIndexOf('quoted');
  for (let i = 0; i < lines.length; i++) {
    const head = isQuoted(i) ? undefined : headAt(texts, i);
    if (!head) continue;
    let next = i + head.lines;
    while (next < lines.length && !isQuoted(next) && texts[next]?.trim() === '') next++;
    const isFollowed = isQuoted(next);
    if (head.isWeak && !isFollowed) continue;
    const isRest = !isFollowed && (head.kind !== 'answer' || lastMarked < i);
    const isAll = isRest || head.kind === 'forward';
    const until = isAll ? lines.length : isFollowed ? next : i + head.lines;
    kinds.fill('quoted', hasRule(texts[i - 1]) ? i - 1 : i, until);
    if (isAll) return head.kind === 'forward';
    i = until - 1;
  }
  return false;
}

/** Outlook draws a line of underscores above what it quotes. */
function hasRule(text: string | undefined): boolean {
  return text !== undefined && /^[_-]{5,200}\s{0,5}$/.test(text);
}

/** [first line, behind the last line) of each stretch of own lines. */
function ownStretches(kinds: readonly Kind[]): [number, number][] {
  const stretches: [number, number][] = [];
  for (let start = 0; start < kinds.length; ) {
    let end = start;
    while (end < kinds.length && kinds[end] === 'own') end++;
    if (end > start) stretches.push([start, end]);
    start = end + 1;
  }
  return stretches;
}

/** Empty lines between two quoted lines are quoted; own stretches of nothing but empty lines join what stands before them, or behind. */
function markBlank(lines: readonly Line[], kinds: Kind[]): void {
  for (const [start, end] of ownStretches(kinds)) {
    const isBlank = lines.slice(start, end).every((line) => line.text.trim() === '');
    if (isBlank) kinds.fill(kinds[start - 1] ?? kinds[end] ?? 'own', start, end);
  }
}

function rangesOf(lines: readonly Line[], kinds: readonly Kind[]): Omit<Parts, 'isForward'> {
  const ranges: Record<Kind, Range[]> = { own: [], quoted: [], signature: [], boilerplate: [], learned: [] };
  for (let i = 0; i < lines.length; ) {
    const kind = kinds[i] ?? 'own';
    const start = lines[i]?.start ?? 0;
    while (i < lines.length && kinds[i] === kind) i++;
    // A letter has one signature; a second one is as good as a notice.
    const isSecond = kind === 'signature' && ranges.signature.length > 0;
    ranges[isSecond ? 'boilerplate' : kind].push({ start, end: lines[i - 1]?.end ?? start });
  }
  const { own, quoted, boilerplate, learned, signature: [signature] } = ranges;
  return { own, quoted, boilerplate, learned, ...(signature ? { signature } : {}) };
}
