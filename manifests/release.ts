import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { zipSync, type Zippable } from 'fflate';
import { buildGmail, buildOutlook } from '../build';
import { PAGES, writePages } from './pages';

const root = path.join(__dirname, '..');
const dist = path.join(root, 'dist');
/** One fixed date, so that the same sources make the same bytes. */
const DATED = { mtime: '2020-01-01' };
/** Where the add-in's files are served, until somebody writes another address into the manifests. */
const NO_HOST = 'https://localhost:3000';

/**
 * What people install from, without building: golden-rule-gmail.zip (two files to paste), golden-rule-outlook.zip (the files to serve, and their manifests) and
 * SHA256SUMS, into `out`. Returns their paths.
 */
export async function release(host = process.env['OUTLOOK_HOST'] ?? NO_HOST, out = dist): Promise<readonly string[]> {
  const outlook = path.join(out, 'release', 'outlook');
  const pages = path.join(out, 'release', 'pages');
  await Promise.all([buildGmail(), buildOutlook(host, outlook)]);
  writePages(pages);
  const licence = { LICENSE: readFileSync(path.join(root, 'LICENSE')) };
  const zips = {
    'golden-rule-gmail.zip': { ...filesIn(path.join(dist, 'gmail'), ['Code.js', 'appsscript.json']), ...filesIn(pages, PAGES, 'pages/'), ...licence },
    'golden-rule-outlook.zip': { ...filesIn(outlook, namesBelow(outlook)), ...licence },
  };
  mkdirSync(out, { recursive: true });
  const made = Object.entries(zips).map(([name, files]) => ({ name, bytes: zipSync(files, DATED) }));
  const sums = made.map(({ name, bytes }) => `${createHash('sha256').update(bytes).digest('hex')}  ${name}\n`).join('');
  return [...made, { name: 'SHA256SUMS', bytes: sums }].map(({ name, bytes }) => {
    writeFileSync(path.join(out, name), bytes);
    return path.join(out, name);
  });
}

function filesIn(folder: string, names: readonly string[], under = ''): Zippable {
  return Object.fromEntries(names.map((name) => [under + name, readFileSync(path.join(folder, name))]));
}

function namesBelow(folder: string, under = ''): string[] {
  return readdirSync(path.join(folder, under)).sort().flatMap((name) => {
    const file = path.posix.join(under, name);
    return statSync(path.join(folder, file)).isDirectory() ? namesBelow(folder, file) : [file];
  });
}

if (require.main === module) {
  release(process.argv[2]).then((files) => { console.log(files.map((file) => path.relative(root, file)).join('\n')); }, (error: unknown) => {
    console.error(`npm run release [-- https://addin.example.org]\n${String(error)}`);
    process.exitCode = 1;
  });
}
