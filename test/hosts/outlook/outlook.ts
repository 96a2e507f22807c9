import { drawAlert, drawNotices, type Choice, type Completed } from './alert';
import type { Mailbox } from './calls';
import { openChannel, type Channel } from './channel';
import { emptyItem, type Item, type Notice } from './item';
import { serve, type Desk, type Fault } from './serve';

export interface OutlookPlaces {
  /** The folder the add-in's files are served from, without a slash at the end: 'https://localhost:3000' or 'http://127.0.0.1:4000/outlook'. */
  readonly addIn: string;
  /** Where the task pane's frame goes. */
  readonly pane: HTMLElement;
  /** Where the Smart Alert and the notification bars are drawn. */
  readonly alert: HTMLElement;
  readonly notices: HTMLElement;
}

export interface OutlookEvents {
  /** The add-in changed the item (a remedy, an undo). */
  onItemChanged?(item: Item): void;
  /** The item left: nothing held it, or the user chose "Send Anyway". */
  onSent?(item: Item): void;
  /** The user chose "Don't Send" or "Take Action". */
  onKept?(item: Item): void;
  /** The pane opened another letter by a mailto: address (RFC 6068); seen only where the page and the add-in share their origin. */
  onNewMessage?(mailto: string): void;
}

export interface SendResult {
  /** What the add-in gave event.completed; undefined when it did not answer within the patience. */
  readonly completed: Completed | undefined;
  /** How often it completed: more than once is a mistake. */
  times(): number;
  /** Milliseconds from the event to the first completion; undefined when there was none. */
  readonly ms: number | undefined;
}

export interface Outlook {
  /** Opens a compose window on this item, the pane closed and the bars gone. */
  open(item: Partial<Item>): void;
  item(): Item;
  /** The user edits the open item. Changed readers reach the pane as an event, and the add-in's handler for it; resolves when that completed. */
  edit(part: Partial<Item>): Promise<void>;
  notices(): readonly Notice[];
  /** Opens the task pane, or opens it anew; contextData is what the pane then reads as its initialization context. */
  openPane(contextData?: string): void;
  closePane(): void;
  /** The user presses Send: runs the add-in's handler, draws the Smart Alert when it is held, resolves when the add-in answered or patience ended. */
  send(): Promise<SendResult>;
  /** Roaming settings as they are kept; a pane or handler reads them once, when it starts (OfficeDev/office-js#6728). */
  settings(): Record<string, unknown>;
  setSettings(settings: Record<string, unknown>): void;
  setPermission(permission: Mailbox['permission']): void;
  /** Adds a requirement set, or another version of it, for pages opened from now on. */
  support(set: string, version: string): void;
  speak(locale: string): void;
  /** Faults by call name: 'body.get', 'recipients.get', 'settings.save', …; see calls.ts and serve.ts. */
  faults: Record<string, Fault>;
  /** Every call in order, and whether the host refused it. */
  readonly log: { readonly call: string; readonly isRefused: boolean }[];
  /** How long the user waits for a handler before Outlook offers to go on without it. */
  patienceMs: number;
}

const SEND = { message: 'onMessageSend', invitation: 'onAppointmentSend' } as const;
const READERS_CHANGED = 'onReadersChanged';
const LONGEST_MESSAGE = 500;
const LONGEST_LABEL = 20;

/** A stand-in for Outlook on the web around the real office.js and the add-in as it ships; lives in the page it draws on. */
export function createOutlook(places: OutlookPlaces, events: OutlookEvents = {}): Outlook {
  const mailbox: Mailbox = { item: emptyItem, notices: [], settings: {}, contextData: undefined, permission: 3, sets: { Mailbox: '1.15', AddinCommands: '1.3' }, locale: 'en-US' };
  let pane: Channel | undefined;
  const redraw = (): void => { drawNotices(places.notices, mailbox.notices, (contextData) => { host.openPane(contextData); }); };
  const desk: Desk = { mailbox, faults: () => host.faults, log: [], onTaken };

  const host: Outlook = {
    log: desk.log, faults: {}, patienceMs: 5000,
    open(item) {
      host.closePane();
      mailbox.item = { ...emptyItem, ...item };
      mailbox.notices = [];
      places.alert.replaceChildren();
      redraw();
    },
    item: () => mailbox.item,
    async edit(part) {
      const before = readersOf(mailbox.item);
      mailbox.item = { ...mailbox.item, ...part };
      if (readersOf(mailbox.item) === before) return;
      tellReaders();
      await run(places.addIn, desk, READERS_CHANGED, host.patienceMs);
    },
    notices: () => mailbox.notices,
    openPane(contextData) {
      host.closePane();
      mailbox.contextData = contextData;
      pane = openChannel(`${places.addIn}/taskpane.html`, places.pane, serve(desk, () => pane));
      pane.frame.title = 'Golden Rule';
      watchLinks(pane.frame, events.onNewMessage);
    },
    closePane() {
      pane?.close();
      pane = undefined;
    },
    async send() {
      const { item } = mailbox;
      places.alert.replaceChildren();
      const result = await run(places.addIn, desk, SEND[item.kind], host.patienceMs);
      if (result.completed) enforce(result.completed);
      if (result.completed?.allowEvent === true) events.onSent?.(item);
      else drawAlert(places.alert, result.completed, choose);
      return result;
    },
    settings: () => Object.fromEntries(Object.entries(mailbox.settings).map(([key, text]) => [key, JSON.parse(text) as unknown])),
    setSettings(settings) { mailbox.settings = Object.fromEntries(Object.entries(settings).map(([key, value]) => [key, JSON.stringify(value)])); },
    setPermission(permission) { mailbox.permission = permission; },
    speak(locale) { mailbox.locale = locale; },
    support(set, version) { mailbox.sets = { ...mailbox.sets, [set]: version }; },
  };

  /** The event reaches the pane after any change of readers, the add-in's own included. */
  function tellReaders(): void {
    pane?.fire('olkRecipientsChanged', [JSON.stringify({ to: true, cc: true, bcc: true })]);
  }

  function onTaken(call: string): void {
    if (call.startsWith('notification')) redraw();
    if (call === 'recipients.set' || call === 'recipients.add') tellReaders();
    if (call.endsWith('.set') || call === 'recipients.add') events.onItemChanged?.(mailbox.item);
  }

  function choose(choice: Choice, contextData?: string): void {
    places.alert.replaceChildren();
    if (choice === 'send') { events.onSent?.(mailbox.item); return; }
    events.onKept?.(mailbox.item);
    if (choice === 'action') host.openPane(contextData);
  }
  return host;
}

function readersOf({ to, cc, bcc }: Item): string {
  return JSON.stringify([to, cc, bcc]);
}

/** Runs one of the add-in's handlers in a page of its own, started for the event and closed after it. */
async function run(addIn: string, desk: Desk, name: string, patienceMs: number): Promise<SendResult> {
  let times = 0;
  let [firedAt, ms] = [0, undefined as number | undefined];
  let handler: Channel | undefined;
  const completed = await new Promise<Completed | undefined>((resolve) => {
    const patience = setTimeout(() => { resolve(undefined); }, patienceMs);
    const serving = serve(desk, () => handler, (given) => { times += 1; ms ??= performance.now() - firedAt; clearTimeout(patience); resolve(given); });
    handler = openChannel(`${addIn}/commands.html`, document.body, (message) => {
      serving(message);
      if (message._actionName !== 'appCommandInvoked' || message._actionType !== 1) return;
      setTimeout(() => { firedAt = performance.now(); handler?.fire('appCommandInvoked', { 0: 'event-1', 1: name, 2: JSON.stringify({ type: name, source: { id: name } }) }); }, 0);
    });
    handler.frame.hidden = true;
  });
  setTimeout(() => handler?.close(), 500);
  return { completed, times: () => times, ms };
}

/** What a mail program would do with a mailto: link; only a page of our own origin lets us look. */
function watchLinks(frame: HTMLIFrameElement, open: OutlookEvents['onNewMessage']): void {
  if (!open || new URL(frame.src).origin !== location.origin) return;
  frame.addEventListener('load', () => {
    frame.contentDocument?.addEventListener('click', (event) => {
      const link = (event.target as Element | null)?.closest('a[href^="mailto:"]');
      if (!link) return;
      event.preventDefault();
      open(link.getAttribute('href') ?? '');
    });
  });
}

/** Office.SmartAlertsEventCompletedOptions: errorMessage 500 characters, cancelLabel 20; a held item must say why. */
function enforce({ allowEvent, errorMessage, cancelLabel }: Completed): void {
  if (typeof allowEvent !== 'boolean') throw new Error('completed without allowEvent');
  if ((errorMessage ?? '').length > LONGEST_MESSAGE) throw new Error(`errorMessage of ${errorMessage?.length} characters`);
  if ((cancelLabel ?? '').length > LONGEST_LABEL) throw new Error(`cancelLabel of ${cancelLabel?.length} characters`);
  if (!allowEvent && !errorMessage) throw new Error('held without errorMessage: classic Outlook ignores commandId then (OfficeDev/office-js#5233)');
}
