import { fc } from '../../properties';
import { find, type PhraseGroup } from '../../../core/text/find';
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
