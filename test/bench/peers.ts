import { createRequire } from 'node:module';
import { copyOf, letterWords, numbers } from './letters';
import { measure, quantile, times, type Measure } from './measure';
import { shipped } from './shipped';

const { align, codesOf, equalMinima, hashesOf, lengthOf, MINIMA, sketchOf, solid } = shipped;
interface MinhashModule { readonly Minhash: new (options: { numPerm: number }) => { update(word: string): void; jaccard(other: unknown): number } }
const load = createRequire(__filename);
const { Minhash } = load('minhash') as MinhashModule;
const tlsh = load('tlsh') as (text: string) => string;
const Digest = load('tlsh/lib/digests/digest-hash-builder') as () => { withHash(hash: string): { build(): { calculateDifference(other: unknown, withLength: boolean): number } } };

const PAIRS = 300;
/** Pairs of unlike letters from which the threshold is taken: the score that one in ten thousand of them reaches. */
const UNLIKE = 10_000;

interface Fingerprint<Print> {
  readonly bytes: number;
  make(words: readonly string[]): Print;
  /** Higher is more alike. */
  compare(a: Print, b: Print): number;
}

/** Speed, size and recall at one false pair in ten thousand, on the same letters. */
export function peers(): Measure[] {
  const ours = row(sketchAndCodes);
  const others = [['our-sketch-alone', row(sketchOnly)], ['minhash', row(minhash)], ['tlsh', row(nearestTlsh)]] as const;
  return others.flatMap(([peer, theirs]) => {
    const name = `memory.peer.${peer}`;
    return [
      measure(`${name}.make`, ours.micros, theirs.micros, 'µs', 'fingerprint of one letter'),
      measure(`${name}.bytes`, ours.bytes, theirs.bytes, 'bytes', 'a letter'),
      measure(`${name}.recall`, ours.recall, theirs.recall, 'share', `copies found at one false pair in 10,000${theirs.refused > 0 ? `; refuses ${Math.round(theirs.refused * 100)} % of the letters` : ''}`),
    ];
  });
}

const sketchOnly: Fingerprint<string> = { bytes: 22, make: (words) => sketchOf(hashesOf(words, 'salt')), compare: (a, b) => equalMinima(a, b) / MINIMA };
const sketchAndCodes: Fingerprint<{ sketch: string; codes: string }> = {
  bytes: 22 + 100,
  make: (words) => {
    const hashes = hashesOf(words, 'salt');
    return { sketch: sketchOf(hashes), codes: codesOf(hashes) };
  },
  compare: (a, b) => (equalMinima(a.sketch, b.sketch) === 0 ? 0 : lengthOf(solid(align(a.codes, b.codes))) / Math.max(a.codes.length, b.codes.length)),
};
const minhash: Fingerprint<InstanceType<MinhashModule['Minhash']>> = {
  bytes: 128 * 4,
  make: (words) => {
    const print = new Minhash({ numPerm: 128 });
    words.forEach((_, i) => { print.update(words.slice(i, i + 3).join(' ')); });
    return print;
  },
  compare: (a, b) => a.jaccard(b),
};
const nearestTlsh: Fingerprint<string> = {
  bytes: 35, make: (words) => tlsh(words.join(' ')),
  compare: (a, b) => -Digest().withHash(a).build().calculateDifference(Digest().withHash(b).build(), true),
};

function row<Print>({ bytes, make, compare }: Fingerprint<Print>): { micros: number; bytes: number; recall: number; refused: number } {
  const next = numbers(77);
  const originals = Array.from({ length: PAIRS }, () => letterWords(next));
  const copies = originals.map((words) => copyOf(copyOf(copyOf(words, next), next), next));
  const micros = quantile(times(PAIRS, (i) => attempt(make, originals[i] ?? [])), 0.5);
  const prints = originals.map((words) => attempt(make, words));
  const others = copies.map((words) => attempt(make, words));
  const unlike = Array.from({ length: UNLIKE }, (_, i) => score(compare, prints[i % PAIRS], others[(i + 1 + Math.floor(i / PAIRS)) % PAIRS])).sort((a, b) => b - a);
  const threshold = unlike[1] ?? 0;
  const alike = prints.map((print, i) => score(compare, print, others[i]));
  return { micros, bytes, recall: alike.filter((one) => one > threshold).length / PAIRS, refused: prints.filter((print) => print === undefined).length / PAIRS };
}

function attempt<Print>(make: (words: readonly string[]) => Print, words: readonly string[]): Print | undefined {
  try {
    return make(words);
  } catch {
    return undefined;
  }
}

function score<Print>(compare: (a: Print, b: Print) => number, a: Print | undefined, b: Print | undefined): number {
  return a === undefined || b === undefined ? -Infinity : compare(a, b);
}
