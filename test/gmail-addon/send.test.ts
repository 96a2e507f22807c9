import { gmailWordingFor } from '../../core';
import { actionsOf, textOf, type ActionView, type CardJson } from '../hosts/apps-script';
import { buildOnce, invitation, opened, plainNote } from './gmail';

beforeAll(buildOnce);
const { ui: { gmail, ...ui }, verdicts } = gmailWordingFor('en');
const ticked = { know: ['yes'] };

function sendButton(card: CardJson): ActionView {
  const button = actionsOf(card).find(({ text }) => text === gmail.checkAndSend);
  if (!button) throw new Error('no Check and send');
  return button;
}

test('sends exactly the bytes that were checked, in their thread, and remembers the letter', () => {
  const { host, mailbox, draftId, card } = opened({ ...plainNote, threadId: 'thread9', attachments: [{ name: 'map.png' }] });
  const bytes = mailbox.drafts.get(draftId)?.raw;
  const { card: after } = host.press(sendButton(card));
  expect(after && textOf(after)).toContain(gmail.sent);
  expect(after && textOf(after)).toContain(gmail.closeWindow);
  expect(mailbox.sent.at(-1)).toMatchObject({ raw: bytes, threadId: 'thread9', labels: ['SENT'] });
  expect(mailbox.drafts.size).toBe(0);
  expect(textOf(host.openHome())).toContain(gmail.remembers(1, 1));
});

test('a held letter needs the tick', () => {
  const { host, mailbox, card } = opened(invitation);
  const sent = mailbox.sent.length;
  expect(host.press(sendButton(card)).notification).toBe(gmail.tickFirst);
  expect(mailbox.sent).toHaveLength(sent);
  host.press(sendButton(card), ticked);
  expect(mailbox.sent).toHaveLength(sent + 1);
});

test('a draft edited since is not sent but checked again', () => {
  const { host, mailbox, draftId, card } = opened(plainNote);
  const sent = mailbox.sent.length;
  mailbox.saveDraft(invitation, draftId);
  const { card: after } = host.press(sendButton(card), ticked);
  expect(mailbox.sent).toHaveLength(sent);
  expect(after?.header?.subtitle).toBe(verdicts.hold);
  expect(after && textOf(after)).toContain(gmail.changedSince);
  expect(host.quota.calls).not.toContain('drafts.send');
});

test('the same text saved again is another state: it is checked again before it can be sent', () => {
  const { host, mailbox, draftId, card } = opened(plainNote);
  mailbox.saveDraft(plainNote, draftId);
  const { card: after } = host.press(sendButton(card));
  expect(after && textOf(after)).toContain(gmail.changedSince);
  expect(after && host.press(sendButton(after)).card).toBeDefined();
  expect(mailbox.drafts.size).toBe(0);
});

test('other bytes under the same message id are not sent', () => {
  const { host, mailbox, card } = opened(plainNote);
  const button = sendButton(card);
  const { card: after } = host.press({ ...button, parameters: { ...button.parameters, digest: 'AAAA' } });
  expect(after && textOf(after)).toContain(gmail.changedSince);
  expect(mailbox.drafts.size).toBe(1);
});

test.each([
  ['Gmail refuses', 'drafts.send', gmail.notSent],
  ['the draft cannot be read', 'drafts.get', gmailWordingFor('en').notes.notChecked],
])('%s: says so, sends nothing, remembers nothing', (_, method, says) => {
  const { host, mailbox, card } = opened(plainNote);
  host.faults.set(method, 'Backend Error');
  const { card: after } = host.press(sendButton(card));
  expect(after && textOf(after)).toContain(says);
  expect(mailbox.drafts.size).toBe(1);
  expect(textOf(host.openHome())).toContain(gmail.remembers(0, 1));
});

test('when Gmail fails after it took the letter, nobody is told to send it again', () => {
  const { host, mailbox, draftId, card } = opened(plainNote);
  host.faults.set('drafts.send', () => { mailbox.sendDraft(draftId); return 'Empty response'; });
  const { card: after } = host.press(sendButton(card));
  expect(after && textOf(after)).toContain(gmail.perhapsSent);
  expect(after && textOf(after)).not.toContain(gmail.notSent);
});

test('the permission to send is asked for when it is needed, and withdrawn it is asked for again', () => {
  const { host, mailbox, card } = opened(plainNote, { scopes: ['https://www.googleapis.com/auth/gmail.addons.current.message.metadata', 'https://www.googleapis.com/auth/gmail.readonly', 'https://www.googleapis.com/auth/script.external_request'] });
  expect(actionsOf(card).map(({ text }) => text)).not.toContain(gmail.checkAndSend);
  const allow = actionsOf(card).find(({ text }) => text === gmail.allow.send) ?? { functionName: '' };
  const { asks = [] } = host.press(allow);
  expect(asks).toEqual(['https://www.googleapis.com/auth/gmail.addons.current.action.compose']);
  host.grant(asks);
  const { card: after } = host.press(allow);
  expect(after && host.press(sendButton(after)).card).toBeDefined();
  expect(mailbox.drafts.size).toBe(0);
});

test('a letter too large to travel through a callback is checked but offers no sending', () => {
  const { card } = opened({ ...plainNote, attachments: [{ name: 'film.mp4', content: 'x'.repeat(4_000_000) }] });
  expect(textOf(card)).toContain(gmail.cannotSendHere);
  expect(actionsOf(card).map(({ text }) => text)).toEqual([ui.checkAgain]);
});

test('the same letter to the next stranger is noticed', () => {
  const { host, mailbox, card } = opened(invitation);
  host.press(sendButton(card), ticked);
  const next = mailbox.saveDraft({ ...invitation, to: ['Dan Reef <dan@reef.example>'], bcc: [], html: invitation.html?.replace('Anna', 'Dan') ?? '' });
  expect(textOf(host.openCompose(next))).toContain('The same letter again');
});
