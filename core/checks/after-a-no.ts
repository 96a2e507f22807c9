import { defineCheck, type Evidence } from '../check';
import type { Facts } from '../facts';
import { saidNoOn, type Day } from '../memory';
import { proposes, refusalIn } from '../refusal';
import { theirMailIn } from '../their-mail';

/** `since`: the day of a no that is remembered; one that is quoted below speaks for itself. */
interface ANo { readonly since: Day | undefined }

export const afterANo = defineCheck({
  id: 'after-a-no',
  word: 'dialogue',
  weight: 'look',
  run(facts): readonly Evidence<ANo>[] {
    const isToOthers = facts.people.some(({ standing }) => standing !== 'colleague');
    if (!isToOthers || !(proposes(facts) || facts.resends.length > 0)) return [];
    const mail = theirMailIn(facts);
    // What is quoted is their last word.
    if (!mail) return remembered(facts);
    const no = refusalIn(mail.folded);
    return no ? [{ spans: [{ part: 'body', start: mail.start + no.start, end: mail.start + no.end }], data: { since: undefined } }] : [];
  },
});

function remembered({ people, memory }: Facts): Evidence<ANo>[] {
  const refused = people.flatMap(({ standing, address, readers }) => {
    const since = standing === 'colleague' ? undefined : saidNoOn(memory, address);
    return since === undefined ? [] : [{ since, readers }];
  });
  if (refused.length === 0) return [];
  return [{
    spans: refused.flatMap(({ readers }) => readers.map((at) => ({ part: 'readers' as const, start: at, end: at + 1 }))),
    data: { since: Math.max(...refused.map(({ since }) => since)) },
  }];
}
