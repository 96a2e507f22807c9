/** A line that opens a quote or a forwarded mail, found at line `line`; it takes `lines` lines. */
export interface Head {
  /** `answer`: the writer quotes a mail below; `header`: all that follows is somebody else's; `forward`: the same, and it is passed on. */
  readonly kind: 'answer' | 'header' | 'forward';
  readonly lines: number;
  /** A head that counts only when a quote does follow. */
  readonly isWeak: boolean;
}

/** Longest line looked at; heads are short. */
const LONGEST = 300;
const MOST_LINES = 3;

/** "wrote:" at the end, as Gmail, Outlook, Apple Mail, Thunderbird and Yahoo say it: en es fr de pt it nl bg. */
const WROTE = /(?:^|[\s,>])(?:wrote|writes|said|escribió|escribio|a écrit|a ecrit|schrieb|escreveu|ha scritto|scriveva|schreef|geschreven|написал?а?|пише)(?:\s[^\n]{0,140})?\s?:$/i;
/** How such a line begins when it begins with a date. */
const DATED = /^(?:on|le|el|em|am|il|in data|op|на|в|den|il giorno)\s[^\n]{0,250}\d/i;
const ADDRESS = /[^\s@<>]@[^\s@<>]/;

/** "----- Original Message -----" and its kin, "Begin forwarded message:". */
const ORIGINAL = /^[-_=*\s]{2,20}(?:original (?:message|appointment)|reply|original mail|mensaje original|message d['’]origine|message original|ursprüngliche (?:nachricht|mail)|originalnachricht|original-nachricht|mensagem original|messaggio originale|oorspronkelijke? bericht|оригинално съобщение|първоначално съобщение)[-_=*\s:]{0,20}$/i;
const FORWARD = /^[-_=*\s]{2,30}(?:(?:begin )?forwarded (?:message|by|mail|text)|mensaje reenviado|message transféré|message réexpédié|weitergeleitete nachricht|mensagem (?:encaminhada|reencaminhada)|messaggio inoltrato|doorgestuurd bericht|препратено (?:съобщение|писмо))(?=[-_=*\s:]|$)/i;
const BEGIN_FORWARD = /^(?:begin forwarded message|inicio del mensaje reenviado|début du message (?:réexpédié|transféré)|anfang der weitergeleiteten (?:nachricht|e-mail)|início da mensagem (?:encaminhada|reenviada)|inizio messaggio inoltrato|begin doorgestuurd bericht|начало на препратено(?:то)? съобщение)\s?:$/i;

/** The labels of a mail's head, as hosts print it above what they quote: en es fr de pt it nl bg. */
const LABELS: Readonly<Record<'from' | 'to' | 'copy' | 'date' | 'subject', RegExp>> = {
  from: /^[*_]{0,2}(?:from|de|von|da|van|от)\s?:/i,
  to: /^[*_]{0,2}(?:to|para|pour|à|an|a|aan|до)\s?:/i,
  copy: /^[*_]{0,2}(?:b?cc|copie|kopie|copia|копие|sent by|reply-to|importance|attachments|please respond to)\s?:?/i,
  date: /^[*_]{0,2}(?:sent|date|enviado(?: el)?|fecha|envoyé(?: le)?|date d['’]envoi|gesendet(?: am)?|datum|enviada(?: em)?|data|inviato|verzonden|изпратено|дата)\s?:/i,
  subject: /^[*_]{0,2}(?:subject|asunto|objet|betreff|assunto|oggetto|onderwerp|относно|тема)\s?:/i,
};
const FEWEST_LABELS = 3;
const MOST_HEADER_LINES = 40;

/** Lotus Notes puts writer and time above "To:". */
const LOTUS = /\d{1,2}[/.]\d{1,2}[/.]\d{2,4}\s{1,3}\d{1,2}:\d{2}/;
const MOST_LOTUS_LINES = 5;

export function headAt(lines: readonly string[], line: number): Head | undefined {
  const text = shortLine(lines, line);
  if (text === '') return undefined;
  if (FORWARD.test(text) || BEGIN_FORWARD.test(text)) return { kind: 'forward', lines: 1, isWeak: false };
  const isOriginal = ORIGINAL.test(text);
  const labels = headerLines(lines, isOriginal ? line + 1 : line);
  if (isOriginal) return { kind: 'header', lines: labels + 1, isWeak: false };
  if (labels > 0) return { kind: 'header', lines: labels, isWeak: false };
  return lotusHead(lines, line, text) ?? answerHead(lines, line, text);
}

function shortLine(lines: readonly string[], line: number): string {
  const text = lines[line] ?? '';
  return text.length > LONGEST ? '' : text.trim();
}

/** How many lines a mail's head takes from here on, 0 if none stands here; address lists may wrap. */
function headerLines(lines: readonly string[], line: number): number {
  const first = labelOf(shortLine(lines, line));
  if (first === undefined || first === 'copy' || first === 'subject') return 0;
  const found = new Set<string>();
  let hasAddress = false;
  let last = line;
  for (let i = line; i < line + MOST_HEADER_LINES; i++) {
    const text = shortLine(lines, i);
    const label = labelOf(text);
    if (!label && text !== '' && !/[@/<>;,]/.test(text)) break;
    if (!label && text === '' && shortLine(lines, i + 1) === '' && found.size >= FEWEST_LABELS) break;
    if (!label) continue;
    found.add(label);
    hasAddress = hasAddress || text.includes('@');
    last = i;
    if (label === 'subject') break;
  }
  const isHeader = found.size >= FEWEST_LABELS && (found.has('subject') || hasAddress) && (found.has('from') || found.has('to'));
  return isHeader ? last + 1 - line : 0;
}

function labelOf(text: string): string | undefined {
  if (text.length < 2 || !/^[*_a-z\u00e0-\u00ff\u0430-\u044f]/i.test(text)) return undefined;
  for (const label of ['from', 'to', 'copy', 'date', 'subject'] as const) if (LABELS[label].test(text)) return label;
  return undefined;
}

/** A time, with a name before or above it, over "To:". */
function lotusHead(lines: readonly string[], line: number, text: string): Head | undefined {
  const isTimed = LOTUS.test(text);
  if (!isTimed && !(text.length <= 60 && LOTUS.test(shortLine(lines, line + 1)))) return undefined;
  for (let i = line + 1; i <= line + MOST_LOTUS_LINES; i++) {
    const labels = headerLines(lines, i);
    if (labels > 0) return { kind: 'header', lines: i + labels - line, isWeak: false };
    const next = shortLine(lines, i);
    if (next !== '' && !LOTUS.test(next) && labelOf(next) !== 'copy') break;
  }
  return undefined;
}

/** "On …, X wrote:", wrapped over at most three lines. */
function answerHead(lines: readonly string[], line: number, text: string): Head | undefined {
  let joined = text;
  for (let count = 1; count <= MOST_LINES; count++) {
    if (joined.length <= LONGEST && joined.endsWith(':') && WROTE.test(joined)) {
      const isDated = DATED.test(joined) && /\d{1,4}/.test(joined);
      if (!isDated && beginsLater(lines, line, count)) return undefined;
      return { kind: 'answer', lines: count, isWeak: !(isDated || (ADDRESS.test(joined) && /\d/.test(joined))) };
    }
    const next = shortLine(lines, line + count);
    if (joined.endsWith(':') || next === '' || next.startsWith('>')) return undefined;
    joined = `${joined} ${next}`;
  }
  return undefined;
}

/** "Bo", and on the next line "On …, X wrote:": the first is the writer's own. */
function beginsLater(lines: readonly string[], line: number, count: number): boolean {
  for (let from = line + 1; from < line + count; from++) {
    const joined = lines.slice(from, line + count).map((text) => text.trim()).join(' ');
    if (WROTE.test(joined) && (DATED.test(joined) || (!joined.startsWith('<') && ADDRESS.test(joined)))) return true;
  }
  return false;
}
