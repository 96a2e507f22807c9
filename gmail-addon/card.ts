import type { Finding, Reader, RemedyId, Review, Stretch, WordingInGmail } from '../core';
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
  | { readonly kind: 'finding'; readonly title: string; readonly text: string; readonly quotes: readonly string[]; readonly buttons: readonly ButtonView[] }
  | { readonly kind: 'changes'; readonly label: string; readonly stretches: readonly Stretch[] }
  | { readonly kind: 'ticks'; readonly isOne?: boolean; readonly name: string; readonly title?: string; readonly items: readonly { readonly value: string; readonly text: string; readonly isOn?: boolean }[] }
  | { readonly kind: 'field'; readonly name: string; readonly title: string; readonly value?: string; readonly isLong?: boolean }
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
  /** False: the user has not allowed sending from here. */
  readonly maySend?: boolean;
}

export const NAME = 'Golden Rule';
export const ORDER = ['respect', 'relationship', 'dialogue', 'value', 'interest'] as const;
/** A card takes 100 widgets (developers.google.com/workspace/add-ons/guides/workspace-restrictions); these leave room for the rest. */
const MOST_FINDINGS = 40;
const MOST_QUOTES = 3;

/** The review of one saved state. `notice` says what just happened. */
export function reviewCard(review: Review, checked: Checked, minutesSaved: number, wording: WordingInGmail, notice?: string): CardView {
  const { panel, ui } = wording;
  const again: ButtonView = { text: ui.checkAgain, run: 'onCheckAgain', parameters: { draftId: checked.draftId } };
  const buttonsFor = ({ check }: Finding): ButtonView[] => [
    ...(check === 'same-letter-again' ? [{ text: ui.gmail.compareIt, run: 'onCompare' as const, parameters: { draftId: checked.draftId } }] : []),
    { text: panel.answerIt, run: 'onShowAnswers', parameters: { draftId: checked.draftId, check } },
  ];
  return {
    title: NAME, subtitle: wording.verdicts[review.verdict],
    sections: [
      ...section(undefined, [...(notice ? [text(notice)] : []), checkedText(review, minutesSaved, wording)]),
      ...findingSections(review.findings.slice(0, MOST_FINDINGS), wording, buttonsFor),
      ...section(undefined, review.remedies.map(({ id, label, will }) => ({ kind: 'button', button: { text: label, run: 'onShowRemedy', parameters: parametersOf(checked, id) }, below: will }))),
      ...section(undefined, review.notes.map(text)),
      ...section(undefined, [...sendingWidgets(review, checked, wording), ...(review.verdict === 'hold' ? [text(ui.gmail.cannotStop)] : [])]),
    ],
    footer: checked.digest === '' ? [again] : [{ text: ui.gmail.checkAndSend, run: 'onSend', parameters: parametersOf(checked) }, again],
  };
}

function sendingWidgets({ verdict }: Review, { digest, maySend, draftId }: Checked, { ui: { gmail } }: WordingInGmail): WidgetView[] {
  if (maySend === false) return tierWidgets('send', gmail, { draftId });
  if (digest === '') return [text(gmail.cannotSendHere)];
  return verdict === 'hold' ? [{ kind: 'ticks', name: 'know', items: [{ value: 'yes', text: gmail.iKnow }] }] : [];
}

/** What a tier is for, and the button that asks for it. */
export function tierWidgets(tier: 'read' | 'send', gmail: WordingInGmail['ui']['gmail'], parameters: Readonly<Record<string, string>> = {}): WidgetView[] {
  return [text(gmail.tiers[tier]), { kind: 'button', button: { text: gmail.allow[tier], run: 'onAllow', parameters: { ...parameters, tier } } }];
}

/** The review of pasted text: nothing can be sent or changed, for no draft was read. */
export function pastedCard(review: Review, wording: WordingInGmail): CardView {
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
export function readersCard(readers: readonly Reader[], { ui }: WordingInGmail): CardView {
  return {
    title: NAME, subtitle: ui.gmail.readersOnly(readers.length, readers.filter(({ field }) => field === 'bcc').length),
    sections: [{ widgets: [text(ui.gmail.cannotRead), ...tierWidgets('read', ui.gmail)] }, { widgets: [pasteField(ui), text(ui.gmail.cannotStop)] }],
    footer: [{ text: ui.gmail.checkPasted, run: 'onCheckPasted' }, { text: ui.checkAgain, run: 'onCheckAgain' }],
  };
}

export function guestsCard(guests: number, { ui }: WordingInGmail): CardView {
  return {
    title: NAME, subtitle: ui.gmail.guests(guests),
    sections: [{ widgets: [text(ui.gmail.guestsOnly), pasteField(ui)] }],
    footer: [{ text: ui.gmail.checkPasted, run: 'onCheckPasted' }],
  };
}

function pasteField({ gmail }: WordingInGmail['ui']): WidgetView {
  return { kind: 'field', name: 'pasted', title: gmail.pasteHere, isLong: true };
}

/** What a remedy would do, before it is done. */
export function remedyCard({ label, will, widgets, notes, buttons }: { readonly label: string; readonly will: string; readonly widgets: readonly WidgetView[]; readonly notes: readonly string[]; readonly buttons: readonly ButtonView[] }): CardView {
  return { title: label, subtitle: will, sections: [...section(undefined, widgets), ...section(undefined, notes.map(text))], footer: buttons };
}

/** A card that says one or two things; where checking again may help, it offers that. */
export function noticeCard(lines: readonly string[], again?: string): CardView {
  return { title: NAME, sections: section(undefined, lines.map(text)), ...(again === undefined ? {} : { footer: [{ text: again, run: 'onCheckAgain' }] }) };
}

export function fact(label: string, shown: string): WidgetView {
  return { kind: 'fact', label, text: shown };
}

export function text(shown: string): WidgetView {
  return { kind: 'text', text: shown };
}

/** Gmail refuses a section without widgets. */
export function section(header: string | undefined, widgets: readonly WidgetView[]): SectionView[] {
  return widgets.length === 0 ? [] : [{ ...(header === undefined ? {} : { header }), widgets }];
}

function checkedText(review: Review, minutesSaved: number, { ui }: WordingInGmail): WidgetView {
  return fact(ui.gmail.savedAgo(minutesSaved), ui.checkedText(review.opening, review.words));
}

function findingSections(findings: readonly Finding[], { words }: WordingInGmail, buttonsFor: (finding: Finding) => readonly ButtonView[] = () => []): SectionView[] {
  const widget = (finding: Finding): WidgetView => {
    const { title, text: says, quotes } = finding;
    return { kind: 'finding', title, text: says, quotes: quotes.filter((quote) => !says.includes(quote)).slice(0, MOST_QUOTES), buttons: buttonsFor(finding) };
  };
  return ORDER.flatMap((word) => section(words[word], findings.filter((finding) => finding.word === word).map(widget)));
}

export function parametersOf({ draftId, messageId, digest, verdict }: Checked, remedy?: RemedyId): Readonly<Record<string, string>> {
  return { draftId, messageId, digest, verdict, ...(remedy === undefined ? {} : { remedy }) };
}
