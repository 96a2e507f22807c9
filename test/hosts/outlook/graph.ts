import type { BrowserContext } from 'playwright-core';

/** A mail of the stand-in's mailbox. */
export interface Mail {
  readonly folder: 'sentitems' | 'inbox' | 'archive';
  readonly from: string;
  readonly to: readonly string[];
  readonly day: string;
  readonly subject?: string;
  readonly html?: string;
}

export interface Graph {
  readonly mails: Mail[];
  /** Every request, those within a batch too: '429 GET /me/…'. */
  readonly log: string[];
  /** What the next requests meet, one each: a status, with how long to wait; the network gone; no answer at all. */
  readonly faults: (Refusal | 'offline' | 'hang')[];
  /** Delta links given out so far are too old from now on. */
  expire(): void;
  /** Whether the broker says yes; asked at most once a scope. */
  broker: { consents: boolean; readonly granted: string[]; readonly asked: string[] };
}

interface Refusal { readonly status: number; readonly retryAfter?: number }
interface Reply { readonly status: number; readonly body?: unknown; readonly headers?: Readonly<Record<string, string>> }

const ROOT = 'https://graph.microsoft.com/v1.0';
/** learn.microsoft.com/graph/throttling-limits (Outlook service): four requests at a time of an app to a mailbox. */
const MOST_AT_ONCE = 4;
/** learn.microsoft.com/graph/json-batching: up to 20 requests. */
const MOST_IN_A_BATCH = 20;
const refused = ({ status, retryAfter }: Refusal): Reply => error(status, 'Refused', retryAfter === undefined ? undefined : { 'Retry-After': String(retryAfter) });
const error = (status: number, code: string, headers?: Readonly<Record<string, string>>): Reply => ({ status, body: { error: { code, message: code } }, ...(headers ? { headers } : {}) });

export function createGraph(mails: readonly Mail[]): Graph & { answer(method: string, url: string, headers: Readonly<Record<string, string>>, body: string | null): Reply } {
  let era = 1;
  const graph: Graph = { mails: [...mails], log: [], faults: [], expire: () => { era += 1; }, broker: { consents: true, granted: [], asked: [] } };

  function answer(method: string, url: string, headers: Readonly<Record<string, string>>, body: string | null): Reply {
    const path = decodeURIComponent(url.slice(ROOT.length));
    const reply = path === '/$batch' ? batch(JSON.parse(body ?? '{}') as { requests?: Request[] }, headers) : one(method, path, headers);
    graph.log.push(`${reply.status} ${method} ${path}`);
    return reply;
  }

  interface Request { readonly id: string; readonly method: string; readonly url: string }

  /** Each is judged alone, and answered in no order; those beyond the mailbox's limit are throttled. */
  function batch({ requests = [] }: { requests?: Request[] }, headers: Readonly<Record<string, string>>): Reply {
    if (requests.length > MOST_IN_A_BATCH) return error(400, 'BadRequest');
    const responses = requests.map(({ id, method, url }, i) => {
      const fault = graph.faults.shift();
      const reply = i >= MOST_AT_ONCE ? error(429, 'ApplicationThrottled', { 'Retry-After': '1' })
        : typeof fault === 'object' ? refused(fault) : one(method, decodeURIComponent(url), headers);
      graph.log.push(`${reply.status} in batch ${decodeURIComponent(url)}`);
      return Object.assign({ id }, reply);
    });
    return { status: 200, body: { responses: responses.reverse() } };
  }

  function one(method: string, path: string, headers: Readonly<Record<string, string>>): Reply {
    const scope = /^Bearer token for Mail\.(ReadBasic|Read)$/.exec(headers['authorization'] ?? '')?.[1];
    if (method !== 'GET' || !scope) return error(401, 'InvalidAuthenticationToken');
    const [route = ''] = path.split('?');
    const search = path.slice(route.length + 1);
    const query = new Map(search.split('&').filter(Boolean).map((part): [string, string] => [part.slice(0, part.indexOf('=')), part.slice(part.indexOf('=') + 1)]));
    const select = (query.get('$select') ?? '').split(',');
    // Mail.ReadBasic reads no body, preview, attachments or extended properties (learn.microsoft.com/graph/permissions-reference#mailreadbasic).
    if (scope === 'ReadBasic' && (!query.has('$select') && !search.includes('token') || select.some((name) => /body|attachment/i.test(name)))) return error(403, 'ErrorAccessDenied');
    const folder = /^\/me\/mailFolders\/(\w+)\/messages(\/delta)?$/.exec(route);
    if (folder?.[2]) return delta(folder[1] ?? '', query, headers);
    if (folder) return list(graph.mails.filter((mail) => mail.folder === folder[1]), query, select);
    return route === '/me/messages' ? list(graph.mails, query, select) : error(404, 'ResourceNotFound');
  }

  /** learn.microsoft.com/graph/api/message-delta: no $search, one filter, pages by odata.maxpagesize, an opaque token to go on by; 410 when it is too old. */
  function delta(folder: string, query: ReadonlyMap<string, string>, headers: Readonly<Record<string, string>>): Reply {
    const token = query.get('$skiptoken') ?? query.get('$deltatoken');
    const [madeIn = era, from = 0] = (token ?? `${era}.0`).split('.').map(Number);
    if (madeIn !== era) return error(410, 'SyncStateNotFound');
    if (!token && [...query.keys()].some((name) => !['$select', '$filter', '$orderby', 'changeType'].includes(name))) return error(400, 'UnsupportedQuery');
    const since = /^receivedDateTime g[et] (\S+)$/.exec(query.get('$filter') ?? `receivedDateTime ge ${query.get('since') ?? '0'}`)?.[1];
    if (since === undefined) return error(400, 'UnsupportedFilter');
    const all = graph.mails.filter((mail) => mail.folder === folder && mail.day >= since.slice(0, 10));
    const size = Number(/odata\.maxpagesize=(\d+)/.exec(headers['prefer'] ?? '')?.[1] ?? 10);
    const to = Math.min(all.length, from + size);
    const link = (kind: string): string => `${ROOT}/me/mailFolders/${folder}/messages/delta?${kind}=${era}.${to}&since=${since}`;
    return { status: 200, body: { value: all.slice(from, to).map(shown), ...(to < all.length ? { '@odata.nextLink': link('$skiptoken') } : { '@odata.deltaLink': link('$deltatoken') }) } };
  }

  function list(all: readonly Mail[], query: ReadonlyMap<string, string>, select: readonly string[]): Reply {
    const filter = query.get('$filter') ?? '';
    const order = query.get('$orderby')?.split(' ')[0];
    // learn.microsoft.com/graph/api/user-list-messages: what is ordered by must stand first in the filter.
    if (order && filter && !filter.startsWith(order)) return error(400, 'InefficientFilter');
    const from = /^from\/emailAddress\/address eq '([^']*)'$/.exec(filter)?.[1];
    const since = /^sentDateTime gt (\S+)$/.exec(filter)?.[1];
    if (from === undefined && since === undefined) return error(400, 'ErrorInvalidUrlQueryFilter');
    const found = all.filter((mail) => (from === undefined ? `${mail.day}T10:00:00Z` > (since ?? '') : mail.from === from)).sort((a, b) => b.day.localeCompare(a.day));
    const [top, skip] = [Number(query.get('$top') ?? 10), Number(query.get('$skip') ?? 0)];
    const next = skip + top < found.length ? { '@odata.nextLink': `${ROOT}/me/mailFolders/sentitems/messages?$select=${select.join(',')}&$orderby=${query.get('$orderby') ?? ''}&$filter=${filter}&$top=${top}&$skip=${skip + top}` } : {};
    return { status: 200, body: { value: found.slice(skip, skip + top).map((mail) => (select.includes('uniqueBody') ? { ...shown(mail), subject: mail.subject, uniqueBody: { contentType: 'html', content: mail.html ?? '' } } : shown(mail))), ...next } };
  }

  return Object.assign(graph, { answer });
}

function shown({ from, to, day }: Mail): object {
  const person = (address: string): unknown => ({ emailAddress: { address, name: address } });
  return { id: 'x', from: person(from), toRecipients: to.map(person), ccRecipients: [], bccRecipients: [], sentDateTime: `${day}T10:00:00Z`, receivedDateTime: `${day}T10:00:00Z` };
}

/**
 * Answers graph.microsoft.com, and puts Outlook's broker into the add-in's pages: office.js sets `nestedAppAuthBridge` there, and MSAL speaks JSON with it
 * (node_modules/@azure/msal-browser/dist/naa/BridgeProxy.mjs). The tokens are words; a scope is granted when the user was asked and said yes.
 */
export async function routeGraph(context: BrowserContext, graph: ReturnType<typeof createGraph>): Promise<void> {
  const { broker } = graph;
  const cors = { 'access-control-allow-origin': '*', 'access-control-allow-headers': '*', 'access-control-expose-headers': 'Retry-After' };
  await context.route('https://graph.microsoft.com/**', async (route) => {
    const request = route.request();
    const inBatch = request.url().endsWith('/$batch');
    const fault = inBatch && typeof graph.faults[0] === 'object' ? undefined : graph.faults.shift();
    if (fault === 'hang') return;
    if (fault === 'offline') { await route.abort(); return; }
    const { status, body, headers = {} } = fault ? refused(fault) : graph.answer(request.method(), request.url(), await request.allHeaders(), request.postData());
    if (fault) graph.log.push(`${status} ${request.method()}`);
    await route.fulfill({ status, headers: { ...cors, ...headers, 'content-type': 'application/json' }, body: JSON.stringify(body) });
  });
  await context.exposeFunction('askBroker', (method: string, scope: string) => {
    const name = scope.slice(scope.lastIndexOf('/') + 1);
    if (method === 'GetTokenPopup') {
      broker.asked.push(name);
      if (broker.consents) broker.granted.push(name);
    }
    return broker.granted.includes(name) ? name : method === 'GetTokenPopup' ? '!USER_CANCEL' : '!USER_INTERACTION_REQUIRED';
  });
  await context.addInitScript(bridge);
}

/** Runs in the page. */
function bridge(): void {
  type Listener = (event: { data: string }) => void;
  const listeners: Listener[] = [];
  const page = window as unknown as { nestedAppAuthBridge: unknown; askBroker(method: string, scope: string): Promise<string> };
  const account = { homeAccountId: 'user.tenant', environment: 'login.microsoftonline.com', tenantId: 'tenant', username: 'sender@home.example', localAccountId: 'user' };
  const idToken = ['{"alg":"none"}', '{"oid":"user","tid":"tenant"}', ''].map(btoa).join('.');
  page.nestedAppAuthBridge = {
    addEventListener: (_: string, listener: Listener) => { listeners.push(listener); },
    removeEventListener: () => undefined,
    postMessage: (text: string) => {
      const { method, requestId, tokenParams } = JSON.parse(text) as { method: string; requestId: string; tokenParams?: { scope: string } };
      const reply = (rest: object): void => { listeners.forEach((listener) => { listener({ data: JSON.stringify({ messageType: 'NestedAppAuthResponse', requestId, ...rest }) }); }); };
      if (method === 'GetInitContext') { setTimeout(() => { reply({ success: true, initContext: { sdkName: 'stand-in', sdkVersion: '1', capabilities: {}, accountContext: account } }); }, 0); return; }
      void page.askBroker(method, tokenParams?.scope ?? '').then((said) => {
        if (said.startsWith('!')) reply({ success: false, error: { status: said.slice(1), code: said.slice(1), description: '' } });
        else reply({ success: true, account, token: { access_token: `token for ${said}`, id_token: idToken, expires_in: 3600, scope: tokenParams?.scope, properties: null } });
      });
    },
  };
}
