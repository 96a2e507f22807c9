import { defineCheck } from '../check';
import { linesOf } from '../text/lines';

/** A kept text with its number, on a line of its own or before a colon: "Template 1", "Vorlage 2:", "Modèle n° 3". Written for this project. */
const KEPT = /^[\s*_[(#"]{0,9}((?:(?:e-?)?mail[ -])?(?:template|vorlage|muster|e-?mailvorlage|mod[eè]le|gabarit|plantilla|modelo|modello|sjabloon|voorbeeld|шаблон|образец)\s{0,2}(?:n[°oºr.]{0,2}|#|№)?\s{0,2}(?:\d{1,2}|[A-D])(?:\s?[a-d])?)(?=[\s*_\])"]{0,4}(?:[:.)–—-]|$))/i;
/** A text of a series, or no more than its kind, on a line of its own above the greeting: "Email 2", "Follow-up 3:", "[TEMPLATE]", "Subject: …". */
const HEADING = /^[\s*_[(#"]{0,9}((?:e-?mail|mail|follow[- ]?up|version|variante?|step|touch|relance|recordatorio|sollecito|lembrete|herinnering|nachfass(?:mail)?|напомняне|писмо)\s{0,2}(?:n[°oºr.]{0,2}|#|№)?\s{0,2}(?:\d{1,2}|[A-D])|template|vorlage|muster|modèle|plantilla|modelo|modello|sjabloon|шаблон|draft|entwurf|brouillon|borrador|rascunho|bozza|concept|чернова|subject\s?:[^\n]{1,120})[\s*_\])":]{0,6}$/i;
/** What file managers and office programs name a copy. */
const COPY = /^\s{0,9}((?:copy of|kopie von|copie de|c[oó]pia d[ei]|kopie van|копие на|копие от) (?:template|vorlage|mod[eè]le|plantilla|modelo|modello|sjabloon|шаблон|untitled|\S{1,40}(?:_v?| v)\d{1,2}(?!\d))(?: \d{1,2}(?!\d))?)/i;
/** "v3 FINAL", "final_v2", and notes to oneself that stand in capitals. */
const VERSION = /(?:^|[\s_(-])(v\.?\d{1,2}[ _-]{1,2}final|final[ _-]{1,2}v?\d{1,2}|final[ _-]final(?=[\s).]{0,4}$))(?=[\s_).-]|$)/i;
const NOTE = /(?:^\s{0,9}|[([])(TODO|FIXME|TO DO|TBD|TBC|XXX)(?=\s{0,2}:|[\])]|\s{0,9}$)/;
const FILLER = /lorem ipsum|dolor sit amet/i;
/** The top of a letter: further down people write of templates and drafts. */
const TOP_LINES = 2;
const LONGEST_LINE = 300;

export const draftMark = defineCheck({
  id: 'draft-mark',
  word: 'respect',
  weight: 'look',
  run({ letter, own, strangers, isAnswer, register: { greeting } }) {
    if (isAnswer || strangers.length === 0) return [];
    const subject = markIn(letter.subject.slice(0, LONGEST_LINE), [KEPT, COPY, VERSION, NOTE]);
    const filler = FILLER.exec(own);
    const top = linesOf(own).filter(({ text }) => text.trim() !== '').slice(0, TOP_LINES).flatMap(({ text, start }) => {
      const line = text.slice(0, LONGEST_LINE);
      const mark = markIn(line, [KEPT, COPY, NOTE, ...(greeting && start < greeting.start ? [HEADING] : [])]);
      return mark ? [{ start: start + mark.start, end: start + mark.end }] : [];
    })[0] ?? (filler ? { start: filler.index, end: filler.index + filler[0].length } : undefined);
    const spans = [...(subject ? [{ part: 'subject' as const, ...subject }] : []), ...(top ? [{ part: 'body' as const, ...top }] : [])];
    const [first] = spans;
    return first ? [{ spans, data: { mark: letter[first.part].slice(first.start, first.end) } }] : [];
  },
});

function markIn(line: string, shapes: readonly RegExp[]): { start: number; end: number } | undefined {
  for (const shape of shapes) {
    const [whole = '', mark = ''] = shape.exec(line) ?? [];
    const at = mark === '' ? -1 : line.indexOf(whole) + whole.indexOf(mark);
    if (at >= 0) return { start: at, end: at + mark.length };
  }
  return undefined;
}
