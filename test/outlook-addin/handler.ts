import path from 'node:path';
import vm from 'node:vm';
import { build } from 'esbuild';
import * as core from '../../core';
import { createClock, createRecorder, type Planned } from '../hosts/faults';
import { coreAsLoaded } from '../hosts/loaded-core';
import { fakeOffice, nothingKept, type Kept } from '../hosts/office';
import type { Item } from '../hosts/outlook';

export interface Ran {
  readonly calls: readonly string[];
  readonly completions: readonly unknown[];
  /** Keys of the bars shown on the item. */
  readonly notices: readonly string[];
  readonly kept: Kept;
}

export type Handlers = (globals: Readonly<Record<string, unknown>>) => void;

/** The handler's source around the core as it is loaded already: thousands of runs, each from the start. */
export async function compileHandlers(): Promise<Handlers> {
  const { outputFiles: [bundle] } = await build({ entryPoints: [path.join(__dirname, '..', '..', 'outlook-addin', 'smart-alerts.ts')], bundle: true, write: false, format: 'iife', target: 'es2019', logLevel: 'error', plugins: [coreAsLoaded] });
  const names = ['Office', 'setTimeout', 'clearTimeout', 'localStorage'];
  const script: unknown = vm.compileFunction(bundle?.text ?? '', ['loadedCore', ...names]);
  return (globals) => { (script as (...args: readonly unknown[]) => void)(core, ...names.map((name) => globals[name])); };
}

/** Runs one handler, begun anew, with no more than Outlook gives one; every call of the host may have the fault planned for it. */
export async function runHandler(start: Handlers, handler: string, letter: Partial<Item>, before: Kept = nothingKept, planned?: Planned): Promise<Ran> {
  const clock = createClock();
  const recorder = createRecorder(planned);
  const completions: unknown[] = [];
  const { Office, localStorage, handlers, notices, kept, sync } = fakeOffice(letter, before, recorder, clock);
  start({ Office, setTimeout: clock.setTimeout, clearTimeout: clock.clearTimeout, localStorage });
  handlers[handler]?.({ completed: (options: unknown) => { completions.push(options); sync('event.completed', () => undefined); } });
  await clock.drain();
  return { calls: recorder.calls, completions, notices, kept: kept() };
}
