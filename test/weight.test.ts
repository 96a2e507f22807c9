import { readFileSync } from 'node:fs';
import path from 'node:path';
import { buildGmail, buildOutlook } from '../build';
import { wordings } from '../core';
import { weighed, weightOf } from './weight';

jest.setTimeout(60_000);

const dist = path.join(__dirname, '..', 'dist');

beforeAll(() => Promise.all([buildGmail(), buildOutlook()]));

test.each(weighed.map((one) => [one.file, one] as const))('%s weighs no more than it may', (_file, one) => {
  expect(weightOf(one, dist)).toBeLessThanOrEqual(one.most);
});

test('the send-time handler carries nothing that only the pane says', () => {
  const handler = readFileSync(path.join(dist, 'outlook', 'launchevent.js'), 'utf8');
  for (const { remedies, verdicts, words } of wordings.filter(({ locale }) => locale === 'en' || locale === 'nl')) {
    for (const text of [remedies['open-letter'].label, verdicts.look, words.interest]) expect(handler).not.toContain(text);
    expect(handler).toContain(verdicts.hold);
  }
});
