import { WAYS, type Report, type Way } from './report';
import { count, monthWords, WAY_WORDS } from './words';

const WIDTH = 720;
const HEIGHT = 190;
const BASE = 160;
const TOP = 14;
const LEFT = 34;
/** From the ground up: those one would like to see stand out lie on top. */
const ORDER: readonly Way[] = ['known', 'unjudged', 'one', 'open', 'series', 'asOne'];
const MOST_LABELS = 13;

type Month = Report['months'][number];

/** Letters by month, one bar a month, as inline SVG; colours come from the page's classes. */
export function monthsPlot({ months }: Report): string {
  const all = everyMonth(months);
  const most = Math.max(1, ...all.map(sum));
  const step = (WIDTH - LEFT) / Math.max(1, all.length);
  const every = Math.ceil(all.length / MOST_LABELS);
  const bars = all.map((month, i) => `${stack(month, LEFT + i * step, step, most)}${i % every === 0 ? label(month.month, LEFT + (i + 0.5) * step) : ''}`).join('');
  const grid = [most, Math.round(most / 2)].filter((n, i) => i === 0 || n > 0 && n < most)
    .map((n) => `<line class="grid" x1="${LEFT}" x2="${WIDTH}" y1="${y(n, most)}" y2="${y(n, most)}"/><text x="${LEFT - 6}" y="${y(n, most) + 4}" text-anchor="end">${n.toLocaleString('en')}</text>`).join('');
  return `<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="Letters by month; the numbers stand in the table below">${grid}<line class="axis" x1="${LEFT}" x2="${WIDTH}" y1="${BASE}" y2="${BASE}"/>${bars}</svg>`;
}

/** The same as a table. */
export function monthsTable({ months }: Report): string {
  const used = WAYS.filter((way) => months.some((month) => month[way] > 0));
  const head = used.map((way) => `<th scope="col">${WAY_WORDS[way]}</th>`).join('');
  const rows = months.map((month) => `<tr><th scope="row">${monthWords(month.month)}</th>${used.map((way) => `<td>${month[way]}</td>`).join('')}</tr>`).join('');
  return `<div class="wide" tabindex="0" role="region" aria-label="Letters by month"><table><thead><tr><td></td>${head}</tr></thead><tbody>${rows}</tbody></table></div>`;
}

/** What the colours mean, and how many there are of each. */
export function legend({ letters }: Report): string {
  const rows = ORDER.filter((way) => letters[way] > 0).reverse().map((way) => `<li><i class="${way}"></i><b>${letters[way].toLocaleString('en')}</b><span>${WAY_WORDS[way]}</span></li>`);
  return `<ul class="legend">${rows.join('')}</ul>`;
}

/** Of those written to in each way, how many wrote back. */
export function answersPlot({ answers: { byWay } }: Report): string {
  const rows = byWay.map(({ way, written, answered }) => {
    const share = (answered / Math.max(1, written)) * 100;
    return `<li><span>${WAY_WORDS[way]}</span><svg viewBox="0 0 100 6" preserveAspectRatio="none" role="img" aria-label="${answered} of ${written}"><rect class="empty" width="100" height="6"/><rect class="${way}" width="${share.toFixed(1)}" height="6"/></svg><b>${answered} of ${written}</b></li>`;
  });
  return rows.length > 0 ? `<ul class="answers">${rows.join('')}</ul>` : '';
}

function stack(month: Month, x: number, step: number, most: number): string {
  const gap = Math.min(8, step * 0.2);
  let below = 0;
  return ORDER.map((way) => {
    const from = below;
    below += month[way];
    if (month[way] === 0) return '';
    const top = y(below, most);
    return `<rect class="${way}" x="${(x + gap / 2).toFixed(1)}" width="${(step - gap).toFixed(1)}" y="${top}" height="${(y(from, most) - top).toFixed(1)}"><title>${monthWords(month.month)}: ${count(month[way], 'letter')} ${WAY_WORDS[way]}</title></rect>`;
  }).join('');
}

function label(month: string, x: number): string {
  const [name = '', year = ''] = monthWords(month).split(' ');
  return `<text x="${x.toFixed(1)}" y="${BASE + 16}" text-anchor="middle">${name}</text>${month.endsWith('-01') ? `<text class="year" x="${x.toFixed(1)}" y="${BASE + 28}" text-anchor="middle">${year}</text>` : ''}`;
}

function y(n: number, most: number): number {
  return Number((BASE - (n / most) * (BASE - TOP)).toFixed(1));
}

function sum(month: Month): number {
  return WAYS.reduce((all, way) => all + month[way], 0);
}

/** Months in which nothing was written are months too. */
function everyMonth(months: readonly Month[]): Month[] {
  const known = new Map(months.map((month) => [month.month, month]));
  const [first] = months;
  const last = months[months.length - 1];
  if (!first || !last) return [];
  const all: Month[] = [];
  for (const day = new Date(`${first.month}-01`); day.toISOString().slice(0, 7) <= last.month; day.setUTCMonth(day.getUTCMonth() + 1)) {
    const month = day.toISOString().slice(0, 7);
    all.push(known.get(month) ?? { month, known: 0, one: 0, series: 0, open: 0, asOne: 0, unjudged: 0 });
  }
  return all;
}
