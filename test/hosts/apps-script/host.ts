import vm from 'node:vm';
import { addressParser } from 'postal-mime';
import { actionsOf, cardJsonOf, one, said, value, wanted, type CardJson } from './card-json';
import { cardService, nodeOf, type Node } from './card-service';
import { urlFetchApp } from './fetch';
import { gmailService, type Fault, type Quota } from './gmail';
import type { Mailbox } from './mailbox';
import { valueOf } from './mime';
import { AuthorizationRequired, cacheService, lockService, propertiesService, scriptApp, session, utilities, type UserLock } from './services';

export interface AppsScriptOptions {
  /** The text of Code.js. */
  readonly code: string;
  /** The text of appsscript.json. */
  readonly manifest: string;
  readonly mailbox: Mailbox;
  /** What the user granted; all of the manifest's `oauthScopes` when left out. */
  readonly scopes?: readonly string[];
  /** User properties at the start. */
  readonly properties?: Readonly<Record<string, string>>;
  /** BCP 47, what Session.getActiveUserLocale answers. */
  readonly locale?: string;
  /** The clock of the script, of its cache and of the mailbox's `older_than:`. */
  readonly now?: () => Date;
  /** How long Google takes for an answer, on that clock. */
  readonly callMs?: number;
  /** Events come in the older, undocumented shape that public add-ons still read: e.draftMetadata with the subject, e.parameters. */
  readonly hasOldEvents?: boolean;
  /** What stands between the script and its services, for tables of faults. */
  readonly around?: (services: Members) => Members;
}

/** What a callback asked Gmail to do to the draft that is open; lists replace what was there. */
export interface DraftUpdate {
  readonly to?: readonly string[];
  readonly cc?: readonly string[];
  readonly bcc?: readonly string[];
  readonly subject?: string;
  /** HTML, escaped by the add-on. */
  readonly insertAtStart?: string;
}

export interface Press {
  /** The card now on top; missing when the callback changed no card. */
  readonly card?: CardJson;
  readonly notification?: string;
  readonly draftUpdate?: DraftUpdate;
  /** Scopes Gmail now asks the user for; press again after `grant`. */
  readonly asks?: readonly string[];
}

/** A draft of the mailbox by its id, or the readers of one Gmail has not saved yet. */
export type Composing = string | { readonly to?: readonly string[]; readonly cc?: readonly string[]; readonly bcc?: readonly string[] };

/** The part of an event an add-on sees with currentEventAccess READ (concepts/event-objects#calendar_event_object): no title, no description. */
export interface CalendarEvent {
  readonly organizer: { readonly email: string };
  readonly attendees: readonly { readonly email: string; readonly displayName?: string }[];
}

export interface AppsScript {
  /** Opens the add-on in a compose window: runs the manifest's compose trigger. */
  openCompose(draft: Composing): CardJson;
  /** Opens it beside the mailbox. */
  openHome(): CardJson;
  /** Opens it in an event that is being edited: runs the manifest's eventUpdateTrigger. */
  openEvent(event: CalendarEvent): CardJson;
  /** Runs a function as its author does in the script editor, without an event. */
  runInEditor(name: string): void;
  /** Presses a button as Gmail does; `formInputs` are the ticked boxes and filled fields by name, e.g. { know: ['yes'] }. */
  press(action: { readonly functionName: string; readonly parameters?: Readonly<Record<string, string>> }, formInputs?: Readonly<Record<string, readonly string[]>>): Press;
  /** The arrow over a pushed card; the card below it, undefined at the first. */
  back(): CardJson | undefined;
  /** The user says yes to Gmail's question. */
  grant(scopes: readonly string[]): void;
  /** Units of the Gmail API spent so far, and every call by name. */
  readonly quota: Quota;
  readonly properties: Map<string, string>;
  readonly cache: Map<string, string>;
  /** Gmail methods that answer with this error from now on: faults.set('drafts.send', 'Backend Error'); a whole 'batch' may be 'offline' or have an HTTP status. */
  readonly faults: Map<string, Fault>;
  /** Names of the top-level functions. */
  readonly globals: readonly string[];
}

interface Manifest {
  readonly oauthScopes: readonly string[];
  readonly urlFetchWhitelist?: readonly string[];
  readonly addOns: {
    readonly common: { readonly homepageTrigger: { readonly runFunction: string } };
    readonly calendar: { readonly currentEventAccess?: string; readonly eventUpdateTrigger: { readonly runFunction: string } };
    readonly gmail: { readonly composeTrigger: { readonly draftAccess?: string; readonly selectActions: readonly [{ readonly runFunction: string }] } };
  };
}

type Members = Readonly<Record<string, unknown>>;

const FIELDS = ['to', 'cc', 'bcc'] as const;
/** "Add-on: 30 sec / execution" (developers.google.com/apps-script/guides/services/quotas). */
const MOST_MS = 30_000;
const METADATA = 'https://www.googleapis.com/auth/gmail.addons.current.message.metadata';
/** Part of Node's V8; the add-on is to need nothing but the language, so that a change of Google's engine cannot hurt it. */
const REMOVED = ['Intl', 'WebAssembly', 'SharedArrayBuffer', 'Atomics', 'FinalizationRegistry', 'WeakRef', 'console'];

export function startAppsScript({ code, manifest: manifestText, mailbox, scopes, properties: kept = {}, locale = 'en', now: clock = () => new Date(), callMs = 0, hasOldEvents = false, around = (services) => services }: AppsScriptOptions): AppsScript {
  const manifest: Manifest = JSON.parse(manifestText);
  const granted = [...(scopes ?? manifest.oauthScopes)];
  const script = new vm.Script(code, { filename: 'Code.js' });
  const properties = new Map(Object.entries(kept));
  const cache = new Map<string, string>();
  const faults = new Map<string, Fault>();
  const quota: Quota = { units: 0, calls: [], refused: [], trips: 0 };
  let waited = 0;
  const now = (): Date => new Date(clock().getTime() + waited);
  let isBatched = false;
  const wait = (): void => { if (!isBatched) waited += callMs; };
  /** Requests of one fetchAll, and calls of one batch, run side by side. */
  const together = <T>(run: () => T): T => {
    wait();
    isBatched = true;
    try { return run(); } finally { isBatched = false; }
  };
  const gmail = gmailService({ mailbox, scopes: granted, quota, now, faults, wait });
  const services = {
    CardService: cardService(), Gmail: gmail, UrlFetchApp: urlFetchApp({ gmail, whitelist: manifest.urlFetchWhitelist ?? [], scopes: granted, quota, faults, together }),
    PropertiesService: propertiesService(properties), CacheService: cacheService(cache, now), Utilities: utilities(), Session: session(locale),
    ScriptApp: scriptApp(granted),
  };
  const user: UserLock = { holder: undefined };
  // Every callback is a fresh process that evaluates all global code (developers.google.com/apps-script/guides/v8-runtime).
  const context = (run = Symbol('run')): vm.Context => contextOf(script, around({ ...services, LockService: lockService(user, run) }), now);
  const globals = globalsOf(context());
  let stack: CardJson[] = [];
  let composing: Composing | undefined;
  let calendar: CalendarEvent | undefined;

  const run = (name: string, event: object): Node => {
    if (!globals.includes(name)) throw new Error(`Script function not found: ${name}`);
    const self = Symbol(name);
    const fresh = context(self);
    const start = now().getTime();
    let node: Node | undefined;
    try {
      node = nodeOf(fresh[name](event));
    } finally {
      // A script that ends gives its lock back (developers.google.com/apps-script/reference/lock/lock#releaseLock).
      if (user.holder === self) user.holder = undefined;
    }
    if (now().getTime() - start > MOST_MS) throw new Error('Exceeded maximum execution time');
    if (!node) throw new Error(`${name} answered with something CardService did not build`);
    return node;
  };
  const card = (node: Node): CardJson => {
    const json = cardJsonOf(node);
    const missing = actionsOf(json).find(({ functionName }) => !globals.includes(functionName));
    if (missing) throw new Error(`a button names ${missing.functionName}, which does not exist`);
    return json;
  };
  const eventOf = (more: Members = {}): object => ({
    commonEventObject: { hostApp: calendar ? 'CALENDAR' : 'GMAIL', platform: 'WEB', ...(hasOldEvents ? {} : more) },
    ...(calendar ? { calendar: mayReadEvent(manifest, granted) ? calendar : {} } : {}),
    ...(hasOldEvents ? more : {}),
    ...(composing === undefined ? {} : { [hasOldEvents ? 'draftMetadata' : 'gmail']: composeEvent(composing, mailbox, manifest, granted, hasOldEvents) }),
  });
  const navigate = (navigation: Node | undefined): boolean => {
    for (const [method, args] of navigation?.calls ?? []) {
      if (method === 'pushCard') stack = [...stack, card(args[0] as Node)];
      else if (method === 'updateCard') stack = [...stack.slice(0, -1), card(args[0] as Node)];
      else if (method === 'popCard') stack = stack.slice(0, Math.max(1, stack.length - 1));
      else if (method === 'popToRoot') stack = stack.slice(0, 1);
      else throw new Error(`the stand-in does not navigate by ${method}`);
    }
    return navigation !== undefined;
  };
  const open = (name: string): CardJson => {
    const shown = card(run(name, eventOf()));
    stack = [shown];
    return shown;
  };

  return {
    quota, properties, cache, faults, globals,
    openCompose(draft) {
      composing = draft;
      calendar = undefined;
      return open(manifest.addOns.gmail.composeTrigger.selectActions[0].runFunction);
    },
    openHome() {
      composing = undefined;
      calendar = undefined;
      return open(manifest.addOns.common.homepageTrigger.runFunction);
    },
    openEvent(event) {
      composing = undefined;
      calendar = event;
      return open(manifest.addOns.calendar.eventUpdateTrigger.runFunction);
    },
    runInEditor: (name) => void context()[name](undefined),
    press({ functionName, parameters = {} }, formInputs = {}) {
      const inputs = Object.fromEntries(Object.entries(formInputs).map(([name, values]) => [name, { stringInputs: { value: [...values] } }]));
      const node = asked(() => run(functionName, eventOf({ parameters, formInputs: inputs })));
      if (node instanceof AuthorizationRequired) return { asks: node.scopes };
      if (node.type === 'UpdateDraftActionResponse') return { draftUpdate: draftUpdateOf(node) };
      // An action callback answers with an ActionResponse or an UpdateDraftActionResponse, and an empty one is refused (concepts/actions).
      if (node.type !== 'ActionResponse' || node.calls.length === 0) throw new Error(`${functionName} answered with ${node.type}`);
      const notification = one(node, 'setNotification');
      const isMoved = navigate(one(node, 'setNavigation'));
      const top = stack.at(-1);
      return { ...(isMoved && top ? { card: top } : {}), ...(notification ? { notification: wanted(notification, 'setText') } : {}) };
    },
    grant: (more) => void granted.push(...more),
    back() {
      if (stack.length < 2) return undefined;
      stack = stack.slice(0, -1);
      return stack.at(-1);
    },
  };
}

function asked<T>(call: () => T): T | AuthorizationRequired {
  try {
    return call();
  } catch (error) {
    if (error instanceof AuthorizationRequired) return error;
    throw error;
  }
}

/** Nothing but ECMAScript and the services: no timers, URL, TextEncoder, fetch, process (guides/v8-runtime). */
function contextOf(script: vm.Script, services: Members, now: () => Date): vm.Context {
  const context = vm.createContext(Object.assign(Object.create(null), services));
  REMOVED.forEach((name) => vm.runInContext(`delete globalThis.${name}`, context));
  vm.runInContext('(now) => { const Real = Date; globalThis.Date = class Date extends Real { constructor(...a) { a.length ? super(...a) : super(now()); } static now() { return now(); } }; }', context)(() => now().getTime());
  script.runInContext(context);
  return context;
}

function globalsOf(context: vm.Context): string[] {
  return vm.runInContext('Object.getOwnPropertyNames(globalThis).filter((name) => typeof globalThis[name] === "function" && /^function \\w+\\(event\\)/.test(String(globalThis[name]))).join()', context).split(',');
}

function mayReadEvent({ addOns }: Manifest, scopes: readonly string[]): boolean {
  return addOns.calendar.currentEventAccess === 'READ' && scopes.includes('https://www.googleapis.com/auth/calendar.addons.current.event.read');
}

/** Readers only with METADATA access, addresses without names, no body, no subject, no draft id (concepts/event-objects). */
function composeEvent(composing: Composing, mailbox: Mailbox, { addOns }: Manifest, scopes: readonly string[], hasSubject: boolean): Members {
  if (addOns.gmail.composeTrigger.draftAccess !== 'METADATA' || !scopes.includes(METADATA)) return {};
  const draft = typeof composing === 'string' ? mailbox.drafts.get(composing) : undefined;
  const headers = draft?.payload.headers ?? [];
  const readers = (field: (typeof FIELDS)[number]): readonly string[] => (typeof composing === 'string'
    ? addressParser(valueOf(headers, field), { flatten: true }).flatMap(({ address }) => (address ? [address] : []))
    : composing[field] ?? []);
  return { ...Object.fromEntries(FIELDS.map((field) => [`${field}Recipients`, [...readers(field)]])), ...(hasSubject && draft ? { subject: draft.subject } : {}) };
}

function draftUpdateOf(node: Node): DraftUpdate {
  const list = (field: 'To' | 'Cc' | 'Bcc'): readonly string[] | undefined => {
    const action = one(node, `setUpdateDraft${field}RecipientsAction`);
    return action && (value(action, `addUpdate${field}Recipients`) as readonly string[]);
  };
  const subject = one(node, 'setUpdateDraftSubjectAction');
  const body = one(node, 'setUpdateDraftBodyAction');
  if (body && wanted(body, 'setUpdateType') !== 'UpdateDraftBodyType.INSERT_AT_START') throw new Error('the stand-in inserts at the start only');
  const update = {
    to: list('To'), cc: list('Cc'), bcc: list('Bcc'), subject: subject && (said(subject, 'addUpdateSubject') ?? ''), insertAtStart: body && wanted(body, 'addUpdateContent'),
  };
  const given = Object.entries(update).filter(([, one]) => one !== undefined);
  if (given.length === 0) throw new Error('an update of the draft that updates nothing');
  return Object.fromEntries(given);
}
