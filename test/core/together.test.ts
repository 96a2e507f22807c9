import { emptyMemory, forget, hear, letterOf, remember, review, wordingFor, type Draft, type Memory } from '../../core';
import { factsOf } from '../../core/facts';
import { togetherIn } from '../../core/together';

const now = new Date('2026-03-02T10:00:00Z');
const from = { address: 'me@home.example', name: 'Mira Home' };
const pitch = 'We build quiet pumps for breweries, and a fifteen-minute call would show you what they save. When would it suit you?';
const to = (...names: string[]): Draft['readers'] => names.map((name) => ({ address: `${name}@${name}works.example`, field: 'to' }));
const hidden = (...names: string[]): Draft['readers'] => names.map((name) => ({ address: `${name}@${name}works.example`, field: 'bcc' }));
const blast: Partial<Draft> = { text: `Dear Anna,\n\n${pitch}\n\nMira` };

function draft(fields: Partial<Draft>): Draft {
  return { kind: 'message', from, readers: to('anna', 'ben'), subject: '', ...fields };
}

/** Days ago, the oldest first. */
function after(...sent: readonly Partial<Draft>[]): Memory {
  return sent.reduce<Memory>((memory, one, i) => remember(memory, letterOf(draft(one)), new Date(now.getTime() - (sent.length - i) * 86_400_000)), emptyMemory('salt', 'whole'));
}

function verdict(memory: Memory, fields: Partial<Draft> = blast): string | undefined {
  return review(letterOf(draft(fields)), memory, now, wordingFor('en')).findings.find(({ check }) => check === 'one-letter-many-strangers')?.weight;
}

const quoted = (who: string): string => `\n\nOn Mon, 1 Mar 2026 at 09:00, ${who} wrote:\n> Shall we all meet on Friday?`;

test.each<[string, readonly Partial<Draft>[]]>([
  ['an open letter to both', [{ text: 'Dear Anna and Ben,\n\nI write to the two of you because you both brew.' }]],
  ['an open letter to them and others', [{ readers: to('anna', 'cleo', 'ben'), text: 'Dear all,\n\nhere is the plan.' }]],
  ['an answer to somebody who wrote to both', [{ readers: to('carol', 'anna', 'ben'), text: `Yes, gladly.${quoted('Carol <carol@carolworks.example>')}`, thread: { kind: 'reply', people: [] } }]],
  ['an answer to one person of a thread in which both stood', [{ readers: to('carol'), text: `Yes, gladly.${quoted('Carol <carol@carolworks.example>')}`, thread: { kind: 'reply', people: [...(to('anna', 'ben', 'carol') ?? [])] } }]],
  ['a letter to one that the other could see', [{ readers: [...(to('anna') ?? []), { address: 'ben@benworks.example', field: 'cc' }], text: 'Dear Anna,\n\nBen, in copy, knows the pumps.' }]],
])('no strangers to each other after %s', (_what, sent) => {
  expect(verdict(after(...sent))).toBeUndefined();
});

test.each<[string, readonly Partial<Draft>[]]>([
  ['nothing', []],
  ['yesterday’s blast', [blast]],
  ['yesterday’s blast that greeted nobody', [{ text: `Hello,\n\n${pitch}` }]],
  ['a note that may be to one or to both', [{ text: 'Thanks, this is for you as well.' }]],
  ['a blast, and a second try below it', [blast, { text: `Any news from you?${quoted('Mira Home <me@home.example>')}`, thread: { kind: 'reply', people: [from, ...(to('anna', 'ben') ?? [])] } }]],
  ['a second try without a quote', [blast, { text: 'Any news from you?', thread: { kind: 'reply', people: [from, ...(to('anna', 'ben') ?? [])] } }]],
  ['an open letter in which one was hidden', [{ readers: [...(to('anna') ?? []), ...(hidden('ben') ?? [])], text: 'Dear all,\n\nhere is the plan.' }]],
  ['open letters to each with somebody else', [{ readers: to('anna', 'cleo'), text: 'Dear both,\n\nhere it is.' }, { readers: to('ben', 'cleo'), text: 'Dear both,\n\nhere it is.' }]],
  ['a mail of theirs passed on', [{ text: 'FYI\n\n---------- Forwarded message ---------\nFrom: Carol <carol@carolworks.example>\nSubject: x\nTo: me\n\nHello.', thread: { kind: 'forward', people: [] } }]],
  ['a list of forty', [{ readers: to('anna', 'ben', ...Array.from({ length: 38 }, (_, i) => `reader${i}`)), text: 'Dear all,\n\nhere is the plan.' }]],
])('still strangers to each other after %s', (_what, sent) => {
  expect(verdict(after(...sent))).toBe('hold');
});

test('one more who is a stranger to both makes it a crowd again, and so does hiding one', () => {
  const memory = after({ text: 'Dear Anna and Ben,\n\nhere is the plan.' });
  expect(verdict(memory, { ...blast, readers: to('anna', 'ben', 'cleo') })).toBe('hold');
  expect(verdict(memory, { ...blast, readers: [...(to('anna') ?? []), ...(hidden('ben') ?? [])] })).toBe('hold');
});

test('who is forgotten was never there', () => {
  const memory = after({ text: 'Dear Anna and Ben,\n\nhere is the plan.' });
  expect(verdict(forget(memory, 'ben@benworks.example', now))).toBe('hold');
});

test('only those are kept who may be strangers again', () => {
  const known = remember(hear(emptyMemory('salt', 'whole'), { address: 'anna@annaworks.example' }, now), letterOf(draft({ readers: to('anna'), text: 'See you.' })), now);
  expect(remember(known, letterOf(draft({ text: 'Dear Anna and Ben,\n\nhere is the plan.' })), now).together).toBe('');
});

const carol = 'Carol <carol@carolworks.example>';
const herons = { address: 'herons@list.example', field: 'to' as const, kind: 'group' as const };

test.each<[string, string, Partial<Draft>, Memory['reach']?]>([
  ['an open letter', 'anna ben', { text: 'Dear all,\n\nthe kiln is cold.' }],
  ['an open letter, of whose readers nothing is known yet', 'anna ben', { text: 'Dear all,\n\nthe kiln is cold.' }, 'partial'],
  ['a letter to one', '', { readers: to('anna'), text: 'Dear Anna,\n\nthe kiln is cold.' }],
  ['a letter to one that another sees', 'anna ben', { readers: [...(to('anna') ?? []), { address: 'ben@benworks.example', field: 'cc' }], text: 'Dear Anna,\n\nhow is your kiln?' }],
  ['a blast', '', blast],
  ['a blast to those of whom nothing is known yet', '', blast, 'partial'],
  ['two of one firm', '', { readers: [{ address: 'anna@kiln.example', field: 'to' }, { address: 'ben@kiln.example', field: 'to' }], text: 'Dear all,\n\nthe kiln is cold.' }],
  ['one who is hidden, and a list', 'anna ben', { readers: [...(to('anna', 'ben') ?? []), ...(hidden('dora') ?? []), herons], text: 'Dear all,\n\nthe kiln is cold.' }],
  ['an answer to a mail of nobody else', 'anna ben', { text: `Yes, gladly.${quoted(carol)}` }],
  ['an answer to a mail of two', 'carol anna ben', { readers: to('carol'), text: `Yes, gladly.${quoted(carol)}`, thread: { kind: 'reply', people: to('anna', 'ben') ?? [] } }],
  ['a letter without a quote in a thread of two', '', { readers: to('carol'), text: 'Yes, gladly.', thread: { kind: 'reply', people: to('anna', 'ben') ?? [] } }],
])('%s makes acquainted: %s', (_what, names, fields, reach = 'whole') => {
  const wanted = names === '' ? [] : names.split(' ').map((name) => `${name}@${name}works.example`);
  expect(togetherIn(factsOf(letterOf(draft(fields)), emptyMemory('salt', reach), now))).toEqual(wanted);
});
