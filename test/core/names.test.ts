import { nameFits, sameName } from '../../core/names';

/** Greeting, address, name shown, and how they go together; the numbers are threads of Foundry376/Mailspring and FlexConfirmMail. */
test.each([
  [['bob'], 'robert.jones@north.example', 'Robert Jones', 'fits', '#381 nicknames'], [['parents'], 'list@school.example', '', 'unsure', '#381 "Dear Parents"'],
  [['xxx'], 'jane.doe@north.example', 'Jane Doe', 'misfits', '#476 the name is wrong, the title is not read'], [['doe'], 'jane.doe@north.example', 'Prof. Jane Doe', 'fits', '#476 title'],
  [['joe'], 'joseph@north.example', 'Joseph Miller', 'fits', '#1694'], [['anne-marie'], 'am@north.example', 'Anne-Marie Dupont', 'fits', '#1445'], [['anne'], 'am@north.example', 'Anne-Marie Dupont', 'fits', '#1445'],
  [['ben'], 'anna.kern@north.example', 'Anna Kern', 'misfits', '#573 #1201 #2420'], [['acme'], 'anna@acme.example', 'Anna Kern', 'fits', 'FlexConfirmMail #105'],
  [['maria'], 'm@north.example', 'Мария Иванова', 'fits', 'another script'], [['mueller'], 'm@north.example', 'Jörg Müller', 'fits', 'ue'], [['άννα'], 'a@north.example', 'Anna Berg', 'fits', 'Greek'], [['soren'], 's@north.example', 'Søren Holm', 'fits', 'ø'],
  [['jane'], 'x@north.example', 'Doe, Jane', 'fits', 'reversed'], [['phillip'], 'k..allen@north.example', 'Phillip Allen', 'fits', 'local part differs'], [['doe'], 'jdoe@north.example', '', 'fits', 'jdoe'],
  [['\u0430nn\u0430'], 'x@north.example', 'Anna Kern', 'fits', 'letters that look alike'], [['anna'], 'x@north.example', '\u0410nn\u0430 Kern', 'fits', 'letters that look alike'],
  [['hannes'], 'x@north.example', 'Johannes Weber', 'fits', 'the end of a name'], [['uli'], 'x@north.example', 'Ulrike Weber', 'fits', 'a small form'], [['ines'], 'x@north.example', 'Agnes Weber', 'misfits', 'no end, no small form'], [['luis'], 'x@north.example', 'Ludmila Weber', 'misfits', 'no small form'],
  [['jan'], 'x@north.example', 'J. W. de Boer', 'unsure', 'initials alone'], [['anna'], 'x@north.example', 'J. W. de Boer', 'misfits', 'other initials'], [['grandma'], 'jane.doe@north.example', 'Jane Doe', 'unsure', 'kin'], [['uncle', 'ben'], 'jane.doe@north.example', 'Jane Doe', 'misfits', 'kin and a name'],
  [['moni'], 'x@north.example', 'Mona Weber', 'fits', 'a small form as long'], [['mona'], 'x@north.example', 'Moni Weber', 'fits', 'its name'], [['moni'], 'x@north.example', 'Mone Weber', 'misfits', 'as long, and none'],
  [['anna'], 'info@north.example', '', 'unsure', 'role'], [['ваньо'], 'i@north.example', 'Иван Петров', 'fits', 'Ваньо'], [['pepe'], 'j@north.example', 'José García', 'fits', 'Pepe'],
])('%j and %s %s: %s', (greeted, address, name, fit) => {
  expect(nameFits(greeted, { names: [], address, name })).toBe(fit);
});

test.each([[['doe', 'jane'], ['jane', 'doe'], true], [['j', 'doe'], ['jane', 'doe'], true], [['jane', 'roe'], ['jane', 'doe'], false], [['мария', 'иванова'], ['mariya', 'ivanova'], true], [['j'], ['jane'], false]])('%j is %j: %s', (a, b, same) => {
  expect(sameName(a, b)).toBe(same);
});
