import { acquaintance, dayOf, meet, type Acquaintance, type Letter, type Memory } from '../core';
import { isPlainAddress } from './addresses';
import { isFound } from './mailbox';

/** Two look-ups of 5 units each; Gmail grants 6,000 units a minute (new projects, since 2026-05-01). */
const MOST_LOOKED_UP = 50;
/** Gmail gives a callback 30 seconds in all (developers.google.com/apps-script/guides/services/quotas). */
const LOOK_UP_MS = 12_000;
/** A stranger may write back within the day, so what was found is kept for an hour only. */
const LOOK_UP_SECONDS = 3600;

/** The memory with what the mailbox says of readers it does not know yet; whoever is left out stays unknown. */
export function lookUp(letter: Letter, memory: Memory, now: Date): Memory {
  const until = Date.now() + LOOK_UP_MS;
  const addresses = [...new Set(letter.readers.map(({ address }) => address.toLowerCase()))].filter((address) => isPlainAddress(address) && !isKnown(memory, address));
  const asked = addresses.slice(0, MOST_LOOKED_UP).map((address) => ({ address, key: cacheKey(address, memory.salt) }));
  const cached = cachedOf(asked.map(({ key }) => key));
  let known = memory;
  for (const { address, key } of asked) {
    try {
      const found = cached[key] ?? (Date.now() < until ? exchangeWith(address) : undefined);
      if (found === undefined) continue;
      if (cached[key] === undefined) CacheService.getUserCache().put(key, found, LOOK_UP_SECONDS);
      known = meet(known, { address }, acquaintanceOf(found, dayOf(now)));
    } catch {
      return known; // Out of quota or offline: the rest is unknown, and the review says so.
    }
  }
  return known;
}

function isKnown(memory: Memory, address: string): boolean {
  const met = acquaintance(memory, address);
  return met !== undefined && met.sent > 0 && met.received > 0;
}

function cachedOf(keys: readonly string[]): Readonly<Record<string, string | undefined>> {
  try {
    return CacheService.getUserCache().getAll([...keys]);
  } catch {
    return {};
  }
}

/** The cache holds no addresses either. */
function cacheKey(address: string, salt: string): string {
  return `met:${Utilities.base64Encode(Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, salt + address, Utilities.Charset.UTF_8))}`;
}

/** 's' when the user wrote to them, 'r' when they wrote. Yesterday's blast makes nobody known: only what is older than a day counts. */
function exchangeWith(address: string): string {
  return `-${isFound(`in:sent to:${address} older_than:1d`) ? 's' : ''}${isFound(`from:${address}`) ? 'r' : ''}`;
}

function acquaintanceOf(found: string, day: number): Partial<Acquaintance> {
  const [sent, received] = [found.includes('s'), found.includes('r')];
  return { sent: sent ? 1 : 0, received: received ? 1 : 0, ...(sent ? { lastSent: day - 1 } : {}), ...(received ? { lastReceived: day } : {}) };
}
