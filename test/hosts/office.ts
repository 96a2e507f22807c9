import type { Clock, Fault, Recorder } from './faults';
import type { Item, Recipient } from './outlook/item';

/** What stays when a page is closed: roaming settings in the mailbox, and the storage pages share. */
export interface Kept {
  readonly settings: Readonly<Record<string, unknown>>;
  readonly storage: Readonly<Record<string, string>>;
}

export const nothingKept: Kept = { settings: {}, storage: {} };

/** Outlook as one page sees it, for tables of faults: no more than the add-in uses, every call through the recorder. */
export interface FakeOffice {
  readonly Office: object;
  readonly localStorage: object;
  /** Keys of the bars shown on the item. */
  readonly notices: readonly string[];
  /** What `associate` was given. */
  readonly handlers: Readonly<Record<string, (event: unknown) => void>>;
  /** The item as it is now: what calls wrote is in it. */
  item(): Partial<Item>;
  kept(): Kept;
  /** A call that answers at once. */
  readonly sync: (name: string, run: () => unknown) => unknown;
}

type Done = (result: { status: string; value?: unknown; error?: { name: string } }) => void;
type Gives = (name: string, value: (...args: readonly never[]) => unknown) => (...args: readonly unknown[]) => void;

/** Later than any patience of ours. */
const LATE_MS = 60_000;

export function fakeOffice(letter: Partial<Item>, before: Kept, recorder: Recorder, { setTimeout: later }: Pick<Clock, 'setTimeout'>): FakeOffice {
  const [known, storage] = [new Map(Object.entries(before.settings)), new Map(Object.entries(before.storage))];
  const notices: string[] = [];
  const handlers: Record<string, (event: unknown) => void> = {};
  let settings = before.settings;
  let item = letter;
  const sync: FakeOffice['sync'] = (name, run) => {
    const fault = recorder.at(name);
    if (fault?.kind === 'throws') throw new Error(`${name} is out of order`);
    const value = run();
    return fault?.kind === 'answers garbage' ? fault.value : value;
  };
  const gives: Gives = (name, value) => (...args) => {
    answer(recorder.at(name), name, () => value(...args as never[]), args[args.length - 1] as Done, later);
  };
  const roamingSettings = {
    get: (key: string) => sync(`settings.get ${key}`, () => known.get(key)),
    set: (key: string, value: unknown) => sync(`settings.set ${key}`, () => { known.set(key, value); }),
    remove: (key: string) => sync(`settings.remove ${key}`, () => { known.delete(key); }),
    saveAsync: gives('settings.saveAsync', () => { settings = Object.fromEntries(known); }),
  };
  const localStorage = {
    getItem: (key: string) => sync('localStorage.getItem', () => storage.get(key) ?? null),
    setItem: (key: string, value: string) => sync('localStorage.setItem', () => { storage.set(key, value); }),
    removeItem: (key: string) => sync('localStorage.removeItem', () => { storage.delete(key); }),
  };
  const open = itemOf(() => item, (part) => { item = { ...item, ...part }; }, gives, notices);
  const Office = { onReady: (run?: () => void) => Promise.resolve().then(run), EventType: {}, actions: { associate: (name: string, run: (event: unknown) => void) => { handlers[name] = run; } }, context: contextOf(open, roamingSettings, sync) };
  return { Office, localStorage, notices, handlers, item: () => item, kept: () => ({ settings, storage: Object.fromEntries(storage) }), sync };
}

function answer(fault: Fault | undefined, name: string, value: () => unknown, done: Done, later: Clock['setTimeout']): void {
  const well = (): void => { done({ status: 'succeeded', value: value() }); };
  switch (fault?.kind) {
    case 'throws': throw new Error(`${name} is out of order`);
    case 'refuses': done({ status: 'failed', error: { name: 'InternalServerError' } }); return;
    case 'hangs': return;
    case 'answers late': later(well, LATE_MS); return;
    case 'answers garbage': value(); done({ status: 'succeeded', value: fault.value }); return;
    case 'answers twice': well(); well(); return;
    default: well();
  }
}

type Field = 'to' | 'cc' | 'bcc';
interface Details { readonly emailAddress: string; readonly displayName: string }

function itemOf(item: () => Partial<Item>, write: (part: Partial<Item>) => void, gives: Gives, notices: string[]): object {
  const recipients = (all: readonly Details[]): Recipient[] => all.map(({ emailAddress: address, displayName: name }) => ({ address, name }));
  const well = (name: string, field: Field): object => ({
    getAsync: gives(`${name}.getAsync`, () => (item()[field] ?? []).map(({ address, name: shown }) => ({ emailAddress: address, displayName: shown, recipientType: 'externalUser' }))),
    setAsync: gives(`${name}.setAsync`, (all: readonly Details[]) => { write({ [field]: recipients(all) }); }),
    addAsync: gives(`${name}.addAsync`, (all: readonly Details[]) => { write({ [field]: [...item()[field] ?? [], ...recipients(all)] }); }),
  });
  const sender = { getAsync: gives('from.getAsync', () => ({ emailAddress: 'sam@home.example', displayName: 'Sam' })) };
  const readers = item().kind === 'invitation'
    ? { itemType: 'appointment', requiredAttendees: well('requiredAttendees', 'to'), optionalAttendees: well('optionalAttendees', 'cc'), organizer: sender }
    : { itemType: 'message', to: well('to', 'to'), cc: well('cc', 'cc'), bcc: well('bcc', 'bcc'), from: sender, getComposeTypeAsync: gives('getComposeTypeAsync', () => ({ composeType: 'newMail' })) };
  return {
    ...readers, getAttachmentsAsync: gives('getAttachmentsAsync', () => []), addHandlerAsync: gives('addHandlerAsync', () => undefined), getInitializationContextAsync: gives('getInitializationContextAsync', () => ''),
    subject: { getAsync: gives('subject.getAsync', () => item().subject), setAsync: gives('subject.setAsync', (subject: string) => { write({ subject }); }) },
    body: { getAsync: gives('body.getAsync', () => item().html), setAsync: gives('body.setAsync', (html: string) => { write({ html }); }) },
    notificationMessages: {
      replaceAsync: (key: string, ...args: readonly unknown[]) => { gives('notificationMessages.replaceAsync', () => { notices.push(key); })(...args); },
      removeAsync: gives('notificationMessages.removeAsync', () => undefined),
    },
  };
}

function contextOf(item: object, roamingSettings: object, sync: FakeOffice['sync']): object {
  const mailbox = { get item() { return sync('mailbox.item', () => item); }, userProfile: { emailAddress: 'sam@home.example', displayName: 'Sam' }, addHandlerAsync: () => undefined };
  return {
    requirements: { isSetSupported: () => sync('isSetSupported', () => true) }, mailbox,
    get roamingSettings() { return sync('context.roamingSettings', () => roamingSettings); },
    get displayLanguage() { return sync('context.displayLanguage', () => 'en-US'); },
    get officeTheme() { return sync('context.officeTheme', () => undefined); },
  };
}
