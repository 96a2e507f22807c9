export interface Progress {
  /** `share`: 0 to 1; `mails`: so many of this step are done. */
  tell(step: string, share: number, mails: number): void;
  end(): void;
}

const EVERY_MS = 250;
/** Where nothing can be written over, fewer lines. */
const EVERY_LINE_MS = 5000;
const CLEAR_LINE = '\r\x1b[K';

/** How far it is, and how many mails a second: on a terminal one line that renews itself. What takes no time says nothing. */
export function startProgress(out: NodeJS.WriteStream | { readonly isTTY?: boolean; write(text: string): unknown }, clock: () => number = Date.now): Progress {
  const every = out.isTTY ? EVERY_MS : EVERY_LINE_MS;
  let shown = clock();
  let begun = { step: '', at: 0 };
  let isOnScreen = false;
  return {
    tell(step, share, mails) {
      const now = clock();
      if (step !== begun.step) begun = { step, at: now };
      if (now - shown < every) return;
      shown = now;
      const rate = Math.round(mails / Math.max(0.001, (now - begun.at) / 1000));
      out.write(`${out.isTTY ? CLEAR_LINE : ''}${step}: ${Math.floor(share * 100)} %, ${mails.toLocaleString('en')} mails, ${rate.toLocaleString('en')} a second${out.isTTY ? '' : '\n'}`);
      isOnScreen = true;
    },
    end() {
      if (isOnScreen && out.isTTY) out.write(CLEAR_LINE);
    },
  };
}
