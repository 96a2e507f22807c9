export type Item = Office.MessageCompose | Office.AppointmentCompose;

/**
 * Outlook on the web refuses a fourth call while three are open (limits-for-activation-and-javascript-api-for-outlook-add-ins).
 * We queue for two: should both never be answered, the third place is left to say that the letter was not checked.
 */
const MOST_AT_ONCE = 2;
/** A call Outlook forgets must not hold its place for ever. */
const PATIENCE_MS = 10_000;

let open = 0;
const waiting: (() => void)[] = [];

/** One call of Outlook's as a promise: `ask` gets the callback to hand over. Rejects on refusal, on a throw and after ten seconds. */
export async function call<Value>(ask: (done: (result: Office.AsyncResult<Value>) => void) => void): Promise<Value> {
  if (open >= MOST_AT_ONCE) await new Promise<void>((go) => waiting.push(go));
  open += 1;
  try {
    return await answered(ask);
  } finally {
    open -= 1;
    waiting.shift()?.();
  }
}

/** The same outside the queue: for a last word when the queue itself is what hangs. */
export function answered<Value>(ask: (done: (result: Office.AsyncResult<Value>) => void) => void): Promise<Value> {
  return new Promise((resolve, reject) => {
    const fail = (why: string): void => { clearTimeout(timer); reject(new Error(why)); };
    const timer = setTimeout(() => { fail('Outlook did not answer'); }, PATIENCE_MS);
    try {
      ask(({ status, value, error }) => {
        // The literal, because enum objects may be missing in the JavaScript-only runtime.
        if (String(status) !== 'succeeded') { fail(error.name); return; }
        clearTimeout(timer);
        resolve(value);
      });
    } catch (error) {
      fail(String(error));
    }
  });
}

/** The open item when it is one being written, and undefined when it is being read or there is none (pinned pane). */
export function openItem(): Item | undefined {
  const item = Office.context.mailbox.item as unknown as Item | undefined;
  return item && typeof item.subject === 'object' ? item : undefined;
}

/** What Outlook answers at once; undefined where it throws instead. */
export function attempted<Value>(ask: () => Value): Value | undefined {
  try {
    return ask();
  } catch {
    return undefined;
  }
}
