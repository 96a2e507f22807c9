import { emptyMemory, hear, letterOf, remedy, remember, review, wordingFor, type Letter, type Memory, type RemedyId } from '../../../core';

const now = new Date('2026-03-02T10:00:00Z');
const from = { address: 'me@home.example', name: 'Mira Home' };
const anna = { address: 'anna.berg@north.example', name: 'Anna Berg' };
const ben = { address: 'ben@south.example', name: 'Ito, Ben' };
const cleo = { address: 'cleo@known.example' };

/** A memory in which mail went both ways with Cleo. */
function memory(): Memory {
  const note = letterOf({ kind: 'message', from, readers: [{ ...cleo, field: 'to' }], subject: '', text: 'See you.' });
  return remember(hear(emptyMemory('salt', 'whole'), cleo, now), note, now);
}

function letter(body: { text: string } | { html: string }, field: 'to' | 'bcc' = 'to'): Letter {
  return letterOf({ kind: 'message', from, readers: [anna, ben, cleo].map((reader) => ({ ...reader, field })), subject: 'Pumps', ...body });
}

function findingsOf(open: Letter): string[] {
  return review(open, memory(), now, wordingFor('en')).findings.filter((finding) => finding.weight === 'hold').map((finding) => finding.check);
}

const personal = { html: '<div style="color:red">Dear <b>Anna</b>,</div><div><br></div><div>We build <i>quiet</i> pumps for your company. Shall we talk about how they could serve you?</div>' };

test('open-letter greets everybody by name, adds one honest line, and leaves the formatting alone', () => {
  const { open, drafts } = remedy('open-letter', letter(personal), memory(), now);
  expect(drafts).toEqual([]);
  expect(open.readers).toHaveLength(3);
  expect(open.html).toContain('We build <i>quiet</i> pumps');
  expect(open.html).toContain('style="color:red"');
  expect(open.body).toContain('3');
  expect(findingsOf(open).filter((id) => id !== 'placeholder-left')).toEqual([]);
});

test('open-letter greets by name only when every name is known, and then all of them', () => {
  const named = letterOf({ kind: 'message', from, readers: [anna, ben].map((reader) => ({ ...reader, field: 'to' as const })), subject: '', text: 'Dear Anna,\n\nhow are you?' });
  expect(remedy('open-letter', named, memory(), now).open.body).toMatch(/^Dear Anna and Ben,\n/);
  expect(remedy('open-letter', letter({ text: 'Dear Anna,\n\nhow are you?' }), memory(), now).open.body).toMatch(/^Dear all,\n/);
});

test('separate-letters makes one letter a reader, each greeted by name, with a line only the writer can fill', () => {
  const { open, drafts } = remedy('separate-letters', letter(personal, 'bcc'), memory(), now);
  const letters = [open, ...drafts];
  expect(letters.map((one) => one.readers.map(({ address, field }) => `${field} ${address}`))).toEqual([['to anna.berg@north.example'], ['to ben@south.example'], ['to cleo@known.example']]);
  expect(letters.map((one) => one.body.split('\n')[0])).toEqual(['Dear Anna,', 'Dear Ben,', 'Hello,']);
  for (const one of letters) expect(findingsOf(one)).toEqual(['placeholder-left']);
});

test('known-only keeps whom the sender knows and moves the others to a draft', () => {
  const { open, drafts } = remedy('known-only', letter(personal), memory(), now);
  expect(open.readers.map((reader) => reader.address)).toEqual(['cleo@known.example']);
  expect(drafts.map((draft) => draft.readers.map((reader) => reader.address))).toEqual([['anna.berg@north.example', 'ben@south.example']]);
  expect(findingsOf(open)).toEqual([]);
});

test.each(['separate-letters', 'open-letter', 'known-only'] as RemedyId[])('%s neither loses nor doubles a reader, and touches nothing of the letter it was given', (id) => {
  const before = letter(personal);
  const frozen = JSON.stringify(before);
  const { open, drafts } = remedy(id, before, memory(), now);
  const addresses = [open, ...drafts].flatMap((one) => one.readers.map((reader) => reader.address));
  expect(addresses.sort()).toEqual(before.readers.map((reader) => reader.address).sort());
  expect(JSON.stringify(before)).toBe(frozen);
});
