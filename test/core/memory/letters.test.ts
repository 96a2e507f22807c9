import { addDetailed, addLetter, candidatesIn, countLetters, idOf, narrow, newestId, noLetters, PAGE, rowAt, sketchAt, type Letters, type Page } from '../../../core/memory/letters';
import { base64Of } from '../../../core/text/hash';
import { equalMinima, MINIMA } from '../../../core/text/sketch';
import { numbers } from './letters';

const TODAY = 20_000;
/** Minima of all kinds, the lowest and the highest among them. */
const draft = ['AA', '__', 'dd', '-A', 'Q7', 'zx', 'k_', '9m', 'Ab', 'H-', 'ff'];
const unlike = ['xA', 'x_', 'xd', 'y-', 'xQ', 'xz', 'xk', 'x9', 'yA', 'xH', 'xf'];
/** A letter that has the first minima of the draft, and shares no more. */
const sharing = (equal: number): string => [...draft.slice(0, equal), ...unlike.slice(equal)].join('');
const halfOf = (sketch: string): string => sketch.replace(/(.)./g, '$1');
const add = (letters: Letters, sketch: string, day = TODAY, detail = ''): Letters => addLetter(letters, sketch, { day, strangers: 1, reader: 'abcde' }, detail);
const written = (sketches: readonly string[]): Letters => sketches.reduce((all, sketch) => add(all, sketch), noLetters);
const places = (letters: Letters): { page: Page; at: number }[] => letters.flatMap((page) => Array.from({ length: page.count }, (_, at) => ({ page, at })));
/** Letters that share nothing, with those of the table among them. */
const many = (count: number, equals: Readonly<Record<number, number>>): Letters => written(Array.from({ length: count }, (_, i) => sharing(equals[i] ?? 0)));
/** What is found of the draft: the letter's place among all, and the minima it shares. */
function found(letters: Letters, least: number, most: number, newest: number, sketch = draft.join('')): string[] {
  const all = places(letters);
  return candidatesIn(letters, sketch, least, most, newest).map(({ page, at, equal }) => `${all.findIndex((one) => one.page === page && one.at === at)}: ${equal}`);
}

describe('what is remembered of a letter', () => {
  test.each([
    ['a letter of today', { day: TODAY, strangers: 1, reader: 'abc' }, { day: TODAY, strangers: 1, reader: 'abc' }],
    ['one of ten years ago', { day: TODAY - 3_653, strangers: 2, reader: 'x_-' }, { day: TODAY - 3_653, strangers: 2, reader: 'x_-' }],
    ['one from where it is tomorrow already', { day: TODAY + 1, strangers: 1, reader: 'abc' }, { day: TODAY + 1, strangers: 1, reader: 'abc' }],
    ['of a reader, the beginning of the key', { day: TODAY, strangers: 1, reader: 'abcde' }, { day: TODAY, strangers: 1, reader: 'abc' }],
    ['of many readers, that they were many', { day: TODAY, strangers: 200, reader: 'abc' }, { day: TODAY, strangers: 63, reader: 'abc' }],
  ])('%s', (_, row, expected) => {
    const letters = addLetter(add(noLetters, sharing(0), TODAY - 9), sharing(3), row, 'codes;');
    const [before, last] = places(add(letters, sharing(5)));
    expect(last && [rowAt(last, TODAY), sketchAt(last), last.page.details[last.at]]).toEqual([expected, sharing(3), 'codes;']);
    expect(before && [rowAt(before, TODAY).day, sketchAt(before)]).toEqual([TODAY - 9, sharing(0)]);
  });

  test.each([0, 1, PAGE - 1, PAGE, PAGE + 1, 2 * PAGE + 1])('of %d letters each has a number of its own, in order; a full page is left as it is', (count) => {
    const letters = many(count, {});
    const ids = places(letters).map(idOf);
    expect(countLetters(letters)).toBe(count);
    expect(ids).toEqual(Array.from({ length: count }, (_, i) => i));
    expect(newestId(letters)).toBe(ids[count - 1]);
    const one = add(letters, draft.join(''));
    expect(newestId(one)).toBe(count);
    expect(one.slice(0, Math.floor(count / PAGE))).toEqual(letters.slice(0, Math.floor(count / PAGE)));
    expect(places(one).map(sketchAt)).toEqual([...places(letters).map(sketchAt), draft.join('')]);
    // The oldest page goes with age; the others keep their numbers.
    if (count > 2 * PAGE) expect(newestId(add(letters.slice(1), sharing(0)))).toBe(count);
  });
});

describe('half of every minimum, where space is short', () => {
  const wide = written([sharing(2), draft.join('')]);
  const halves = [sharing(2), draft.join('')].map(halfOf);

  test('of each letter half of the sketch is left, and all else', () => {
    const page = narrow(wide[0] as Page);
    expect(places([page]).map(sketchAt)).toEqual(halves);
    expect(page).toEqual({ ...wide[0], width: 1, columns: page.columns });
    expect(narrow(page)).toBe(page);
  });

  test('a letter written since is kept as the page is', () => {
    const [page, ...rest] = add(wide.map(narrow), sharing(4));
    expect([page?.width, ...places([page as Page]).map(sketchAt)]).toEqual([1, ...halves, halfOf(sharing(4))]);
    expect(rest).toEqual([]);
  });

  const whole = written([sharing(1)]);
  const half = whole.map(narrow);
  test.each<[string, Letters, (page: Page) => Page, string[]]>([
    ['whole to whole', whole, (page) => page, [sharing(1), sharing(7)]],
    ['whole to half', half, (page) => page, [halfOf(sharing(1)), halfOf(sharing(7))]],
    ['half to whole', whole, narrow, [halfOf(sharing(1)), halfOf(sharing(7))]],
    ['half to half', half, narrow, [halfOf(sharing(1)), halfOf(sharing(7))]],
    ['half to none', noLetters, narrow, [halfOf(sharing(7))]],
    ['half to a full page of whole ones', many(PAGE, {}), narrow, [...new Array<string>(PAGE).fill(sharing(0)), halfOf(sharing(7))]],
    ['half to a whole one behind a full page', many(PAGE + 1, {}), narrow, [...new Array<string>(PAGE).fill(sharing(0)), halfOf(sharing(0)), halfOf(sharing(7))]],
  ])('a letter taken over, %s: those of one page are kept alike', (_, letters, keep, expected) => {
    const [from] = add(add(add(noLetters, sharing(4), TODAY, 'one;'), sharing(7), TODAY - 3, 'two;'), sharing(5), TODAY, 'three;').map(keep);
    const all = places(addDetailed(letters, { page: from as Page, at: 1 }));
    expect(all.map(sketchAt)).toEqual(expected);
    expect(all.slice(-1).map((last) => [rowAt(last, TODAY), last.page.details[last.at]])).toEqual([[{ day: TODAY - 3, strangers: 1, reader: 'abc' }, 'two;']]);
  });
});

describe('candidates', () => {
  test.each<[string, Letters, [least: number, most: number, newest: number], string[]]>([
    ['nothing remembered', noLetters, [2, 5, 5], []],
    ['who shares enough, newest first', written([3, 0, 2, 11].map(sharing)), [2, 0, 0], ['3: 11', '2: 2', '0: 3']],
    ['who shares too little', written([1, 0, 1].map(sharing)), [2, 0, 0], []],
    ['the newest of those that share too little', written([1, 1, 2, 1, 0, 1].map(sharing)), [2, 2, 0], ['5: 1', '3: 1', '2: 2']],
    ['who shares nothing is none of them', written([0, 1, 0].map(sharing)), [2, 5, 0], ['1: 1']],
    ['the newest, whatever they share', written([0, 5, 0, 1, 0].map(sharing)), [2, 0, 3], ['4: 0', '3: 1', '2: 0', '1: 5']],
    ['the newest beside those that share little', written([1, 1, 1, 0, 0].map(sharing)), [2, 2, 2], ['4: 0', '3: 0', '2: 1', '1: 1']],
    ['the newest of few', written([0, 3].map(sharing)), [2, 0, 12], ['1: 3', '0: 0']],
    ['the newest on two pages', many(PAGE + 2, { 3: 4 }), [2, 0, 4], [`${PAGE + 1}: 0`, `${PAGE}: 0`, `${PAGE - 1}: 0`, `${PAGE - 2}: 0`, '3: 4']],
    ['the newest on three pages', many(2 * PAGE + 1, { 3: 4 }), [2, 0, PAGE + 2], [...Array.from({ length: PAGE + 2 }, (_, i) => `${2 * PAGE - i}: 0`), '3: 4']],
    ['half minima', written([3, 0, 2, 11].map(sharing)).map(narrow), [2, 0, 0], ['3: 11', '2: 2', '0: 3']],
    ['a minimum astride two letters is none', written(['xd', 'dx', 'dd'].map((third) => [...unlike.slice(0, 2), third, ...unlike.slice(3)].join(''))), [1, 9, 0], ['2: 1']],
  ])('%s', (_, letters, [least, most, newest], expected) => {
    // Full pages that are looked through once more are sorted first.
    for (let times = 0; times < 3; times++) expect(found(letters, least, most, newest)).toEqual(expected);
  });

  /** As `candidatesIn` describes it, by laying every letter beside the draft. */
  function lookedThrough(letters: Letters, sketch: string, least: number, most: number, newest: number): string[] {
    let unlikely = 0;
    return places(letters).map((place, i, all) => ({ i, equal: equalMinima(sketchAt(place), sketch), isNew: i >= all.length - newest })).reverse()
      .filter(({ equal, isNew }) => (isNew || equal > 0) && (equal >= least || unlikely++ < most + newest)).map(({ i, equal }) => `${i}: ${equal}`);
  }

  /** Letters whose minima are few enough to meet often; in the later ones they are the highest. */
  const next = numbers(5);
  const sketchIn = (from: number): string => Array.from({ length: MINIMA }, () => base64Of(from + next(40), 2)).join('');
  const full = (id: number, from: number): Page => ({ ...(written(Array.from({ length: PAGE }, () => sketchIn(from)))[0] as Page), id });
  const [a, b, c, d] = [full(0, 0), full(1, 4_056), full(2, 0), full(3, 4_056)];
  const some = (count: number, id: number): Page => ({ ...(written(Array.from({ length: count }, () => sketchIn(0)))[0] as Page), id });

  test.each<[string, Letters[]]>([
    ['the same pages, again and again', [[a, b, c], [a, b, c], [a, b, c]]],
    ['pages of which one was written since', [[a, b], [a, b], [a, b, c], [a, b, c], [a, b, c, some(9, 3)]]],
    ['pages of which the oldest went', [[a, b, c], [a, b, c], [b, c], [b, c], [c]]],
    ['pages of which the newest was taken back', [[a, b, c], [a, b, c], [a, b], [a, b]]],
    ['pages of which one is another now', [[a, b, c], [a, b, c], [a, full(1, 0), c], [a, b, c]]],
    ['pages of which all but the oldest are others now', [[a, b, c], [a, b, c], [a, full(1, 0), full(2, 0)], [a, b, c]]],
    ['a page some letters of which were forgotten', [[a, some(100, 1), c, d], [a, some(100, 1), c, d]]],
    ['the newest page not full yet', [[a, b, some(3, 2)], [a, b, some(3, 2)]]],
    ['half minima in the older ones', [[narrow(a), narrow(b), c, d], [narrow(a), narrow(b), c, d]]],
    ['half minima', [[a, b, c].map(narrow)].flatMap((pages) => [pages, pages])],
    ['half minima in one between', [[a, narrow(b), c], [a, narrow(b), c]]],
    ['so many that they are looked through in parts', [...new Array<Letters>(2).fill([{ ...a, id: 14 }, { ...b, id: 15 }, { ...c, id: 16 }, { ...d, id: 17 }])]],
  ])('%s: found is what laying every letter beside the draft finds', (_, looks) => {
    for (const letters of looks) {
      for (const sketch of [sketchAt({ page: a, at: 5 }), sketchAt({ page: b, at: 127 }), sketchIn(0), sketchIn(4_056)]) {
        expect(found(letters, 2, 30, 12, sketch)).toEqual(lookedThrough(letters, sketch, 2, 30, 12));
      }
    }
  });
});
