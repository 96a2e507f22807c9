import { acquaintance, emptyMemory, letterOf, remember, type Letter } from '../../core';

const now = new Date('2026-03-02T10:00:00Z');
const from = { address: 'me@home.example', name: 'Mira Home' };
const quote = 'Am Mo., 2. März 2026 um 09:00 schrieb Anna Berg <anna@north.example>:\n> Vielen Dank für Ihren Brief, ich habe ihn gern gelesen und komme am Freitag.';

function answerTo(readers: readonly string[], body: string, kind: 'reply' | 'forward' = 'reply'): Letter {
  return letterOf({ kind: 'message', from, readers: readers.map((address) => ({ address, field: 'to' as const })), subject: 'Re: Freitag', text: body, thread: { kind, people: [] } });
}

test('an answer teaches that the reader wrote, and in which language', () => {
  const memory = remember(emptyMemory('salt'), answerTo(['anna@north.example'], `Thank you, see you on Friday.\n\n${quote}`), now);
  expect(acquaintance(memory, 'anna@north.example')).toMatchObject({ sent: 1, received: 1, language: 'de' });
});

test.each<[string, Letter]>([
  ['passing a mail on', answerTo(['ben@south.example'], `See below.\n\n${quote}`, 'forward')],
  ['an answer to several', answerTo(['anna@north.example', 'ben@south.example'], `Thank you both.\n\n${quote}`)],
  ['a letter without a quote', answerTo(['anna@north.example'], 'See you on Friday.')],
  ['an answer below one’s own mail', answerTo(['anna@north.example'], `One more thing.\n\n${quote.replace('Anna Berg <anna@north.example>', 'Mira Home <me@home.example>')}`)],
])('%s teaches nothing', (_what, letter) => {
  const memory = remember(emptyMemory('salt'), letter, now);
  expect(letter.readers.map(({ address }) => acquaintance(memory, address)?.received)).toEqual(letter.readers.map(() => 0));
});
