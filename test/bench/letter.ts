import { createRequire } from 'node:module';
import type { Letter } from '../../core';
import { memoryOf } from './letters';
import { measure, quantile, times, type Measure } from './measure';
import { shipped } from './shipped';

const { letterOf, review, wordingFor } = shipped;
interface Peers { readonly alex: { markdown(text: string): unknown }; readonly writeGood: (text: string) => unknown }

const NOW = new Date('2026-03-02T10:00:00Z');
const REMEMBERED = 10_000;
const ROUNDS = 400;
const VARIANTS = 7;
/** The best of so many turns: what else the machine does falls on all. */
const TURNS = 5;

/** A letter of 150 words to ten readers among 10,000 remembered ones, beside what else reads a letter; `npm ci --prefix test/bench` brings the two peers. */
export async function reviewBesidePeers(): Promise<Measure[]> {
  const { memory } = memoryOf(REMEMBERED);
  const letters = Array.from({ length: VARIANTS }, (_, i) => letterToTen(i));
  const body = (i: number): string => letters[i % VARIANTS]?.body ?? '';
  const run = (i: number): unknown => review(letters[i % VARIANTS] ?? letterToTen(0), memory, NOW, wordingFor('en'));
  times(ROUNDS * 4, run);
  const turns = Array.from({ length: TURNS }, () => times(ROUNDS, run));
  const p50 = Math.min(...turns.map((turn) => quantile(turn, 0.5)));
  const least = (calls: number, call: (i: number) => unknown): number => Math.min(...Array.from({ length: TURNS }, () => quantile(times(calls, call), 0.5)));
  const floor = least(ROUNDS, (i) => body(i).normalize('NFC').split(/\s+/));
  const rows = [
    measure('review.floor', p50, floor, 'µs', 'beside normalize and split of the same text; goal ≤ 25'),
    measure('review.p99', Math.min(...turns.map((turn) => quantile(turn, 0.99))), p50, 'µs', 'beside its own median; goal ≤ 4'),
  ];
  const peers = await installed();
  if (!peers) return [...rows, measure('review.alex', p50, null, 'µs', 'not measured: npm ci --prefix test/bench')];
  const beside = (name: string, read: (text: string) => unknown, note: string): Measure => measure(`review.${name}`, p50, least(60, (i) => read(body(i))), 'µs', note);
  return [...rows, beside('alex', (text) => peers.alex.markdown(text), 'beside alex on the same text; goal ≤ 0.1'), beside('write-good', peers.writeGood, 'beside write-good on the same text')];
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
