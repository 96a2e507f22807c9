import { answer, answersOf, decode, encode, forget, forgetAll, letterOf, mayBeKnown, review, unanswer, wordingFor, type Letter, type Memory, type Reader } from '../../core';
import { checks } from '../../core/checks';
import { checkKey, emptyMemory } from '../../core/memory';

const DAY_MS = 86_400_000;
const today = new Date('2026-03-02T10:00:00Z');
const check = 'one-letter-many-strangers';
const pitch = 'I came across your company and was impressed by what you do. We build quiet pumps for breweries, and a fifteen-minute call would show you what they save. When would it suit you?';

function letter(text = `Dear Anna,\n\n${pitch}`, to = ['anna@north.example', 'ben@south.example', 'cleo@east.example']): Letter {
  const readers: Reader[] = to.map((address) => ({ address, field: 'to' }));
  return letterOf({ kind: 'message', from: { address: 'me@home.example' }, readers, subject: '', text });
}

function asked(open: Letter, memory: Memory, now = today): string[] {
  return review(open, memory, now, wordingFor('en')).findings.map((finding) => finding.check);
}

const fresh = emptyMemory('salt', 'whole');
const after = (days: number): Date => new Date(today.getTime() + days * DAY_MS);
const kept = (memory: Memory): Memory => decode(encode(memory, { value: 9000, total: 30_000 }), 'other', 'whole');

describe('"not for this letter"', () => {
  const answered = answer(fresh, { kind: 'not-here', check, letter: letter() }, today);

  test('is not asked again, and the review says so', () => {
    expect(asked(letter(), fresh)).toContain(check);
    const { findings, answered: left, notes } = review(letter(), answered, today, wordingFor('en'));
    expect(findings.map((finding) => finding.check)).not.toContain(check);
    expect(left).toEqual([check]);
    expect(notes).toContain('1 question already answered for this letter.');
  });

  test.each([
    ['a light hand', true, letter(`Dear Anna,\n\n${pitch.replace('quiet', 'very quiet').replace('suit you', 'suit you best')}`)],
    ['another greeting', true, letter(`Hi Anna,\n\n${pitch}`)],
    ['another letter', false, letter('Dear Anna,\n\nour new hall opens in May, and I would like to show you around before the crowd comes. Would a Tuesday in April suit you, and may I send a car?')],
    ['one more reader', false, letter(undefined, ['anna@north.example', 'ben@south.example', 'cleo@east.example', 'dora@west.example'])],
    ['the same text to other people', false, letter(undefined, ['dora@west.example', 'emil@hill.example'])],
  ])('and %s: left out is %s', (_what, isLeftOut, open) => {
    expect(asked(open, answered).includes(check)).toBe(!isLeftOut);
    expect(asked(open, kept(answered)).includes(check)).toBe(!isLeftOut);
  });

  test.each([[30, true], [31, false]])('counts after %i days: %s', (days, isLeftOut) => {
    expect(asked(letter(), answered, after(days)).includes(check)).toBe(!isLeftOut);
    expect(answersOf(answered, after(days)).notHere).toHaveLength(isLeftOut ? 1 : 0);
  });

  test('lets a further slot be asked about', () => {
    const open = (slots: string): Letter => letter(`Dear Anna,\n\n${pitch} ${slots}`, ['anna@north.example']);
    const memory = answer(fresh, { kind: 'not-here', check: 'placeholder-left', letter: open('[[Name]]') }, today);
    expect(asked(open('[[Name]]'), memory)).not.toContain('placeholder-left');
    expect(asked(open('[[Name]] and {{company}}'), memory)).toContain('placeholder-left');
  });

  test('is taken back for one letter, or for all', () => {
    expect(asked(letter(), unanswer(answered, { kind: 'not-here', check, letter: letter() }, today))).toContain(check);
    expect(unanswer(answered, { kind: 'not-here', check }, today).answers).toBe('');
    expect(unanswer(answered, { kind: 'not-here', check: 'draft-mark' }, today)).toEqual(answered);
  });

  test('keeps no more than a page, the newest', () => {
    const many = Array.from({ length: 60 }, (_, i) => letter(undefined, [`anna@a${i}.example`, `ben@b${i}.example`])).reduce((memory, open) => answer(memory, { kind: 'not-here', check, letter: open }, today), fresh);
    expect(answersOf(many, today).notHere).toHaveLength(20);
    expect(asked(letter(undefined, ['anna@a59.example', 'ben@b59.example']), many)).not.toContain(check);
  });
});

describe('"I know this person"', () => {
  const known = ['anna@north.example', 'ben@south.example'].reduce((memory, address) => answer(memory, { kind: 'know', address }, today), fresh);

  test('makes no stranger of them, and outlives the store', () => {
    expect(asked(letter(), known)).not.toContain(check);
    expect(asked(letter(), kept(known))).not.toContain(check);
    expect(answersOf(kept(known), today).known).toBe(2);
  });

  test('is taken back for one, or for all', () => {
    expect(asked(letter(), unanswer(known, { kind: 'know', address: 'Anna@North.example' }, today))).toContain(check);
    expect(answersOf(unanswer(known, { kind: 'know' }, today), today).known).toBe(0);
    expect(unanswer(fresh, { kind: 'know', address: 'anna@north.example' }, today)).toEqual(fresh);
  });

  test('goes with the person', () => {
    expect(answersOf(forget(known, 'anna@north.example', today), today).known).toBe(1);
    expect(answersOf(forgetAll(known, today), today).known).toBe(0);
  });
});

test('"never for this check" switches it off once, and on again', () => {
  const off = answer(answer(fresh, { kind: 'never', check }, today), { kind: 'never', check }, today);
  expect(answersOf(kept(off), today).never).toEqual([check]);
  expect(asked(letter(), off)).not.toContain(check);
  expect(unanswer(off, { kind: 'never', check }, today).settings.off).toEqual([]);
});

test('"never" for another check leaves the first alone', () => {
  const both = answer(answer(fresh, { kind: 'never', check }, today), { kind: 'never', check: 'draft-mark' }, today);
  expect(both.settings.off).toEqual([check, 'draft-mark']);
  expect(unanswer(both, { kind: 'never', check }, today).settings.off).toEqual(['draft-mark']);
});

test('what was answered is listed by check and day', () => {
  const yesterday = answer(fresh, { kind: 'not-here', check, letter: letter() }, after(-1));
  const day = Math.floor(today.getTime() / DAY_MS);
  expect(answersOf(answer(yesterday, { kind: 'not-here', check: 'exclusive-claim', letter: letter('Dear Anna,\n\nI have chosen only you, and the hall opens on Friday with coffee and cake for us.') }, today), today).notHere)
    .toEqual(expect.arrayContaining([{ check, day: day - 1 }, { check: 'exclusive-claim', day }]));
});

test('a question that only looked is asked again when it holds', () => {
  const unsure = letter('Hello,\n\nwe build quiet pumps. When would it suit you?');
  const memory = answer(fresh, { kind: 'not-here', check, letter: letter(undefined, ['anna@north.example', 'ben@south.example']) }, today, emptyMemory('salt', 'partial'));
  expect(asked(unsure, memory)).toEqual(asked(unsure, fresh));
});

describe('who may be known from elsewhere', () => {
  const group: Reader = { address: 'friends@list.example', name: 'Friends', field: 'to', kind: 'group' };
  const open = letterOf({ kind: 'message', from: { address: 'me@home.example' }, readers: [{ address: 'anna@north.example', name: 'Anna Berg', field: 'to' }, { address: 'ben@south.example', field: 'to' }, { address: '', name: 'Nobody', field: 'to' }, group], subject: '', text: `Dear Anna,\n\n${pitch}` });

  test.each([
    ['strangers', fresh, [{ address: 'anna@north.example', name: 'Anna Berg' }, { address: 'ben@south.example' }], ['one-letter-many-strangers', 'personal-claim', 'stock-phrases']],
    ['those of whom nothing is known', emptyMemory('salt', 'partial'), [{ address: 'anna@north.example', name: 'Anna Berg' }, { address: 'ben@south.example' }], ['one-letter-many-strangers']],
    ['nobody who is known', ['anna@north.example', 'ben@south.example'].reduce((all, address) => answer(all, { kind: 'know', address }, today), fresh), [], []],
  ])('%s', (_what, memory, readers, ids) => {
    const asking = mayBeKnown(open, memory, today);
    expect(asking.readers).toEqual(readers);
    expect(asking.checks).toEqual(ids);
  });
});

test('two letters stand for one check alone', () => {
  expect(new Set(checks.map(({ id }) => checkKey(id))).size).toBe(checks.length);
});
