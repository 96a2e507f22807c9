import { factsOf } from '../../../core/facts';
import { dropClaim } from '../../../core/remedies/drop-claim';
import { anna, apply, ben, htmlOf, letter, memory, now, type Draft } from './stage';

const dora = { address: 'dora@east.example', name: 'Dora Roe' };
const several: Draft = { to: [anna, ben, dora] };

test.each<[string, string, Draft?]>([
  ['Hello,\n\nthis is for your eyes only. The kiln is cold.', 'Hello,\n\nThe kiln is cold.'],
  ['Hello,\n\nI thought of you at once. The kiln is cold.', 'Hello,\n\nThe kiln is cold.'],
  ['Hello,\n\nthe kiln is cold. I thought of you at once. The heron is back. This is for your eyes only. Mira rows.', 'Hello,\n\nthe kiln is cold. The heron is back. Mira rows.'],
  ['Hello,\n\nthe kiln is cold. I thought of you at once. The heron is back. I thought of you at once. Mira rows.', 'Hello,\n\nthe kiln is cold. The heron is back. Mira rows.'],
  ['Hello!.:; I thought of you at once. The kiln is cold.', 'Hello!.:; The kiln is cold.'],
  ['Dear {{first_name}}, I thought of you at once. The kiln is cold.', 'Dear {{first_name}}, The kiln is cold.'],
  // One reader alone may be told so.
  ['Hello,\n\nthis is for your eyes only. I thought of you at once. The kiln is cold.', 'Hello,\n\nthis is for your eyes only. I thought of you at once. The kiln is cold.', { to: [anna] }],
])('%j', (text, wanted, draft = several) => {
  for (const body of [text, htmlOf(text)]) {
    const { open, drafts, line } = apply('drop-claim', letter(body, draft));
    expect([open.subject, open.body, drafts, line]).toEqual(['Pumps', wanted, [], undefined]);
  }
});

test.each<[string, string, Draft]>([
  ['Kiln, only for you', 'Kiln', several], ['Only for you', '[What is it about?]', several], ['Kiln, only for you', 'Kiln, only for you', { to: [anna] }], ['Kiln', 'Kiln', several], ['', '', several],
])('the subject %j', (subject, wanted, draft) => {
  const { open } = apply('drop-claim', letter('Hello,\n\nthe kiln is cold.', { ...draft, subject }));
  expect([open.subject, open.body]).toEqual([wanted, 'Hello,\n\nthe kiln is cold.']);
});

test.each(['', '– Kiln –'])('a subject that claims nothing stays beside a text that does: %j', (subject) => {
  const { open } = apply('drop-claim', letter('Hello,\n\nthis is for your eyes only. The kiln is cold.', { ...several, subject }));
  expect([open.subject, open.body]).toEqual([subject, 'Hello,\n\nThe kiln is cold.']);
});

test.each([
  ['Hello,\n\nI thought of you at once.', true], ['The kiln is cold. I thought of you at once.', true], ['The kiln is cold.', true], ['I thought of you at once.', true], ['Only for you, {{first_name}},\n\nthe kiln is cold.', false], ['Hello {{first_name}},only for you, the kiln is cold.', true],
])('%j: %s', (text, fits) => {
  expect(dropClaim.fits(factsOf(letter(text, several), memory(), now), 'personal-claim')).toBe(fits);
});
