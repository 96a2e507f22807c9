import * as loadedCore from '../../core';
import { createClock, createRecorder, type Planned } from '../hosts/faults';
import { fakeOffice, type Kept } from '../hosts/office';
import type { Item } from '../hosts/outlook/item';

/** What one run of the pane is: a letter, what was kept before, and what the user presses, by the texts of buttons and rooms or by selector. */
export interface PaneRow {
  readonly script: string;
  readonly letter: Partial<Item>;
  readonly before: Kept;
  readonly presses: readonly string[];
  readonly planned?: Planned;
}

/** What the pane shows after it opened and after each press, and what it left. */
export interface PaneRan {
  readonly calls: readonly string[];
  readonly shown: readonly string[];
  readonly item: Partial<Item>;
  readonly kept: Kept;
  /** Errors nobody caught. */
  readonly errors: readonly string[];
}

/** Longer than any patience of ours, and than what is late by itself. */
const STEP_MS = 15_000;
const BODY = '<main><p id="verdict"></p><div id="pane"></div><div id="mailbox"></div><div id="rooms"></div></main>';

/** Runs in the page: the pane as it ships in a frame of its own, around an Outlook that fails where the row says, with a clock that does not wait. */
async function runPane({ script, letter, before, presses, planned }: PaneRow): Promise<PaneRan> {
  const frame = document.body.appendChild(document.createElement('iframe'));
  const pane = frame.contentWindow as (Window & typeof globalThis) | null;
  if (!pane) throw new Error('no frame');
  const clock = createClock();
  const recorder = createRecorder(planned);
  const office = fakeOffice(letter, before, recorder, clock);
  const errors: string[] = [];
  pane.addEventListener('error', ({ message }) => errors.push(message));
  pane.addEventListener('unhandledrejection', ({ reason }: PromiseRejectionEvent) => errors.push(String(reason)));
  const given = { loadedCore, Office: office.Office, localStorage: office.localStorage, setTimeout: clock.setTimeout, clearTimeout: clock.clearTimeout, fetch: () => Promise.resolve({ status: 404 }) };
  for (const [name, value] of Object.entries(given)) Object.defineProperty(pane, name, { value });
  // Looking again every three seconds is the same check over and over.
  Object.defineProperty(pane.document, 'visibilityState', { value: 'hidden' });
  pane.document.body.innerHTML = BODY;
  pane.document.body.appendChild(Object.assign(pane.document.createElement('script'), { text: script }));
  const shown: string[] = [];
  const look = async (): Promise<void> => {
    await clock.drain(STEP_MS);
    shown.push(['verdict', 'pane', 'rooms'].map((id) => pane.document.getElementById(id)?.textContent?.trim() ?? '').join('\n'));
  };
  await look();
  for (const press of presses) {
    const named = [...pane.document.querySelectorAll<HTMLElement>('button, summary')].find(({ textContent }) => textContent?.trim() === press);
    const target = named ?? (press.startsWith('.') ? pane.document.querySelector<HTMLElement>(press) : undefined);
    if (!target) break;
    target.click();
    await look();
  }
  frame.remove();
  return { calls: recorder.calls, shown, item: office.item(), kept: office.kept(), errors };
}

Object.assign(window, { runPane });
