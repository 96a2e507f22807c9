import { normalAddress, organisationOf } from '../../core/address';
import { identitiesOf } from '../../core/twins';

/** "Phillip K. Allen <pallen@north.example>" → what they have in common with their other addresses. */
function keysOf(written: string): string[] {
  const [, name = '', address = ''] = /^([^<]{0,80})<([^>]{1,120})>$/.exec(written) ?? [];
  const normal = normalAddress(address);
  return identitiesOf({ address: normal, name: name.trim(), organisation: organisationOf(normal) });
}

const areOne = (a: string, b: string): boolean => keysOf(a).some((key) => keysOf(b).includes(key));

test.each<[string, string, string]>([
  ['the same address', '<jo@north.example>', '<jo@north.example>'],
  ['a telling mailbox at a corrected domain', '<anna.berg@north.example>', '<anna.berg@nroth.example>'],
  ['six letters tell', '<berger@north.example>', '<berger@south.example>'],
  ['a dot more in one firm', '<k..allen@north.example>', '<k.allen@north.example>'],
  ['a dot and a digit are written or not', '<jo.b1@north.example>', '<job1@mail.north.example>'],
  ['the full name at another firm', 'Anna Berg <ab@north.example>', 'Anna Berg <office@south.example>'],
  ['its words turned', 'Berg, Anna <ab@north.example>', 'Anna Berg <office@south.example>'],
  ['its words in another order', 'Berg Anna <ab@north.example>', 'Anna Berg <office@south.example>'],
  ['with a title', 'Dr. Anna Berg <ab@north.example>', 'Anna Berg <office@south.example>'],
  ['in capitals, with a mark', 'ANNA BÉRG <ab@north.example>', 'anna berg <office@south.example>'],
  ['with a hyphen or without', 'Anna-Lena Berg <ab@north.example>', 'Anna Lena Berg <office@south.example>'],
  ['with a hyphen that does not break', 'Anna\u2011Lena Berg <ab@north.example>', 'Anna Lena Berg <office@south.example>'],
  ['with a hyphen that is one', 'Anna\u2010Lena Berg <ab@north.example>', 'Anna Lena Berg <office@south.example>'],
  ['in another script', 'Мария Петрова <mp@north.example>', 'Maria Petrova <office@south.example>'],
  ['a mailbox of both names', 'Anna Berg <ab@north.example>', '<annaberg@south.example>'],
  ['a mailbox of both names, turned', 'Anna Berg <ab@north.example>', '<berganna@south.example>'],
  ['a mailbox of the initial and the last name, in one firm', 'Phillip Allen <phil@north.example>', '<pallen@north.example>'],
  ['a mailbox of the last name and the initial, in one firm', 'Phillip Allen <phil@north.example>', '<allenp@north.example>'],
  ['a mailbox of the middle initial, in one firm', 'Phillip K. Allen <phil@north.example>', '<k..allen@north.example>'],
  ['a mailbox of the initial, at one private provider', 'Jo Berg <sun@gmail.com>', '<jberg@gmail.com>'],
])('one person: %s', (_, a, b) => {
  expect(areOne(a, b)).toBe(true);
  expect(areOne(b, a)).toBe(true);
});

test.each<[string, string, string]>([
  ['a short mailbox at two firms', '<anna@north.example>', '<anna@south.example>'],
  ['five letters do not tell', '<berge@north.example>', '<berge@south.example>'],
  ['a first name at two firms', 'Anna <ab@north.example>', 'Anna <office@south.example>'],
  ['one of two names', 'Anna Berg <ab@north.example>', 'Anna Kuhn <office@south.example>'],
  ['an initial and the last name at two firms', 'Phillip Allen <phil@north.example>', '<pallen@south.example>'],
  ['the initial of the last name', 'Phillip Allen <phil@north.example>', '<phillipa@north.example>'],
  ['a mailbox of the initial, at two private providers', 'Jo Berg <sun@gmail.com>', '<jberg@yahoo.com>'],
  ['an address in place of the name', 'ab@north.example <anna@north.example>', 'ab@north.example <ben@south.example>'],
  ['a title alone', 'Dr. <anna@north.example>', 'Dr. <ben@south.example>'],
  ['nothing before the @', '<@north.example>', 'Anna Berg <ab@north.example>'],
])('two people, for all that tells: %s', (_, a, b) => {
  expect(areOne(a, b)).toBe(false);
});
