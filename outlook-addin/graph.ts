/** Why Microsoft Graph did not answer. */
const TROUBLES = ['offline', 'refused', 'busy', 'slow', 'failed'] as const;
export type Trouble = (typeof TROUBLES)[number];
/** 'gone': the link is too old to go on from (learn.microsoft.com/graph/delta-query-overview: 410). */
export type Answer = { readonly body: unknown } | { readonly trouble: Trouble | 'gone' };

export const GRAPH = 'https://graph.microsoft.com/v1.0';
/** A mailbox takes four requests of an app at once (learn.microsoft.com/graph/throttling-limits, Outlook), and the requests of a batch run side by side. */
const MOST_IN_A_BATCH = 4;
const PATIENCE_MS = 8_000;
const MOST_TRIES = 3;
/** Where Graph does not say how long, or the browser does not let us read it. */
const FIRST_WAIT_MS = 1_000;
/** Asked to wait longer than this, we go on another time. */
const LONGEST_WAIT_MS = 10_000;

export function isTrouble(said: string): said is Trouble {
  return TROUBLES.some((trouble) => trouble === said);
}

/** One GET, waiting as Graph asks us to (learn.microsoft.com/graph/throttling). Never rejects. */
export function ask(url: string, token: string, stop: AbortSignal, prefer?: string): Promise<Answer> {
  return patiently(() => request(url, token, stop, { headers: prefer ? { prefer } : {} }), stop);
}

/** One answer a path, in order; each is judged alone, for a batch that is taken may hold requests that are not (learn.microsoft.com/graph/json-batching). */
export async function askAll(paths: readonly string[], token: string, stop: AbortSignal): Promise<readonly Answer[]> {
  const answers: Answer[] = [];
  for (let from = 0; from < paths.length; from += MOST_IN_A_BATCH) answers.push(...await askBatch(paths.slice(from, from + MOST_IN_A_BATCH), token, stop));
  return answers;
}

/** What Graph answered: the answer itself, or how long to wait before the next try; 0: it did not say. */
type Attempt = Answer | { readonly waitMs: number };

async function patiently(attempt: () => Promise<Attempt>, stop: AbortSignal): Promise<Answer> {
  for (let tries = 1; ; tries++) {
    const tried = await attempt();
    if (!('waitMs' in tried)) return tried;
    const waitMs = tried.waitMs || FIRST_WAIT_MS * 2 ** (tries - 1);
    if (tries === MOST_TRIES || waitMs > LONGEST_WAIT_MS) return { trouble: 'busy' };
    await new Promise((go) => setTimeout(go, waitMs));
    if (stop.aborted) return { trouble: 'slow' };
  }
}

async function askBatch(paths: readonly string[], token: string, stop: AbortSignal): Promise<Answer[]> {
  const answers = new Map<number, Attempt>();
  const open = (): number[] => paths.map((_, i) => i).filter((i) => { const known = answers.get(i); return !known || 'waitMs' in known; });
  const batch = await patiently(async () => {
    const requests = open().map((i) => ({ id: String(i), method: 'GET', url: paths[i] }));
    const tried = await request(`${GRAPH}/$batch`, token, stop, { method: 'POST', body: JSON.stringify({ requests }), headers: { 'content-type': 'application/json' } });
    if (!('body' in tried)) return tried;
    for (const { id, status, headers, body } of responsesIn(tried.body)) answers.set(Number(id), judged(status, headers['Retry-After'] ?? headers['retry-after'], () => body));
    const waits = open().flatMap((i) => { const known = answers.get(i); return known && 'waitMs' in known ? [known.waitMs] : []; });
    return waits.length > 0 ? { waitMs: Math.max(...waits) } : tried;
  }, stop);
  return paths.map((_, i) => {
    const known = answers.get(i);
    return known && !('waitMs' in known) ? known : 'trouble' in batch ? batch : { trouble: 'failed' };
  });
}

interface Response { readonly id: string; readonly status: number; readonly headers: Readonly<Record<string, string>>; readonly body: unknown }

function responsesIn(body: unknown): Response[] {
  const { responses } = Object(body) as { responses?: unknown };
  return (Array.isArray(responses) ? responses : []).map((one) => {
    const { id, status, headers, body: inner } = Object(one) as Partial<Response>;
    return { id: String(id), status: Number(status), headers: headers ?? {}, body: inner };
  });
}

/** @throws never: what goes wrong is an answer too. The token goes to Graph and nowhere else, whatever a link says. */
async function request(url: string, token: string, stop: AbortSignal, { headers, ...rest }: RequestInit & { readonly headers: Record<string, string> }): Promise<Attempt> {
  if (!url.startsWith(`${GRAPH}/`)) return { trouble: 'failed' };
  if (stop.aborted) return { trouble: 'slow' };
  const late = new AbortController();
  const timer = setTimeout(() => { late.abort(); }, PATIENCE_MS);
  const leave = (): void => { late.abort(); };
  stop.addEventListener('abort', leave);
  try {
    const response = await fetch(url, { ...rest, headers: { ...headers, authorization: `Bearer ${token}` }, signal: late.signal });
    const text = await response.text();
    return judged(response.status, response.headers.get('retry-after'), () => JSON.parse(text) as unknown);
  } catch {
    return { trouble: late.signal.aborted ? 'slow' : 'offline' };
  } finally {
    clearTimeout(timer);
    stop.removeEventListener('abort', leave);
  }
}

function judged(status: number, retryAfter: string | null | undefined, body: () => unknown): Attempt {
  if (status === 429 || status === 503 || status === 504) return { waitMs: 1_000 * (Number(retryAfter) || 0) };
  if (status === 410) return { trouble: 'gone' };
  if (status === 401 || status === 403) return { trouble: 'refused' };
  if (status < 200 || status >= 300) return { trouble: 'failed' };
  try {
    return { body: body() };
  } catch {
    return { trouble: 'failed' };
  }
}
