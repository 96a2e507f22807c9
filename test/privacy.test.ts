import { hostsNamed, leaksIn } from './privacy';

test.each([
  ['as it is', 'q=from:Peregrine@quillfeather.example'], ['in a URL', 'https://x.example/?s=Zephyrine%20Hall'],
  ...[0, 1, 2].map((shift) => [`in base64, ${shift} behind a group`, Buffer.from(`${'x'.repeat(shift)}harpsichord evening`).toString('base64')]),
])('a word of the letter is found %s', (_, text) => { expect(leaksIn({ here: text }).length).toBeGreaterThan(0); });

test('nothing is found where nothing is', () => { expect(leaksIn({ here: Buffer.from('Dear Anna, the exclusive meeting is on Monday').toString('base64') })).toEqual([]); });

test('PRIVACY.md names hosts', () => { expect(hostsNamed()).toEqual(['appsforoffice.microsoft.com', 'ajax.aspnetcdn.com', 'graph.microsoft.com', 'gmail.googleapis.com']); });
