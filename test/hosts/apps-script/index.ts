/**
 * A stand-in for Gmail and Apps Script that runs the shipped `dist/gmail/Code.js` in a bare context, for the tests and the desk.
 *
 *   const mailbox = createMailbox({ owner: { address: 'me@home.example', name: 'Me' }, mails });
 *   const host = startAppsScript({ code, manifest, mailbox });
 *   const draftId = mailbox.saveDraft({ to: ['anna@north.example'], subject: 'Hi', html: '<p>Hi Anna</p>' });
 *   const card = host.openCompose(draftId);               // Card v1 JSON
 *   const button = actionsOf(card)[0];                    // { text, functionName, parameters }
 *   const { card: next, notification, draftUpdate } = host.press(button, { know: ['yes'] });
 *   page.innerHTML = drawCard(card);                      // <style>${cardStyle}</style> once on the page
 */
export { actionsOf, textOf, type ActionView } from './card-json';
export type { Button, CardJson, SectionJson, WidgetJson } from './card-json';
export { cardStyle, drawCard } from './draw';
export { createMailbox, type Mail, type Mailbox, type MailboxOptions, type StoredMail } from './mailbox';
export { NEW_PRICES, type Fault, type Quota } from './gmail';
export { startAppsScript, type AppsScript, type AppsScriptOptions, type CalendarEvent, type Composing, type DraftUpdate, type Press } from './host';
