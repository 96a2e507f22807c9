import { readFileSync } from 'node:fs';
import path from 'node:path';
import { deadCommands, deadLinks, deadNames, documents, filesBelow, MACHINE_PATH, root } from './documents';

const read = (folder: string): { scripts?: Record<string, string> } => JSON.parse(readFileSync(path.join(root, folder, 'package.json'), 'utf8')) as { scripts?: Record<string, string> };
const packages = { '': read(''), 'gmail-addon': read('gmail-addon'), 'outlook-addin': read('outlook-addin') };
const files = filesBelow();
const pages = documents();

test('all documents are read', () => {
  expect(pages.map(({ file }) => file)).toEqual(expect.arrayContaining(['README.md', 'CHECKS.md', 'gmail-addon/INSTALL.md', 'test/bench/RESULTS.md']));
});

describe.each(pages.map((page) => [page.file, page] as const))('%s', (_file, page) => {
  test('links lead somewhere', () => { expect(deadLinks(page)).toEqual([]); });
  test('commands exist', () => { expect(deadCommands(page, packages)).toEqual([]); });
  test('files exist', () => { expect(deadNames(page, files)).toEqual([]); });
  test('no path of one machine', () => { expect(page.text).not.toMatch(MACHINE_PATH); });
});

test('every npm script is named in a document, or by another script', () => {
  const all = pages.map(({ text }) => text).join('\n');
  const unnamed = Object.keys(packages[''].scripts ?? {}).filter((name) => !new RegExp(`npm (?:run (?:-s )?)?${name}\\b`).test(`${all}\n${Object.values(packages[''].scripts ?? {}).join('\n')}`));
  expect(unnamed).toEqual([]);
});

describe('what is wrong is seen', () => {
  const page = (text: string): { file: string; text: string } => ({ file: 'gmail-addon/INSTALL.md', text });

  test.each([
    ['[a](NOWHERE.md)'], ['[a](../README.md#no-such-heading)'], ['![a](../manifests/pictures/none.png)'], ['<img src="none.png" alt="">'], ['[a](http://example.org)'], ['[a](#nothing)'],
  ])('a dead link: %s', (text) => { expect(deadLinks(page(text))).toHaveLength(1); });

  test.each([['[a](../README.md)'], ['[a](../README.md#try-it)'], ['[a](https://example.org)'], ['```text\n[a](NOWHERE.md)\n```\n']])('a live one: %s', (text) => { expect(deadLinks(page(text))).toEqual([]); });

  test.each([['`npm run nothing`'], ['```sh\nnpm run -s nothing -- x\n```\n'], ['`npm --prefix gmail-addon run nothing`'], ['`npx jest test/nothing`'], ['`node nothing.cjs`']])('a dead command: %s', (text) => {
    expect(deadCommands(page(text), packages)).toHaveLength(1);
  });

  test.each([['`npm ci && npm start`'], ['`npm run -s bench`'], ['`npm --prefix outlook-addin run sideload`'], ['`node outlook-addin/serve.cjs`'], ['npm run away']])('a live one: %s', (text) => {
    expect(deadCommands(page(text), packages)).toEqual([]);
  });

  test.each([['`core/nothing.ts`'], ['`nothing.ts`'], ['`core/nothing/`'], ['`core/checks/*.js`']])('a dead name: %s', (text) => { expect(deadNames(page(text), files)).toHaveLength(1); });
  test.each([['`core/checks/<id>.ts`'], ['`findings.ts`'], ['`dist/gmail`'], ['`core/wording/*.ts`'], ['`letter.eml`']])('a live one: %s', (text) => { expect(deadNames(page(text), files)).toEqual([]); });

  test.each([['see /home/iva/x'], ['`C:\\Users`'], ['(/tmp/x)'], ['file:///x']])('a path of one machine: %s', (text) => { expect(text).toMatch(MACHINE_PATH); });
});

test('every issue form asks for no letter, says so first, and ends with a promise', () => {
  const forms = pages.filter(({ file }) => file.startsWith('.github/ISSUE_TEMPLATE/') && !file.endsWith('config.yml'));
  expect(forms.map(({ file }) => path.basename(file))).toEqual(['bug.yml', 'false-alarm.yml', 'missed-letter.yml']);
  for (const { text } of forms) {
    expect(text).toMatch(/^name: .+\ndescription: .+\nlabels: \[.+\]\nbody:\n {2}- type: markdown\n[\s\S]{1,60}value: \|\n +\*\*Please paste no letter/);
    expect(text).toMatch(/No word of a real letter[^\n]+\n {10}required: true\n$/);
    const ids = [...text.matchAll(/^ {4}id: ([a-z-]+)$/gm)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(text.match(/^ {2}- type: (?!markdown)/gm)?.length);
  }
});

test('every permission that a manifest asks for is explained, to administrators and in PRIVACY.md', () => {
  const manifest = (name: string): string => readFileSync(path.join(root, 'manifests', name), 'utf8');
  const { oauthScopes, urlFetchWhitelist } = JSON.parse(manifest('appsscript.json')) as { oauthScopes: string[]; urlFetchWhitelist: string[] };
  const scopes = oauthScopes.map((scope) => scope.replace('https://www.googleapis.com/auth/', ''));
  const inOutlook = [...manifest('outlook.xml').matchAll(/<Permissions>(\w+)</g)].map(([, permission = '']) => permission);
  const graph = readFileSync(path.join(root, 'outlook-addin', 'token.ts'), 'utf8');
  const asked = [...scopes, ...inOutlook, ...(graph.match(/\bMail\.\w+/g) ?? [])];
  expect(asked.length).toBeGreaterThan(9);
  for (const file of ['PRIVACY.md', 'ADMINISTRATORS.md']) {
    const text = pages.find((page) => page.file === file)?.text ?? '';
    expect([file, asked.filter((permission) => !text.includes(`\`${permission}\``))]).toEqual([file, []]);
  }
  expect(pages.find(({ file }) => file === 'ADMINISTRATORS.md')?.text).toContain(`\`${urlFetchWhitelist.join()}\``);
});
