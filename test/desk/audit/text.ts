import type { Piece } from '../../../core';
import { safe, wrap, type Paint } from '../terminal';
import { WAYS, type Report, type Way } from './report';
import { answerWords, count, frameOf, sectionsOf, spanWords, valuesOf, WAY_WORDS, type Row, type Section } from './words';

const BAR = 24;
/** Hostile text, but long: a terminal line is cut before it is cleaned. */
const CHUNK = 280;

/** The report as a person reads it in a terminal. */
export function drawReport(report: Report, paint: Paint): string {
  const { owner, from, to, letters, mails } = report;
  return [
    `${paint('bold', 'Your letters')}  ${spanWords(from, to)}\n${paint('dim', `${safe(owner)} · ${count(mails.read, 'mail')} read`)}`,
    `You wrote ${count(letters.all, 'letter')}.\n${bars(WAYS.filter((way) => letters[way] > 0).map((way) => ({ way, n: letters[way], of: letters.all, says: letters[way].toLocaleString('en') })), paint)}`,
    `${paint('bold', 'Who wrote back')}\n${wrap(answerWords(report), '  ', '  ')}${report.answers.byWay.length > 0 ? `\n${bars(report.answers.byWay.map(({ way, written, answered }) => ({ way, n: answered, of: written, says: `${answered} of ${written}` })), paint)}` : ''}`,
    ...sectionsOf(report).map((section) => drawSection(section, paint)),
  ].join('\n\n');
}

function bars(rows: readonly { way: Way; n: number; of: number; says: string }[], paint: Paint): string {
  const widest = Math.max(...rows.map(({ says }) => says.length));
  return rows.map(({ way, n, of, says }) => {
    const full = n === 0 ? 0 : Math.max(1, Math.round((n / Math.max(1, of)) * BAR));
    return `  ${paint('look', '█'.repeat(full))}${paint('dim', '░'.repeat(BAR - full))}  ${says.padStart(widest)}  ${WAY_WORDS[way]}`;
  }).join('\n');
}

function drawSection({ title, says, rows, more }: Section, paint: Paint): string {
  return [
    paint('bold', title), ...says.map((text) => wrap(text, '  ', '  ')), ...rows.map((row) => drawRow(row, paint)),
    ...(more > 0 ? [`  … and ${more.toLocaleString('en')} more.`] : []),
  ].join('\n');
}

function drawRow({ head, aside, quote, pieces }: Row, paint: Paint): string {
  return [
    `  ${paint('bold', safe(head))}`, paint('dim', `    ${aside}`),
    ...(quote ? [wrap(`“${safe(quote)}”`, '    ', '     ')] : []),
    ...(pieces ? [wrap(safeLong(pieces.map(pieceText).join('')), '    │', '    │ ')] : []),
  ].join('\n');
}

function pieceText(piece: Piece): string {
  return 'text' in piece ? frameOf(piece.text) : `[${valuesOf(piece.slot).join(' · ')}]`;
}

function safeLong(text: string): string {
  const chunks: string[] = [];
  for (let i = 0; i < text.length; i += CHUNK) chunks.push(text.slice(i, i + CHUNK));
  // The edges of a chunk keep their space.
  return chunks.map((chunk) => safe(`.${chunk}.`).slice(1, -1)).join('').replace(/\s+/g, ' ').trim();
}
