import { addLetter, narrow, noLetters, PAGE, ROW, type Page } from '../../../core/memory/letters';
import { BRIEF, briefRecord, nobody, NOBODY, putPerson, recordOf, type People, type Shard } from '../../../core/memory/people';
import { detailBodies, pageBody, peopleBodies, readDetails, readPage, readPeople } from '../../../core/memory/shelves';
import { MINIMA } from '../../../core/text/sketch';

/** Characters that one person takes, and what stands before those of a shard. */
const ONE = 23;
const HEAD = 4;
const put = (people: People, key: string): People => putPerson(people, key, { ...NOBODY, sent: key.charCodeAt(1) });
/** Three of one shard, one of the next, one of the last. */
const five = ['Banna', 'Bbenn', 'Bcleo', 'Cdora', '_emil'].reduce(put, nobody);
const outline = (key: string): string => briefRecord(recordOf(key, NOBODY));
const withOutlines = five.map((shard, i) => (i === 2 || i === 40 ? { ...shard, brief: outline('Cfrei') + outline('Cgero') } : shard));
const crowd: People = nobody.map((shard, i) => (i === 7 ? { full: '', brief: 'abcD'.repeat(4_097) } : shard));

function read(bodies: readonly string[], shards: Shard[] = [...nobody]): Shard[] {
  for (const body of bodies) expect(readPeople(body, shards)).toBe(true);
  return shards;
}

describe('people, in bodies', () => {
  test.each<[string, People, room: number, lengths: number[]]>([
    ['nobody', nobody, 100, []],
    ['nobody at all', [], 100, []],
    ['all in one', five, 3 * HEAD + 5 * ONE, [3 * HEAD + 5 * ONE]],
    ['a character too little', five, 3 * HEAD + 5 * ONE - 1, [2 * HEAD + 4 * ONE, HEAD + ONE]],
    ['a shard to a body', five, HEAD + 3 * ONE, [HEAD + 3 * ONE, 2 * (HEAD + ONE)]],
    ['a shard over two bodies', five, HEAD + 3 * ONE - 1, [HEAD + 2 * ONE, 2 * (HEAD + ONE), HEAD + ONE]],
    ['a person to a body', five, HEAD + ONE, new Array<number>(5).fill(HEAD + ONE)],
    ['no room: nobody is cut in two', five, 9, new Array<number>(5).fill(HEAD + ONE)],
    ['outlines beside them', withOutlines, 200, [5 * HEAD + 5 * ONE + 4 * BRIEF]],
    ['outlines behind them', withOutlines, HEAD + 3 * ONE, [HEAD + 3 * ONE, 3 * HEAD + ONE + 4 * BRIEF, HEAD + ONE]],
    ['more than a section counts', crowd, 20_000, [2 * HEAD + 4_097 * BRIEF]],
  ])('%s', (_, people, room, lengths) => {
    const bodies = peopleBodies(people, 0, 1, room);
    expect(bodies.map(({ length }) => length)).toEqual(lengths);
    expect(read(bodies)).toEqual(people.length === 0 ? nobody : people);
    expect(read(bodies, []).filter((shard) => shard.full + shard.brief !== '')).toEqual(people.filter((shard) => shard.full + shard.brief !== ''));
  });

  test.each([1, 4, 64])('of %d groups each has shards of its own, together all', (groups) => {
    const bodies = Array.from({ length: groups }, (_, group) => peopleBodies(withOutlines, group, groups, 60));
    expect(read(bodies.flat().reverse())).not.toEqual(nobody);
    expect(read(bodies.flat())).toEqual(withOutlines);
    if (groups > 1) expect(peopleBodies(withOutlines, 2, groups, 9_000)).toHaveLength(1);
    if (groups > 4) expect(peopleBodies(withOutlines, 3, groups, 9_000)).toEqual([]);
  });

  const [body = ''] = peopleBodies(five, 0, 1, 1_000);
  test.each([
    ['cut in a person', body.slice(0, -1), false],
    ['cut in what stands before a shard', body.slice(0, HEAD + 3 * ONE + 2), false],
    ['a shard of nobody', body.slice(0, 2) + 'AA', false],
    ['of nobody, then others', body.slice(0, 2) + 'AA' + body, false],
    ['cut between two shards', body.slice(0, HEAD + 3 * ONE), true],
    ['nothing', '', true],
  ])('a body that is read makes sense: %s', (_, text, expected) => {
    expect(readPeople(text, [...nobody])).toBe(expected);
  });
});

const sketch = (letter: number): string => Array.from({ length: MINIMA }, (_, m) => String.fromCharCode(65 + m) + String.fromCharCode(97 + (letter % 26))).join('');
function page(count: number, id: number, details: readonly string[] = []): Page {
  const letters = Array.from({ length: count }, (_, i) => i).reduce((all, i) => addLetter(all, sketch(i), { day: 20_000 + i, strangers: 1, reader: 'abc' }, ''), noLetters);
  const [made] = letters;
  return { ...(made as Page), id, details: Array.from({ length: count }, (_, at) => details[at] ?? '') };
}

describe('a page of letters, in a body', () => {
  test.each<[string, Page]>([
    ['one letter', page(1, 0)],
    ['a few', page(7, 3)],
    ['a full page', page(PAGE, 1)],
    ['half minima', narrow(page(7, 2))],
    ['a full page of half minima', narrow(page(PAGE, 4))],
    ['after a life of letters', page(2, 700_000)],
  ])('%s', (_, whole) => {
    const body = pageBody(whole);
    expect(readPage(body)).toEqual(whole);
    expect(body).toHaveLength(7 + whole.count * (whole.width * MINIMA + ROW));
    for (const broken of [body.slice(0, -1), `${body}A`, body.slice(0, 7), '']) expect(readPage(broken)).toBeUndefined();
  });

  test('more letters than a page has are none', () => {
    const { columns, rows, ...full } = page(PAGE, 1);
    expect(readPage(pageBody({ ...full, count: PAGE + 1, columns: columns.map((column) => `${column}AA`), rows: `${rows}AAAAAA` }))).toBeUndefined();
  });
});

describe('what letters keep of themselves, in bodies', () => {
  test.each<[string, string[], room: number, bodies: number, left?: Record<number, string>]>([
    ['nothing', ['', '', ''], 100, 0],
    ['all of them', ['abc;r', 'de;s', 'f;t'], 100, 1],
    ['some of them', ['', 'abc;r', '', 'f;t'], 100, 1],
    ['of the last of a full page', [...new Array<string>(PAGE - 1).fill(''), 'f;t'], 100, 1],
    ['as much as there is room', ['abc;r', 'de;s'], 4 + 8 + 7, 1],
    ['a character too little', ['abc;r', 'de;s'], 4 + 8 + 7 - 1, 2],
    ['one that fills its body', ['de;s', 'abc;r', 'f;t'], 4 + 8, 3],
    ['one for which no body is long enough', ['de;s', 'abc;r', 'f;t'], 4 + 7, 2, { 0: 'de;s', 2: 'f;t' }],
  ])('%s', (_, details, room, count, left = Object.fromEntries(details.entries())) => {
    const bodies = detailBodies(page(details.length, 70, details), room);
    expect(bodies).toHaveLength(count);
    for (const body of bodies) expect(body.length).toBeLessThanOrEqual(room);
    const read = bodies.map(readDetails);
    expect(read.map(({ id }) => id)).toEqual(bodies.map(() => 70));
    expect(Object.fromEntries(read.flatMap((one) => [...one.details]))).toEqual(Object.fromEntries(Object.entries(left).filter(([, detail]) => detail !== '')));
  });
});
