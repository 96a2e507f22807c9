import { spend } from './quota';

/** The only address this add-on ever fetches; the manifest's urlFetchWhitelist names no other host. */
const URL = 'https://gmail.googleapis.com/batch/gmail/v1';
/** "Sending batches larger than 50 requests is not recommended" (developers.google.com/workspace/gmail/api/guides/batch); 100 is the limit. */
const CALLS_A_BATCH = 52;
const BOUNDARY = 'golden-rule';

/** Why something could not be looked up. */
export type Trouble = 'offline' | 'refused' | 'busy' | 'failed';

/** The body of a call that went well, or why it did not. */
export type Answer = { readonly body: unknown } | { readonly trouble: Trouble };

export interface Call {
  /** Under /gmail/v1/users/me/. */
  readonly path: string;
  readonly units: number;
}

/** Asks all of it at once, in one round trip for every 52 calls; the answers stand in the order of the calls. Never throws. */
export function askAll(calls: readonly Call[]): readonly Answer[] {
  if (calls.length === 0) return [];
  const batches: (readonly Call[])[] = [];
  for (let i = 0; i < calls.length; i += CALLS_A_BATCH) batches.push(calls.slice(i, i + CALLS_A_BATCH));
  spend(calls.reduce((sum, { units }) => sum + units, 0));
  try {
    const responses = UrlFetchApp.fetchAll(batches.map(requestOf));
    return batches.flatMap((batch, i) => answersIn(responses[i], batch.length));
  } catch (error) {
    const trouble = troubleIn(error);
    return calls.map(() => ({ trouble: trouble === 'failed' ? 'offline' : trouble }));
  }
}

/** A call that asks for one thing, with its options. */
export function callOf(path: string, options: Readonly<Record<string, string>>, units: number): Call {
  return { path: `${path}?${Object.keys(options).map((key) => `${key}=${encodeURIComponent(options[key] ?? '')}`).join('&')}`, units };
}

/** What went wrong, by the words of an error: Apps Script gives nothing else. */
export function troubleIn(error: unknown): Trouble {
  const text = String(error);
  if (/limit|quota|too many/i.test(text)) return 'busy';
  if (/permission|scope|authori[sz]|whitelist|forbidden|not allowed/i.test(text)) return 'refused';
  return /address unavailable|dns|timed? ?out|network/i.test(text) ? 'offline' : 'failed';
}

function requestOf(batch: readonly Call[]): GoogleAppsScript.URL_Fetch.URLFetchRequest {
  const parts = batch.map(({ path }, i) => `--${BOUNDARY}\r\nContent-Type: application/http\r\nContent-ID: <${i}>\r\n\r\nGET /gmail/v1/users/me/${path}\r\n\r\n`);
  return {
    url: URL, method: 'post', contentType: `multipart/mixed; boundary=${BOUNDARY}`, headers: { Authorization: `Bearer ${ScriptApp.getOAuthToken()}` },
    payload: `${parts.join('')}--${BOUNDARY}--`, muteHttpExceptions: true,
  };
}

/** A call without an answer in the batch failed; the others stand. */
function answersIn(response: GoogleAppsScript.URL_Fetch.HTTPResponse | undefined, count: number): Answer[] {
  const status = response?.getResponseCode() ?? 0;
  const text = response?.getContentText() ?? '';
  const headers: { readonly [name: string]: unknown } = { ...response?.getHeaders() };
  const boundary = /boundary="?([^";\s]+)/.exec(String(headers['Content-Type'] ?? headers['content-type'] ?? ''))?.[1];
  if (status !== 200 || boundary === undefined) return Array.from({ length: count }, () => ({ trouble: troubleOf(status, text) }));
  const answers = Array.from({ length: count }, (): Answer => ({ trouble: 'failed' }));
  for (const part of text.split(`--${boundary}`)) {
    const [, id = ''] = /Content-ID:\s*<response-(\d{1,3})>/i.exec(part.slice(0, 500)) ?? [];
    if (id !== '' && Number(id) < count) answers[Number(id)] = answerIn(part);
  }
  return answers;
}

/** Headers of the part, a status line, headers, a blank line, JSON. */
function answerIn(part: string): Answer {
  const [, code = '0'] = /\nHTTP\/[\d.]+ (\d{3})/.exec(part) ?? [];
  const body = part.slice(part.indexOf('{'), part.lastIndexOf('}') + 1);
  if (code !== '200') return { trouble: troubleOf(Number(code), body) };
  try {
    return { body: JSON.parse(body) };
  } catch {
    return { trouble: 'failed' };
  }
}

/** A quota that is used up answers 429, or 403 with a reason (developers.google.com/workspace/gmail/api/guides/handle-errors). */
function troubleOf(status: number, text: string): Trouble {
  if (status === 429 || (status === 403 && /rate|quota|limit/i.test(text))) return 'busy';
  return status === 401 || status === 403 ? 'refused' : 'failed';
}
