import { namesOf, normalAddress, organisationOf } from '../../core/address';

test.each([
  ['Anna@North.Example', 'anna@north.example'], [' anna@north.example\t', 'anna@north.example'], ['<anna@north.example>', 'anna@north.example'], [' <anna@north.example> ', 'anna@north.example'],
  ['a<n>na@north.example', 'a<n>na@north.example'], ['', ''],
])('the address %j is %j', (written, wanted) => {
  expect(normalAddress(written)).toBe(wanted);
});

test.each([
  ['anna@north.example', 'north.example'], ['anna@mail.eu.north.example', 'north.example'], ['anna@north.co.uk', 'north.co.uk'], ['anna@shop.north.co.uk', 'north.co.uk'], ['anna@north.com.br', 'north.com.br'],
  ['anna@co.uk', 'co.uk'], ['anna@gmail.com', 'anna@gmail.com'], ['ben@gmail.com', 'ben@gmail.com'], ['"a@b"@north.example', 'north.example'], ['anna', 'anna'],
])('whoever writes from %s is of %s', (address, wanted) => {
  expect(organisationOf(address)).toBe(wanted);
});

test.each([
  ['anna.berg@north.example', undefined, ['anna', 'berg']], ['anna_berg@north.example', undefined, ['anna', 'berg']], ['anna.berg@north.example', '', ['anna', 'berg']],
  ['ab@north.example', 'Anna van der Berg', ['anna', 'van', 'der', 'berg']], ['ab@north.example', 'Berg, Anna-Lena', ['berg', 'anna-lena']],
  ['anna.berg@north.example', 'anna.berg@north.example', ['anna', 'berg']], ['"anna@home"@north.example', undefined, ['anna', 'home']], ['anna', undefined, []], ['@north.example', undefined, []],
])('the names of %s, shown as %j, are %j', (address, name, wanted) => {
  expect(namesOf({ address, ...(name === undefined ? {} : { name }) })).toEqual(wanted);
});
