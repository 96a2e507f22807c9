import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createMailbox, startAppsScript } from '../hosts/apps-script';
import { measure, type Measure } from './measure';

const DIST = path.join(__dirname, '..', '..', 'dist', 'gmail');
const now = new Date('2026-03-02T10:00:00Z');

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
