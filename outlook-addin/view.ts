import { recollect, remedy, type Answer, type Letter, type Memory, type Offer, type RemedyId, type Review, type Unanswer, type WordingInOutlook } from '../core';
import { createAnswers } from './answers';
import { button, drawFindings, drawOffers, drawPreview, make, showDay } from './draw';
import { drawFurther } from './further';
import { isTried, type Store } from './store';

/** All that the pane shows. */
export interface View {
  readonly wording: WordingInOutlook;
  readonly store: Store;
  /** All that is known, the mailbox included. */
  readonly memory: Memory;
  /** Why the mailbox could not be asked; '' where it could, or may not be. */
  readonly trouble: string;
  readonly checked?: Checked | undefined;
  /** The remedy shown before it is done. */
  readonly chosen?: RemedyId | undefined;
  readonly applied?: Applied | undefined;
  /** A line on what was just done. */
  readonly said: string;
  /** The answer just given, which can be taken back where it was given. */
  readonly noted?: Unanswer | undefined;
  /** Undo was pressed once and would lose what was written since. */
  readonly isUndoSure: boolean;
}

export interface Checked {
  readonly letter: Letter;
  readonly reviewed: Review;
  /** Whether the word lists of its language were at hand. */
  readonly isWhole: boolean;
}

export interface Applied {
  readonly before: Letter;
  readonly after: Letter;
  readonly further: readonly Letter[];
}

export interface Actions {
  choose(offer: Offer): void;
  apply(id: RemedyId): void;
  leaveIt(): void;
  undo(): void;
  checkAgain(): void;
  settle(hasLeft: boolean): void;
  give(answer: Answer): void;
  takeBack(answer: Unanswer): void;
}

export function drawView(view: View, actions: Actions): void {
  const { wording, checked, chosen, applied, said } = view;
  if (!checked) return;
  const { letter, reviewed } = checked;
  sayVerdict(wording.verdicts[reviewed.verdict], reviewed.verdict);
  document.getElementById('pane')?.replaceChildren(
    ...(reviewed.words > 0 ? [make('p', 'quiet', wording.ui.checkedText(reviewed.opening, reviewed.words))] : []),
    ...(said ? [drawDone(view, actions)] : []),
    ...(applied && applied.further.length > 0 ? [drawFurther(applied.further, wording)] : []),
    ...drawFindings(reviewed, wording, createAnswers(letter, view.memory, wording, actions.give)),
    ...(chosen ? [drawChosen(view, letter, chosen, actions)] : drawOffers(reviewed.remedies, wording, actions.choose)),
    ...notesOf(view, checked).map((note) => make('p', 'note', note)),
    ...drawQuestion(view, letter, actions),
    button(wording.ui.checkAgain, 'again', actions.checkAgain),
  );
}

/** The verdict is a live region: a screen reader says it when it changes, and only then. */
export function sayVerdict(text: string, kind: Review['verdict'] | 'checking' | 'none'): void {
  const line = document.getElementById('verdict');
  if (!line) return;
  line.dataset['kind'] = kind;
  if (line.textContent !== text) line.textContent = text;
}

function drawChosen({ wording, memory }: View, letter: Letter, id: RemedyId, { apply, leaveIt }: Actions): HTMLElement {
  const { ui, remedies } = wording;
  const { open, drafts } = remedy(id, letter, memory, new Date());
  const box = make('section', 'chosen', make('h2', '', remedies[id].label), drawPreview(letter, open, wording));
  if (drafts.length > 0) box.append(make('p', '', ui.outlook.furtherLetters(drafts.length)));
  if (drafts.length > 0 && letter.attachments.length > 0) box.append(make('p', '', ui.outlook.attachmentsStay));
  box.append(make('div', 'buttons', button(ui.apply, 'primary', () => { apply(id); }), button(ui.outlook.leaveIt, '', leaveIt)));
  return box;
}

function drawDone({ wording: { ui, panel }, said, noted, applied, isUndoSure }: View, { undo, takeBack }: Actions): HTMLElement {
  const box = make('div', 'done', make('p', '', said));
  box.setAttribute('role', 'status');
  const buttons = [
    ...(noted ? [button(panel.takeBack, 'take-back', () => { takeBack(noted); })] : []),
    ...(applied ? [button(isUndoSure ? ui.outlook.undoLosesChanges : ui.undo, 'undo', undo)] : []),
  ];
  if (buttons.length > 0) box.append(make('div', 'buttons', ...buttons));
  return box;
}

function notesOf({ wording, store: { uncheckedDay }, trouble }: View, { reviewed, isWhole }: Checked): string[] {
  const { leftUnchecked, wordsUnread } = wording.ui.outlook;
  return [...reviewed.notes, ...(isWhole ? [] : [wordsUnread]), ...(trouble ? [trouble] : []), ...(uncheckedDay === undefined ? [] : [leftUnchecked(showDay(uncheckedDay, wording))])];
}

/** Only the writer knows whether a letter held earlier left; while it is this very letter there is nothing to ask. */
function drawQuestion({ store, wording }: View, letter: Letter, { settle }: Actions): HTMLElement[] {
  const { tried, memory } = store;
  if (!tried || isTried(tried, memory, letter)) return [];
  const { didItLeave, itLeft, itDidNot } = wording.ui.outlook;
  return [make('section', 'question', make('p', '', didItLeave(showDay(tried.span.last, wording), recollect(tried).people)),
    make('div', 'buttons', button(itLeft, '', () => { settle(true); }), button(itDidNot, '', () => { settle(false); })))];
}
