import path from 'node:path';
import { build } from 'esbuild';
import * as core from '../../core';
import { entries } from '../../gmail-addon/entries';
import { coreAsLoaded } from '../hosts/loaded-core';
import { createRecorder, type Fault, type Planned } from '../hosts/faults';
import { actionsOf, textOf, type AppsScript, type CardJson, type Mailbox, type Press } from '../hosts/apps-script';
import { invitation, mailboxOf, start } from './gmail';

/** One thing the user does, and what the add-on answered; `isHit` says that the fault fell into it. */
export interface Step {
  readonly says: string;
  readonly title: string;
  readonly isHit: boolean;
  /** Host calls so far. */
  readonly calls: number;
}

export interface Ran {
  readonly calls: readonly string[];
  readonly steps: readonly Step[];
  readonly mailbox: Mailbox;
  readonly host: AppsScript;
  readonly draftId: string;
}

/** What the user does with the host, by the texts of buttons; a button that is not there ends it. */
export interface Hands {
  openCompose(): void;
  openHome(): void;
  press(text: string, inputs?: Readonly<Record<string, readonly string[]>>): void;
}
export type Journey = (hands: Hands) => void;

class NoButton extends Error {}
class Ended extends Error {}

/** The add-on's source around the core as it is loaded already. */
export async function compileAddOn(): Promise<string> {
  const stubs = entries.map((name) => `function ${name}(event) {\n  return goldenRule.${name}(event || {});\n}`).join('\n');
  const { outputFiles: [bundle] } = await build({ entryPoints: [path.join(__dirname, '..', '..', 'gmail-addon', 'main.ts')], bundle: true, write: false, format: 'iife', globalName: 'goldenRule', target: 'es2019', logLevel: 'error', plugins: [coreAsLoaded], footer: { js: stubs } });
  return bundle?.text ?? '';
}

/** Runs a journey from a fresh mailbox and the given properties; every call of a service may have the fault planned for it. */
export function runJourney(code: string, journey: Journey, properties: Readonly<Record<string, string>>, planned?: Planned): Ran {
  const recorder = createRecorder(planned);
  const mailbox = mailboxOf();
  const draftId = mailbox.saveDraft(invitation);
  let isEnded = false;
  const call: Call = (name, run) => {
    if (isEnded) throw new Ended('Exceeded maximum execution time');
    const fault = recorder.at(name);
    isEnded = fault?.kind === 'ends the script';
    return answered(name, fault, run);
  };
  const names = ['Gmail', 'UrlFetchApp', 'PropertiesService', 'CacheService', 'LockService', 'Utilities', 'Session', 'ScriptApp'];
  const around = (services: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> => ({
    ...services, ...Object.fromEntries(names.map((name) => [name, watched(name, services[name] as object, call)])), loadedCore: core,
  });
  const host = start(mailbox, { code, around, properties });
  const steps: Step[] = [];
  let top: CardJson | undefined;
  const step = (act: () => Press): void => {
    const from = recorder.calls.length;
    const { card, notification = '', draftUpdate } = gaveUp(act, () => isEnded);
    isEnded = false;
    top = card ?? top;
    const says = [card ? textOf(card) : '', notification, draftUpdate ? JSON.stringify(draftUpdate) : ''].join('\n').trim();
    steps.push({ says, title: card?.header?.subtitle ?? '', calls: recorder.calls.length, isHit: planned !== undefined && planned.at >= from && planned.at < recorder.calls.length });
  };
  const hands: Hands = {
    openCompose: () => { step(() => ({ card: host.openCompose(draftId) })); },
    openHome: () => { step(() => ({ card: host.openHome() })); },
    press: (text, inputs) => {
      const button = top && actionsOf(top).find((one) => one.text === text);
      if (!button) throw new NoButton(text);
      step(() => host.press(button, inputs));
    },
  };
  try { journey(hands); } catch (error) { if (!(error instanceof NoButton)) throw error; }
  return { calls: [...recorder.calls], steps, mailbox, host, draftId };
}

export type Call = (name: string, run: () => unknown) => unknown;

/** Gmail itself tells the user of a script that ran past its time. */
function gaveUp(act: () => Press, isEnded: () => boolean): Press {
  try {
    return act();
  } catch (error) {
    if (isEnded()) return { notification: 'Gmail: the add-on took too long' };
    throw error;
  }
}

function answered(name: string, fault: Fault | undefined, run: () => unknown): unknown {
  switch (fault?.kind) {
    case 'throws': throw new Error(`${name}: Service unavailable`);
    case 'ends the script': throw new Ended('Exceeded maximum execution time');
    case 'works, then throws': run(); throw new Error(`${name}: Empty response`);
    case 'answers garbage': run(); return fault.value;
    default: return run();
  }
}

/** A service whose every call, and those of what it hands out, go through `call`. */
export function watched(name: string, service: object, call: Call): object {
  return new Proxy(service, {
    get(target, key) {
      const member: unknown = Reflect.get(target, key);
      if (typeof key === 'symbol') return member;
      if (typeof member === 'function') {
        return (...args: readonly unknown[]) => call(`${name}.${key}`, () => {
          const value: unknown = Reflect.apply(member, target, args);
          return Array.isArray(value) ? value.map((one) => handedOut(`${name}.${key}`, one, call)) : handedOut(`${name}.${key}`, value, call);
        });
      }
      return typeof member === 'object' && member !== null ? watched(`${name}.${key}`, member, call) : member;
    },
  });
}

function handedOut(name: string, value: unknown, call: Call): unknown {
  const isService = typeof value === 'object' && value !== null && Object.values(value).some((member) => typeof member === 'function');
  return isService ? watched(name, value, call) : value;
}
