import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { checks } from '../core';
import { why } from './checks-why';

const root = path.join(__dirname, '..');

test('CHECKS.md is what the checks, their tables and the measured rates say', () => {
  const fresh = execFileSync(path.join(root, 'node_modules', '.bin', 'tsx'), [path.join(__dirname, 'checks-page.ts'), '--print'], { encoding: 'utf8', maxBuffer: 1e7 });
  expect(readFileSync(path.join(root, 'CHECKS.md'), 'utf8')).toBe(fresh);
});

test('every check says why, and has a letter where it speaks and one where it is quiet', () => {
  const text = readFileSync(path.join(root, 'CHECKS.md'), 'utf8');
  for (const { id } of checks) {
    const from = text.indexOf(`## ${id}\n`);
    const section = text.slice(from, text.indexOf('\n## ', from + 1));
    expect(section).toContain(why[id]);
    expect(section).toContain('It speaks:');
    expect(section).toContain('It is quiet:');
  }
});
