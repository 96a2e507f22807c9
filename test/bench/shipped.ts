import { buildSync } from 'esbuild';
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type * as Measured from './measured';

/** The core in one bundle, as it ships: the seams between modules that a loader puts in cost a third more. */
export const shipped = bundled();

function bundled(): typeof Measured {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    const outfile = join(folder, 'core.cjs');
    buildSync({ entryPoints: [join(__dirname, 'measured.ts')], outfile, bundle: true, minify: true, target: 'es2019', platform: 'node', logLevel: 'error' });
    return createRequire(__filename)(outfile) as typeof Measured;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
