import { acquaintance, emptyMemory, hear, noIn, observe, type Memory, type Observation } from '../../../core';
import { own } from '../history';
import { letterOfMail, type Mail } from '../mail';
import type { Entry } from '../open-mailbox';
import { dayText, line, type AsOne, type OnlyYou, type Way } from './report';
import { startSeries, type Sent, type Series } from './series';
import { startStrangers, type Strangers } from './strangers';

/** A mail whose day is known. */
export type Dated = Entry & { readonly when: number };

/** What one walk through a mailbox found; letters before `since` count only as what was known then. */
export interface Walked {
  readonly letters: readonly Sent[];
  readonly asOne: readonly AsOne[];
  readonly onlyYou: readonly OnlyYou[];
  readonly series: Series;
  readonly strangers: Strangers;
  readonly memory: Memory;
}

export interface Walk {
  step(index: number, entry: Dated, read: () => Promise<Mail | undefined>): Promise<Mail | undefined>;
  end(): Walked;
}

/** As far back as a remembered letter's day can be told. */
const DAYS_REMEMBERED = 4000;

/** Mails in time order, each against what came before it. */
export function startWalk(since: number): Walk {
  const letters: Sent[] = [];
  const asOne: AsOne[] = [];
  const onlyYou: OnlyYou[] = [];
  const series = startSeries();
  const strangers = startStrangers();
  const empty = emptyMemory('look-back');
  let memory: Memory = { ...empty, settings: { ...empty.settings, daysKept: DAYS_REMEMBERED } };

  const received = async (entry: Dated, read: () => Promise<Mail | undefined>): Promise<Mail | undefined> => {
    const mail = await read();
    memory = hear(memory, { address: entry.from }, new Date(entry.when), mail?.count ?? 1);
    if (mail && strangers.has(entry.from)) strangers.heard(entry.from, noIn(letterOfMail(mail)));
    return mail;
  };
  const sent = (index: number, entry: Dated, mail: Mail): void => {
    memory = own(memory, mail);
    const letter = letterOfMail(mail);
    if (letter.readers.length === 0) return;
    const alone = letter.readers.length === 1 ? letter.readers[0]?.address.toLowerCase() : undefined;
    if (alone !== undefined && entry.isAnswer) answered(alone, entry.when);
    const seen = observe(letter, memory, new Date(entry.when));
    memory = seen.memory;
    const one: Sent = { entry: index, when: entry.when, way: wayOf(seen), strangers: seen.strangers.map(({ address }) => address), alone };
    series.add(one, seen);
    strangers.wrote(one, seen, mail.subject);
    if (entry.when < since) return;
    letters.push(one);
    const day = dayText(entry.when);
    const subject = line(mail.subject);
    if (seen.asOne) asOne.push({ ...seen.asOne, day, subject, greeting: line(seen.asOne.greeting) });
    if (seen.onlyYou) onlyYou.push({ day, subject, claim: line(seen.onlyYou.claim), others: seen.onlyYou.others });
  };
  /** Their mail is not in the files, but the answer to it is. */
  const answered = (address: string, when: number): void => {
    if ((acquaintance(memory, address)?.received ?? 0) === 0) memory = hear(memory, { address }, new Date(when));
    strangers.heard(address, undefined);
  };
  return {
    async step(index, entry, read) {
      if (entry.kind === 'received') return received(entry, read);
      const mail = await read();
      if (mail) sent(index, entry, mail);
      return mail;
    },
    end: () => ({ letters, asOne, onlyYou, series, strangers, memory }),
  };
}

/** A series is seen only when its next letter leaves: the report tells it afterwards. */
function wayOf({ asOne, strangers, crowd, isOpen, unknown }: Observation): Way {
  if (asOne) return 'asOne';
  if (crowd > 0 && isOpen) return 'open';
  if (strangers.length > 0) return 'one';
  return unknown > 0 ? 'unjudged' : 'known';
}
