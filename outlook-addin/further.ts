import type { Letter, WordingInOutlook } from '../core';
import { button, make, namesIn } from './draw';

/** Windows hands a longer address to no mail program; the text is then copied instead of carried in the link. */
const LONGEST_LINK = 1_900;

/**
 * The further letters a remedy asks for. Outlook opens no second compose window for an add-in while one is being written
 * (Mailbox.displayNewMessageForm: read mode only), so each is a mailto: link and a text to copy; nothing is stored, nothing is sent.
 */
export function drawFurther(letters: readonly Letter[], wording: WordingInOutlook): HTMLElement {
  const { writeThese } = wording.ui.outlook;
  return make('section', 'further', make('p', '', writeThese), make('ol', '', ...letters.map((letter) => drawOne(letter, wording))));
}

function drawOne(letter: Letter, { ui }: WordingInOutlook): HTMLElement {
  const row = make('li', '', make('span', 'name', namesIn(letter, 'to') || namesIn(letter, 'cc') || namesIn(letter, 'bcc')));
  const copy = button(ui.outlook.copy, 'link', () => { void copyText(letter.body, row, ui.outlook.copyByHand).then((isCopied) => { if (isCopied) copy.textContent = ui.outlook.copied; }); });
  if (letter.kind === 'message') {
    const link = mailto(letter);
    const open = make('a', 'link', ui.outlook.open);
    open.href = link.length <= LONGEST_LINK ? link : mailto({ ...letter, body: '' });
    open.target = '_blank';
    open.addEventListener('click', () => {
      row.classList.add('opened');
      if (link.length > LONGEST_LINK) copy.click();
    });
    row.append(open);
  }
  row.append(copy);
  return row;
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
