import type { Address, Letter, Reader } from '../core';
import { isPlainAddress } from './addresses';

/** UTF-8 bytes of one encoded word: with its frame it stays within the 75 characters of RFC 2047 §2. */
const WORD_BYTES = 42;
/** RFC 5322 §2.1.1 recommends 78; base64 lines carry 76 (RFC 2045 §6.8). */
const LINE = 76;

/**
 * The letter as a mail Gmail can store as a draft. Nothing of the letter reaches a header unencoded but plain ASCII words and
 * addresses that hold no blank, bracket, quote or control character, so no name or subject can start a header of its own.
 * @throws when an address cannot be written.
 */
export function mimeOf(letter: Letter): string {
  const fields = (['to', 'cc', 'bcc'] as const).map((field) => addressHeader(field, letter.readers.filter((reader) => reader.field === field)));
  const [type, body] = letter.html === undefined ? ['plain', letter.body] : ['html', letter.html];
  return [
    ...fields.filter((line) => line !== ''),
    `Subject: ${encodeWords(letter.subject)}`,
    'MIME-Version: 1.0',
    `Content-Type: text/${type}; charset=UTF-8`,
    'Content-Transfer-Encoding: base64',
    '',
    wrapped(Utilities.base64Encode(body, Utilities.Charset.UTF_8)),
  ].join('\r\n');
}

/** A mail to nobody that holds one file of ASCII text. */
export function fileMimeOf(subject: string, name: string, type: string, content: string): string {
  return [
    `Subject: ${encodeWords(subject)}`, 'MIME-Version: 1.0', `Content-Type: ${type}; name="${name}"`,
    `Content-Disposition: attachment; filename="${name}"`, 'Content-Transfer-Encoding: base64', '', wrapped(Utilities.base64Encode(content, Utilities.Charset.UTF_8)),
  ].join('\r\n');
}

function addressHeader(field: Reader['field'], readers: readonly Reader[]): string {
  if (readers.length === 0) return '';
  const name = `${field.charAt(0).toUpperCase()}${field.slice(1)}`;
  return `${name}: ${readers.map(mailboxOf).join(',\r\n ')}`;
}

function mailboxOf({ address, name }: Address): string {
  if (!isPlainAddress(address)) throw new Error('an address that cannot be written');
  return name ? `${encodeWords(name)} <${address}>` : address;
}

/** Encoded words unless the text is plain ASCII words. */
function encodeWords(text: string): string {
  if (/^[\w!'*+\-/=?^.]{0,60}(?: [\w!'*+\-/=?^.]{1,60}){0,8}$/.test(text) && text.length <= LINE && !text.includes('=?')) return text;
  const words: string[] = [];
  let word = '';
  let bytes = 0;
  for (const char of text) {
    const size = sizeOf(char);
    if (bytes + size > WORD_BYTES) { words.push(word); word = ''; bytes = 0; }
    word += char;
    bytes += size;
  }
  return [...words, word].map((one) => `=?UTF-8?B?${Utilities.base64Encode(one, Utilities.Charset.UTF_8)}?=`).join('\r\n ');
}

function sizeOf(char: string): number {
  const code = char.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}

function wrapped(base64: string): string {
  const lines: string[] = [];
  for (let i = 0; i < base64.length; i += LINE) lines.push(base64.slice(i, i + LINE));
  return lines.join('\r\n');
}
