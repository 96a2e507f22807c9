import { gmailWordingFor } from '../../core';
import { actionsOf, textOf, type AppsScript, type CardJson, type Mail } from '../hosts/apps-script';
import { buildOnce, history, invitation, mailboxOf, now, start } from './gmail';

beforeAll(buildOnce);
const { ui: { gmail } } = gmailWordingFor('en');
const DAY_MS = 86_400_000;
const to = (name: string, firm: string, days: number): Mail => ({
  ...invitation, kind: 'sent', to: [`${name} <${name.toLowerCase()}@${firm}.example>`], bcc: [], date: new Date(now.getTime() - days * DAY_MS),
  html: invitation.html?.replace('Anna', name).replace('your work', `your work at ${firm}`) ?? '',
});
const series = [to('Eva', 'hill', 9), to('Finn', 'moor', 6)];

function compared(mails: readonly Mail[], before: (host: AppsScript) => void = () => undefined): { host: AppsScript; card: CardJson | undefined } {
  const mailbox = mailboxOf([...history, ...mails]);
  const host = start(mailbox);
  const { kind: _, ...draft } = to('Dan', 'reef', 0);
  const card = host.openCompose(mailbox.saveDraft(draft));
  const button = actionsOf(card).find(({ text }) => text === gmail.compareIt);
  if (!button) throw new Error(`no button in ${textOf(card)}`);
  before(host);
  return { host, card: host.press(button).card };
}

test('what stays is shown beside the letter that is nearest, what changes crossed out and in bold, with the share that is this reader’s', () => {
  const { card } = compared(series);
  const text = card ? textOf(card) : '';
  expect(text).toContain(gmail.besideLetter('2026-02-24', 'Finn'));
  expect(text).toContain('Dear <s>Finn</s> <b>Dan</b>,<br><br>I have exclusively chosen you for our meeting next week, because your work at <s>moor</s> <b>reef</b> is unlike any other that I know of.');
  expect(card?.header?.subtitle).toBe(gmail.ownPart(5, 2));
  expect(text).toContain(gmail.nothingKept);
});

test('earlier letters are read on demand and nothing of them is kept', () => {
  let calls = 0;
  let stored = '';
  const { host } = compared(series, (before) => { calls = before.quota.calls.length; stored = JSON.stringify([...before.properties]); });
  expect(host.quota.calls.slice(calls).filter((call) => call.startsWith('messages'))).toEqual(['messages.list', 'messages.list', 'messages.list', 'messages.get', 'messages.get']);
  expect(JSON.stringify([...host.properties])).toBe(stored);
  expect([...host.cache.values()].join()).not.toMatch(/exclusively|moor/);
});

test.each([
  ['the sent letters are gone', (host: AppsScript) => { host.faults.set('messages.list', () => undefined); }, gmail.trouble.failed, 'messages.get', 'Requested entity was not found.'],
  ['Gmail is busy', () => undefined, gmail.trouble.busy, 'messages.list', 'User-rate limit exceeded.'],
  ['offline', () => undefined, gmail.trouble.offline, 'batch', 'offline'],
])('%s: it says so and invents nothing', (_, before, says, method, fault) => {
  const { card } = compared(series, (host) => { before(host); host.faults.set(method, fault); });
  expect(card && textOf(card)).toContain(says);
  expect(card && textOf(card)).not.toContain('<b>Dan');
});
