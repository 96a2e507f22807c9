import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { pageOf } from '../manifests/pages';
import { release } from '../manifests/release';

jest.setTimeout(60_000);
const out = mkdtempSync(path.join(os.tmpdir(), 'golden-rule-release-'));
const read = (name: string): Buffer => readFileSync(path.join(out, name));
const zipped = (name: string): Record<string, Uint8Array> => unzipSync(read(name));
const textOf = (zip: Record<string, Uint8Array>, name: string): string => strFromU8(zip[name] ?? new Uint8Array());

beforeAll(() => release('https://golden-rule.example', out));
afterAll(() => { rmSync(out, { recursive: true }); });

test('Gmail’s zip holds the two files to paste, the pages a store asks for, and the licence', () => {
  const zip = zipped('golden-rule-gmail.zip');
  expect(Object.keys(zip).sort()).toEqual(['Code.js', 'LICENSE', 'appsscript.json', 'pages/about.html', 'pages/page.css', 'pages/privacy.html']);
  expect(textOf(zip, 'Code.js')).toContain('function onCompose(event)');
  expect(JSON.parse(textOf(zip, 'appsscript.json'))).toHaveProperty('addOns.gmail');
});

test('Outlook’s zip holds every file that its manifests and pages name, at the address asked for', () => {
  const zip = zipped('golden-rule-outlook.zip');
  const names = Object.keys(zip);
  const urls = ['manifest.xml', 'manifest.json'].flatMap((name) => textOf(zip, name).match(/https:\/\/golden-rule\.example\/[\w./-]+/g) ?? []);
  expect(urls.map((url) => new URL(url).pathname.slice(1)).filter((name) => !names.includes(name))).toEqual([]);
  const named = names.filter((name) => name.endsWith('.html')).flatMap((name) => [...textOf(zip, name).matchAll(/(?:src|href)="([\w./-]+)"/g)].map(([, file = '']) => file));
  expect(named.filter((name) => !names.includes(name))).toEqual([]);
  expect([urls.length > 8, named.length > 4, names.includes('LICENSE'), textOf(zip, 'manifest.xml').includes('localhost')]).toEqual([true, true, true, false]);
});

test('the address stands in the manifests alone: who unpacks it can write in their own', () => {
  const zip = zipped('golden-rule-outlook.zip');
  expect(Object.keys(zip).filter((name) => textOf(zip, name).includes('golden-rule.example'))).toEqual(['manifest.json', 'manifest.xml']);
});

test('the checksums are those of the zips, and the same sources make the same bytes', async () => {
  const sums = read('SHA256SUMS').toString();
  const lines = ['golden-rule-gmail.zip', 'golden-rule-outlook.zip'].map((name) => `${createHash('sha256').update(read(name)).digest('hex')}  ${name}\n`);
  expect(sums).toBe(lines.join(''));
  await release('https://golden-rule.example', out);
  expect(read('SHA256SUMS').toString()).toBe(sums);
});

test('the privacy page says what PRIVACY.md says', () => {
  const page = textOf(zipped('golden-rule-outlook.zip'), 'privacy.html');
  const words = (text: string): string[] => text.match(/[\p{L}\d]{2,}/gu) ?? [];
  const shown = words(page.replace(/^[\s\S]*<main>|<\/main>[\s\S]*$|<[^<>]*>/g, ' ').replace(/&#39;|&quot;|&amp;/g, ' '));
  expect(shown).toEqual(words(readFileSync(path.join(__dirname, '..', 'PRIVACY.md'), 'utf8').replace(/^\|(?:---\|)+$/gm, '')));
  expect(page).toContain('<table>');
  expect(pageOf('A', '# A')).toContain('<h1>A</h1>');
});
