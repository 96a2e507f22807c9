import type { DraftUpdate } from '../../hosts/apps-script';
import type { Item, Outlook, OutlookEvents, OutlookPlaces } from '../../hosts/outlook';
import { post, startGmailPanel } from './gmail';
import { headerOf, itemOf, letterOfItem, peopleIn, type DeskLetter, type DeskOwner } from './letter';
import { startOpening } from './open';
import { find, startScreen } from './screen';

declare function createOutlook(places: OutlookPlaces, events: OutlookEvents): Outlook;

interface Start {
  readonly title: string;
  readonly owner: DeskOwner;
  readonly letters: readonly DeskLetter[];
  /** Outlook's roaming settings. */
  readonly outlook: Readonly<Record<string, unknown>>;
}

/** A pause in typing: Gmail saves drafts in such pauses too. */
const PAUSE_MS = 500;

async function start(): Promise<void> {
  const { title, owner, letters, outlook: settings } = await (await fetch('/world.json')).json() as Start;
  const choice = find('choice') as HTMLSelectElement;
  const onDesk = new Map<string, DeskLetter>();
  let pause: ReturnType<typeof setTimeout> | undefined;

  const screen = startScreen(() => {
    screen.say('');
    clearTimeout(pause);
    pause = setTimeout(() => { outlook.edit(itemOf(keep(), owner)); void gmail.open(screen.read()); }, PAUSE_MS);
  });
  const gmail = startGmailPanel({ current: keep, onChange: changedByGmail, onCreated: addAll, onSent: sentByGmail });
  const outlook = createOutlook(
    { addIn: `${location.origin}/outlook`, pane: find('pane'), alert: find('alert'), notices: find('notices') },
    { onItemChanged: changedByOutlook, onSent: sentByOutlook, onKept: () => { screen.say('Kept.'); }, onNewMessage: (mailto) => { addAll([letterOfMailto(mailto)]); } },
  );
  outlook.setSettings(settings);

  function keep(): DeskLetter {
    const letter = screen.read();
    onDesk.set(letter.id, letter);
    return letter;
  }

  function show(letter: DeskLetter): void {
    clearTimeout(pause);
    choice.value = letter.id;
    screen.show(letter);
    find('hint').textContent = letter.hint ?? '';
    screen.say('Send goes through Outlook; Gmail has its own button on the card.');
    openOutlook(letter);
    void gmail.open(letter);
  }

  /** The add-in reads its memory when the pane opens. */
  function openOutlook(letter: DeskLetter): void {
    outlook.open(itemOf(letter, owner));
    outlook.openPane();
  }

  function addAll(added: readonly DeskLetter[]): void {
    for (const letter of added) list({ ...letter, group: 'New' });
    if (choice.options.length > letters.length) screen.say(`${choice.options.length - letters.length} more in the list of drafts.`);
  }

  function list(letter: DeskLetter): void {
    onDesk.set(letter.id, letter);
    const { group = '' } = letter;
    const known = [...choice.querySelectorAll('optgroup')].find(({ label }) => label === group);
    const place = group === '' ? choice : known ?? choice.appendChild(Object.assign(document.createElement('optgroup'), { label: group }));
    place.append(new Option(letter.title || letter.subject || '(no subject)', letter.id));
  }

  /** The card stays, as it does in Gmail: its Undo button is on it. */
  function changedByGmail(change: DraftUpdate): void {
    const before = screen.read();
    screen.show({ ...before, to: change.to ?? before.to, cc: change.cc ?? before.cc, bcc: change.bcc ?? before.bcc, subject: change.subject ?? before.subject, html: (change.insertAtStart ?? '') + before.html });
    void gmail.save(keep());
    outlook.edit(itemOf(screen.read(), owner));
  }

  function changedByOutlook(item: Item): void {
    screen.show(letterOfItem(item, screen.read()));
    void gmail.open(keep());
  }

  async function sentByGmail(letter: DeskLetter): Promise<void> {
    outlook.setSettings(await post<Record<string, unknown>>('/sent-by-gmail', { letter, store: outlook.settings() }));
    openOutlook(screen.read());
    sent('Gmail');
  }

  async function sentByOutlook(): Promise<void> {
    const letter = keep();
    await post('/sent-by-outlook', letter);
    await gmail.open(letter);
    openOutlook(letter);
    sent('Outlook');
  }

  function sent(host: string): void {
    screen.say(`Sent by the stand-in ${host}. The letter stays here: try it on the next reader.`);
  }

  const dark = matchMedia('(prefers-color-scheme: dark)');
  const follow = (): void => { document.documentElement.classList.toggle('dark', dark.matches); };
  dark.addEventListener('change', follow);
  follow();
  find('whose').textContent = `${title} · ${owner.name ?? owner.address}`;
  find('from').textContent = headerOf(owner);
  find('date').textContent = new Date().toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
  choice.addEventListener('change', () => { keep(); const letter = onDesk.get(choice.value); if (letter) show(letter); });
  find('letter').addEventListener('submit', (event) => {
    event.preventDefault();
    void sendThroughOutlook();
  });

  async function sendThroughOutlook(): Promise<void> {
    const button = find('send') as HTMLButtonElement;
    button.disabled = true;
    screen.say('Outlook asks the add-in …');
    outlook.edit(itemOf(keep(), owner));
    await outlook.send().finally(() => { button.disabled = false; });
    const ask = find('alert').querySelector('button');
    if (ask) screen.say('Outlook waits for your answer.');
    ask?.focus();
  }

  startOpening({
    onLetter: (letter) => { addAll([letter]); showView('letter'); show(letter); },
    onMailbox: () => { location.reload(); },
    onFailed: (why) => { screen.say(why); },
  });
  for (const view of ['letter', 'look-back'] as const) find(`to-${view}`).addEventListener('click', () => { showView(view); });
  for (const letter of letters) list(letter);
  const [first] = letters;
  if (first) show(first);
}

/** The letter between its hosts, or the report of the mailbox, made when it is first asked for. */
function showView(view: 'letter' | 'look-back'): void {
  const place = find('look-back');
  for (const id of ['guide', 'columns']) find(id).hidden = view !== 'letter';
  place.hidden = view !== 'look-back';
  for (const one of ['letter', 'look-back']) find(`to-${one}`).setAttribute('aria-pressed', String(one === view));
  if (view === 'look-back' && !place.firstChild) place.append(Object.assign(document.createElement('iframe'), { src: '/look-back', title: 'A look back over the mailbox' }));
}

/** RFC 6068. */
function letterOfMailto(mailto: string): DeskLetter {
  const { pathname, searchParams } = new URL(mailto);
  const people = (text: string | null): string[] => peopleIn(text ?? '').map(headerOf);
  const html = (searchParams.get('body') ?? '').split(/\r?\n/).map((line) => { const made = document.createElement('div'); made.textContent = line; return line ? made.outerHTML : '<br>'; }).join('');
  const to = people(decodeURIComponent(pathname));
  const subject = searchParams.get('subject') ?? '';
  return { id: `mailto-${crypto.randomUUID()}`, title: `To ${to.join(', ')}: ${subject}`, kind: 'message', to, cc: people(searchParams.get('cc')), bcc: people(searchParams.get('bcc')), subject, html };
}

start().catch((error: unknown) => { find('status').textContent = `The desk failed: ${String(error)}`; });
