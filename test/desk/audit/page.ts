import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Piece } from '../../../core';
import { answersPlot, legend, monthsPlot, monthsTable } from './plots';
import type { Report } from './report';
import { answerWords, count, frameOf, sectionsOf, spanWords, valuesOf, type Row, type Section } from './words';

/** A page that asks nobody for anything and runs nothing. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'";
/** Control characters, and format characters that reorder or hide text (Unicode TR 36). */
const HOSTILE = /[\p{Cc}\p{Cf}]/gu;

/** The report as one HTML file; all text in it is escaped. */
export function pageOf(report: Report): string {
  const { owner, from, to, letters, mails } = report;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Your letters</title>
<style>${readFileSync(path.join(__dirname, 'page.css'), 'utf8')}</style>
</head>
<body><main>
<h1>Your letters</h1>
<p class="soft">${spanWords(from, to)} · ${shown(owner)} · ${count(mails.read, 'mail')} read, on this machine alone</p>
<section><h2>You wrote ${count(letters.all, 'letter')}</h2>${monthsPlot(report)}${legend(report)}<details><summary>The numbers by month</summary>${monthsTable(report)}</details></section>
<section><h2>Who wrote back</h2><p>${answerWords(report)}</p>${answersPlot(report)}</section>
${sectionsOf(report).map(drawSection).join('\n')}
</main></body>
</html>
`;
}

function drawSection({ id, title, says, rows, more }: Section): string {
  const rest = more > 0 ? `<p class="aside">… and ${more.toLocaleString('en')} more.</p>` : '';
  return `<section id="${id}"><h2>${title}</h2>${says.map((text) => `<p>${shown(text)}</p>`).join('')}${rows.map(drawRow).join('')}${rest}</section>`;
}

function drawRow({ head, aside, quote, pieces }: Row): string {
  return `<article><h3>${shown(head)}</h3><p class="aside">${aside}</p>${quote ? `<blockquote>${shown(quote)}</blockquote>` : ''}${pieces ? `<p class="frame">${pieces.map(drawPiece).join('')}</p>` : ''}</article>`;
}

function drawPiece(piece: Piece): string {
  return 'text' in piece ? shown(frameOf(piece.text)) : `<mark>${valuesOf(piece.slot).map(shown).join(' · ')}</mark>`;
}

function shown(text: string): string {
  return text.replace(HOSTILE, ' ').replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);
}
