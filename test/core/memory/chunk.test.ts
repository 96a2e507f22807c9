import { escapeAscii, seal, sealLength, unseal, type ChunkKind } from '../../../core/memory/chunk';

const kinds: readonly ChunkKind[] = ['h', 'p', 'l', 'd'];

describe.each(kinds)('what was sealed as %s comes back', (kind) => {
  test.each([
    ['a body', 'salt', 'body'],
    ['none', 'salt', ''],
    ['no salt', '', 'body'],
    ['a body with quotes', 'salt', '"a" and "b"'],
    ['a salt with quotes', 'sa"lt"', '"body"'],
    ['a salt with backslashes', 'sa\\lt\\', '\\"body'],
    ['a salt in any script', 'sält 塩 🧂', 'body'],
    ['a salt over lines', 'sa\nlt\t', 'body'],
  ])('%s', (_, salt, body) => {
    const value = seal(kind, salt, body);
    expect(unseal(value)).toEqual({ kind, salt, body });
    expect(value).toHaveLength(sealLength(salt) + body.length);
    expect(value).toMatch(/^[\x20-\x7e]*$/);
  });
});

describe('what is not whole is not read', () => {
  const value = seal('l', 'salt', 'a longer body');

  test('cut anywhere', () => {
    for (let end = 0; end < value.length; end++) expect(unseal(value.slice(0, end))).toBeUndefined();
  });

  test('any one character altered', () => {
    for (let at = 0; at < value.length; at++) expect(unseal(`${value.slice(0, at)}${value.charAt(at) === 'x' ? 'y' : 'x'}${value.slice(at + 1)}`)).toBeUndefined();
  });

  test.each([
    ['two characters swapped', value.replace('longer', 'olnger')],
    ['a character more', `${value}a`],
    ['one value behind another', value + value],
    ['of a later version', `2${value.slice(1)}`],
    ['of another kind', value.replace('1l', '1p')],
    ['of a kind not yet known', seal('x' as ChunkKind, 'salt', 'body')],
    ['some other text', 'hello'],
    ['nothing', ''],
  ])('%s', (_, text) => {
    expect(unseal(text)).toBeUndefined();
  });
});

test.each([
  ['1hwJExw"salt"body', { kind: 'h', salt: 'salt', body: 'body' }],
  ['1pE3X7q"s\\u00e4\\"\\\\lt"bo"dy', { kind: 'p', salt: 'sä"\\lt', body: 'bo"dy' }],
])('what stores hold today is read: %s', (value, expected) => {
  expect(unseal(value)).toEqual(expected);
});

test.each([
  ['{"a":"b"}', '{"a":"b"}'],
  ['größe', 'gr\\u00f6\\u00dfe'],
  ['塩', '\\u5869'],
  ['🧂', '\\ud83e\\uddc2'],
  ['\u0080', '\\u0080'],
  ['~', '~'],
])('in ASCII, %s', (text, expected) => {
  expect(escapeAscii(text)).toBe(expected);
});
