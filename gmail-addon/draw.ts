import type { Stretch } from '../core';
import type { ButtonView, CardView, WidgetView } from './card';

type Card = GoogleAppsScript.Card_Service.Card;
type Widget = GoogleAppsScript.Card_Service.Widget;
type TextButton = GoogleAppsScript.Card_Service.TextButton;

/** Longer texts come from no part of ours; a card's whole size is limited in no document, so each text is. */
const LONGEST_TEXT = 1500;
/** What stays of a long text is shown by its beginning and its end. */
const LONGEST_STAY = { whole: 260, first: 150, last: 90 };
const LONGEST_CHANGE = 400;
const MOST_STRETCHES = 40;

/** The only place that speaks to CardService. */
export function drawn(view: CardView): Card {
  const header = CardService.newCardHeader().setTitle(bounded(view.title));
  if (view.subtitle) header.setSubtitle(bounded(view.subtitle));
  const card = CardService.newCardBuilder().setHeader(header);
  for (const { header: title, widgets } of view.sections) {
    const section = CardService.newCardSection();
    if (title) section.setHeader(`<b>${escaped(title)}</b>`);
    for (const widget of widgets) drawWidget(widget).forEach((one) => section.addWidget(one));
    card.addSection(section); // a section added before its widgets stays empty: adding copies it
  }
  const [primary, secondary] = view.footer ?? [];
  if (primary) {
    const footer = CardService.newFixedFooter().setPrimaryButton(drawButton(primary).setTextButtonStyle(CardService.TextButtonStyle.FILLED));
    card.setFixedFooter(secondary ? footer.setSecondaryButton(drawButton(secondary)) : footer);
  }
  return card.build();
}

/** Gmail's cards read a few tags in a text; a letter's words must show as they are. */
export function escaped(text: string): string {
  return bounded(text).replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

function drawWidget(widget: WidgetView): readonly Widget[] {
  switch (widget.kind) {
    case 'text':
      return [paragraph(escaped(widget.text))];
    case 'fact':
      return [CardService.newDecoratedText().setTopLabel(bounded(widget.label)).setText(escaped(widget.text)).setWrapText(true)];
    case 'finding':
      return [
        paragraph([`<b>${escaped(widget.title)}</b>`, escaped(widget.text), ...widget.quotes.map((quote) => `<i>\u201c${escaped(quote)}\u201d</i>`)].join('<br>')),
        ...(widget.buttons.length > 0 ? [widget.buttons.reduce((set, button) => set.addButton(drawButton(button)), CardService.newButtonSet())] : []),
      ];
    case 'changes':
      return [CardService.newDecoratedText().setTopLabel(bounded(widget.label)).setText(changesIn(widget.stretches)).setWrapText(true)];
    case 'ticks': {
      const ticks = CardService.newSelectionInput().setType(CardService.SelectionInputType[widget.isOne ? 'RADIO_BUTTON' : 'CHECK_BOX']).setFieldName(widget.name);
      if (widget.title) ticks.setTitle(widget.title);
      widget.items.forEach(({ text, value, isOn }) => ticks.addItem(bounded(text), value, isOn === true));
      return [ticks];
    }
    case 'field': {
      const field = CardService.newTextInput().setFieldName(widget.name).setTitle(widget.title);
      if (widget.value) field.setValue(widget.value);
      return [widget.isLong ? field.setMultiline(true) : field];
    }
    case 'button':
      return [CardService.newButtonSet().addButton(drawButton(widget.button)), ...(widget.below ? [paragraph(escaped(widget.below))] : [])];
  }
}

/** What stood there crossed out, what stands there now in bold. */
function changesIn(stretches: readonly Stretch[]): string {
  const shown = stretches.slice(0, MOST_STRETCHES).map(({ text, before }) => {
    if (before === undefined) return lines(text.length <= LONGEST_STAY.whole ? text : `${text.slice(0, LONGEST_STAY.first)} … ${text.slice(-LONGEST_STAY.last)}`);
    const [was, now] = [before.trim().slice(0, LONGEST_CHANGE), text.trim()];
    const at = text.indexOf(now);
    const marked = [was && `<s>${lines(was)}</s>`, now && `<b>${lines(now.slice(0, LONGEST_CHANGE))}</b>`].filter(Boolean).join(' ');
    return lines(text.slice(0, at)) + marked + (now === '' ? ' ' : lines(text.slice(at + now.length)));
  });
  return shown.join('') + (stretches.length > MOST_STRETCHES ? ' …' : '');
}

function lines(text: string): string {
  return escaped(text).replace(/\n{2,}/g, '<br><br>').replace(/\n/g, '<br>');
}

function drawButton({ text, run, parameters }: ButtonView): TextButton {
  const action = CardService.newAction().setFunctionName(run).setLoadIndicator(CardService.LoadIndicator.SPINNER);
  if (parameters) action.setParameters({ ...parameters });
  return CardService.newTextButton().setText(text).setOnClickAction(action);
}

function paragraph(html: string): Widget {
  return CardService.newTextParagraph().setText(html);
}

/** Control and direction marks could reorder or hide what stands around a quote. */
function bounded(text: string): string {
  // eslint-disable-next-line no-control-regex
  const shown = text.slice(0, LONGEST_TEXT * 2).replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, ' ');
  return shown.length <= LONGEST_TEXT ? shown : `${shown.slice(0, LONGEST_TEXT - 1)}…`;
}
