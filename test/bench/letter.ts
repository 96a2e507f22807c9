import { createRequire } from 'node:module';
import { review, wordingFor, type Letter } from '../../core';
import { letterOfWords, letterWords, memoryOf, numbers } from './letters';
import { measure, quantile, times, type Measure } from './measure';

interface Peers { readonly alex: { markdown(text: string): unknown }; readonly writeGood: (text: string) => unknown }

const NOW = new Date('2026-03-02T10:00:00Z');
const WORDS = 150;
const REMEMBERED = 10_000;
const ROUNDS = 400;

/** A letter of 150 words to ten readers among 10,000 remembered ones, beside what else reads a letter; `npm ci --prefix test/bench` brings the two peers. */
export async function reviewBesidePeers(): Promise<Measure[]> {
  const { memory } = memoryOf(REMEMBERED);
  const letter = letterToTen();
  const run = (): unknown => review(letter, memory, NOW, wordingFor('en'));
  times(ROUNDS, run);
  const ours = times(ROUNDS, run);
  const p50 = quantile(ours, 0.5);
  const floor = quantile(times(ROUNDS, () => letter.body.normalize('NFC').split(/\s+/)), 0.5);
  const rows = [
    measure('review.floor', p50, floor, 'µs', 'beside normalize and split of the same text; goal ≤ 25'),
    measure('review.p99', quantile(ours, 0.99), p50, 'µs', 'beside its own median; goal ≤ 4'),
  ];
  const peers = await installed();
  if (!peers) return [...rows, measure('review.alex', p50, null, 'µs', 'not measured: npm ci --prefix test/bench')];
  const beside = (name: string, read: (text: string) => unknown, note: string): Measure => measure(`review.${name}`, p50, quantile(times(60, () => read(letter.body)), 0.5), 'µs', note);
  return [...rows, beside('alex', (text) => peers.alex.markdown(text), 'beside alex on the same text; goal ≤ 0.1'), beside('write-good', peers.writeGood, 'beside write-good on the same text')];
}

function letterToTen(): Letter {
  const letter = letterOfWords(letterWords(numbers(8)).slice(0, WORDS), 'reader0@firm0.example');
  return { ...letter, readers: Array.from({ length: 10 }, (_, i) => ({ address: `reader${i}@firm${i}.example`, name: `Reader Number${i}`, field: 'to' as const })) };
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
