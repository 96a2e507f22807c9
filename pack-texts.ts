import { readFileSync } from 'node:fs';
import path from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { parse, type AnyNode, type Node } from 'acorn';
import { transformSync, type Plugin } from 'esbuild';
import { DIGITS, inflated } from './core/text/inflate';
import { wordings } from './core/wording';
import { asksWordings } from './core/wording/asks';
import { gmailWordings } from './core/wording/gmail';
import { panelWordings } from './core/wording/panel';
import { warningWordings } from './core/wording/warning';

const core = path.join(__dirname, 'core');

/** How a text ships: the call that gives it back, and the text it gives. */
export interface Shipped { readonly call: string; readonly text: string }

/** What stands between texts; no text is written with it. */
const BETWEEN = '\0';

export function packed(text: string): Shipped {
  const { code, letters } = deflated(text);
  return { call: `inflated(${JSON.stringify(code)}, ${JSON.stringify(letters)}, ${text.length})`, text: inflated(code, letters, text.length) };
}

/** The twin of core/text/inflate.ts: what it reads, this writes. @throws when there are more letters than bytes */
export function deflated(text: string): { readonly code: string; readonly letters: string } {
  const letters = lettersIn(text);
  if (letters.length > 128) throw new Error('too many letters');
  const bytes = Buffer.from(text.split('').map((unit) => (unit < '\u0080' ? unit.charCodeAt(0) : 128 + letters.indexOf(unit))));
  return { code: digitsOf(deflateRawSync(bytes, { level: 9, memLevel: 9 })), letters };
}

/** The module that exports `name`: texts, inflated when they are first asked for. @throws when they do not read back */
export function packOf(name: string, texts: readonly string[]): string {
  const { call, text } = packed(texts.join(BETWEEN));
  if (text !== texts.join(BETWEEN)) throw new Error(`${name} does not read back`);
  return `import { inflated } from './inflate';\nimport { once } from './once';\nexport const ${name} = once(() => ${call}.split('\\0'));`;
}

/** A text no longer than this, as it would stand in the script, is not worth a number. */
const SHORT = 8;

/** For Gmail: what a wording says goes into one pack a language, which is read when the language is first spoken. */
export const packedTexts: Plugin = {
  name: 'packed texts',
  setup({ onLoad, onResolve }) {
    const languages = new Map<string, Texts>();
    const textsFor = (language: string): Texts => languages.get(language) ?? languages.set(language, textsOf(language)).get(language) as Texts;
    onResolve({ filter: /^texts:/ }, ({ path: name }) => ({ path: name.slice(6), namespace: 'texts' }));
    onLoad({ filter: /.*/, namespace: 'texts' }, ({ path: language }) => ({ contents: packOf('texts', textsFor(language).texts), resolveDir: path.join(core, 'text') }));
    onLoad({ filter: /[\\/]core[\\/]wording[\\/](?:\w+[\\/])?[a-z]{2}\.ts$/ }, ({ path: file }) => {
      const contents = textsFor(path.basename(file, '.ts')).modules.get(path.dirname(file));
      return contents === undefined ? undefined : { contents, resolveDir: path.dirname(file) };
    });
  },
};

/** All that is said in one language, and by folder the modules that say it. */
interface Texts { readonly texts: readonly string[]; readonly modules: ReadonlyMap<string, string> }

function textsOf(language: string): Texts {
  const texts: string[] = [];
  const said: Readonly<Record<string, Readonly<Record<string, object>>>> = { warning: warningWordings, '': Object.fromEntries(wordings.map((one) => [one.locale, one])), gmail: gmailWordings, asks: asksWordings, panel: panelWordings };
  const modules = Object.entries(said).map(([folder, all]) => {
    const directory = path.join(core, 'wording', folder);
    return [directory, moduleLater(path.join(directory, `${language}.ts`), Object.keys(all[language] ?? {}), texts)] as const;
  });
  return { texts, modules: new Map(modules) };
}

/** The module with its texts moved into `texts` and the rest put off until it is asked for. */
function moduleLater(file: string, keys: readonly string[], texts: string[]): string {
  const language = path.basename(file, '.ts');
  const { code: source } = transformSync(readFileSync(file, 'utf8'), { loader: 'ts', target: 'es2019' });
  const statements = parse(source, { ecmaVersion: 2019, sourceType: 'module' }).body;
  const imports = statements.filter(({ type }) => type === 'ImportDeclaration').map(({ start, end }) => source.slice(start, end));
  const others = statements.filter(({ type }) => type !== 'ImportDeclaration');
  const body = others.map((one) => withoutTexts(source, one, texts).replace(/^export /, '')).join('\n');
  const exported = [...source.matchAll(/^export (?:const|function) (\w+)/gm)].map(([, name = '']) => name);
  const helpers = exported.filter((name) => name !== language).map((name) => `export const ${name} = (...given) => made().${name}(...given);`);
  return `${imports.join('\n')}
import { later } from '${path.relative(path.dirname(file), path.join(core, 'text', 'later'))}';
import { texts } from 'texts:${language}';
let known;
const made = () => known ??= (() => { const t = texts();\n${body}\nreturn { ${exported.join(', ')} }; })();
export const ${language} = later('${keys.join(' ')}', () => made().${language});
${helpers.join('\n')}`;
}

/** The source of `node`, each long text in it replaced by its number. */
function withoutTexts(source: string, node: Node, texts: string[]): string {
  let [code, at] = ['', node.start];
  const put = (start: number, end: number, text: string, shape: (call: string) => string): void => {
    if (JSON.stringify(text).replace(/[\u0080-\uffff]/g, '\\u0000').length - 2 <= SHORT) return;
    code += source.slice(at, start) + shape(`t[${texts.push(text) - 1}]`);
    at = end;
  };
  const visit = (one: AnyNode): void => {
    if (one.type === 'Literal' && typeof one.value === 'string') put(one.start, one.end, one.value, (call) => call);
    else if (one.type === 'TemplateElement') put(one.start, one.end, one.value.cooked ?? '', (call) => `\${${call}}`);
    else if (one.type === 'TemplateLiteral') one.quasis.flatMap((quasi, i) => [quasi, ...one.expressions.slice(i, i + 1)]).forEach(visit);
    else if (one.type === 'ObjectExpression') visitRuns(one.properties);
    else if (one.type === 'Property') visit(one.value as AnyNode);
    else for (const part of Object.values(one).flat()) if (isNode(part)) visit(part);
  };
  // What says nothing but texts side by side goes with its keys.
  const visitRuns = (properties: readonly AnyNode[]): void => {
    for (let i = 0; i < properties.length; i++) {
      const run = properties.slice(i, properties.findIndex((one, j) => j >= i && saidBy(one) === undefined) >>> 0);
      const [first, last] = [properties[i] as AnyNode, run[run.length - 1]];
      if (!last) { visit(first); continue; }
      put(first.start, last.end, `{${run.map(saidBy).join()}}`, (call) => `...JSON.parse(${call})`);
      i += run.length - 1;
    }
  };
  visit(node as AnyNode);
  return code + source.slice(at, node.end);
}

/** A property, or a value, as JSON if it is made of texts alone. */
function saidBy(node: AnyNode): string | undefined {
  if (node.type === 'Literal') return typeof node.value === 'string' ? JSON.stringify(node.value) : undefined;
  if (node.type === 'Property') {
    const [key, value] = [node.key.type === 'Identifier' ? JSON.stringify(node.key.name) : saidBy(node.key), saidBy(node.value)];
    return node.computed || node.shorthand || value === undefined || key === undefined ? undefined : `${key}:${value}`;
  }
  if (node.type !== 'ObjectExpression') return undefined;
  const parts = node.properties.map(saidBy);
  return parts.includes(undefined) ? undefined : `{${parts.join()}}`;
}

function isNode(value: unknown): value is AnyNode {
  return typeof value === 'object' && value !== null && 'type' in value;
}

export function lettersIn(text: string): string {
  return [...new Set(text.match(/[\u0080-\uffff]/g) ?? [])].sort().join('');
}

function digitsOf(bytes: Uint8Array): string {
  let [code, bits, held] = ['', 0, 0];
  const put = (value: number): void => { code += DIGITS.charAt(Math.floor(value / DIGITS.length)) + DIGITS.charAt(value % DIGITS.length); };
  for (const byte of bytes) {
    bits = bits << 8 | byte;
    held += 8;
    if (held < 13) continue;
    held -= 13;
    put(bits >> held);
    bits &= (1 << held) - 1;
  }
  if (held > 0) put(bits << 13 - held);
  return code;
}
