import { adopt, dayOf, emptyMemory, hear, meet, merge, recollect, type Letter, type Memory, type WordingInOutlook } from '../core';
import { button, make, showDay, summaryOf } from './draw';
import type { Trouble } from './graph';
import { loadLearned, saveLearned, type Learned } from './learned';
import { emptyMailbox, haveWritten, isWhole, lookThrough, readersToAsk, readLetters, type Watch } from './mailbox';
import { tokenFor, type Level } from './token';

/** New mail is looked for by itself when the last time is longer ago. */
const FRESH_MS = 3_600_000;

export interface MailboxHost {
  known(): Memory;
  /** Saves what the send-time handler should know of it too. */
  learned(found: Memory, isWhole: boolean): Promise<unknown>;
  /** What is known, or what is to be said of it, changed. */
  changed(): void;
}

export interface MailboxRoom {
  /** A memory with all that the mailbox told. */
  with(memory: Memory): Memory;
  /** What went wrong, in a sentence; '' when nothing did. */
  trouble(): string;
  /** Asks whether readers of whom no exchange is known ever wrote. */
  meet(letter: Letter): Promise<void>;
  /** Forgets what was learned, and does not learn it anew until allowed to. */
  leave(): void;
}

/** The room in which the user lets the add-in look at the mailbox, follows it and ends it. */
export function createMailboxRoom(place: HTMLElement, wording: WordingInOutlook, host: MailboxHost): MailboxRoom {
  const { mailbox: says } = wording.ui.outlook;
  let now: Learned = loadLearned(host.known());
  let [trouble, isAnew] = [undefined as Trouble | undefined, false];
  let stop: AbortController | undefined;
  /** How often the mailbox was left: what was begun before must not bring back what was forgotten. */
  let left = 0;
  const asked = new Set<string>();
  const body = make('div', '');
  const progress = make('p', 'quiet');
  const status = make('p', 'note');
  status.setAttribute('role', 'status');

  async function look(level: Level, mayAsk: boolean): Promise<void> {
    if (stop) return;
    [stop, trouble, isAnew] = [new AbortController(), undefined, false];
    draw();
    const { signal } = stop;
    const before = left;
    const signed = await tokenFor(level, mayAsk);
    if ('trouble' in signed) trouble = signed.trouble;
    else await lookWith({ token: signed.token, stop: signal, told: (mails) => { progress.textContent = says.looking(mails); } }, level);
    if (left !== before) return;
    if (signal.aborted) trouble = undefined;
    stop = undefined;
    draw();
    host.changed();
  }

  async function lookWith(watch: Watch, level: Level): Promise<void> {
    const before = left;
    const looked = await lookThrough(now.mailbox, new Date(), watch);
    const read = level === 'letters' && !looked.trouble ? await readLetters(looked.mailbox, new Date(), watch) : looked;
    if (left !== before) return;
    [trouble, isAnew] = [read.trouble, looked.isAnew];
    await keep({ level, mailbox: read.mailbox });
  }

  async function keep(learned: Learned): Promise<void> {
    now = learned;
    saveLearned(now);
    await host.learned(now.mailbox.found, isWhole(now.mailbox));
  }

  async function meetReaders(letter: Letter): Promise<void> {
    const readers = readersToAsk(letter, withMailbox(host.known())).filter((address) => !asked.has(address));
    if (!now.level || !isWhole(now.mailbox) || stop || readers.length === 0) return;
    readers.forEach((address) => asked.add(address));
    const before = left;
    const signed = await tokenFor(now.level, false);
    if ('trouble' in signed) { trouble = signed.trouble; draw(); host.changed(); return; }
    const wrote = await haveWritten(readers, { token: signed.token, stop: new AbortController().signal, told: () => undefined });
    if (wrote.size === 0 || left !== before) return;
    const found = [...wrote].reduce((all, [address, hasWritten]) => (hasWritten ? hear(all, { address }, new Date()) : meet(all, { address }, {})), now.mailbox.found);
    await keep({ ...now, mailbox: { ...now.mailbox, found } });
    host.changed();
  }

  function withMailbox(memory: Memory): Memory {
    const { found } = now.mailbox;
    return !now.level ? memory : isWhole(now.mailbox) ? merge(memory, found) : adopt(memory, found);
  }

  function leave(): void {
    left += 1;
    stop?.abort();
    stop = undefined;
    [now, trouble, isAnew] = [{ level: undefined, mailbox: emptyMailbox(host.known()) }, undefined, false];
    asked.clear();
    saveLearned(now);
    draw();
    host.changed();
  }

  function draw(): void {
    const hadFocus = body.contains(document.activeElement);
    const press = (label: string, className: string, run: () => void): HTMLElement => button(label, className, run);
    const { level, mailbox } = now;
    progress.textContent = says.looking(mailbox.mails);
    if (stop) body.replaceChildren(progress, make('div', 'buttons', press(says.stop, '', () => { stop?.abort(); })));
    else if (!level) body.replaceChildren(make('p', '', says.people), status, press(says.allowPeople, '', () => { void look('people', true); }));
    else {
      body.replaceChildren(
        ...(mailbox.lookedAt > 0 ? [make('p', '', says.looked(showDay(dayOf(new Date(mailbox.lookedAt)), wording), mailbox.mails, recollect(adopt(emptyMemory(mailbox.found.salt), mailbox.found)).people))] : []), status,
        make('div', 'buttons', press(says.lookAgain, '', () => { void look(level, true); }), press(says.leave, '', leave)),
        ...(level === 'people' ? [make('p', '', says.letters), press(says.allowLetters, '', () => { void look('letters', true); })] : []));
    }
    // A screen reader says what changes in a line that is there already.
    status.textContent = [...(trouble ? [says.trouble[trouble]] : []), ...(isAnew ? [says.anew] : [])].join(' ');
    if (hadFocus) body.querySelector('button')?.focus();
  }

  place.replaceChildren(make('details', 'room', summaryOf(says.title), body));
  draw();
  if (now.level && Date.now() - now.mailbox.lookedAt > FRESH_MS) void look(now.level, false);
  return { with: withMailbox, trouble: () => (trouble ? says.trouble[trouble] : ''), meet: meetReaders, leave };
}
