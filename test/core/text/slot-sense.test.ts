import { bareSlot, isAboutFilling, isForm, isNamed, mayBeSlot, slotIn, speaksOfSlots, type Proof } from '../../../core/text/slot-sense';

/** What stands inside the mark, and the slot it means; 'none' where the mark may not hold it. */
const inside: Readonly<Record<Proof, readonly (readonly [string, string])[]>> = {
  blank: [
    ['the kiln', 'other'], ['___', 'other'],
  ],
  hint: [
    ['the kiln', 'other'],
  ],
  task: [
    ['insert name', 'name'], ['insert the kiln', 'other'], ['insert', 'none'], ['kiln', 'none'], ['Grund nennen', 'topic'], ['name nennen', 'name'],
    ['mention a kiln', 'none'], ['mention', 'none'], ['insert of', 'none'], ['insert of kilns', 'none'], ['name of', 'none'],
    ['insert a b c d e f g h i j k l m n', 'other'], ['insert a b c d e f g h i j k l m n o', 'none'], ['hier', 'none'],
  ],
  mark: [
    ['kiln', 'other'], ['the', 'none'], ['the kiln', 'other'], ['your', 'none'], ['first_name', 'first-name'], ['', 'none'], ['12', 'none'],
    ['name1', 'name'], ['first2name', 'other'], ['contact.first_name', 'first-name'], ['kiln-name', 'name'], ['kiln:name', 'name'],
    ['kiln|name', 'name'], ['kiln/name', 'name'], ["l'empresa", 'company'], ['kiln’name', 'name'], ['kiln#name', 'name'], ['FirstName', 'first-name'],
    ['kilnName', 'name'], ['élanNom', 'name'], ['first name', 'first-name'], ['last name', 'last-name'], ['full name', 'name'], ['your name', 'sender'],
    ['nombre', 'first-name'], ['e-mail', 'address'], ['name name_2', 'name'], ['company name', 'company'], ['city name', 'place'],
    ['name 1234567890', 'name'],
  ],
  identifier: [
    ['kiln', 'other'], ['Ki', 'none'], ['Kil', 'other'], ['k'.repeat(41), 'other'], ['k'.repeat(42), 'none'], ['kiln fire', 'other'],
    ['kiln-fire', 'none'], ['1kiln', 'none'], ['-kiln', 'none'], ['kiln!', 'none'], ['name!', 'name'], ['kiln: fire.x', 'other'],
    ['kiln fire-x', 'none'],
  ],
  pair: [
    ['day', 'date'], ['day one', 'date'], ['the day', 'date'], ['month', 'date'], ['kiln', 'none'], ['the month of the year day', 'date'],
    ['a day a month a year', 'date'], ['the', 'none'], ['day of kilns', 'none'], ['a day the month the year the', 'none'],
  ],
  guess: [
    ['name', 'name'], ['the name', 'name'], ['company', 'none'], ['name of kiln', 'none'], ['nom du site', 'company'],
    ['the name of the company of a', 'none'], ['the name of the company of', 'company'], ['day', 'none'],
  ],
  any: [
    ['vodná vydra', 'other'], ['Embedded Picture (Metafile)', 'none'], ['2 KILNS', 'none'], ['http://kiln.example', 'none'],
  ],
  many: [
    ['vydra', 'other'], ['fwd: vydra', 'none'], ['Ключ', 'other'],
  ],
  aside: [
    ['first name', 'first-name'], ['firstname', 'first-name'], ['first_name', 'first-name'], ['name', 'none'], ['company name', 'company'],
    ['your company', 'company'], ['last name', 'last-name'], ['full name', 'name'], ['your name', 'sender'], ['the first name', 'first-name'],
    ['first name of kiln', 'none'], ['family name', 'none'], ['given name', 'none'], ['surname', 'last-name'], ['yourcompany', 'company'],
    ['your_company', 'company'], ['xfirst name', 'none'], ['first namely', 'none'], ['city', 'none'], ['email', 'none'],
  ],
  word: [
    ['name', 'name'], ['https: name', 'none'], ['https://name', 'none'], ['http: name', 'none'], ['http://a name', 'none'], ['www.name', 'none'],
    ['www name', 'none'], ['name@north', 'none'], ['fwd: name', 'none'], ['Fw name', 'none'], ['re: name', 'none'], ['was name', 'none'],
    ['  re: name', 'none'], ['          re: name', 'none'], ['cid name', 'none'], ['mailto name', 'none'], ['image name', 'none'], ['sic name', 'none'],
    ['external name', 'none'], ['ext name', 'none'], ['edit name', 'none'], ['note name', 'none'], ['update name', 'none'], ['snip name', 'none'],
    ['the name', 'name'], ['the kiln name', 'none'], ['first_name kiln', 'first-name'], ['kiln.name', 'name'], ['kiln.name: see', 'none'],
    ['kiln.name; see', 'none'], ['kiln.name, see', 'none'], ['name von', 'none'], ['name von kilns', 'name'], ['name of the number of kilns', 'name'],
    ['see (kiln) dock_name', 'none'], ['kiln_a_t_c_u_k_w_name', 'name'], ['kiln_a_t_c_u_k_w_z_name', 'none'], ['Name of kilns', 'name'],
    ['name of kilns', 'name'], ['name of a=b', 'name'], ['name of a;b', 'none'], ['name for kilns', 'none'], ['kiln of name', 'none'],
    ['kilns of name', 'none'], ['what the name is', 'name'], ['what name', 'none'], ['what is kiln', 'none'], ['mention a name', 'name'],
    ['mention name', 'none'], ['mention of the name', 'none'], ['insert name', 'name'], ['insert kiln', 'other'], ['kiln', 'none'],
    ['Kiln Name', 'none'], ['you name it', 'none'], ['TotalDonated', 'none'], ['KilnName', 'name'], ['kilnName', 'none'], ['KilnNameBerth', 'name'],
    ['KilnNameBerthQuayOar', 'none'], ['KilnNameBerthQuay', 'name'], ['kiln name=x', 'name'], ['kiln=name', 'name'], ['kiln|name x', 'name'],
    ['kiln:name x', 'name'], ['kiln_name x', 'name'], ['kiln,name=x b', 'name'], ['kiln,name b', 'none'], ['kiln,name', 'name'], ['kiln}name', 'none'],
    ['kiln-name', 'none'], ['kiln_a_b_c_d_e_f_g_name', 'none'], ['kiln.name!', 'none'], ['kiln."name"', 'name'], ["kiln.'name'", 'name'],
    ['kiln.$name', 'name'], ['.name kiln', 'none'], [' .name', 'name'],
  ],
  phrase: [
    ['X', 'other'], ['Y', 'other'], ['Z', 'other'], ['X%', 'other'], ['x', 'none'], ['xx', 'other'], ['XX', 'other'], ['xxx', 'other'], ['Xx', 'other'],
    ['xxxxxxxxxxxx', 'other'], ['x'.repeat(13), 'none'], ['XY', 'none'], ['W', 'none'], ['X X', 'none'], ['what the heron saw?', 'other'],
    ['What the heron saw?', 'other'], ['heron saw what?', 'none'], ['your heron saw?', 'other'], ['what saw?', 'none'], ['what heron?', 'none'],
    ['what did you see? ', 'other'], ['what heron saw?', 'other'], ['what did herons see? ', 'other'], ['what? did you see?', 'other'],
    ['what the heron saw? yes', 'none'], ['the heron you saw?', 'other'], [`${'what '.repeat(23)}now?`, 'other'], [`${'what '.repeat(24)}now?`, 'none'],
    [' what heron saw?', 'none'], ['your heron', 'none'], ['your old heron', 'other'], ['I saw your heron', 'none'], ['we saw your heron', 'none'],
    ['you saw a heron', 'none'], ['They saw your heron', 'none'], ['Iris saw your heron', 'other'], ['their old heron', 'other'],
    ['as your old heron', 'none'], ['make your old heron', 'none'], ['name your heron', 'name'], ['kiln name', 'none'], ['name kiln', 'none'],
    ['kiln name fire', 'none'], ['name name kiln', 'name'], ['Kiln Name', 'name'], ['Kiln name', 'none'], ['kiln Name', 'none'],
    ['Old Kiln Name', 'none'], ['REPO LINK', 'link'], ['Kiln-Name', 'name'], ['Name Kiln', 'none'], ['kiln / name', 'name'], ['kiln/name', 'name'],
    ['kiln /name', 'none'], ['kiln/ name', 'none'], ['name: the kiln', 'name'], ['name — the old kiln', 'name'], ['name – the old kiln', 'name'],
    ['kiln: the old name', 'none'], ['the old kiln / fire', 'none'], ['kiln /', 'none'], ['/ kiln name', 'none'], ['name your kiln fire old', 'name'],
    ['the kiln fire name', 'none'], ['mention a heron', 'other'], ['specific', 'none'], ['specific kiln', 'none'], ['specific old kiln', 'other'],
    ['the kiln', 'none'], ['kiln', 'none'], [`${'a '.repeat(23)}your`, 'other'], [`${'a '.repeat(24)}your`, 'none'],
  ],
};

test.each(Object.entries(inside).flatMap(([proof, rows]) => rows.map(([text, slot]) => [proof as Proof, text, slot] as const)))('%s with %j stands for %s', (proof, text, slot) => {
  expect(slotIn(text, proof) ?? 'none').toBe(slot);
});

test.each([
  ['Result 2', true], ['one line', true], ['1 line', false], ['été', true], ['(x', false], ['http://x', false], ['https:', false], ['www.x', false],
  ['a@b', false], ['fwd: x', false], ['', false], [' a', false], ['-a', false], ['Ж', true],
])('[%s] beside a certain slot may be another: %s', (text, may) => {
  expect(mayBeSlot(text)).toBe(may);
});

test.each([
  ['First Name', 'first-name'], ['name', 'name'], ['Full Name', 'name'], ['XXX', 'name'], ['xx', 'none'], ['xxxx', 'name'], ['NNN', 'name'],
  ['nn', 'none'], ['nnnn', 'name'], ['ABC Company', 'company'], ['xyz corp', 'company'], ['XXX Company', 'company'], ['Company X', 'company'],
  ['company xyz', 'company'], ['company abc', 'company'], ['ABC Companyx', 'none'], ['the ABC Company', 'none'], ['ABC Kiln', 'none'],
  ['company', 'none'], ['customer', 'none'], ['customer name', 'name'], ['Name axxx', 'none'], ['Name xxxa', 'none'], ['Anna XXX', 'none'],
  ['kiln name', 'none'], ['the name', 'name'], ['last name', 'last-name'], ['Nachname', 'last-name'], ['Vorname', 'first-name'],
  ['firstname', 'first-name'], ['xxx123', 'name'], ['fullname', 'name'], ['nickname', 'none'], ['named', 'none'], ['kiln', 'none'],
  ['your company', 'none'], ['city name', 'place'], ['XXXKiln', 'none'], ['NNNa', 'none'],
])('"Dear %s," calls its reader by a slot: %s', (called, slot) => {
  expect(bareSlot(called) ?? 'none').toBe(slot);
});

test.each([
  ['the column ', '[Name]', true], ['the column', '[Name]', false], ['the kiln ', '[Name]', false], ['the column “', '{{name}}”', true],
  ['it reads “', '{{name}}', true], ['it reads ', '{{name}}', false], ['it reads "', '{{name}}', true], ["it reads '", '{{name}}', true],
  ['it reads „', '{{name}}', true], ['it reads «', '{{name}}', true], ['it reads ', '«Name»', true], ['it reads *', '{{name}}', false],
  ['it reads  ', '«Name»', false], ['COLUMN ', '[Name]', true], ['Column ', '«Name»', true], ['the column, ', '[Name]', false],
  ['column. “', '[Name]', false], ['xcolumn ', '[Name]', false], ['(column ', '[Name]', true], ['the column of ', '[Name]', false],
  ['column                               ', '[Name]', false], ['„', '[Name]', false], ['it reads «', '«Name»', true],
  ['it column "x ', '[Name]', false],
])('%j before %j says that the slot is the matter: %s', (before, token, is) => {
  expect(isNamed(before, token)).toBe(is);
});

test.each([['the column is wide', true], ['the heron is wide', false], ['the COLUMN', true], ['columnist', false], ['', false], ['Die Vorlage', true]])('%j speaks of slots: %s', (text, is) => {
  expect(speaksOfSlots(text)).toBe(is);
});

test.each([['please sign here', true], ['the heron signs', false], ['SIGN', true], ['a form', true], ['a formal heron', false], ['', false]])('%j asks its reader to fill it in: %s', (text, is) => {
  expect(isForm(text)).toBe(is);
});

test.each([['the parser reads json', true], ['the parser', false], ['the parser and the Parser', false], ['a heron', false], ['', false], ['Parser, JSON', true]])('%j is about what fills slots in: %s', (text, is) => {
  expect(isAboutFilling(text)).toBe(is);
});
