import { gmailWordingFor } from '../../core';
import { actionsOf, textOf, type AppsScript, type CardJson } from '../hosts/apps-script';
import { buildOnce, history, invitation, mailboxOf, now, plainNote, start } from './gmail';

beforeAll(buildOnce);
const { panel, ui: { gmail, ...ui }, notes } = gmailWordingFor('en');
const toDan = { ...invitation, to: ['Dan Reef <dan@reef.example>'], bcc: [], html: invitation.html?.replace('Anna', 'Dan') ?? '' };
const HOUR = 3_600_000;

function press(host: AppsScript, card: CardJson | undefined, wanted: string, inputs = {}): CardJson | undefined {
  const button = card && actionsOf(card).find(({ text }) => text === wanted);
  if (!button) throw new Error(`no button ${wanted}`);
  return host.press(button, inputs).card;
}

test('a letter that left by Gmail’s own Send is remembered at the next check', () => {
  const mailbox = mailboxOf([...history, { ...invitation, kind: 'sent', date: new Date(now.getTime() - HOUR) }]);
  const host = start(mailbox);
  expect(textOf(host.openCompose(mailbox.saveDraft(toDan)))).toContain('The same letter again');
});

test('each letter is remembered once, whichever way it left', () => {
  const mailbox = mailboxOf([...history, { ...plainNote, kind: 'sent', date: new Date(now.getTime() - HOUR) }]);
  const host = start(mailbox);
  press(host, host.openCompose(mailbox.saveDraft(plainNote)), gmail.checkAndSend);
  const card = host.openCompose(mailbox.saveDraft(invitation));
  host.press(actionsOf(card).find(({ text }) => text === ui.checkAgain) ?? { functionName: '' });
  expect(textOf(host.openHome())).toContain(gmail.remembers(2, 1));
});

test('what is stored holds neither text nor addresses', () => {
  const mailbox = mailboxOf([...history, { ...invitation, kind: 'sent', date: new Date(now.getTime() - HOUR) }]);
  const host = start(mailbox);
  press(host, host.openCompose(mailbox.saveDraft(toDan)), gmail.checkAndSend, { know: ['yes'] });
  const stored = [...host.properties, ...host.cache].flat().join('\n');
  // Short names as whole words: any three letters turn up in base64 by chance.
  expect(stored).not.toMatch(/(?<![\w-])(?:anna|dan|vera|north|reef)(?![\w-])|@|example|exclusive/i);
  expect(stored.length).toBeGreaterThan(100);
});

test('forgetting empties the store and does not learn the past anew', () => {
  const mailbox = mailboxOf([...history, { ...invitation, kind: 'sent', date: new Date(now.getTime() - HOUR) }]);
  const host = start(mailbox);
  const draftId = mailbox.saveDraft(toDan);
  host.openCompose(draftId);
  press(host, press(host, host.openHome(), gmail.forgetSome), panel.forget);
  expect(textOf(host.openHome())).toContain(gmail.remembers(0, 0));
  expect(textOf(host.openCompose(draftId))).not.toContain('The same letter again');
});

test('one person can be forgotten alone', () => {
  const mailbox = mailboxOf([...history, { ...invitation, kind: 'sent', date: new Date(now.getTime() - HOUR) }]);
  const host = start(mailbox);
  host.openCompose(mailbox.saveDraft(toDan));
  expect(textOf(host.openHome())).toContain(gmail.remembers(1, 3));
  const after = press(host, press(host, host.openHome(), gmail.forgetSome), gmail.forgetOne, { address: ['Ben <BEN@south.example>'] });
  expect(after && textOf(after)).toContain(gmail.remembers(1, 2));
  expect(press(host, press(host, host.openHome(), gmail.forgetSome), gmail.forgetOne, { address: ['nobody'] })).toBeUndefined();
});

test.each([
  ['a cut-off store', { salt: 's', m0: '{"version":1,"people":[' }, true],
  ['a store of another kind', { salt: 's', m0: 'hello' }, true],
  ['an unreadable date of the last look', { salt: 's', seen: '{{' }, false],
  ['an empty store', {}, false],
])('%s: the letter is reviewed, and a loss is said', (_, properties, isLost) => {
  const mailbox = mailboxOf();
  const text = textOf(start(mailbox, { properties }).openCompose(mailbox.saveDraft(plainNote)));
  expect(text).toContain('Checked: “Hi Kim');
  expect(text.includes(notes.memoryLost)).toBe(isLost);
});
