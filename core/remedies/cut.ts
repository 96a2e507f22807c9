import { TITLES } from '../names';
import { fold } from '../text/fold';
import type { Range } from '../text/parts';
import type { Edit } from '../text/plain';

/** A line of this many characters was broken because it was full; a shorter or longer one ends where the writer ended it. */
const FULL_LINE = { from: 50, to: 90 };
const ABBREVIATIONS: ReadonlySet<string> = new Set('st,no,nr,ca,e.g,i.e,z.b,u.a,p.ex,resp,bzw,etc,vs,inc,approx'.split(','));

/**
 * The edits that take out every sentence in which one of the hits stands, with the blanks and empty lines that would be left over.
 * `own` is the body with all but the own text blanked; nothing before `from` is touched.
 */
export function cutSentences(body: string, own: string, from: number, hits: readonly Range[]): Edit[] {
  const ordered = [...hits].sort((a, b) => a.start - b.start);
  const cut: Range[] = [];
  let next = 0;
  for (const sentence of sentencesIn(own, from)) {
    while (next < ordered.length && (ordered[next]?.end ?? 0) <= sentence.start) next++;
    const hit = ordered[next];
    if (!hit || hit.start >= sentence.end) continue;
    const last = cut[cut.length - 1];
    if (last && /^[ \t]*(?:\n[ \t]*)?$/.test(body.slice(last.end, sentence.start))) cut[cut.length - 1] = { start: last.start, end: sentence.end };
    else cut.push(sentence);
  }
  return cut.map((range) => tidied(body, range));
}

/** Marks that part a subject: "Breakfast on Friday – only for you". */
const PARTING = /\s-\s|[:;,](?=\s)|[|!?–—]/g;
const LOOSE = ' \t-:;|,–—';

/** The subject without those of its parts in which one of the hits stands; empty when nothing would be left. What then stands first has a capital. */
export function subjectWithout(subject: string, hits: readonly Range[]): string {
  let left = '';
  let start = 0;
  const keep = (end: number): void => {
    if (!hits.some((hit) => hit.start < end && hit.end > start)) left += subject.slice(start, end);
    start = end;
  };
  PARTING.lastIndex = 0;
  for (let mark = PARTING.exec(subject); mark; mark = PARTING.exec(subject)) keep(mark.index + mark[0].length);
  keep(subject.length);
  const kept = left.slice(reach(left, 0, 1, LOOSE), reach(left, left.length, -1, LOOSE));
  return subject.startsWith(kept) ? kept : kept.charAt(0).toUpperCase() + kept.slice(1);
}

/** From its first mark to its last; a break of a full line is within. */
function sentencesIn(text: string, from: number): Range[] {
  const sentences: Range[] = [];
  let start = -1;
  for (let i = from; i <= text.length; i++) {
    const isBlank = i === text.length || /\s/.test(text.charAt(i));
    if (!isBlank && start < 0) start = i;
    if (start < 0 || !isBlank || !(i === text.length || endsSentence(text, start, i) || endsLine(text, i))) continue;
    sentences.push({ start, end: i });
    start = -1;
  }
  return sentences;
}

function endsSentence(text: string, start: number, at: number): boolean {
  const before = text.slice(Math.max(start, at - 12), at).replace(/["'”’»)\]]{1,3}$/, '');
  if (!/[.!?…]$/.test(before)) return false;
  const word = fold(before.slice(Math.max(before.lastIndexOf(' '), before.lastIndexOf('\n')) + 1, -1));
  return !before.endsWith('.') || !(TITLES.has(word) || ABBREVIATIONS.has(word) || (word.length === 1 && word !== 'i'));
}

function endsLine(text: string, at: number): boolean {
  if (text.charAt(at) !== '\n') return false;
  const length = text.slice(text.lastIndexOf('\n', at - 1) + 1, at).trimEnd().length;
  const isNext = /^\n[ \t]*[^\s>*•\-–\d]/.test(text.slice(at, at + 40));
  return !isNext || length < FULL_LINE.from || length > FULL_LINE.to;
}

/** Takes the blank on one side along, and where a whole paragraph goes, the smaller of the two gaps around it. */
function tidied(body: string, { start, end }: Range): Edit {
  const left = reach(body, start, -1, ' \t');
  const right = reach(body, end, 1, ' \t');
  const isFirst = left === 0 || body.charAt(left - 1) === '\n';
  const isLast = right === body.length || body.charAt(right) === '\n';
  if (!isFirst) return { start: left, end, text: '' };
  if (!isLast) return { start, end: right, text: '' };
  const above = reach(body, left, -1, ' \t\n');
  const below = reach(body, reach(body, right, 1, ' \t\n'), -1, ' \t');
  const breaks = (from: number, to: number): number => body.slice(from, to).split('\n').length;
  const isRest = reach(body, right, 1, ' \t\n') === body.length;
  if (above === 0 && !isRest) return { start: left, end: below, text: '' };
  return isRest || breaks(above, left) < breaks(right, below) ? { start: above, end: right, text: '' } : { start: left, end: below, text: '' };
}

/** From `at` on, or back, as far as there is nothing but these units. */
function reach(text: string, at: number, step: 1 | -1, units: string): number {
  let to = at;
  while (step > 0 ? to < text.length && units.includes(text.charAt(to)) : to > 0 && units.includes(text.charAt(to - 1))) to += step;
  return to;
}
