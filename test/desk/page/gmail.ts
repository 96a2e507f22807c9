import type { DraftUpdate } from '../../hosts/apps-script';
import type { GmailView } from '../gmail-side';
import type { DeskLetter } from './letter';
import { find } from './screen';

export interface GmailPanel {
  /** Saves the draft and opens the add-on on it. */
  open(letter: DeskLetter): Promise<void>;
  /** Saves the draft and leaves the card as it is. */
  save(letter: DeskLetter): Promise<void>;
}

export interface GmailEvents {
  /** Before a button of the card works, the draft is saved as it stands on screen. */
  readonly current: () => DeskLetter;
  readonly onChange: (change: DraftUpdate) => void;
  readonly onCreated: (letters: readonly DeskLetter[]) => void;
  readonly onSent: (letter: DeskLetter) => void;
}

const TOAST_MS = 6000;

export function startGmailPanel(events: GmailEvents): GmailPanel {
  const card = find('card');
  let opened = 0;
  card.addEventListener('click', (event) => {
    const button = (event.target as Element).closest<HTMLElement>('[data-function]');
    if (button) void press(button, events);
  });
  find('back').addEventListener('click', () => { void post<GmailView>('/gmail/back', {}).then((view) => { show(view); find('back').hidden = true; }); });
  return {
    async open(letter) {
      const turn = ++opened;
      const view = await post<GmailView>('/gmail/open', letter);
      if (turn !== opened) return;
      show(view);
      find('back').hidden = true;
    },
    save: (letter) => post('/gmail/save', letter),
  };
}

async function press(button: HTMLElement, { current, onChange, onCreated, onSent }: GmailEvents): Promise<void> {
  await post('/gmail/save', current());
  const view = await post<GmailView>('/gmail/press', {
    functionName: button.dataset['function'], parameters: JSON.parse(button.dataset['parameters'] ?? '{}'), inputs: inputsIn(find('card')),
  });
  show(view);
  find('back').hidden = view.card === undefined;
  if (view.change) onChange(view.change);
  if (view.created.length > 0) onCreated(view.created);
  if (view.sent) onSent(view.sent);
}

function show({ card, notification }: GmailView): void {
  if (card !== undefined) find('card').innerHTML = card;
  if (notification !== undefined) toast(notification);
}

/** Ticked switches and filled fields, by name, as Gmail hands them over. */
function inputsIn(card: HTMLElement): Record<string, string[]> {
  const inputs: Record<string, string[]> = {};
  for (const input of card.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input[name], textarea[name]')) {
    const isLeft = input instanceof HTMLInputElement && (input.type === 'checkbox' || input.type === 'radio') ? !input.checked : input.value === '';
    if (!isLeft) inputs[input.name] = [...(inputs[input.name] ?? []), input.value];
  }
  return inputs;
}

function toast(text: string): void {
  const place = find('toast');
  place.textContent = text;
  setTimeout(() => { if (place.textContent === text) place.textContent = ''; }, TOAST_MS);
}

export async function post<Answer>(path: string, body: unknown): Promise<Answer> {
  const response = await fetch(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return await response.json() as Answer;
}
