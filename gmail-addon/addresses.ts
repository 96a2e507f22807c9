import type { Address } from '../core';

/** Readers of one header; Gmail itself sends to 2,000 at most. */
const MOST_ADDRESSES = 4000;
/** What may go into a search or a header as it stands: no blank, quote, bracket or control character. */
// eslint-disable-next-line no-control-regex
const PLAIN_ADDRESS = /^[^\s<>()[\]\\,;:"@\u0000-\u001f\u007f]{1,64}@[^\s<>()\\,;:"@\u0000-\u001f\u007f]{1,255}$/;

export function isPlainAddress(address: string): boolean {
  return PLAIN_ADDRESS.test(address);
}

/** The address list of a header (RFC 5322 §3.4): names in quotes, comments, groups ("Team: a@x, b@x;"). */
export function addressesIn(header: string): Address[] {
  const found: Address[] = [];
  for (const piece of piecesOf(header)) {
    const angle = /<([^<>]*)>\s*$/.exec(piece.text);
    const address = (angle?.[1] ?? piece.text).trim();
    if (!address.includes('@') || found.length >= MOST_ADDRESSES) continue;
    const name = angle ? piece.text.slice(0, angle.index).replace(/\s+/g, ' ').trim() : piece.comment.trim();
    found.push(name === '' ? { address } : { address, name });
  }
  return found;
}

interface Piece {
  text: string;
  comment: string;
}

/** The header cut at its commas, group names and quotes taken off, comments put aside. One walk. */
function piecesOf(header: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let piece: Piece = { text: '', comment: '' };
  let isQuoted = false;
  let depth = 0;
  for (let i = 0; i < header.length; i++) {
    const char = header.charAt(i);
    const add = (text: string): void => { if (depth > 0) piece.comment += text; else piece.text += text; };
    if (char === '\\' && (isQuoted || depth > 0)) add(header.charAt(++i));
    else if (char === '"' && depth === 0) isQuoted = !isQuoted;
    // A bracket inside quotes belongs to the name and must not be taken for an address.
    else if (isQuoted) add(char === '<' || char === '>' ? ' ' : char);
    else if (char === '(') depth++;
    else if (char === ')' && depth > 0) depth--;
    else if (depth > 0) piece.comment += char;
    else if (char === ',' || char === ';') { pieces.push(piece); piece = { text: '', comment: '' }; }
    else if (char === ':') piece = { text: '', comment: '' };
    else piece.text += char;
  }
  return [...pieces, piece];
}
