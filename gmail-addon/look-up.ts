import { acquaintance, dayOf, meet, type Acquaintance, type Letter, type Memory } from '../core';
import { isPlainAddress } from './addresses';
import { callOf, type Answer, type Call } from './batch';
import { PRICE } from './quota';

/** Beyond these a letter is no letter to persons; the card says how many were looked up. */
const MOST_LOOKED_UP = 50;
/** The longest CacheService keeps anything (developers.google.com/apps-script/reference/cache/cache). */
const KEPT_SECONDS = 21_600;
/** Two searches a reader. */
export const UNITS_A_READER = 2 * PRICE.search;

/** Readers to look up, and what is known of others since the last check: 's' the user wrote to them, 'r' they wrote, '-' in any case. */
export interface Readers {
  readonly asked: readonly string[];
  readonly cached: Readonly<Record<string, string>>;
  /** How many more there are than may be looked up. */
  readonly tooMany: number;
}

export function readersToLookUp(letter: Letter, memory: Memory): Readers {
  const unmet = [...new Set(letter.readers.map(({ address }) => address.toLowerCase()))].filter((address) => isPlainAddress(address) && !isKnown(memory, address));
  const addresses = unmet.slice(0, MOST_LOOKED_UP);
  const cached = cachedOf(addresses, memory.salt);
  return { asked: addresses.filter((address) => cached[address] === undefined), cached, tooMany: unmet.length - addresses.length };
}

/** Yesterday's blast makes nobody known: of what the user wrote, only what is older than a day counts. */
export function callsFor(address: string): Call[] {
  return [`in:sent to:${address} older_than:1d`, `from:${address}`].map((q) => callOf('messages', { q, maxResults: '1', fields: 'messages/id' }, PRICE.search));
}

/** What two answers say of a reader; undefined when either is missing: unknown is not stranger. */
export function exchangeIn(sent: Answer | undefined, received: Answer | undefined): string | undefined {
  if (!sent || !received || 'trouble' in sent || 'trouble' in received) return undefined;
  return `-${idsIn(sent).length > 0 ? 's' : ''}${idsIn(received).length > 0 ? 'r' : ''}`;
}

/** The ids of a list of messages; none where there is no such list. */
export function idsIn(answer: Answer | undefined): string[] {
  if (!answer || 'trouble' in answer) return [];
  const { messages } = Object(answer.body);
  return (Array.isArray(messages) ? messages : []).flatMap(({ id }) => (typeof id === 'string' && /^\w+$/.test(id) ? [id] : []));
}

/** Keeps what was found for six hours, under keys that tell no address. */
export function keepExchanges(found: Readonly<Record<string, string>>, { salt }: Memory): void {
  const values: Record<string, string> = {};
  for (const address of Object.keys(found)) values[cacheKey(address, salt)] = found[address] ?? '-';
  try {
    CacheService.getUserCache().putAll(values, KEPT_SECONDS);
  } catch {
    // Then it is asked again.
  }
}

export function meetAll(memory: Memory, found: Readonly<Record<string, string>>, now: Date): Memory {
  return Object.keys(found).reduce((known, address) => meet(known, { address }, acquaintanceOf(found[address] ?? '', dayOf(now))), memory);
}

function isKnown(memory: Memory, address: string): boolean {
  const met = acquaintance(memory, address);
  return met !== undefined && (met.isMarkedKnown || (met.sent > 0 && met.received > 0));
}

function cachedOf(addresses: readonly string[], salt: string): Record<string, string> {
  const found: Record<string, string> = {};
  try {
    const kept: Readonly<Record<string, string | undefined>> = CacheService.getUserCache().getAll(addresses.map((address) => cacheKey(address, salt)));
    for (const address of addresses) {
      const value = kept[cacheKey(address, salt)];
      if (value !== undefined) found[address] = value;
    }
  } catch {
    // Then all of them are asked for.
  }
  return found;
}

function cacheKey(address: string, salt: string): string {
  return `met:${Utilities.base64Encode(Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, salt + address, Utilities.Charset.UTF_8))}`;
}

function acquaintanceOf(found: string, day: number): Partial<Acquaintance> {
  const [sent, received] = [found.includes('s'), found.includes('r')];
  return { sent: sent ? 1 : 0, received: received ? 1 : 0, ...(sent ? { lastSent: day - 1 } : {}), ...(received ? { lastReceived: day } : {}) };
}
