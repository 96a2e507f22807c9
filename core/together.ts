import type { HoldFacts } from './facts';
import { crowdOf, organisationsOf, peopleOf, type Person } from './people';
import { theirMailIn } from './their-mail';

/**
 * Addresses of those who stand together in this letter, each in sight of the others: from now on they are no strangers to each other. A letter
 * counts that answers somebody's mail, says that it goes to all, or goes to no crowd. A letter to several strangers in the voice of a letter
 * to one, and the writer's own second try below it, do not: what pretended that each was the only one introduced nobody, and the same
 * blast must be asked about again tomorrow. People the sender exchanged mail with are left out: they cannot become strangers again.
 */
export function togetherIn(facts: HoldFacts): string[] {
  const { memory, voice, letter: { thread, ...letter } } = facts;
  const isTheirs = theirMailIn(facts) !== undefined;
  const readers = peopleOf(letter, memory);
  const isHonest = isTheirs || voice === 'all' || crowdOf(readers, memory, isNew).length === 0;
  const others = isTheirs ? (thread?.people ?? []).map((one) => ({ ...one, field: 'cc' as const })) : [];
  const all = others.length > 0 ? peopleOf({ ...letter, readers: [...letter.readers, ...others] }, memory) : readers;
  const seen = all.filter((person) => isNew(person) && person.field !== 'bcc' && !person.isGroup);
  return isHonest && organisationsOf(seen) > 1 ? seen.map(({ address }) => address) : [];
}

function isNew({ standing }: Person): boolean {
  return standing === 'stranger' || standing === 'unknown';
}
