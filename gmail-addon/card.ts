import { recentLetters, recollect, type Finding, type Memory, type RemedyId, type Review, type Wording } from '../core';
import type { Entry } from './entries';

/** A card as data. Every text in it is plain: whoever draws it escapes it, so a letter's words cannot become markup. */
export interface CardView {
  readonly title: string;
  readonly subtitle?: string;
  readonly sections: readonly SectionView[];
  /** Up to two; the first is the one to press. */
  readonly footer?: readonly ButtonView[];
}

export interface SectionView {
  readonly header?: string;
  readonly widgets: readonly WidgetView[];
}

export type WidgetView =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'fact'; readonly label: string; readonly text: string }
  | { readonly kind: 'finding'; readonly title: string; readonly text: string; readonly quotes: readonly string[] }
  | { readonly kind: 'tick'; readonly name: string; readonly text: string }
  | { readonly kind: 'field'; readonly name: string; readonly title: string }
  | { readonly kind: 'button'; readonly button: ButtonView; readonly below?: string };

export interface ButtonView {
  readonly text: string;
  readonly run: Entry;
  readonly parameters?: Readonly<Record<string, string>>;
}

/** Which saved state was reviewed; travels with the card's buttons, so a card can only send or change what it shows. */
export interface Checked {
  readonly draftId: string;
  readonly messageId: string;
  /** SHA-256 of the draft's bytes; empty when it cannot be sent from here. */
  readonly digest: string;
  readonly verdict: Review['verdict'];
}

export const NAME = 'Golden Rule';
const ORDER = ['respect', 'relationship', 'dialogue', 'value', 'interest'] as const;
/** A card takes 100 widgets (developers.google.com/workspace/add-ons/guides/workspace-restrictions); these leave room for the rest. */
const MOST_FINDINGS = 40;
const MOST_QUOTES = 3;
const PROGRESS_DAYS = 30;

/** The review of one saved state. `notice` says what just happened. */
export function reviewCard(review: Review, checked: Checked, minutesSaved: number, wording: Wording, notice?: string): CardView {
  const { ui } = wording;
  const sending = checked.digest === '' ? [text(ui.gmail.cannotSendHere)] : review.verdict === 'hold' ? [{ kind: 'tick' as const, name: 'know', text: ui.gmail.iKnow }] : [];
  const again: ButtonView = { text: ui.checkAgain, run: 'onCheckAgain', parameters: { draftId: checked.draftId } };
  return {
    title: NAME, subtitle: wording.verdicts[review.verdict],
    sections: [
      ...section(undefined, [...(notice ? [text(notice)] : []), checkedText(review, minutesSaved, wording)]),
      ...findingSections(review.findings.slice(0, MOST_FINDINGS), wording),
      ...section(undefined, review.remedies.map(({ id, label, will }) => ({ kind: 'button', button: { text: label, run: 'onShowRemedy', parameters: parametersOf(checked, id) }, below: will }))),
      ...section(undefined, review.notes.map(text)),
      ...section(undefined, [...sending, ...(review.verdict === 'hold' ? [text(ui.gmail.cannotStop)] : [])]),
    ],
    footer: checked.digest === '' ? [again] : [{ text: ui.gmail.checkAndSend, run: 'onSend', parameters: parametersOf(checked) }, again],
  };
}

/** The review of pasted text: nothing can be sent or changed, for no draft was read. */
export function pastedCard(review: Review, wording: Wording): CardView {
  return {
    title: NAME, subtitle: wording.verdicts[review.verdict],
    sections: [
      ...section(undefined, [text(wording.ui.checkedText(review.opening, review.words))]),
      ...findingSections(review.findings.slice(0, MOST_FINDINGS), wording),
      ...section(undefined, review.notes.map(text)),
    ],
    footer: [{ text: wording.ui.checkAgain, run: 'onCheckAgain' }],
  };
}

/** When the text may not be read: what the readers alone tell, and a place to paste the text. */
export function readersCard(readers: number, hidden: number, { ui }: Wording): CardView {
  return {
    title: NAME, subtitle: ui.gmail.readersOnly(readers, hidden),
    sections: [{ widgets: [text(ui.gmail.cannotRead), { kind: 'button', button: { text: ui.gmail.allow, run: 'onAllow' } }, { kind: 'field', name: 'pasted', title: ui.gmail.pasteHere }, text(ui.gmail.cannotStop)] }],
    footer: [{ text: ui.gmail.checkPasted, run: 'onCheckPasted' }, { text: ui.checkAgain, run: 'onCheckAgain' }],
  };
}

/** What a remedy would do, before it is done. */
export function remedyCard(view: { readonly label: string; readonly will: string; readonly facts: readonly WidgetView[]; readonly notes: readonly string[] }, checked: Checked, id: RemedyId, { ui }: Wording): CardView {
  const parameters = parametersOf(checked, id);
  return {
    title: view.label, subtitle: view.will,
    sections: [...section(undefined, view.facts), ...section(undefined, [...view.notes, ui.gmail.undoNote].map(text))],
    footer: [{ text: ui.apply, run: 'onApplyRemedy', parameters }, { text: ui.undo, run: 'onUndoRemedy', parameters }],
  };
}

export function homeCard(memory: Memory, now: Date, { ui, notes }: Wording): CardView {
  const { letters, toSeveralStrangers } = recentLetters(memory, now, PROGRESS_DAYS);
  const remembered = recollect(memory);
  return {
    title: NAME,
    sections: [
      { widgets: [ui.gmail.about, ui.gmail.howTo, ui.gmail.cannotStop].map(text) },
      {
        widgets: [
          ...(memory.lost > 0 ? [text(notes.memoryLost)] : []),
          ...(letters > 0 ? [text(ui.gmail.progress(PROGRESS_DAYS, letters, toSeveralStrangers))] : []),
          text(ui.gmail.remembers(remembered.lettersSeen, remembered.people)),
          { kind: 'button', button: { text: ui.gmail.forget, run: 'onForget' } },
        ],
      },
    ],
  };
}

/** A card that says one or two things; where checking again may help, it offers that. */
export function noticeCard(lines: readonly string[], again?: string): CardView {
  return { title: NAME, sections: section(undefined, lines.map(text)), ...(again === undefined ? {} : { footer: [{ text: again, run: 'onCheckAgain' }] }) };
}

export function fact(label: string, shown: string): WidgetView {
  return { kind: 'fact', label, text: shown };
}

function text(shown: string): WidgetView {
  return { kind: 'text', text: shown };
}

/** Gmail refuses a section without widgets. */
function section(header: string | undefined, widgets: readonly WidgetView[]): SectionView[] {
  return widgets.length === 0 ? [] : [{ ...(header === undefined ? {} : { header }), widgets }];
}

function checkedText(review: Review, minutesSaved: number, { ui }: Wording): WidgetView {
  return fact(ui.gmail.savedAgo(minutesSaved), ui.checkedText(review.opening, review.words));
}

function findingSections(findings: readonly Finding[], { words }: Wording): SectionView[] {
  return ORDER.flatMap((word) => section(words[word], findings.filter((finding) => finding.word === word)
    .map(({ title, text: says, quotes }) => ({ kind: 'finding', title, text: says, quotes: quotes.filter((quote) => !says.includes(quote)).slice(0, MOST_QUOTES) }))));
}

function parametersOf({ draftId, messageId, digest, verdict }: Checked, remedy?: RemedyId): Readonly<Record<string, string>> {
  return { draftId, messageId, digest, verdict, ...(remedy === undefined ? {} : { remedy }) };
}
