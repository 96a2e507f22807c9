import { firmsNamed } from '../../core/firms';
import { fold } from '../../core/text/fold';
import { wordsOf } from '../../core/text/words';

const ours = ['millbrook.example', 'harrow-vale.example', 'ten4tools.co.uk', 'müller.example', 'ada@post.example', 'the.example'].map((organisation) => ({ organisation }));

/** Each firm as "organisation: words". */
function named(text: string): string[] {
  return firmsNamed(text, wordsOf(fold(text)), ours, 'en').map(({ organisation, start, end }) => `${organisation}: ${text.slice(start, end)}`);
}

test.each<[string, readonly string[]]>([
  ['How is Millbrook doing?', ['millbrook.example: Millbrook']],
  ['How are Mill Brook, Mill-Brook and Mill\nBrook?', ['millbrook.example: Mill Brook', 'millbrook.example: Mill-Brook']],
  ['Harrow & Vale and Harrow Vale', ['harrow-vale.example: Harrow & Vale', 'harrow-vale.example: Harrow Vale']],
  ['For Ten4Tools, and Müller', ['ten4tools.co.uk: Ten4Tools', 'müller.example: Müller']],
  ['For Mueller Ltd', ['müller.example: Mueller']],
  // Small letters, a part of the name, more than the name, and what others call theirs.
  ['the millbrook behind the house', []],
  ['Mill is far from Brook', []],
  ['Millbrooks and Millbro', []],
  ['Ada, Post', []],
  ['Harrow and the long old Vale', []],
  ['H a r r o w V a l e', []],
  // A label that is a common word of the language is no name, nor is a very short one.
  ['The harbour is open.', []],
  ['', []],
])('%j', (text, wanted) => {
  expect(named(text)).toEqual(wanted);
});

test.each([[0, 0], [40, 1], [41, 0]])('of %s firms that read it, %s is named', (count, named) => {
  const readers = Array.from({ length: count }, (_, i) => ({ organisation: i === 0 ? 'millbrook.example' : `firm${i}.example` }));
  expect(firmsNamed('Millbrook', wordsOf('millbrook'), readers)).toHaveLength(named);
});
