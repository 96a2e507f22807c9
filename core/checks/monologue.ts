import { namesOf } from '../address';
import { defineCheck } from '../check';
import type { Facts } from '../facts';
import { acquaintance } from '../memory';
import { sameName, ROLES } from '../names';
import type { Person } from '../people';
import { hasReplyMark } from '../text/subject';

/** Letters to somebody before a further one is a question; two are a letter and a reminder. */
const FEWEST_SENT = 3;
/** A note of few words goes to somebody who answers by telephone. */
const FEWEST_WORDS = 20;

export const monologue = defineCheck({
  id: 'monologue',
  word: 'dialogue',
  weight: 'look',
  run(facts) {
    const { people, memory } = facts;
    const [reader] = people;
    if (!reader || people.length > 1 || !isFreshLetter(facts) || !mayAnswer(reader, facts)) return [];
    const met = acquaintance(memory, reader.address);
    if (!met || met.isMarkedKnown || met.sent < FEWEST_SENT || met.received > 0) return [];
    return [{ spans: reader.readers.map((at) => ({ part: 'readers' as const, start: at, end: at + 1 })), data: { sent: met.sent, since: met.firstSent } }];
  },
});

/** In the form of a letter, and no answer to anything: people who talk elsewhere write notes to each other. */
function isFreshLetter({ letter, isAnswer, voice, words, register: { greeting, sharedContext } }: Facts): boolean {
  return letter.kind === 'message' && !isAnswer && !hasReplyMark(letter.subject) && voice === 'one'
    && greeting !== undefined && !greeting.isBare && sharedContext.length === 0 && words.length >= FEWEST_WORDS;
}

/** Not a mailbox of a task, a list, a colleague, or the writer at home. */
function mayAnswer({ standing, isGroup, address, names, organisation }: Person, { letter: { from } }: Facts): boolean {
  if (standing === 'colleague' || standing === 'known' || isGroup || ROLES.test(address)) return false;
  const own = namesOf(from);
  return !sameName(names, own) && !(organisation.includes('@') && own.some((name) => name.length > 3 && address.includes(name)));
}
