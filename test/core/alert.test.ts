import { alertOf, wordingFor, type Finding, type Review } from '../../core';

const wording = wordingFor('en');

function reviewWith(...findings: Partial<Finding>[]): Review {
  const whole = findings.map((finding) => ({ check: 'placeholder-left', word: 'respect', weight: 'hold', spans: [], quotes: [], title: 'Title', text: 'Text?', ...finding }) as Finding);
  return { verdict: 'hold', findings: whole, remedies: [], notes: [], skipped: [], opening: '', words: 0 };
}

test('says the first held finding whole and the titles of the others once each', () => {
  const text = alertOf(reviewWith({ weight: 'look', title: 'Looked at' }, { title: 'First', text: 'Why?' }, { title: 'Second' }, { title: 'Second' }, { title: 'First' }), wording);
  expect(text).toBe('First. Why?\n• Second');
});

test.each([[1, 2000], [60, 40]])('never exceeds the 500 characters Outlook shows: %i findings of %i characters', (count, length) => {
  const findings = Array.from({ length: count }, (_, i) => ({ title: `${i}`.padEnd(length, 'x'), text: 'y'.repeat(length) }));
  const text = alertOf(reviewWith(...findings), wording);
  expect(text.length).toBeLessThanOrEqual(500);
  expect(text).not.toMatch(/•\s*$/);
});

test('says something even when nothing is held', () => {
  expect(alertOf(reviewWith(), wording)).toBe(wording.verdicts.hold);
});
