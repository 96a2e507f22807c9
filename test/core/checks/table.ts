import { emptyMemory, hear, letterOf, remember, review, wordingFor, type CheckId, type Draft, type Memory, type Reader } from '../../../core';

/** A letter to review: ⟦marks⟧ in text and subject stand around what the check must point at. */
export interface Row {
  readonly text: string;
  readonly subject?: string;
  /** "Name <address>" or an address; @known.example is somebody the sender exchanges mail with, @home.example a colleague. */
  readonly to?: readonly string[];
  readonly cc?: readonly string[];
  readonly bcc?: readonly string[];
  readonly invite?: boolean;
  readonly thread?: Draft['thread'];
  /** Letters that left before, a day apart, the last one yesterday. */
  readonly sent?: readonly Row[];
  readonly reach?: Memory['reach'];
}

export interface Table {
  readonly quiet?: readonly Row[];
  readonly looks?: readonly Row[];
  readonly holds?: readonly Row[];
}

export const threeStrangers = ['Anna Berg <anna.berg@north.example>', 'Ben Ito <ben@south.example>', 'Cleo Okafor <cleo.okafor@east.example>'];

const NOW = Date.parse('2026-03-02T10:00:00Z');
const DAY_MS = 86_400_000;

/** One test a row: whether the check speaks, how strongly, and where. */
export function checkTable(id: CheckId, { quiet = [], looks = [], holds = [] }: Table): void {
  const rows = [...quiet.map((row) => ({ row, weight: 'quiet' })), ...looks.map((row) => ({ row, weight: 'look' })), ...holds.map((row) => ({ row, weight: 'hold' }))];
  describe(id, () => {
    test.each(rows.map(({ row, weight }) => [weight, JSON.stringify(row.text).slice(0, 70), row] as const))('%s: %s', (weight, _title, row) => {
      const findings = reviewRow(row).findings.filter((finding) => finding.check === id);
      expect(findings[0]?.weight ?? 'quiet').toBe(weight);
      const wanted = [...marksOf(row.subject ?? '').marks, ...marksOf(row.text).marks];
      if (wanted.length > 0) expect(findings.flatMap((finding) => finding.quotes)).toEqual(wanted);
    });
  });
}

export function reviewRow(row: Row): ReturnType<typeof review> {
  const letter = letterIn(row);
  let memory = emptyMemory('salt', row.reach ?? 'whole');
  for (const { address } of letter.readers.filter((reader) => reader.address.endsWith('@known.example'))) {
    const before = letterOf({ kind: 'message', from: letter.from, readers: [{ address, field: 'to' }], subject: '', text: 'See you.' });
    memory = remember(hear(memory, { address }, new Date(NOW - 99 * DAY_MS)), before, new Date(NOW - 98 * DAY_MS));
  }
  (row.sent ?? []).forEach((sent, i, all) => { memory = remember(memory, letterIn(sent), new Date(NOW - (all.length - i) * DAY_MS)); });
  return review(letter, memory, new Date(NOW), wordingFor('en'));
}

function letterIn({ text, subject = '', to = threeStrangers, cc = [], bcc = [], invite = false, thread }: Row): ReturnType<typeof letterOf> {
  const readers = (field: Reader['field'], list: readonly string[]): Reader[] => list.map((one) => ({ ...addressIn(one), field }));
  return letterOf({
    kind: invite ? 'invitation' : 'message', from: { address: 'me@home.example', name: 'Mira Home' },
    readers: [...readers('to', to), ...readers('cc', cc), ...readers('bcc', bcc)],
    subject: marksOf(subject).plain, text: marksOf(text).plain, ...(thread ? { thread } : {}),
  });
}

function addressIn(text: string): { address: string; name?: string } {
  const parts = /^([^<]{0,99})<([^<>]{1,99})>$/.exec(text);
  return parts ? { name: (parts[1] ?? '').trim(), address: parts[2] ?? '' } : { address: text };
}

function marksOf(text: string): { plain: string; marks: string[] } {
  return { plain: text.replace(/[⟦⟧]/g, ''), marks: [...text.matchAll(/⟦([^⟦⟧]{0,500})⟧/g)].map((mark) => mark[1] ?? '') };
}
