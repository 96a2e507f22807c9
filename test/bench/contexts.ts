import { build } from 'esbuild';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { encode } from '../../core';
import { packLists } from '../../pack';
import { memoryOf } from './letters';
import { measure, type Measure } from './measure';

const ROUNDS = 5;
interface Times { readonly open: number; readonly first: number; readonly warm: number }

/** The first call of a new process, as Apps Script and classic Outlook make it: with the compiler and without, word lists plain and packed as they ship. */
export async function freshContexts(): Promise<Measure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const bundle = async (entry: string, name: string, isPacked: boolean): Promise<string> => {
    const outfile = join(folder, name);
    await build({ entryPoints: [join(__dirname, entry)], outfile, bundle: true, minify: true, target: 'es2019', platform: 'node', logLevel: 'silent', plugins: isPacked ? [packLists] : [] });
    return outfile;
  };
  try {
    const fresh = await bundle('fresh.ts', 'fresh.cjs', false);
    const cores = [['', await bundle('../../core/index.ts', 'core.cjs', false)], ['.packed', await bundle('../../core/index.ts', 'packed.cjs', true)]] as const;
    const input = JSON.stringify(encode(memoryOf(10_000).memory, { value: 9_000, total: 500_000 }));
    return cores.flatMap(([form, core]) => [[], ['--jitless']].flatMap((flags) => {
      const rounds = Array.from({ length: ROUNDS }, () => JSON.parse(String(execFileSync('node', [...flags, fresh, core], { input, stdio: ['pipe', 'pipe', 'ignore'] }))) as Times);
      const least = (of: (times: Times) => number): number => Math.min(...rounds.map(of));
      const name = `memory.first-call${flags.join('').replace('--', '.')}${form}`;
      return [
        measure(name, least(({ first }) => first), least(({ warm }) => warm), 'µs', 'the first review of a new process, beside its later ones; goal ≤ 10'),
        measure(`${name}.decode`, least(({ open }) => open), least(({ warm }) => warm), 'µs', 'reading a full Gmail store in a new process, beside one review'),
      ];
    }));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
