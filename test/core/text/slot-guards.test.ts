import { hasEmptyBox, isInCode, isInLink, isQuoted, isTechnical } from '../../../core/text/slot-guards';
import { unmark } from '../cases';

function marked(text: string, guard: (text: string, start: number, end: number) => boolean): boolean {
  const { text: own, spans: [span] } = unmark(text);
  if (!span) throw new Error(text);
  return guard(own, span.start, span.end);
}

/** Beside two calls, a third sign of a program makes the mail technical. */
test.each([
  ['oar()', true], ['the oar', false], ['oar ()', false], ['--kiln=3', true], ['-k=3', true], ['a-k=3', false], ['- kiln = 3', false], ['--dry-run', true], ['dry-run', false], ['/srv/kiln', true], ['~/kiln/x', true], ['./kiln/x', true], ['and/or', false],
  ['$KILN_HOME', true], ['${kiln_home}', true], ['%kiln_home%', true], ['$40', false], ['fire(oar);', true], ['fire {', true], ['fire { oar', false], ['a => b', true], ['a == b', true], ['a = b', false], ['a && b', true], ['a & b', false], ['</oar>', true], ['<oar>', false],
  ['kiln.py', true], ['kiln.conf', true], ['kiln.xml', true], ['kiln.pdf', false], ['kiln.pyre', false],
])('row(); row(); %s: %s', (sign, is) => {
  expect([isTechnical(`row(); row(); ${sign}`), isTechnical(`row(); ${sign}`)]).toEqual([is, false]);
});

test.each([['# oars first\n$ row home\n% row back', true], ['#oars first\n$ row home\n% row back', false], ['kiln=hot\n oar_3=wet\nboat=dry', true], ['Kiln=hot\n oar_3=wet\nboat=dry', false], ['row(), row(), row(), row()', true], ['', false]])('%j is technical: %s', (text, is) => {
  expect([isTechnical(text), isTechnical(text)]).toEqual([is, is]);
});

/** So much of a line lies behind what is looked at. */
const far = 'the heron waits by the old kiln, '.repeat(7);

test.each([
  ['Dear ⟦[Name]⟧,', false], ['Dear ⟦[Name]⟧;', true], ['Dear ⟦[Name]⟧; the kiln is hot', false], ['Dear ⟦[Name]⟧ {', true], ['# ⟦[Name]⟧', true], ['> ⟦[Name]⟧', true], ['} ⟦[Name]⟧', true], ['$oar ⟦[Name]⟧', true], ['${oar} ⟦[Name]⟧', false], ['// ⟦[Name]⟧', true],
  ['fire(⟦[Name]⟧, 3)', true], ['we fire( ⟦[Name]⟧ )', false], ['=fire(⟦[Name]⟧)', true], ['=f(⟦[Name]⟧)', false], ['`oar` ⟦[Name]⟧', true], ['oar => ⟦[Name]⟧', true], ['oar == ⟦[Name]⟧', true], ['oar() ⟦[Name]⟧', true], ['⟦[Name]⟧ </p>', true], ['⟦[Name]⟧ => oar', true],
  ['echo ⟦[Name]⟧', true], ['  sudo ⟦[Name]⟧', true], ['printf ⟦[Name]⟧', true], ['we echo ⟦[Name]⟧', false], ['echoes ⟦[Name]⟧', false],
  ['row --to ⟦[Name]⟧', true], ['row --to=⟦[Name]⟧', true], ['row -t ⟦[Name]⟧', true], ['(-t ⟦[Name]⟧', true], ['low-tide ⟦[Name]⟧', false], ['row --to-the-far-quay ⟦[Name]⟧', true],
  ['Cher(e) ⟦[Prénom]⟧,', false], ['Liebe(r) ⟦[Name]⟧,', false], ['Cher(xyz) ⟦[Prénom]⟧,', true], ['Cher(e)⟦[Prénom]⟧,', true],
  ['<b>Dear</b> ⟦[Name]⟧,', false], ['<strong>⟦[Name]⟧</strong>', false], ['<p>⟦[Name]⟧</p>', true], ['<b>fire</b>(⟦[name]⟧) now', true],
  ['oar⟦[Name]⟧', true], ['oar)⟦[Name]⟧', true], ['#⟦[Name]⟧', true], ['oar #⟦[Name]⟧', false], ['oar#⟦[Name]⟧', true], ['oar %⟦[Name]⟧', true], ['[a]⟦[Name]⟧', true], ['oar $⟦[Name]⟧', false], ['(a$⟦[Name]⟧', true], ['a -⟦[Name]⟧', false], ['“⟦[Name]⟧”', false],
  ['a ⟦[Name]⟧(x)', true], ['a ⟦[Name]⟧[x]', true], ['a ⟦[Name]⟧@north.example', true], ['a ⟦[Name]⟧-[x]', true], ['a ⟦[Name]⟧-{x}', true], ['a ⟦[Name]⟧-<x>', true], ['a ⟦[Name]⟧-x', false], ['a ⟦[Name]⟧ (x)', false],
  ['oar => b\nDear ⟦[Name]⟧,', false], ['oar => b\n\nDear ⟦[Name]⟧,\nsee you', false], ['Dear ⟦[Name]⟧,\noar => b', false], [`\`oar\` ${far}⟦[Name]⟧`, false], [`${far}\`oar\` ⟦[Name]⟧`, true], [`Dear ⟦[Name]⟧ ${far}\`oar\``, false],
])('%j stands in code: %s', (text, is) => {
  expect(marked(text, isInCode)).toBe(is);
});

test.each([
  ['https://north.example/?n=⟦%20name%20⟧', true], ['http://north.example/⟦{{name}}⟧', true], ['www.⟦{{name}}⟧', true], ['mailto:⟦{{name}}⟧', true], ['https://⟦{{name}}⟧', true], ['https:/⟦{{name}}⟧', false], ['ww.north.example/⟦{{name}}⟧', false],
  ['https://north.example/ ⟦{{name}}⟧', false], ['⟦{{name}}⟧ at https://north.example/', false], ['⟦{{name}}⟧/https://north.example/', false], ['the heron of ⟦{{name}}⟧ at https://north.example', false],
  [`https://${'a'.repeat(110)}⟦{{name}}⟧`, true], [`https://${'a'.repeat(111)}⟦{{name}}⟧`, false], [`${far}https://${'a'.repeat(110)}⟦{{name}}⟧`, true],
])('%j stands in an address: %s', (text, is) => {
  expect(marked(text, isInLink)).toBe(is);
});

test.each([
  ['the card reads "Dear ⟦[Name]⟧, welcome".', true], ['the card reads “Dear ⟦[Name]⟧, welcome”.', true], ['auf der Karte „Liebe ⟦[Name]⟧“ steht es', true], ['la carte « chère ⟦[Nom]⟧ » est là', true], ['the card reads "⟦[Name]⟧, welcome".', true], ['the card reads "Dear ⟦[Name]⟧".', true],
  ['the card reads "⟦[Name]⟧".', false], ['the card reads "⟦[Name]⟧, a 3".', false], ['the card reads "I ⟦[Name]⟧ a".', false], ['the card reads "12, 34 ⟦[Name]⟧ - 5?!".', false], ['the card reads "to ⟦[Name]⟧ 5".', true],
  ['the card reads Dear ⟦[Name]⟧, welcome".', false], ['the card reads "Dear ⟦[Name]⟧, welcome.', false], ['"Hello" said Dear ⟦[Name]⟧, "welcome".', false], ['"Hello" said the "Dear ⟦[Name]⟧, you".', true], ['“Hello” said Dear ⟦[Name]⟧, “welcome”.', false], ['“Hello" there “Dear ⟦[Name]⟧, welcome”.', true], ['"Hello” she said and “Dear ⟦[Name]⟧ too”', true], ['“One” “Dear ⟦[Name]⟧” is quoted', true], ['"a" and "b" „Dear ⟦[Name]⟧“', true],
  ['the card "reads\nDear ⟦[Name]⟧, welcome".', false], ['the card reads "Dear ⟦[Name]⟧,\nwelcome".', false], ['"Ahoy"\nthe card reads "Dear ⟦[Name]⟧, welcome".', true], ['Dear ⟦[Name]⟧, so "welcome".', false], ['the “heron” Dear ⟦[Name]⟧, welcome”.', false], ['the "heron" and Dear ⟦[Name]⟧, welcome » it says', false], ['the card reads "Dear ⟦[Name]⟧, see „there“', false],
  [`"${'a'.repeat(79)}⟦[Name]⟧"`, true], [`"${'a'.repeat(80)}⟦[Name]⟧"`, false], [`"⟦[Name]⟧${'a'.repeat(79)}"`, true], [`"⟦[Name]⟧${'a'.repeat(80)}"`, false], [`${far}"Dear ⟦[Name]⟧, welcome" ${far}`, true],
])('%j is quoted: %s', (text, is) => {
  expect(marked(text, isQuoted)).toBe(is);
});

test.each([['paid [] or not', true], ['paid [ ] or not', true], ['paid [\t] or not', true], ['paid [\u00a0] or not', true], ['paid [  ] or not', false], ['paid [x] or not', false], ['paid ( ) or not', false], ['', false]])('%j has an empty box: %s', (text, is) => {
  expect(hasEmptyBox(text)).toBe(is);
});
