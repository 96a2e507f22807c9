import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { build } from 'esbuild';
import { cardStyle } from '../hosts/apps-script';
import { bundleOutlook, serveOutlook, type Served } from '../hosts/outlook';
import { pageOf } from './audit/page';
import { startGmail, type GmailSide, type Pressed } from './gmail-side';
import { openDropped } from './opening';
import type { DeskLetter } from './page/letter';
import { letterOfDesk, outlookStoreAfter, outlookStoreOf, type Settings } from './stores';
import type { World } from './world';

const root = path.join(__dirname, '..', '..');
const LARGEST_BODY_BYTES = 20_000_000;
/** The page loads from itself alone. */
const PAGE_POLICY = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
/** office.js keeps to this machine as well; the add-in's own pages bring a stricter policy of their own. */
const FRAME_POLICY = "default-src 'self' 'unsafe-inline' 'unsafe-eval' data:; frame-ancestors 'self'";

/** What no form can send: a browser asks before it lets another site do so. */
const NO_FORM = new Set(['application/json', 'application/octet-stream']);

type Get = (pathname: string) => Served | undefined;
type Post = (body: never) => unknown;

export interface Desk {
  readonly url: string;
  close(): Promise<void>;
}

/** Serves the desk on a free port of this machine; nobody else can reach it. The add-ins are those built in `dist`. */
export async function serveDesk(world: World, outlookFolder = path.join(root, 'dist', 'outlook')): Promise<Desk> {
  let stage = await stageOf(world, outlookFolder);
  const take = async (next: World): Promise<void> => { stage = await stageOf(next, outlookFolder); };
  const server = createServer((request, response) => {
    const name = droppedName(request);
    if (name !== undefined) void openDropped(request, response, name, take);
    else answer(request, stage).then((served) => { send(response, served); }, () => { send(response, { status: 500, type: 'text/plain', body: 'The desk failed.' }); });
  });
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  return { url: `http://127.0.0.1:${portOf(server)}/`, close: () => new Promise((resolve) => { server.close(() => { resolve(); }); server.closeAllConnections(); }) };
}

interface Answer extends Served {
  readonly status?: number;
}

/** One mailbox on the desk, and both hosts beside it. */
interface Stage {
  readonly get: Get;
  readonly post: Readonly<Record<string, Post>>;
}

async function stageOf(world: World, outlookFolder: string): Promise<Stage> {
  return { get: await filesOf(world, outlookFolder), post: postsOf(world, startGmail(world)) };
}

/** Undefined: this is no file dropped on the desk by its own page. */
function droppedName(request: IncomingMessage): string | undefined {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://desk.invalid');
  return request.method === 'POST' && pathname === '/open' && isOurs(request) ? searchParams.get('name') ?? 'The file' : undefined;
}

async function answer(request: IncomingMessage, { get, post }: Stage): Promise<Answer> {
  const { pathname } = new URL(request.url ?? '/', 'http://desk.invalid');
  if (!isOurs(request)) return { status: 403, type: 'text/plain', body: 'This desk answers its own page only.' };
  if (request.method === 'GET') return get(pathname) ?? { status: 404, type: 'text/plain', body: 'Not here.' };
  const work = Object.hasOwn(post, pathname) ? post[pathname] : undefined;
  if (request.method !== 'POST' || !work) return { status: 404, type: 'text/plain', body: 'Not here.' };
  return { type: 'application/json', body: JSON.stringify(await work(JSON.parse(await bodyOf(request)) as never) ?? {}) };
}

/** Another site must not reach the desk through the user's browser: by a name that points here (DNS rebinding), or by a form. */
function isOurs({ headers, socket, method }: IncomingMessage): boolean {
  const host = headers.host ?? '';
  if (host !== `127.0.0.1:${socket.localPort}` && host !== `localhost:${socket.localPort}`) return false;
  return method === 'GET' || (NO_FORM.has(headers['content-type'] ?? '') && headers.origin === `http://${host}`);
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > LARGEST_BODY_BYTES) throw new Error('too large');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function send(response: ServerResponse, { status = 200, type, body }: Answer): void {
  response.writeHead(status, {
    'content-type': type.startsWith('text/') ? `${type}; charset=utf-8` : type,
    'content-security-policy': type === 'text/html' && !String(body).includes('id="desk"') ? FRAME_POLICY : PAGE_POLICY,
    'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer', 'cache-control': 'no-store',
  });
  response.end(body);
}

async function filesOf(world: World, outlookFolder: string): Promise<Get> {
  const outlook = await bundleOutlook();
  const served = await serveOutlook(outlookFolder);
  const { title, owner, letters, memory, report } = world;
  const files: Readonly<Record<string, Served>> = {
    '/': { type: 'text/html', body: readFileSync(path.join(__dirname, 'page', 'desk.html')) },
    '/desk.css': { type: 'text/css', body: `${outlook.style}\n${readFileSync(path.join(__dirname, 'page', 'desk.css'), 'utf8')}` },
    '/look-back': { type: 'text/html', body: pageOf(report) },
    '/card.css': { type: 'text/css', body: cardStyle },
    '/outlook-host.js': { type: 'text/javascript', body: outlook.script },
    '/desk.js': { type: 'text/javascript', body: await pageScript() },
    '/world.json': { type: 'application/json', body: JSON.stringify({ title, owner, letters, outlook: await outlookStoreOf(memory) }) },
  };
  return (pathname) => (Object.hasOwn(files, pathname) ? files[pathname] : served(pathname));
}

function postsOf({ owner }: World, gmail: GmailSide): Readonly<Record<string, Post>> {
  return {
    '/gmail/open': (letter: DeskLetter) => gmail.open(letter),
    '/gmail/save': (letter: DeskLetter) => { gmail.save(letter); },
    '/gmail/press': (pressed: Pressed) => gmail.press(pressed),
    '/gmail/back': () => gmail.back(),
    '/sent-by-outlook': (letter: DeskLetter) => { gmail.sent(letter); },
    '/sent-by-gmail': ({ letter, store }: { letter: DeskLetter; store: Settings }) => outlookStoreAfter(store, letterOfDesk(letter, owner), new Date()),
  };
}

async function pageScript(): Promise<string> {
  const { outputFiles } = await build({ entryPoints: [path.join(__dirname, 'page', 'desk.ts')], bundle: true, write: false, format: 'iife', target: 'es2022', logLevel: 'error' });
  return outputFiles[0]?.text ?? '';
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}
