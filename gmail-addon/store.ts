import { decode, encode, forgetAll as forget, ownSettings, underPolicy, type Memory, type Policy } from '../core';

/** A property takes 9 KB, a store 500 KB (developers.google.com/apps-script/guides/services/quotas); ASCII, so a unit is a byte. */
const LIMITS = { value: 8000, total: 400_000 };
const LOCK_MS = 5000;
const SALT = 'salt';
const SEEN = 'seen';
const PROBE = 'probe';
/** How far back the first check looks. */
const FIRST_DAYS = 30;
/** 17 characters each, in one property. */
const MOST_IDS = 300;

/** JSON, checked when it was built in (build.ts). */
declare const POLICY: string | undefined;

/** What an organisation laid down for all: a script reads no file, so it is built in. */
export function policyHere(): Policy {
  return typeof POLICY === 'string' ? JSON.parse(POLICY) as Policy : {};
}

/** What this user's letters left behind, under the policy; never throws for stored data, however broken. @throws when the store does not answer: nothing may then be written over it */
export function loadMemory(): Memory {
  return underPolicy(storedMemory(), policyHere());
}

function storedMemory(): Memory {
  const kept = PropertiesService.getUserProperties().getProperties();
  if (typeof kept !== 'object' || Array.isArray(kept)) throw new Error('no answer');
  const { [SALT]: salt, [SEEN]: _seen, [PROBE]: _probe, ...chunks } = kept;
  return decode(chunks, salt ?? newSalt());
}

/** Up to when sent letters are remembered (milliseconds), and the ids of those that were remembered as they were sent. */
export interface Seen {
  readonly since: number;
  readonly ids: readonly string[];
}

export function loadSeen(now: Date): Seen {
  const first = { since: now.getTime() - FIRST_DAYS * 86_400_000, ids: [] };
  try {
    const kept: Partial<Seen> | null = JSON.parse(PropertiesService.getUserProperties().getProperty(SEEN) ?? 'null');
    return typeof kept?.since === 'number' && Array.isArray(kept.ids) ? { since: kept.since, ids: kept.ids } : first;
  } catch {
    return first;
  }
}

/** Reads, changes and writes under one lock, so that two windows of one user lose nothing. @throws when the store is busy or full. */
export function changeMemory(change: (memory: Memory) => Memory, see: (seen: Seen) => Seen = (seen) => seen, now = new Date()): void {
  const lock = LockService.getUserLock();
  if (!lock.tryLock(LOCK_MS)) throw new Error('the store is busy');
  try {
    const stored = storedMemory();
    const after = change(underPolicy(stored, policyHere()));
    save({ ...after, settings: ownSettings(after.settings, stored.settings, policyHere()) }, see(loadSeen(now)));
  } finally {
    lock.releaseLock();
  }
}

/** Forgets every letter and person, and does not learn the past anew; settings stay. */
export function forgetAll(now: Date): void {
  changeMemory((memory) => forget(memory, now), () => ({ since: now.getTime(), ids: [] }), now);
}

function save(memory: Memory, { since, ids }: Seen): void {
  const seen = JSON.stringify({ since, ids: ids.slice(-MOST_IDS) });
  const probe: Record<string, string> = isProbeOn() ? { [PROBE]: 'on' } : {};
  PropertiesService.getUserProperties().setProperties({ ...encode(memory, LIMITS), [SALT]: memory.salt, [SEEN]: seen, ...probe }, true);
}

/** All that is remembered, as it is stored. */
export function exportedMemory(): string {
  return JSON.stringify(encode(loadMemory(), LIMITS), undefined, 1);
}

/** Off unless whoever installed it ran onProbe in the script editor. */
export function isProbeOn(): boolean {
  return PropertiesService.getUserProperties().getProperty(PROBE) === 'on';
}

export function turnProbe(): void {
  PropertiesService.getUserProperties().setProperty(PROBE, isProbeOn() ? 'off' : 'on');
}

function newSalt(): string {
  const salt = Utilities.getUuid();
  PropertiesService.getUserProperties().setProperty(SALT, salt);
  return salt;
}
