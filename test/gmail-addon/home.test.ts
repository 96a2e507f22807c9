import { checks, gmailWordingFor, languagesRead } from '../../core';
import { actionsOf, textOf, type ActionView, type CardJson, type Mail } from '../hosts/apps-script';
import { buildOnce, history, invitation, mailboxOf, now, opened, plainNote, start } from './gmail';

beforeAll(buildOnce);
const { panel, ui: { gmail, ...ui }, verdicts, notes } = gmailWordingFor('en');
const words = ['respect', 'relationship', 'dialogue', 'value', 'interest'];
const everyLanguage = languagesRead.map(({ language }) => language);
const allOn = { ...Object.fromEntries(words.map((word) => [word, checks.filter((check) => check.word === word).map(({ id }) => id)])), languages: everyLanguage, threshold: ['usual'] };

function button(card: CardJson | undefined, wanted: string): ActionView {
  const found = card && actionsOf(card).find(({ text }) => text === wanted);
  if (!found) throw new Error(`no button ${wanted} in ${card && textOf(card)}`);
  return found;
}

test('settings: a check switched off is silent, own domains are no strangers, days are kept', () => {
  const { host, draftId } = opened(invitation);
  const form = host.press(button(host.openHome(), panel.settings.title)).card;
  const { card, notification } = host.press(button(form, gmail.save), { ...allOn, respect: [], ownAddresses: ['vera@other.example'], ownDomains: ['south.example'], daysKept: ['90'] });
  expect(notification).toBe(panel.settings.saved);
  expect(card && textOf(card)).toContain(gmail.neverCount(checks.filter(({ word }) => word === 'respect').length));
  expect(host.openCompose(draftId).sections.map(({ header }) => header)).not.toContain('<b>Respect</b>');
  const again = host.press(button(host.openHome(), panel.settings.title)).card;
  const values = again?.sections.flatMap(({ widgets }) => widgets.flatMap(({ textInput }) => (textInput ? [textInput.value] : [])));
  expect(values?.slice(0, 3)).toEqual(['vera@other.example', 'south.example', '90']);
});

test.each(['en', 'de', 'bg-BG'])('settings list every check by what it asks, in %s', (locale) => {
  const { asks, words: groups, panel: { settings } } = gmailWordingFor(locale);
  const host = start(mailboxOf(), { locale });
  const lists = host.press(button(host.openHome(), settings.title)).card?.sections.flatMap(({ widgets }) => widgets.flatMap(({ selectionInput }) => (selectionInput ? [selectionInput] : [])));
  expect(lists?.map(({ label }) => label)).toEqual([settings.threshold, settings.languages, ...Object.values(groups)]);
  expect(lists?.slice(2).flatMap(({ items }) => items.map(({ value, text }) => [value, text])).sort()).toEqual(Object.entries(asks).sort());
});

test.each([
  ['no number', { daysKept: ['soon'] }], ['too few days', { daysKept: ['1'] }], ['no domain', { ownDomains: ['south'] }], ['no address', { ownAddresses: ['<vera@x@y>'] }],
])('settings with %s are not saved', (_, wrong) => {
  const host = start(mailboxOf());
  const form = host.press(button(host.openHome(), panel.settings.title)).card;
  const { card, notification } = host.press(button(form, gmail.save), { ...allOn, daysKept: ['400'], ...wrong });
  expect(notification).toBe(gmail.notSaved);
  expect(card).toBeUndefined();
});

test.each([
  ['not for this letter', panel.notHere, {}, gmail.notHereCount(1)],
  ['never', panel.never, {}, gmail.neverCount(1)],
  ['I know these people', gmail.iKnowThem, { known: ['anna@north.example', 'ben@south.example', 'cleo@east.example'] }, gmail.knownCount(3)],
])('“%s” changes the review, is listed on the start card and can be taken back', (_, label, ticks, listed) => {
  const { host, draftId, card } = opened(invitation);
  const before = actionsOf(card).filter(({ functionName }) => functionName === 'onShowAnswers').length;
  const question = host.press(button(card, panel.answerIt)).card;
  const { card: after, notification } = host.press(button(question, label), ticks);
  expect(notification).toBe(gmail.answered);
  expect(after && actionsOf(after).filter(({ functionName }) => functionName === 'onShowAnswers').length).toBeLessThan(before);
  const home = host.openHome();
  expect(textOf(home)).toContain(listed);
  const back = host.press(button(home, panel.takeBack)).card;
  expect(back && textOf(back)).not.toContain(listed);
  expect(host.openCompose(draftId).header?.subtitle).toBe(verdicts.hold);
});

test('how many letters were answered comes from Gmail’s conversations, bounces apart, and only where it may look', () => {
  const day = (days: number): Date => new Date(now.getTime() - days * 86_400_000);
  const sent = (threadId: string, days: number): Mail => ({ ...plainNote, kind: 'sent', threadId, date: day(days) });
  const received = (threadId: string, days: number, from = 'Kim West <kim@west.example>'): Mail => ({ kind: 'received', from, subject: 'Re: Thursday', text: 'Yes', threadId, date: day(days) });
  const mails = [
    sent('a', 40), received('a', 39), sent('b', 20), received('b', 19), received('c', 18), sent('c', 17), sent('d', 5), received('d', 4, 'mailer-daemon@googlemail.com'), sent('e', 3), received('e', 2),
  ];
  const host = start(mailboxOf([...history, ...mails]));
  expect(textOf(host.openHome())).toContain(gmail.answeredOf(2, 4));
  expect(host.quota.units).toBe(10);
  expect(textOf(start(mailboxOf([...history, ...mails]), { scopes: [] }).openHome())).not.toContain('Answered');
  host.faults.set('messages.list', 'Backend Error');
  expect(textOf(host.openHome())).not.toContain('Answered');
});

test('in a mailbox too busy to list, only letters of which all later mail was seen are counted', () => {
  const at = (minutes: number): Date => new Date(now.getTime() - minutes * 60_000);
  const noise = Array.from({ length: 1600 }, (_, i): Mail => ({ kind: 'received', from: 'news@shop.example', subject: 'Offer', text: 'Offer', threadId: `n${i}`, date: at(10 + i) }));
  const letters = [1, 2, 3, 4].map((i): Mail => ({ ...plainNote, kind: 'sent', threadId: `t${i}`, date: at(i < 4 ? 5 * i : 1700) }));
  const host = start(mailboxOf([...noise, ...letters, { kind: 'received', from: 'kim@west.example', subject: 'Re', text: 'Yes', threadId: 't2', date: at(1) }]));
  expect(textOf(host.openHome())).toContain(gmail.answeredOf(1, 3));
});

test('what is remembered goes into a draft to nobody', () => {
  const { host, mailbox } = opened(invitation);
  expect(host.press(button(host.openHome(), gmail.exportIt)).notification).toBe(gmail.exported);
  const made = [...mailbox.drafts.values()].at(-1);
  expect(made?.readers).toEqual([]);
  expect(Object.keys(JSON.parse(made?.payload.content.toString('utf8') ?? ''))).toContain('h');
  expect(made?.payload.filename).toBe('golden-rule-memory.json');
  host.faults.set('drafts.create', 'Backend Error');
  expect(host.press(button(host.openHome(), gmail.exportIt)).notification).toBe(gmail.notExported);
});

test('an event being edited: guests are counted without the organiser, pasted text is reviewed as an invitation', () => {
  const host = start(mailboxOf());
  const guests = ['vera@home.example', 'anna@north.example', 'ben@south.example', 'cleo@east.example'].map((email) => ({ email }));
  const card = host.openEvent({ organizer: { email: 'vera@home.example' }, attendees: guests });
  expect(card.header?.subtitle).toBe(gmail.guests(3));
  expect(textOf(card)).toContain(gmail.guestsOnly);
  const { card: after } = host.press(button(card, gmail.checkPasted), { pasted: ['Dear Anna, I have exclusively chosen you for our meeting next week, because your work is unlike any other.'] });
  expect(after?.header?.subtitle).toBe(verdicts.hold);
  expect(after && textOf(after)).not.toContain(notes.unknownReaders(3));
  expect(after && textOf(after)).not.toContain(ui.apply);
});

test('an event that tells nothing is no error', () => {
  const host = start(mailboxOf(), { scopes: ['https://www.googleapis.com/auth/gmail.addons.execute'] });
  expect(host.openEvent({ organizer: { email: 'vera@home.example' }, attendees: [{ email: 'a@b.example' }] }).header?.subtitle).toBe(gmail.guests(0));
});

test('the probe shows itself only when it was switched on in the script editor, and outlives what is remembered', () => {
  const { host, draftId, card } = opened(invitation);
  const isOffered = (shown: CardJson): boolean => actionsOf(shown).some(({ functionName }) => functionName === 'onProbe');
  expect(isOffered(card)).toBe(false);
  host.runInEditor('onProbe');
  host.openHome();
  host.press({ functionName: 'onForget' });
  const probing = host.openCompose(draftId);
  const { card: probe } = host.press(button(probing, 'Probe'));
  expect(probe && textOf(probe)).toMatch(/Readers in this callback \(To, Cc, Bcc\)\n2, 0, 1/);
  host.runInEditor('onProbe');
  expect(isOffered(host.openCompose(draftId))).toBe(false);
});
