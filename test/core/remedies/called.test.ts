import { factsOf } from '../../../core/facts';
import { called } from '../../../core/remedies/called';
import { letter, memory, now } from './stage';

/** The name shown, what a letter may call its bearer (first|last|full), and the address where that matters. */
const rows: [name: string, wanted: string, address?: string][] = [
  ['Anna Berg', 'Anna|Berg|Anna Berg'], ['Anna', 'Anna||Anna'], ['Anna Maria Berg', 'Anna||Anna Maria Berg'], ['Berg, Anna', 'Anna|Berg|Anna Berg'], ['de Boer, Jan Willem', 'Jan||Jan Willem de Boer'], ['Berg,', 'Berg||Berg'], [',Anna', 'Anna||Anna'],
  ['Berg, Anna, Almvik', '||'], ['Anna  Berg', 'Anna|Berg|Anna Berg'], ['  Anna Berg ', 'Anna|Berg|Anna Berg'], ['', '||'], ['anna@north.example', '||'],
  ['Anna van der Berg Soler', 'Anna||Anna van der Berg Soler'], ['Anna van der Berg Soler Roe', '||'],

  // All in one case is a database's way of writing it.
  ['ANNA BERG', 'Anna|Berg|Anna Berg'], ['anna berg', 'Anna|Berg|Anna Berg'], ['anna Berg', 'anna|Berg|anna Berg'], ['ANNE-MARIE O’NEIL', 'Anne-Marie|O’Neil|Anne-Marie O’Neil'], ["sean o'neil", "Sean|O'Neil|Sean O'Neil"], ['МАРИЯ ИВАНОВА', 'Мария|Иванова|Мария Иванова'],

  // What stands in brackets or quotation marks around it.
  ['Anna Berg (Almvik Boats)', 'Anna|Berg|Anna Berg'], ['Anna [Kiln] Berg', 'Anna|Berg|Anna Berg'], ['(Kiln) Anna', 'Anna||Anna'], ['Anna(Kiln)Berg', 'Anna|Berg|Anna Berg'], ['"Anna Berg"', 'Anna|Berg|Anna Berg'], [' "Anna Berg" ', 'Anna|Berg|Anna Berg'], ["'Anna Berg'", 'Anna|Berg|Anna Berg'], ['" Anna Berg "', 'Anna|Berg|Anna Berg'], ['Anna "Ann" Berg', '||'],
  [`Anna (${'k'.repeat(60)})`, 'Anna||Anna'], [`Anna (${'k'.repeat(61)})`, '||'], ['Anna (Kiln) (Quay)', 'Anna||Anna'], ['Anna (Kiln', '||'],
  [`Anna ${'b'.repeat(55)}`, `Anna|${'b'.repeat(55)}|Anna ${'b'.repeat(55)}`], [`Anna ${'b'.repeat(56)}`, '||'],
  ['Anna 2 Berg', '||'], ['Anna3', '||'], ['Anna/Ben', '||'], ['Anna <Berg>', '||'], ['Anna_Berg', '||'], ['Anna & Ben', '||'], ['Anna\nBerg', '||'], ['Anna Berg!', '||'],

  // Titles go, and an initial is no first name.
  ['Dr. Anna Berg', 'Anna|Berg|Anna Berg'], ['Prof. Dr. Anna Berg', 'Anna|Berg|Anna Berg'], ['Berg, Dr. Anna', 'Anna|Berg|Anna Berg'], ['Dr.', '||'], ['Anna Berg, Ph.D.', 'Anna|Berg|Anna Berg'],
  ['J. Doe', 'J. Doe||J. Doe'], ['J Doe', 'J Doe||J Doe'], ['J. W. Doe', 'J. W. Doe||J. W. Doe'], ['Doe, J.', 'J. Doe||J. Doe'], ['J.', '||'], ['J', '||'], ['Jo Doe', 'Jo|Doe|Jo Doe'], ['Jo', 'Jo||Jo'],

  // Where the family name comes first only the whole is right.
  ['李 明', '李 明||李 明'], ['山田 太郎', '山田 太郎||山田 太郎'], ['김민수', '||'], ['Kim 민수', 'Kim 민수||Kim 민수'],

  // A firm, a role, several, or no name at all.
  ['Almvik Ltd', '||'], ['Almvik Ltd.', '||'], ['Almvik GmbH', '||'], ['Almvik S.A.', '||'], ['Almvik s.a', '||'], ['Almvik SA', '||'], ['Inc Almvik', '||'], ['Almvik AG', '||'], ['Agnes Berg', 'Agnes|Berg|Agnes Berg'], ['Anna Bag', 'Anna|Bag|Anna Bag'], ['Almvik EOOD', '||'], ['Almvik OOD', '||'], ['Almvik BV', '||'], ['Almvik srl', '||'], ['Almvik LLC', '||'],
  ['Sales Team', '||'], ['Customers', '||'], ['Dear Customer', '||'], ['undefined', '||'], ['Anna undefined', '||'], ['NULL', '||'], ['nan', '||'], ['None', '||'], ['unknown', '||'], ['Test', '||'], ['Nanette Testa', 'Nanette|Testa|Nanette Testa'], ['Contest Berg', 'Contest|Berg|Contest Berg'],
  ['Anna', '||', 'info@almvik.example'], ['Anna Berg', 'Anna|Berg|Anna Berg', 'info@almvik.example'], ['Info', '||'],
  ['Almvik', '||', 'b7@almvik.example'], ['Almvik Boats', '||', 'b7@almvik-boats.example'], ['Almvik-Boats', '||', 'b7@almvikboats.example'], ['O’Berg', '||', 'b7@oberg.example'], ['Alm. Vik', '||', 'b7@almvik.example'], ['Almvik', 'Almvik||Almvik', 'b7@gmail.com'], ['Anna Almvik', 'Anna|Almvik|Anna Almvik', 'b7@almvik.example'], ['Almviks', 'Almviks||Almviks', 'b7@almvik.example'],
];

test.each(rows)('%j is called %j', (name, wanted, address = 'b7@quay.example') => {
  const [person] = factsOf(letter('', { to: [{ address, name }] }), memory(), now).people;
  expect(person && Object.values(called(person)).join('|')).toBe(wanted);
});
