import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildGmail, policyFrom } from '../../build';
import { checks, gmailWordingFor, languagesRead, textOfSettings } from '../../core';
import { usualSettings } from '../../core/settings';
import { actionsOf, textOf, type ActionView, type AppsScript, type CardJson } from '../hosts/apps-script';
import { buildOnce, invitation, mailboxOf, opened, start } from './gmail';

const { panel: { settings: says }, ui: { gmail }, verdicts } = gmailWordingFor('en');
const folder = mkdtempSync(path.join(tmpdir(), 'policy-'));
const policyFile = path.join(folder, 'policy.json');
let underPolicy = '';

beforeAll(async () => {
  writeFileSync(policyFile, '{ "goldenRule": 1, "daysKept": 30, "off": ["exclusive-claim"] }');
  await Promise.all([buildOnce(), buildGmail(folder, policyFile)]);
  underPolicy = readFileSync(path.join(folder, 'Code.js'), 'utf8');
});
afterAll(() => { rmSync(folder, { recursive: true }); });

function button(card: CardJson | undefined, wanted: string): ActionView {
  const found = card && actionsOf(card).find(({ text }) => text === wanted);
  if (!found) throw new Error(`no button ${wanted} in ${card && textOf(card)}`);
  return found;
}

const settingsOf = (host: AppsScript): CardJson | undefined => host.press(button(host.openHome(), says.title)).card;
const fieldsOf = (card: CardJson | undefined): Record<string, string | undefined> => Object.fromEntries(card?.sections.flatMap(({ widgets }) => widgets.flatMap(({ textInput }) => (textInput ? [[textInput.name, textInput.value]] : []))) ?? []);

test('settings are taken along as a text and put in elsewhere; what makes no sense is named and left', () => {
  const mine = { ...usualSettings, ownDomains: ['south.example'], daysKept: 60, unread: ['bg' as const] };
  const { host, draftId } = opened(invitation);
  const { notification } = host.press(button(settingsOf(host), says.bringIn), { asText: [textOfSettings(mine).replace('}', ', "colour": "red" }')] });
  expect(notification).toBe(says.leftOut('colour'));
  expect(fieldsOf(settingsOf(host))).toMatchObject({ ownDomains: 'south.example', daysKept: '60', asText: textOfSettings(mine) });
  expect(host.press(button(settingsOf(host), says.bringIn), { asText: ['daysKept = 7'] }).notification).toBe(says.notSettings);
  expect(fieldsOf(settingsOf(host))['daysKept']).toBe('60');
  expect(host.openCompose(draftId).header?.subtitle).toBe(verdicts.hold);
});

test('“never” lets a letter be sent from the card without a tick, and still shows what was found', () => {
  const { host, draftId } = opened(invitation);
  host.press(button(settingsOf(host), says.bringIn), { asText: ['{ "goldenRule": 1, "threshold": "never" }'] });
  const card = host.openCompose(draftId);
  expect(card.header?.subtitle).toBe(verdicts.look);
  expect(host.press(button(card, gmail.checkAndSend), {}).notification).not.toBe(gmail.tickFirst);
});

test('what an organisation laid down counts, is shown without a field, and leaves the user’s own choice as it was', () => {
  const { host, mailbox, draftId } = opened(invitation, { code: underPolicy });
  expect(textOf(host.openCompose(draftId))).not.toContain('only one');
  const card = settingsOf(host);
  expect(card && textOf(card)).toContain(says.locked);
  expect(Object.keys(fieldsOf(card))).toEqual(['ownAddresses', 'ownDomains', 'asText']);
  const ticked = { languages: languagesRead.map(({ language }) => language), threshold: ['usual'], ownDomains: ['south.example'], daysKept: ['999'] };
  expect(host.press(button(card, gmail.save), ticked).notification).toBe(says.saved);
  expect(host.press(button(settingsOf(host), says.bringIn), { asText: ['{ "goldenRule": 1, "daysKept": 999 }'] }).notification).toBe(says.leftOut('daysKept'));
  // The same mailbox, once the organisation lifts it.
  const after = start(mailbox, { properties: Object.fromEntries(host.properties) });
  expect(fieldsOf(settingsOf(after))).toMatchObject({ ownDomains: 'south.example', daysKept: String(usualSettings.daysKept) });
  const ticks = settingsOf(after)?.sections.flatMap(({ widgets }) => widgets.flatMap(({ selectionInput }) => selectionInput?.items ?? []));
  expect(ticks?.filter(({ value, selected }) => checks.some(({ id }) => id === value) && !selected)).toEqual([]);
});

test.each([['no JSON', 'nothing'], ['a setting nobody knows', '{ "goldenRule": 1, "colour": "red" }'], ['days that are none', '{ "goldenRule": 1, "daysKept": 1 }']])('a policy that is %s builds nothing', (_, text) => {
  const file = path.join(folder, 'wrong.json');
  writeFileSync(file, text);
  expect(() => policyFrom(file)).toThrow('no policy');
});

test('the policy administrators begin with is one', () => {
  expect(policyFrom(path.join(__dirname, '..', '..', 'manifests', 'policy.example.json')).policy).toMatchObject({ daysKept: 180, off: ['stock-phrases'] });
});

test('without a policy nothing is locked', () => {
  expect(policyFrom('').policy).toEqual({});
  const card = settingsOf(start(mailboxOf()));
  expect(card && textOf(card)).not.toContain(says.locked);
});
