import { holdFactsOf, type HoldFacts } from './facts';
import type { Letter } from './letter';
import { hearText, meetTogether, rememberGist, type Memory } from './memory';
import { refusalIn } from './refusal';
import { languageOf } from './text/language';
import { theirMailIn } from './their-mail';
import { togetherIn } from './together';

/** The memory after this letter left at `now`. `seen`: all that is known, where `memory` is a part of it. */
export function remember(memory: Memory, letter: Letter, now: Date, seen = memory): Memory {
  return remembered(holdFactsOf(letter, seen, now), memory);
}

/** The memory once the letter has left. */
export function remembered(facts: HoldFacts, memory = facts.memory): Memory {
  const { gist, now, sameLetters, resends } = facts;
  return meetTogether(rememberGist(withAnswered(memory, facts), gist, now, sameLetters.length + resends.length > 0), togetherIn(facts), now);
}

/** The mail quoted below an answer to one person is theirs: where no mailbox can be asked, it is all we learn of who writes back. */
function withAnswered(memory: Memory, { letter, parts, people, now }: HoldFacts): Memory {
  const [reader, ...others] = people.filter((person) => person.field === 'to');
  const theirs = reader && others.length === 0 && !reader.isGroup ? theirMailIn({ letter, parts }) : undefined;
  return reader && theirs ? hearText(memory, reader, { language: languageOf(theirs.folded) ?? '', isNo: refusalIn(theirs.folded) !== undefined }, now) : memory;
}
