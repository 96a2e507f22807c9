import type { GistPerson } from '../../../core/memory';
import { detailOf, detailText, firmKey, firmLabel, keyOf, nameKey, sameReader, traceOf, type Trace } from '../../../core/memory/trace';
import { organisationOf } from '../../../core/address';

const salt = 'salt';
interface Called { readonly names?: readonly string[]; readonly spoken?: readonly string[] }
/** Somebody whose names are known, and those of them by which a letter called them. */
const person = (address: string, { names = [], spoken = [] }: Called = {}): GistPerson => ({ address, names, spoken, organisation: organisationOf(address), isStranger: true });
const trace = (address: string, called?: Called): Trace => traceOf(person(address, called), { salt });
const names = (...all: string[]): string[] => all.map((name) => nameKey(name, salt));

describe('one person under two addresses', () => {
  const anna = { names: ['anna'] };
  const annaBerg = { names: ['anna', 'berg'] };
  const called = (name: string): Called => ({ names: [name], spoken: [name] });

  test.each<[string, GistPerson, GistPerson, 'surely' | 'perhaps' | undefined]>([
    ['the same address', person('info@north.example'), person('info@north.example'), 'surely'],
    ['the same address, called otherwise', person('info@north.example', called('anna')), person('info@north.example', called('ben')), 'surely'],
    ['the same address, of a firm since named otherwise', person('jo@north.example'), { ...person('jo@north.example'), organisation: 'wholly-other.example' }, 'surely'],

    ['in one firm, a name shared', person('berg@north.example', anna), person('a.kuhn@north.example', anna), 'surely'],
    ['in one firm, no name and no mailbox shared', person('emil.stone@north.example'), person('barbara.quick@north.example'), undefined],
    ['in one firm under two endings, a name shared', person('berg@north.example', anna), person('a.kuhn@north.org', anna), 'surely'],
    ['in a firm spelt with a letter more, a name shared', person('berg@northwinds.example', anna), person('a.kuhn@northwind.example', anna), 'surely'],
    ['in a firm spelt with a hyphen, a name shared', person('berg@north-wind.example', anna), person('a.kuhn@northwind.example', anna), 'surely'],
    ['in another firm, a name shared', person('berg@north.example', anna), person('a.kuhn@southern.example', anna), undefined],

    ['a mailbox in one firm under two endings', person('jo@north.example'), person('jo@north.org'), 'surely'],
    ['a mailbox in a firm spelt with a letter more', person('jo@northwinds.example'), person('jo@northwind.example'), 'surely'],
    ['a mailbox in a firm with two letters swapped', person('jo@planet.example'), person('jo@plaent.example'), 'surely'],
    ['the same, called alike', person('jo@planet.example', called('jo')), person('jo@plaent.example', called('jo')), 'surely'],
    ['the same, called otherwise by one letter only', person('jo@planet.example', called('jo')), person('jo@plaent.example', { names: ['joan'] }), 'surely'],
    ['the same, called otherwise by the other letter only', person('jo@planet.example', { names: ['joan'] }), person('jo@plaent.example', called('jo')), 'surely'],
    ['the same, called by two names', person('jo@planet.example', called('joan')), person('jo@plaent.example', called('josef')), undefined],
    ['a short mailbox in another firm', person('jo@north.example'), person('jo@wholly-other.example'), undefined],

    ['a mailbox with two letters swapped in one firm', person('jzively@north.example'), person('jzivley@north.example'), 'surely'],
    ['the same, called by two names', person('jzively@north.example', called('jan')), person('jzivley@north.example', called('jule')), undefined],
    ['a mailbox with a dot in one firm, called by two names', person('annaberg@north.example', called('anna')), person('anna.berg@north.example', called('berg')), 'surely'],
    ['a mailbox with a letter more in one firm, called by two names', person('anna.bergmann@north.example', called('anna')), person('anna.bergman@north.example', called('ann')), 'surely'],
    ['a mailbox with two letters swapped in another firm', person('jzively@north.example'), person('jzivley@wholly-other.example'), undefined],

    ['first and last name in another firm', person('ab@north.example', annaBerg), person('office@wholly-other.example', annaBerg), 'perhaps'],
    ['first and last name, and one in the middle', person('ab@north.example', annaBerg), person('office@wholly-other.example', { names: ['anna', 'maria', 'berg'] }), 'perhaps'],
    ['a name in the middle, and without it', person('office@wholly-other.example', { names: ['anna', 'maria', 'berg'] }), person('ab@north.example', annaBerg), 'perhaps'],
    ['two names shared, and another last name', person('ab@north.example', { names: ['anna', 'maria', 'berg'] }), person('office@wholly-other.example', { names: ['anna', 'maria', 'kuhn'] }), undefined],
    ['a first name alone', person('ab@north.example', anna), person('office@wholly-other.example', anna), undefined],

    ['a mailbox that tells in another firm', person('anna.berg@north.example'), person('anna.berg@wholly-other.example'), 'perhaps'],
    ['the same without its dot', person('anna.berg@north.example'), person('annaberg@wholly-other.example'), 'perhaps'],
    ['the same with another number', person('annaberg1@north.example'), person('annaberg2@wholly-other.example'), undefined],
    ['a mailbox that tells, called by two names', person('anna.berg@north.example', called('anna')), person('anna.berg@wholly-other.example', called('berg')), undefined],
    ['a mailbox that tells, one of two names shared', person('anna.berg@north.example', { names: ['anna', 'berg'], spoken: ['anna', 'berg'] }), person('anna.berg@wholly-other.example', { names: ['anna', 'kuhn'], spoken: ['anna', 'kuhn'] }), 'perhaps'],
    ['a mailbox that tells, called by a name in one letter only', person('anna.berg@north.example', called('anna')), person('anna.berg@wholly-other.example', { names: ['berg'] }), 'perhaps'],
    ['a mailbox of a task in another firm', person('recruiting@north.example'), person('recruiting@wholly-other.example'), undefined],

    ['at one private provider, a mailbox with a letter less', person('annaberg@gmail.com'), person('anaberg@gmail.com'), 'surely'],
    ['at one private provider, a first name shared', person('anna.berg@gmail.com', annaBerg), person('akuhn@gmail.com', { names: ['anna', 'kuhn'] }), undefined],
    ['at one private provider, both names', person('anna.berg@gmail.com', annaBerg), person('sunflower7@gmail.com', annaBerg), 'surely'],
    ['at one private provider, two mailboxes', person('emil.stone@gmail.com'), person('barbara.quick@gmail.com'), undefined],
    ['at two private providers, a mailbox with a letter less', person('annaberg@gmail.com'), person('anaberg@yahoo.co.uk'), undefined],
    ['at two private providers, a name shared', person('berg@gmail.com', anna), person('a.kuhn@yahoo.co.uk', anna), undefined],
    ['at two private providers, a short mailbox', person('jo@gmail.com'), person('jo@yahoo.co.uk'), undefined],
  ])('%s', (_, one, other, expected) => {
    const [a, b] = [traceOf(one, { salt }), traceOf(other, { salt })];
    expect([sameReader(a, b), sameReader(b, a)]).toEqual([expected, expected]);
  });
});

describe('what is kept of a reader', () => {
  test.each([
    ['anna.berg', true], ['anna_berg', true], ['an-be', true], ['a.be', false], ['an.b', false], ['a.b', false], ['anna', false], ['annaber', false], ['annaberg', true],
    ['info', false], ['jobs', false], ['marketing', false], ['recruiting', false], ['webmaster', false], ['marketing.north', true],
  ])('two people hardly share the mailbox %s: %s', (local, expected) => {
    expect(trace(`${local}@north.example`).isTelling).toBe(expected);
  });

  test.each<[string, Called, string[], number]>([
    ['no names', {}, [], 0],
    ['names', { names: ['anna', 'berg'] }, ['anna', 'berg'], 0],
    ['those that were spoken first', { names: ['anna', 'berg'], spoken: ['berg'] }, ['berg', 'anna'], 1],
    ['one that was spoken and is no name', { names: ['anna'], spoken: ['annie'] }, ['annie', 'anna'], 1],
    ['all that were spoken', { names: ['anna', 'berg'], spoken: ['anna', 'berg'] }, ['anna', 'berg'], 2],
    ['no initials', { names: ['a', 'berg', 'k'], spoken: ['a', 'berg'] }, ['berg'], 1],
    ['each once', { names: ['anna', 'anna', 'berg'], spoken: ['berg', 'berg'] }, ['berg', 'anna'], 1],
    ['six of them', { names: ['n1', 'n2', 'n3', 'n4', 'n5', 'n6', 'n7'] }, ['n1', 'n2', 'n3', 'n4', 'n5', 'n6'], 0],
    ['six of them, those that were spoken before others', { names: ['n1', 'n2', 'n3', 'n4', 'n5'], spoken: ['s1', 's2'] }, ['s1', 's2', 'n1', 'n2', 'n3', 'n4'], 2],
    ['six that were spoken', { names: ['n1'], spoken: ['s1', 's2', 's3', 's4', 's5', 's6', 's7'] }, ['s1', 's2', 's3', 's4', 's5', 's6'], 6],
  ])('of the names: %s', (_, called, expected, spoken) => {
    expect(trace('ab@north.example', called)).toMatchObject({ names: names(...expected), spoken });
  });

  test('the address and the firm, each as a key that another user’s memory does not have', () => {
    const one = trace('anna@north-wind.example');
    const other = traceOf(person('anna@north-wind.example'), { salt: 'pepper' });
    expect(one).toMatchObject({ key: keyOf('anna@north-wind.example', salt), firm: firmKey('northwind', salt) });
    expect([one.key === other.key, one.firm === other.firm, one.firmPairs === other.firmPairs, one.localPairs === other.localPairs]).toEqual([false, false, false, false]);
    expect(nameKey('anna', salt)).not.toBe(nameKey('anna', 'pepper'));
  });

  test.each([
    ['north.example', 'north'], ['north-wind.example', 'northwind'], ['a-b-c.co.uk', 'abc'], ['north', 'north'], ['anna@gmail.com', ''], ['', ''],
  ])('the name of the firm %j: %j', (organisation, expected) => {
    expect(firmLabel(organisation)).toBe(expected);
  });
});

describe('what a letter keeps comes back', () => {
  const anna = trace('anna.berg@north.example', { names: ['anna', 'berg'], spoken: ['anna'] });
  const [ben, cleo] = [trace('info@south.example'), trace('c@east.example', { names: ['n1', 'n2', 'n3', 'n4', 'n5', 'n6'], spoken: ['s1', 's2', 's3', 's4', 's5', 's6'] })];
  test.each<[string, string, Trace[], string?, Trace[]?]>([
    ['of a letter to one', 'codes', [anna]],
    ['of one to several', 'codes', [anna, ben, cleo]],
    ['of one to nobody', 'codes', []],
    ['of one without words', '', [ben]],
    ['of a long one, the beginning', 'c'.repeat(1_200), [anna], 'c'.repeat(1_000)],
    ['of one to many, the first dozen', 'codes', new Array<Trace>(20).fill(anna), 'codes', new Array<Trace>(12).fill(anna)],
  ])('%s', (_, codes, readers, keptCodes = codes, keptReaders = readers) => {
    expect(detailOf(detailText(codes, readers))).toEqual({ codes: keptCodes, readers: keptReaders });
  });

  test('of one that keeps nothing, nothing', () => {
    expect(detailOf('')).toEqual({ codes: '', readers: [] });
  });

  test('a reader as stores hold them today is known again', () => {
    expect(detailOf('codes;-mG82MUWUAAQAAEBoAAAAIAAASEgAIEAwD7M_msRRU')).toEqual({ codes: 'codes', readers: [anna] });
  });
});
