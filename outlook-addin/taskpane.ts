import { answer, remedy, review, unanswer, type Answer, type Letter, type Memory, type Offer, type RemedyId, type Unanswer } from '../core';
import { button } from './draw';
import { readLetter, writeLetter } from './letter';
import { attempted, call, openItem } from './office';
import { withLists } from './lists';
import { createMailboxRoom, type MailboxRoom } from './mailbox-room';
import { drawRooms } from './rooms';
import { fetchPolicy, type LaidDown } from './policy';
import { change, forget, forgetUnchecked, learn, load, savePolicy, settle, under, unreadStore, update, type Store } from './store';
import { followTheme } from './theme';
import { canSignIn } from './token';
import { drawView, sayVerdict, type View } from './view';
import { wordsFor, type Words } from './words';

/** Outlook tells of changed readers but not of a changed text, so the pane looks again by itself. */
const LOOK_AGAIN_MS = 3_000;
/** Pasting many readers tells of each. */
const SETTLE_MS = 300;

let view: View;
/** Only where the add-in was built for it and Outlook can sign in. */
let mailbox: MailboxRoom | undefined;
/** Counts the checks begun: an answer to an older one is dropped. */
let turn = 0;
/** While we change the item, nothing is read from it. */
let isChanging = false;
let settling: ReturnType<typeof setTimeout> | undefined;

void Office.onReady(() => { void wordsFor(attempted(() => Office.context.displayLanguage) || 'en').then(start); });

function start({ wording, said }: Words): void {
  document.documentElement.lang = wording.locale;
  attempted(followTheme);
  const store = attempted(() => load(Office.context.roamingSettings)) ?? unreadStore();
  view = { wording, store, memory: store.memory, trouble: '', said, isUndoSure: false };
  if (view.store.uncheckedDay !== undefined) attempted(() => { forgetUnchecked(Office.context.roamingSettings); });
  void fetchPolicy().then(follow);
  showRooms();
  const place = document.getElementById('mailbox');
  if (OUTLOOK_CLIENT_ID !== '' && place && attempted(canSignIn)) mailbox = createMailboxRoom(place, wording, { known: () => view.store.memory, learned: (found, isWhole) => keep((store) => learn(store, found, isWhole)), changed });
  const item = attempted(openItem);
  attempted(() => {
    item?.addHandlerAsync(Office.EventType.RecipientsChanged, () => {
      clearTimeout(settling);
      settling = setTimeout(() => { void check(); }, SETTLE_MS);
    });
  });
  // The bar on the item says there is something to see; here it is.
  if (item) call((done) => { item.notificationMessages.removeAsync('insight', done); }).catch(() => undefined);
  void check().then(showCause).then(lookAgain);
}

/** What the organisation laid down counts from now on, here and for the handler. */
async function follow(laidDown: LaidDown | undefined): Promise<void> {
  const { store, wording } = view;
  const isNew = laidDown !== undefined && JSON.stringify(laidDown.policy) !== JSON.stringify(store.policy);
  if (!laidDown || (!isNew && laidDown.isWhole)) return;
  view = { ...view, checked: undefined, store: under(store, laidDown.policy), said: laidDown.isWhole ? view.said : wording.panel.settings.policyUnread };
  showRooms();
  if (isNew) await attempted(() => savePolicy(Office.context.roamingSettings, laidDown.policy))?.catch(() => undefined);
  await check();
}

/** Reads the item and reviews it; draws only what changed, so that focus and reading place stay. */
async function check(): Promise<void> {
  if (isChanging) return;
  const mine = ++turn;
  try {
    const item = openItem();
    if (!item) { sayVerdict(view.wording.ui.outlook.noDraft, 'none'); return; }
    if (!view.checked) sayVerdict(view.wording.ui.outlook.checking, 'checking');
    const letter = await readLetter(item);
    const { result: reviewed, isWhole } = await withLists(() => review(letter, known(), new Date(), view.wording));
    if (mine !== turn) return;
    const checked = { letter, reviewed, isWhole };
    if (JSON.stringify(checked) === JSON.stringify(view.checked)) return;
    show({ checked, chosen: undefined });
    void mailbox?.meet(letter);
  } catch {
    if (mine === turn) sayNotChecked();
  }
}

/** All that is known: the store, and what the mailbox told where it may be asked. */
function known(): Memory {
  return mailbox?.with(view.store.memory) ?? view.store.memory;
}

/** The mailbox told something, or could not. */
function changed(): void {
  if (!view.checked) return;
  view = { ...view, checked: undefined };
  void check();
}

function sayNotChecked(): void {
  view = { ...view, checked: undefined };
  sayVerdict(view.wording.notes.notChecked, 'none');
  document.getElementById('pane')?.replaceChildren(button(view.wording.ui.checkAgain, 'again', () => { void checkAgain(); }));
}

function lookAgain(): void {
  const started = Date.now();
  // A letter that takes long to read is read less often.
  const next = (): void => { setTimeout(lookAgain, Math.max(LOOK_AGAIN_MS, 20 * (Date.now() - started))); };
  if (document.visibilityState === 'visible') void check().then(next);
  else next();
}

async function checkAgain(): Promise<void> {
  view = { ...view, checked: undefined };
  await check();
  focusOn('.again');
}

function show(part: Partial<View>): void {
  view = { ...view, ...part, memory: known(), trouble: mailbox?.trouble() ?? '' };
  drawView(view, { choose, apply: (id) => { void apply(id); }, leaveIt, undo: () => { void undo(); }, checkAgain: () => { void checkAgain(); }, settle: settleHeld, give: (given) => { void give(given); }, takeBack: (given) => { void takeBack(given); } });
}

function choose({ id }: Offer): void {
  show({ chosen: id });
  focusOn('.chosen button');
}

function leaveIt(): void {
  show({ chosen: undefined });
  focusOn('.offer-button');
}

async function apply(id: RemedyId): Promise<void> {
  if (!view.checked) return;
  const before = view.checked.letter;
  const change = remedy(id, before, known(), new Date());
  const { isTaken, after } = await write(change.open, before);
  const { done, notTaken } = view.wording.ui.outlook;
  view = { ...view, noted: undefined, said: isTaken ? done : notTaken, applied: { before, after, further: change.drafts } };
  await checkAgain();
  focusOn('.undo');
}

/** Puts back what a remedy changed; asks first when the writer went on writing since. */
async function undo(): Promise<void> {
  const { applied, checked, isUndoSure, wording } = view;
  if (!applied || !checked) return;
  const isWrittenOn = checked.letter.html !== applied.after.html || checked.letter.subject !== applied.after.subject;
  if (isWrittenOn && !isUndoSure) { show({ isUndoSure: true }); focusOn('.undo'); return; }
  const { isTaken } = await write(applied.before, checked.letter);
  view = isTaken ? { ...view, said: wording.ui.outlook.undone, applied: undefined } : { ...view, said: wording.ui.outlook.notTaken };
  await checkAgain();
}

/** Writes the letter and reads it back, because Outlook may rewrite the HTML it is given. */
async function write(letter: Letter, before: Letter): Promise<{ readonly isTaken: boolean; readonly after: Letter }> {
  const item = attempted(openItem);
  if (!item) return { isTaken: false, after: before };
  isChanging = true;
  const isTaken = await writeLetter(item, letter, before);
  const after = await readLetter(item).catch(() => letter);
  isChanging = false;
  view = { ...view, isUndoSure: false };
  return { isTaken, after };
}

/** An answer to a finding: kept in the pane's own part of the memory, and offered to be taken back where it was given. */
async function give(given: Answer): Promise<void> {
  const now = new Date();
  const isTaken = await keep((store) => change(store, (own, all) => answer(own, given, now, mailbox?.with(all) ?? all)));
  const { noted, notSaved } = view.wording.ui.outlook;
  show({ said: isTaken ? noted : notSaved, noted: isTaken ? given : undefined });
  showRooms();
  focusOn(isTaken ? '.take-back' : '.again');
}

async function takeBack(given: Unanswer): Promise<void> {
  const now = new Date();
  const isTaken = await keep((store) => change(store, (own) => unanswer(own, given, now)));
  show({ said: isTaken ? '' : view.wording.ui.outlook.notSaved, noted: undefined });
  showRooms();
  if (given.kind === 'know' || !isTaken) focusOn('.again');
  else focusOn(`[data-check="${given.check}"] summary, .again`);
}

/** The writer's word on a letter that was held. */
function settleHeld(hasLeft: boolean): void {
  void keep((store) => settle(store, hasLeft)).then(() => { showRooms(); return checkAgain(); });
}

/** Saves what the user changed, and says whether Outlook took it. */
async function keep(how: (store: Store) => Store): Promise<boolean> {
  const store = how(view.store);
  view = { ...view, checked: undefined, store };
  const isTaken = await (async () => update(Office.context.roamingSettings, how))().then((saved) => { view = { ...view, store: { ...saved, uncheckedDay: view.store.uncheckedDay } }; return true; }, () => false);
  await check();
  return isTaken;
}

/** Drawn anew, a room stays as open as it was. */
function showRooms(): void {
  const place = document.getElementById('rooms');
  const open = [...(place?.querySelectorAll<HTMLElement>('details[open] > summary') ?? [])].map(({ textContent }) => textContent ?? '');
  place?.replaceChildren(...drawRooms(view.store.memory, view.store.policy, view.wording, {
    set: (part) => keep((store) => change(store, (memory) => ({ ...memory, settings: { ...memory.settings, ...part(memory.settings) } }))),
    bringIn: (part, said) => {
      void keep((store) => change(store, (memory) => ({ ...memory, settings: { ...memory.settings, ...part } }))).then((isTaken) => {
        show({ said: isTaken ? said : view.wording.ui.outlook.notSaved });
        showRooms();
      });
    },
    forget: () => {
      mailbox?.leave();
      void keep((store) => forget(store, new Date())).then(showRooms);
    },
    takeBack: (given) => { void takeBack(given); },
  }));
  for (const room of place?.querySelectorAll('details') ?? []) room.open = open.includes(room.firstElementChild?.textContent ?? '');
}

/** Opened from the warning or the bar, the pane starts at the finding that is the cause. */
async function showCause(): Promise<void> {
  try {
    const context = await call<string>((done) => { openItem()?.getInitializationContextAsync(done); });
    const { check: id } = JSON.parse(context) as { check?: unknown };
    [...document.querySelectorAll<HTMLElement>('.finding')].find((finding) => finding.dataset['check'] === id)?.focus();
  } catch {
    // opened by its own button: there is no context
  }
}

function focusOn(selector: string): void {
  document.querySelector<HTMLElement>(selector)?.focus();
}
