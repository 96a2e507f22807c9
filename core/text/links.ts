import type { Range } from './parts';
import { wordsOf } from './words';

export interface Link extends Range {
  readonly kind: 'video' | 'calendar' | 'link';
  /** Words stand beside it or on the line above, or a line with a colon leads to it. */
  readonly isExplained: boolean;
  /** The last line with words above it. */
  readonly lead: Range;
}

const LINK = /(?:https?:\/\/|www\.)[^\s<>"')\]]{1,500}/g;
const VIDEO = /youtube\.|youtu\.be|vimeo\.|loom\.com|vidyard|wistia|tiktok\./;
const CALENDAR = /calendly\.|cal\.com\/|meetings\.hubspot|savvycal|youcanbook|outlook\.office[^/]{0,20}\/(?:book|owa\/calendar)|calendar\.app\.google/;
/** "Video:" is a label, not a word about it. */
const FEWEST_WORDS = 3;
const MOST_LINKS = 20;

/** Links of a folded text, and whether a word about them stands near. */
export function linksIn(folded: string): Link[] {
  const places: Range[] = [];
  LINK.lastIndex = 0;
  for (let hit = LINK.exec(folded); hit && places.length < MOST_LINKS; hit = LINK.exec(folded)) places.push({ start: hit.index, end: hit.index + hit[0].length });
  return places.map(({ start, end }) => {
    const text = folded.slice(start, end);
    const kind = VIDEO.test(text) ? 'video' : CALENDAR.test(text) ? 'calendar' : 'link';
    return { start, end, kind, isExplained: isExplained(folded, start, end), lead: leadOf(folded, start) };
  });
}

function isExplained(folded: string, start: number, end: number): boolean {
  const from = folded.lastIndexOf('\n', start - 1) + 1;
  const stop = folded.indexOf('\n', end);
  if (countWords(`${folded.slice(from, start)} ${folded.slice(end, stop < 0 ? folded.length : stop)}`) >= FEWEST_WORDS) return true;
  const lead = leadOf(folded, start);
  const text = folded.slice(lead.start, lead.end);
  return /[:?]$/.test(text) || (lead.end === from - 1 && countWords(text) >= FEWEST_WORDS);
}

function leadOf(folded: string, start: number): Range {
  const end = folded.slice(0, folded.lastIndexOf('\n', start - 1) + 1).trimEnd().length;
  return { start: folded.lastIndexOf('\n', end - 1) + 1, end };
}

function countWords(text: string): number {
  return wordsOf(text.replace(LINK, ' ')).length;
}
