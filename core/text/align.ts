/** A passage two texts share, in units of their code strings. */
export interface Passage {
  readonly a: number;
  readonly b: number;
  readonly length: number;
}

/** Beyond this many differing words two texts are not worth a closer look: time grows with its square. */
const MOST_EDITS = 600;
/** One or two equal words between two differing ones are mostly "and" or "the". */
const SHORTEST_SOLID = 3;
/** Places for word triples: a power of two. */
const TRIPLES = 1 << 15;

/**
 * The passages two texts have in common, in order, single words too; a text is a string with one character a word.
 * Texts that differ in more than `mostEdits` words left out or put in share only how they begin and end.
 * Shortest edit script after E. W. Myers, "An O(ND) Difference Algorithm and Its Variations" (1986).
 */
export function align(a: string, b: string, mostEdits = MOST_EDITS): Passage[] {
  const head = sharedHead(a, b);
  const tail = sharedTail(a, b, head);
  const middle = passagesOf(a.slice(head, a.length - tail), b.slice(head, b.length - tail), Math.min(mostEdits, MOST_EDITS));
  return joined([
    { a: 0, b: 0, length: head },
    ...middle.map(({ a: i, b: j, length }) => ({ a: i + head, b: j + head, length })),
    { a: a.length - tail, b: b.length - tail, length: tail },
  ]);
}

/** The passages that are no chance. */
export function solid(passages: readonly Passage[]): Passage[] {
  return passages.filter(({ length }) => length >= SHORTEST_SOLID);
}

/** Words in the passages. */
export function lengthOf(passages: readonly Passage[]): number {
  return passages.reduce((sum, { length }) => sum + length, 0);
}

/** How many word triples of the other text the draft has, as a share of the draft's: a cheap upper bound for what `align` may find. */
export function sharedTriples({ bits, count }: Triples, other: string): number {
  let shared = 0;
  for (let i = 0; i + 3 <= other.length; i++) if (hasBit(bits, tripleAt(other, i))) shared++;
  return count === 0 ? 0 : Math.min(1, shared / count);
}

/** The word triples of a text, two of which may fall on one place: one in a hundred and fifty does in a letter of ordinary length. */
export interface Triples { readonly bits: Uint32Array; readonly count: number }

export function triplesOf(codes: string): Triples {
  const bits = new Uint32Array(TRIPLES / 32);
  let count = 0;
  for (let i = 0; i + 3 <= codes.length; i++) {
    const at = tripleAt(codes, i);
    if (hasBit(bits, at)) continue;
    count++;
    bits[at >>> 5] = (bits[at >>> 5] ?? 0) | (1 << (at & 31));
  }
  return { bits, count };
}

function hasBit(bits: Uint32Array, at: number): boolean {
  return (((bits[at >>> 5] ?? 0) >>> (at & 31)) & 1) === 1;
}

function tripleAt(codes: string, i: number): number {
  return (Math.imul(codes.charCodeAt(i), 0x9e5) ^ Math.imul(codes.charCodeAt(i + 1), 0x6b) ^ codes.charCodeAt(i + 2)) & (TRIPLES - 1);
}

function sharedHead(a: string, b: string): number {
  const longest = Math.min(a.length, b.length);
  let i = 0;
  while (i < longest && a.charCodeAt(i) === b.charCodeAt(i)) i++;
  return i;
}

function sharedTail(a: string, b: string, head: number): number {
  const longest = Math.min(a.length, b.length) - head;
  let i = 0;
  while (i < longest && a.charCodeAt(a.length - 1 - i) === b.charCodeAt(b.length - 1 - i)) i++;
  return i;
}

function passagesOf(a: string, b: string, mostEdits: number): Passage[] {
  const most = Math.min(a.length + b.length, mostEdits);
  const reach = new Int32Array(2 * most + 3);
  const trace: Int32Array[] = [];
  for (let edits = 0; edits <= most; edits++) {
    trace.push(reach.slice(most - edits, most + edits + 3));
    for (let k = -edits; k <= edits; k += 2) {
      const x = slide(a, b, furthest(reach, most + 1, k, edits), k);
      reach[most + 1 + k] = x;
      if (x >= a.length && x - k >= b.length) return walkBack(trace, a, b);
    }
  }
  return [];
}

/** Where the diagonal `k` starts after one more edit; `zero` is the index of diagonal 0. */
function furthest(reach: Int32Array, zero: number, k: number, edits: number): number {
  const below = reach[zero + k - 1] ?? 0;
  const above = reach[zero + k + 1] ?? 0;
  return k === -edits || (k !== edits && below < above) ? above : below + 1;
}

function slide(a: string, b: string, from: number, k: number): number {
  let x = from;
  while (x < a.length && x - k < b.length && a.charCodeAt(x) === b.charCodeAt(x - k)) x++;
  return x;
}

/** `trace[d]` holds the reach before edit d, diagonals -d-1 … d+1. */
function walkBack(trace: readonly Int32Array[], a: string, b: string): Passage[] {
  const found: Passage[] = [];
  let x = a.length;
  let y = b.length;
  for (let edits = trace.length - 1; edits >= 0; edits--) {
    const before = trace[edits] ?? new Int32Array(0);
    const k = x - y;
    const start = edits === 0 ? 0 : furthest(before, edits + 1, k, edits);
    if (x > start) found.push({ a: start, b: start - k, length: x - start });
    const isDown = k === -edits || (k !== edits && (before[edits + k] ?? 0) < (before[edits + k + 2] ?? 0));
    x = isDown ? start : start - 1;
    y = x - (isDown ? k + 1 : k - 1);
  }
  return found.reverse();
}

function joined(passages: readonly Passage[]): Passage[] {
  const out: Passage[] = [];
  for (const next of passages) {
    if (next.length <= 0) continue;
    const last = out[out.length - 1];
    if (last && last.a + last.length === next.a && last.b + last.length === next.b) out[out.length - 1] = { ...last, length: last.length + next.length };
    else out.push(next);
  }
  return out;
}
