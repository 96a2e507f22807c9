import { headerOf, peopleIn, type DeskLetter } from './letter';

/** The letter as it stands in the compose window. */
export interface Screen {
  show(letter: DeskLetter): void;
  read(): DeskLetter;
  say(text: string): void;
}

const FIELDS = ['to', 'cc', 'bcc'] as const;

export function startScreen(onTyped: () => void): Screen {
  let shown: DeskLetter | undefined;
  find('letter').addEventListener('input', onTyped);
  return {
    show(letter) {
      shown = letter;
      find('kind').textContent = letter.kind === 'invitation' ? 'New invitation' : 'New message';
      find('hidden-field').hidden = letter.kind === 'invitation';
      for (const field of FIELDS) write(field, letter[field].join(', '));
      write('subject', letter.subject);
      find('body').replaceChildren(...cleaned(letter.html));
    },
    read() {
      if (!shown) throw new Error('no letter on screen');
      const [to = [], cc = [], bcc = []] = FIELDS.map((field) => peopleIn(value(field)).map(headerOf));
      return { ...shown, to, cc, bcc, subject: value('subject'), html: find('body').innerHTML };
    },
    say(text) { find('status').textContent = text; },
  };
}

export function find(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (!element) throw new Error(`no #${id}`);
  return element;
}

/** A letter's HTML may be anybody's: nothing in it may run, load or frame. The page's policy forbids it once more. */
function cleaned(html: string): Node[] {
  const page = new DOMParser().parseFromString(html, 'text/html');
  page.querySelectorAll('script, style, link, meta, base, iframe, object, embed, form, input, button, svg, math').forEach((element) => { element.remove(); });
  for (const element of page.querySelectorAll('*')) {
    for (const { name, value: text } of [...element.attributes]) {
      const isLink = name === 'href' && /^(?:https?|mailto):/i.test(text);
      if (!isLink && name !== 'class' && name !== 'style') element.removeAttribute(name);
    }
  }
  return [...page.body.childNodes];
}

function value(id: string): string {
  return (find(id) as HTMLInputElement).value;
}

function write(id: string, text: string): void {
  (find(id) as HTMLInputElement).value = text;
}
