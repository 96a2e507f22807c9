import type { Notice } from './item';

/** What a handler gives event.completed (Office.SmartAlertsEventCompletedOptions). */
export interface Completed {
  readonly allowEvent?: boolean;
  readonly errorMessage?: string;
  readonly errorMessageMarkdown?: string;
  readonly cancelLabel?: string;
  readonly commandId?: string;
  readonly contextData?: unknown;
  readonly sendModeOverride?: string;
}

export type Choice = 'send' | 'keep' | 'action';

/** The dialog of send mode "prompt user": https://learn.microsoft.com/office/dev/add-ins/outlook/onmessagesend-onappointmentsend-events. */
export function drawAlert(place: HTMLElement, completed: Completed | undefined, choose: (choice: Choice, contextData?: string) => void): void {
  const dialog = make('div', 'alert');
  dialog.setAttribute('role', 'alertdialog');
  dialog.setAttribute('aria-label', 'Golden Rule');
  dialog.append(make('h2', '', 'Golden Rule'), make('p', 'says', completed?.errorMessage ?? 'Golden Rule is taking longer than expected to check your message.'));
  const buttons = make('div', 'choices');
  const button = (label: string, kind: string, choice: Choice): void => {
    const made = make('button', kind, label);
    made.addEventListener('click', () => { choose(choice, contextOf(completed)); });
    buttons.append(made);
  };
  // The third button appears only with a command, and cancelLabel names it.
  if (completed?.commandId) button(completed.cancelLabel ?? 'Take Action', 'primary', 'action');
  button('Send Anyway', '', 'send');
  button('Don’t Send', '', 'keep');
  dialog.append(buttons);
  const shade = make('div', 'shade');
  shade.append(dialog);
  place.replaceChildren(shade);
}

export function drawNotices(place: HTMLElement, notices: readonly Notice[], act: (contextData?: string) => void): void {
  place.replaceChildren(...notices.map(({ message, actions = [] }) => {
    const bar = make('div', 'notice', message);
    for (const { actionText, contextData } of actions) {
      const link = make('button', 'action', actionText);
      link.addEventListener('click', () => { act(contextData); });
      bar.append(link);
    }
    return bar;
  }));
}

function contextOf(completed: Completed | undefined): string | undefined {
  const context = completed?.contextData;
  return context === undefined || typeof context === 'string' ? context : JSON.stringify(context);
}

function make(tag: string, className: string, text = ''): HTMLElement {
  const element = document.createElement(tag);
  element.className = className;
  element.textContent = text;
  return element;
}
