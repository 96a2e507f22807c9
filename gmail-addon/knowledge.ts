import { adopt, recall, remember, tellingPhrases, type Letter, type Memory, type WordingInGmail } from '../core';
import { askAll, callOf, type Answer, type Call, type Trouble } from './batch';
import { callsFor, exchangeIn, idsIn, keepExchanges, meetAll, readersToLookUp, UNITS_A_READER } from './look-up';
import { sentLetter } from './mailbox';
import { PRICE, unitsLeft } from './quota';
import { changeMemory, loadMemory, loadSeen, type Seen } from './store';
import { isAllowed } from './tier';

/** The memory with all that the mailbox was asked, and what had to be left out, in words. */
export interface Knowledge {
  readonly memory: Memory;
  readonly leftOut: readonly string[];
}

/** Most letters leave by Gmail's own Send; the newest are enough to notice that a letter repeats. */
const MOST_FRESH = 10;
/** Letters that Gmail's index takes for this one: a few show that it is a series. */
const MOST_ALIKE = 3;
const ALIKE_DAYS = 30;

/** What is known without asking Gmail anything, for what follows a check. */
export function knownAlready(letter: Letter, now: Date): Memory {
  const memory = loadMemory();
  return meetAll(memory, readersToLookUp(letter, memory).cached, now);
}

/** Asks the mailbox who the readers are, what was sent since the last check and where this letter was sent before: three round trips at most. */
export function knowledgeFor(letter: Letter, now: Date, { ui: { gmail } }: WordingInGmail): Knowledge {
  const memory = loadMemory();
  if (!isAllowed('read')) return { memory, leftOut: [gmail.trouble.refused] };
  const seen = loadSeen(now);
  const readers = readersToLookUp(letter, memory);
  // The readers count most, then what was sent before; the newest letters can wait for the next check.
  const asked = readers.asked.slice(0, Math.floor(unitsLeft() / UNITS_A_READER));
  const left = unitsLeft() - asked.length * UNITS_A_READER;
  const maySearch = left >= 3 * PRICE.search + MOST_ALIKE * PRICE.read;
  const phrases = maySearch ? tellingPhrases(letter, memory, now) : [];
  const since = left >= 200 ? [callForSent(seen.since)] : [];
  const answers = askAll([...asked.flatMap(callsFor), ...phrases.map((phrase) => callForPhrase(phrase, ALIKE_DAYS)), ...since]);
  const exchanges = exchangesIn(asked, answers);
  const searches = answers.slice(2 * asked.length);
  const [alike, fresh] = [searches.slice(0, phrases.length), searches.slice(phrases.length)];
  const sent = readLetters(idsAlike(alike), fresh.flatMap(idsIn), seen);
  keepExchanges(exchanges, memory);
  const troubles = troublesIn([...answers, ...sent.answers]);
  const isUnread = sent.isCut || troublesIn(sent.answers).length > 0;
  const isCut = asked.length < readers.asked.length || since.length === 0 || sent.isCut;
  return {
    memory: meetAll(learned(memory, sent, exchanges, now), { ...readers.cached, ...exchanges }, now),
    leftOut: [
      ...[...new Set<Trouble>([...troubles, ...(isCut ? ['busy' as const] : [])])].map((trouble) => gmail.trouble[trouble]),
      ...(!maySearch || troublesIn(alike).length > 0 ? [gmail.notSearched] : []),
      ...(since.length === 0 || isUnread || troublesIn(fresh).length > 0 ? [gmail.notCaughtUp] : []),
      ...(readers.tooMany > 0 ? [gmail.firstOnly(asked.length + Object.keys(readers.cached).length, readers.tooMany + readers.asked.length - asked.length)] : []),
    ],
  };
}

function troublesIn(answers: readonly Answer[]): Trouble[] {
  return answers.flatMap((answer) => ('trouble' in answer ? [answer.trouble] : []));
}

function exchangesIn(asked: readonly string[], answers: readonly Answer[]): Record<string, string> {
  const found: Record<string, string> = {};
  asked.forEach((address, i) => {
    const exchange = exchangeIn(answers[2 * i], answers[2 * i + 1]);
    if (exchange !== undefined) found[address] = exchange;
  });
  return found;
}

/** Within the last days only, or whenever it was sent. */
export function callForPhrase(phrase: string, days?: number): Call {
  return callOf('messages', { q: `in:sent ${days === undefined ? '' : `newer_than:${days}d `}"${phrase}"`, maxResults: '10', fields: 'messages/id' }, PRICE.search);
}

/** Gmail takes whole seconds; the next one is asked for, so that the last letter seen is not seen twice. */
function callForSent(since: number): Call {
  return callOf('messages', { q: `in:sent after:${Math.floor(since / 1000) + 1}`, maxResults: String(MOST_FRESH), fields: 'messages/id' }, PRICE.search);
}

/** Sent letters that hold two of the phrases, or the only one; newest first, as Gmail lists them. */
export function idsAlike(answers: readonly Answer[]): string[] {
  const all = answers.flatMap(idsIn);
  const wanted = Math.min(2, answers.length);
  return [...new Set(all)].filter((id) => all.filter((other) => other === id).length >= wanted);
}

export function callForLetter(id: string): Call {
  return callOf(`messages/${id}`, { format: 'full' }, PRICE.read);
}

interface Sent {
  readonly answers: readonly Answer[];
  readonly letters: readonly { readonly id: string; readonly letter: Letter; readonly sentAt: Date; readonly isFresh: boolean }[];
  readonly isCut: boolean;
}

function readLetters(alike: readonly string[], fresh: readonly string[], seen: Seen): Sent {
  const isNew = (id: string): boolean => !seen.ids.includes(id);
  const wanted = [...fresh.filter(isNew), ...alike.filter((id) => isNew(id) && !fresh.includes(id)).slice(0, MOST_ALIKE)];
  const ids = wanted.slice(0, Math.floor(unitsLeft() / PRICE.read));
  const answers = askAll(ids.map(callForLetter));
  const letters = answers.flatMap((answer, i) => {
    const id = ids[i] ?? '';
    return 'body' in answer ? [{ id, isFresh: fresh.includes(id), ...sentLetter(answer.body) }] : [];
  });
  return { answers, letters: letters.reverse(), isCut: ids.length < wanted.length };
}

/** Kept where it can be: memory is a help, never a condition. */
function learned(memory: Memory, { letters, answers, isCut }: Sent, exchanges: Readonly<Record<string, string>>, now: Date): Memory {
  const learn = (known: Memory): Memory => letters.reduce((all, { letter, sentAt, isFresh }) => (isFresh ? remember : recall)(all, letter, sentAt), known);
  const learnedNow = learn(memory);
  const isNews = adopt(memory, meetAll(memory, exchanges, now)) !== memory;
  if (letters.length === 0 && !isNews) return memory;
  const newest = isCut || answers.some((answer) => 'trouble' in answer) ? 0 : Math.max(0, ...letters.filter(({ isFresh }) => isFresh).map(({ sentAt }) => sentAt.getTime()));
  try {
    changeMemory((stored) => adopt(learn(stored), meetAll(stored, exchanges, now)), ({ since, ids }) => ({ since: Math.max(since, newest), ids: [...ids, ...letters.map(({ id }) => id)] }));
  } catch {
    // A full or busy store costs a second look next time, nothing else.
  }
  return learnedNow;
}
