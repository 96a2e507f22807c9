import type { Letter, Reader, WordingInOutlook } from '../core';
import { button, make, namesIn } from './draw';

/** Windows hands a longer address to no mail program; the text is then copied instead of carried in the link. */
const LONGEST_LINK = 1_900;

/** MessageForm.htmlBody. */
const LONGEST_FORM = 32 * 1024;
const MOST_IN_A_FORM = 100;

type OpenForm = (form: Office.MessageForm, done: (result: Office.AsyncResult<void>) => void) => void;

/**
 * The further letters a remedy asks for, opened one by one: as a form of Outlook's where it has one, else by a mailto: link, with the text to copy.
 * Nothing is stored, nothing is sent. office.js leaves displayNewMessageForm out while a letter is being written (its reference: "Read"; so did its
 * source in 2022, and OfficeDev/office-js-docs-pr#2201); should an Outlook offer it, it carries formatting, which a link cannot.
 */
export function drawFurther(letters: readonly Letter[], wording: WordingInOutlook): HTMLElement {
  const { writeThese, openedSoFar } = wording.ui.outlook;
  const progress = make('p', 'quiet');
  progress.setAttribute('role', 'status');
  const rows = letters.map((letter) => drawOne(letter, wording, (row) => {
    row.classList.add('opened');
    progress.textContent = openedSoFar(rows.filter((one) => one.classList.contains('opened')).length, rows.length);
  }));
  return make('section', 'further', make('p', '', writeThese), make('ol', '', ...rows), progress);
}

function drawOne(letter: Letter, { ui }: WordingInOutlook, opened: (row: HTMLElement) => void): HTMLElement {
  const row = make('li', '', make('span', 'name', namesIn(letter, 'to') || namesIn(letter, 'cc') || namesIn(letter, 'bcc')));
  const copy = button(ui.outlook.copy, 'link', () => { void copyText(letter.body, row, ui.outlook.copyByHand).then((isCopied) => { if (isCopied) copy.textContent = ui.outlook.copied; }); });
  if (letter.kind === 'message') {
    const link = drawLink(letter, ui.outlook.open, () => { opened(row); }, copy);
    const form = formOf(letter);
    // A form that Outlook refuses gives way to the link.
    const press = button(ui.outlook.open, 'link', () => { form?.((result) => { if (String(result.status) === 'succeeded') opened(row); else press.replaceWith(link); }); });
    row.append(form ? press : link);
  }
  row.append(copy);
  return row;
}

function drawLink(letter: Letter, label: string, opened: () => void, copy: HTMLElement): HTMLElement {
  const link = mailto(letter);
  const open = make('a', 'link', label);
  open.href = link.length <= LONGEST_LINK ? link : mailto({ ...letter, body: '' });
  open.target = '_blank';
  open.addEventListener('click', () => {
    opened();
    if (link.length > LONGEST_LINK) copy.click();
  });
  return open;
}

/** Undefined where Outlook has no form for it, or the letter does not fit into one. */
function formOf({ readers, subject, html }: Letter): ((done: (result: Office.AsyncResult<void>) => void) => void) | undefined {
  const { mailbox } = Office.context as { mailbox: { displayNewMessageFormAsync?: OpenForm } };
  const inField = (field: Reader['field']): string[] => readers.filter((reader) => reader.field === field).map(({ address }) => address);
  const [toRecipients, ccRecipients, bccRecipients] = [inField('to'), inField('cc'), inField('bcc')];
  const isTooLong = (html ?? '').length > LONGEST_FORM || [toRecipients, ccRecipients, bccRecipients].some(({ length }) => length > MOST_IN_A_FORM);
  if (typeof mailbox.displayNewMessageFormAsync !== 'function' || html === undefined || isTooLong) return undefined;
  return (done) => { mailbox.displayNewMessageFormAsync?.({ toRecipients, ccRecipients, bccRecipients, subject, htmlBody: html }, done); };
}

/** RFC 6068: lines end in %0D%0A; addresses and values are percent-encoded whole. */
export function mailto({ readers, subject, body }: Letter): string {
  const inField = (field: string): string => readers.filter((reader) => reader.field === field).map(({ address }) => encodeURIComponent(address).replace('%40', '@')).join(',');
  const parts = [['cc', inField('cc')], ['bcc', inField('bcc')], ['subject', encodeURIComponent(subject)], ['body', encodeURIComponent(body.replace(/\n/g, '\r\n'))]];
  const query = parts.filter(([, value]) => value).map((part) => part.join('=')).join('&');
  return `mailto:${inField('to')}${query ? `?${query}` : ''}`;
}

/** A framed pane may lack the clipboard permission: then the text is laid out, selected, to be copied by hand. */
async function copyText(text: string, place: HTMLElement, label: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const area = make('textarea', 'by-hand');
    area.value = text;
    area.readOnly = true;
    area.setAttribute('aria-label', label);
    place.querySelector('textarea')?.remove();
    place.append(area);
    area.select();
    return false;
  }
}
