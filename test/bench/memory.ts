import { decode, encode, review, wordingFor } from '../../core';
import { sameLettersIn } from '../../core/memory';
import { codesOf, hashesOf, sketchOf } from '../../core/text/sketch';
import { wordsOf } from '../../core/text/words';
import { fold } from '../../core/text/fold';
import { align, lengthOf } from '../../core/text/align';
import { copyOf, gistOfWords, letterOfWords, letterWords, memoryOf, next, withSeries } from './letters';
import { measure, quantile, times, type Measure } from './measure';

const NOW = new Date('2026-01-10T10:00:00Z');
const CALLS = 400;
const wording = wordingFor('en');

/** How the memory's work compares with the one thing nobody can leave out: hashing the draft's words once. */
export function costOfCheck(): Measure[] {
  const { memory } = memoryOf(10_000);
  const drafts = Array.from({ length: 50 }, () => letterWords(next, 140));
  const full = withSeries(memory, drafts[0] ?? []);
  const letters = drafts.map((words, i) => letterOfWords(i % 5 === 0 ? copyOf(drafts[0] ?? words, next) : words, 'new@new.example'));
  const bare = quantile(times(CALLS * 4, (i) => hashesOf(wordsOf(fold(letters[i % 50]?.body ?? '')).map(({ text }) => text), 'salt')), 0.5);
  times(CALLS, (i) => review(letters[i % 50] ?? letterOfWords([], ''), full, NOW, wording));
  const whole = times(CALLS, (i) => review(letters[i % 50] ?? letterOfWords([], ''), full, NOW, wording));
  const stored = encode(full, { value: 9_000, total: 500_000 });
  const opening = times(40, () => decode(stored, 'salt'));
  return [
    measure('memory.check-10k.p50', quantile(whole, 0.5), bare, 'µs', 'a whole review among 10,000 letters, beside hashing the draft once; goal ≤ 60'),
    measure('memory.check-10k.p99', quantile(whole, 0.99), quantile(whole, 0.5), 'µs', 'beside its own p50; goal ≤ 5'),
    measure('memory.decode-500kb', quantile(opening, 0.5), quantile(whole, 0.5), 'µs', 'reading the whole Gmail store, beside one review'),
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
