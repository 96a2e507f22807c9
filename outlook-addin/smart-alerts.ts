import { alertMarkdownOf, alertOf, dayOf, warn, warningWordingFor, type Letter, type Warning, type WarningWording } from '../core';
import { readLetter } from './letter';
import { answered, call, openItem, type Item } from './office';
import { held, left, load, markUnchecked, saveSent, type Store } from './store';

/** Outlook asks the user to wait after five seconds, counted from the click and with our own loading in it. */
const FAIL_OPEN_MS = 3_000;
/** The verdict stands when the memory cannot be saved; it does not wait for it longer than this. */
const SAVE_MS = 800;
/** Saying "not checked" may take this long and no longer. */
const LAST_WORD_MS = 400;
/** The buttons in the manifest that open the pane, on a message and on an invitation. */
const PANE_BUTTONS = { message: 'openPane', appointment: 'openInvitationPane' } as const;
/** The image in the manifest's resources. */
const ICON = 'icon16';
/** NotificationMessageDetails: 150 characters; SmartAlertsEventCompletedOptions.cancelLabel: 20, NotificationMessageAction.actionText: 30. */
const LONGEST_NOTICE = 150;
const LONGEST_LABEL = 20;

type Options = Office.SmartAlertsEventCompletedOptions;

/** At top level: classic Outlook on Windows runs nothing inside onReady, and office.js waits for an onReady to appear. */
void Office.onReady(() => undefined);
Office.actions.associate('onMessageSend', onSend);
Office.actions.associate('onAppointmentSend', onSend);
Office.actions.associate('onReadersChanged', onReadersChanged);

/** Completes the event exactly once, whatever happens: a letter is never held back because we failed. */
function onSend(event: Office.MailboxEvent): void {
  const complete = once(event);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, tooLate) => { timer = setTimeout(tooLate, FAIL_OPEN_MS); });
  Promise.race([judged(), late]).then(complete, () => { giveUp(complete); }).then(() => { clearTimeout(timer); }, () => undefined);
}

/** Says on the item, for as long as the pane is closed, what would hold the letter; silent when it cannot tell. */
function onReadersChanged(event: Office.MailboxEvent): void {
  const complete = once(event);
  within(FAIL_OPEN_MS, sayInsight()).then(() => { complete(); }).catch(() => undefined);
}

interface Judged {
  readonly item: Item;
  readonly letter: Letter;
  readonly warning: Warning;
  readonly wording: WarningWording;
}

async function readAndWarn(now: Date): Promise<Judged> {
  const item = openItem();
  if (!item) throw new Error('no item is being written');
  const { memory } = load(Office.context.roamingSettings);
  const letter = await readLetter(item);
  const wording = userWording();
  return { item, letter, wording, warning: warn(letter, memory, now, wording) };
}

async function judged(): Promise<Options> {
  const now = new Date();
  const { item, letter, warning, wording } = await readAndWarn(now);
  const isHeld = warning.findings.length > 0;
  await within(SAVE_MS, keep((store) => (isHeld ? held : left)(store, letter, now)));
  return isHeld ? warningOf(warning, wording, item) : { allowEvent: true };
}

/**
 * A promise even where the settings throw: the verdict stands without a memory. The store is read anew, for while this letter was read another may have
 * left from another window.
 */
async function keep(how: (store: Store) => Store): Promise<void> {
  const { roamingSettings } = Office.context;
  await saveSent(roamingSettings, how(load(roamingSettings)));
}

/** The error message always: without it classic Outlook drops commandId and label (OfficeDev/office-js#5233). */
function warningOf(warning: Warning, wording: WarningWording, item: Item): Options {
  return {
    allowEvent: false,
    errorMessage: alertOf(warning, wording),
    ...(Office.context.requirements.isSetSupported('Mailbox', '1.15') ? { errorMessageMarkdown: alertMarkdownOf(warning, wording) } : {}),
    cancelLabel: wording.ui.takeAction.slice(0, LONGEST_LABEL),
    commandId: PANE_BUTTONS[item.itemType === 'message' ? 'message' : 'appointment'],
    contextData: causeOf(warning),
  };
}

/** What the pane starts at. */
function causeOf({ findings }: Warning): string {
  return JSON.stringify({ check: findings[0]?.check });
}

async function sayInsight(): Promise<void> {
  const { item, warning, wording } = await readAndWarn(new Date());
  const titles = warning.findings.map(({ title }) => title);
  const bars = item.notificationMessages;
  if (titles.length === 0) {
    await call((done) => { bars.removeAsync('insight', done); });
    return;
  }
  const action = {
    actionType: 'showTaskPane', actionText: wording.ui.takeAction.slice(0, LONGEST_LABEL),
    commandId: PANE_BUTTONS[item.itemType === 'message' ? 'message' : 'appointment'], contextData: causeOf(warning),
  };
  const bar = { type: 'insightMessage', message: [...new Set(titles)].join(' · ').slice(0, LONGEST_NOTICE), icon: ICON, actions: [action] };
  await call((done) => { bars.replaceAsync('insight', bar as unknown as Office.NotificationMessageDetails, done); });
}

/** The letter goes. That it was not checked is said on the item and, as the item may close at once, left for the pane to say. */
function giveUp(complete: (options: Options) => void): void {
  within(LAST_WORD_MS, sayNotChecked()).then(() => { complete({ allowEvent: true }); }, () => undefined);
}

async function sayNotChecked(): Promise<void> {
  const message = userWording().notes.notChecked.slice(0, LONGEST_NOTICE);
  const bar = { type: 'informationalMessage', message, icon: ICON, persistent: false } as unknown as Office.NotificationMessageDetails;
  // One after the other: there may be one place left among Outlook's three.
  await answered((done) => { openItem()?.notificationMessages.replaceAsync('not-checked', bar, done); }).catch(() => undefined);
  await markUnchecked(Office.context.roamingSettings, dayOf(new Date()));
}

function userWording(): WarningWording {
  try {
    return warningWordingFor(Office.context.displayLanguage || 'en');
  } catch {
    return warningWordingFor('en');
  }
}

function once(event: Office.MailboxEvent): (options?: Options) => void {
  let isDone = false;
  return (options) => {
    if (isDone) return;
    isDone = true;
    event.completed(options);
  };
}

/** Settles when the work does, well or badly, or when the time is up. */
function within(ms: number, work: Promise<void>): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    const done = (): void => { clearTimeout(timer); resolve(); };
    work.then(done, done);
  });
}
