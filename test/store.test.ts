import { readFileSync } from 'node:fs';
import path from 'node:path';
import { documents } from './documents';

const root = path.join(__dirname, '..');

/** Characters a text may have, and the pixels of a screenshot; where each comes from stands at the head of its document. */
const STORES = {
  'manifests/store/outlook.md': { limits: { Name: 50, 'Short description': 100, Description: 4_000 }, pixels: [1366, 768] },
  'manifests/store/workspace.md': { limits: { Name: 50, 'Short description': 200, Description: 16_000 }, pixels: [1280, 800] },
} as const;
const HEAVIEST_PICTURE_BYTES = 1024 * 1024;

describe.each(Object.entries(STORES))('%s', (file, { limits, pixels }) => {
  const text = documents().find((page) => page.file === file)?.text ?? '';
  const section = (title: string): string => (text.split(`\n## ${title}\n`)[1] ?? '').split('\n## ')[0]?.trim() ?? '';

  test.each(Object.entries(limits))('%s has at most %d characters', (title, most) => {
    expect(section(title).length).toBeGreaterThan(0);
    expect(section(title).length).toBeLessThanOrEqual(most);
  });

  test('says nothing twice, names no other firm in its name, and offers no hidden readers', () => {
    expect(section('Description')).not.toContain(section('Short description'));
    expect(section('Name')).not.toMatch(/gmail|google|outlook|microsoft/i);
    expect(section('Description')).not.toMatch(/\bbcc\b/i);
  });

  test('its screenshots have the size asked for', () => {
    const pictures = [...text.matchAll(/\]\(\.\.\/(pictures\/[\w-]+\.png)\)/g)].map(([, name = '']) => readFileSync(path.join(root, 'manifests', name)));
    expect(pictures.length).toBeGreaterThan(0);
    // A PNG says its width in bytes 16 to 19 and its height in the next four.
    for (const picture of pictures) expect([picture.readUInt32BE(16), picture.readUInt32BE(20), picture.length < HEAVIEST_PICTURE_BYTES]).toEqual([...pixels, true]);
  });
});
