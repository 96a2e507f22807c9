import { alertMarkdownOf, alertOf, wordingFor, type Finding, type Review } from '../../core';

const wording = wordingFor('en');

function reviewWith(...findings: Partial<Finding>[]): Review {
  const whole = findings.map((finding) => ({ check: 'placeholder-left', word: 'respect', weight: 'hold', spans: [], quotes: [], title: 'Title', text: 'Text?', ...finding }) as Finding);
  return { verdict: 'hold', findings: whole, remedies: [], notes: [], skipped: [], answered: [], opening: '', words: 0 };
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
  expect(alertOf(reviewWith({ weight: 'look' }), wording)).toBe(wording.verdicts.hold);
  expect(alertMarkdownOf(reviewWith({ weight: 'look' }), wording)).toBe(wording.verdicts.hold);
});

test('in Markdown too those that only look are left out', () => {
  expect(alertMarkdownOf(reviewWith({ weight: 'look', title: 'Looked at' }, { title: 'First', text: 'Why?' }, { weight: 'look', title: 'Second' }), wording)).toBe('**First**\n\nWhy?');
});

test.each([
  ['*', '＊'], ['_', '＿'], ['`', '｀'], ['[x]', '［x］'], ['<b>', '＜b＞'], ['#', '＃'], ['|', '｜'], ['~', '～'], ['\\', '＼'], ['https://x.example', 'https：//x.example'], ['at 9:30', 'at 9:30'], ['one\r\n\ntwo', 'one two'],
])('what would be Markdown stands there in its wide form: %j', (text, wanted) => {
  expect(alertMarkdownOf(reviewWith({ title: 'First', text }), wording)).toBe(`**First**\n\n${wanted}`);
});

test('in Markdown the first title is bold and the others are a list', () => {
  expect(alertMarkdownOf(reviewWith({ title: 'First', text: 'Why?' }, { title: 'Second' }, { title: 'Third' }, { title: 'First' }), wording)).toBe('**First**\n\nWhy?\n\n- Second\r- Third\r');
});

test.each(['[a](https://evil.example)', '**bold** _it_ `code`', '<img src=x>', '# head\n- list\r1. list', 'a\\*b'])('what a letter says is no Markdown: %j', (quoted) => {
  const text = alertMarkdownOf(reviewWith({ title: quoted, text: quoted }), wording);
  expect(text.replace(/^\*\*|\*\*\n\n/g, '')).not.toMatch(/[*_`[\]<>#|\\\n\r]|:\/\//);
});

test.each([[1, 2000], [60, 40]])('in Markdown too at most 500 characters: %i findings of %i', (count, length) => {
  const findings = Array.from({ length: count }, (_, i) => ({ title: `${i}`.padEnd(length, 'x'), text: 'y'.repeat(length) }));
  const text = alertMarkdownOf(reviewWith(...findings), wording);
  expect(text.length).toBeLessThanOrEqual(500);
  expect(text).toMatch(/^\*\*.+\*\*\n\n/);
});
