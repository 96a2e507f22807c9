import { gmailWordingFor } from '../../core';
import { textOf, actionsOf } from '../hosts/apps-script';
import { buildOnce, history, invitation, mailboxOf, opened, plainNote, start } from './gmail';

beforeAll(buildOnce);
const { verdicts, notes, ui } = gmailWordingFor('en');

test('one letter to three strangers is held, under Respect, with its words quoted in italics', () => {
  const { card } = opened(invitation);
  expect(card.header?.subtitle).toBe(verdicts.hold);
  expect(card.sections.map((section) => section.header).filter(Boolean)).toContain('<b>Respect</b>');
  expect(textOf(card)).toContain('<i>“Dear Anna”</i>');
  expect(actionsOf(card).map(({ functionName }) => functionName)).toEqual(expect.arrayContaining(['onShowRemedy', 'onSend', 'onCheckAgain']));
});

test('says which text was checked and when it was saved', () => {
  expect(textOf(opened(plainNote).card)).toMatch(/Saved just now\nChecked: “Hi Kim,? See you on Thursday/);
});

test('a note to one known person is clear and costs few units', () => {
  const { card, host } = opened(plainNote);
  expect(card.header?.subtitle).toBe(verdicts.clear);
  expect(host.quota.calls).toEqual(['drafts.list', 'drafts.get', 'drafts.get', 'messages.list', 'messages.list', 'messages.list', 'drafts.get']);
  expect(host.quota.units).toBe(80);
});

test('what was found out of readers is not asked again within six hours, and known people never again', () => {
  const { host, draftId } = opened(plainNote);
  host.cache.clear();
  const before = host.quota.calls.length;
  host.openCompose(draftId);
  // The one list left asks what was sent since the last check.
  expect(host.quota.calls.slice(before)).toEqual(['drafts.list', 'drafts.get', 'drafts.get', 'messages.list', 'drafts.get']);
});

test('checks the draft that is open, not another one', () => {
  const mailbox = mailboxOf();
  mailbox.saveDraft(invitation);
  const draftId = mailbox.saveDraft(plainNote);
  mailbox.saveDraft({ ...invitation, bcc: [] });
  expect(start(mailbox).openCompose(draftId).header?.subtitle).toBe(verdicts.clear);
});

test.each([
  ['no draft saved yet', { to: ['new@new.example'] }, ui.gmail.noDraft],
  ['two drafts with the same readers', { to: plainNote.to ?? [] }, ui.gmail.severalDrafts(2)],
])('%s: says so and offers to check again', (_, composing, says) => {
  const mailbox = mailboxOf();
  mailbox.saveDraft(plainNote);
  mailbox.saveDraft({ ...plainNote, subject: 'Friday' });
  const card = start(mailbox).openCompose(composing);
  expect(textOf(card)).toContain(says);
  expect(actionsOf(card).map(({ text }) => text)).toEqual([ui.checkAgain]);
});

test('events of the older shape are read too, and their subject tells two drafts to the same readers apart', () => {
  const mailbox = mailboxOf();
  const draftId = mailbox.saveDraft(invitation);
  mailbox.saveDraft({ ...plainNote, to: invitation.to ?? [], bcc: invitation.bcc ?? [] });
  const host = start(mailbox, { hasOldEvents: true });
  const card = host.openCompose(draftId);
  expect(card.header?.subtitle).toBe(verdicts.hold);
  const again = actionsOf(card).find(({ text }) => text === ui.checkAgain);
  expect(again && host.press(again).card?.header?.subtitle).toBe(verdicts.hold);
});

test('check again sees the new text', () => {
  const { host, mailbox, draftId, card } = opened(plainNote);
  mailbox.saveDraft(invitation, draftId);
  const again = actionsOf(card).find(({ text }) => text === ui.checkAgain);
  expect(again && host.press(again).card?.header?.subtitle).toBe(verdicts.hold);
});

test('without leave to read drafts only the readers are looked at, and pasted text can be checked', () => {
  const { host, card } = opened(invitation, { scopes: ['https://www.googleapis.com/auth/gmail.addons.current.message.metadata'] });
  expect(card.header?.subtitle).toBe('3 readers, 1 of them hidden in Bcc.');
  expect(textOf(card)).toContain(ui.gmail.cannotRead);
  const pasted = host.press({ functionName: 'onCheckPasted' }, { pasted: ['Dear {{first_name}}, here is our offer.'] }).card;
  expect(pasted?.header?.subtitle).toBe(verdicts.hold);
  expect(pasted && textOf(pasted)).toContain('{{first_name}}');
  expect(host.quota.units).toBe(0);
});

test('leave to read drafts is asked for by a button, and then the text is checked', () => {
  const { host, card } = opened(invitation, { scopes: ['https://www.googleapis.com/auth/gmail.addons.current.message.metadata'] });
  const allow = actionsOf(card).find(({ text }) => text === ui.gmail.allow.read) ?? { functionName: '' };
  const { asks = [] } = host.press(allow);
  expect(asks).toEqual(['https://www.googleapis.com/auth/gmail.readonly', 'https://www.googleapis.com/auth/script.external_request']);
  host.grant(asks);
  expect(host.press(allow).card?.header?.subtitle).toBe(verdicts.hold);
});

test.each([
  ['drafts.list', 'Backend Error'], ['drafts.get', 'Rate Limit Exceeded'], ['drafts.get', 'Requested entity was not found.'],
])('%s answering %s: not checked, and nothing is held back', (method, fault) => {
  const { host, draftId } = opened(plainNote);
  host.faults.set(method, fault);
  const card = host.openCompose(draftId);
  expect(textOf(card)).toContain(notes.notChecked);
  expect(actionsOf(card).map(({ text }) => text)).toEqual([ui.checkAgain]);
});

test('when the search is out of order the readers are unknown, never strangers', () => {
  const { host, draftId } = opened(invitation);
  host.cache.clear();
  host.faults.set('messages.list', 'Backend Error');
  expect(textOf(host.openCompose(draftId))).toContain(notes.unknownReaders(3));
});

test('a broken store is left out and said', () => {
  expect(textOf(opened(plainNote, { properties: { salt: 's', m0: '{"version":1,"peo', m1: 'xx' } }).card)).toContain(notes.memoryLost);
});

test('everybody of the thread that is answered is known', () => {
  const mailbox = mailboxOf([...history, { kind: 'received', from: 'Zoe <zoe@far.example>', to: ['vera@home.example', 'Yan <yan@far.example>'], subject: 'Question', text: 'How?', threadId: 'thread7' }]);
  const draftId = mailbox.saveDraft({ to: ['zoe@far.example'], cc: ['yan@far.example'], subject: 'Re: Question', threadId: 'thread7', headers: { 'In-Reply-To': '<q@far.example>' }, html: '<p>Dear Zoe,</p><p>I chose you exclusively.</p>' });
  const card = start(mailbox).openCompose(draftId);
  expect(textOf(card)).not.toMatch(/stranger/);
});

test('2,000 readers: the first fifty are looked up, the rest are said to be unknown', () => {
  const { card, host } = opened({ ...invitation, bcc: Array.from({ length: 2000 }, (_, i) => `r${i}@s${i}.example`) });
  expect(host.quota.calls.filter((call) => call === 'messages.list')).toHaveLength(104);
  expect(host.quota.trips).toBeLessThanOrEqual(7);
  expect(textOf(card)).toContain(notes.unknownReaders(1952));
  expect(textOf(card)).toContain(ui.gmail.firstOnly(50, 1952));
});
