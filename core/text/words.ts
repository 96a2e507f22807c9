/** A word and its [start, end) in the text it was read from. */
export interface TextWord {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Letters, digits and marks of any script, without \p{…} that classic Outlook's older engine does not know. */
export function isWordUnit(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba;
  if (code === 0xd7 || code === 0xf7) return false;
  if (code === 0x200c || code === 0x200d) return true;
  if (code >= 0x2000 && code <= 0x2bff) return false;
  if (code >= 0x3000 && code <= 0x303f) return false;
  if (code >= 0xff10 && code <= 0xffdc) return code <= 0xff19 || (code >= 0xff21 && code <= 0xff3a) || (code >= 0xff41 && code <= 0xff5a) || code >= 0xff66;
  return code < 0xd800 || code > 0xf8ff ? code < 0xfe00 || code > 0xffef : false;
}

/** Words of a folded text; an apostrophe or hyphen between two letters belongs to the word. */
export function wordsOf(folded: string): TextWord[] {
  const words: TextWord[] = [];
  let start = -1;
  for (let i = 0; i <= folded.length; i++) {
    if (i < folded.length && isInWord(folded, i, start >= 0)) {
      if (start < 0) start = i;
    } else if (start >= 0) {
      words.push({ text: folded.slice(start, i), start, end: i });
      start = -1;
    }
  }
  return words;
}

function isInWord(text: string, i: number, inside: boolean): boolean {
  const code = text.charCodeAt(i);
  if (isWordUnit(code)) return true;
  return inside && (code === 39 || code === 45) && i + 1 < text.length && isWordUnit(text.charCodeAt(i + 1));
}
