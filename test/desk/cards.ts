import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gmailWordingFor } from '../../core';
import { actionsOf, cardStyle, createMailbox, drawCard, startAppsScript, type AppsScript, type AppsScriptOptions, type CardJson, type Mail } from '../hosts/apps-script';

const DIST = path.join(__dirname, '..', '..', 'dist', 'gmail');
const DAY_MS = 86_400_000;
/** A day of its own, so that the same cards are drawn whenever they are. */
const now = new Date('2026-03-02T10:00:00Z');
const ago = (days: number): Date => new Date(now.getTime() - days * DAY_MS);
const owner = { address: 'vera@home.example', name: 'Vera Holt' };
const auth = (name: string): string => `https://www.googleapis.com/auth/${name}`;
const READERS = ['gmail.addons.execute', 'gmail.addons.current.message.metadata'].map(auth);
const READ = [...READERS, auth('gmail.readonly'), auth('script.external_request')];

const invitation: Mail = {
  to: ['Anna North <anna@north.example>', 'ben@south.example'], bcc: ['Cleo East <cleo@east.example>'], subject: 'An exclusive invitation',
  html: '<p>Dear Anna,</p><p>I have exclusively chosen you for our meeting next week, because your work is unlike any other that I know of. There will be coffee, a short talk and time for your questions.</p><p>Vera</p>',
};
const toDan: Mail = {
  ...invitation, to: ['Dan Reef <dan@reef.example>'], bcc: [],
  html: '<p>Dear Dan,</p><p>I have exclusively chosen you for our meeting next week, because your boats are unlike any other that I know of. There will be coffee, a short talk and time for your questions.</p><p>Vera</p>',
};
const note: Mail = { to: ['kim@west.example'], subject: 'Thursday', html: '<p>Hi Kim,</p><p>See you on Thursday at noon, shall we take the small table again?</p>' };
const first: Mail = {
  to: ['Rosa Lund <rosa@lund.example>'], subject: 'Parcels',
  html: '<p>Hi Rosa,</p><p>would you be open to a 15-minute call next week? It is about the way parcels leave a warehouse, and about the hours that go by before they do. Most teams lose a day every week without seeing it. Thursday at ten or at three would both be good.</p><p>Best,<br>Vera</p>',
};
const lunch = (thread: string, days: number, isAnswered: boolean): Mail[] => [
  { kind: 'sent', to: ['Kim West <kim@west.example>'], subject: 'Lunch', text: 'Shall we have lunch on Friday, as last time, or is it the week with the fair?', date: ago(days), threadId: thread },
  ...(isAnswered ? [{ kind: 'received' as const, from: 'Kim West <kim@west.example>', to: [owner.address], subject: 'Re: Lunch', text: 'Yes', date: ago(days - 1), threadId: thread }] : []),
];
/** Two years with Kim, a series to strangers, and what came back. */
const mails: readonly Mail[] = [
  ...lunch('winter', 400, true), ...lunch('january', 28, true), ...lunch('february', 17, true), ...lunch('fair', 9, false),
  { ...invitation, kind: 'sent', to: ['Eva Hill <eva@hill.example>', 'Finn Moor <finn@moor.example>'], bcc: [], html: invitation.html?.replace('Anna', 'Eva') ?? '', date: ago(4) },
];

/** One card of the add-on and what it shows. */
export interface Drawn {
  readonly name: string;
  /** As HTML, to be shown with `cardStyle`. */
  readonly html: string;
}

/** What gmail-addon/INSTALL.md shows. */
export const PICTURED: readonly string[] = ['readers', 'hold', 'remedy', 'compare', 'home', 'settings'];

/** Of each pictured card, what it shows in a few characters. */
export function digestsOf(cards: readonly Drawn[]): Record<string, string> {
  return Object.fromEntries(cards.filter(({ name }) => PICTURED.includes(name)).map(({ name, html }) => [
    name, createHash('sha256').update(cardStyle + html.replace(/ data-parameters="[^"]*"/g, '')).digest('hex').slice(0, 16),
  ]));
}

/** Every kind of card there is, as the bundle in dist/gmail makes it in the stand-in; `locale` is the user's. */
export function drawCards(locale: string): Drawn[] {
  const wording = gmailWordingFor(locale);
  const { panel, ui: { gmail } } = wording;
  const cards: Drawn[] = [];
  const draw = (name: string, card: CardJson | undefined): CardJson => {
    if (!card) throw new Error(`no card ${name}`);
    cards.push({ name, html: drawCard(card) });
    return card;
  };
  const open = (draft: Mail, options: Partial<AppsScriptOptions> = {}): { host: AppsScript; card: CardJson; edit: (mail: Mail) => void } => {
    const mailbox = createMailbox({ owner, mails, now: () => now });
    const draftId = mailbox.saveDraft({ ...draft, date: new Date(now.getTime() - 60_000) });
    const host = startAppsScript({ code: readFileSync(path.join(DIST, 'Code.js'), 'utf8'), manifest: readFileSync(path.join(DIST, 'appsscript.json'), 'utf8'), mailbox, now: () => now, locale, ...options });
    return { host, card: host.openCompose(draftId), edit: (mail) => void mailbox.saveDraft(mail, draftId) };
  };
  const press = (host: AppsScript, card: CardJson, label: string, inputs = {}): CardJson | undefined => {
    const button = actionsOf(card).find(({ text }) => text === label);
    if (!button) throw new Error(`no button ${label}`);
    return host.press(button, inputs).card;
  };

  draw('clear', open(note).card);
  draw('look', open(first).card);
  const held = open(invitation);
  draw('hold', held.card);
  draw('remedy', press(held.host, held.card, wording.remedies['separate-letters'].label));
  draw('open-letter', press(held.host, held.card, wording.remedies['open-letter'].label));
  const dropped = draw('drop-claim', press(held.host, held.card, wording.remedies['drop-claim'].label));
  draw('new-draft', press(held.host, dropped, gmail.newDraft));
  const question = draw('answer', press(held.host, held.card, panel.answerIt));
  press(held.host, question, panel.notHere);
  const home = draw('home', held.host.openHome());
  draw('settings', press(held.host, home, panel.settings.title));
  draw('forget', press(held.host, held.host.openHome(), gmail.forgetSome));
  const changed = open(invitation);
  changed.edit(note);
  draw('changed', press(changed.host, changed.card, gmail.checkAndSend, { know: ['yes'] }));
  const many = open({ ...invitation, to: Array.from({ length: 12 }, (_, i) => `r${i}@s${i}.example`), bcc: [] }, { callMs: 4000 });
  draw('going-on', press(many.host, draw('remedy-many', press(many.host, many.card, wording.remedies['separate-letters'].label)), wording.ui.apply));
  const sending = open(note);
  draw('sent', press(sending.host, sending.card, gmail.checkAndSend));
  const again = open(toDan);
  draw('compare', press(again.host, draw('same-letter', again.card), gmail.compareIt));
  const readers = open(invitation, { scopes: READERS });
  draw('readers', readers.card);
  draw('pasted', press(readers.host, readers.card, gmail.checkPasted, { pasted: ['Dear {{first_name}}, here is our offer.'] }));
  draw('home-readers', readers.host.openHome());
  draw('reading', open(invitation, { scopes: READ }).card);
  draw('no-draft', held.host.openCompose({ to: ['new@new.example'] }));
  draw('guests', held.host.openEvent({ organizer: { email: owner.address }, attendees: ['anna@north.example', 'ben@south.example'].map((email) => ({ email })) }));
  const broken = open(invitation);
  broken.host.cache.clear();
  broken.host.faults.set('messages.list', 'User-rate limit exceeded.');
  draw('busy', press(broken.host, broken.card, wording.ui.checkAgain));
  broken.host.faults.set('batch', 'offline');
  broken.host.faults.set('drafts.list', 'Address unavailable');
  draw('offline', broken.host.openCompose({ to: ['new@new.example'] }));
  return cards;
}
