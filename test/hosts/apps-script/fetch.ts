import { strict, type Fault, type Quota } from './gmail';
import { TOKEN } from './services';

export interface FetchOptions {
  /** The advanced service: a call in a batch answers as a call of its own does. */
  readonly gmail: object;
  readonly whitelist: readonly string[];
  readonly scopes: readonly string[];
  readonly quota: Quota;
  readonly faults: ReadonlyMap<string, Fault>;
  readonly together: <T>(run: () => T) => T;
}

interface Request {
  readonly url: string;
  readonly method?: string;
  readonly contentType?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly payload?: string;
  readonly muteHttpExceptions?: boolean;
}

interface Answer {
  readonly status: number;
  readonly type: string;
  readonly text: string;
}

const BATCH = 'https://gmail.googleapis.com/batch/gmail/v1';
/** "You're limited to 100 calls in a single batch request" (developers.google.com/workspace/gmail/api/guides/batch). */
const MOST_CALLS = 100;
/** "URL Fetch POST size 50 MB" (developers.google.com/apps-script/guides/services/quotas). */
const MOST_BYTES = 50 * 1024 * 1024;

/** UrlFetchApp, as far as Gmail's batch endpoint goes. */
export function urlFetchApp(options: FetchOptions): object {
  return strict('UrlFetchApp', {
    fetchAll(requests: readonly Request[]) {
      // reference/url-fetch/url-fetch-app#authorization
      if (!options.scopes.includes('https://www.googleapis.com/auth/script.external_request')) {
        throw new Error('You do not have permission to call UrlFetchApp.fetchAll. Required permissions: https://www.googleapis.com/auth/script.external_request');
      }
      const before = options.quota.trips;
      const answers = options.together(() => requests.map((request) => answerTo(request, options)));
      options.quota.trips = before + requests.length;
      return answers.map(({ status, type, text }) => strict('HTTPResponse', { getResponseCode: () => status, getContentText: () => text, getHeaders: () => ({ 'Content-Type': type }) }));
    },
  });
}

function answerTo(request: Request, { gmail, whitelist, faults }: FetchOptions): Answer {
  // "the URL must match one of the prefixes" (developers.google.com/apps-script/manifest/allowlist-url)
  if (!whitelist.some((prefix) => /^https:\/\/[\w.-]+\//.test(prefix) && request.url.startsWith(prefix))) throw new Error(`The requested URL ${request.url} is not whitelisted`);
  const set = faults.get('batch');
  const fault = typeof set === 'function' ? set() : set;
  if (fault === 'offline') throw new Error(`Address unavailable: ${request.url}`);
  const answer = fault === undefined ? batched(request, gmail) : problem(Number(fault), 'Backend Error');
  if (answer.status >= 400 && request.muteHttpExceptions !== true) throw new Error(`Request failed for https://gmail.googleapis.com returned code ${answer.status}.`);
  return answer;
}

function batched({ url, method, contentType = '', headers = {}, payload = '' }: Request, gmail: object): Answer {
  const boundary = /^multipart\/mixed; boundary=([\w-]+)$/.exec(contentType)?.[1];
  if (url !== BATCH || method !== 'post' || boundary === undefined || payload.length > MOST_BYTES) return problem(400, 'Failed to parse batch request');
  if (headers['Authorization'] !== `Bearer ${TOKEN}`) return problem(401, 'Request had invalid authentication credentials.');
  const parts = payload.split(`--${boundary}`).slice(1, -1);
  if (parts.length > MOST_CALLS) return problem(400, 'The batch request exceeds the maximum number of calls.');
  const answers = parts.map((part) => {
    const [, id = '', path = ''] = /^\r\nContent-Type: application\/http\r\nContent-ID: <([\w-]+)>\r\n\r\nGET (\S+)\r\n\r\n$/.exec(part) ?? [];
    const { status, text } = path === '' ? problem(400, 'Bad Request') : answerOf(path, gmail);
    return { id, text: `\r\nContent-Type: application/http\r\nContent-ID: <response-${id}>\r\n\r\nHTTP/1.1 ${status} ${status === 200 ? 'OK' : 'Error'}\r\nContent-Type: application/json; charset=UTF-8\r\n\r\n${text}\r\n` };
  });
  // "The server may perform your calls in any order" (guides/batch): whoever counts on theirs is found out.
  const text = answers.reverse().map((answer) => `--batch_stand_in${answer.text}`).join('');
  return { status: 200, type: 'multipart/mixed; boundary=batch_stand_in', text: `${text}--batch_stand_in--` };
}

type Call = (...args: readonly unknown[]) => object;

function answerOf(path: string, gmail: object): Answer {
  const [, kind, id, query = ''] = /^\/gmail\/v1\/users\/me\/(messages|drafts)(?:\/(\w+))?(?:\?(\S*))?$/.exec(path) ?? [];
  if (kind === undefined) return problem(404, 'Not Found');
  const { maxResults, ...asked } = Object.fromEntries(new URLSearchParams(query));
  const options = { ...asked, ...(maxResults === undefined ? {} : { maxResults: Number(maxResults) }) };
  const users = (gmail as { Users: Record<string, Record<string, Call>> }).Users[kind === 'messages' ? 'Messages' : 'Drafts'];
  try {
    const found = id === undefined ? users?.['list']?.('me', options) : users?.['get']?.('me', id, options);
    return { status: 200, type: '', text: JSON.stringify(found, (key, value: unknown) => (Array.isArray(value) && (key === 'data' || key === 'raw') ? Buffer.from(value as number[]).toString('base64url') : value)) };
  } catch (error) {
    return problem(statusOf(String(error)), String(error));
  }
}

/** developers.google.com/workspace/gmail/api/guides/handle-errors */
function statusOf(error: string): number {
  if (/scopes|forbidden/i.test(error)) return 403;
  if (/limit exceeded/i.test(error)) return 429;
  return /not found/i.test(error) ? 404 : 500;
}

function problem(code: number, message: string): Answer {
  return { status: code, type: 'application/json; charset=UTF-8', text: JSON.stringify({ error: { code, message } }) };
}
