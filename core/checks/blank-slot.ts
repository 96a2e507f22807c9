import { defineCheck } from '../check';
import { phrases, type Phrases } from '../phrases';
import { find, type PhraseGroup } from '../text/find';
import { isForm } from '../text/slot-sense';

/** A greeting with a hole before its mark, French apart: there a blank stands before "!" and ":". */
const HOLE = /^([^\n,:;!?]{1,40}?)(?:[ \t]{1,4}(?=,)|[ \t]{2,4}(?=[!:]))/;
/** "at , I was": words that end no clause, and nothing behind them. */
const EMPTY = /(?:^|\s)((?:at|chez|bei|bij|presso|при)[ \t]{1,4})[,;](?=\s|$)/;
/** A line to write on, in the middle of a sentence. */
const LINE = /[^\s_:][^\S\n]{0,2}(_{3,40})[^\S\n]{0,2}[^\s_]/g;
/** The same in dots; fewer are somebody's pause. */
const DOTS = /[^\s.…:][^\S\n]{1,2}(\.{8,60}|…{3,40})[^\S\n]{0,2}[^\s.…\d]/g;
/** Fewer dots still, behind a word that waits for a day or a sum. */
const WAITING = /(?:^|\s)(?:of|from|by|vom|zum|um|am|des|du|del?|le|à|di|dal?|giorno|ore|dia|día|do|met|op|van|на|от|до)[^\S\n]{1,2}(\.{3,7}|…{1,2})[^\S\n]{1,2}[^\s.…]/g;
/** Blanks behind the names of what they are for: a form. */
const FIELD = /:[^\S\n]{0,3}(_{3,60}|\.{8,60}|…{3,40})/g;
const FEWEST_FIELDS = 3;
/** More of them may be a form for the reader to fill in, as SpamAssassin's FILL_THIS_FORM counts five. */
const MOST_LINES = 2;
const MOST_BLANKS = 12;
const SUBJECT_LINE = /_{3,40}/;

interface Hole { readonly start: number; readonly end: number; readonly needsName: boolean }

export const blankSlot = defineCheck({
  id: 'blank-slot',
  word: 'respect',
  weight: 'hold',
  run({ letter, folded, isAnswer, strangers }) {
    const hole = isAnswer ? undefined : holeIn(folded);
    const holes = hole ? [hole] : strangers.length > 0 ? emptyIn(folded) : [];
    const line = strangers.length > 0 ? SUBJECT_LINE.exec(letter.subject) : null;
    if (line && holes.length === 0) return [{ spans: [{ part: 'subject' as const, start: line.index, end: line.index + line[0].length }], data: { isGreeting: false }, weight: 'look' as const }];
    return holes.slice(0, 1).map(({ start, end, needsName }) => ({
      spans: [{ part: 'body' as const, start, end }], data: { isGreeting: hole !== undefined }, weight: needsName ? 'hold' as const : 'look' as const,
    }));
  },
});

/** "Hi ," — and "Dear ,", "Sehr geehrter Herr ,", which cannot stand without a name. */
function holeIn(folded: string): Hole | undefined {
  const start = folded.search(/\S/);
  const [hole, head = ''] = HOLE.exec(folded.slice(Math.max(0, start), start + 60)) ?? [];
  if (hole === undefined) return undefined;
  const hello = longest(head, ({ greetings }) => greetings);
  if (!hello) return undefined;
  let end = hello.end;
  let needsName = hello.sureness === 0;
  while (end < head.length) {
    const title = longest(head.slice(end).replace(/^[ \t.]+/, (gap) => { end += gap.length; return ''; }), ({ titles }) => titles);
    if (!title) break;
    end += title.end;
    needsName = true;
  }
  return /^[ \t.]*$/.test(head.slice(end)) ? { start, end: start + hole.length + 1, needsName } : undefined;
}

function longest(text: string, group: (phrases: Phrases) => PhraseGroup): { end: number; sureness: number } | undefined {
  const hits = phrases.flatMap((one) => find(text, group(one)).filter(({ start }) => start === 0));
  return hits.sort((a, b) => b.end - a.end || b.sureness - a.sureness)[0];
}

function emptyIn(folded: string): Hole[] {
  const empty = EMPTY.exec(folded);
  const start = empty ? empty.index + empty[0].indexOf(empty[1] ?? '') : 0;
  const lines = [LINE, DOTS, WAITING].flatMap((shape) => blanksOf(shape, folded));
  const fields = blanksOf(FIELD, folded);
  const all = fields.length < FEWEST_FIELDS ? lines : [...lines, ...fields];
  return [...(empty ? [{ start, end: start + (empty[1] ?? '').length + 1, needsName: false }] : []), ...(all.length <= MOST_LINES || !isForm(folded) ? all : [])];
}

function blanksOf(shape: RegExp, folded: string): Hole[] {
  const found: Hole[] = [];
  shape.lastIndex = 0;
  for (let hit = shape.exec(folded); hit && found.length <= MOST_BLANKS; hit = shape.exec(folded)) {
    const at = hit.index + hit[0].indexOf(hit[1] ?? '');
    found.push({ start: at, end: at + (hit[1] ?? '').length, needsName: false });
  }
  return found;
}
