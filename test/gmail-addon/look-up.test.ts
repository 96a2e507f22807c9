import { gmailWordingFor } from '../../core';
import { textOf, type Mail } from '../hosts/apps-script';
import { buildOnce, history, invitation, mailboxOf, now, opened, plainNote, start } from './gmail';

beforeAll(buildOnce);
const { ui: { gmail }, notes, verdicts } = gmailWordingFor('en');
const DAY_MS = 86_400_000;
const asked = (readers: number): Mail => ({ ...plainNote, to: Array.from({ length: readers }, (_, i) => `r${i}@s${i}.example`) });

test.each([1, 5, 50, 200])('%i strangers cost two searches each, at most fifty of them, in two round trips at most', (readers) => {
  const { host } = opened(asked(readers));
  const looked = Math.min(50, readers);
  expect(host.quota.calls.filter((call) => call === 'messages.list')).toHaveLength(2 * looked + 1);
  // list, batch of drafts, draft, source: four; the rest are the look-ups.
  expect(host.quota.trips - 4).toBe(looked > 25 ? 2 : 1);
  expect(host.quota.units).toBe(5 + 3 * 20 + 10 * looked + 5);
  expect(host.quota.refused).toEqual([]);
});

test.each([
  ['offline', gmail.trouble.offline], ['403', gmail.trouble.refused], ['429', gmail.trouble.busy], ['500', gmail.trouble.failed],
])('the batch answers %s: the letter is reviewed, nobody is called a stranger, and the card says why', (fault, says) => {
  const { host, draftId } = opened(invitation);
  host.cache.clear();
  let batches = 0;
  // The first batch reads the drafts.
  host.faults.set('batch', () => (batches++ === 0 ? undefined : fault));
  const text = textOf(host.openCompose(draftId));
  for (const one of [says, notes.unknownReaders(3), gmail.notSearched, gmail.notCaughtUp, 'Checked: “Dear Anna']) expect(text).toContain(one);
});

test.each([
  ['offline', gmail.trouble.offline], ['403', gmail.trouble.refused], ['429', gmail.trouble.busy],
])('the drafts cannot be compared (%s): not checked, and why', (fault, says) => {
  const { host, draftId } = opened(plainNote);
  host.faults.set('batch', fault);
  const text = textOf(host.openCompose(draftId));
  expect(text).toContain(notes.notChecked);
  expect(text).toContain(says);
});

test('a partial batch: who was answered for is known, the rest is unknown, never a stranger', () => {
  const { host, draftId } = opened(asked(5));
  host.cache.clear();
  let searches = 0;
  host.faults.set('messages.list', () => (++searches > 6 ? 'Backend Error' : undefined));
  const text = textOf(host.openCompose(draftId));
  expect(text).toContain(notes.unknownReaders(2));
  expect(text).toContain(gmail.trouble.failed);
});

test.each([
  ['all but enough for two readers', 5500 - 45 - 20, 3], ['all', 6000 - 85, 5],
])('%s of the minute’s quota is spent: the meter leaves out what does not fit and the card says so', (_, spent, unknown) => {
  const mailbox = mailboxOf();
  const draftId = mailbox.saveDraft(asked(5));
  const host = start(mailbox);
  host.cache.set('spent', JSON.stringify([[now.getTime(), spent]]));
  const text = textOf(host.openCompose(draftId));
  for (const one of [gmail.trouble.busy, notes.unknownReaders(unknown), gmail.notSearched, gmail.notCaughtUp]) expect(text).toContain(one);
  expect(host.quota.calls.filter((call) => call === 'messages.list')).toHaveLength(2 * (5 - unknown));
});

test('Gmail’s own index finds the same letter where memory was lost', () => {
  const sent: Mail = { ...invitation, kind: 'sent', date: new Date(now.getTime() - 20 * DAY_MS) };
  const later: Mail[] = Array.from({ length: 12 }, (_, i) => ({ ...plainNote, kind: 'sent', text: `Note ${i}`, date: new Date(now.getTime() - 1000 * (20 - i)) }));
  const mailbox = mailboxOf([...history, sent, ...later]);
  const host = start(mailbox);
  const toDan = { ...invitation, to: ['Dan Reef <dan@reef.example>'], bcc: [], html: invitation.html?.replace('Anna', 'Dan') ?? '' };
  const draftId = mailbox.saveDraft(toDan);
  const card = host.openCompose(draftId);
  expect(card.header?.subtitle).toBe(verdicts.hold);
  expect(textOf(card)).toContain('The same letter again');
  const before = host.quota.calls.length;
  expect(textOf(host.openCompose(draftId))).toContain('The same letter again');
  // What was read once is not read again.
  expect(host.quota.calls.slice(before)).not.toContain('messages.get');
});

test('what was forgotten is not found again', () => {
  const sent: Mail = { ...invitation, kind: 'sent', date: new Date(now.getTime() - 20 * DAY_MS) };
  const mailbox = mailboxOf([...history, sent]);
  const host = start(mailbox);
  host.openHome();
  host.press({ functionName: 'onForget' });
  const toDan = { ...invitation, to: ['Dan Reef <dan@reef.example>'], bcc: [], html: invitation.html?.replace('Anna', 'Dan') ?? '' };
  expect(textOf(host.openCompose(mailbox.saveDraft(toDan)))).not.toContain('The same letter again');
});
