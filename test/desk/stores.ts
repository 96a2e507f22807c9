/// <reference types="office-js" />
import { encode, letterOf, type Chunks, type Letter, type Memory } from '../../core';
import { change, left, load, saveSent, update } from '../../outlook-addin/store';
import { peopleIn, type DeskLetter, type DeskOwner } from './page/letter';

/** Roaming settings, as the stand-in Outlook keeps them. */
export type Settings = Readonly<Record<string, unknown>>;

/** As the Gmail add-on stores it in the user properties. */
const GMAIL = { value: 8000, total: 400_000 };

/** The Gmail add-on's store, had it seen all of this until now. */
export function gmailStoreOf(memory: Memory, now: Date): Chunks {
  return { ...encode(memory, GMAIL), salt: memory.salt, seen: JSON.stringify({ since: now.getTime(), ids: [] }) };
}

/** The Outlook add-in's store, had it seen all of this. */
export async function outlookStoreOf(memory: Memory): Promise<Settings> {
  const kept = new Map<string, unknown>();
  const settings = settingsOver(kept);
  kept.set('salt', memory.salt);
  await saveSent(settings, { ...load(settings), sent: memory });
  await update(settings, (store) => change(store, (own) => ({ ...own, settings: memory.settings })));
  return Object.fromEntries(kept);
}

/** The same store after one more letter left. */
export async function outlookStoreAfter(store: Settings, letter: Letter, now: Date): Promise<Settings> {
  const kept = new Map(Object.entries(store));
  const settings = settingsOver(kept);
  await saveSent(settings, left(load(settings), letter, now));
  return Object.fromEntries(kept);
}

export function letterOfDesk({ kind, to, cc, bcc, subject, html, threadId }: DeskLetter, owner: DeskOwner): Letter {
  const fields = { to, cc, bcc };
  return letterOf({
    kind, from: owner, subject, html,
    readers: (['to', 'cc', 'bcc'] as const).flatMap((field) => fields[field].flatMap(peopleIn).map((one) => ({ ...one, field }))),
    ...(threadId ? { thread: { kind: 'reply', people: [] } } : {}),
  });
}

function settingsOver(kept: Map<string, unknown>): Parameters<typeof load>[0] {
  return {
    get: (name) => kept.get(name),
    set: (name, value) => { kept.set(name, value); },
    remove: (name) => { kept.delete(name); },
    saveAsync: (done?: unknown) => { if (typeof done === 'function') done({ status: 'succeeded' }); },
  };
}
