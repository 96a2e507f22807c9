import { fc } from '../../properties';
import { find, findAll, findFirst, type PhraseGroup } from '../../../core/text/find';
import { fold } from '../../../core/text/fold';
import { wordsOf } from '../../../core/text/words';

const group: PhraseGroup = {
  'à bientôt': 1, "aujourd'hui": 1, "don't": 1, 'follow up': 1, 'follow-up': 1, 'i hope': 0, 'i hope this finds you well': 2, "j'espère": 1, 'your company': 2, 'вашата фирма': 2, 'escolhid~ -/só para/por você/si -/mesmo': 2,
};

/** The text with each hit in ⟦…⟧. */
function shown(text: string): string {
  return find(fold(text), group).reduceRight((out, { start, end }) => `${out.slice(0, start)}⟦${out.slice(start, end)}⟧${out.slice(end)}`, text);
}

test.each([
  ['⟦I hope this finds you well⟧ and ⟦I hope⟧ so'],
  ['⟦Your   Company⟧, ⟦your\tcompany⟧ and ⟦your\n company⟧'],
  ['your\n\ncompany'],
  ['your, company'],
  ['yours, your companys, our company'],
  ['I ⟦don’t⟧ and “⟦DON\'T⟧”'],
  ['A ⟦follow-up⟧, a ⟦follow‑up⟧, to ⟦follow up⟧; followup'],
  ['⟦J’espère⟧ vous voir ⟦aujourd’hui⟧; ⟦À bientôt⟧'],
  ['j’esperes'],
  ['За ⟦Вашата фирма⟧.'],
  ['⟦Ｙｏｕｒ　ｃｏｍｐａｎｙ⟧'],
  ['İ ⟦your company⟧ İ'],
  ['⟦Escolhida para si⟧, ⟦escolhidos só por você mesmo⟧, ⟦escolhid por si⟧ e escolhido, escolhida só'],
  ['⟦i hope⟧ ⟦i hope⟧⟦'.replace(/⟦$/, '')],
])('phrases in %j', (expected) => expect(shown(expected.replace(/[⟦⟧]/g, ''))).toBe(expected));

test.each([
  ['It’s “Ünïcode” — ok\u00a0now', 'it\'s "ünïcode" - ok now'],
  ['ＡＢＣ１２', 'abc12'],
  ['İstanbul ΣΑΣ ẞ', null],
  ['\ud800x', '\ud800x'],
])('%j folded', (text, expected) => {
  expect(fold(text)).toHaveLength(text.length);
  if (expected !== null) expect(fold(text)).toBe(expected);
});

test('folding keeps every position, and is done once', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => {
    const folded = fold(text);
    expect(folded).toHaveLength(text.length);
    expect(fold(folded)).toHaveLength(folded.length);
  }));
});

test('hits are in order, do not overlap, and say what they found', () => {
  const scrap = fc.constantFrom('i hope', 'this finds you well', 'your', 'company', ' ', '\n', "don't", '-', '.', 'follow', 'up');
  fc.assert(fc.property(fc.array(scrap).map((all) => all.join(' ')), (text) => {
    const hits = find(text, group);
    hits.reduce((free, { start, end, phrase }) => {
      expect(start).toBeGreaterThanOrEqual(free);
      expect(text.slice(start, end).replace(/\s+/g, ' ')).toBe(phrase);
      return end;
    }, 0);
  }));
});

test.each([
  ["it's a well-known story", ["it's", 'a', 'well-known', 'story']],
  ['«да», ünïcode 3,5 漢字', ['да', 'ünïcode', '3', '5', '漢字']],
  ["- 'quoted' -- end-", ['quoted', 'end']],
  ['нами\u200dто', ['нами\u200dто']],
  ['', []],
])('words of %j', (text, words) => expect(wordsOf(text).map((word) => word.text)).toEqual(words));

test.each([
  ['Please ⟦keep it between us⟧.'], ['⟦Keep all of this strictly between us⟧'], ['⟦keep, please, between us⟧'], ['⟦keep between us⟧'],
  ['Keep it. Between us'], ['keep it\n\nbetween us'], ['keep one two three four five between us'],
])('a gap in %j', (expected) => {
  const [hit] = find(fold(expected.replace(/[⟦⟧]/g, '')), { 'keep … between us': 2 });
  const marked = /⟦([^⟦⟧]{0,99})⟧/.exec(expected)?.[1];
  expect(hit?.phrase).toBe(marked === undefined ? undefined : fold(marked));
});

describe('several phrases', () => {
  const all = (text: string, group: PhraseGroup): [string, number, number][] => find(text, group).map(({ phrase, start, sureness }) => [phrase, start, sureness]);

  test.each<[string, string, PhraseGroup, [string, number, number][]]>([
    ['in the order of the text', 'we hope you hope', { 'you hope': 1, 'we hope': 2 }, [['we hope', 0, 2], ['you hope', 8, 1]]],
    ['the longest at a place', 'we hope you', { 'we hope': 2, 'we hope you': 0, we: 1 }, [['we hope you', 0, 0]]],
    ['the longest at a place, whichever is first', 'we hope you', { 'we hope you': 0, we: 1, 'we hope': 2 }, [['we hope you', 0, 0]]],
    ['the surest of equals', 'we hope', { 'we hope': 1, 'we hop~': 2 }, [['we hope', 0, 2]]],
    ['the surest of equals, whichever is first', 'we hope', { 'we hop~': 2, 'we hope': 1 }, [['we hope', 0, 2]]],
    ['none within another', 'we hope you well', { 'we hope': 1, 'hope you well': 2, well: 0 }, [['we hope', 0, 1], ['well', 12, 0]]],
    ['a stem and a word', 'hoping we hope', { 'hop~': 1, 'we hope': 2 }, [['hoping', 0, 1], ['we hope', 7, 2]]],
    ['no stem of another word', 'happy hoping', { 'hop~': 1 }, [['hoping', 6, 1]]],
    ['two stems of one letter', 'hoping hating', { 'hop~': 1, 'hat~': 2 }, [['hoping', 0, 1], ['hating', 7, 2]]],
    ['the longest of stem and word', 'hoping you', { 'hop~': 1, 'hoping you': 2 }, [['hoping you', 0, 2]]],
    ['the longest of word and stem', 'hoping you', { hoping: 1, 'hop~ you': 2 }, [['hoping you', 0, 2]]],
    ['the longest of two stems', 'hoping you', { 'hop~': 1, 'hopi~ you': 2 }, [['hoping you', 0, 2]]],
    ['blanks as one', 'we \t hope\nyou', { 'we hope you': 1 }, [['we hope you', 0, 1]]],
    ['none in a text without words', ', !', { we: 1 }, []],
    ['none of no phrases', 'we hope', {}, []],
    ['one in a text of nothing else', 'we', { we: 1 }, [['we', 0, 1]]],
    ['many in a short text', 'we', { we: 1, you: 1, they: 1, us: 1 }, [['we', 0, 1]]],
    ['one at the end of a long text', `${'you see '.repeat(40)}we`, { we: 1, 'see we': 2 }, [['see we', 316, 2]]],
  ])('%s', (_what, text, group, expected) => expect(all(text, group)).toEqual(expected));

  test('each group has its own', () => {
    const groups = [{ 'we hope': 1, 'we hope you': 2 }, { 'we hope': 0, 'hope you': 1 }, { 'they hope': 1, 'we hate': 2 }] as const;
    const text = 'we hope you and we hope';
    expect(findAll(text, groups).map((hits) => hits.map(({ phrase, start, sureness }) => [phrase, start, sureness]))).toEqual([[['we hope you', 0, 2], ['we hope', 16, 1]], [['we hope', 0, 0], ['we hope', 16, 0]], []]);
    expect(findAll('they hope', groups).map((hits) => hits.length)).toEqual([0, 0, 1]);
  });

  test('a long text that is asked of twice, and another after it', () => {
    const long = 'we see you there and '.repeat(12);
    for (const text of [`${long}we hope`, `${long}we hope`, `${long}we hate`]) expect(find(text, { 'we hope': 1 }).length).toBe(text.endsWith('hope') ? 1 : 0);
  });

  test.each<[string, string, PhraseGroup, string | undefined]>([
    ['a word', 'we hope', { we: 1 }, 'we'],
    ['the longest', 'we hope you', { we: 1, 'we hope you': 1, 'we hope': 1 }, 'we hope you'],
    ['the longest of stem and word', 'hoping you', { 'hop~': 1, 'hoping you': 1 }, 'hoping you'],
    ['the longest, when that is of a stem', 'hoping you', { hoping: 1, 'hop~ you': 1 }, 'hoping you'],
    ['behind marks', '"- we hope', { 'we hope': 1 }, 'we hope'],
    ['not a later one', 'so we hope', { 'we hope': 1 }, undefined],
    ['no stem of another word', 'happy', { 'hop~': 1 }, undefined],
    ['none in nothing', '', { we: 1 }, undefined],
    ['none in marks', '...', { we: 1 }, undefined],
    ['not half of it', 'we see', { 'we hope': 1 }, undefined],
  ])('at the beginning: %s', (_what, text, group, expected) => expect(findFirst(text, group)?.phrase).toBe(expected));

  test('a group asked of one beginning after the other', () => {
    const group = { 'we hope': 1, 'i hop~': 1 } as const;
    for (let i = 0; i < 20; i++) expect([findFirst(`we hope ${i}`, group)?.phrase, findFirst(`i hoped ${i}`, group)?.phrase, findFirst(`you hope ${i}`, group)?.phrase]).toEqual(['we hope', 'i hoped', undefined]);
  });
});
