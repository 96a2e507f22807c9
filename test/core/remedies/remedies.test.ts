import { fc, runs } from '../../properties';
import { remedy, remember, wordings, type Memory, type RemedyId } from '../../../core';
import { remedies } from '../../../core/remedies';
import { anna, apply, ben, cleo, heldIn, htmlOf, letter, memory, now } from './stage';

const personal = { html: '<div style="color:red">Dear <b>Anna</b>,</div><div><br></div><div>We build <i>quiet</i> pumps for your company. Shall we talk about how they could serve you?</div>' };
const three = [anna, ben, { address: 'cleo@east.example', name: 'Cleo Okafor' }];
const everyRemedy = remedies.map(({ id }) => id);

describe('open-letter', () => {
  test('greets everybody by name, adds one honest line, and leaves the formatting alone', () => {
    const { open, drafts } = apply('open-letter', letter(personal, { to: three }));
    expect(drafts).toEqual([]);
    expect(open.html).toContain('Dear <b>Anna, Ben and Cleo</b>,');
    expect(open.html).toContain('We build <i>quiet</i> pumps');
    expect(open.html).toContain('style="color:red"');
    expect(open.body).toContain('all of you, because [why each of you?].');
    expect(heldIn(open)).toEqual(['placeholder-left']);
  });

  test.each([
    ['a name is missing', [anna, ben, cleo], 'to', /^Dear all,\n\nI am writing this same letter to all 3 of you,/],
    ['somebody is hidden, whom a name would show to the others', three, 'bcc', /^Dear all,\n/],
    ['nobody can tell how many read it', [anna, { address: 'friends@list.example', kind: 'group' as const }], 'to', /^Dear all,\n\nI am writing this same letter to all of you,/],
    ['there are many', [...three, ...three.map(({ address, name }) => ({ address: `x${address}`, name: `X${name ?? ''} Y` }))], 'to', /^Dear all,\n\n.*all 6 of you/],
  ] as const)('greets nobody by name when %s', (_why, to, field, wanted) => {
    expect(apply('open-letter', letter('Dear Anna,\n\nhow are you?', { to, field })).open.body).toMatch(wanted);
  });

  test('takes out what is true of one reader only', () => {
    const text = 'Dear Anna,\n\nI thought of you at once. We build pumps.\n\nThis is an invitation for your eyes only.\n\nMira';
    expect(apply('open-letter', letter(text, { to: three })).open.body).toBe('Dear Anna, Ben and Cleo,\n\nI am writing this same letter to all of you, because [why each of you?].\n\nWe build pumps.\n\nMira');
  });
});

describe('separate-letters', () => {
  test('makes one letter a reader, each greeted by name, with a line only the writer can fill', () => {
    const { open, drafts } = apply('separate-letters', letter(personal, { field: 'bcc' }));
    const letters = [open, ...drafts];
    expect(letters.map((one) => one.readers.map(({ address, field }) => `${field} ${address}`))).toEqual([['to anna.berg@north.example'], ['to ben@south.example'], ['to cleo@known.example']]);
    expect(letters.map((one) => one.body.split('\n')[0])).toEqual(['Dear Anna,', 'Dear Ben,', 'Hello,']);
    for (const one of letters) expect(heldIn(one)).toEqual(['placeholder-left']);
  });

  test.each([
    ['Dear Ms. Berg,\n\nx', ['Dear Ms. Berg,', 'Dear Ben Ito,', 'Hello,']],
    ['Hi there,\n\nx', ['Hi Anna,', 'Hi Ben,', 'Hi there,']],
    ['Dear Sir or Madam,\n\nx', ['Dear Anna Berg,', 'Dear Ben Ito,', 'Dear Sir or Madam,']],
    ['Hello,\n\nx', ['Hello Anna,', 'Hello Ben,', 'Hello,']],
    ['Dear all,\n\nx', ['Dear Anna,', 'Dear Ben,', 'Dear all,']],
    ['Anna, could you look at this?', ['Anna, could you look at this?', 'Ben, could you look at this?', 'Hello, could you look at this?']],
    ['We build pumps and we are proud of them.', ['Dear Anna,', 'Dear Ben,', 'Hello,']],
    ['Dear {{first_name}},\n\nx', ['Dear Anna,', 'Dear Ben,', 'Hello,']],
    ['Hi [Name],\n\nx', ['Hi Anna Berg,', 'Hi Ben Ito,', 'Hi,']],
    ['Liebe Anna,\n\nwann hast du Zeit für ein Gespräch über die Pumpen?', ['Liebe Anna,', 'Hallo Ben,', 'Hallo,']],
    ['Sehr geehrte Frau Berg,\n\nwann haben Sie Zeit für ein Gespräch über die Pumpen?', ['Sehr geehrte Frau Berg,', 'Guten Tag Ben Ito,', 'Guten Tag,']],
    ['Chère Anna,\n\nQuand pouvons-nous parler de ces pompes avec vous ?', ['Chère Anna,', 'Bonjour Ben,', 'Bonjour,']],
    ['Estimada Anna:\n\n¿Cuándo podemos hablar con usted de las bombas?', ['Estimada Anna:', 'Hola, Ben:', 'Hola:']],
    ['Beste Anna,\n\nWanneer kunnen we met u over de pompen praten?', ['Beste Anna,', 'Beste Ben,', 'Goedendag,']],
    ['Скъпа Анна,\n\nКога можем да поговорим с Вас за помпите?', ['Скъпа Анна,', 'Здравейте, Ben,', 'Здравейте,']],
  ])('greets in the letter’s own words where they fit anybody: %j', (text, greetings) => {
    const { open, drafts } = apply('separate-letters', letter(text));
    expect([open, ...drafts].map(({ body }) => body.split('\n')[0])).toEqual(greetings);
  });

  test('fills the slots of which the reader’s value is known, and guesses none', () => {
    const { open, drafts } = apply('separate-letters', letter('Hello,\n\nI admire [Company], {{first_name}}. Is {{ last_name }} yours, {{first_name}}?', { subject: 'For {{first_name}}' }));
    expect([open, ...drafts].map(({ subject }) => subject)).toEqual(['For Anna', 'For Ben', 'For {{first_name}}']);
    expect(open.body).toContain('I admire [Company], Anna. Is Berg yours, Anna?');
    expect(drafts[1]?.body).toContain('I admire [Company], {{first_name}}.');
  });

  test('writes no address into a letter, and asks for the writer’s own words', () => {
    const { open, drafts } = apply('separate-letters', letter('Hello,\n\nx'));
    expect(open.body).toContain('[What do you know of Anna Berg that made you write?]');
    expect(drafts[1]?.body).toContain('[What do you know of this person that made you write?]');
    for (const one of [open, ...drafts]) expect(one.body).not.toContain('@');
  });

  test('keeps a person’s two addresses together, and the sender’s own copy', () => {
    const to = [anna, { address: 'a.berg@north.example', name: 'Anna Berg' }, ben, { address: 'me@home.example' }];
    const { open, drafts } = apply('separate-letters', letter('Hello,\n\nx', { to }));
    expect([open, ...drafts].map((one) => one.readers.map(({ address }) => address))).toEqual([['anna.berg@north.example', 'a.berg@north.example', 'me@home.example'], ['ben@south.example']]);
  });
});

test('known-only keeps whom the sender knows and moves the others to a draft', () => {
  const { open, drafts } = apply('known-only', letter(personal));
  expect(open.readers.map((reader) => reader.address)).toEqual(['cleo@known.example']);
  expect(drafts.map((draft) => draft.readers.map((reader) => reader.address))).toEqual([['anna.berg@north.example', 'ben@south.example']]);
  expect(heldIn(open)).toEqual([]);
});

test.each([
  ['Hello,\n\nI am inviting only you to this. We meet at nine.\n\nMira', 'Hello,\n\nWe meet at nine.\n\nMira'],
  ['Hello,\n\nWe meet at nine. I am inviting only you, Dr. Berg, to this. Bring nothing.', 'Hello,\n\nWe meet at nine. Bring nothing.'],
  ['Hello,\n\nWe meet at nine.\n\nThis is for your eyes only.\n\nMira', 'Hello,\n\nWe meet at nine.\n\nMira'],
  ['Hello,\nThis is for your eyes only.\n\nWe meet at nine.', 'Hello,\n\nWe meet at nine.'],
  ['Hello,\n\nWe meet at nine.\n\nThis is for your eyes only.', 'Hello,\n\nWe meet at nine.'],
  ['Hello,\n\nI have told nobody else of this, and I am inviting only you\nto hear of it before the summer. We meet at nine.', 'Hello,\n\nWe meet at nine.'],
  ['Hello,\n\n- we meet at nine\n- I am inviting only you\n- bring nothing', 'Hello,\n\n- we meet at nine\n- bring nothing'],
  ['Hello, I thought of you at once! When do we meet?', 'Hello, When do we meet?'],
])('drop-claim takes the sentence and what would be left of it: %j', (text, wanted) => {
  expect(apply('drop-claim', letter(text, { to: three })).open.body).toBe(wanted);
  expect(apply('drop-claim', letter(htmlOf(text), { to: three })).open.body).toBe(wanted);
});

test.each([
  ['The hall opens – only for you', 'The hall opens'],
  ['Only for you: the hall opens', 'The hall opens'],
  ['Coffee at 9:30, only for you, in the hall', 'Coffee at 9:30, in the hall'],
  ['The hall opens! Only for you', 'The hall opens!'],
  ['Only for you', '[What is it about?]'],
  ['– Only for you –', '[What is it about?]'],
  ['The hall opens', 'The hall opens'],
])('drop-claim and open-letter take the part of the subject with the claim: %j', (subject, wanted) => {
  const claimed = letter('Good morning,\n\nI thought of you at once: we open the new hall at nine on Friday, with coffee.', { to: three, subject });
  expect(apply('drop-claim', claimed).open.subject).toBe(wanted);
  expect(apply('open-letter', claimed).open.subject).toBe(wanted);
});

test.each([
  ['Hello,\n\nlet us meet.', three, 'Hello,\n\nI am inviting all of you together: Anna Berg, Ben Ito and Cleo Okafor.\n\nlet us meet.'],
  ['Let us meet on Friday at my house.', [anna, { address: 'ben@south.example' }, { address: 'x.y@gmail.com' }], 'I am inviting all of you together: Anna Berg, somebody from south.example and 1 more.\n\nLet us meet on Friday at my house.'],
  ['', three, 'I am inviting all of you together: Anna Berg, Ben Ito and Cleo Okafor.'],
])('say-who-comes names whom it can, and no address: %j', (text, to, wanted) => {
  const { open, line } = apply('say-who-comes', letter(text, { to, invite: true }));
  expect(open.body).toBe(wanted);
  expect(line).toMatch(/^I am inviting all of you together: Anna Berg, /);
});

test.each([
  ['Dear Anna,\n\nx', 'Dear Ben,\n\nx'],
  ['Dear Anna Berg,\n\nx', 'Dear Ben Ito,\n\nx'],
  ['Dear Ms. Berg,\n\nx', 'Dear Ben Ito,\n\nx'],
  ['Hi ,\n\nx', 'Hi Ben,\n\nx'],
  ['Hi #REF!,\n\nx', 'Hi Ben,\n\nx'],
  ['Dear undefined,\n\nx', 'Dear Ben,\n\nx'],
  ['Hi there,\n\nx', 'Hi Ben,\n\nx'],
])('right-name puts the reader’s name where another thing stands: %j', (text, wanted) => {
  expect(apply('right-name', letter(text, { to: [ben] })).open.body).toBe(wanted);
  expect(apply('right-name', letter(htmlOf(text), { to: [ben] })).open.body).toBe(wanted);
});

const toNorth = (firm: string, greeting = 'Dear Anna,'): string =>
  `${greeting}\n\nI have been reading about ${firm} and I am impressed by how you treat your people. We help firms of your size to find good engineers without agencies, and I would be glad to show you how in a quarter of an hour next week.\n\nMira`;
const sentBefore = (): Memory => remember(memory(), letter(toNorth('Northwind'), { to: [{ address: 'anna.berg@northwind.example', name: 'Anna Berg' }] }), now);

test.each<[string, string, string, string, string, { address: string; name?: string }]>([
  ['as the letter spells it', 'Dear Ben, greetings to Halden & Roth,', 'Northwind', 'Northwind', 'Halden & Roth', { address: 'ben@haldenroth.example', name: 'Ben Ito' }],
  ['as the name shown spells it', 'Dear Ben,', 'North Wind', 'Northwind', 'SouthGate', { address: 'ben@southgate.example', name: 'Ben Ito (SouthGate)' }],
  ['a blank where nobody spells it', 'Dear Ben,', 'Northwind', 'Northwind', '[Company]', { address: 'ben@southgate.example', name: 'Ben Ito' }],
  ['a blank where there is no firm', 'Dear Ben,', 'Northwind’s people', 'Northwind', '[Company]', { address: 'ben.ito@gmail.com', name: 'Ben Ito' }],
  ['and without a name to greet', 'Hello,', 'Northwind', 'Northwind', '[Company]', { address: 'b7@southgate.example' }],
])('right-name puts this reader’s firm in the place of an earlier one: %s', (_what, greeting, firm, inSubject, wanted, to) => {
  for (const body of [toNorth(firm, greeting), htmlOf(toNorth(firm, greeting))]) {
    const { open } = remedy('right-name', letter(body, { to: [to], subject: `An idea for ${inSubject}` }), sentBefore(), now);
    expect([open.subject, open.body]).toEqual([`An idea for ${wanted}`, toNorth(firm.replace(/North ?[Ww]ind/, wanted), greeting)]);
  }
});

test('right-name leaves the formatting around a firm', () => {
  const html = `<p>Dear Anna,</p><p style="x">${toNorth('<b>Northwind</b>', '').trim().replace(/\n/g, '<br>')}<img src="cid:1"></p>`;
  const { open } = remedy('right-name', letter({ html }, { to: [ben] }), sentBefore(), now);
  expect(open.html).toBe(html.replace('Anna', 'Ben').replace('Northwind', '[Company]'));
});

test('answer-first puts their open question on top, with a blank for the answer', () => {
  const quote = 'On Mon, 1 Mar 2026 Anna Berg <anna.berg@north.example> wrote:\n> Could you tell me the price of the\n> large <b>pumps</b> with delivery to Hamburg?\n> Anna';
  const own = 'we opened the new hall on Sunday with music and a long table, and everybody from the valley came to see it, even the mayor with his dog.';
  const question = '“Could you tell me the price of the large <b>pumps</b> with delivery to Hamburg?”';
  for (const body of [`Hi Anna,\n\n${own}\n\n${quote}`, htmlOf(`Hi Anna,\n\n${own}\n\n${quote}`)]) {
    const { open, line } = apply('answer-first', letter(body, { to: [anna] }));
    expect(open.body).toBe(`Hi Anna,\n\n${question}\n[What is your answer?]\n\n${own}\n\n${quote}`);
    expect(open.html ?? '').not.toContain('<b>');
    expect(line).toBe(`${question} [What is your answer?]`);
  }
});

describe('every remedy', () => {
  const strangeName = fc.oneof(
    fc.constantFrom('Anna Berg', 'ITO, BEN', 'Dr. Cleo Okafor', '李 明', 'Мария Иванова', 'J. Doe', 'Acme Ltd', '"Bcc: x@evil.example"', '<b>Bob</b>', 'A\nBcc: x@evil.example', '$& $1', 'x@y.example', '\u202Ekcab', ''),
    fc.string({ maxLength: 30 }),
  );
  const line = fc.oneof(fc.constantFrom('Dear Anna,', 'Hi {{first_name}},', 'Liebe Anna,', '', 'I thought of you at once.', 'I am inviting only you to this. See you!', 'On Monday Ben wrote:', '> Could you send the long list of pumps today?', 'Hello', 'a < b & c'), fc.string({ maxLength: 40 }));
  const drafts = fc.record({
    id: fc.constantFrom<RemedyId>(...everyRemedy),
    text: fc.array(line, { maxLength: 8 }).map((lines) => lines.join('\n')),
    names: fc.array(strangeName, { minLength: 1, maxLength: 6 }),
    field: fc.constantFrom('to' as const, 'bcc' as const), invite: fc.boolean(),
  });
  const staged = drafts.map(({ names, ...rest }) => ({ ...rest, to: names.map((name, i) => ({ address: `r${i}@firm${i}.example`, name })) }));

  test('neither loses nor doubles a reader, hides nobody, and touches nothing of the letter it was given', () => {
    fc.assert(fc.property(staged, ({ id, text, to, field, invite }) => {
      const before = letter(text, { to, field, invite });
      const frozen = JSON.stringify(before);
      const { open, drafts: further } = apply(id, before);
      const readers = [open, ...further].flatMap((one) => one.readers);
      expect(readers.map(({ address }) => address).sort()).toEqual(before.readers.map(({ address }) => address).sort());
      if (field === 'to') expect(readers.every((reader) => reader.field === 'to')).toBe(true);
      expect(JSON.stringify(before)).toBe(frozen);
    }), runs(120));
  });

  test('lets no display name write more than a name', () => {
    fc.assert(fc.property(staged, ({ id, to, invite }) => {
      const { open, drafts: further } = apply(id, letter(htmlOf('Hello,\n\nI thought of you at once.'), { to, invite }));
      for (const { html = '', body, subject } of [open, ...further]) {
        expect(html.replace(/<\/?div>|<br>/g, '')).not.toMatch(/[<>]/);
        expect(`${body}${subject}`).not.toMatch(/[@$\u202e]|bcc:/i);
      }
    }), runs(100));
  });

  test('edits HTML as it edits text, and leaves the formatting around it', () => {
    fc.assert(fc.property(staged, ({ id, text, to, field, invite }) => {
      const tidy = letter({ html: `<p class="x">${'pumps '.repeat(3)}</p>${htmlOf(text).html}<p id="end"><img src="cid:1">the end</p>` }, { to, field, invite });
      const asHtml = apply(id, tidy);
      const { html: _html, ...plain } = tidy;
      const asText = apply(id, plain);
      const words = (body: string): string => body.replace(/\s+/g, ' ').trim();
      [asHtml.open, ...asHtml.drafts].forEach((one, i) => {
        const twin = [asText.open, ...asText.drafts][i];
        expect(words(one.body)).toBe(words(twin?.body ?? ''));
        expect(one.html).toContain('<img src="cid:1">');
        expect(one.html).toContain('<p class="x">');
      });
    }), runs(120));
  });
});

test.each(everyRemedy)('%s says in a few words what it will do, and never offers Bcc', (id) => {
  for (const { remedies: words } of wordings) {
    expect(words[id].label.length).toBeLessThanOrEqual(24);
    expect(words[id].will).toMatch(/\.$/);
    expect(`${words[id].label} ${words[id].will}`).not.toMatch(/bcc|cco|cci|ccn/i);
  }
});
