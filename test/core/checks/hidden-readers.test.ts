import { emptyMemory, letterOf, review, wordingFor } from '../../../core';
import { checkTable, threeStrangers } from './table';

const self = ['me@home.example'];
const news = 'I wanted to show you what we have been making this winter, because I believe it could be of use to you. May I call you next week about it?';

checkTable('hidden-readers', {
  holds: [
    { text: `⟦Dear Anna⟧,\n\n${news}`, to: self, bcc: threeStrangers },
    { text: `⟦Hello⟧,\n\n${news}`, to: self, bcc: threeStrangers },
    { text: `⟦Dear Anna⟧,\n\n${news}`, to: self, bcc: ['anna@known.example', 'ben@known.example'] },
    { text: `⟦Dear Anna⟧,\n\n${news}`, to: self, bcc: ['anna@north.example', 'ben@south.example'], reach: 'partial' },
    { text: '⟦Liebe Anna⟧,\n\nhast du am Freitag Zeit für mich?', to: self, bcc: threeStrangers },
    // One of them is a stranger: that is certain, whatever the others are.
    { text: `⟦Hello⟧,\n\n${news}`, to: self, bcc: ['anna@known.example', 'ben@south.example'], settings: { threshold: 'certain' } },
  ],
  looks: [
    { text: `⟦Hello⟧,\n\n${news}`, to: self, bcc: ['anna@known.example', 'ben@known.example'] },
    { text: 'My new address is at the foot of this letter.', to: self, bcc: ['anna@known.example', 'ben@known.example'] },
    { text: `⟦Dear Anna⟧,\n\n${news}`, to: self, bcc: ['anna@north.example', 'ben@south.example'], reach: 'partial', settings: { threshold: 'certain' } },
    // It says neither to one nor to all.
    { text: '⟦Hello⟧,\n\nthe office is shut on Friday.', to: self, bcc: threeStrangers },
    { text: 'The office is shut on Friday.', to: self, bcc: threeStrangers, says: '3 hidden readers' },
  ],
  quiet: [
    { text: `Dear all,\n\n${news}`, to: self, bcc: threeStrangers },
    { text: `Dear Anna,\n\n${news}`, to: self, bcc: ['anna@north.example', 'ben@home.example'] },
    { text: `Dear Anna,\n\n${news}`, to: self, bcc: threeStrangers, thread: { kind: 'reply', people: [] } },
    { text: `Dear Anna,\n\n${news}`, to: self, cc: threeStrangers },
    { text: `Dear Anna,\n\n${news}`, to: ['anna.berg@north.example'], bcc: ['me@home.example'] },
    { text: `Dear Anna,\n\n${news}`, to: ['anna.berg@north.example'], bcc: ['ben@home.example', 'cleo@home.example'] },
    { text: `Dear Anna,\n\n${news}`, to: ['anna.berg@north.example'], bcc: ['crm@archive.example'] },
  ],
});

test.each([
  ['two people', ['anna@north.example', 'ben@south.example'], 'person', '2 hidden readers'],
  ['a group, which is several', ['friends@list.example'], 'group', 'A list of hidden readers'],
])('it says whom it hides: %s', (_whom, bcc, kind, title) => {
  const readers = [{ address: 'me@home.example', field: 'to' as const }, ...bcc.map((address) => ({ address, field: 'bcc' as const, ...(kind === 'group' ? { kind: 'group' as const } : {}) }))];
  const letter = letterOf({ kind: 'message', from: { address: 'me@home.example' }, readers, subject: '', text: `Dear Anna,\n\n${news}` });
  const [finding] = review(letter, emptyMemory('salt', 'whole'), new Date('2026-03-02T10:00:00Z'), wordingFor('en')).findings.filter(({ check }) => check === 'hidden-readers');
  expect(finding?.title).toBe(title);
  expect(finding?.weight).toBe('hold');
});
