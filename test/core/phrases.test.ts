import { letterPhrases, phrases, type Phrases } from '../../core/phrases';
import { find, type PhraseGroup } from '../../core/text/find';
import { fold } from '../../core/text/fold';

const groupsOf = (one: Phrases): [string, PhraseGroup][] => Object.entries(one).filter(([, group]) => typeof group === 'object') as [string, PhraseGroup][];
const spellings = (key: string): string[] => key.split(' ').reduce((begun, word) => begun.flatMap((start) => word.split('/').map((choice) => `${start} ${choice === '-' ? '' : choice.replace(/[_~]/g, (mark) => (mark === '_' ? ' ' : ''))}`.replace(/ +/g, ' ').trim())), ['']);
const all = phrases.flatMap((one) => groupsOf(one).map(([name, group]): [string, string, PhraseGroup] => [one.language, name, group]));

test.each(all)('%s %s is sorted, folded and plain', (_language, _name, group) => {
  const keys = Object.keys(group);
  expect(keys).toEqual([...keys].sort());
  expect(keys.filter((key) => key !== fold(key).normalize('NFC'))).toEqual([]);
  expect(keys.filter((key) => /[\\^$*+?[\]{}|<>;]|\/\/|\/ | \/|^\/|\/$| {2}|_\/|\/_/.test(key) && !/[*@]/.test(key))).toEqual([]);
});

test.each(all)('%s %s finds each of its phrases', (_language, _name, group) => {
  const lost = Object.keys(group).flatMap((key) => spellings(key).filter((text, i) => i < 40 && !find(text, group).some((hit) => hit.start === 0)));
  expect(lost).toEqual([]);
});

test.each(phrases.map((one): [string, Phrases] => [one.language, one]))('%s: nothing speaks to one and to several', (_language, one) => {
  const several = new Set(Object.keys(one.pluralYou).flatMap(spellings));
  expect(Object.keys(one.singularYou).flatMap(spellings).filter((text) => several.has(text))).toEqual([]);
});

test.each(Object.entries(letterPhrases))('%s: letter texts hold their slots', (_language, letter) => {
  expect(letter.greetOne).toContain('{name}');
  expect(letter.honestLine).toContain('{count}');
  expect(letter.honestLine).toContain('[');
  expect(letter.openLine).toMatch(/^\[.*\{name\}.*\]$/);
});
