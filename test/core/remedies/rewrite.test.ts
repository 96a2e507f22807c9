import { withBody, withSubject } from '../../../core/remedies/rewrite';
import { anna, letter } from './stage';

const text = letter('The kiln is cold.', { to: [anna], subject: 'The kiln' });
const html = letter({ html: '<p>The <b>kiln</b> is cold.</p>' }, { to: [anna], subject: 'The kiln' });
const edits = [{ start: 12, end: 16, text: 'warm' }, { start: 4, end: 4, text: 'old ' }, { start: 0, end: 3, text: 'Our' }];

test('the body is edited in any order, in HTML too, and all else stays', () => {
  expect(withBody(text, edits)).toEqual({ ...text, body: 'Our old kiln is warm.' });
  expect(withBody(html, edits)).toEqual({ ...html, body: 'Our old kiln is warm.', html: '<p>Our old <b>kiln</b> is warm.</p>' });
});

test('what is put in before a word comes before what replaces it', () => {
  const before = [{ start: 4, end: 8, text: 'boat' }, { start: 4, end: 4, text: 'old ' }];
  expect(withBody(text, before).body).toBe('The old boat is cold.');
});

test('the subject alone is edited', () => {
  expect(withSubject(text, [{ start: 0, end: 3, text: 'Our' }])).toEqual({ ...text, subject: 'Our kiln' });
});

test('without edits it is the same letter', () => {
  expect(withBody(html, [])).toBe(html);
  expect(withSubject(html, [])).toBe(html);
});
