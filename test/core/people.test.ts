import { emptyMemory, hear, letterOf, meet, remember, type Memory, type Reader } from '../../core';
import { crowdOf, peopleOf, type Person } from '../../core/people';

const now = new Date('2026-03-02T10:00:00Z');
const whole = emptyMemory('salt', 'whole');

function people(readers: readonly string[], memory: Memory = whole, from = 'me@home.example', fields: Partial<Reader> = {}): ReturnType<typeof peopleOf> {
  const parsed = readers.map((text): Reader => {
    const [, name = '', address = ''] = /^([^<>]{0,80})<([^<>]{1,120})>$/.exec(text) ?? [text, '', text];
    return { address, ...(name ? { name: name.trim() } : {}), field: 'to', ...fields };
  });
  return peopleOf(letterOf({ kind: 'message', from: { address: from }, readers: parsed, subject: '', text: '' }), memory);
}

describe('one person under two addresses', () => {
  test.each([
    ['anna@north.example', 'Anna@North.Example'],
    ['Anna Berg <anna@north.example>', 'Berg, Anna <aberg@mail.example>'],
    ['Anna Berg <anna@north.example>', 'Dr. Anna Berg <a.b@south.example>'],
    ['anna.berg@north.example', 'annaberg@north.example'],
    ['aloveday@rr.houston.example', 'a.loveday@houston.rr.example'],
    ['dplach@utili.example', 'dplach@aqua.example'],
    ['Phillip K Allen <phillip.allen@firm.example>', 'k..allen@firm.example'],
    ['pallen@firm.example', 'Phillip Allen <phillip.allen@firm.example>'],
    ['j.w.deboer@north.example', 'jwdeboer@north.example'],
    ['Jane Doe <jane@north.example>', 'Doe, Jane M. <jane@south.example>'],
    ['Anna-Lena Holm <anna@north.example>', 'Anna Lena Holm <al@south.example>'],
    ['Els de Vries <els@north.example>', 'Vries, Els de <els.de.vries@south.example>'],
    ['anna.berg@north.example', '"anna.berg"@north.example'],
    ['Мария Иванова <maria@north.example>', 'Maria Ivanova <m.ivanova@south.example>'],
    ['Jörg Müller <jm@north.example>', 'Joerg Mueller <joerg@south.example>'],
    ['Anna Berg <anna@north.example>', 'Ben Roe <anna@north.example>'],
    ['North Mill <workshop@north.example>', 'workshop@south.example'],
    ['workshop@north.example', 'North Mill <workshop@south.example>'],
    ['Workshop <workshop@north.example>', 'North Mill <workshop@south.example>'],
    ['North Mill <workshop@north.example>', 'Workshop <workshop@south.example>'],
    ['north.mill@north.example', 'Ben Roe <north.mill@south.example>'],
  ])('%s and %s', (a, b) => {
    const [one, ...others] = people([a, b]);
    expect(others).toEqual([]);
    expect(one?.readers).toEqual([0, 1]);
  });

  test.each([
    ['anna@north.example', 'anna@south.example'],
    ['info@north.example', 'info@south.example'],
    ['Anna Berg <anna@north.example>', 'Anna Holm <anna@south.example>'],
    ['Anna Berg <a.berg@north.example>', 'Adam Berg <adam@south.example>'],
    ['Gabriel Roux <gabriel@north.example>', 'Gabriel Petit <gabriel@south.example>'],
    ['jane.smith@north.example', 'john.smith@north.example'],
    ['North Mill <workshop@north.example>', 'Ben Roe <workshop@south.example>'],
  ])('but two people: %s and %s', (a, b) => {
    expect(people([a, b])).toHaveLength(2);
  });

  test('is as well known as the better known of the two', () => {
    const memory = hear(whole, { address: 'anna@north.example' }, now);
    const wrote = remember(memory, letterOf({ kind: 'message', from: { address: 'me@home.example' }, readers: [{ address: 'anna@north.example', field: 'to' }], subject: '', text: '' }), now);
    expect(people(['Anna Berg <anna.berg@south.example>', 'Anna Berg <anna@north.example>'], wrote).map((person) => person.standing)).toEqual(['known']);
  });
});

describe('all that is told of two readers', () => {
  const anna: Reader = { address: ' Anna@Shop.North.example ', name: 'Anna Berg', field: 'cc' };
  const twin: Reader = { address: 'aberg@south.example', name: 'Berg, Anna', field: 'to' };
  const ben: Reader = { address: 'ben_roe@gmail.com', field: 'bcc' };
  const told: Person = { readers: [0, 1], address: 'anna@shop.north.example', name: 'Anna Berg', names: ['anna', 'berg'], organisation: 'north.example', standing: 'stranger', isGroup: false, field: 'to' };
  const twinTold: Person = { ...told, address: 'aberg@south.example', name: 'Berg, Anna', names: ['berg', 'anna'], organisation: 'south.example' };
  const benTold: Person = { readers: [1], address: 'ben_roe@gmail.com', name: '', names: ['ben', 'roe'], organisation: 'ben_roe@gmail.com', standing: 'stranger', isGroup: false, field: 'bcc' };

  test.each<[string, readonly Reader[], readonly Person[]]>([
    ['two people', [anna, ben], [{ ...told, readers: [0], field: 'cc' }, benTold]],
    ['one seen better the second time', [anna, twin], [told]],
    ['one seen better the first time', [twin, anna], [twinTold]],
    ['one, with another between', [anna, ben, twin], [{ ...told, readers: [0, 2] }, benTold]],
    ['one, hidden and in Cc', [{ ...anna, field: 'bcc' }, { ...twin, field: 'cc' }], [{ ...told, field: 'cc' }]],
    ['a group, then one', [{ ...anna, kind: 'group' }, twin], [{ ...told, isGroup: true }]],
    ['one, then a group', [anna, { ...twin, kind: 'group' }], [{ ...told, isGroup: true }]],
    ['a colleague, then one', [{ ...anna, kind: 'colleague' }, twin], [{ ...told, standing: 'colleague' }]],
    ['one, then a colleague', [anna, { ...twin, kind: 'colleague' }], [{ ...told, standing: 'colleague' }]],
  ])('%s', (_what, readers, wanted) => {
    expect(peopleOf(letterOf({ kind: 'message', from: { address: 'me@home.example' }, readers, subject: '', text: '' }), whole)).toEqual(wanted);
  });
});

describe('standing', () => {
  const letterTo = (address: string): ReturnType<typeof letterOf> => letterOf({ kind: 'message', from: { address: 'me@home.example' }, readers: [{ address, field: 'to' }], subject: '', text: 'Hello there.' });
  const spanning = (days: number, letters: number): Memory => ({ ...emptyMemory('salt'), span: { first: 20_000, last: 20_000 + days, letters } });

  test.each<[string, string, Memory, string]>([
    ['the sender', 'me@home.example', whole, 'self'],
    ['the same organisation', 'anna@mail.home.example', whole, 'colleague'],
    ['nobody ever wrote', 'anna@north.example', whole, 'stranger'],
    ['only I wrote: yesterday’s blast makes nobody known', 'anna@north.example', remember(whole, letterTo('anna@north.example'), now), 'stranger'],
    ['only they wrote', 'anna@north.example', hear(whole, { address: 'anna@north.example' }, now), 'stranger'],
    ['mail went both ways', 'anna@north.example', hear(remember(whole, letterTo('anna@north.example'), now), { address: 'anna@north.example' }, now), 'known'],
    ['nothing is known', 'anna@north.example', emptyMemory('salt'), 'unknown'],
    ['just enough was seen pass', 'anna@north.example', spanning(60, 30), 'stranger'],
    ['a day too few were seen', 'anna@north.example', spanning(59, 30), 'unknown'],
    ['a letter too few was seen', 'anna@north.example', spanning(60, 29), 'unknown'],
    ['the mailbox was asked', 'anna@north.example', meet(emptyMemory('salt'), { address: 'anna@north.example' }, {}), 'stranger'],
  ])('%s', (_why, address, memory, standing) => {
    expect(people([address], memory).map((person) => person.standing)).toEqual([standing]);
  });

  test.each<[string, readonly string[], string]>([
    ['who stands in the thread', ['Ben@South.example', 'Anna@North.example'], 'known'], ['who does not', ['ben@south.example'], 'stranger'], ['nobody can tell', [], 'stranger'],
  ])('an answer to %s', (_who, addresses, standing) => {
    const answer = letterOf({ ...letterTo('anna@north.example'), thread: { kind: 'reply', people: addresses.map((address) => ({ address })) } });
    expect(peopleOf(answer, whole).map((person) => person.standing)).toEqual([standing]);
  });

  test('free mail is no organisation', () => {
    expect(people(['anna@gmail.com'], whole, 'me@gmail.com').map((person) => person.standing)).toEqual(['stranger']);
  });

  test.each([['a.example.co.uk', 'b.example.co.uk', 1], ['one.co.uk', 'two.co.uk', 2], ['one.example', 'two.example', 2]])('%s and %s are %i organisations', (a, b, count) => {
    expect(new Set(people([`anna@${a}`, `ben@${b}`]).map((person) => person.organisation)).size).toBe(count);
  });
});

describe('a crowd', () => {
  const isStranger = (person: { standing: string }): boolean => person.standing === 'stranger';
  const crowd = (readers: Partial<Record<Reader['field'], readonly string[]>>): number => {
    const all = (['to', 'cc', 'bcc'] as const).flatMap((field) => people(readers[field] ?? [], whole, 'me@home.example', { field }));
    return crowdOf(all, whole, isStranger).length;
  };

  test.each([
    [{ to: ['anna@a.example', 'ben@b.example'] }, 2],
    [{ to: ['anna@a.example'], bcc: ['ben@b.example'] }, 2],
    [{ cc: ['anna@a.example', 'ben@b.example'] }, 2],
    [{ to: ['anna@a.example'], cc: ['ben@b.example', 'cleo@c.example'] }, 0],
    [{ to: ['anna@a.example', 'ben@a.example'] }, 0],
    [{ to: ['anna@a.example', 'ben@b.example', 'x@home.example', 'y@home.example', 'z@home.example'] }, 0],
  ] as const)('%j: %i', (readers, count) => {
    expect(crowd(readers)).toBe(count);
  });
});
