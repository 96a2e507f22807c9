import { gmailWordingFor } from '../../core';
import { actionsOf, textOf } from '../hosts/apps-script';
import { buildOnce, invitation, opened } from './gmail';

beforeAll(buildOnce);
const { ui: { gmail, ...ui }, remedies } = gmailWordingFor('en');
const auth = (name: string): string => `https://www.googleapis.com/auth/${name}`;
const readers = ['gmail.addons.execute', 'gmail.addons.current.message.metadata'].map(auth);
const read = [auth('gmail.readonly'), auth('script.external_request')];
const send = [auth('gmail.addons.current.action.compose')];

test.each([
  ['readers only', readers, 'onCheckPasted'],
  ['reading, half granted', [...readers, auth('gmail.readonly')], 'onCheckPasted'],
  ['reading', [...readers, ...read], 'onShowRemedy'],
  ['sending, but not reading', [...readers, ...send], 'onCheckPasted'],
  ['everything', [...readers, ...read, ...send], 'onSend'],
])('%s: every button works or asks, and no call outside what was granted is ever made', (_, scopes, offers) => {
  const { host, card } = opened(invitation, { scopes });
  expect(actionsOf(card).map(({ functionName }) => functionName)).toContain(offers);
  for (const button of actionsOf(card)) {
    const { asks, card: next } = host.press(button, { pasted: ['Dear Anna, only you.'], know: [] });
    expect(asks === undefined || asks.every((scope) => !scopes.includes(scope))).toBe(true);
    for (const inner of next ? actionsOf(next) : []) host.press(inner, { known: [], know: [] });
  }
  expect(host.quota.refused).toEqual([]);
});

test('the start card explains every tier in one sentence and offers what is not granted', () => {
  const { host } = opened(invitation, { scopes: readers });
  const home = host.openHome();
  for (const sentence of Object.values(gmail.tiers)) expect(textOf(home)).toContain(sentence);
  const buttons = actionsOf(home).map(({ text }) => text);
  expect(buttons).toEqual(expect.arrayContaining([gmail.allow.read, gmail.allow.send]));
});

test('a remedy asks for the permission to write when it is to be done, not before', () => {
  const { host, mailbox, card } = opened(invitation, { scopes: [...readers, ...read] });
  const show = actionsOf(card).find(({ text }) => text === remedies['separate-letters'].label) ?? { functionName: '' };
  const preview = host.press(show).card;
  const apply = (preview ? actionsOf(preview) : []).find(({ text }) => text === ui.apply) ?? { functionName: '' };
  const { asks = [] } = host.press(apply);
  expect(asks).toEqual(send);
  expect(mailbox.drafts.size).toBe(1);
  host.grant(asks);
  expect(host.press(apply).draftUpdate?.to).toEqual(['anna@north.example']);
});
