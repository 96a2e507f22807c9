/**
 * Faults as a generated table: a journey is run once to write down its host calls, then once for each call and each thing that call may do instead of answering.
 */
export type Fault =
  | { readonly kind: 'throws' | 'refuses' | 'hangs' | 'answers twice' | 'answers late' | 'works, then throws' | 'ends the script' }
  | { readonly kind: 'answers garbage'; readonly value: unknown };

export interface Planned {
  /** Which call of the journey, in order. */
  readonly at: number;
  readonly fault: Fault;
  /** Every later call of that name fails as well. */
  readonly isLasting?: boolean;
}

/** Answers of the wrong kind; of the right kind nobody could tell them from true ones. */
export const GARBAGE: readonly unknown[] = [undefined, null, 42, 'garbage', {}, [null], [42]];

/** Writes down the calls of one run; `at` gives the fault planned for the call that is made now. */
export interface Recorder {
  readonly calls: readonly string[];
  at(name: string): Fault | undefined;
}

export function createRecorder(planned?: Planned): Recorder {
  const calls: string[] = [];
  const isDue = (name: string, at: number): boolean => planned !== undefined && (at === planned.at || (planned.isLasting === true && at > planned.at && name === calls[planned.at]));
  return { calls, at: (name) => (isDue(name, calls.push(name) - 1) ? planned?.fault : undefined) };
}

/** Every call of a journey with every fault it may have; and for each name, the faults that last. */
export function tableOf(calls: readonly string[], faultsOf: (name: string, at: number) => readonly Fault[]): readonly Planned[] {
  const lasts = ({ kind }: Fault): boolean => kind === 'throws' || kind === 'refuses' || kind === 'hangs';
  return calls.flatMap((name, at) => faultsOf(name, at).flatMap((fault) => [
    { at, fault }, ...(calls.indexOf(name) === at && lasts(fault) ? [{ at, fault, isLasting: true }] : []),
  ]));
}

export function told({ at, fault, isLasting = false }: Planned, calls: readonly string[]): string {
  const value = 'value' in fault ? ` ${JSON.stringify(fault.value) ?? 'undefined'}` : '';
  return `call ${at + 1}, ${calls[at] ?? '?'} ${fault.kind}${value}${isLasting ? ' from then on' : ''}`;
}

/** Timers without waiting: `drain` runs all there are, in the order of their time, until none is left or none is due within `ms`. */
export interface Clock {
  setTimeout(run: () => void, ms?: number): number;
  clearTimeout(id: number | undefined): void;
  drain(ms?: number): Promise<void>;
}

/** All promises settle before this goes on. */
const settled = (): Promise<void> => new Promise((go) => {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => { port1.close(); go(); };
  port2.postMessage(0);
});

export function createClock(): Clock {
  const timers = new Map<number, { readonly at: number; readonly run: () => void }>();
  let now = 0;
  let last = 0;
  return {
    setTimeout(run, ms = 0) {
      timers.set(++last, { at: now + ms, run });
      return last;
    },
    clearTimeout: (id) => void timers.delete(id ?? 0),
    async drain(ms = Infinity) {
      const until = now + ms;
      for (;;) {
        await settled();
        const [next] = [...timers].sort(([, one], [, other]) => one.at - other.at);
        if (!next || next[1].at > until) break;
        timers.delete(next[0]);
        now = next[1].at;
        next[1].run();
      }
      if (ms !== Infinity) now = until;
    },
  };
}
