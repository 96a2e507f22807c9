import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { reviewCommand } from './review';
import { SAMPLE } from './world';

const mails = path.join(__dirname, '..', 'mails');
const CODES: Readonly<Record<string, number>> = { clear: 0, look: 1, hold: 2, refused: 64 };
const folder = mkdtempSync(path.join(os.tmpdir(), 'golden-rule-review-'));
afterAll(() => { rmSync(folder, { recursive: true }); });

function written(name: string, content: string | Buffer): string {
  const file = path.join(folder, name);
  writeFileSync(file, content);
  return file;
}

const run = (...args: readonly string[]): ReturnType<typeof reviewCommand> => reviewCommand(args, false);
const HEAD = 'From: iva@ferryhouse.example\nDate: Mon, 02 Mar 2026 09:30:00 +0000\n';

describe('what the name of the mail says comes out', () => {
  test.each(readdirSync(mails))('%s', async (name) => {
    const { code, text } = await run(path.join(mails, name), '--sent', SAMPLE);
    expect([code, text]).toEqual([CODES[name.split('-')[0] ?? ''], text]);
    expect(text).not.toBe('');
  });
});

describe('bad usage and unreadable input: one clear line, 64', () => {
  const prose = written('prose.txt', 'not a mailbox');
  const cut = written('cut.jsonl', '{"id":"1","kind":"sent","date":"2026-01-01T00:00:00Z","from":{"address":"a@b.example"}}\n{"id":"2","ki');
  const letter = path.join(mails, 'clear-one-stranger.eml');
  test.each([
    ['nothing', [], /^usage: /],
    ['two letters', [letter, letter], /^usage: /],
    ['an unknown option', [letter, '--bcc'], /^usage: /],
    ['a missing letter', ['nowhere.eml'], /^There is no file nowhere\.eml\.$/],
    ['a folder', [folder], /is a folder, not a file\.$/],
    ['a missing mailbox', [letter, '--sent', 'nowhere.mbox'], /^There is no file nowhere\.mbox\.$/],
    ['a mailbox that is none', [letter, '--sent', prose], /is neither an mbox nor a mailbox JSONL\.$/],
    ['a mailbox cut off', [letter, '--sent', cut], /line 2: this is not a line of a mailbox\.$/],
    ['a name with an escape sequence', ['\u001b[2Jgone.eml'], /^There is no file gone\.eml\.$/],
  ])('%s', async (_, args, says) => {
    const { code, text } = await run(...args);
    expect(code).toBe(64);
    expect(text).toMatch(says);
  });
});

test('2,000 readers', async () => {
  const to = Array.from({ length: 2000 }, (_, i) => `Reader ${i} <reader${i}@firm${i}.example>`).join(',\n ');
  const { code, text } = await run(written('many.eml', `${HEAD}To: ${to}\nSubject: You\n\nDear Thomas,\n\nI thought of you at once.\n`), '--sent', SAMPLE);
  expect(code).toBe(2);
  expect(text).toContain('and 1996 more');
});

test('a body of 5 MB', async () => {
  const body = 'The river rises and the ferry waits for the last guest. '.repeat(90_000);
  const { code } = await run(written('long.eml', `${HEAD}To: edith.falk@falkarchive.example\nSubject: Long\n\nDear Edith,\n\n${body}\n`), '--sent', SAMPLE);
  expect(code).toBe(0);
});

test('without a mailbox nobody is called a stranger, and it says so', async () => {
  const { text } = await run(path.join(mails, 'hold-one-letter-three-strangers.eml'));
  expect(text).toContain('Could not check');
  expect(text).not.toContain('stranger');
});

test('--json gives the review itself', async () => {
  const { code, text } = await run(path.join(mails, 'hold-placeholder-in-subject.eml'), '--sent', SAMPLE, '--json');
  expect(code).toBe(2);
  expect(JSON.parse(text)).toMatchObject({ verdict: 'hold', findings: [{ check: 'placeholder-left', word: 'respect', weight: 'hold' }] });
});
