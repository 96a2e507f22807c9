import type { CheckId, Finding, Letter, Offer, Review, WordingInOutlook } from '../core';

const DAY_MS = 86_400_000;

type Child = HTMLElement | string;

/** Text only ever becomes text nodes: names, subjects and bodies are hostile. */
export function make<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, className: string, ...children: readonly Child[]): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  if (className) element.className = className;
  element.append(...children);
  return element;
}

export function button(label: string, className: string, press: () => void): HTMLButtonElement {
  const made = make('button', className, label);
  made.type = 'button';
  made.addEventListener('click', press);
  return made;
}

/** office.js moves the focus on Tab itself, and passes over a summary that has no tabindex of its own. */
export function summaryOf(title: string): HTMLElement {
  const summary = make('summary', '', title);
  summary.tabIndex = 0;
  return summary;
}

/** `day`: whole days since 1970. */
export function showDay(day: number, { locale }: WordingInOutlook): string {
  return new Date(day * DAY_MS).toLocaleDateString(locale, { timeZone: 'UTC', day: 'numeric', month: 'long' });
}

/** The findings under the five words, in the order of the core; `foot` is what stands under each. */
export function drawFindings({ findings }: Review, wording: WordingInOutlook, foot: (check: CheckId) => HTMLElement): HTMLElement[] {
  const words = [...new Set(findings.map(({ word }) => word))];
  return words.map((word) => {
    const section = make('section', 'word', make('h2', '', wording.words[word]));
    section.append(...findings.filter((finding) => finding.word === word).map((finding) => drawFinding(finding, foot(finding.check))));
    return section;
  });
}

function drawFinding({ title, text, quotes, weight, check }: Finding, foot: HTMLElement): HTMLElement {
  const card = make('article', `finding ${weight}`, make('h3', '', title), make('p', '', text));
  card.dataset['check'] = check;
  card.tabIndex = -1;
  card.append(...[...new Set(quotes)].map((quote) => make('blockquote', '', quote)), foot);
  return card;
}

export function drawOffers(offers: readonly Offer[], wording: WordingInOutlook, show: (offer: Offer) => void): HTMLElement[] {
  return offers.map((offer) => {
    const press = button(offer.label, 'offer-button', () => { show(offer); });
    press.title = wording.ui.outlook.preview;
    return make('div', 'offer', press, make('p', '', offer.will));
  });
}

/** What would change in the open letter: its readers where they change, and the lines that are new. */
export function drawPreview(before: Letter, after: Letter, wording: WordingInOutlook): HTMLElement {
  const { fields, thisLetter } = wording.ui.outlook;
  const preview = make('div', 'preview', make('h3', '', thisLetter));
  for (const field of ['to', 'cc', 'bcc'] as const) {
    const [was, is] = [namesIn(before, field), namesIn(after, field)];
    if (was !== is) preview.append(make('p', 'field', make('b', '', `${fields[field]}: `), is || '–'));
  }
  if (before.subject !== after.subject) preview.append(make('p', 'field', make('b', '', `${fields.subject}: `), after.subject));
  if (before.body !== after.body) preview.append(drawChange(before.body.split('\n'), after.body.split('\n')));
  return preview;
}

/** The changed lines marked as inserted, with one line of what stays on either side. */
function drawChange(before: readonly string[], after: readonly string[]): HTMLElement {
  let start = 0;
  while (start < after.length && before[start] === after[start]) start++;
  let end = 0;
  while (end < after.length - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
  const text = make('blockquote', 'change');
  const line = (content: string | undefined, tag: 'ins' | 'span'): void => { if (content?.trim()) text.append(make(tag, '', content), make('br', '')); };
  after.slice(0, start).filter((content) => content.trim()).slice(-1).forEach((content) => { line(content, 'span'); });
  after.slice(start, after.length - end).forEach((content) => { line(content, 'ins'); });
  after.slice(after.length - end).filter((content) => content.trim()).slice(0, 1).forEach((content) => { line(content, 'span'); });
  return text;
}

export function namesIn({ readers }: Letter, field: 'to' | 'cc' | 'bcc'): string {
  return readers.filter((reader) => reader.field === field).map(({ name, address }) => name ?? address).join(', ');
}
