import path from 'node:path';
import vm from 'node:vm';
import { build } from 'esbuild';
import * as core from '../../core';
import { createClock, createRecorder, type Fault, type Planned } from '../hosts/faults';
import type { Item, Recipient } from '../hosts/outlook';

/** What stays when a handler is done: roaming settings in the mailbox, and the storage pages share. */
export interface Kept {
  readonly settings: Readonly<Record<string, unknown>>;
  readonly storage: Readonly<Record<string, string>>;
}

export interface Ran {
  readonly calls: readonly string[];
  readonly completions: readonly unknown[];
  /** Keys of the bars shown on the item. */
  readonly notices: readonly string[];
  readonly kept: Kept;
}

type Done = (result: { status: string; value?: unknown; error?: { name: string } }) => void;
type Sync = (name: string, run: () => unknown) => unknown;

export type Handlers = (globals: Readonly<Record<string, unknown>>) => void;

/** The handler's source around the core as it is loaded already: thousands of runs, each from the start, without reading the word lists in each. */
export async function compileHandlers(): Promise<Handlers> {
  const around = { name: 'core as loaded', setup: (esbuild: { onResolve(options: { filter: RegExp }, run: () => object): void }) => { esbuild.onResolve({ filter: /^\.\.\/core$/ }, () => ({ path: 'core', external: true })); } };
  const { outputFiles: [bundle] } = await build({ entryPoints: [path.join(__dirname, '..', '..', 'outlook-addin', 'smart-alerts.ts')], bundle: true, write: false, format: 'cjs', target: 'es2019', logLevel: 'error', plugins: [around] });
  const names = ['Office', 'setTimeout', 'clearTimeout', 'localStorage'];
  const script: unknown = vm.compileFunction(bundle?.text ?? '', ['require', 'module', 'exports', ...names]);
  return (globals) => { (script as (...args: readonly unknown[]) => void)(() => core, {}, {}, ...names.map((name) => globals[name])); };
}

/** Later than any patience of ours. */
const LATE_MS = 60_000;
export const nothing: Kept = { settings: {}, storage: {} };

/** Runs one handler, begun anew, with no more than Outlook gives one; every call of the host may have the fault planned for it. */
export async function runHandler(start: Handlers, handler: string, letter: Partial<Item>, before: Kept = nothing, planned?: Planned): Promise<Ran> {
  const clock = createClock();
  const recorder = createRecorder(planned);
  const [known, storage] = [new Map(Object.entries(before.settings)), new Map(Object.entries(before.storage))];
  const completions: unknown[] = [];
  const notices: string[] = [];
  const handlers: Record<string, (event: unknown) => void> = {};
  let settings = before.settings;
  const sync: Sync = (name, run) => {
    const fault = recorder.at(name);
    if (fault?.kind === 'throws') throw new Error(`${name} is out of order`);
    const value = run();
    return fault?.kind === 'answers garbage' ? fault.value : value;
  };
  const gives = (name: string, value: () => unknown) => (...args: readonly unknown[]): void => {
    answer(recorder.at(name), name, value, args[args.length - 1] as Done, clock.setTimeout);
  };
  const roamingSettings = {
    get: (key: string) => sync(`settings.get ${key}`, () => known.get(key)),
    set: (key: string, value: unknown) => sync(`settings.set ${key}`, () => { known.set(key, value); }),
    remove: (key: string) => sync(`settings.remove ${key}`, () => { known.delete(key); }),
    saveAsync: gives('settings.saveAsync', () => { settings = Object.fromEntries(known); }),
  };
  const localStorage = {
    getItem: (key: string) => sync('localStorage.getItem', () => storage.get(key) ?? null),
    setItem: (key: string, value: string) => sync('localStorage.setItem', () => { storage.set(key, value); }),
  };
  const context = contextOf(itemOf(letter, gives, notices), roamingSettings, sync);
  const Office = { onReady: () => Promise.resolve(), actions: { associate: (name: string, run: (event: unknown) => void) => { handlers[name] = run; } }, context };
  start({ Office, setTimeout: clock.setTimeout, clearTimeout: clock.clearTimeout, localStorage });
  handlers[handler]?.({ completed: (options: unknown) => { completions.push(options); sync('event.completed', () => undefined); } });
  await clock.drain();
  return { calls: recorder.calls, completions, notices, kept: { settings, storage: Object.fromEntries(storage) } };
}

function answer(fault: Fault | undefined, name: string, value: () => unknown, done: Done, later: (run: () => void, ms: number) => number): void {
  const well = (): void => { done({ status: 'succeeded', value: value() }); };
  switch (fault?.kind) {
    case 'throws': throw new Error(`${name} is out of order`);
    case 'refuses': done({ status: 'failed', error: { name: 'InternalServerError' } }); return;
    case 'hangs': return;
    case 'answers late': later(well, LATE_MS); return;
    case 'answers garbage': done({ status: 'succeeded', value: fault.value }); return;
    case 'answers twice': well(); well(); return;
    default: well();
  }
}

function itemOf(letter: Partial<Item>, gives: (name: string, value: () => unknown) => (...args: readonly unknown[]) => void, notices: string[]): object {
  const well = (name: string, all: readonly Recipient[] = []): object => ({ getAsync: gives(`${name}.getAsync`, () => all.map(({ address, name: shown }) => ({ emailAddress: address, displayName: shown, recipientType: 'externalUser' }))) });
  const sender = { getAsync: gives('from.getAsync', () => ({ emailAddress: 'sam@home.example', displayName: 'Sam' })) };
  const readers = letter.kind === 'invitation'
    ? { itemType: 'appointment', requiredAttendees: well('requiredAttendees', letter.to), optionalAttendees: well('optionalAttendees', letter.cc), organizer: sender }
    : { itemType: 'message', to: well('to', letter.to), cc: well('cc', letter.cc), bcc: well('bcc', letter.bcc), from: sender, getComposeTypeAsync: gives('getComposeTypeAsync', () => ({ composeType: 'newMail' })) };
  return {
    ...readers, subject: { getAsync: gives('subject.getAsync', () => letter.subject) }, body: { getAsync: gives('body.getAsync', () => letter.html) }, getAttachmentsAsync: gives('getAttachmentsAsync', () => []),
    notificationMessages: {
      replaceAsync: (key: string, ...args: readonly unknown[]) => { gives('notificationMessages.replaceAsync', () => { notices.push(key); })(...args); },
      removeAsync: gives('notificationMessages.removeAsync', () => undefined),
    },
  };
}

function contextOf(item: object, roamingSettings: object, sync: Sync): object {
  const mailbox = { get item() { return sync('mailbox.item', () => item); }, userProfile: { emailAddress: 'sam@home.example', displayName: 'Sam' } };
  return {
    requirements: { isSetSupported: () => sync('isSetSupported', () => true) }, mailbox,
    get roamingSettings() { return sync('context.roamingSettings', () => roamingSettings); },
    get displayLanguage() { return sync('context.displayLanguage', () => 'en-US'); },
  };
}
