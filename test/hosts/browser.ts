import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { chromium, type Browser } from 'playwright-core';

const project = JSON.parse(readFileSync(path.join(__dirname, '..', '..', 'package.json'), 'utf8')) as { devDependencies: Record<string, string> };
const version = String(project.devDependencies['@sparticuz/chromium']);

/** sparticuz' own flags turn web security off (--disable-web-security); the add-ins are to meet the real rules. */
const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

/** A headless Chromium that came with npm; CHROMIUM_PATH names another one. The caller closes it. */
export async function launchBrowser(): Promise<Browser> {
  const own = process.env['CHROMIUM_PATH'];
  if (own) return chromium.launch({ executablePath: own, args: FLAGS });
  const folder = unpackChromium();
  const executablePath = path.join(folder, 'chromium');
  const fonts = existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_PATH: path.join(folder, 'fonts') };
  try {
    return await chromium.launch({ executablePath, args: FLAGS, env: { ...process.env, ...fonts } });
  } catch (error) {
    if (!String(error).includes('loading shared libraries')) throw error;
    // A machine without NSS: the package brings the libraries of Amazon Linux 2023.
    return chromium.launch({ executablePath, args: FLAGS, env: { ...process.env, ...fonts, LD_LIBRARY_PATH: path.join(folder, 'al2023', 'lib') } });
  }
}

/** The folder with `chromium`, `fonts` and `al2023`; unpacked once a version, safe when several processes want it at once. */
function unpackChromium(): string {
  // One folder a version: the package takes whatever `chromium` it finds in TMPDIR for its own.
  const folder = path.join(os.tmpdir(), `golden-rule-chromium-${version}`);
  if (existsSync(path.join(folder, 'chromium'))) return folder;
  const fresh = mkdtempSync(`${folder}-`);
  // In a child, because the package reads TMPDIR of its own process; the Lambda name makes it unpack its libraries too.
  execFileSync(process.execPath, ['-e', 'import("@sparticuz/chromium").then((it) => it.default.executablePath())'], {
    cwd: __dirname, stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, TMPDIR: fresh, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' },
  });
  // Theirs names the folders of Lambda; on a machine without fontconfig a page would have no letters at all.
  writeFileSync(path.join(fresh, 'fonts', 'fonts.conf'), `<?xml version="1.0"?><fontconfig><dir>${folder}/fonts/fonts</dir><cachedir>${folder}/fonts-cache</cachedir></fontconfig>`);
  try {
    renameSync(fresh, folder);
  } catch {
    rmSync(fresh, { recursive: true, force: true }); // another process was first
  }
  return folder;
}
