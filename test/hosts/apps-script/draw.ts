import type { Button, CardJson, WidgetJson } from './card-json';

/** Gmail's side panel, near enough to look at: 300 px wide. `dark` on an element around it turns it dark; in a box of limited height (max-height on .gmail-card) the footer stays in sight. */
export const cardStyle = `
.gmail-card { --paper: #fff; --ink: #1f1f1f; --quiet: #5f6368; --line: #e0e3e7; --blue: #0b57d0; --on-blue: #fff; --hover: #f2f6fc;
  box-sizing: border-box; width: 300px; background: var(--paper); color: var(--ink); font: 14px/20px Roboto, Arial, "DejaVu Sans", sans-serif; overflow-wrap: anywhere; border: 1px solid var(--line); border-radius: 8px; display: flex; flex-direction: column; }
.dark .gmail-card { --paper: #1e1f20; --ink: #e3e3e3; --quiet: #a8abb0; --line: #3c4043; --blue: #a8c7fa; --on-blue: #062e6f; --hover: #28292a; color-scheme: dark; }
.gmail-card header { padding: 12px 16px; }
.gmail-card h2 { margin: 0; font-size: 16px; line-height: 22px; font-weight: 500; }
.gmail-card header p, .gmail-card small { margin: 0; color: var(--quiet); font-size: 12px; line-height: 16px; display: block; }
.gmail-card header p { font-size: 13px; line-height: 18px; margin-top: 2px; }
.gmail-card section { padding: 8px 16px; border-top: 1px solid var(--line); }
.gmail-card h3 { margin: 4px 0; font-size: 14px; line-height: 20px; font-weight: 500; }
.gmail-card section > * { margin: 6px 0; }
.gmail-card button { font: inherit; font-weight: 500; color: var(--blue); background: none; border: 1px solid var(--line); border-radius: 18px; padding: 7px 14px; cursor: pointer; text-align: center; }
.gmail-card button:hover { background: var(--hover); }
.gmail-card button.filled { background: var(--blue); color: var(--on-blue); border-color: var(--blue); }
.gmail-card label { display: flex; gap: 8px; align-items: flex-start; }
.gmail-card label.field { display: block; }
.gmail-card textarea, .gmail-card input[type=text] { box-sizing: border-box; width: 100%; font: inherit; color: inherit; background: transparent; border: 1px solid var(--quiet); border-radius: 4px; padding: 8px; }
.gmail-card .body { overflow-y: auto; }
.gmail-card footer button { flex: 1 1 auto; padding: 7px 8px; font-size: 13px; white-space: nowrap; }
.gmail-card footer { display: flex; flex-wrap: wrap; gap: 8px; padding: 12px 16px; border-top: 1px solid var(--line); }
.gmail-card hr { border: 0; border-top: 1px solid var(--line); }`;

/** The card as HTML. Buttons carry data-function and data-parameters (JSON); boxes and fields have the name `press` wants them under. */
export function drawCard({ header, sections, fixedFooter }: CardJson): string {
  const head = header ? `<header><h2>${escape(header.title)}</h2>${header.subtitle ? `<p>${escape(header.subtitle)}</p>` : ''}</header>` : '';
  const body = sections.map((section) => `<section>${section.header ? `<h3>${rich(section.header)}</h3>` : ''}${section.widgets.map(drawWidget).join('')}</section>`).join('');
  const footer = fixedFooter ? `<footer>${drawButton(fixedFooter.primaryButton)}${fixedFooter.secondaryButton ? drawButton(fixedFooter.secondaryButton) : ''}</footer>` : '';
  return `<article class="gmail-card">${head}<div class="body">${body}</div>${footer}</article>`;
}

function drawWidget({ textParagraph, decoratedText, buttonList, selectionInput, textInput }: WidgetJson): string {
  if (textParagraph) return `<div>${rich(textParagraph.text)}</div>`;
  if (decoratedText) {
    const { topLabel, text, bottomLabel, button } = decoratedText;
    return `<div>${topLabel ? `<small>${escape(topLabel)}</small>` : ''}<div>${rich(text)}</div>${bottomLabel ? `<small>${escape(bottomLabel)}</small>` : ''}${button ? drawButton(button) : ''}</div>`;
  }
  if (buttonList) return `<div>${buttonList.buttons.map(drawButton).join(' ')}</div>`;
  if (selectionInput) return (selectionInput.label ? `<small>${escape(selectionInput.label)}</small>` : '') + selectionInput.items.map(({ text, value, selected }) => `<label><input type="${selectionInput.type === 'RADIO_BUTTON' ? 'radio' : 'checkbox'}" name="${escape(selectionInput.name)}" value="${escape(value)}"${selected ? ' checked' : ''}> ${escape(text)}</label>`).join('');
  if (textInput) return `<label class="field"><small>${escape(textInput.label ?? '')}</small>${textInput.type === 'MULTIPLE_LINE' ? `<textarea rows="4" name="${escape(textInput.name)}">${escape(textInput.value ?? '')}</textarea>` : `<input type="text" name="${escape(textInput.name)}" value="${escape(textInput.value ?? '')}">`}</label>`;
  return '<hr>';
}

function drawButton({ text, type, disabled, onClick: { action } }: Button): string {
  const parameters = JSON.stringify(Object.fromEntries((action?.parameters ?? []).map(({ key, value }) => [key, value])));
  return `<button type="button" class="${type === 'FILLED' ? 'filled' : 'outlined'}" data-function="${escape(action?.function ?? '')}" data-parameters="${escape(parameters)}"${disabled ? ' disabled' : ''}>${escape(text)}</button>`;
}

/** The tags a card's text may hold; all else is shown as it is. */
function rich(text: string): string {
  return escape(text).replace(/&lt;(\/?[bius]|br)&gt;/g, '<$1>')
    .replace(/&lt;font color=&quot;(#[0-9a-fA-F]{3,6})&quot;&gt;/g, '<span style="color:$1">').replace(/&lt;\/font&gt;/g, '</span>')
    .replace(/&amp;(amp|lt|gt|quot);/g, '&$1;').replace(/\n/g, '<br>');
}

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`).replace(/&#38;/g, '&amp;').replace(/&#60;/g, '&lt;').replace(/&#62;/g, '&gt;').replace(/&#34;/g, '&quot;');
}
