import { emptyMemory, letterOf, ownSettings, policyIn, review, settingsIn, textOfSettings, underPolicy, wordingFor, type Settings } from '../../core';
import { usualSettings } from '../../core/settings';

const NOW = new Date('2026-03-02T10:00:00Z');
const mine: Settings = { ownAddresses: ['kim@home.example'], ownDomains: ['bücher.example'], off: ['stock-phrases'], daysKept: 90, threshold: 'certain', unread: ['bg', 'nl'] };

test('settings taken along as a text come back whole', () => {
  expect(settingsIn(textOfSettings(mine))).toEqual({ settings: mine, leftOut: [] });
  expect(settingsIn(textOfSettings(usualSettings))).toEqual({ settings: usualSettings, leftOut: [] });
});

test.each<[string, string, Partial<Settings>, readonly string[]]>([
  ['a line that is no setting', '"colour": "red", "daysKept": 30', { daysKept: 30 }, ['colour']],
  ['days that are no whole number', '"daysKept": 30.5', {}, ['daysKept']],
  ['too many days', '"daysKept": 1e9', {}, ['daysKept']],
  ['a check nobody knows', '"off": ["stock-phrases", "no-such-check"]', {}, ['off']],
  ['capitals and blanks', '"ownDomains": [" Firm.Example ", "firm.example"]', { ownDomains: ['firm.example'] }, []],
  ['an address that is markup', '"ownAddresses": ["<img src=x>@x.example"]', {}, ['ownAddresses']],
  ['a domain that is an address', '"ownDomains": ["a@b.example"]', {}, ['ownDomains']],
  ['a list that is a text', '"ownDomains": "firm.example"', {}, ['ownDomains']],
  ['a threshold nobody knows', '"threshold": "always"', {}, ['threshold']],
  ['a language we do not read', '"unread": ["en", "fi"]', {}, ['unread']],
  ['a name out of the prototype', '"__proto__": { "off": [] }, "toString": 1', {}, ['__proto__', 'toString']],
  ['a list without end', `"off": [${'"stock-phrases",'.repeat(99)}"stock-phrases"]`, {}, ['off']],
  ['nothing', '"daysKept": null', {}, ['daysKept']],
])('a text of settings with %s', (_, lines, settings, leftOut) => {
  expect(settingsIn(`{ "goldenRule": 1, ${lines} }`)).toEqual({ settings, leftOut });
});

test.each([['no JSON', 'daysKept: 30'], ['another program’s JSON', '{ "daysKept": 30 }'], ['a later version', '{ "goldenRule": 2, "daysKept": 30 }'], ['a list', '[1]'], ['nothing', ''], ['null', 'null'], ['a text without end', `{ "goldenRule": 1, "x": "${'x'.repeat(30_000)}" }`]])(
  '%s is no text of settings', (_, text) => { expect(settingsIn(text)).toBeUndefined(); expect(policyIn(text)).toBeUndefined(); });

test('what an organisation laid down counts, and the user’s own choice comes back when it is lifted', () => {
  const stored = { ...emptyMemory('salt'), settings: mine };
  const policy = { daysKept: 30, off: [] };
  const used = underPolicy(stored, policy);
  expect(used.settings).toEqual({ ...mine, ...policy });
  expect(ownSettings({ ...used.settings, threshold: 'never' }, stored.settings, policy)).toEqual({ ...mine, threshold: 'never' });
});

const twoStrangers = (text: string): Parameters<typeof letterOf>[0] => ({
  kind: 'message', from: { address: 'me@home.example' }, subject: 'Your bakery', text,
  readers: [{ address: 'anna@north.example', name: 'Anna North', field: 'to' }, { address: 'ben@south.example', name: 'Ben South', field: 'to' }],
});
const claim = letterOf(twoStrangers('Dear Anna,\n\nI have chosen only you for this, because nobody else bakes as you do. I thought of you at once when I read about the fair, and I would like to bring your bread to our customers. Would you have time for a call next week?\n\nKim'));
const aussage = letterOf(twoStrangers('Liebe Anna,\n\nich habe dafür ausschließlich Sie ausgesucht, denn niemand sonst backt so wie Sie. Als ich von der Messe las, dachte ich sofort an Sie. Hätten Sie nächste Woche Zeit für ein Gespräch?\n\nKim'));

function verdictFor(letter: typeof claim, reach: 'whole' | 'partial', settings: Partial<Settings>): { readonly verdict: string; readonly checks: readonly string[] } {
  const { verdict, findings } = review(letter, { ...emptyMemory('salt', reach), settings: { ...usualSettings, ...settings } }, NOW, wordingFor('en'));
  return { verdict, checks: findings.map(({ check }) => check) };
}

test.each<['whole' | 'partial', Settings['threshold'], string]>([
  ['whole', 'usual', 'hold'], ['whole', 'certain', 'hold'], ['whole', 'never', 'look'],
  ['partial', 'usual', 'hold'], ['partial', 'certain', 'look'], ['partial', 'never', 'look'],
])('with %s knowledge of people, “%s” makes a letter to two strangers a %s', (reach, threshold, verdict) => {
  expect(verdictFor(claim, reach, { threshold }).verdict).toBe(verdict);
  expect(verdictFor(claim, reach, { threshold }).checks).toEqual(verdictFor(claim, reach, {}).checks);
});

test('a language that is not read leaves the readers and the form', () => {
  expect(verdictFor(aussage, 'whole', {}).checks).toEqual(expect.arrayContaining(['exclusive-claim', 'one-letter-many-strangers']));
  const unread = verdictFor(aussage, 'whole', { unread: ['de'] }).checks;
  expect(unread).toContain('one-letter-many-strangers');
  expect(unread).not.toContain('exclusive-claim');
  expect(verdictFor(aussage, 'whole', { unread: ['en', 'es', 'fr', 'de', 'pt', 'it', 'nl', 'bg'] }).checks).toContain('one-letter-many-strangers');
});
