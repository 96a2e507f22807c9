import { base64Of, base64To } from '../text/hash';
import { MINIMA } from '../text/sketch';
import { PAGE, ROW, type Page } from './letters';
import { BRIEF, FULL, SHARDS, type People, type Shard } from './people';

/** How people and letters lie in the body of a chunk. */

/** Shard 1 · form 1 · records 2. */
const SECTION = 4;
const ID = 4;
const MOST_RECORDS = 4095;

/** Bodies of at most `room` characters for one group of shards; a shard may run over several. */
export function peopleBodies(people: People, group: number, groups: number, room: number): string[] {
  const sections: string[] = [];
  for (let shard = group; shard < SHARDS; shard += groups) {
    const { full, brief } = people[shard] ?? { full: '', brief: '' };
    sections.push(...sectionsOf(shard, 'F', full, FULL, room), ...sectionsOf(shard, 'B', brief, BRIEF, room));
  }
  return packed(sections, room);
}

function sectionsOf(shard: number, form: 'F' | 'B', records: string, width: number, room: number): string[] {
  const most = Math.max(1, Math.min(MOST_RECORDS, Math.floor((room - SECTION) / width))) * width;
  const sections: string[] = [];
  for (let i = 0; i < records.length; i += most) {
    const part = records.slice(i, i + most);
    sections.push(base64Of(shard, 1) + form + base64Of(part.length / width, 2) + part);
  }
  return sections;
}

function packed(pieces: readonly string[], room: number): string[] {
  const bodies: string[] = [];
  for (const piece of pieces) {
    const last = bodies[bodies.length - 1];
    if (last !== undefined && last.length + piece.length <= room) bodies[bodies.length - 1] = last + piece;
    else bodies.push(piece);
  }
  return bodies;
}

/** Puts the sections of a body into `shards`; false: the body makes no sense. */
export function readPeople(body: string, shards: Shard[]): boolean {
  let at = 0;
  while (at < body.length) {
    const shard = base64To(body.charAt(at));
    const isFull = body.charAt(at + 1) === 'F';
    const length = base64To(body.slice(at + 2, at + SECTION)) * (isFull ? FULL : BRIEF);
    const records = body.slice(at + SECTION, at + SECTION + length);
    if (length === 0 || records.length < length) return false;
    const { full, brief } = shards[shard] ?? { full: '', brief: '' };
    shards[shard] = isFull ? { full: full + records, brief } : { full, brief: brief + records };
    at += SECTION + length;
  }
  return true;
}

/** Page id 4 · letters 2 · width 1 · columns · rows. */
export function pageBody({ id, count, width, columns, rows }: Page): string {
  return base64Of(id, ID) + base64Of(count, 2) + base64Of(width, 1) + columns.join('') + rows;
}

export function readPage(body: string): Page | undefined {
  const id = base64To(body.slice(0, ID));
  const count = base64To(body.slice(ID, ID + 2));
  const width = base64To(body.charAt(ID + 2)) === 1 ? 1 : 2;
  const from = ID + 3;
  const column = count * width;
  if (count > PAGE || body.length !== from + MINIMA * column + count * ROW) return undefined;
  return {
    id, count, width, rows: body.slice(from + MINIMA * column), details: new Array<string>(count).fill(''),
    columns: Array.from({ length: MINIMA }, (_, i) => body.slice(from + i * column, from + (i + 1) * column)),
  };
}

/** Page id 4, then place 2 and detail of each letter that has one. */
export function detailBodies({ id, details }: Page, room: number): string[] {
  const pieces = details.map((detail, at) => (detail === '' ? '' : `${base64Of(at, 2)}${detail},`)).filter((piece) => piece !== '' && piece.length <= room - ID);
  return packed(pieces, room - ID).map((body) => base64Of(id, ID) + body);
}

export function readDetails(body: string): { readonly id: number; readonly details: ReadonlyMap<number, string> } {
  const pieces = body.slice(ID).split(',').filter((piece) => piece !== '');
  return { id: base64To(body.slice(0, ID)), details: new Map(pieces.map((piece) => [base64To(piece.slice(0, 2)), piece.slice(2)])) };
}
