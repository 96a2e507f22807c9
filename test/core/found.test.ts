import { decode, emptyMemory, forgetAll, letterOf, recall, remember, tellingPhrases, type Letter } from '../../core';

const now = new Date('2026-03-02T10:00:00Z');
const memory = emptyMemory('salt');
const text = 'Our small workshop repairs harpsichords and clavichords in the old tannery behind the station. Restoring soundboards needs seasoned spruce from northern valleys. We invite you to listen on Thursday evening before everybody else does.';

function letter(to: string, greeting: string, body = text, more: Partial<Letter> = {}): Letter {
  return { ...letterOf({ kind: 'message', from: { address: 'vera@home.example' }, readers: [{ address: to, field: 'to' }], subject: 'Harpsichords', text: `${greeting}\n${body}` }), ...more };
}

test('three phrases of five words, from three parts of the text, the same for each reader', () => {
  const phrases = tellingPhrases(letter('anna@north.example', 'Dear Anna,'), memory, now);
  expect(phrases).toHaveLength(3);
  for (const phrase of phrases) expect(phrase.split(' ')).toHaveLength(5);
  expect(phrases.map((phrase) => text.toLowerCase().indexOf(phrase)).every((at, i, all) => at > (all[i - 1] ?? -1))).toBe(true);
  expect(tellingPhrases(letter('ben@south.example', 'Dear Ben,'), memory, now)).toEqual(phrases);
});

test.each<[string, Letter]>([
  ['a short note', letter('anna@north.example', 'Dear Anna,', 'see you on Thursday')],
  ['an answer', letter('anna@north.example', 'Dear Anna,', text, { thread: { kind: 'reply', people: [] } })],
  ['no text at all', letter('anna@north.example', '', '')],
])('no phrases of %s', (_, one) => {
  expect(tellingPhrases(one, memory, now)).toEqual([]);
});

test('a letter known already is recalled without counting twice, an unknown one is added, an erased one stays away', () => {
  const one = letter('anna@north.example', 'Dear Anna,');
  const known = remember(memory, one, now);
  expect(recall(known, one, now)).toEqual(known);
  expect(recall(memory, one, now).letters).toEqual(known.letters);
  expect(recall(forgetAll(known, now), one, now).letters).toEqual(decode({}, 'salt').letters);
});
