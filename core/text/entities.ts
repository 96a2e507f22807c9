import { entities } from '../tables/entities';

export interface Entity {
  readonly char: string;
  /** Units of the HTML it takes, "&" included. */
  readonly length: number;
}

const LONGEST_NAME = 24;
/** Without a semicolon only the names of Latin-1 (and these) are taken, as browsers do for old pages. */
const LOOSE = 'amp lt gt quot AMP LT GT QUOT COPY REG'.split(' ');
/** What mail programs mean by the numbers 128 to 159: Windows-1252 (HTML Living Standard, numeric character reference end state). */
const WINDOWS_1252 = '\u20ac\x81\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\x8d\u017d\x8f\x90\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\x9d\u017e\u0178';

/** The character reference that begins with the "&" at `at`, or nothing when it is a plain "&"; `inAttribute`: links hold "&copy=1". */
export function entityAt(html: string, at: number, inAttribute = false): Entity | undefined {
  const [, name = '', hex, decimal, end] = /^&(?:([a-z][a-z0-9]{1,23})|#x([0-9a-f]{1,12})|#(\d{1,12}))(;?)/i.exec(html.slice(at, at + LONGEST_NAME + 2)) ?? [];
  if (end === undefined) return undefined;
  const digits = hex ?? decimal;
  if (digits !== undefined) return { char: charOf(parseInt(digits, hex === undefined ? 10 : 16)), length: digits.length + (hex === undefined ? 2 : 3) + end.length };
  const char = end === ';' ? entities().get(name) : undefined;
  return char === undefined ? looseAt(name, inAttribute ? html.charAt(at + 1 + name.length) : '', inAttribute) : { char, length: name.length + 2 };
}

/** "&ampx" is "&x" in text, and stands as it is in an attribute. */
function looseAt(name: string, next: string, inAttribute: boolean): Entity | undefined {
  for (let length = name.length; length >= 2; length--) {
    const start = name.slice(0, length);
    const char = entities().get(start);
    if (char === undefined || ((char < '\u00a0' || char > '\u00ff') && !LOOSE.includes(start))) continue;
    return inAttribute && (length < name.length || next === '=') ? undefined : { char, length: length + 1 };
  }
  return undefined;
}

function charOf(code: number): string {
  if (code >= 0x80 && code <= 0x9f) return WINDOWS_1252.charAt(code - 0x80);
  const isNone = code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff);
  return String.fromCodePoint(isNone ? 0xfffd : code);
}
