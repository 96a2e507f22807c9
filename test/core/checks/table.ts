import { emptyMemory, hear, letterOf, remedy, remember, review, warn, warningWordingFor, wordingFor, type Change, type CheckId, type Draft, type Letter, type Memory, type Reader, type RemedyId } from '../../../core';
import { factsOf } from '../../../core/facts';
import { remedies } from '../../../core/remedies';

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
  /** A <div> a line, as mail programs write. */
  readonly asHtml?: boolean;
  readonly from?: string;
  /** The source of the text, when its formatting matters. */
  readonly html?: string;
  readonly attachments?: readonly string[];
  readonly settings?: Partial<Memory['settings']>;
  /** What stands in the finding's words. */
  readonly says?: string;
}

export interface Table {
  readonly quiet?: readonly Row[];
  readonly looks?: readonly Row[];
  readonly holds?: readonly Row[];
}

export const threeStrangers = ['Anna Berg <anna.berg@north.example>', 'Ben Ito <ben@south.example>', 'Cleo Okafor <cleo.okafor@east.example>'];

const NOW = Date.parse('2026-03-02T10:00:00Z');
const DAY_MS = 86_400_000;

/** Every table, for the page of checks. */
export const tables = new Map<CheckId, Table>();

/** One test a row: whether the check speaks, how strongly, and where; and one for every remedy offered there: it takes the finding away. */
export function checkTable(id: CheckId, { quiet = [], looks = [], holds = [] }: Table): void {
  tables.set(id, { quiet, looks, holds });
  const rows = [...quiet.map((row) => ({ row, weight: 'quiet' })), ...looks.map((row) => ({ row, weight: 'look' })), ...holds.map((row) => ({ row, weight: 'hold' }))];
  describe(id, () => {
    test.each(rows.map(({ row, weight }) => [weight, JSON.stringify(row.text).slice(0, 70), row] as const))('%s: %s', (weight, _title, row) => {
      const { findings: all, skipped } = reviewRow(row);
      const findings = all.filter((finding) => finding.check === id);
      expect(findings[0]?.weight ?? 'quiet').toBe(weight);
      expect(skipped).toEqual([]);
      expect(findings.flatMap(({ spans }) => spans).filter(({ start, end }) => start >= end)).toEqual([]);
      const said = findings.map(({ title, text }) => `${title} ${text}`).join(' ');
      if (!/undefined|NaN/.test(row.text)) expect(said).not.toMatch(/undefined|NaN/);
      if (row.says !== undefined) expect(said).toContain(row.says);
      const wanted = [...marksOf(row.subject ?? '').marks, ...marksOf(row.text).marks];
      expect(warned(row)).toEqual(reviewRow(row).findings.filter((finding) => finding.weight === 'hold'));
      if (wanted.length > 0) expect(findings.flatMap((finding) => finding.quotes)).toEqual(wanted);
    });
    remedyTests(id, [...looks, ...holds]);
  });
}

/** Each remedy for the check is offered for some row, and for every row, as text and as HTML, those offered take the finding away. */
function remedyTests(id: CheckId, rows: readonly Row[]): void {
  const answering = remedies.filter(({ answers }) => answers.includes(id));
  const offeredFor = (row: Row): readonly RemedyId[] => {
    const [letter, memory] = stageRow(row);
    if (!reviewIn(letter, memory).findings.some((finding) => finding.check === id)) return [];
    return answering.filter(({ fits }) => fits(factsOf(letter, memory, new Date(NOW)), id)).map((one) => one.id);
  };
  if (answering.length === 0) return;
  test.each(answering.map((one) => one.id))('some row is cured by %s', (name) => {
    expect(rows.some((row) => offeredFor(row).includes(name))).toBe(true);
  });
  test.each(rows.map((row) => [JSON.stringify(row.text).slice(0, 60), row] as const))('it is gone after what is offered: %s', (_title, row) => {
    const left = [row, { ...row, asHtml: true }].flatMap((staged) => offeredFor(staged).map((name) => [name, leftAfter(name, id, staged)] as const));
    expect(left.filter(([, quotes]) => quotes.length > 0)).toEqual([]);
  });
}

/** What the check still points at in the letters the remedy leaves. */
function leftAfter(name: RemedyId, id: CheckId, row: Row): readonly string[] {
  const [letter, memory] = stageRow(row);
  const change = remedy(name, letter, memory, new Date(NOW));
  return lettersOf(name, change).flatMap((one) => reviewIn(one, memory).findings.filter((finding) => finding.check === id).flatMap(({ check, quotes }) => [check, ...quotes]));
}

/** The letters a remedy answers for: the strangers known-only moves to a second draft are asked about when that is opened. */
function lettersOf(name: string, { open, drafts }: Change): readonly Letter[] {
  return name === 'known-only' ? [open] : [open, ...drafts];
}

function reviewIn(letter: Letter, memory: Memory): ReturnType<typeof review> {
  return review(letter, memory, new Date(NOW), wordingFor('en'));
}

export function reviewRow(row: Row): ReturnType<typeof review> {
  return reviewIn(...stageRow(row));
}

/** What the send-time handler makes of the same. */
function warned(row: Row): ReturnType<typeof warn>['findings'] {
  return warn(...stageRow(row), new Date(NOW), warningWordingFor('en')).findings;
}

export function stageRow(row: Row): [Letter, Memory] {
  const letter = letterIn(row);
  let memory = emptyMemory('salt', row.reach ?? 'whole');
  for (const { address } of letter.readers.filter((reader) => reader.address.endsWith('@known.example'))) {
    const before = letterOf({ kind: 'message', from: letter.from, readers: [{ address, field: 'to' }], subject: '', text: 'See you.' });
    memory = remember(hear(memory, { address }, new Date(NOW - 99 * DAY_MS)), before, new Date(NOW - 98 * DAY_MS));
  }
  memory = { ...memory, settings: { ...memory.settings, ...row.settings } };
  (row.sent ?? []).forEach((sent, i, all) => { memory = remember(memory, letterIn(sent), new Date(NOW - (all.length - i) * DAY_MS)); });
  return [letter, memory];
}

function letterIn({ text, subject = '', to = threeStrangers, cc = [], bcc = [], invite = false, thread, asHtml = false, from = 'Mira Home <me@home.example>', attachments = [], html = asHtml ? htmlOf(marksOf(text).plain) : undefined }: Row): ReturnType<typeof letterOf> {
  const readers = (field: Reader['field'], list: readonly string[]): Reader[] => list.map((one) => ({ ...addressIn(one), field }));
  return letterOf({
    kind: invite ? 'invitation' : 'message', from: addressIn(from), attachments,
    readers: [...readers('to', to), ...readers('cc', cc), ...readers('bcc', bcc)],
    subject: marksOf(subject).plain, ...(html === undefined ? { text: marksOf(text).plain } : { html }), ...(thread ? { thread } : {}),
  });
}

function htmlOf(text: string): string {
  return text.split('\n').map((line) => `<div>${line.replace(/&/g, '&amp;').replace(/</g, '&lt;') || '<br>'}</div>`).join('');
}

function addressIn(text: string): { address: string; name?: string } {
  const parts = /^([^<]{0,99})<([^<>]{1,99})>$/.exec(text);
  return parts ? { name: (parts[1] ?? '').trim(), address: parts[2] ?? '' } : { address: text };
}

function marksOf(text: string): { plain: string; marks: string[] } {
  return { plain: text.replace(/[⟦⟧]/g, ''), marks: [...text.matchAll(/⟦([^⟦⟧]{0,500})⟧/g)].map((mark) => mark[1] ?? '') };
}
