import { emptyMemory, letterOf, review, wordingFor } from '../../core';

const now = new Date('2026-03-02T10:00:00Z');
const whole = emptyMemory('salt', 'whole');

test('one letter to three strangers, greeting one of them, is held', () => {
  const letter = letterOf({
    kind: 'message', from: { address: 'me@home.example' }, subject: 'An invitation',
    readers: ['anna@north.example', 'ben@south.example', 'cleo@east.example'].map((address) => ({ address, field: 'to' })),
    html: '<p>Dear Anna,</p><p>I have exclusively chosen you.</p>',
  });
  const { verdict, findings } = review(letter, whole, now, wordingFor('en'));
  expect(findings.map((finding) => finding.check)).toEqual(['one-letter-many-strangers', 'exclusive-claim']);
  expect(verdict).toBe('hold');
});
