import { fc, runs } from '../../properties';
import { acquaintance, decode, emptyMemory, encode, forget, hear, hearMail, merge, type Memory } from '../../../core';
import { meetTogether, rememberGist } from '../../../core/memory';
import { rowAt, sketchAt } from '../../../core/memory/letters';
import { DAY_MS, gistOfWords, letterWords, numbers, START } from './letters';

const PEOPLE = 8;
const address = (person: number): string => `person${person}@firm${person % 3}.example`;
const step = fc.record({ kind: fc.constantFrom('letter', 'two', 'mail', 'no', 'yes', 'forget'), person: fc.nat({ max: PEOPLE - 1 }), seed: fc.nat({ max: 6 }), day: fc.nat({ max: 60 }) });
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

function lived(memory: Memory, { kind, person, seed, day }: Step): Memory {
  const now = new Date(START + day * DAY_MS);
  const from = { address: address(person) };
  if (kind === 'mail') return hear(memory, from, now);
  if (kind === 'no' || kind === 'yes') return hearMail(memory, from, kind === 'no' ? 'No, thank you.' : 'Yes, tell me more about it.', now);
  if (kind === 'forget') return forget(memory, from.address, now);
  const gist = gistOfWords(letterWords(numbers(seed), 40), from.address);
  const other = gistOfWords([], address((person + 1) % PEOPLE)).people;
  return kind === 'letter' ? rememberGist(memory, gist, now) : meetTogether(rememberGist(memory, { ...gist, people: [...gist.people, ...other] }, now), [from, ...other].map((one) => one.address), now);
}

/** All that can be asked of a memory, whatever the order it lies in; last lines are kept in the order they were seen, and settings are the first's. */
function known({ letters, span, ...memory }: Memory): unknown {
  return {
    people: Array.from({ length: PEOPLE }, (_, i) => acquaintance({ letters, span, ...memory }, address(i))),
    letters: letters.flatMap((page) => Array.from({ length: page.count }, (_, at) => JSON.stringify([rowAt({ page, at }, span.last), sketchAt({ page, at }), page.details[at]]))).sort(),
    span, tally: memory.tally, together: memory.together, noes: memory.noes, bounced: memory.bounced, forgotten: memory.forgotten,
  };
}

const base = fc.array(step, { maxLength: 6 });
const device = fc.array(step, { maxLength: 10 });

test('it does not matter who joins whom, in which order, or how often', () => {
  fc.assert(fc.property(base, fc.tuple(device, device, device), (before, devices) => {
    const start = before.reduce(lived, emptyMemory('salt'));
    const [a, b, c] = devices.map((steps) => steps.reduce(lived, start)) as [Memory, Memory, Memory];
    expect(known(merge(a, a))).toEqual(known(a));
    expect(known(merge(a, b))).toEqual(known(merge(b, a)));
    expect(known(merge(merge(a, b), b))).toEqual(known(merge(a, b)));
    expect(known(merge(merge(a, b), c))).toEqual(known(merge(a, merge(b, c))));
  }), runs(60));
});

test('what a store kept of a memory adds nothing to it', () => {
  fc.assert(fc.property(fc.array(step, { maxLength: 30 }), fc.constantFrom({ value: 9_000, total: 500_000 }, { value: 900, total: 5_000 }), (steps, limits) => {
    const all = steps.reduce(lived, emptyMemory('salt'));
    expect(known(merge(all, decode(encode(all, limits), '')))).toEqual(known(all));
  }), runs(100));
});
