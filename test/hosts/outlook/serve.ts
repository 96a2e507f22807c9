import type { Completed } from './alert';
import { appContext, initialData } from './boot';
import { answer, calls, GENERIC, refuse, TOO_MANY_CALLS, type Answer, type Mailbox } from './calls';
import type { Channel, Message } from './channel';

/** What happens to a call: refused, never answered, answered late, or answered with something else. */
export type Fault = 'refuse' | 'hang' | { readonly delayMs: number } | { readonly answer: unknown };

/** What the answering of calls shares with the rest of the stand-in. */
export interface Desk {
  readonly mailbox: Mailbox;
  readonly faults: () => Readonly<Record<string, Fault>>;
  readonly log: { readonly call: string; readonly isRefused: boolean }[];
  /** After a call that was taken. */
  onTaken(call: string, params: Readonly<Record<string, unknown>>): void;
}

interface Data {
  readonly MethodData?: { readonly DispatchId: number };
  readonly DdaMethod?: { readonly DispatchId: number };
  readonly ApiParams?: Readonly<Record<string, unknown>>;
  /** What event.completed gave, as JSON. */
  readonly 2?: string;
}

/** learn.microsoft.com/office/dev/add-ins/outlook/limits-for-activation-and-javascript-api-for-outlook-add-ins: asynchronous calls */
const MOST_CALLS_AT_ONCE = 3;
const EVENT_COMPLETED = 94;
const ANSWER_MS = 2;

/** Answers one page's messages. */
export function serve(desk: Desk, channel: () => Channel | undefined, onCompleted?: (completed: Completed) => void): (message: Message) => void {
  const open = { calls: 0 };
  return (message) => {
    const data = message._data as Data | null;
    const reply = (answered: unknown): void => channel()?.reply(message, answered);
    if (message._actionType !== 0) { reply({ Error: 0 }); return; }
    switch (message._actionName) {
      case 'ContextActivationManager_getAppContextAsync': reply(appContext(desk.mailbox)); return;
      case 'GetInitialData': reply(initialData(desk.mailbox)); return;
      case 'ExecuteMethod': execute(desk, data ?? {}, open, reply); return;
      case 'executeMethod':
        reply({ Version: 1, Error: 0 });
        if (data?.DdaMethod?.DispatchId === EVENT_COMPLETED) onCompleted?.((JSON.parse(data[2] ?? '{}') as { completedContext?: Completed }).completedContext ?? {});
    }
  };
}

/** Never more than three calls of a page at once. */
function execute(desk: Desk, { MethodData, ApiParams = {} }: Data, open: { calls: number }, reply: (given: Answer) => void): void {
  const call = calls[MethodData?.DispatchId ?? 0];
  if (!call) { reply({ error: false, errorCode: 0 }); return; } // telemetry
  open.calls += 1;
  const fault = desk.faults()[call.name];
  const given = open.calls > MOST_CALLS_AT_ONCE ? refuse(TOO_MANY_CALLS) : faulted(fault) ?? answer(desk.mailbox, call, ApiParams);
  desk.log.push({ call: call.name, isRefused: given.error });
  if (fault === 'hang') return;
  setTimeout(() => {
    open.calls -= 1;
    reply(given);
    if (!given.error) desk.onTaken(call.name, ApiParams);
  }, typeof fault === 'object' && 'delayMs' in fault ? fault.delayMs : ANSWER_MS);
}

function faulted(fault: Fault | undefined): Answer | undefined {
  if (fault === 'refuse') return refuse(GENERIC);
  return typeof fault === 'object' && 'answer' in fault ? { error: false, errorCode: 0, data: fault.answer } : undefined;
}
