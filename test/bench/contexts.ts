import { build } from 'esbuild';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { encode } from '../../core';
import { packing } from '../../pack';
import { memoryOf } from './letters';
import { measure, type Measure } from './measure';

const ROUNDS = 5;
interface Times { readonly empty: number; readonly load: number; readonly open: number; readonly first: number; readonly warm: number }

/** What a host runs of the core, bundled as it ships there. */
const HOSTS = [['outlook', "export { decode, letterOf, warn, warningWordingFor } from './core';"], ['gmail', "export { decode, letterOf, review, wordingFor } from './core';"]] as const;

/** The first call of a new process, as classic Outlook and Apps Script make it: with the compiler and without. */
export async function freshContexts(): Promise<Measure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const root = join(__dirname, '..', '..');
  try {
    const fresh = join(folder, 'fresh.cjs');
    await build({ entryPoints: [join(__dirname, 'fresh.ts')], outfile: fresh, bundle: true, platform: 'node', logLevel: 'silent' });
    const cores = await Promise.all(HOSTS.map(async ([host, contents]) => {
      const outfile = join(folder, `${host}.cjs`);
      await build({ stdin: { contents, resolveDir: root, loader: 'ts' }, outfile, bundle: true, minify: true, charset: 'ascii', format: 'cjs', target: host === 'outlook' ? 'es2016' : 'es2019', platform: 'neutral', mainFields: ['module', 'main'], logLevel: 'silent', plugins: [...packing[host]] });
      return [host, outfile] as const;
    }));
    const empty = join(folder, 'empty.cjs');
    writeFileSync(empty, 'exports.nothing = undefined;\n');
    const input = JSON.stringify(encode(memoryOf(10_000).memory, { value: 9_000, total: 500_000 }));
    return cores.flatMap(([host, core]) => [[], ['--jitless']].flatMap((flags) => {
      const rounds = Array.from({ length: ROUNDS }, () => JSON.parse(String(execFileSync('node', [...flags, fresh, empty, core], { input, stdio: ['pipe', 'pipe', 'ignore'] }))) as Times);
      const least = (of: (times: Times) => number): number => Math.min(...rounds.map(of));
      const name = `memory.first-call.${host}${flags.join('').replace('--', '.')}`;
      return [
        measure(name, least(({ first }) => first), least(({ warm }) => warm), 'µs', 'the first review of a new process, in what ships, beside its later ones; goal ≤ 10'),
        measure(`${name}.load`, least(({ load }) => load), least(({ empty }) => empty), 'µs', 'reading the script, beside an empty one'),
        measure(`${name}.decode`, least(({ open }) => open), least(({ warm }) => warm), 'µs', 'reading a full Gmail store in a new process, beside one review'),
      ];
    }));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
