import { readHtml, type Tag } from './html';
import { compose } from './compose';
import { clip, isLinear, runIndexFrom, type Run } from './runs';

/** Replace [start, end) of the plain text by `text`; edits are in order and do not overlap. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export function editText(text: string, edits: readonly Edit[]): string {
  let out = '';
  let at = 0;
  for (const edit of edits) {
    out += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return out + text.slice(at);
}

interface Source {
  readonly html: string;
  readonly text: string;
  readonly runs: readonly Run[];
  readonly tags: readonly Tag[];
}

/**
 * The same edits, given in positions of the plain text, made in its HTML: formatting, pictures and hidden parts stay; the text is escaped,
 * line breaks become <br>. The plain text of the outcome is that of `editText`, but for how many blanks or line breaks stand in a row
 * and for a line break between two unlike blocks, which cannot be deleted.
 */
export function editHtml(html: string, edits: readonly Edit[]): string {
  const page = readHtml(html);
  const source = { html, tags: page.tags, ...compose(page.text, page.runs) };
  return editText(html, widened(source, edits).flatMap((edit) => sourceEdits(source, edit)).map((edit) => guarded(html, edit)));
}

/** Edits that cut into a run in one piece take it whole and write the rest of it anew; edits that touch become one. */
function widened({ text, runs }: Source, edits: readonly Edit[]): Edit[] {
  const out: Edit[] = [];
  for (const edit of edits) {
    const first = runs[runIndexFrom(runs, edit.start)];
    const last = runs[runIndexFrom(runs, Math.max(edit.end - 1, edit.start))];
    const start = first && !isLinear(first) && first.text < edit.start ? first.text : edit.start;
    const end = last && !isLinear(last) && last.text < edit.end ? last.text + last.length : edit.end;
    const before = out[out.length - 1];
    if (before && start <= before.end) {
      const kept = before.text.slice(0, before.text.length - Math.max(0, before.end - edit.start)) + text.slice(before.end, edit.start);
      const all = Math.max(before.end, end);
      out[out.length - 1] = { start: before.start, end: all, text: kept + edit.text + text.slice(edit.end, all) };
    } else out.push({ start, end, text: text.slice(start, edit.start) + edit.text + text.slice(edit.end, end) });
  }
  return out;
}

/** What one edit of the text means in the HTML: what is written first, then what is cut. */
function sourceEdits(source: Source, edit: Edit): Edit[] {
  const cuts = cutsFor(source, edit.start, edit.end);
  const { at, breaks } = pointFor(source, edit.start, edit.end);
  const written = '<br>'.repeat(breaks) + escaped(source.text, edit);
  if (written === '') return cuts;
  const home = cuts.findIndex((cut) => cut.start <= at && at <= cut.end);
  if (home >= 0) return cuts.map((cut, i) => (i === home ? { ...cut, text: written } : cut));
  return [...cuts, { start: at, end: at, text: written }].sort((a, b) => a.start - b.start);
}

/** Where text at a position goes: in the place of what it replaces, else to the character before it, at the beginning of a line to the one behind it. */
function pointFor({ html, text, runs, tags }: Source, position: number, end: number): { at: number; breaks: number } {
  const index = runIndexFrom(runs, position);
  const here = runs[index];
  const before = runs[runIndexFrom(runs, position - 1)];
  if (end > position && here && here.text <= position) return { at: clip(here, position, end).html, breaks: 0 };
  if (end > position && here && here.text <= end && text.charAt(position - 1) === '\n') return { at: here.html, breaks: 0 };
  const follows = position > 0 && before && before.text < position && text.charAt(position - 1) !== '\n';
  if (follows) return { at: htmlEnd(before, position), breaks: 0 };
  if (here && here.text <= position) return { at: here.html + (isLinear(here) ? position - here.text : 0), breaks: 0 };
  if (before && before.text < position) return { at: htmlEnd(before, position), breaks: 0 };
  const last = runs[index - 1];
  if (last) return { at: last.html + last.htmlLength, breaks: position - last.text - last.length };
  if (here) return { at: here.html, breaks: 0 };
  const body = tags.find((tag) => tag.name === 'body' && tag.kind === 'open');
  return { at: body ? Math.min(body.end, html.length) : 0, breaks: 0 };
}

function htmlEnd(run: Run, position: number): number {
  return isLinear(run) ? run.html + position - run.text : run.html + run.htmlLength;
}

/** Cuts for the runs in [start, end), the blanks between them, and the tags between two lines that become one. */
function cutsFor(source: Source, start: number, end: number): Edit[] {
  const parts: Run[] = [];
  for (let i = runIndexFrom(source.runs, start); i < source.runs.length; i++) {
    const run = source.runs[i];
    if (!run || run.text >= end) break;
    parts.push(clip(run, start, end));
  }
  const cuts = parts.map((part) => ({ start: part.html, end: part.html + part.htmlLength, text: '' }));
  if (end > start) cuts.push(...tagCuts(source, start, end, parts));
  return merged(cuts.sort((a, b) => a.start - b.start || a.end - b.end));
}

/** Between the character before the range and the one behind it: blank text always goes; tags go where a line ends within the range and they pair up. */
function tagCuts({ html, text, runs, tags }: Source, start: number, end: number, parts: readonly Run[]): Edit[] {
  const [opening, closing] = bounds({ html, text, runs, tags }, start, end);
  const within = tagsWithin(tags, opening, closing);
  const gone = /[\n\t]/.test(text.slice(start, end)) ? paired(within) : [];
  const cuts = gone.map((tag) => ({ start: tag.start, end: tag.end, text: '' }));
  let at = opening;
  const stops = [...within, ...parts.map((part) => ({ start: part.html, end: part.html + part.htmlLength })), { start: closing, end: closing }];
  for (const stop of stops.sort((a, b) => a.start - b.start)) {
    if (stop.start > at && /^(?:\s|&nbsp;|&#160;)+$/.test(html.slice(at, stop.start))) cuts.push({ start: at, end: stop.start, text: '' });
    at = Math.max(at, stop.end);
  }
  return cuts;
}

/** The stretch of HTML an edit may tidy. Line breaks that no run makes are either all within, or none is. */
function bounds({ html, text, runs }: Source, start: number, end: number): [number, number] {
  const first = runs[runIndexFrom(runs, start)];
  const previous = runs[runIndexFrom(runs, start) - 1];
  const startsInRun = first !== undefined && first.text <= start;
  const touchesPrevious = !previous || previous.text + previous.length === start;
  const startsWithBreak = text.charAt(start) === '\n' && touchesPrevious;
  const opening = startsInRun && !startsWithBreak ? clip(first, start, end).html : touchesPrevious ? endOf(previous) : first?.html ?? html.length;
  const after = runs[runIndexFrom(runs, end)];
  const last = runs[runIndexFrom(runs, end) - 1];
  const reachesOn = /\s/.test(text.charAt(end - 1)) && (!after || after.text <= end);
  const partly = after && after.text < end ? clip(after, start, end) : undefined;
  const closing = reachesOn ? (after ? clip(after, end, end + 1).html : html.length) : endOf(partly ?? last);
  return [opening, closing];
}

function endOf(run: Run | undefined): number {
  return run ? run.html + run.htmlLength : 0;
}

function tagsWithin(tags: readonly Tag[], from: number, to: number): Tag[] {
  let low = 0;
  let high = tags.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tags[middle]?.start ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  const within: Tag[] = [];
  for (let i = low; i < tags.length; i++) {
    const tag = tags[i];
    if (!tag || tag.end > to) break;
    within.push(tag);
  }
  return within;
}

/** Tags whose going leaves the rest well formed: elements wholly within, and the end and the beginning of like elements, from the outermost in, which become one. */
function paired(tags: readonly Tag[]): Tag[] {
  const closers: Tag[] = [];
  const open: Tag[] = [];
  const gone: Tag[] = [];
  for (const tag of tags) {
    const top = open[open.length - 1];
    if (tag.kind === 'open') open.push(tag);
    else if (tag.kind === 'close' && top && top.name === tag.name) gone.push(tag, ...open.splice(-1));
    else if (tag.kind === 'close') closers.push(tag);
  }
  let like = 0;
  while (like < closers.length && like < open.length && closers[closers.length - 1 - like]?.name === open[like]?.name) like++;
  return [...gone, ...closers.slice(closers.length - like), ...open.slice(0, like)];
}

function merged(cuts: readonly Edit[]): Edit[] {
  const out: Edit[] = [];
  for (const cut of cuts) {
    const last = out[out.length - 1];
    if (last && cut.start <= last.end) out[out.length - 1] = { ...last, end: Math.max(last.end, cut.end) };
    else out.push(cut);
  }
  return out;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;', '\n': '<br>' };

/** Blanks that would collapse with a neighbour become no-break spaces; a line break at a block's end would vanish, so it comes twice. */
function escaped(text: string, { start, end, text: written }: Edit): string {
  const all = `${start > 0 ? text.charAt(start - 1) : '\n'}${written}${text.charAt(end) || '\n'}`;
  const isAlone = (i: number): boolean => !/[ \t\n]/.test(all.charAt(i)) && (i + 1 < written.length || !/[ \t\n]/.test(all.charAt(i + 2)));
  const html = written.replace(/[&<>"' \t\n]/g, (unit, i: number) => ENTITIES[unit] ?? (isAlone(i) ? unit : '&nbsp;'));
  return html + (written.endsWith('\n') && text.charAt(end) === '\n' ? '<br>' : '');
}

/** Where the cut leaves a bare "&" or "<" in front of what would make an entity or a tag of it, an empty comment keeps them apart. */
function guarded(html: string, edit: Edit): Edit {
  const isBare = /(?:&#?\w{0,40}|<\/?)$/.test(html.slice(Math.max(0, edit.start - 42), edit.start));
  return isBare ? { ...edit, text: `<!---->${edit.text}` } : edit;
}
