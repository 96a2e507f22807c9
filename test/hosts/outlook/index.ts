import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import type { BrowserContext } from 'playwright-core';

export type { Item, Notice, Recipient } from './item';
export type { Outlook, OutlookEvents, OutlookPlaces, SendResult } from './outlook';
export type { Fault } from './serve';
export type { Completed } from './alert';
export { createGraph, routeGraph, type Graph, type Mail } from './graph';

const root = path.join(__dirname, '..', '..', '..');
const officeFolder = path.join(root, 'node_modules', '@microsoft', 'office-js', 'dist');
const CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/';
const AJAX = 'https://ajax.aspnetcdn.com/ajax/3.5/MicrosoftAjax.js';
const TYPES: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml', '.png': 'image/png', '.xml': 'text/xml', '.json': 'application/json' };

export interface Served {
  readonly type: string;
  readonly body: Buffer | string;
}

/** The stand-in for the page: a script that defines `createOutlook(places, events)` (see outlook.ts), and its style sheet. */
export async function bundleOutlook(): Promise<{ readonly script: string; readonly style: string }> {
  return { script: await bundled('page.ts'), style: readFileSync(path.join(__dirname, 'outlook.css'), 'utf8') };
}

/**
 * For a server on plain http (the desk): answers a path under `/outlook/` (the add-in as built) or `/office/` (the real office.js, untouched), undefined for
 * any other. Only the HTML pages differ from what ships: they name the local office.js, and load the stand-in for MicrosoftAjax before it.
 * Serve `bundleOutlook().script` to the page around it, on the same origin, and call `createOutlook({ addIn: origin + '/outlook', … })`.
 */
export async function serveOutlook(addInFolder: string): Promise<(pathname: string) => Served | undefined> {
  const ajax = await bundled('microsoft-ajax.ts');
  return (pathname) => {
    if (pathname === '/office/MicrosoftAjax.js') return { type: 'text/javascript', body: ajax };
    if (pathname.startsWith('/office/')) return fileIn(officeFolder, pathname.slice('/office/'.length));
    if (!pathname.startsWith('/outlook/')) return undefined;
    const file = fileIn(addInFolder, pathname.slice('/outlook/'.length));
    return file?.type === 'text/html' ? { ...file, body: localPage(String(file.body)) } : file;
  };
}

/** For tests: Outlook on the web's own address, the CDNs and the add-in's host answered from disk; nothing is changed, nothing reaches a network. */
export async function routeOutlook(context: BrowserContext, addInFolder: string, addIn = 'https://localhost:3000'): Promise<void> {
  const { script, style } = await bundleOutlook();
  const ajax = await bundled('microsoft-ajax.ts');
  const page = `<!doctype html><meta charset="utf-8"><meta name="color-scheme" content="light dark"><title>Outlook</title><style>${style}
    body { margin: 0; display: grid; grid-template-columns: 1fr 320px; height: 100vh } iframe { width: 320px; height: 100vh; border: 0 }</style>
    <main><div id="notices" class="outlook-notices"></div></main><aside id="pane"></aside><div id="alert" class="outlook-alert"></div><script src="/mail/host.js"></script>`;
  await context.route('**/*', async (route) => {
    const { origin, pathname, href } = new URL(route.request().url());
    const served = origin === 'https://outlook.office.com'
      ? (pathname === '/mail/host.js' ? { type: 'text/javascript', body: script } : { type: 'text/html', body: page })
      : href === AJAX ? { type: 'text/javascript', body: ajax }
      : href.startsWith(CDN) ? fileIn(officeFolder, pathname.slice('/lib/1/hosted/'.length))
      : origin === addIn ? fileIn(addInFolder, pathname.slice(1)) : undefined;
    if (served) await route.fulfill({ contentType: served.type, body: served.body });
    else await route.abort();
  });
}

function localPage(html: string): string {
  return html
    .replace('<script src="https://appsforoffice', '<script src="/office/MicrosoftAjax.js"></script>\n  <script src="https://appsforoffice')
    .replaceAll(`${CDN}office.js`, '/office/office.js')
    .replaceAll('https://appsforoffice.microsoft.com https://ajax.aspnetcdn.com', '\'self\'');
}

/** office.js asks for its parts by path; nothing above the folder is given out. */
function fileIn(folder: string, name: string): Served | undefined {
  const file = path.normalize(path.join(folder, name));
  if (!file.startsWith(folder + path.sep) || !existsSync(file)) return undefined;
  return { type: TYPES[path.extname(file)] ?? 'application/octet-stream', body: readFileSync(file) };
}

async function bundled(entry: string): Promise<string> {
  const { outputFiles } = await build({ entryPoints: [path.join(__dirname, entry)], bundle: true, write: false, format: 'iife', target: 'es2022', logLevel: 'error' });
  return outputFiles[0]?.text ?? '';
}
