import { createHash, randomUUID } from 'node:crypto';
import { signed, strict } from './gmail';

/** "9 KB per value, 500 KB per property store" (developers.google.com/apps-script/guides/services/quotas). */
const PROPERTY_BYTES = 9 * 1024;
const STORE_BYTES = 500 * 1024;
/** Key 250 characters, value 100 KB, at most 21,600 seconds (developers.google.com/apps-script/reference/cache/cache). */
const CACHE_KEY = 250;
const CACHE_BYTES = 100 * 1024;
const CACHE_SECONDS = 21_600;

export function propertiesService(values: Map<string, string>): object {
  const put = (key: string, value: unknown): void => {
    text('Properties.setProperty', key, value);
    if (size(key) + size(String(value)) > PROPERTY_BYTES) throw new Error('Argument too large: value');
    values.set(key, String(value));
    if ([...values].reduce((sum, [k, v]) => sum + size(k) + size(v), 0) > STORE_BYTES) throw new Error('You have exceeded the property storage quota. Please remove some properties and try again.');
  };
  const properties = strict('Properties', {
    getProperty: (key: string) => values.get(key) ?? null,
    getProperties: () => Object.fromEntries(values),
    setProperty: (key: string, value: unknown) => put(key, value),
    setProperties(all: Record<string, unknown>, deleteAllOthers = false) {
      if (deleteAllOthers) values.clear();
      Object.entries(all).forEach(([key, value]) => put(key, value));
    },
    deleteProperty: (key: string) => void values.delete(key),
  });
  return strict('PropertiesService', { getUserProperties: () => properties });
}

/** Values may be dropped at any time; `now` decides when they are too old. */
export function cacheService(values: Map<string, string>, now: () => Date): object {
  const until = new Map<string, number>();
  const get = (key: string): string | null => ((until.get(key) ?? Infinity) > now().getTime() ? values.get(key) ?? null : null);
  const cache = strict('Cache', {
    get,
    getAll: (keys: readonly string[]) => Object.fromEntries(keys.flatMap((key) => { const value = get(key); return value === null ? [] : [[key, value]]; })),
    put(key: string, value: unknown, seconds = 600) {
      text('Cache.put', key, value);
      if (key.length > CACHE_KEY) throw new Error('Argument too large: key');
      if (size(String(value)) > CACHE_BYTES) throw new Error('Argument too large: value');
      if (seconds < 1 || seconds > CACHE_SECONDS) throw new Error('Invalid argument: expirationInSeconds');
      values.set(key, String(value));
      until.set(key, now().getTime() + seconds * 1000);
    },
    putAll(all: Record<string, unknown>, seconds?: number) { Object.entries(all).forEach(([key, one]) => cache.put(key, one, seconds)); },
    remove: (key: string) => void values.delete(key),
  });
  return strict('CacheService', { getUserCache: () => cache });
}

/** The lock of a user, for all runs of the script; who holds it. */
export interface UserLock { holder: symbol | undefined }

/** The lock as one run sees it: another run's makes it wait, which here is to wait in vain (reference/lock/lock#tryLock). */
export function lockService(user: UserLock, run: symbol): object {
  const lock = strict('Lock', {
    tryLock(milliseconds: number) {
      if (typeof milliseconds !== 'number') throw new Error('Lock.tryLock wants milliseconds');
      user.holder ??= run;
      return user.holder === run;
    },
    hasLock: () => user.holder === run,
    releaseLock() { if (user.holder === run) user.holder = undefined; },
  });
  return strict('LockService', { getUserLock: () => lock });
}

/** developers.google.com/apps-script/reference/utilities/utilities: bytes are arrays of signed numbers. */
export function utilities(): object {
  const bytesOf = (data: unknown, charset?: string): Buffer => {
    if (Array.isArray(data)) return Buffer.from(data.map((byte: number) => byte & 255));
    if (typeof data !== 'string') throw new Error('Utilities: neither text nor bytes');
    // eslint-disable-next-line no-control-regex
    if (charset !== 'UTF_8' && /[^\u0000-\u007f]/.test(data)) throw new Error('Utilities: text that is not ASCII needs a charset');
    return Buffer.from(data, 'utf8');
  };
  return strict('Utilities', {
    Charset: { US_ASCII: 'US_ASCII', UTF_8: 'UTF_8' },
    DigestAlgorithm: { SHA_256: 'sha256' },
    base64Encode: (data: unknown, charset?: string) => bytesOf(data, charset).toString('base64'),
    base64EncodeWebSafe: (data: unknown, charset?: string) => bytesOf(data, charset).toString('base64').replace(/\+/g, '-').replace(/\//g, '_'),
    base64Decode: (text64: string) => signed(Buffer.from(text64, 'base64')),
    base64DecodeWebSafe: (text64: string) => signed(Buffer.from(text64, 'base64url')),
    computeDigest: (algorithm: string, data: unknown, charset?: string) => signed(createHash(algorithm).update(bytesOf(data, charset)).digest()),
    getUuid: () => randomUUID(),
    newBlob: (data: unknown) => strict('Blob', { getDataAsString: (charset = 'UTF-8') => new TextDecoder(charset).decode(bytesOf(data, 'UTF_8')) }),
  });
}

/** getActiveUser().getEmail() needs a scope the manifest does not ask for, so only the language is here. */
export function session(locale: string): object {
  return strict('Session', { getActiveUserLocale: () => locale });
}

/** What getOAuthToken answers. */
export const TOKEN = 'ya29.stand-in';

/** Thrown through the script, as Apps Script ends a callback whose user must first be asked. */
export class AuthorizationRequired extends Error {
  constructor(readonly scopes: readonly string[]) { super('Authorization is required to perform that action.'); }
}

/** "Validates if the user has granted consent for the requested scopes ... if not, ends execution and renders an authorization prompt" (reference/script/script-app#requireScopes). */
export function scriptApp(granted: readonly string[]): object {
  return strict('ScriptApp', {
    AuthMode: { FULL: 'FULL' },
    AuthorizationStatus: { REQUIRED: 'REQUIRED', NOT_REQUIRED: 'NOT_REQUIRED' },
    getOAuthToken: () => TOKEN,
    // With a list of scopes, whether these need to be asked for (reference/script/script-app#getAuthorizationInfo).
    getAuthorizationInfo(mode: string, scopes: readonly string[] = []) {
      if (mode !== 'FULL') throw new Error('the stand-in knows AuthMode.FULL');
      return strict('AuthorizationInfo', { getAuthorizationStatus: () => (scopes.every((scope) => granted.includes(scope)) ? 'NOT_REQUIRED' : 'REQUIRED') });
    },
    requireScopes(mode: string, scopes: readonly string[]) {
      const missing = scopes.filter((scope) => !granted.includes(scope));
      if (mode !== 'FULL' || missing.length > 0) throw new AuthorizationRequired(missing);
    },
  });
}

function text(name: string, key: unknown, value: unknown): void {
  if (typeof key !== 'string' || typeof value !== 'string') throw new Error(`The parameters (${typeof key},${typeof value}) don't match the method signature for ${name}.`);
}

function size(value: string): number {
  return Buffer.byteLength(value, 'utf8');
}
