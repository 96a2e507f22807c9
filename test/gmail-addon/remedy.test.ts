import { gmailWordingFor } from '../../core';
import { actionsOf, textOf, type ActionView, type CardJson, type Mail, type StoredMail } from '../hosts/apps-script';
import { buildOnce, invitation, opened } from './gmail';

beforeAll(buildOnce);
const { remedies, ui: { gmail, ...ui } } = gmailWordingFor('en');

function button(card: CardJson | undefined, wanted: string): ActionView {
  const found = card && actionsOf(card).find(({ text }) => text === wanted);
  if (!found) throw new Error(`no button ${wanted}`);
  return found;
}

function bodyOf(mail: StoredMail | undefined): string {
  return mail?.payload.content.toString('utf8') ?? '';
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

test('Gmail failed after it made a draft: that one is found, and not made again', () => {
  const { host, mailbox, card } = opened(invitation);
  const preview = host.press(button(card, remedies['separate-letters'].label)).card;
  host.faults.set('drafts.create', () => { mailbox.saveDraft({ to: ['ben@south.example'], subject: invitation.subject ?? '' }); return 'Empty response'; });
  expect(host.press(button(preview, ui.apply)).notification).toBe(gmail.notChanged);
  host.faults.clear();
  host.press(button(preview, ui.apply));
  expect([...mailbox.drafts.values()].slice(1).map(({ readers }) => readers)).toEqual([['ben@south.example'], ['cleo@east.example']]);
});

test('say it goes to all: the honest line alone goes in at the top, escaped', () => {
  const { host, card } = opened(invitation);
  const preview = host.press(button(card, remedies['open-letter'].label)).card;
  const { draftUpdate } = host.press(button(preview, gmail.onlyLine));
  expect(draftUpdate?.insertAtStart).toMatch(/^<p>[^<>]+<\/p>$/);
  expect(draftUpdate?.to).toBeUndefined();
});

test('a letter whose text is rewritten shows what changes and becomes one new draft, however often it is asked for', () => {
  const { host, mailbox, draftId, card } = opened({ ...invitation, attachments: [{ name: 'map.png' }] });
  const preview = host.press(button(card, remedies['open-letter'].label)).card;
  expect(preview && textOf(preview)).toMatch(/<s>Anna,[\s\S]*unlike any other that I know of\.<\/s> <b>all,[\s\S]*<\/b>/);
  const { card: after, draftUpdate } = host.press(button(preview, gmail.newDraft));
  expect(draftUpdate).toBeUndefined();
  expect(after && textOf(after)).toContain(gmail.newDraftMade);
  expect(after && textOf(after)).toContain(gmail.attachmentsStay);
  host.press(button(preview, gmail.newDraft));
  const made = [...mailbox.drafts].filter(([id]) => id !== draftId).map(([, mail]) => mail);
  expect(made.map(({ readers }) => readers)).toEqual([['anna@north.example', 'ben@south.example', 'cleo@east.example']]);
  const text = bodyOf(made[0]);
  expect(text).toContain('Dear all,');
  expect(text).not.toContain('exclusively');
});

const head = 'On Sun, 1 Mar 2026 at 09:00, Kim West <kim@west.example> wrote:';
const answer: Mail = {
  to: ['Kim West <kim@west.example>'], subject: 'Re: The evening', threadId: 'evening', headers: { 'In-Reply-To': '<q1@west.example>' },
  text: `Hi Kim,\n\nour platform fills the empty half of the trucks, day after day, and our friends in Ghent save many hours a month with it. One afternoon is enough.\n\nVera\n\n${head}\n> Who else came to the meeting with the mayor?`,
};
const guests: Mail = {
  to: ['Anna North <anna@north.example>', 'Ben Ito <ben@south.example>', 'Cleo East <cleo@east.example>'], subject: 'An evening in March', attachments: [{ name: 'invite.ics', type: 'text/calendar', content: 'BEGIN:VCALENDAR' }],
  text: 'Come and see the old mill, where the looms are being set up again after forty years. There is soup at seven, and the weaver tells how it was.',
};

test.each([
  ['known-only', { ...invitation, to: ['Kim West <kim@west.example>', 'ben@south.example', 'anna@north.example'], bcc: [] }, ui.apply, { to: ['kim@west.example'] }, [['ben@south.example', 'anna@north.example']]],
  ['right-name', { to: ['Dan Reef <dan@reef.example>'], subject: 'The hall', text: 'Dear Clara,\n\nthe hall opens in May.' }, gmail.newDraft, undefined, [['dan@reef.example']]],
  ['drop-claim', invitation, gmail.newDraft, undefined, [['anna@north.example', 'ben@south.example', 'cleo@east.example']]],
  ['answer-first', answer, ui.apply, { insertAtStart: expect.stringContaining('Who else came to the meeting') }, []],
  ['say-who-comes', guests, ui.apply, { insertAtStart: expect.stringMatching(/Anna North.*Ben Ito.*Cleo East/) }, []],
] as const)('%s does in Gmail what it says', (id, mail, press, update, drafts) => {
  const { host, mailbox, draftId, card } = opened(mail);
  const preview = host.press(button(card, remedies[id].label)).card;
  expect(host.press(button(preview, press)).draftUpdate).toEqual(update);
  expect([...mailbox.drafts].filter(([one]) => one !== draftId).map(([, { readers }]) => readers)).toEqual(drafts);
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
