import { gmailWordingFor } from '../../core';
import { actionsOf, textOf, type ActionView, type CardJson } from '../hosts/apps-script';
import { buildOnce, invitation, opened } from './gmail';

beforeAll(buildOnce);
const { remedies, ui: { gmail, ...ui } } = gmailWordingFor('en');

function button(card: CardJson | undefined, wanted: string): ActionView {
  const found = card && actionsOf(card).find(({ text }) => text === wanted);
  if (!found) throw new Error(`no button ${wanted}`);
  return found;
}

test('write to each one: drafts for the others, this window keeps the first, undo brings the readers back', () => {
  const { host, mailbox, card } = opened(invitation);
  const preview = host.press(button(card, remedies['separate-letters'].label)).card;
  expect(preview && textOf(preview)).toContain(`${gmail.fields.to}\nanna@north.example`);
  expect(preview && textOf(preview)).toContain(gmail.furtherDrafts(2));
  expect(mailbox.drafts.size).toBe(1);
  const { draftUpdate } = host.press(button(preview, ui.apply));
  expect(draftUpdate).toEqual({ to: ['anna@north.example'], bcc: [] });
  expect([...mailbox.drafts.values()].slice(1).map(({ readers }) => readers)).toEqual([['ben@south.example'], ['cleo@east.example']]);
  expect(host.press(button(preview, ui.undo)).draftUpdate).toEqual({ to: ['anna@north.example', 'ben@south.example'], cc: [], bcc: ['cleo@east.example'], subject: invitation.subject });
  expect(host.quota.calls).not.toContain('drafts.send');
});

test('pressing it twice makes no draft twice', () => {
  const { host, mailbox, card } = opened(invitation);
  const preview = host.press(button(card, remedies['separate-letters'].label)).card;
  host.press(button(preview, ui.apply));
  host.press(button(preview, ui.apply));
  expect(mailbox.drafts.size).toBe(3);
});

test('interrupted, it goes on where it stopped', () => {
  const { host, mailbox, card } = opened(invitation);
  const preview = host.press(button(card, remedies['separate-letters'].label)).card;
  host.faults.set('drafts.create', 'Backend Error');
  expect(host.press(button(preview, ui.apply)).notification).toBe(gmail.notChanged);
  host.faults.clear();
  host.press(button(preview, ui.apply));
  expect(mailbox.drafts.size).toBe(3);
});

test('when time runs out it says how far it came and offers to go on', () => {
  const readers = Array.from({ length: 12 }, (_, i) => `r${i}@s${i}.example`);
  const { host, mailbox, card } = opened({ ...invitation, to: readers, bcc: [] }, { callMs: 4000 });
  const preview = host.press(button(card, remedies['separate-letters'].label)).card;
  let answer = host.press(button(preview, ui.apply));
  expect(answer.card && textOf(answer.card)).toMatch(/\d of 11 drafts are made/);
  // A cache may drop anything at any time (reference/cache/cache).
  host.cache.clear();
  for (let i = 0; i < 11 && answer.card; i++) answer = host.press(button(answer.card, ui.apply));
  expect(answer.draftUpdate?.to).toEqual(['r0@s0.example']);
  expect([...mailbox.drafts.values()].slice(1).map((mail) => mail.readers[0])).toEqual(readers.slice(1));
});

test('say it goes to all: the honest line goes in at the top, escaped', () => {
  const { host, card } = opened(invitation);
  const preview = host.press(button(card, remedies['open-letter'].label)).card;
  const { draftUpdate } = host.press(button(preview, ui.apply));
  expect(draftUpdate?.insertAtStart).toMatch(/^<p>[^<>]+<\/p>$/);
  expect(draftUpdate?.to).toBeUndefined();
});

test('a draft edited since is left alone and checked again', () => {
  const { host, mailbox, draftId, card } = opened(invitation);
  const preview = host.press(button(card, remedies['separate-letters'].label)).card;
  mailbox.saveDraft({ ...invitation, subject: 'Other' }, draftId);
  const { card: after, draftUpdate } = host.press(button(preview, ui.apply));
  expect(draftUpdate).toBeUndefined();
  expect(after && textOf(after)).toContain(gmail.changedSince);
  expect(mailbox.drafts.size).toBe(1);
});

test('undo with nothing kept says so', () => {
  const { host, card } = opened(invitation);
  const preview = host.press(button(card, remedies['separate-letters'].label)).card;
  expect(host.press(button(preview, ui.undo)).notification).toBe(gmail.cannotUndo);
});
