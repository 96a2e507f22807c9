import path from 'node:path';
import { build, type Plugin } from 'esbuild';
import type { Browser, Page } from 'playwright-core';
import { answersOf, outlookWordingFor } from '../../core';
import { launchBrowser } from '../hosts/browser';
import { GARBAGE, tableOf, told, type Fault } from '../hosts/faults';
import { coreAsLoaded } from '../hosts/loaded-core';
import { nothingKept } from '../hosts/office';
import { exclusive } from './letters';
import { memoryIn } from './kept';
import type { PaneRan, PaneRow } from './pane-run';

jest.setTimeout(180_000);

let browser: Browser;
let page: Page;
let script = '';
beforeAll(async () => {
  const bundled = async (entry: string, plugins: readonly Plugin[]): Promise<string> => {
    const { outputFiles: [file] } = await build({ entryPoints: [path.join(__dirname, entry)], bundle: true, write: false, format: 'iife', target: 'es2020', logLevel: 'error', plugins: [...plugins], define: { OUTLOOK_CLIENT_ID: '""' } });
    return file?.text ?? '';
  };
  script = await bundled('../../outlook-addin/taskpane.ts', [coreAsLoaded]);
  browser = await launchBrowser();
  page = await browser.newPage();
  await page.setContent('<!doctype html><title>Outlook</title><body></body>');
  await page.addScriptTag({ content: await bundled('pane-run.ts', []) });
});
afterAll(() => browser.close());

const run = (row: Omit<PaneRow, 'script'>): Promise<PaneRan> => page.evaluate((one) => (window as unknown as { runPane(row: PaneRow): Promise<PaneRan> }).runPane(one), { ...row, script });

const { notes, panel, remedies, ui: { outlook, ...ui } } = outlookWordingFor('en');

/** What the user presses behind opening the pane; of all but the first, the table begins there. */
const journeys: readonly (readonly [string, readonly string[]])[] = [
  ['opened, checked again', [ui.checkAgain]],
  ['said to go to all, and undone', [remedies['open-letter'].label, ui.apply, ui.undo]],
  ['one letter a reader', [remedies['separate-letters'].label, ui.apply]],
  ['an answer, taken back', [panel.notHere, panel.takeBack]],
  ['settings changed', ['.room input[type=radio]:not(:checked)', '.room input[type=checkbox]']],
  ['all forgotten', [panel.forget, outlook.forgetSure]],
];

const SYNC = /^(?:settings\.(?:get|set|remove) |localStorage|mailbox\.item|isSetSupported|context\.)/;
/** Nobody looks at what these answer. */
const UNANSWERED = /^(?:settings\.(?:set|remove|save)|localStorage\.setItem|addHandlerAsync|notificationMessages|.*\.(?:set|add)Async$)/;
/** Of these a text is an answer of the right kind. */
const TEXTS = /^(?:subject|body)\./;

/** Twice and late are tried of each call once, in the first journey. */
function faultsOf(name: string, at: number, isFirst: boolean): readonly Fault[] {
  const garbage = GARBAGE.filter((value) => !(TEXTS.test(name) && typeof value === 'string'));
  const kinds = SYNC.test(name) ? ['throws'] as const : ['throws', 'refuses', 'hangs', ...(isFirst ? ['answers twice', 'answers late'] as const : [])] as const;
  // Settings that answer something else than was put into them are a store that lost it: nobody can tell them from one that never had it.
  return [...kinds.map((kind) => ({ kind })), ...(UNANSWERED.test(name) || name.startsWith('settings.get ') ? [] : [{ kind: 'answers garbage' as const, value: garbage[at % garbage.length] }])];
}

/** All that says something went wrong. */
const ADMITTED = [notes.notChecked, notes.memoryLost, outlook.notTaken, outlook.notSaved, outlook.noDraft, panel.settings.policyUnread];

/** Answered before any journey begins, and kept through all of them. */
const ANSWERED = 'one-letter-many-strangers';

function troublesOf(ran: PaneRan, healthy: PaneRan, mayLose: boolean): string[] {
  const last = ran.shown[ran.shown.length - 1] ?? '';
  const isSame = JSON.stringify(ran.shown) === JSON.stringify(healthy.shown) && JSON.stringify(ran.item) === JSON.stringify(healthy.item);
  const isTold = ran.shown.some((text) => ADMITTED.some((words) => text.includes(words)));
  return [
    ...(ran.shown.some((text) => text.split('\n')[0] === '') ? ['the pane is blank'] : []),
    ...(isSame || isTold ? [] : [`nobody is told: ${last.slice(0, 120)}`]),
    ...(memoryIn(ran.kept).lost === 0 ? [] : ['the store is broken']),
    ...(mayLose || answersOf(memoryIn(ran.kept), new Date()).notHere.some(({ check }) => check === ANSWERED) ? [] : ['the store lost an answer']),
    ...ran.errors.map((error) => `not caught: ${error}`),
  ];
}

let rows = 0;

test.each(journeys)('%s: whatever call fails, the pane is not blank, the user told, the store whole, nothing uncaught', async (_, presses) => {
  const { kept: before } = await run({ letter: exclusive, before: nothingKept, presses: [panel.notHere] });
  const healthy = await run({ letter: exclusive, before, presses });
  expect(healthy.shown).toHaveLength(presses.length + 1);
  expect(healthy.errors).toEqual([]);
  const opening = await run({ letter: exclusive, before, presses: [] });
  const isFirst = presses === journeys[0]?.[1];
  const table = tableOf(healthy.calls, (name, at) => faultsOf(name, at, isFirst)).filter(({ at, isLasting }) => isFirst || (at >= opening.calls.length && !isLasting));
  const failures: string[] = [];
  for (const planned of table) failures.push(...troublesOf(await run({ letter: exclusive, before, presses, planned }), healthy, presses.includes(panel.forget) || presses.includes(panel.takeBack)).map((trouble) => `${told(planned, healthy.calls)}: ${trouble}`));
  rows += table.length;
  expect(failures).toEqual([]);
});

test('the table has more than 500 rows', () => { expect(rows).toBeGreaterThan(500); });
