import { readFileSync } from 'node:fs';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Plugin } from 'esbuild';
import { firstContact } from './core/phrases/first-contact';
import { phrases } from './core/phrases';
import { lazily, type Pack } from './core/text/packed';
import { breaksIn, createModel, DIGITS, middleOf, shiftOf, unpack, widthFor } from './core/text/unpack';

const HALF = 1 << 30;

/** The twin of core/text/unpack.ts: what it reads, this writes. @throws when it does not read back */
export function pack(text: string): { readonly code: string; readonly alphabet: string; readonly length: number } {
  const alphabet = [...new Set(text.split(''))].sort().join('');
  const code = digitsOf(bitsOf(text, alphabet));
  if (unpack(code, alphabet, text.length) !== text) throw new Error('packed text does not read back');
  return { code, alphabet, length: text.length };
}

function bitsOf(text: string, alphabet: string): number[] {
  const width = widthFor(alphabet);
  const model = createModel(width, breaksIn(alphabet));
  const bits: number[] = [];
  let [low, high, pending] = [0, 2 * HALF - 1, 0];
  const put = (bit: number): void => {
    bits.push(bit, ...Array.from({ length: pending }, () => 1 - bit));
    pending = 0;
  };
  for (const char of text.split('')) {
    for (let at = width - 1; at >= 0; at--) {
      const bit = (alphabet.indexOf(char) >> at) & 1;
      const middle = middleOf(low, high, model.guess());
      if (bit) high = middle;
      else low = middle + 1;
      for (let shift = shiftOf(low, high); shift >= 0; shift = shiftOf(low, high)) {
        if (shift === HALF / 2) pending++;
        else put(shift === 0 ? 0 : 1);
        low = (low - shift) * 2;
        high = (high - shift) * 2 + 1;
      }
      model.learn(bit);
    }
  }
  pending++;
  put(low < HALF / 2 ? 0 : 1);
  return bits;
}

function digitsOf(bits: readonly number[]): string {
  let code = '';
  for (let at = 0; at < bits.length; at += 13) {
    let value = 0;
    for (let i = 0; i < 13; i++) value = value * 2 + (bits[at + i] ?? 0);
    code += DIGITS.charAt(Math.floor(value / 91)) + DIGITS.charAt(value % 91);
  }
  return code;
}

/** Needed of every language for every letter, for people greet in foreign tongues; the rest only of the letter's own. */
const OPENINGS = ['greetings', 'titles', 'pluralNames', 'genericNames', 'and'];

/** Three bundles need the same. */
const packed = new Map<string, string>();

/** Replaces word lists by their packed form while bundling. */
export const packLists: Plugin = {
  name: 'pack lists',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]core[\\/]phrases[\\/](?:[a-z]{2}|first-contact)\.ts$/ }, ({ path: file }) => {
      const name = path.basename(file, '.ts');
      const spoken = phrases.find(({ language }) => language === name);
      const made = packed.get(name) ?? (spoken ? moduleOf(name, spoken, (key) => (key === 'language' ? '' : OPENINGS.includes(key) ? 'opening' : 'rest')) : moduleOf('firstContact', firstContact, (key) => key));
      packed.set(name, made);
      return { contents: made, resolveDir: path.dirname(file) };
    });
  },
};

/** One pack for all keys of one `part`; keys of the part '' stay as they are. @throws when the packs do not read back as `value` */
function moduleOf(name: string, value: object, part: (key: string) => string): string {
  const parts = [...new Set(Object.keys(value).map(part))].filter(Boolean);
  const packs = parts.map((one) => packOf(Object.entries(value).filter(([key]) => part(key) === one)));
  const plain = Object.fromEntries(Object.entries(value).filter(([key]) => part(key) === ''));
  if (!isDeepStrictEqual(copyOf(lazily(plain, packs)), copyOf(value))) throw new Error(`${name} does not read back`);
  return `import { lazily } from '../text/packed';\nexport const ${name} = lazily(${JSON.stringify(plain)}, ${JSON.stringify(packs)});`;
}

function packOf(entries: readonly (readonly [string, unknown])[]): Pack {
  const leaves = entries.flatMap(([key, value]) => leavesOf(key, value));
  const { code, alphabet, length } = pack(leaves.map(([, text]) => text).join('\n'));
  return [leaves.map(([at]) => at).join(' '), code, alphabet, length];
}

/** "greetings" or "en.answers" with its phrases by sureness; whatever is no group of phrases as JSON, "letter!". */
function leavesOf(at: string, value: unknown): [string, string][] {
  if (isGroup(value)) return [[at, [0, 1, 2].map((sureness) => Object.keys(value).filter((key) => value[key] === sureness).join('\t')).join('\r')]];
  const inner = Object.entries(value as object) as [string, unknown][];
  return !at.includes('.') && inner.every(([, one]) => isGroup(one)) ? inner.flatMap(([key, one]) => leavesOf(`${at}.${key}`, one)) : [[`${at}!`, JSON.stringify(value)]];
}

function isGroup(value: unknown): value is Readonly<Record<string, number>> {
  return typeof value === 'object' && value !== null && Object.values(value).every((one) => typeof one === 'number');
}

function copyOf(value: object): unknown {
  return JSON.parse(JSON.stringify(value));
}

/**
 * htmlparser2's Tokenizer as it is, but lean: its enums, which the library ships as objects, become the numbers they stand for, and the table of
 * all named entities, of which we ask nothing (core/text/entities.ts), stays out.
 */
export const leanTokenizer: Plugin = {
  name: 'lean tokenizer',
  setup({ onLoad, onResolve }) {
    onResolve({ filter: /^entities\/decode$/ }, () => ({ path: 'entities/decode', namespace: 'lean' }));
    onLoad({ filter: /.*/, namespace: 'lean' }, () => ({ contents: 'export class EntityDecoder {}\nexport const DecodingMode = {}, htmlDecodeTree = [], xmlDecodeTree = [];' }));
    onLoad({ filter: /htmlparser2[\\/]dist[\\/]Tokenizer\.js$/ }, ({ path: file }) => ({ contents: inlineEnums(readFileSync(file, 'utf8')) }));
  },
};

/** Of TypeScript's "State[State["Text"] = 1] = "Text";" the numbers are kept, where the enum is not exported. */
function inlineEnums(source: string): string {
  const values = new Map([...source.matchAll(/^ {4}(\w+)\[\1\["(\w+)"\] = (\d+)\]/gm)].map(([, type = '', name = '', value = '']) => [`${type}.${name}`, value]));
  return source.replace(/^(export )?var (\w+);\n\(function \(\2\) \{\n(?: {4}.*\n)+\}\)\(.*\n/gm, (whole, exported?: string) => (exported ? whole : ''))
    .replace(/\b[A-Z]\w*\.\w+/g, (name) => values.get(name) ?? name);
}
