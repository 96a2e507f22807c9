import { emptyMemory, type Forgotten, type Memory } from './memory';
import { escapeAscii, seal, sealLength, unseal } from './memory/chunk';
import { fit } from './memory/fit';
import type { Page } from './memory/letters';
import { nobody, SHARDS, type Shard } from './memory/people';
import type { Settings } from './settings';
import { detailBodies, pageBody, peopleBodies, readDetails, readPage, readPeople } from './memory/shelves';

/** Named text values, as every host's store has them: an unchanged chunk has an unchanged value and need not be written again. */
export type Chunks = Readonly<Record<string, string>>;

export interface StoreLimits {
  /** UTF-16 units of one value, and of all keys and values together. */
  readonly value: number;
  readonly total: number;
}

/** Many small chunks where only what changed is written, few where every chunk's own cost counts. */
const GROUPS = { many: 64, few: 4, manyFrom: 100_000 };
/** Key, quotes and commas of one chunk in a JSON object. */
const CHUNK_COST = 14;
const SHORTEST_VALUE = 600;

/** ASCII only. What does not fit is left out, the oldest first; `total` below a few thousand keeps the settings alone. */
export function encode(memory: Memory, limits: StoreLimits): Chunks {
  const head = seal('h', memory.salt, headBody(memory));
  const seals = sealLength(memory.salt);
  const room = Math.max(SHORTEST_VALUE, limits.value) - seals;
  const groups = limits.total >= GROUPS.manyFrom ? GROUPS.many : GROUPS.few;
  const cost = seals + CHUNK_COST + 8;
  for (let left = limits.total - head.length - CHUNK_COST - groups * cost; left > 0; left = Math.floor(left * 0.97)) {
    const chunks = { h: head, ...chunksOf({ ...memory, ...fit(memory, left) }, room, groups) };
    if (sizeOf(chunks) <= limits.total) return chunks;
  }
  return { h: head };
}

/** Never throws: what cannot be read is counted in `lost`. `salt` is used when there is no memory yet. */
export function decode(chunks: Chunks, salt: string, reach: Memory['reach'] = 'partial'): Memory {
  const opened = Object.keys(chunks).filter((key) => /^(?:h|[mpld]\d+(?:\.\d+)?)$/.test(key)).map((key) => unseal(chunks[key] ?? ''));
  const kept = opened.find((one) => one?.kind === 'h')?.salt ?? opened.find((one) => one)?.salt ?? salt;
  const shards: Shard[] = [...nobody];
  const pages = new Map<number, Page>();
  let head: Head = {};
  let lost = 0;
  const details: string[] = [];
  for (const one of opened) {
    if (!one || one.salt !== kept) lost++;
    else if (one.kind === 'h') head = readHead(one.body);
    else if (one.kind === 'd') details.push(one.body);
    else if (one.kind === 'p') lost += readPeople(one.body, shards) ? 0 : 1;
    else {
      const page = readPage(one.body);
      if (page) pages.set(page.id, page);
      else lost++;
    }
  }
  for (const body of details) addDetails(pages, body);
  const empty = emptyMemory(kept, reach);
  return { ...empty, ...head, settings: { ...empty.settings, ...head.settings }, people: shards.slice(0, SHARDS), letters: [...pages.values()].sort((a, b) => a.id - b.id), lost };
}

function chunksOf(memory: Memory, room: number, groups: number): Record<string, string> {
  const chunks: Record<string, string> = {};
  const put = (key: string, kind: 'p' | 'l' | 'd', bodies: readonly string[]): void => bodies.forEach((body, i) => {
    chunks[i === 0 ? key : `${key}.${i}`] = seal(kind, memory.salt, body);
  });
  for (let group = 0; group < groups; group++) put(`p${group}`, 'p', peopleBodies(memory.people, group, groups, room));
  for (const page of memory.letters) {
    put(`l${page.id}`, 'l', [pageBody(page)]);
    put(`d${page.id}`, 'd', detailBodies(page, room));
  }
  return chunks;
}

function sizeOf(chunks: Chunks): number {
  return Object.keys(chunks).reduce((sum, key) => sum + key.length + (chunks[key]?.length ?? 0) + 6, 0);
}

interface Head {
  readonly lines?: string;
  readonly tally?: string;
  readonly together?: string;
  readonly noes?: string;
  readonly span?: Memory['span'];
  readonly bounced?: number;
  readonly forgotten?: Forgotten;
  readonly answers?: string;
  readonly settings?: Partial<Settings>;
}

function headBody({ lines, tally, together, noes, span, bounced, forgotten, answers, settings }: Memory): string {
  return escapeAscii(JSON.stringify({ lines, tally, together, noes, span, bounced, forgotten, answers, settings }));
}

/** Its seal was whole, so it is what `headBody` wrote. */
function readHead(body: string): Head {
  return JSON.parse(body) as Head;
}

function addDetails(pages: Map<number, Page>, body: string): void {
  const { id, details } = readDetails(body);
  const page = pages.get(id);
  if (page) pages.set(id, { ...page, details: page.details.map((one, at) => details.get(at) ?? one) });
}
