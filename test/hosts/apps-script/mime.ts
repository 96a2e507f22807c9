import { decodeWords } from 'postal-mime';
import type { Mail } from './mailbox';

/** A part as the Gmail API shows it (developers.google.com/workspace/gmail/api/reference/rest/v1/users.messages#MessagePart). */
export interface Part {
  readonly partId: string;
  readonly mimeType: string;
  readonly filename: string;
  readonly headers: readonly Header[];
  readonly content: Buffer;
  readonly parts: readonly Part[];
}

export interface Header {
  readonly name: string;
  readonly value: string;
}

/** The mail's source, as Gmail stores what its compose window holds. */
export function sourceOf(mail: Mail, from: string, id: string, date: Date): string {
  const list = (name: string, addresses: readonly string[] = []): string[] => (addresses.length > 0 ? [`${name}: ${addresses.map(encodedAddress).join(',\r\n ')}`] : []);
  const extra = Object.entries(mail.headers ?? {}).map(([name, value]) => `${name}: ${value}`);
  const head = [
    `From: ${encodedAddress(from)}`, ...list('To', mail.to), ...list('Cc', mail.cc), ...list('Bcc', mail.bcc),
    `Subject: ${encoded(mail.subject ?? '')}`, `Date: ${date.toUTCString()}`, `Message-ID: <${id}@mail.stand-in.example>`, 'MIME-Version: 1.0', ...extra,
  ];
  return [...head, bodyOf(mail)].join('\r\n');
}

/** Reads any source, however broken; bytes are carried as latin1. */
export function parsePart(source: string, partId = '', depth = 0): Part {
  const cut = /\r?\n\r?\n/.exec(source);
  const head = cut ? source.slice(0, cut.index) : source;
  const body = cut ? source.slice(cut.index + cut[0].length) : '';
  const headers = head.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/).flatMap((line) => {
    const at = line.indexOf(':');
    return at > 0 ? [{ name: line.slice(0, at), value: shownHeader(line.slice(at + 1).trim()) }] : [];
  });
  const type = valueOf(headers, 'content-type') || 'text/plain';
  const boundary = /boundary="?([^";\s]+)/i.exec(type)?.[1];
  const mimeType = type.split(';')[0]?.trim().toLowerCase() ?? 'text/plain';
  const inner = boundary && mimeType.startsWith('multipart/') && depth < 20 ? body.split(`--${boundary}`).slice(1, -1) : [];
  return {
    partId, mimeType, headers, filename: /name="?([^";]+)/i.exec(valueOf(headers, 'content-disposition') || type)?.[1] ?? '',
    content: inner.length > 0 ? Buffer.alloc(0) : contentOf(body, valueOf(headers, 'content-transfer-encoding')),
    parts: inner.map((text, index) => parsePart(text.replace(/^\r?\n/, '').replace(/\r?\n$/, ''), partId === '' ? String(index) : `${partId}.${index}`, depth + 1)),
  };
}

export function valueOf(headers: readonly Header[], name: string): string {
  return headers.find((header) => header.name.toLowerCase() === name)?.value ?? '';
}

function bodyOf(mail: Mail): string {
  const text = leaf('text/plain; charset=UTF-8', mail.text ?? '');
  const shown = mail.html === undefined ? text : mail.text === undefined ? leaf('text/html; charset=UTF-8', mail.html)
    : multipart('alternative', [text, leaf('text/html; charset=UTF-8', mail.html)]);
  const attachments = (mail.attachments ?? []).map(({ name, type, content }) =>
    leaf(`${type ?? 'application/octet-stream'}; name="${encoded(name)}"`, content ?? 'content', `Content-Disposition: attachment; filename="${encoded(name)}"\r\n`));
  return attachments.length > 0 ? multipart('mixed', [shown, ...attachments]) : shown;
}

function leaf(type: string, content: string, disposition = ''): string {
  const lines = Buffer.from(content, 'utf8').toString('base64').replace(/.{76}/g, '$&\r\n');
  return `Content-Type: ${type}\r\n${disposition}Content-Transfer-Encoding: base64\r\n\r\n${lines}`;
}

function multipart(kind: string, parts: readonly string[]): string {
  const boundary = `=_part_${kind}`;
  return `Content-Type: multipart/${kind}; boundary="${boundary}"\r\n\r\n${parts.map((part) => `--${boundary}\r\n${part}\r\n`).join('')}--${boundary}--`;
}

/** The API shows headers decoded. */
function shownHeader(value: string): string {
  const text = Buffer.from(value, 'latin1').toString('utf8');
  return text.replace(/(?:=\?[^?\s]+\?[bq]\?[^?\s]*\?=\s*)+/gi, (words) => {
    const decoded = decodeWords(words.trim());
    return `${/[",<>@;:]/.test(decoded) && text.includes('<') ? `"${decoded.replace(/["\\]/g, '\\$&')}"` : decoded}${/\s$/.test(words) ? ' ' : ''}`;
  });
}

function contentOf(body: string, encoding: string): Buffer {
  if (/base64/i.test(encoding)) return Buffer.from(body, 'base64');
  if (!/quoted-printable/i.test(encoding)) return Buffer.from(body, 'latin1');
  return Buffer.from(body.replace(/=\r?\n/g, '').replace(/=([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))), 'latin1');
}

function encodedAddress(address: string): string {
  const angle = /^(.*)<([^<>]*)>\s*$/s.exec(address);
  return angle ? `${encoded((angle[1] ?? '').trim())} <${angle[2]}>` : address;
}

function encoded(text: string): string {
  return /^[\w '.+-]*$/.test(text) ? text : `=?UTF-8?B?${Buffer.from(text, 'utf8').toString('base64')}?=`;
}
