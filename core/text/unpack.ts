/**
 * Word lists ship packed: a letter needs one language of eight, and each byte is loaded while somebody waits for a letter to leave.
 * An arithmetic coder over a mix of short contexts, as in the PAQ family (M. Mahoney, "Data Compression Explained", context mixing);
 * only + - * / and square roots, which every engine rounds alike. The build packs (pack.ts); unpacking a language takes some milliseconds.
 */
export interface Model {
  /** How likely the next bit is a 1, in 65536ths, never certain. */
  guess(): number;
  learn(bit: number): void;
  /** The symbol just finished, or -1 within one. */
  symbol(): number;
}

/** Taken out once: looking up a global costs much where the host watches them. */
const { imul, sqrt, min, max, floor, clz32 } = Math;
/** How many symbols back each context looks; the last holds the word begun. */
const ORDERS = [1, 2, 3, 4, 6, -1];
const SIZE = 1 << 16;
const STEADY = 18;
const FIRST_WEIGHT = 0.3;
const RATE = 0.012;

/** Predicts the bits of symbols `width` bits wide; `isBreak` tells the symbols that end a word. */
export function createModel(width: number, isBreak: (symbol: number) => boolean): Model {
  const count = ORDERS.length;
  const chances = new Float32Array(count * SIZE).fill(0.5);
  const seen = new Uint8Array(count * SIZE);
  const weights = new Float64Array(count << width).fill(FIRST_WEIGHT);
  const inputs = new Float64Array(count);
  const slots = new Int32Array(count);
  const hashes = new Int32Array(count);
  const past: number[] = [];
  let [node, word, done, chance] = [1, 0, -1, 0.5];
  const end = (symbol: number): void => {
    past.unshift(symbol + 1);
    word = isBreak(symbol) ? 0 : mix(word, symbol + 1);
    ORDERS.forEach((order, i) => { hashes[i] = order < 0 ? mix(word, 77) : past.slice(0, order).reduce((hash, one) => mix(hash, one), order); });
    past.length = min(past.length, 6);
    node = 1;
  };
  return {
    guess: () => {
      let sum = 0;
      for (let i = 0; i < count; i++) {
        const slot = i * SIZE + (mix(hashes[i] ?? 0, node) >>> 16);
        slots[i] = slot;
        inputs[i] = seen[slot] ? stretch(chances[slot] ?? 0) : 0;
        sum += (inputs[i] ?? 0) * (weights[node * count + i] ?? 0);
      }
      chance = squash(sum);
      return min(65_500, max(36, floor(chance * 65_536)));
    },
    learn: (bit) => {
      for (let i = 0; i < count; i++) {
        const slot = slots[i] ?? 0;
        const times = seen[slot] ?? 0;
        const before = chances[slot] ?? 0;
        weights[node * count + i] = (weights[node * count + i] ?? 0) + RATE * (bit - chance) * (inputs[i] ?? 0);
        chances[slot] = min(0.998, max(0.002, before + (bit - before) / (times + 1.5)));
        if (times < STEADY) seen[slot] = times + 1;
      }
      node = node * 2 + bit;
      done = node >> width === 1 ? node - (1 << width) : -1;
      if (done >= 0) end(done);
    },
    symbol: () => done,
  };
}

function mix(hash: number, value: number): number {
  return imul(imul(hash + value + 1, 0x2f0b4c47) ^ (hash >>> 15), 0x2545f491);
}

function stretch(chance: number): number {
  const s = 2 * chance - 1;
  return s / sqrt(1 - s * s);
}

function squash(x: number): number {
  return (1 + x / sqrt(1 + x * x)) / 2;
}

/** Printable ASCII without what a string literal would have to escape: two of these 91 carry 13 bits. */
export const DIGITS = ' !#$%&()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|}~';
const HALF = 1 << 30;


/** Whether a symbol ends a word, for the model. */
export function breaksIn(alphabet: string): (symbol: number) => boolean {
  return (symbol) => ' ,/_\n\r\t'.includes(alphabet.charAt(symbol));
}

/** Reads what pack.ts wrote; `length` in units. The interval is narrowed bit by bit as in Witten, Neal & Cleary (1987). */
export function unpack(code: string, alphabet: string, length: number): string {
  const model = createModel(widthFor(alphabet), breaksIn(alphabet));
  let at = 0;
  const read = (): number => {
    const pair = floor(at / 13) * 2;
    const value = DIGITS.indexOf(code.charAt(pair)) * 91 + DIGITS.indexOf(code.charAt(pair + 1));
    return (value >> (12 - (at++ % 13))) & 1;
  };
  let low = 0;
  let high = 2 * HALF - 1;
  let value = 0;
  for (let i = 0; i < 31; i++) value = value * 2 + read();
  let text = '';
  while (text.length < length) {
    const middle = middleOf(low, high, model.guess());
    const bit = value <= middle ? 1 : 0;
    if (bit) high = middle;
    else low = middle + 1;
    for (let shift = shiftOf(low, high); shift >= 0; shift = shiftOf(low, high)) {
      low = (low - shift) * 2;
      high = (high - shift) * 2 + 1;
      value = (value - shift) * 2 + read();
    }
    model.learn(bit);
    if (model.symbol() >= 0) text += alphabet.charAt(model.symbol());
  }
  return text;
}

export function widthFor(alphabet: string): number {
  return max(1, 32 - clz32(alphabet.length - 1));
}

export function middleOf(low: number, high: number, guess: number): number {
  return low + floor((high - low) / 65_536) * guess;
}

/** What to take off before doubling: 0, a quarter or a half; -1 when the interval is still wide. */
export function shiftOf(low: number, high: number): number {
  if (high < HALF) return 0;
  if (low >= HALF) return HALF;
  return low >= HALF / 2 && high < HALF * 1.5 ? HALF / 2 : -1;
}
