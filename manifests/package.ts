import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { zipSync } from 'fflate';
import { buildOutlook } from '../build';

const dist = path.join(__dirname, '..', 'dist');

/**
 * What an administrator uploads (Microsoft 365 admin center, Integrated apps): the unified manifest, its icons and languages, for the add-in served at
 * `host` from dist/outlook. Returns the zip's path. @throws when `host` is no https address
 */
export async function packageOutlook(host: string, out = path.join(dist, 'outlook'), target = path.join(dist, 'golden-rule-outlook-upload.zip')): Promise<string> {
  const { protocol, origin } = new URL(host);
  if (protocol !== 'https:' || origin !== host.replace(/\/$/, '')) throw new Error(`an https address without a path is needed, not ${host}`);
  await buildOutlook(origin, out);
  const manifest = JSON.parse(readFileSync(path.join(out, 'manifest.json'), 'utf8')) as { icons: Record<string, string>; localizationInfo: { additionalLanguages: { file: string }[] } };
  const names = ['manifest.json', ...Object.values(manifest.icons), ...manifest.localizationInfo.additionalLanguages.map(({ file }) => file)];
  // One fixed date, so that the same sources make the same bytes.
  writeFileSync(target, zipSync(Object.fromEntries(names.map((name) => [name, readFileSync(path.join(out, name))])), { mtime: '2020-01-01' }));
  return target;
}

if (require.main === module) {
  packageOutlook(process.argv[2] ?? '').then((file) => { console.log(file); }, (error: unknown) => {
    console.error(`npm run outlook:package -- https://addin.example.org\n${String(error)}`);
    process.exitCode = 1;
  });
}
