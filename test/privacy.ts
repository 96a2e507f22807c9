import { readFileSync } from 'node:fs';
import path from 'node:path';

/** Names, addresses and words of a letter that stand in no word list of ours: wherever one turns up, it came out of the letter. */
export const markers = ['wilhelmina', 'thorogood', 'brackenbury', 'zephyrine', 'peregrine', 'quillfeather', 'ottoline', 'marchbanks', 'windlestraw', 'gossamerwing', 'harpsichord', 'luminescent'] as const;

const readers = [
  { address: 'wilhelmina.thorogood@brackenbury.example', name: 'Wilhelmina Thorogood' },
  { address: 'peregrine@quillfeather.example', name: 'Peregrine Quillfeather' },
  { address: 'ottoline@marchbanks.example', name: 'Ottoline Marchbanks' },
];

/** The essay's letter in words nobody else writes. */
export const marked = {
  readers, subject: 'A luminescent invitation to Zephyrine Hall',
  text: 'Dear Wilhelmina, I have exclusively chosen you for our harpsichord evening at Windlestraw, because your gossamerwing essays are unlike any other.',
  html: '<p>Dear Wilhelmina,</p><p>I have exclusively chosen you for our <b>harpsichord</b> evening at Windlestraw, because your gossamerwing essays are unlike any other that I know of. There will be coffee, a short talk and time for your questions, {{first_name}}.</p><p>Vera</p>',
};

/** Where one of the markers stands in any of the texts: as it is, which for plain letters is how a URL writes them too, or in base64. */
export function leaksIn(texts: Readonly<Record<string, string>>): string[] {
  return Object.entries(texts).flatMap(([place, text]) => markers.filter((marker) => isIn(text, marker)).map((marker) => `${place}: ${marker}`));
}

function isIn(text: string, marker: string): boolean {
  const spellings = [marker, marker[0]?.toUpperCase() + marker.slice(1)];
  return text.toLowerCase().includes(marker) || spellings.some((spelling) => [0, 1, 2].some((shift) => text.includes(base64Inside(spelling, shift))));
}

/** The letters of base64 that stand for the marker alone, whatever is around it. */
function base64Inside(marker: string, shift: number): string {
  const whole = Buffer.from('\0'.repeat(shift) + marker).toString('base64').split('=')[0] ?? '';
  return whole.slice(shift === 0 ? 0 : shift + 1, -1);
}

/** The hosts PRIVACY.md names under "Where requests go". */
export function hostsNamed(): string[] {
  const [, table = ''] = readFileSync(path.join(__dirname, '..', 'PRIVACY.md'), 'utf8').split('**Where requests go.**');
  return [...(table.split('**Permissions')[0] ?? '').matchAll(/^\| (.+?) \|/gm)].flatMap(([, cell = '']) => [...cell.matchAll(/`([\w.-]+)`/g)].map(([, host = '']) => host));
}
