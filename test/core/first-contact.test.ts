import { firstContact } from '../../core/phrases';
import { find, type PhraseGroup } from '../../core/text/find';
import { fold } from '../../core/text/fold';

const groups = Object.entries(firstContact).flatMap(([language, one]) => Object.entries(one).map(([name, group]): [string, string, PhraseGroup] => [language, name, group as PhraseGroup]));
const spellings = (key: string): string[] => key.split(' ').reduce((begun, word) => begun.flatMap((start) => word.split('/').map((choice) => `${start} ${choice.replace(/_/g, ' ')}`.trim())), ['']);

test.each(groups)('%s %s is sorted, folded, plain, and finds each of its phrases', (_language, _name, group) => {
  const keys = Object.keys(group);
  expect(keys).toEqual([...keys].sort());
  expect(keys.filter((key) => key !== fold(key).normalize('NFC') || /[\\^$*+?[\]{}|<>;]|\/\/|\/ | \/|^\/|\/$| {2}/.test(key))).toEqual([]);
  expect(keys.flatMap(spellings).filter((text) => !find(text, group).some((hit) => hit.start === 0))).toEqual([]);
});
