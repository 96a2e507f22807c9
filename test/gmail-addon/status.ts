import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const root = path.join(__dirname, '..', '..');
const clasp = path.join(root, 'gmail-addon', 'node_modules', '.bin', 'clasp');

/** `npm run gmail:status`: asks clasp itself what it would push from what was built, with the settings we hand out. Fails when that is not our two files. */
function main(): void {
  const project = mkdtempSync(path.join(tmpdir(), 'clasp-'));
  try {
    cpSync(path.join(root, 'dist', 'gmail'), path.join(project, 'dist', 'gmail'), { recursive: true });
    cpSync(path.join(root, 'gmail-addon', '.clasp.json.example'), path.join(project, '.clasp.json'));
    const { filesToPush, untrackedFiles }: Record<string, readonly string[]> = JSON.parse(execFileSync(clasp, ['show-file-status', '--json'], { cwd: project, encoding: 'utf8' }));
    const pushed = [...filesToPush ?? []].sort().join(', ');
    console.log(`clasp would push: ${pushed}`);
    if (pushed !== 'dist/gmail/Code.js, dist/gmail/appsscript.json' || untrackedFiles?.length !== 0) throw new Error(`left alone: ${String(untrackedFiles)}`);
  } finally {
    rmSync(project, { recursive: true });
  }
}

main();
