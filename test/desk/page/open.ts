import type { Told } from '../opening';
import type { DeskLetter } from './letter';
import { find } from './screen';

export interface Opened {
  readonly onLetter: (letter: DeskLetter) => void;
  readonly onMailbox: () => void;
  readonly onFailed: (why: string) => void;
}

const STEPS = { reading: 'Reading', comparing: 'Comparing' } as const;

/** A letter or a mailbox comes onto the desk, dropped or chosen. */
export function startOpening(events: Opened): void {
  const chooser = find('file') as HTMLInputElement;
  chooser.addEventListener('change', () => {
    const [file] = chooser.files ?? [];
    // So that the same file can be chosen once more.
    void (file ? open(file, events) : Promise.resolve()).finally(() => { chooser.value = ''; });
  });
  addEventListener('dragover', (event) => { if (hasFile(event)) { event.preventDefault(); find('drop').hidden = false; } });
  addEventListener('dragleave', (event) => { if (event.relatedTarget === null) find('drop').hidden = true; });
  addEventListener('drop', (event) => {
    find('drop').hidden = true;
    const [file] = event.dataTransfer?.files ?? [];
    if (!file) return;
    event.preventDefault();
    void open(file, events);
  });
}

function hasFile({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes('Files') ?? false;
}

async function open(file: File, { onLetter, onMailbox, onFailed }: Opened): Promise<void> {
  const dialog = find('opening') as HTMLDialogElement;
  const given = new AbortController();
  const stop = (): void => { given.abort(); };
  find('opening-name').textContent = `Opening ${file.name}`;
  find('opening-stop').addEventListener('click', stop);
  dialog.addEventListener('cancel', stop);
  dialog.showModal();
  try {
    const end = await told(file, given.signal);
    if (end && 'letter' in end) onLetter(end.letter);
    else if (end && 'opened' in end) onMailbox();
    else onFailed(end && 'failed' in end ? end.failed : `${file.name} cannot be opened.`);
  } catch {
    onFailed(given.signal.aborted ? 'Nothing was changed.' : `${file.name} cannot be opened.`);
  } finally {
    find('opening-stop').removeEventListener('click', stop);
    dialog.removeEventListener('cancel', stop);
    dialog.close();
  }
}

/** The last line the desk says of the file; those before it move the bar. */
async function told(file: File, signal: AbortSignal): Promise<Told | undefined> {
  const response = await fetch(`/open?name=${encodeURIComponent(file.name)}`, { method: 'POST', headers: { 'content-type': 'application/octet-stream' }, body: file, signal });
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  let last: Told | undefined;
  for (let read = await reader?.read(); read && !read.done; read = await reader?.read()) {
    const lines = (rest + read.value).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      last = JSON.parse(line) as Told;
      if ('step' in last) move(last);
    }
  }
  return last;
}

function move({ step, share, mails }: Extract<Told, { step: string }>): void {
  (find('opening-share') as HTMLProgressElement).value = share;
  find('opening-step').textContent = `${STEPS[step]}: ${Math.floor(share * 100)} %, ${mails.toLocaleString('en')} mails`;
}
