import { fc, runs } from '../../properties';
import { acquaintance, decode, emptyMemory, encode, hear, merge, recollect, type Chunks, type Memory } from '../../../core';
import { rememberGist, sameLettersIn } from '../../../core/memory';
import { copyOf, END, filled, gistOfWords, letterWords, numbers } from './letters';

const GMAIL = { value: 9_000, total: 500_000 };
const OUTLOOK = { value: 32_768, total: 32_768 };
const SALT = '6f1e0c5a-0000-4000-8000-1f2e3d4c5b6a';
const sizeOf = (chunks: Chunks): number => Object.entries(chunks).reduce((sum, [key, value]) => sum + key.length + value.length, 0);
const small = filled(emptyMemory(SALT), 40).memory;

/** Which of the letters in `texts` a new letter that copies them would find. */
function recallOf(memory: Memory, texts: readonly string[][]): number {
  const next = numbers(9);
  const found = texts.filter((words) => sameLettersIn(memory, gistOfWords(copyOf(words, next), 'new@elsewhere.example', SALT), END).length > 0);
  return found.length / texts.length;
}

test('what is encoded comes back', () => {
  const memory = hear({ ...small, settings: { ...small.settings, ownDomains: ['größe.example'] } }, { address: 'person3@firm3.example' }, END, 4);
  const back = decode(encode(memory, GMAIL), 'another salt');
  expect(back).toEqual(memory);
  expect(acquaintance(back, 'PERSON3@firm3.example')).toMatchObject({ sent: 1, received: 4 });
});

test('every value is ASCII and within the limits; nothing of text or address is in it', () => {
  for (const limits of [GMAIL, OUTLOOK, { value: 4_000, total: 22_000 }, { value: 2_000, total: 4_000 }]) {
    const chunks = encode(filled(emptyMemory('sält'), 300).memory, limits);
    expect(sizeOf(chunks)).toBeLessThanOrEqual(limits.total);
    for (const value of Object.values(chunks)) {
      expect(value.length).toBeLessThanOrEqual(limits.value);
      expect(value).toMatch(/^[\x20-\x7e]*$/);
      expect(value).not.toMatch(/person\d|firm\d|\bw\d{2,4}\b/);
    }
  }
});

test.each([[300, 30], [1, 9_000]])('of people met over %d days, %d a day, a small store keeps the newest', (days, each) => {
  let memory = emptyMemory(SALT);
  for (let day = days; day > 0; day -= 10) {
    const now = new Date(END.getTime() - day * 24 * 60 * 60_000);
    for (let i = 0; i < Math.min(days, 10) * each; i++) memory = hear(memory, { address: `person${i}@day${day}.example` }, now);
    memory = decode(encode({ ...memory, span: { first: 1, last: Math.floor(now.getTime() / 86_400_000), letters: 1 } }, OUTLOOK), '');
  }
  expect(recollect(memory).people).toBeGreaterThan(7_000);
  expect(acquaintance(memory, `person0@day${days === 1 ? 1 : 10}.example`)).toBeDefined();
  expect(sizeOf(encode(memory, OUTLOOK))).toBeLessThanOrEqual(OUTLOOK.total);
});

test('one more letter changes few chunks', () => {
  const { memory } = filled(emptyMemory(SALT), 600);
  const before = encode(memory, GMAIL);
  const after = encode(hear(memory, { address: 'new@firm.example' }, END), GMAIL);
  expect(Object.keys(after).filter((key) => after[key] !== before[key])).toHaveLength(1);
});

test('10,000 letters and 10,000 people fit into 500 KB, and a letter sent again is found nearly as well as without limits', () => {
  const { memory, texts } = filled(emptyMemory(SALT), 10_000);
  const chunks = encode(memory, GMAIL);
  expect(sizeOf(chunks)).toBeLessThanOrEqual(GMAIL.total);
  const back = decode(chunks, '');
  expect(recollect(back)).toMatchObject({ letters: 10_000, people: 10_000, lost: 0 });
  const sample = texts.filter((_, i) => i % 40 === 0);
  expect(recallOf(memory, sample) - recallOf(back, sample)).toBeLessThanOrEqual(0.02);
}, 60_000);

test('700 letters and 3,000 people fit into 32 KB, and a letter sent again is found nearly as well as without limits', () => {
  const { memory, texts } = filled(emptyMemory(SALT), 700);
  let known = memory;
  for (let i = 700; i < 3_000; i++) known = hear(known, { address: `person${i}@firm${i % 997}.example` }, END);
  const chunks = encode(known, OUTLOOK);
  expect(sizeOf(chunks)).toBeLessThanOrEqual(OUTLOOK.total);
  const back = decode(chunks, '');
  expect(recollect(back)).toMatchObject({ letters: 700, people: 3_000, lost: 0 });
  expect(recallOf(known, texts) - recallOf(back, texts)).toBeLessThanOrEqual(0.02);
  for (const i of [5, 699, 701, 2_999]) expect(acquaintance(back, `person${i}@firm${i % 997}.example`)).toMatchObject({ sent: i < 700 ? 1 : 0, received: i < 700 ? 0 : 1 });
}, 60_000);

test('what does not fit goes from the oldest end', () => {
  const { memory, texts } = filled(emptyMemory(SALT), 3_000);
  const back = decode(encode(memory, OUTLOOK), '');
  const { letters, first } = recollect(back);
  expect(letters).toBeGreaterThan(400);
  expect(first).toBeGreaterThan(recollect(memory).first);
  expect(recallOf(back, texts.slice(-30))).toBeGreaterThan(0.95);
  expect(acquaintance(back, 'person2999@firm8.example')).toBeDefined();
});

describe('damage', () => {
  const chunks = encode(filled(emptyMemory(SALT), 400).memory, GMAIL);
  const keys = Object.keys(chunks);

  test('a value cut, altered or gone loses itself alone, and a broken one is counted', () => {
    fc.assert(fc.property(fc.constantFrom(...keys), fc.nat(), fc.constantFrom('cut', 'alter', 'drop'), (key, at, how) => {
      const value = chunks[key] ?? '';
      const place = at % value.length;
      const broken = how === 'cut' ? value.slice(0, place) : value.slice(0, place) + String.fromCharCode(value.charCodeAt(place) ^ 1) + value.slice(place + 1);
      const rest = Object.fromEntries(Object.entries(chunks).filter(([other]) => other !== key));
      const back = decode(how === 'drop' ? rest : { ...rest, [key]: broken }, SALT);
      expect(back.lost).toBe(how === 'drop' ? 0 : 1);
      const whole = decode(rest, SALT);
      expect({ ...back, lost: 0 }).toEqual(whole);
    }), runs(300));
  });

  test('every chunk but one broken: the one is read', () => {
    for (const key of keys.filter((one) => one.startsWith('p'))) {
      const back = decode(Object.fromEntries(keys.map((one) => [one, one === key ? chunks[one] ?? '' : (chunks[one] ?? '').slice(1)])), 'x');
      expect(recollect(back)).toMatchObject({ lost: keys.length - 1, people: recollect(decode({ [key]: chunks[key] ?? '' }, 'x')).people });
      expect(recollect(back).people).toBeGreaterThan(0);
    }
  });

  test.each(['', 'hello', '{"version":1,"people":[', '1h', '2habcde"salt"{}', '1habcde"', 'é'])('stored text of another kind: %j', (value) => {
    expect(decode({ m0: value, h: value, p0: value, other: value }, 'salt')).toEqual({ ...emptyMemory('salt'), lost: 3 });
  });
});

test('remembered, encoded, cut anywhere, decoded and merged: nothing is invented, nothing untouched is lost', () => {
  const person = fc.nat({ max: 30 });
  const step = fc.oneof(
    fc.record({ kind: fc.constant('letter' as const), person, seed: fc.nat({ max: 50 }), day: fc.nat({ max: 300 }) }),
    fc.record({ kind: fc.constant('mail' as const), person, seed: fc.constant(0), day: fc.nat({ max: 300 }) }),
  );
  const address = (i: number): string => `person${i}@firm${i % 5}.example`;
  fc.assert(fc.property(fc.array(step, { maxLength: 40 }), fc.constantFrom(GMAIL, OUTLOOK, { value: 900, total: 6_000 }), fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 4 }), (steps, limits, cuts) => {
    const all = steps.reduce((memory, one) => lived(memory, one, address(one.person)), emptyMemory(SALT));
    const chunks: Record<string, string> = { ...encode(all, limits) };
    const names = Object.keys(chunks);
    for (const [which, at] of cuts) {
      const name = names[which % names.length] ?? '';
      chunks[name] = (chunks[name] ?? '').slice(0, at % ((chunks[name] ?? '').length + 1));
    }
    const back = decode(chunks, SALT);
    const joined = merge(all, back);
    expect(recollect(joined)).toMatchObject({ people: recollect(all).people, letters: recollect(all).letters });
    for (let i = 0; i <= 30; i++) {
      const known = acquaintance(all, address(i));
      const kept = acquaintance(back, address(i));
      expect(acquaintance(joined, address(i))).toEqual(known);
      if (!known) expect(kept).toBeUndefined();
      else if (kept) expect(kept.sent <= known.sent && kept.received <= known.received && kept.sent > 0 === known.sent > 0).toBe(true);
    }
    expect(recollect(back).letters).toBeLessThanOrEqual(recollect(all).letters);
  }), runs(150));
});

function lived(memory: Memory, { kind, seed, day }: { kind: 'letter' | 'mail'; seed: number; day: number }, address: string): Memory {
  const now = new Date(END.getTime() - day * 86_400_000);
  return kind === 'mail' ? hear(memory, { address }, now) : rememberWords(memory, letterWords(numbers(seed), 40), address, now);
}

function rememberWords(memory: Memory, words: readonly string[], address: string, now: Date): Memory {
  return rememberGist(memory, gistOfWords(words, address, SALT), now);
}
