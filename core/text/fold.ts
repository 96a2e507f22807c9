/**
 * Lower case for matching, one UTF-16 unit for one, so that a position in the folded text is the same position in the letter.
 * Typographic apostrophes, quotes, dashes and blanks become their plain twins, full-width forms their narrow ones; a unit whose lower
 * case is longer stays as it is. Accents stay: they tell words apart.
 */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  const even = lower.length === text.length ? lower : text.replace(/[^\0-\x7F]/g, lowerUnit).replace(/[A-Z]+/g, (ascii) => ascii.toLowerCase());
  return PLAIN.test(even) ? even : even.replace(TWINS, twinOf);
}

/** Whether the unit has a small twin. */
export function isUpper(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return code >= 65 && code <= 90;
  const unit = text.charAt(at);
  return unit !== unit.toLowerCase();
}

/** Dashes, arrows and the halves of emoji. */
const SIGN = /[\u2000-\u2bff\ud800-\udfff]/;

/** Whether a name may begin here: a script without capitals writes every name as if it had one. */
export function isCapital(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return isUpper(text, at) || (code > 0x58f && !SIGN.test(text.charAt(at)));
}

const PLAIN = /^[\0-\x7F]*$/;
/** Apostrophes and primes, quotes, dashes, blanks, full-width ASCII. */
const TWINS = /[\u00A0\u00AB\u00B4\u00BB\u02BC\u2000-\u200A\u2010-\u201F\u202F\u2032\u2033\u205F\u2212\u3000\uFF01-\uFF5E]/g;

function twinOf(unit: string): string {
  const code = unit.charCodeAt(0);
  if (code >= 0xff01) return String.fromCharCode(code - 0xfee0).toLowerCase();
  if ((code >= 0x2010 && code <= 0x2015) || code === 0x2212) return '-';
  if (code === 0xb4 || code === 0x2bc || code === 0x2032 || (code >= 0x2018 && code <= 0x201b)) return "'";
  if (code === 0xab || code === 0xbb || code === 0x2033 || (code >= 0x201c && code <= 0x201f)) return '"';
  return code === 0x2016 || code === 0x2017 ? unit : ' ';
}

function lowerUnit(unit: string): string {
  const lower = unit.toLowerCase();
  return lower.length === 1 ? lower : unit;
}
