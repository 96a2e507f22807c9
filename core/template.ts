import { codesOf, ownWords } from './compare';
import { align, type Passage } from './text/align';

/** A stretch of a letter that was sent several times: what stays, or a slot with what each copy has there ('': nothing, or not to be told). */
export type Piece = { readonly text: string } | { readonly slot: readonly string[] };

/** A word belongs to the frame when so large a share of the other copies has it. */
const STAYS = 0.7;
/** A single word in common is mostly "and" or "the", but where both begin with it. */
const SHORTEST_SHARED = 2;

interface Copy {
  readonly body: string;
  readonly words: ReturnType<typeof ownWords>;
  /** Word of the first copy → word of this one; -1: not in it. */
  readonly at: Int32Array;
}

/** Lays copies of one letter over the first of them. `bodies` are whole texts; of each only the writer's own counts. */
export function templateOf(bodies: readonly string[]): readonly Piece[] {
  const codes = new Map<string, string>();
  const texts = bodies.map((body) => {
    const words = ownWords(body);
    return { body, words, code: codesOf(words, codes) };
  });
  const [frame] = texts;
  if (!frame || frame.words.length === 0) return [];
  const copies = texts.map(({ body, words, code }): Copy => ({ body, words, at: placesOf(align(frame.code, code), frame.words.length) }));
  const others = copies.slice(1);
  const stays = frame.words.map((_, word) => others.filter(({ at }) => (at[word] ?? -1) >= 0).length >= STAYS * others.length);
  // A lone word between two slots is one more "and".
  return piecesOf(copies, stays.map((isStaying, word) => isStaying && (stays[word - 1] !== false || stays[word + 1] !== false)));
}

function placesOf(passages: readonly Passage[], words: number): Int32Array {
  const at = new Int32Array(words).fill(-1);
  for (const { a, b, length } of passages) {
    if (length >= SHORTEST_SHARED || a + b === 0) for (let i = 0; i < length; i++) at[a + i] = b + i;
  }
  return at;
}

function piecesOf(copies: readonly Copy[], isFixed: readonly boolean[]): Piece[] {
  const pieces: Piece[] = [];
  for (let from = 0; from < isFixed.length; ) {
    let to = from + 1;
    while (to < isFixed.length && isFixed[to] === isFixed[from]) to++;
    pieces.push(isFixed[from] ? { text: frameText(copies[0], from, to) } : { slot: copies.map((copy) => valueOf(copy, from, to, isFixed.length)) });
    from = to;
  }
  return pieces;
}

/** With the marks and breaks on either side. */
function frameText(frame: Copy | undefined, from: number, to: number): string {
  const { words, body } = frame ?? { words: [], body: '' };
  return body.slice(words[from - 1]?.end ?? words[from]?.start, words[to]?.start ?? words[to - 1]?.end);
}

/** What the copy has between the words before `from` and at `to` of the first copy, marks at its ends left out. */
function valueOf({ body, words, at }: Copy, from: number, to: number, length: number): string {
  const before = from === 0 ? -1 : at[from - 1] ?? -1;
  const after = to === length ? words.length : at[to] ?? -1;
  if ((from > 0 && before < 0) || after < 0 || after <= before + 1) return '';
  const first = words[before + 1];
  const last = words[after - 1];
  return first && last ? body.slice(first.start, last.end) : '';
}
