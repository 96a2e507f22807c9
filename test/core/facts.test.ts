import { emptyMemory, hear, letterOf, remember, type Draft, type Memory, type Reader } from '../../core';
import { factsOf, type Facts } from '../../core/facts';

const NOW = new Date('2026-03-02T10:00:00Z');
const EARLIER = new Date('2026-02-01T10:00:00Z');
const whole = emptyMemory('salt', 'whole');

function read(text: string, to: readonly string[] = ['Anna Berg <anna.berg@north.example>', 'Ben Ito <ben@south.example>'], memory: Memory = whole, more: Partial<Draft> = {}): Facts {
  return factsOf(letterTo(text, to, more), memory, NOW);
}

function letterTo(text: string, to: readonly string[], more: Partial<Draft> = {}): ReturnType<typeof letterOf> {
  const readers = to.map((one): Reader => {
    const [, name, address = one] = /^([^<]+) <([^<>]+)>$/.exec(one) ?? [];
    return { address, field: 'to', ...(name ? { name } : {}) };
  });
  return letterOf({ kind: 'message', from: { address: 'me@home.example', name: 'Mira Home' }, readers, subject: '', text, ...more });
}

describe('whom the letter goes to', () => {
  const heard = remember(hear(emptyMemory('salt', 'partial'), { address: 'kim@known.example' }, EARLIER), letterTo('See you.', ['kim@known.example']), EARLIER);
  const names = (people: Facts['people']): string[] => people.map(({ address }) => address);

  test.each([
    ['in a mailbox searched whole they are strangers', whole, ['anna@north.example', 'ben@south.example'], [], ['anna@north.example', 'ben@south.example']],
    ['in one that is not, nothing is known of them', emptyMemory('salt', 'partial'), [], ['anna@north.example', 'ben@south.example'], ['anna@north.example', 'ben@south.example']],
    ['with whom the sender exchanged mail is neither', heard, [], ['anna@north.example', 'ben@south.example'], ['anna@north.example', 'ben@south.example']],
  ] as const)('%s', (_what, memory, strangers, unknown, possible) => {
    const facts = read('Hello,\n\nthe hall opens on Friday.', ['anna@north.example', 'ben@south.example', 'kim@known.example', 'me@home.example', 'lee@home.example'].filter((one) => memory === heard || !one.includes('known')), memory);
    expect(names(facts.strangers)).toEqual(strangers);
    expect(names(facts.unknown)).toEqual(unknown);
    expect(names(facts.crowd)).toEqual(strangers);
    expect(names(facts.possibleCrowd)).toEqual(possible);
    expect(names(facts.people)).not.toContain('me@home.example');
    expect(names(facts.people)).toContain('lee@home.example');
  });
});

describe('what is weighed beside the words', () => {
  const hall = 'the hall opens on a day in May, and the stage is built of oak from the hills. The lamps are new, and the floor has been laid again.';
  const page = (link: string): Partial<Draft> => ({ html: `<p>Hello,</p><p>${hall}</p><p>Look <a href="${link}">here</a>.</p>` });
  const voice = (text: string, more: Partial<Draft> = {}): string => read(`Hello,\n\n${text}`, undefined, whole, more).voice;

  test.each([
    ['nothing', hall, {}, 'perhaps-one'],
    ['a link', hall, page('https://x.example/hall'), 'one'],
    ['an address', hall, page('mailto:hall@x.example'), 'perhaps-one'],
    ['a link in what is quoted', hall, { html: `<p>Hello,</p><p>${hall}</p><blockquote type="cite"><p>See <a href="https://x.example/a">here</a>.</p></blockquote>` }, 'perhaps-one'],
    ['the firm of one', `${hall} North has seen it.`, {}, 'one'],
    ['the firms of both', `${hall} North and South have seen it.`, {}, 'all'],
    ['the firm of a colleague', `${hall} Home has seen it.`, { readers: [{ address: 'anna@north.example', field: 'to' }, { address: 'ben@south.example', field: 'to' }, { address: 'lee@home.example', field: 'cc' }] }, 'perhaps-one'],
    ['a subject that sells', `${hall} We sing.`, { subject: 'A quick call' }, 'one'],
    ['a subject that does not', `${hall} We sing.`, { subject: 'A hall' }, 'perhaps-one'],
  ] as const)('%s', (_what, text, more, wanted) => {
    expect(voice(text, more as Partial<Draft>)).toBe(wanted);
  });

  test('where the firm is named', () => {
    expect(read('Hello,\n\nNorth has seen it.').firm).toEqual({ organisation: 'north.example', start: 8, end: 13 });
    expect(read('Hello,\n\nNorth and South have seen it.').firm).toBeUndefined();
  });
});

test('a slot under the name is one too', () => {
  const text = 'Dear Anna,\n\nthe hall opens in May.\n\nKind regards,\nMira Home\n${SENDER_EMAIL}\n+44 20 7946 0000';
  expect(read(text).placeholders.map(({ token }) => token)).toEqual(['${SENDER_EMAIL}']);
});

describe('whether the text names several of them', () => {
  test.each([
    ['one by one', 'Hello,\n\nAnna knows the hall and Ben knows the stage. Shall we meet there on Friday, with your drawings?', 'all'],
    ['one by one, behind what is theirs', 'Hello,\n\nyour garden is fine. Anna knows the hall and Ben knows the stage. Shall we meet there on Friday, with your drawings?', 'all'],
    ['one of them', 'Hello,\n\nAnna knows the hall. I thought of you at once. Shall we meet there on Friday, with your drawings and the long list?', 'one'],
    ['their shops, which are theirs', 'Hello,\n\nI thought of you at once and of your Anna and your Ben. Shall we meet there on Friday, with your drawings and the long list?', 'one'],
    ['nobody', 'Hello,\n\nI thought of you at once. Shall we meet there on Friday, with your drawings and the long list of what the hall still lacks?', 'one'],
  ])('%s', (_what, text, voice) => {
    expect(read(text).voice).toBe(voice);
  });

  test('a hidden reader’s name tells nobody', () => {
    const to: Reader[] = [{ address: 'anna.berg@north.example', name: 'Anna Berg', field: 'to' }, { address: 'ben@south.example', name: 'Ben Ito', field: 'bcc' }];
    const text = 'Hello,\n\nAnna knows the hall and Ben knows the stage. I thought of you at once. Shall we meet there on Friday, with your drawings?';
    expect(factsOf(letterOf({ kind: 'message', from: { address: 'me@home.example' }, readers: to, subject: '', text }), whole, NOW).voice).toBe('one');
  });

  test('who is called where nobody speaks to several may be alone', () => {
    const text = 'Hello,\n\nthe hall is fine.\nPat, Sue runs the stage. Sue, Pat has the drawings. Shall we meet there on Friday?';
    expect(read(text).voice).toBe('perhaps-one');
  });

  test('who is called and spoken of is not alone', () => {
    const text = 'Hello,\n\nyou both know the hall.\nPat, Sue runs the stage. Sue, Pat has the drawings. Shall we meet there on Friday?';
    expect(read(text).voice).toBe('all');
  });
});

describe('whether the greeting calls a reader', () => {
  const rest = '\n\nI thought of you at once, for nobody knows the hall as you do. Shall we meet there on Friday, with your drawings?';
  const danish = '\n\njeg tænkte på dig med det samme, for ingen kender salen som du. Skal vi mødes der på fredag, med dine tegninger?';

  test.each([
    ['a reader', `Dear Anna,${rest}`, 'one'], ['somebody else, with a capital', `Dear Carla,${rest}`, 'one'], ['a noun in small letters', 'Dear neighbour over the river,\n\nthe hall opens on Friday with coffee and cake, and the band plays from four until the last guest leaves.', 'perhaps-one'],
    ['a noun alone on its line', 'Bakers,\n\nthe hall opens on Friday with coffee and cake, and the band plays from four until the last guest leaves.', 'perhaps-one'],
    ['a reader alone on its line', 'Anna,\n\nthe hall opens on Friday with coffee and cake, and the band plays from four until the last guest leaves.', 'one'],
    ['a title', `Dear Professor Carla,${rest}`, 'one'],
    ['somebody else, in small letters', `Dear carla,${rest}`, 'perhaps-one'], ['a reader, in small letters', `Dear anna,${rest}`, 'one'], ['a reader behind a noun', `Dear baker Anna,${rest}`, 'one'], ['a title in small letters', `Dear professor carla,${rest}`, 'one'],
    ['somebody else alone on a line', `Carla,${rest}`, 'perhaps-one'],
    ['nobody, but a reader is named below', 'Dear carla,\n\nAnna knows the hall. I thought of you at once, for nobody knows it as you do. Shall we meet there on Friday?', 'perhaps-one'],
    ['small letters, and once what one only has', 'Dear carla,\n\nI thought of you at once. Your thesis is fine, and the hall opens on Friday. Shall we meet there?', 'perhaps-one'],
    ['small letters, and twice what one only has', 'Dear carla,\n\nI thought of you at once. Your thesis is fine, so is your phd, and the hall opens on Friday. Shall we meet there?', 'one'],
    ['small letters, and twice what one mostly has', 'Dear carla,\n\nI thought of you at once. Your garden is fine, so is your shop, and the hall of your firm opens on Friday. Shall we meet there?', 'perhaps-one'],
    ['a noun with a capital, in a language we do not read', `Kære Kunder,${danish}`, 'perhaps-one'],
    ['a reader, in a language we do not read', `Kære Anna,${danish}`, 'one'],
  ])('%s', (_what, text, voice) => {
    expect(read(text).voice).toBe(voice);
  });

  test.each([[['info@north.example', 'info@south.example']], [['Anna Berg <anna.berg@north.example>', 'info@south.example']]])('of %j one has no name to tell it by', (to) => {
    expect(read(`Kære Kunder,${danish}`, to).voice).toBe('one');
  });
});

describe('what of the page is the writer’s own', () => {
  const link = (label: string): string => `<a href="https://x.example/{{${label}}}">here</a>`;

  test.each([
    ['links in the text', `<p>See ${link('mine')}.</p>`, ['{{mine}}']],
    ['not those of a quoted mail', `<p>See ${link('mine')}.</p><blockquote type="cite">Old ${link('old')}</blockquote>`, ['{{mine}}']],
    ['nor of one that stands first', `<blockquote type="cite">Old ${link('old')}</blockquote><p>See ${link('mine')}.</p>`, ['{{mine}}']],
    ['nor of one that opens with it', `<blockquote type="cite">${link('old')} old</blockquote><p>See ${link('mine')}.</p>`, ['{{mine}}']],
    ['but those right behind it', `<p>Old:</p><blockquote type="cite">${link('old')}</blockquote>${link('mine')}`, ['{{mine}}']],
    ['none in plain text', undefined, []],
  ])('%s', (_what, html, wanted) => {
    const { beside, placeholders } = read('See here.', undefined, whole, html === undefined ? {} : { html });
    expect(placeholders.map(({ token }) => token)).toEqual(wanted);
    expect(beside).toHaveLength(wanted.length);
  });
});

describe('letters that left before', () => {
  const text = (name: string): string => `Dear ${name},\n\nmy name is Mira and I look after the pumps of our firm. I came across your company and was impressed. We help firms like yours to halve what they pay for water, and I would love to show you how. When would it suit you?\n\nMira Home`;
  const sent = remember(whole, letterTo(text('Anna'), ['Anna Berg <anna.berg@north.example>']), EARLIER);

  test('to another reader it is the same letter, and a first one', () => {
    const { sameLetters, resends, firstContact } = read(text('Ben'), ['Ben Ito <ben@south.example>'], sent);
    expect([sameLetters.length, resends.length]).toEqual([1, 0]);
    expect(firstContact).toBeDefined();
  });

  test('to the same reader under another address it is sent again, and no first letter', () => {
    const { sameLetters, resends, firstContact } = read(text('Anna'), ['Anna Berg <anna.berg@north.org.example>'], sent);
    expect([sameLetters.length, resends.length]).toEqual([0, 1]);
    expect(firstContact).toBeUndefined();
  });
});

test.each([['a thread', { thread: { kind: 'reply' as const, people: [] } }, true], ['a quoted mail', { text: 'Yes.\n\nOn Mon, 2 Mar 2026, Anna <anna@north.example> wrote:\n> Friday?' }, true], ['neither', {}, false]])('with %s it is an answer or not', (_what, more, wanted) => {
  expect(read('Yes.', undefined, whole, more).isAnswer).toBe(wanted);
});

describe('the languages of the letter', () => {
  const text = 'Dear Anna,\n\nshall we meet at the hall on Friday?';
  const subject = 'For you alone: the hall';
  const unread: Memory = { ...whole, settings: { ...whole.settings, unread: ['en'] } };

  test.each([['is read', whole, ['en', true, ['for you alone']]], ['is one the user does not read', unread, [undefined, false, []]]] as const)('it %s', (_what, memory, wanted) => {
    const { language, register, subjectClaims } = read(text, undefined, memory, { subject });
    expect([language, register.isRead, subjectClaims.map(({ phrase }) => phrase)]).toEqual(wanted);
  });

  test('where none is heard, the greeting of any is', () => {
    const { language, register } = read('Dear Anna,\n\nKiitos.');
    expect([language, register.greeting?.names, register.greeting?.isBare]).toEqual([undefined, ['anna'], false]);
  });
});

test('a slot in the name of an attachment stands beside the text', () => {
  expect(read('See here.', undefined, whole, { attachments: ['Offer for [Company].pdf', 'Map.pdf'] }).placeholders).toEqual([{ place: 'attachment', start: 0, end: 0, token: '[Company]', slot: 'company', isSure: true }]);
});

test('last lines that many letters had are not the writer’s own', () => {
  const tail = '\n\nMira Home\nThe Long Quay 3\nopen on Fridays';
  const names = ['anna', 'ben', 'cleo', 'dan', 'eva'];
  const sent = names.reduce((memory, name, i) => remember(memory, letterTo(`Dear ${name},\n\nthe hall opens on day ${String(i)}.${tail}`, [`${name}@${name}.example`]), EARLIER), whole);
  const text = `Dear Finn,\n\nshall we meet at the hall on Friday?${tail}`;
  expect([whole, sent].map((memory) => /long quay/.test(read(text, undefined, memory).folded))).toEqual([true, false]);
});
