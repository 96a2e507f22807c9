import { base64Of, finish } from '../text/hash';

/** h: the head · p: people · l: letters · d: what the newer letters keep of themselves. */
export type ChunkKind = 'h' | 'p' | 'l' | 'd';

const VERSION = '1';
const SUM = 5;
/** Version 1 · kind 1 · checksum 5. */
const HEAD = 2 + SUM;

/** One stored value: it says by itself whether it is whole and whose salt its hashes have. ASCII only. */
export function seal(kind: ChunkKind, salt: string, body: string): string {
  const text = `${escapeAscii(JSON.stringify(salt))}${body}`;
  return VERSION + kind + checksum(kind + text) + text;
}

/** How many characters `seal` adds. */
export function sealLength(salt: string): number {
  return HEAD + escapeAscii(JSON.stringify(salt)).length;
}

/** Undefined: half written, altered, or of a version not yet known. */
export function unseal(value: string): { readonly kind: ChunkKind; readonly salt: string; readonly body: string } | undefined {
  const kind = value.charAt(1);
  if (value.charAt(0) !== VERSION || !isKind(kind)) return undefined;
  const text = value.slice(HEAD);
  if (value.slice(2, HEAD) !== checksum(kind + text)) return undefined;
  const quoted = /^"(?:[^"\\]|\\.)*"/.exec(text)?.[0];
  return quoted === undefined ? undefined : { kind, salt: String(JSON.parse(quoted)), body: text.slice(quoted.length) };
}

/** A single other character made a save vanish in classic Outlook (OfficeDev/office-js#4142). */
export function escapeAscii(json: string): string {
  return json.replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

function isKind(kind: string): kind is ChunkKind {
  return kind === 'h' || kind === 'p' || kind === 'l' || kind === 'd';
}

/** FNV-1a over the length and every unit. */
function checksum(text: string): string {
  let h = 0x811c9dc5 ^ text.length;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return base64Of(finish(h) >>> 2, SUM);
}
