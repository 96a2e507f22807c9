import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { newCheck } from './new-check';

jest.setTimeout(180_000);
const root = path.join(__dirname, '..');
const copy = mkdtempSync(path.join(os.tmpdir(), 'golden-rule-new-check-'));
const bin = (name: string): string => path.join(root, 'node_modules', '.bin', name);
const ID = 'dull-subject';
let files: readonly string[];

beforeAll(() => {
  for (const name of ['core', 'test', 'gmail-addon', 'outlook-addin', 'tsconfig.json', 'jest.config.cjs', 'ARCHITECTURE.md']) {
    cpSync(path.join(root, name), path.join(copy, name), { recursive: true, filter: (file) => path.basename(file) !== 'node_modules' });
  }
  symlinkSync(path.join(root, 'node_modules'), path.join(copy, 'node_modules'));
  files = newCheck(ID, copy);
});
afterAll(() => { rmSync(copy, { recursive: true }); });

/** What a command says, however it ends. */
function said(command: string, args: readonly string[]): { readonly code: number; readonly text: string } {
  try {
    return { code: 0, text: execFileSync(command, args, { cwd: copy, encoding: 'utf8', stdio: 'pipe' }) };
  } catch (error) {
    const { status, stdout, stderr } = error as { status: number; stdout: string; stderr: string };
    return { code: status, text: stdout + stderr };
  }
}

const houseTest = (): ReturnType<typeof said> => said(bin('jest'), ['-w', '1', '--rootDir', copy, 'test/house.test.ts', `test/core/checks/${ID}.test.ts`]);

test('a new check compiles, with its wording in every language, its table and its reason', () => {
  expect(files).toEqual(expect.arrayContaining([`core/checks/${ID}.ts`, 'core/checks/index.ts', 'core/wording/bg.ts', 'core/wording/asks/bg.ts', `test/core/checks/${ID}.test.ts`, 'test/checks-why.ts']));
  const include = ['../core/**/*.ts', 'core/checks/*.ts', 'core/wording.test.ts', 'checks-why.ts'];
  writeFileSync(path.join(copy, 'test', 'tsconfig.json'), JSON.stringify({ ...JSON.parse(readFileSync(path.join(copy, 'test', 'tsconfig.json'), 'utf8')) as object, include }));
  expect(said(bin('tsc'), ['-p', 'test'])).toEqual({ code: 0, text: '' });
});

test('the house test names each blank, and is content when all are filled', () => {
  const before = houseTest();
  expect(before.code).not.toBe(0);
  const blanks = files.filter((file) => readFileSync(path.join(copy, file), 'utf8').includes(`TODO(${ID})`));
  expect(blanks.filter((file) => !before.text.includes(`${file}:`))).toEqual([]);
  expect(blanks).toHaveLength(8 * 2 + 3);
  for (const file of blanks) writeFileSync(path.join(copy, file), readFileSync(path.join(copy, file), 'utf8').split(`TODO(${ID})`).join('Quick question?'));
  expect(houseTest().text).not.toMatch(/✕|●/);
});

test.each([['Pitch First'], [''], ['../pitch'], ['pitch-first']])('no check for %j', (id) => { expect(() => newCheck(id, copy)).toThrow(); });
