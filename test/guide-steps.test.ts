import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

/** The guides as somebody follows them: their commands as they stand, in a copy of the project; what no machine can do stands in BY-HAND.md. */
const root = path.join(__dirname, '..');
const GUIDES = ['README.md', 'CONTRIBUTING.md', 'ADMINISTRATORS.md', 'gmail-addon/INSTALL.md', 'outlook-addin/INSTALL.md'];
jest.setTimeout(60_000);
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');

/** What must be there afterwards: a file and what it holds, or what the command printed; the code it ends with, where that is not 0. */
interface Seen { readonly file?: readonly [name: string, holds: RegExp]; readonly prints?: RegExp; readonly code?: number }

const RUN: Readonly<Record<string, Seen>> = {
  'npm run -s review -- letter.eml --sent Sent.mbox': { prints: /strangers/, code: 2 },
  'npm run -s audit -- Sent.mbox Inbox.mbox --html year.html': { file: ['year.html', /<svg/] },
  'npm run -s replay -- mailbox.jsonl.gz': { prints: /"verdict":"(?:clear|look|hold)"/ },
  'OUTLOOK_HOST=https://addin.example.org npm run build': { file: ['dist/outlook/manifest.xml', /https:\/\/addin\.example\.org\/taskpane\.html/] },
  'npm run outlook:package -- https://addin.example.org': { file: ['dist/golden-rule-outlook-upload.zip', /^PK/] },
  'OUTLOOK_CLIENT_ID=00000000-0000-0000-0000-000000000000 npm run outlook:package -- https://addin.example.org': { file: ['dist/outlook/taskpane.html', /graph\.microsoft\.com/] },
  'POLICY=manifests/policy.example.json npm run outlook:package -- https://addin.example.org': { file: ['dist/outlook/policy.json', /"daysKept": 180/] },
  'POLICY=manifests/policy.example.json npm run build': { file: ['dist/gmail/Code.js', /daysKept\\?":180/] },
  'cp gmail-addon/.clasp.json.example .clasp.json': { file: ['.clasp.json', /scriptId/] },
};

/** What a machine runs elsewhere, and where; or why it does not. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  'npm ci': '.ci/run begins with it', 'npm ci && npm start': 'test/desk/desk.test.ts', 'npm start': 'test/desk/desk.test.ts',
  'npm ci && npm test': '.ci/run is it', 'npm run check': '.ci/run is it', 'npm run format': 'the lint of this run, which only tells', 'npx jest test/core/checks': 'a part of this run',
  'npm run -s bench': 'takes minutes, and speed is nobody’s verdict', 'npm run fuzz': 'test/hostile/mails.test.ts, with a seed that is fixed',
  'npm run mutate -- core/asked-of.ts': 'takes minutes a file',
  'npm run pictures': 'test/desk/cards.test.ts tells when they are stale', 'npm run release': 'test/release.test.ts',
  'npm run gmail:status': '.ci/run runs it', 'gmail-addon/node_modules/.bin/clasp login': 'needs an account', 'npm run gmail:push': 'needs an account',
};

function commandsIn(file: string): string[] {
  return [...read(file).matchAll(/^```sh\n([\s\S]*?)^```/gm)].flatMap(([, block = '']) => block.split('\n').map((line) => (line.split(/\s#\s/)[0] ?? '').trim()).filter((line) => line !== ''));
}

const asked = [...new Set(GUIDES.flatMap(commandsIn))];

test('every command of a guide is run, here or elsewhere, and nothing else is', () => {
  expect([...asked].sort()).toEqual([...Object.keys(RUN), ...Object.keys(ELSEWHERE)].sort());
});

test('every step that only a person can do is on the list of what they must see', () => {
  const [gmail = '', outlook = '', microsoft = '', google = ''] = read('test/BY-HAND.md').split(/^## /m).slice(1);
  const listed = (section: string): string[] => [...section.matchAll(/^\| (\d(?:\.\d)?) \|/gm)].map(([, step = '']) => step);
  const [forMicrosoft = '', forGoogle = ''] = read('ADMINISTRATORS.md').split(/^## /m).slice(1);
  const bold = (section: string): string[] => [...section.matchAll(/^\*\*(\d)\. /gm)].map(([, step = '']) => step);
  expect(listed(gmail)).toEqual(stepsIn('gmail-addon/INSTALL.md').slice(1));
  expect(listed(outlook)).toEqual(stepsIn('outlook-addin/INSTALL.md'));
  expect([listed(microsoft), listed(google)]).toEqual([bold(forMicrosoft), bold(forGoogle)]);
});

/** "2.4": the fourth of a numbered list under the heading "2."; a heading without a list is a step itself. */
function stepsIn(file: string): string[] {
  return read(file).split(/^## (?=\d\.)/m).slice(1).flatMap((section) => {
    const [heading = ''] = section;
    const items = [...(section.split(/^## /m)[0] ?? '').matchAll(/^(\d)\. /gm)].map(([, item = '']) => `${heading}.${item}`).filter((_, i) => i > 0);
    return items.length > 0 ? items : [heading];
  });
}

describe('in a copy of the project', () => {
  const copy = mkdtempSync(path.join(tmpdir(), 'guides-'));

  beforeAll(() => {
    cpSync(root, copy, { recursive: true, filter: (from) => !/^(?:\.git|coverage|dist|node_modules|[\w-]+\/node_modules|test\/bench\/node_modules)$/.test(path.relative(root, from)) });
    symlinkSync(path.join(root, 'node_modules'), path.join(copy, 'node_modules'));
    const mboxOf = (...names: readonly string[]): string => names.map((name) => `From someone Mon Mar  2 09:30:00 2026\n${read(`test/mails/${name}.eml`)}\n`).join('');
    const yours: Readonly<Record<string, string | Buffer>> = {
      'letter.eml': read('test/mails/hold-one-letter-three-strangers.eml'), 'Sent.mbox': mboxOf('hold-one-letter-three-strangers', 'clear-one-stranger'), 'Inbox.mbox': mboxOf('clear-reply-in-the-thread'),
      'mailbox.jsonl.gz': gzipSync(read('test/desk/sample/iva.mailbox.jsonl')),
    };
    for (const [name, content] of Object.entries(yours)) writeFileSync(path.join(copy, name), content);
  });
  afterAll(() => { rmSync(copy, { recursive: true }); });

  test.each(Object.entries(RUN))('%s', (command, { file, prints, code = 0 }) => {
    const ran = outcome(command, copy);
    expect(ran.code).toBe(code);
    if (prints) expect(ran.printed).toMatch(prints);
    if (file) expect(readFileSync(path.join(copy, file[0]), 'latin1')).toMatch(file[1]);
  });
});

function outcome(command: string, cwd: string): { readonly code: number; readonly printed: string } {
  try {
    return { code: 0, printed: execFileSync('bash', ['-c', command], { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }) };
  } catch (error) {
    const { status, stdout } = error as { status: number; stdout: string };
    return { code: status, printed: stdout };
  }
}
