import { readdirSync } from 'node:fs';
import path from 'node:path';
import { decode, emptyMemory, encode, recollect, review, wordingFor, type Memory, type StoreLimits } from '../../core';
import { live, own } from '../desk/history';
import { letterOfMail, type Mail } from '../desk/mail';
import { readBoxes } from '../desk/mailbox';
import { measure, type Measure } from './measure';

/** What a host's store lets us have; the first has no limit. */
const STORES: Readonly<Record<'unlimited' | 'gmail' | 'outlook', StoreLimits | undefined>> = {
  unlimited: undefined, gmail: { value: 9_000, total: 500_000 }, outlook: { value: 32_000, total: 32_000 },
};
/** A host stores after every letter; to do so here would take hours, and what was left out once stays out all the same. */
const MAILS_BETWEEN = 50;

type Line = Mail & { readonly case?: string; readonly caseKind?: string; readonly expect?: string };
type Store = keyof typeof STORES;

/**
 * All outboxes of the folder lived through as one, in time order, once a store, each time kept within that store's limits;
 * how many of the planted series' letters are then held, beside a memory without limits.
 * @throws BadInput
 */
export async function capacity(folder: string): Promise<Measure[]> {
  const files = readdirSync(folder).filter((name) => /^(?:enron|planted)\.mailbox\.jsonl(?:\.gz)?$/.test(name)).map((name) => path.join(folder, name));
  const mails: Line[] = [...(await readBoxes(files)).values()].flat().sort((a, b) => Date.parse(a.date) - Date.parse(b.date));
  const unlimited = liveThrough(mails, 'unlimited');
  return (['gmail', 'outlook'] as const).flatMap((store) => {
    const { recall, memory } = liveThrough(mails, store);
    const [kept, all] = [recollect(memory), recollect(unlimited.memory)];
    return [
      measure(`capacity.${store}.letters`, kept.letters, all.letters, 'letters', 'kept at the end, beside all that were to be'),
      measure(`capacity.${store}.people`, kept.people, all.people, 'people', 'kept at the end, beside all met'),
      ...Object.keys(unlimited.recall).sort().map((kind) => measure(`capacity.${store}.${kind}`, recall[kind] ?? 0, unlimited.recall[kind] ?? 0, 'share held', 'letters of the planted series, beside an unlimited memory; goal: within 0.02')),
    ];
  });
}

function liveThrough(mails: readonly Line[], store: Store): { recall: Readonly<Record<string, number>>; memory: Memory } {
  const wording = wordingFor('en');
  const counts = new Map<string, { held: number; of: number }>();
  let memory = emptyMemory('capacity', 'whole');
  mails.forEach((mail, i) => {
    const isAsked = mail.kind === 'sent' && mail.expect === 'warn' && (mail.caseKind ?? '').startsWith('series');
    if (isAsked || i % MAILS_BETWEEN === 0) memory = stored(memory, store);
    memory = own(memory, mail);
    if (isAsked) {
      const { held, of } = counts.get(mail.caseKind ?? '') ?? { held: 0, of: 0 };
      const { verdict } = review(letterOfMail(mail), memory, new Date(mail.date), wording);
      counts.set(mail.caseKind ?? '', { held: held + (verdict === 'hold' ? 1 : 0), of: of + 1 });
    }
    memory = live(memory, mail);
  });
  return { recall: Object.fromEntries([...counts].map(([kind, { held, of }]) => [kind, held / of])), memory: stored(memory, store) };
}

/** As it comes back from the store. */
function stored(memory: Memory, store: Store): Memory {
  const limits = STORES[store];
  return limits ? decode(encode(memory, limits), memory.salt, memory.reach) : memory;
}
