import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { AxeResults } from 'axe-core';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { buildOutlook } from '../../build';
import { launchBrowser } from '../hosts/browser';
import { routeOutlook, type Item, type Outlook, type OutlookEvents, type OutlookPlaces, type SendResult } from '../hosts/outlook';

/** One folder a worker: builds of test files that run side by side must not meet. */
export const dist = path.join(__dirname, '..', '..', 'dist', 'test', `outlook-${process.env['JEST_WORKER_ID'] ?? '1'}`);

/** Builds what ships, for the tests of this worker. */
export function build(host?: string): Promise<void> {
  return buildOutlook(host, dist, '');
}

/** What the stand-in's page holds while a test runs. */
declare global {
  interface Window {
    createOutlook(places: OutlookPlaces, events?: OutlookEvents): Outlook;
    outlook: Outlook;
    sent: Item[];
    kept: Item[];
  }
}

export interface Stage {
  readonly page: Page;
  readonly pane: FrameLocator;
  /** Errors and refused resources of any page: a healthy run has none. */
  readonly troubles: string[];
}

let browser: Browser | undefined;

/** With a client id the pane that is built may ask for the mailbox. */
export async function openTheatre(clientId = ''): Promise<void> {
  [browser] = await Promise.all([launchBrowser(), buildOutlook(undefined, dist, clientId)]);
}

export async function closeTheatre(): Promise<void> {
  await browser?.close();
}

/** A fresh Outlook with this letter open. */
export async function openStage(item: Partial<Item>, look: { readonly colorScheme?: 'light' | 'dark'; readonly forcedColors?: 'active' } = {}): Promise<Stage> {
  if (!browser) throw new Error('the theatre is closed');
  const context = await browser.newContext({ viewport: { width: 900, height: 900 }, ...look });
  await routeOutlook(context, dist);
  const page = await context.newPage();
  const troubles: string[] = [];
  page.on('pageerror', (error) => troubles.push(String(error)));
  page.on('console', (message) => { if (message.type() === 'error') troubles.push(message.text()); });
  page.on('requestfailed', (request) => troubles.push(request.url()));
  await page.goto('https://outlook.office.com/mail/');
  await page.evaluate((letter) => {
    const place = (id: string): HTMLElement => document.getElementById(id) ?? document.body;
    window.sent = [];
    window.kept = [];
    window.outlook = window.createOutlook(
      { addIn: 'https://localhost:3000', pane: place('pane'), alert: place('alert'), notices: place('notices') },
      { onSent: (item) => window.sent.push(item), onKept: (item) => window.kept.push(item) });
    window.outlook.open(letter);
  }, item);
  return { page, pane: page.frameLocator('#pane iframe'), troubles };
}

/** The same, with the pane open and the letter checked. */
export async function openPane(letter: Partial<Item>): Promise<Stage> {
  const stage = await openStage(letter);
  await stage.page.evaluate(() => { window.outlook.openPane(); });
  await stage.pane.getByRole('button', { name: 'Check again' }).waitFor();
  return stage;
}

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** What axe-core finds wrong in the pane as it stands. */
export async function troublesIn({ page }: Stage): Promise<string[]> {
  const pane = page.frames().find((frame) => frame.url().includes('/taskpane.html'));
  if (!pane) throw new Error('no pane');
  await pane.evaluate(axe);
  const { violations, incomplete } = await pane.evaluate(() => (globalThis as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run());
  return [...violations, ...incomplete.filter(({ impact }) => impact === 'critical')].flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

/** Presses Send, and says how often the handler had completed a moment after it did. */
export async function send({ page }: Stage): Promise<{ completed: SendResult['completed']; times: number; sent: number }> {
  return page.evaluate(async () => {
    const { completed, times } = await window.outlook.send();
    await new Promise((settle) => setTimeout(settle, 300));
    return { completed, times: times(), sent: window.sent.length };
  });
}

export async function item({ page }: Stage): Promise<Item> {
  return page.evaluate(() => window.outlook.item());
}
