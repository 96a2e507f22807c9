import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createMailbox, startAppsScript, type AppsScript } from '../hosts/apps-script';
import { measure, quantile, times, type Measure } from './measure';

const DIST = path.join(__dirname, '..', '..', 'dist', 'gmail');
const now = new Date('2026-03-02T10:00:00Z');

const ROUNDS = 15;
/** The least a compose add-on can do. */
const EMPTY = `function onCompose(event) {
  return CardService.newCardBuilder().addSection(CardService.newCardSection().addWidget(CardService.newTextParagraph().setText('x'))).build();
}`;

/**
 * Every callback of Apps Script is a fresh process that reads all of Code.js: compiling it, running its top level and the first check, beside a script that
 * only answers with a card. The stand-in's own time is in both.
 */
export function timeFresh(): Measure[] {
  const code = readFileSync(path.join(DIST, 'Code.js'), 'utf8');
  const manifest = readFileSync(path.join(DIST, 'appsscript.json'), 'utf8');
  const mailbox = createMailbox({ owner: { address: 'vera@home.example' }, now: () => now });
  const draftId = mailbox.saveDraft({ to: ['Anna <anna@north.example>', 'ben@south.example'], subject: 'Thursday', html: `<p>Dear Anna,</p><p>${'a rather particular sentence about something nobody else would write '.repeat(12)}</p>` });
  let round = 0;
  // The number makes each source a new one: V8 keeps what it compiled.
  const fresh = (source: string, run: (host: AppsScript) => unknown) => (): unknown => run(startAppsScript({ code: `${source}\n//${round++}`, manifest, mailbox, now: () => now }));
  const median = (source: string, run: (host: AppsScript) => unknown): number => quantile(times(ROUNDS, fresh(source, run)), 0.5);
  const open = (host: AppsScript): unknown => host.openCompose(draftId);
  return [
    measure('gmail.fresh.load', median(code, () => undefined), median(EMPTY, () => undefined), 'µs', 'compiling Code.js and running its top level, beside a script of three lines'),
    measure('gmail.fresh.check', median(code, open), median(EMPTY, open), 'µs', 'the same and the check of a letter, beside a script that only answers with a card'),
  ];
}

/** What a first check of a letter costs at Gmail's prices, by readers nobody looked up before; `npm run build` comes first. */
export function costAtGmail(): Measure[] {
  return [1, 5, 50, 200].flatMap((readers) => {
    const mailbox = createMailbox({ owner: { address: 'vera@home.example' }, now: () => now });
    const to = Array.from({ length: readers }, (_, i) => `r${i}@s${i}.example`);
    const draftId = mailbox.saveDraft({ to, subject: 'Thursday', html: `<p>Hello,</p><p>${'a rather particular sentence about something nobody else would write '.repeat(6)}</p>` });
    const { quota, openCompose } = startAppsScript({ code: readFileSync(path.join(DIST, 'Code.js'), 'utf8'), manifest: readFileSync(path.join(DIST, 'appsscript.json'), 'utf8'), mailbox, now: () => now });
    openCompose(draftId);
    const first = quota.units;
    const trips = quota.trips;
    openCompose(draftId);
    return [
      measure(`gmail.units.${readers}`, first, quota.units - first, 'units', 'a first check, beside the next one; 6,000 a minute'),
      measure(`gmail.trips.${readers}`, trips, quota.trips - trips, 'round trips', 'a first check, beside the next one'),
    ];
  });
}
