import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

export const root = path.join(__dirname, '..');
const APART = ['node_modules', 'dist', 'coverage', '.git'];

/** Files made by the build and the release, which no checkout has. */
const MADE = [
  'dist/gmail/Code.js', 'dist/gmail/appsscript.json', '.clasp.json', 'dist/sbom.cdx.json', 'dist/SHA256SUMS', 'dist/golden-rule-gmail.zip', 'dist/golden-rule-outlook.zip', 'dist/golden-rule-outlook-upload.zip',
  ...['taskpane.html', 'taskpane.js', 'launchevent.js', 'commands.html', 'about.html', 'privacy.html', 'manifest.xml', 'manifest.json', 'policy.json', 'assets/sign-in.js', 'assets/words-de.js', 'assets/lists-de.js', 'assets/lists-elsewhere.js'].map((name) => `dist/outlook/${name}`),
];
const NAMED = /^\.?[\w*./-]{1,120}$/;
const ENDING = /\.(?:ts|cjs|mjs|js|md|json|html|css|xml|svg|png|yml|zip)$/;
/** Where one machine's files lie. */
export const MACHINE_PATH = /(?:^|[\s`"'(=])(?:\/(?:home|work|tmp|Users|root|mnt|opt|var|usr)\/|[A-Z]:\\|file:\/\/)/;

interface Manifest { readonly scripts?: Readonly<Record<string, string>> }
export interface Page { readonly file: string; readonly text: string }

/** Paths from the root of the repository, of files and of folders (these end in /). */
export function filesBelow(folder = ''): string[] {
  return readdirSync(path.join(root, folder)).filter((name) => !APART.includes(name)).flatMap((name) => {
    const file = path.posix.join(folder, name);
    return statSync(path.join(root, file)).isDirectory() ? [`${file}/`, ...filesBelow(file)] : [file];
  });
}

export function documents(): Page[] {
  return filesBelow().filter((file) => /\.(?:md|yml)$/.test(file)).map((file) => ({ file, text: readFileSync(path.join(root, file), 'utf8') }));
}

/** Links and pictures that lead nowhere: a relative one to no file or no heading, or one over plain http. */
export function deadLinks({ file, text }: Page): string[] {
  const links = [...prose(text).matchAll(/\]\(([^()\s]{1,300})\)|<img src="([^"]{1,300})"/g)].map(([, link, picture]) => link ?? picture ?? '');
  return links.filter((link) => {
    if (/^[a-z]+:/.test(link)) return !/^https:\/\//.test(link);
    const [target = '', heading] = link.split('#');
    const to = target === '' ? file : path.posix.join(path.posix.dirname(file), target);
    return !existsSync(path.join(root, to)) || (heading !== undefined && !headingsOf(readFileSync(path.join(root, to), 'utf8')).includes(heading));
  });
}

/** As GitHub names headings in a link. */
function headingsOf(text: string): string[] {
  return [...prose(text).matchAll(/^#{1,6} (.{1,200})$/gm)].map(([, title = '']) => title.toLowerCase().replace(/[^\p{L}\p{N} _-]/gu, '').replace(/ /g, '-'));
}

/** Commands named in code that this repository does not have: npm scripts, and files handed to node or jest. */
export function deadCommands({ text }: Page, packages: Readonly<Record<string, Manifest>>): string[] {
  return codeIn(text).flatMap((code) => [
    ...[...code.matchAll(/\bnpm(?: --prefix ([\w-]+))? (?:run(?: -s)? ([\w:-]+)|(start|test)\b)/g)]
      .filter(([, folder = '', script, plain]) => !(packages[folder]?.scripts?.[script ?? plain ?? ''])).map(([command]) => command),
    ...[...code.matchAll(/\b(?:npx jest|npx tsx|node) ([\w./-]{1,120})/g)].filter(([, file = '']) => !existsSync(path.join(root, file))).map(([command]) => command),
  ]);
}

/** File and folder names in code that are neither in the repository nor made by it: `*` and `<…>` stand for any name, a name without its folders is looked for in all. */
export function deadNames({ text }: Page, files: readonly string[]): string[] {
  const all = [...files, ...MADE, ...MADE.map((file) => `${path.posix.dirname(file)}/`)].map((file) => `/${file}`);
  return codeIn(text, 'spans').map((code) => code.replace(/<[\w ]{1,20}>/g, '*')).filter((code) => NAMED.test(code) && (ENDING.test(code) || isFolder(code))).filter((name) => {
    const pattern = new RegExp(`/${name.replace(/^\.\//, '').replace(/[.+?^$|()[\]\\]/g, '\\$&').replace(/\*/g, '[^/]*')}/?$`);
    return !all.some((file) => pattern.test(file));
  });
}

/** "core/text/" or "core/text"; a media type or the two halves of a choice are none, so the first part must be a folder of ours. */
function isFolder(code: string): boolean {
  const [first = ''] = code.split('/');
  return code.includes('/') && (code.endsWith('/') || first === 'dist' || existsSync(path.join(root, first)));
}

/** Code between backticks, and unless only those are asked for that of shell blocks. */
function codeIn(text: string, which: 'spans' | 'all' = 'all'): string[] {
  const blocks = which === 'all' ? [...text.matchAll(/^```sh\n([^`]*)```/gm)].map(([, code = '']) => code) : [];
  return [...blocks, ...[...prose(text).matchAll(/`([^`\n]{1,200})`/g)].map(([, code = '']) => code)];
}

function prose(text: string): string {
  return text.replace(/^```[^`]*```/gm, '');
}
