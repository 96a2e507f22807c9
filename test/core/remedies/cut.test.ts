import { cutSentences, subjectWithout } from '../../../core/remedies/cut';
import { editText } from '../../../core/text/plain';
import { unmark } from '../cases';

const full = 'the heron has stood beside the old kiln since the morning'; // 57 units
const lineOf = (length: number): string => `${'the heron '.repeat(9).slice(0, length - 1).trimEnd()}`.padEnd(length, 'n');

test.each<readonly [string, string]>([
  ['It rains. ⟦The heron⟧ is back. The kiln is cold.', 'It rains. The kiln is cold.'],
  ['It rains. The heron is ⟦back.⟧', 'It rains.'],
  ['⟦It⟧ rains. The heron is back.', 'The heron is back.'],
  ['It rains. The heron is ⟦back⟧ and ⟦the kiln⟧ is cold. Mira rows.', 'It rains. Mira rows.'],
  ['It rains. The heron ⟦is back. The kiln⟧ is cold. Mira rows.', 'It rains. Mira rows.'],
  ['It rains. The heron ⟦is back. The kiln is cold. Mira⟧ rows. The boat leaks.', 'It rains. The boat leaks.'],
  ['It rains. ⟦The heron⟧ is back. ⟦The kiln⟧ is cold. Mira rows.', 'It rains. Mira rows.'],
  ['⟦It⟧ rains. The heron is back. ⟦The kiln⟧ is cold. Mira rows.', 'The heron is back. Mira rows.'],
  ['It rains.⟦ ⟧The heron is back.', 'It rains. The heron is back.'],
  ['It rains. The heron is back.', 'It rains. The heron is back.'],
  ['⟦It⟧ rains', ''], ['  ⟦It⟧ rains.  ', ''], ['\n⟦It⟧ rains.\n', '\n'],
  ['It rains!\t \t⟦The heron⟧ is back. \tThe kiln is cold.', 'It rains! \tThe kiln is cold.'],
  ['⟦It⟧ rains!\t The heron is back.', 'The heron is back.'],
  // Several in a row, and what stands at the top.
  ['Hello,\n\n⟦It⟧ rains. ⟦The heron⟧ is back. Mira rows.', 'Hello,\n\nMira rows.'],
  ['Hello,\n\n⟦It⟧ rains. ⟦The heron⟧ is back.\n\nMira rows.', 'Hello,\n\nMira rows.'],
  ['⟦It⟧ rains.\n\nMira rows.', 'Mira rows.'],

  // Where a sentence ends.
  ['It rains? ⟦The heron⟧ is back! The kiln is cold…', 'It rains? The kiln is cold…'],
  ['It rains… ⟦The heron⟧ is back. Mira rows.', 'It rains… Mira rows.'],
  ['It rains: ⟦the heron⟧ is back; the kiln is cold. Mira rows.', 'Mira rows.'],
  ['“It rains.” ⟦The heron⟧ (is back.) [The kiln is cold!]', '“It rains.” [The kiln is cold!]'],
  ['(“It rains.”) ⟦The heron⟧ said: «‘It’s cold.’»’ Mira rows.', '(“It rains.”) Mira rows.'],
  ['Mira rows.”’») ⟦The heron⟧ is back.', ''],
  ['Mira rowed to St. Ives, no. 9, with ⟦the heron⟧. It rains.', 'It rains.'],
  ['⟦Mira⟧ met Dr. Berg, J. Doe and Mrs. Roe. It rains.', 'It rains.'],
  [`${full}\nst. Ives and ⟦looks⟧ at it. It rains.`, 'It rains.'],
  ['⟦Mira⟧ met Dr. Berg, e.g. on Friday, with nets etc. and oars. It rains.', 'It rains.'],
  ['It rains as I said to J! ⟦The heron⟧ is back.', 'It rains as I said to J!'],
  ['Mira rows, and so do I. ⟦The heron⟧ is back.', 'Mira rows, and so do I.'],
  ['⟦The heron⟧ is at the ferrymen’s st. It rains.', ''],
  ['Mira went west. ⟦The heron⟧ is back.', 'Mira went west.'],
  ['It rains.The heron ⟦is⟧ back. Mira rows.', 'Mira rows.'],
  ['J. ⟦The heron⟧ is back. It rains.', 'It rains.'],

  // A line that was broken because it was full is within; any other ends what stands on it.
  [`It rains. I saw that ${full}\nand ⟦looked⟧ at it. Mira rows.`, 'It rains. Mira rows.'],
  [`⟦So⟧ ${full}\nand looked at it. Mira rows.`, 'Mira rows.'],
  ['It rains.\n⟦The heron⟧ is back\nand looks at it. Mira rows.', 'It rains.\nand looks at it. Mira rows.'],
  ['Mira rows\n⟦the heron⟧ is back\nit rains', 'Mira rows\nit rains'],
  [`${lineOf(50)}\nand ⟦looks⟧ at it. Mira rows.`, 'Mira rows.'], [`${lineOf(49)}\nand ⟦looks⟧ at it. Mira rows.`, `${lineOf(49)}\nMira rows.`],
  [`${lineOf(90)}\nand ⟦looks⟧ at it. Mira rows.`, 'Mira rows.'], [`${lineOf(91)}\nand ⟦looks⟧ at it. Mira rows.`, `${lineOf(91)}\nMira rows.`],
  [`${lineOf(49)}  \nand ⟦looks⟧ at it. Mira rows.`, `${lineOf(49)}  \nMira rows.`],
  [`Mira\n${lineOf(60)}\nand ⟦looks⟧ at it. It rains.`, 'Mira\nIt rains.'],
  [`${lineOf(60)}\n${lineOf(60)}\nand ⟦looks⟧ at it. It rains.`, 'It rains.'],
  [`${lineOf(60)}\n \tand ⟦looks⟧ at it. It rains.`, 'It rains.'],
  ...['- ', '* ', '• ', '– ', '1. ', '>'].map((mark) => [`${lineOf(60)}\n${mark}⟦the heron⟧ looks at it`, lineOf(60)] as const),
  [`${lineOf(60)}\n- ⟦the heron⟧\nit rains`, `${lineOf(60)}\nit rains`],
  [`${lineOf(60)}\n\n⟦the heron⟧ looks at it`, lineOf(60)],

  // Of the two gaps around a paragraph the greater stays.
  ['It rains.\n\n⟦The heron⟧ is back.\n\nMira', 'It rains.\n\nMira'],
  ['It rains.\n⟦The heron⟧ is back.\n\nMira', 'It rains.\n\nMira'],
  ['It rains.\n\n⟦The heron⟧ is back.\nMira', 'It rains.\n\nMira'],
  ['It rains.\n\n\n⟦The heron⟧ is back.\n\nMira', 'It rains.\n\n\nMira'],
  ['It rains.\n    \n⟦The heron⟧ is back.\n\n\nMira', 'It rains.\n\n\nMira'],
  ['It rains.\n \n⟦The heron⟧ is back.\n\nMira', 'It rains.\n \nMira'],
  ['It rains.\n\n  ⟦The heron⟧ is back. \n\n  Mira', 'It rains.\n\n  Mira'],
  ['It rains.\n\n  ⟦The heron⟧ is back. \n  Mira', 'It rains.\n\n  Mira'],
  ['It rains.\n⟦The heron⟧ is back. \n \n  Mira', 'It rains.\n \n  Mira'],
  ['It rains.\n\n⟦The heron⟧ is back.\n \t\n', 'It rains.\n \t\n'],
  ['It rains.\n\n⟦The heron⟧ is back.\n\n⟦Mira⟧ rows.\n\nThe kiln', 'It rains.\n\nThe kiln'],
  ['It rains.\n\n⟦The heron⟧ is back. Mira rows.', 'It rains.\n\nMira rows.'],
  ['It rains.\n\nMira rows. ⟦The heron⟧ is back.\n\nThe kiln', 'It rains.\n\nMira rows.\n\nThe kiln'],
])('%j', (marked, wanted) => {
  const { text, spans } = unmark(marked);
  const hits = spans.map(({ start, end }) => ({ start, end }));
  expect(editText(text, cutSentences(text, text, 0, hits))).toBe(wanted);
  expect(editText(text, cutSentences(text, text, 0, [...hits].reverse()))).toBe(wanted);
});

test.each([
  ['Hello Anna,| ⟦the heron⟧ is back. It rains.', 'Hello Anna, It rains.'], ['Hello Anna,|\n\n⟦the heron⟧ is back. It rains.', 'Hello Anna,\n\nIt rains.'], ['Hello ⟦Anna⟧,| the heron is back. It rains.', 'Hello Anna, the heron is back. It rains.'],
])('nothing is cut before the mark: %j', (marked, wanted) => {
  const from = marked.replace(/[⟦⟧]/g, '').indexOf('|');
  const { text, spans } = unmark(marked.replace('|', ''));
  expect(editText(text, cutSentences(text, text, from, spans))).toBe(wanted);
});

test('what is not of the own text ends a sentence and stays', () => {
  const body = 'Mira rows\nThe heron is back\n> so they say\nIt rains.';
  const own = body.replace('> so they say', ' '.repeat(13));
  expect(editText(body, cutSentences(body, own, 0, [{ start: 14, end: 19 }]))).toBe('Mira rows\n> so they say\nIt rains.');
});

test.each([
  ['The kiln opens – ⟦only for you⟧', 'The kiln opens'], ['⟦Only for you⟧: the kiln opens', 'The kiln opens'], ['⟦only for you⟧ - the kiln opens', 'The kiln opens'], ['the kiln opens – ⟦only for you⟧', 'the kiln opens'], ['Kiln at 9:30, ⟦only for you⟧, at the quay', 'Kiln at 9:30, at the quay'],
  ['The kiln | ⟦only for you⟧ | the quay', 'The kiln | the quay'], ['The kiln! ⟦Only for you⟧! The quay?', 'The kiln! The quay?'], ['Open? ⟦For you⟧? Yes', 'Open? Yes'], ['The kiln; ⟦for you⟧; the quay', 'The kiln; the quay'], ['The kiln—⟦for you⟧—the quay', 'The kiln—the quay'],
  ['The well-known kiln opens ⟦for you⟧', ''], ['⟦Only⟧ for ⟦you⟧', ''], ['⟦The kiln:⟧ the quay', 'The quay'], [' – ⟦for you⟧ : ; | , – — - ', ''], ['\t- The kiln, ⟦for you⟧,\t', 'The kiln'], ['⟦For you⟧, the kiln, ⟦for you⟧, the quay', 'The kiln, the quay'],
  ['The kiln,⟦ for you⟧, the quay', 'The kiln, the quay'], ['The kiln⟦, for you⟧, the quay', 'The quay'], ['The kiln, the quay', 'The kiln, the quay'], ['- the kiln opens', 'The kiln opens'], ['', ''], ['⟦The kiln⟧, the quay and the kiln', 'The quay and the kiln'],
])('subject: %j', (marked, wanted) => {
  const { text, spans } = unmark(marked);
  expect(subjectWithout(text, spans)).toBe(wanted);
  expect(subjectWithout(text, [...spans].reverse())).toBe(wanted);
});
