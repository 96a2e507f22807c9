import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { build, type Metafile, type Plugin } from 'esbuild';
import { packing } from '../pack';

/** Lists what we depend on under which licence, and what of it ships: `npm run licences`. */

const root = path.join(__dirname, '..');

export interface Library {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
}

/** Every package npm installs here, by the lock file; the licence is what the package itself says. */
export function installed(): readonly Library[] {
  const { packages } = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8')) as { readonly packages: Readonly<Record<string, unknown>> };
  return Object.keys(packages).filter((place) => place !== '' && existsSync(path.join(root, place, 'package.json'))).map(libraryAt);
}

/** The packages whose code is in a bundle that ships, told by the bundler. */
export async function shipped(): Promise<readonly Library[]> {
  const folders = (await Promise.all(['gmail-addon/main.ts', 'outlook-addin/taskpane.ts', 'outlook-addin/smart-alerts.ts', 'outlook-addin/sign-in.ts'].map(inputsOf))).flat();
  return [...new Set(folders)].sort().map(libraryAt);
}

async function inputsOf(entry: string): Promise<readonly string[]> {
  const plugins: readonly Plugin[] = entry.startsWith('gmail') ? packing.gmail : packing.outlook;
  const { metafile } = await build({ absWorkingDir: root, entryPoints: [entry], outfile: 'out.js', bundle: true, write: false, metafile: true, platform: 'browser', mainFields: ['module', 'main'], logLevel: 'error', define: { OUTLOOK_CLIENT_ID: '""' }, plugins: [...plugins] });
  return packagesIn(metafile);
}

function packagesIn({ outputs }: Metafile): readonly string[] {
  const inputs = Object.values(outputs).flatMap((output) => Object.entries(output.inputs)).filter(([, { bytesInOutput }]) => bytesInOutput > 0);
  return inputs.flatMap(([file]) => /^(?:[\w-]+:)?(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(path.relative(root, path.resolve(root, file)))?.[1] ?? []);
}

function libraryAt(place: string): Library {
  const { name, version, license } = JSON.parse(readFileSync(path.join(root, place, 'package.json'), 'utf8')) as { readonly name: string; readonly version: string; readonly license?: string };
  return { name, version, licence: license ?? 'none named' };
}

/** A line a licence, the packages under it behind. */
function table(libraries: readonly Library[]): string {
  const licences = [...new Set(libraries.map(({ licence }) => licence))].sort();
  return licences.map((licence) => `${licence}: ${libraries.filter((one) => one.licence === licence).map(({ name, version }) => `${name} ${version}`).join(', ')}`).join('\n');
}

if (require.main === module) {
  void shipped().then((ships) => { process.stdout.write(`Ships:\n${table(ships)}\n\nInstalled to build and test:\n${table(installed())}\n`); });
}
