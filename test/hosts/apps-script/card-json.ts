import type { Node } from './card-service';

/** The part of Card v1 (googleapis google/apps/card/v1/card.proto) the add-on may use. */
export interface CardJson {
  readonly header?: { readonly title: string; readonly subtitle?: string };
  readonly sections: readonly SectionJson[];
  readonly fixedFooter?: { readonly primaryButton: Button; readonly secondaryButton?: Button };
}

export interface SectionJson {
  readonly header?: string;
  readonly collapsible?: boolean;
  readonly widgets: readonly WidgetJson[];
}

export interface WidgetJson {
  readonly textParagraph?: { readonly text: string };
  readonly decoratedText?: { readonly topLabel?: string; readonly text: string; readonly bottomLabel?: string; readonly wrapText?: boolean; readonly button?: Button };
  readonly buttonList?: { readonly buttons: readonly Button[] };
  readonly selectionInput?: { readonly name: string; readonly type: string; readonly label?: string; readonly items: readonly { readonly text: string; readonly value: string; readonly selected: boolean }[] };
  readonly textInput?: { readonly name: string; readonly label?: string; readonly value?: string; readonly type: string };
  readonly divider?: Record<string, never>;
}

export interface Button {
  readonly text: string;
  readonly type?: string;
  readonly disabled?: boolean;
  readonly onClick: { readonly action?: { readonly function: string; readonly parameters: readonly { readonly key: string; readonly value: string }[] }; readonly openLink?: { readonly url: string } };
}

/** A button to press, as AppsScript.press takes it. */
export interface ActionView {
  readonly text: string;
  readonly functionName: string;
  readonly parameters: Readonly<Record<string, string>>;
}

/** "Up to 100 widgets" and 100 sections (developers.google.com/workspace/add-ons/guides/workspace-restrictions). */
const MOST_WIDGETS = 100;
const MOST_SECTIONS = 100;
/** The tags a card's text may hold (developers.google.com/workspace/add-ons/concepts/widgets#text_formatting). */
const TAGS = /<(?:\/?[bius]|br\/?|font color="#[0-9a-fA-F]{3,6}"|\/font|a href="https:[^"<>]*"|\/a|\/?time)>/g;

/** The card as JSON. @throws when it breaks a documented rule */
export function cardJsonOf(node: Node): CardJson {
  if (node.type !== 'Card') throw new Error(`a ${node.type} is not a card`);
  const header = one(node, 'setHeader');
  const sections = all(node, 'addSection').map(sectionOf);
  const footer = one(node, 'setFixedFooter');
  if (sections.length > MOST_SECTIONS) throw new Error(`${sections.length} sections in a card`);
  const widgets = sections.reduce((sum, section) => sum + section.widgets.length, 0);
  if (widgets > MOST_WIDGETS) throw new Error(`${widgets} widgets in a card`);
  return { ...(header ? { header: headerOf(header) } : {}), sections, ...(footer ? { fixedFooter: footerOf(footer) } : {}) };
}

/** Every button of the card, the footer's last. */
export function actionsOf({ sections, fixedFooter }: CardJson): ActionView[] {
  const buttons = sections.flatMap(({ widgets }) => widgets.flatMap(({ buttonList, decoratedText }) => [...(buttonList?.buttons ?? []), ...(decoratedText?.button ? [decoratedText.button] : [])]));
  const footer = fixedFooter ? [fixedFooter.primaryButton, ...(fixedFooter.secondaryButton ? [fixedFooter.secondaryButton] : [])] : [];
  return [...buttons, ...footer].flatMap(({ text, onClick: { action } }) =>
    (action ? [{ text, functionName: action.function, parameters: Object.fromEntries(action.parameters.map(({ key, value }) => [key, value])) }] : []));
}

/** All that the card says, tags and all, a line a text. */
export function textOf({ header, sections }: CardJson): string {
  const widgets = sections.flatMap((section) => [section.header, ...section.widgets.flatMap(({ textParagraph, decoratedText, selectionInput, textInput, buttonList }) => [
    textParagraph?.text, decoratedText?.topLabel, decoratedText?.text, decoratedText?.bottomLabel, textInput?.label,
    ...(selectionInput?.items ?? []).map((item) => item.text), ...(buttonList?.buttons ?? []).map((button) => button.text),
  ])]);
  return [header?.title, header?.subtitle, ...widgets].filter((line) => line !== undefined).join('\n');
}

function headerOf(node: Node): { title: string; subtitle?: string } {
  return { title: wanted(node, 'setTitle'), ...optional('subtitle', said(node, 'setSubtitle')) };
}

function sectionOf(node: Node): SectionJson {
  const widgets = all(node, 'addWidget').map(widgetOf);
  // Gmail answers "Each section must contain at least one widget" for an empty one.
  if (widgets.length === 0) throw new Error('a section without widgets');
  return { ...optional('header', formatted(said(node, 'setHeader'))), ...(value(node, 'setCollapsible') === true ? { collapsible: true } : {}), widgets };
}

function widgetOf(node: Node): WidgetJson {
  switch (node.type) {
    case 'TextParagraph': return { textParagraph: { text: formatted(wanted(node, 'setText')) ?? '' } };
    case 'DecoratedText': return { decoratedText: decoratedOf(node) };
    case 'ButtonSet': return { buttonList: { buttons: all(node, 'addButton').map(buttonOf) } };
    case 'TextButton': return { buttonList: { buttons: [buttonOf(node)] } };
    case 'SelectionInput': return { selectionInput: selectionOf(node) };
    case 'TextInput': return { textInput: { name: wanted(node, 'setFieldName'), type: value(node, 'setMultiline') === true ? 'MULTIPLE_LINE' : 'SINGLE_LINE', ...optional('label', said(node, 'setTitle')), ...optional('value', said(node, 'setValue')) } };
    case 'Divider': return { divider: {} };
    default: throw new Error(`the stand-in draws no ${node.type}`);
  }
}

function decoratedOf(node: Node): NonNullable<WidgetJson['decoratedText']> {
  const button = one(node, 'setButton');
  const labels = { ...optional('topLabel', said(node, 'setTopLabel')), ...optional('bottomLabel', said(node, 'setBottomLabel')) };
  // "Setting the text content and one of the keys is required" (reference/card-service/decorated-text).
  if (Object.keys(labels).length === 0) throw new Error('DecoratedText without a label');
  return { ...labels, text: formatted(wanted(node, 'setText')) ?? '', ...(value(node, 'setWrapText') === true ? { wrapText: true } : {}), ...(button ? { button: buttonOf(button) } : {}) };
}

function selectionOf(node: Node): NonNullable<WidgetJson['selectionInput']> {
  const items = node.calls.filter(([method]) => method === 'addItem').map(([, [text, item, selected]]) => ({ text: String(text), value: String(item), selected: selected === true }));
  if (items.length === 0) throw new Error('SelectionInput without items');
  return { name: wanted(node, 'setFieldName'), type: last(wanted(node, 'setType')), items, ...optional('label', said(node, 'setTitle')) };
}

function buttonOf(node: Node): Button {
  const action = one(node, 'setOnClickAction');
  const link = one(node, 'setOpenLink');
  // A TextButton "must have an action" (reference/card-service/text-button): Gmail refuses the whole card without one.
  if (!action === !link) throw new Error('a button needs one action');
  if (link && !wanted(link, 'setUrl').startsWith('https://')) throw new Error('a link must be https');
  const parameters = action ? Object.entries((value(action, 'setParameters') ?? {}) as Record<string, string>).map(([key, text]) => ({ key, value: text })) : [];
  return {
    text: wanted(node, 'setText'), ...optional('type', lastOf(said(node, 'setTextButtonStyle'))), ...(value(node, 'setDisabled') === true ? { disabled: true } : {}),
    onClick: action ? { action: { function: wanted(action, 'setFunctionName'), parameters } } : { openLink: { url: link ? wanted(link, 'setUrl') : '' } },
  };
}

function footerOf(node: Node): NonNullable<CardJson['fixedFooter']> {
  const primary = one(node, 'setPrimaryButton');
  const secondary = one(node, 'setSecondaryButton');
  if (!primary) throw new Error('a fixed footer needs its primary button'); // reference/card-service/fixed-footer
  return { primaryButton: buttonOf(primary), ...(secondary ? { secondaryButton: buttonOf(secondary) } : {}) };
}

/** The text, if all its markup is what a card may hold. */
function formatted(text: string | undefined): string | undefined {
  if (text !== undefined && /[<>]/.test(text.replace(TAGS, ''))) throw new Error(`markup a card does not know: ${text.slice(0, 200)}`);
  return text;
}

export function all(node: Node, method: string): Node[] {
  return node.calls.filter(([name]) => name === method).map(([, args]) => args[0] as Node);
}

export function one(node: Node, method: string): Node | undefined {
  return all(node, method).at(-1);
}

/** The first argument of the last such call. */
export function value(node: Node, method: string): unknown {
  return node.calls.filter(([name]) => name === method).at(-1)?.[1][0];
}

export function said(node: Node, method: string): string | undefined {
  const text = value(node, method);
  return typeof text === 'string' ? text : undefined;
}

export function wanted(node: Node, method: string): string {
  const text = said(node, method);
  if (!text) throw new Error(`${node.type} without ${method}`);
  return text;
}

function optional<Key extends string>(key: Key, text: string | undefined): { [_ in Key]?: string } {
  return text === undefined ? {} : { [key]: text } as { [_ in Key]?: string };
}

function last(value: string): string {
  return value.slice(value.lastIndexOf('.') + 1);
}

function lastOf(value: string | undefined): string | undefined {
  return value === undefined ? undefined : last(value);
}
