import { englishLetter } from './english';
import { copyOf, gistOfWords, letterWords, memoryOf, next } from './letters';
import { measure, quantile, times, type Measure } from './measure';
import { shipped } from './shipped';

const { align, codesOf, decode, encode, fold, hashesOf, lengthOf, remember, review, sameLettersIn, sketchOf, wordingFor, wordsOf } = shipped;
const NOW = new Date('2026-01-10T10:00:00Z');
const EARLIER = new Date('2025-12-26T10:00:00Z');
const CALLS = 400;
const ROUNDS = 5;
const wording = wordingFor('en');

/** How the memory's work compares with the one thing nobody can leave out: hashing the draft's words once. Every fifth draft is the series' next letter. */
export function costOfCheck(): Measure[] {
  const { memory } = memoryOf(10_000);
  const series = englishLetter(next, 'new@new.example', 140, 'series');
  const letters = Array.from({ length: 50 }, (_, i) => (i % 5 === 0 ? series : englishLetter(next, 'new@new.example')));
  const full = ['ben@stone.example', 'cleo@vale.example'].reduce((all, address) => remember(all, { ...series, readers: [{ address, field: 'to' }] }, EARLIER), memory);
  const hash = (i: number): unknown => hashesOf(wordsOf(fold(letters[i % 50]?.body ?? '')).map(({ text }) => text), 'salt');
  const check = (i: number): unknown => review(letters[i % 50] ?? series, full, NOW, wording);
  times(CALLS * 4, hash);
  times(CALLS * 4, check);
  // Turn by turn, the best of each: what else the machine does falls on both.
  const rounds = Array.from({ length: ROUNDS }, () => ({ bare: times(CALLS, hash), whole: times(CALLS, check) }));
  const least = (of: (round: { bare: number[]; whole: number[] }) => number): number => Math.min(...rounds.map(of));
  const bare = least((round) => quantile(round.bare, 0.5));
  const whole = least((round) => quantile(round.whole, 0.5));
  const stored = encode(full, { value: 9_000, total: 500_000 });
  const opening = times(40, () => decode(stored, 'salt'));
  return [
    measure('memory.check-10k.p50', whole, bare, 'µs', 'a whole review among 10,000 letters, beside hashing the draft once; goal ≤ 60'),
    measure('memory.check-10k.p99', least((round) => quantile(round.whole, 0.99)), whole, 'µs', 'beside its own p50; goal ≤ 5'),
    measure('memory.decode-500kb', quantile(opening, 0.5), whole, 'µs', 'reading the whole Gmail store, beside one review'),
  ];
}

/** Looking one draft up among more and more letters, beside laying it against every one of them. */
export function growth(sizes: readonly number[]): Measure[] {
  return sizes.map((size) => {
    const { memory, texts } = memoryOf(size);
    const drafts = Array.from({ length: 20 }, (_, i) => gistOfWords(copyOf(texts[(i * 37) % texts.length] ?? [], next), 'new@new.example'));
    const ours = quantile(times(60, (i) => sameLettersIn(memory, drafts[i % 20] ?? gistOfWords([], ''), NOW)), 0.5);
    const sample = texts.slice(0, 300).map((words) => gistOfWords(words, 'x@x.example').codes);
    const each = quantile(times(5, (i) => sample.map((codes) => lengthOf(align(drafts[i % 20]?.codes ?? '', codes)))), 0.5) / sample.length;
    return measure(`memory.find-${size}`, ours, each * size, 'µs', 'beside laying the draft against every letter (time of one, times their number)');
  });
}

/** Keeping a letter, beside hashing its words alone. */
export function ingest(): Measure {
  const gists = Array.from({ length: 1_000 }, () => letterWords(next));
  const fingerprint = (words: readonly string[]): string => {
    const hashes = hashesOf(words, 'salt');
    return sketchOf(hashes) + codesOf(hashes);
  };
  times(1_000, (i) => fingerprint(gists[i % 1_000] ?? []));
  const bare = quantile(times(1_000, (i) => hashesOf(gists[i % 1_000] ?? [], 'salt')), 0.5);
  const sketching = quantile(times(1_000, (i) => fingerprint(gists[i % 1_000] ?? [])), 0.5);
  return measure('memory.ingest', sketching, bare, 'µs', 'sketch and word codes of a letter, beside hashing its words; goal ≤ 4');
}
