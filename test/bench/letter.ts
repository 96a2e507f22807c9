import { createRequire } from 'node:module';
import type { Letter } from '../../core';
import { memoryOf } from './letters';
import { measure, quantile, times, type Measure } from './measure';
import { shipped } from './shipped';

const { letterOf, review, wordingFor } = shipped;
interface Reader { readonly name: string; readonly calls: number; readonly read: (i: number) => unknown }
interface Peers { readonly alex: { markdown(text: string): unknown }; readonly writeGood: (text: string) => unknown }

const NOW = new Date('2026-03-02T10:00:00Z');
const REMEMBERED = 10_000;
const ROUNDS = 400;
const VARIANTS = 7;
/** Turn by turn, the best of each: what else the machine does falls on all. */
const TURNS = 5;

/** A letter of 150 words to ten readers among 10,000 remembered ones, beside what else reads a letter; `npm ci --prefix test/bench` brings the two peers. */
export async function reviewBesidePeers(): Promise<Measure[]> {
  const { memory } = memoryOf(REMEMBERED);
  const letters = Array.from({ length: VARIANTS }, (_, i) => letterToTen(i));
  const body = (i: number): string => letters[i % VARIANTS]?.body ?? '';
  const run = (i: number): unknown => review(letters[i % VARIANTS] ?? letterToTen(0), memory, NOW, wordingFor('en'));
  const peers = await installed();
  const readers: readonly Reader[] = [
    { name: 'review', calls: ROUNDS, read: run },
    { name: 'floor', calls: ROUNDS, read: (i) => body(i).normalize('NFC').split(/\s+/) },
    ...(peers ? [{ name: 'alex', calls: 60, read: (i: number) => peers.alex.markdown(body(i)) }, { name: 'write-good', calls: 60, read: (i: number) => peers.writeGood(body(i)) }] : []),
  ];
  times(ROUNDS * 4, run);
  const turns = Array.from({ length: TURNS }, () => new Map(readers.map(({ name, calls, read }) => [name, times(calls, read)])));
  const best = (name: string, share = 0.5): number => Math.min(...turns.map((turn) => quantile(turn.get(name) ?? [], share)));
  const p50 = best('review');
  const rows = [
    measure('review.floor', p50, best('floor'), 'µs', 'beside normalize and split of the same text; goal ≤ 25'),
    measure('review.p99', best('review', 0.99), p50, 'µs', 'beside its own median; goal ≤ 4'),
  ];
  if (!peers) return [...rows, measure('review.alex', p50, null, 'µs', 'not measured: npm ci --prefix test/bench')];
  return [
    ...rows, measure('review.alex', p50, best('alex'), 'µs', 'beside alex on the same text; goal ≤ 0.1'),
    measure('review.write-good', p50, best('write-good'), 'µs', 'beside write-good on the same text'),
  ];
}

/** Real sentences, for a peer that reads English is to find English. */
const BODY = 'Dear Anna,\n\nI read with pleasure what you wrote about the harbour, and the part about the fishermen has stayed with me since. We are a small house of seven people that prints books on the towns of the coast. Would you like to see the proofs of the next one before it goes to press? I would bring them to you, for the paper is half of it.\n\nThere is no hurry at all. In March I am in your town for two days, and after that not before the summer. If you would rather have them by post, tell me where to, and they will be with you within the week. You would be the first to see them, and what you say of them will be in the next printing, with your name or without it, as you prefer.\n\nWith kind regards,\nMira';

/** One letter after the other is another one: nothing is left over from reading the last. */
function letterToTen(variant: number): Letter {
  const [greeting = '', ...rest] = BODY.split('\n\n');
  const [closing = ''] = rest.slice(-1);
  const sentences = rest.slice(0, -1).join(' ').split(/(?<=[.?]) /);
  const text = [greeting, [...sentences.slice(variant), ...sentences.slice(0, variant)].join(' '), closing].join('\n\n');
  const readers = Array.from({ length: 10 }, (_, i) => ({ address: `reader${i}@firm${i}.example`, name: `Reader Number${i}`, field: 'to' as const }));
  return letterOf({ kind: 'message', from: { address: 'me@home.example' }, readers, subject: 'The harbour', text });
}

async function installed(): Promise<Peers | undefined> {
  try {
    const load = createRequire(__filename);
    const alex = (await import(load.resolve('alex'))) as Peers['alex'];
    return { alex, writeGood: load('write-good') as Peers['writeGood'] };
  } catch {
    return undefined;
  }
}
