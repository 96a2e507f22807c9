import { fc, runs } from './properties';
import { build, type StdinOptions } from 'esbuild';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import { buildOutlook } from '../build';
import * as core from '../core';
import { elsewhere, firstContact, letterPhrases, phrases } from '../core/phrases';
import { refusals } from '../core/phrases/refusals';
import { besideSlots, slotWords } from '../core/phrases/slots';
import { petNames } from '../core/tables/pet-names';
import { LANGUAGE_WORDS } from '../core/text/language-words';
import { plain } from '../core/text/plain';
import { DIGITS, inflated } from '../core/text/inflate';
import { fetchedListsOf, packing } from '../pack';
import { deflated } from '../pack-texts';

jest.setTimeout(60_000);

/** Further lists and tables, by the module that says them. */
const tables = { phrases: { elsewhere, letterPhrases }, 'phrases/refusals': { refusals }, 'phrases/slots': { besideSlots, slotWords }, 'tables/pet-names': { petNames }, 'text/language-words': { LANGUAGE_WORDS } } as const;
const reexports = Object.entries(tables).map(([file, named]) => `export { ${Object.keys(named).join(', ')} } from './core/${file}';`).join(' ');

interface Shipped { phrases: typeof phrases; firstContact: typeof firstContact; plain: typeof plain; [name: string]: unknown }

function shippedTo(host: keyof typeof packing): Promise<Shipped> {
  return bundled<Shipped>(`export { firstContact, phrases } from './core/phrases'; export { plain } from './core/text/plain'; ${reexports}`, host);
}

async function bundled<Whole>(contents: string, host: keyof typeof packing): Promise<Whole> {
  const window = {};
  if (host === 'pane') for (const script of fetchedListsOf().values()) vm.runInNewContext(await scriptOf(script, 'outlook'), { window });
  return vm.runInNewContext(`${await scriptOf({ contents, resolveDir: path.join(__dirname, '..'), loader: 'ts' }, host)}; shipped`, { window }) as Whole;
}

async function scriptOf(stdin: StdinOptions, host: keyof typeof packing): Promise<string> {
  const { outputFiles: [bundle] } = await build({
    stdin, bundle: true, write: false, minify: true, format: 'iife', globalName: 'shipped',
    platform: 'neutral', mainFields: ['module', 'main'], charset: 'ascii', target: 'es2016', plugins: [...packing[host]], logLevel: 'error',
  });
  return bundle?.text ?? '';
}

test('any text reads back', () => {
  const anything = fc.array(fc.oneof(fc.constantFrom('only ', 'you', 'ще ', '\n', '\t', '\r', '"', '\\'), fc.string({ maxLength: 3, unit: 'binary-ascii' })), { maxLength: 60 }).map((parts) => parts.join(''));
  fc.assert(fc.property(anything, (text) => {
    const { code, letters } = deflated(text);
    expect(inflated(code, letters, text.length)).toBe(text);
    expect(code.split('').filter((char) => !DIGITS.includes(char))).toEqual([]);
  }), runs(60));
});

describe.each(['outlook', 'pane', 'gmail'] as const)('for %s', (host) => {
  let shipped: Shipped;
  beforeAll(async () => { shipped = await shippedTo(host); });

  test.each(phrases.map(({ language }, i) => [language, i] as const))('%s: what ships is what the source says', (_, i) => {
    expect(JSON.parse(JSON.stringify(inOrder(shipped.phrases[i])))).toEqual(JSON.parse(JSON.stringify(inOrder(phrases[i]))));
  });

  test.each(Object.values(tables).flatMap((named) => Object.entries(named)))('%s ships as the source says it', (name, table) => {
    expect(JSON.stringify(inOrder(shipped[name]))).toBe(JSON.stringify(inOrder(table)));
  });

  test('what a first letter says ships as the source says it', () => {
    expect(JSON.stringify(inOrder(shipped.firstContact))).toBe(JSON.stringify(inOrder(firstContact)));
  });
});

/** Whatever a text is made of, each yes or no the same. */
function dataWith(yes: boolean): object {
  const known: Readonly<Record<string, unknown>> = { slots: [{ token: '[name]', slot: 'name', place: 'link' }], artefact: 'firm', trace: 'link', kind: 'video', language: 'de', share: 0.2, name: 'Anna', reader: 'Ben', mark: 'Draft', prefix: 'Re:' };
  const get = (_: object, key: string | symbol): unknown => (key === Symbol.toPrimitive ? () => (yes ? 1 : 2) : typeof key === 'symbol' ? undefined : /^(?:is|has|says)[A-Z]/.test(key) ? yes : known[key] ?? (yes ? 1 : 2));
  return new Proxy({}, { get });
}

/** Every text of a wording, functions called. */
function said(value: unknown): unknown {
  if (typeof value === 'function') return [true, false].map((yes) => (value as (...data: object[]) => unknown)(dataWith(yes), dataWith(yes), dataWith(yes)));
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value).map(([key, one]) => [key, said(one)])) : value;
}

test('Gmail says in every language what the source says', async () => {
  const shipped = await bundled<Pick<typeof core, 'gmailWordingFor' | 'warningWordingFor' | 'wordings'>>("export { gmailWordingFor, warningWordingFor, wordings } from './core';", 'gmail');
  const plainly = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
  for (const { locale } of core.wordings) {
    expect(plainly(said(shipped.gmailWordingFor(locale)))).toEqual(plainly(said(core.gmailWordingFor(locale))));
    expect(plainly(said(shipped.warningWordingFor(locale)))).toEqual(plainly(said(core.warningWordingFor(locale))));
  }
});

test('each file of the pane’s words says what the source says', async () => {
  const dist = path.join(__dirname, '..', 'dist', 'test', `words-${process.env['JEST_WORKER_ID'] ?? '1'}`);
  await buildOutlook(undefined, dist, '');
  const plainly = (value: unknown): unknown => JSON.parse(JSON.stringify(said(value)));
  for (const locale of core.LOCALES.filter((one) => one !== 'en')) {
    const window: { goldenRuleWords?: unknown } = {};
    vm.runInNewContext(readFileSync(path.join(dist, 'assets', `words-${locale}.js`), 'utf8'), { window });
    expect(plainly(window.goldenRuleWords)).toEqual(plainly(core.outlookWordingFor(locale)));
  }
  expect(plainly(core.outlookEnglish)).toEqual(plainly(core.outlookWordingFor('en')));
});

const piece = fc.constantFrom('<p>', '</p>', '<br>', '<!-- a -->', '<div class="gmail_quote">', '</div>', '<style>p{}</style>', '<script>"<b>"</script>', '&amp;', '&nbsp;', 'a', ' ', '<', '>', '"', '<a href=x&lt;y>', '<![CDATA[x]]>', '<?x?>', '<title>&eacute;</title>', '<textarea><b>', "<i x='&quot;'/>");

test('the lean tokenizer reads as the whole one', async () => {
  const shipped = await shippedTo('outlook');
  fc.assert(fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
    const html = pieces.join('');
    expect(JSON.stringify(shipped.plain(html))).toBe(JSON.stringify(plain(html)));
  }), runs(1_500));
});

function inOrder(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, one]) => [key, inOrder(one)]));
}
