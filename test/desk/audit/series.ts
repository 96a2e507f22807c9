import { templateOf, type Observation, type Piece } from '../../../core';
import { letterOfMail, type Mail } from '../mail';
import { dayText, line, type FoundTemplate, type Way } from './report';

/** What is kept of a letter until the report is written. */
export interface Sent {
  /** Index among the entries of the mailbox. */
  readonly entry: number;
  readonly when: number;
  way: Way;
  readonly strangers: readonly string[];
  /** Its only reader. */
  readonly alone: string | undefined;
}

export interface Series {
  add(sent: Sent, seen: Observation): void;
  /** The letters that went one by one to several strangers, each series in time order; the greatest first. */
  found(since: number): readonly (readonly Sent[])[];
}

/** The same text to two is a letter and its like; to three it is a template. */
const FEWEST_STRANGERS = 3;
const MOST_COPIES = 8;

/** Which letters are the same letter: each repeats earlier ones, by their numbers in the memory. */
export function startSeries(): Series {
  const letters = new Map<number, Sent>();
  const parents = new Map<number, number>();
  const certain = new Set<number>();
  const rootOf = (id: number): number => {
    let root = id;
    for (let up = parents.get(root); up !== undefined; up = parents.get(root)) root = up;
    return root;
  };
  return {
    add(sent, { id, repeats }) {
      if (id === undefined) return;
      letters.set(id, sent);
      for (const other of repeats?.ids ?? []) {
        const [a, b] = [rootOf(id), rootOf(other)];
        if (a !== b) parents.set(a, b);
      }
      if (repeats?.isCertain) certain.add(id);
    },
    found(since) {
      const groups = new Map<number, Sent[]>();
      for (const [id, sent] of letters) groups.set(rootOf(id), [...(groups.get(rootOf(id)) ?? []), sent]);
      const sure = new Set([...certain].map(rootOf));
      return [...groups].filter(([root, group]) => sure.has(root) && group.some(({ when }) => when >= since) && strangersIn(group) >= FEWEST_STRANGERS)
        .map(([, group]) => group).sort((a, b) => strangersIn(b) - strangersIn(a));
    },
  };
}

function strangersIn(group: readonly Sent[]): number {
  return new Set(group.flatMap(({ strangers }) => strangers)).size;
}

/** The template behind a series, from some of its letters, read again. */
export async function templateFrom(group: readonly Sent[], read: (entry: number) => Promise<Mail | undefined>): Promise<FoundTemplate> {
  const step = Math.max(1, (group.length - 1) / (MOST_COPIES - 1));
  const some = Array.from({ length: Math.min(MOST_COPIES, group.length) }, (_, i) => group[Math.round(i * step)]).flatMap((sent) => (sent ? [sent] : []));
  const mails = (await Promise.all(some.map(({ entry }) => read(entry)))).flatMap((mail) => (mail ? [mail] : []));
  const pieces = templateOf(mails.map((mail) => letterOfMail(mail).body));
  return {
    subject: line(mails[mails.length - 1]?.subject ?? ''), letters: group.length, strangers: strangersIn(group),
    first: dayText(group[0]?.when ?? 0), last: dayText(group[group.length - 1]?.when ?? 0),
    same: shareOf(pieces), copies: mails.length, pieces,
  };
}

function shareOf(pieces: readonly Piece[]): number {
  const words = (text: string): number => text.split(/\s+/).filter((word) => word !== '').length;
  const fixed = pieces.reduce((sum, piece) => sum + ('text' in piece ? words(piece.text) : 0), 0);
  const own = pieces.reduce((sum, piece) => sum + ('slot' in piece ? Math.max(0, ...piece.slot.map(words)) : 0), 0);
  return fixed / Math.max(1, fixed + own);
}
