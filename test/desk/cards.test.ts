import { readFileSync } from 'node:fs';
import path from 'node:path';
import { buildGmail } from '../../build';
import { digestsOf, drawCards, PICTURED } from './cards';

jest.setTimeout(120_000);
beforeAll(() => buildGmail());
const root = path.join(__dirname, '..', '..');

test('the pictures of the cards show what the add-on shows (else: npm run pictures)', () => {
  const taken: unknown = JSON.parse(readFileSync(path.join(root, 'manifests', 'pictures', 'gmail-cards.json'), 'utf8'));
  expect(digestsOf(drawCards('en'))).toEqual(taken);
  const told = readFileSync(path.join(root, 'gmail-addon', 'INSTALL.md'), 'utf8');
  expect([...new Set([...told.matchAll(/pictures\/gmail-([\w-]+)\.png/g)].map(([, name]) => name))].sort()).toEqual([...PICTURED].sort());
});

test.each(['de', 'bg'])('every kind of card can be drawn in %s, and none is empty', (locale) => {
  const texts = drawCards(locale).map(({ name, html }) => [name, html.replace(/<[^<>]*>/g, ' ').replace(/\s+/g, ' ').length]);
  expect(texts.filter(([, length]) => Number(length) < 40)).toEqual([]);
  expect(texts.length).toBeGreaterThan(20);
});
