import { copyFileSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'acorn';
import { build, type Plugin, type StdinOptions } from 'esbuild';
import { settingsIn, type Policy } from './core';
import { LOCALES, type Locale } from './core/wording/locale';
import { entries } from './gmail-addon/entries';
import { writePages } from './manifests/pages';
import { localizations, unifiedManifest } from './manifests/unified';
import { fetchedListsOf, packing } from './pack';

const root = __dirname;
/** What an organisation lays down for all; built into the scripts, and served beside the pane. */
const POLICY_FILE = process.env['POLICY'] ?? '';
const NO_POLICY = '{ "goldenRule": 1 }\n';
const dist = path.join(root, 'dist');

/** dist/gmail: Code.js and appsscript.json, what Apps Script runs. @throws when a name Gmail calls has no function */
export async function buildGmail(out = path.join(dist, 'gmail'), policyFile = POLICY_FILE): Promise<void> {
  const outfile = path.join(out, 'Code.js');
  mkdirSync(out, { recursive: true });
  const manifest = path.join(root, 'manifests', 'appsscript.json');
  writeWhole(path.join(out, 'appsscript.json'), readFileSync(manifest, 'utf8'));
  // Apps Script finds functions by parsing: each entry is a plain declaration at the top level, nothing else runs there.
  const stubs = entries.map((name) => `function ${name}(event) {\n  return goldenRule.${name}(event || {});\n}`).join('\n');
  const entry = path.join(root, 'gmail-addon', 'main.ts');
  const { outputFiles: [bundle] } = await build({
    entryPoints: [entry], outfile, write: false, bundle: true, format: 'iife', globalName: 'goldenRule', platform: 'neutral', mainFields: ['module', 'main'],
    // es2019: the server has refused class fields (google/clasp#907); charset ascii: the editor's paste cannot garble it.
    target: 'es2019', charset: 'ascii', legalComments: 'none', minify: true, logLevel: 'error', plugins: [...packing.gmail], footer: { js: stubs },
    define: policyDefined(policyFrom(policyFile).policy),
  });
  // esbuild leaves characters inside regular expressions as they are.
  const code = (bundle?.text ?? '').replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
  const { metafile } = await build({ entryPoints: [entry], outfile, write: false, format: 'esm', metafile: true, logLevel: 'error' });
  guardGmail(code, Object.values(metafile.outputs).flatMap((output) => output.exports), readFileSync(manifest, 'utf8'));
  writeWhole(outfile, code);
}

/** The file's text and the policy in it. @throws when something in it is no setting */
export function policyFrom(file: string): { readonly text: string; readonly policy: Policy } {
  const text = file === '' ? NO_POLICY : readFileSync(file, 'utf8');
  const found = settingsIn(text);
  if (!found || found.leftOut.length > 0) throw new Error(`no policy: ${file}${found ? `: ${found.leftOut.join(', ')}` : ''}`);
  return { text, policy: found.settings };
}

function policyDefined(policy: Policy): Record<string, string> {
  return { POLICY: JSON.stringify(JSON.stringify(policy)) };
}

/** Whoever reads meanwhile sees the old file or the new one. */
function writeWhole(file: string, text: string): void {
  const fresh = `${file}.${process.pid}`;
  writeFileSync(fresh, text);
  renameSync(fresh, file);
}

/** @throws when the code is newer than Apps Script reads, or when a name Gmail calls has no function */
export function guardGmail(code: string, exported: readonly string[], manifest: string): void {
  parse(code, { ecmaVersion: 2019, sourceType: 'script' });
  const called = JSON.stringify(JSON.parse(manifest)).match(/(?<="runFunction":")[^"]+/g) ?? [];
  const missing = [...entries.filter((name) => !exported.includes(name)), ...called.filter((name) => !entries.some((entry) => entry === name))];
  if (missing.length > 0) throw new Error(`no function for ${missing.join(', ')}`);
}

/** dist/outlook: the task pane, the event handlers, manifests and icons; `host` is the https address that will serve them. */
export async function buildOutlook(host = process.env['OUTLOOK_HOST'] ?? 'https://localhost:3000', out = path.join(dist, 'outlook'), clientId = process.env['OUTLOOK_CLIENT_ID'] ?? '', policyFile = POLICY_FILE): Promise<void> {
  if (clientId !== '' && !/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(clientId)) throw new Error(`OUTLOOK_CLIENT_ID is no id of an Entra application: ${clientId}`);
  const source = path.join(root, 'outlook-addin');
  const { text, policy } = policyFrom(policyFile);
  mkdirSync(path.join(out, 'assets'), { recursive: true });
  for (const page of ['taskpane.html', 'taskpane.css', 'commands.html']) copyFileSync(path.join(source, page), path.join(out, page));
  writePages(out);
  writeWhole(path.join(out, 'policy.json'), text);
  const icons = path.join(root, 'manifests', 'icons');
  for (const icon of readdirSync(icons).filter((name) => name.endsWith('.png'))) copyFileSync(path.join(icons, icon), path.join(out, 'assets', icon));
  const manifest = readFileSync(path.join(root, 'manifests', 'outlook.xml'), 'utf8').split('https://localhost:3000').join(host);
  writeWhole(path.join(out, 'manifest.xml'), manifest);
  writeWhole(path.join(out, 'manifest.json'), `${JSON.stringify(unifiedManifest(manifest, clientId), undefined, 2)}\n`);
  for (const { file, content } of localizations(manifest)) writeWhole(path.join(out, file), `${JSON.stringify(content, undefined, 2)}\n`);
  const bundle = async (entry: string | StdinOptions, target: string, name: string, plugins: readonly Plugin[] = packing.outlook): Promise<void> => {
    const { outputFiles } = await build({ ...(typeof entry === 'string' ? { entryPoints: [path.join(source, entry)] } : { stdin: entry }), bundle: true, write: false, minify: true, format: 'iife', charset: 'ascii', target, legalComments: 'none', logLevel: 'error', plugins: [...plugins], define: { OUTLOOK_CLIENT_ID: JSON.stringify(clientId), ...policyDefined(policy) } });
    writeWhole(path.join(out, name), outputFiles[0]?.text ?? '');
  };
  await bundle('taskpane.ts', 'es2019', 'taskpane.js', packing.pane);
  await Promise.all([...fetchedListsOf()].map(([language, script]) => bundle(script, 'es2019', path.join('assets', `lists-${language}.js`))));
  await Promise.all(LOCALES.filter((locale) => locale !== 'en').map((locale) => bundle(wordsIn(locale), 'es2019', path.join('assets', `words-${locale}.js`))));
  await buildMailbox(bundle, out, clientId);
  // Classic Outlook before Version 2403 parses nothing newer than ES2016; a file it cannot parse could not fail open.
  await bundle('smart-alerts.ts', 'es2016', 'launchevent.js');
}

/** A script that hands the pane all it says in one language; outlook-addin/words.ts loads it. */
function wordsIn(locale: Locale): StdinOptions {
  const parts = ['shared', 'asks', 'panel', 'outlook'].map((part) => `import { ${locale} as ${part} } from './${part === 'shared' ? '' : `${part}/`}${locale}';`).join('\n');
  return { contents: `${parts}\nimport { inOutlook } from './outlook/in-outlook';\nObject.assign(window, { goldenRuleWords: inOutlook(shared, asks, panel, outlook) });`, resolveDir: path.join(root, 'core', 'wording') };
}

/** With a client id the pane may ask for the mailbox: MSAL in a file of its own, and Graph the one further address the pane's policy allows. */
async function buildMailbox(bundle: (entry: string, target: string, name: string) => Promise<void>, out: string, clientId: string): Promise<void> {
  const script = path.join(out, 'assets', 'sign-in.js');
  rmSync(script, { force: true });
  if (clientId === '') return;
  await bundle('sign-in.ts', 'es2019', path.join('assets', 'sign-in.js'));
  const pane = path.join(out, 'taskpane.html');
  writeWhole(pane, readFileSync(pane, 'utf8').replace("connect-src 'self';", "connect-src 'self' https://graph.microsoft.com;"));
}

if (require.main === module) {
  Promise.all([buildGmail(), buildOutlook()]).catch((error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  });
}
