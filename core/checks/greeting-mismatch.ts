import { defineCheck } from '../check';
import { fitFor } from '../names';
import { hasReplyMark } from '../text/subject';

const SHORTEST_BARE = 3;

export const greetingMismatch = defineCheck({
  id: 'greeting-mismatch',
  word: 'respect',
  weight: 'look',
  run({ letter, people, register: { greeting }, isAnswer, folded }) {
    const addressed = people.filter(({ field }) => field !== 'cc');
    // "Buddy," and "Yes!" stand alone on their line too: only a name behind a greeting word is one for sure.
    if (isAnswer || hasReplyMark(letter.subject) || greeting?.kind !== 'name' || greeting.isBare || addressed.length === 0) return [];
    // "Hi Will you come?" goes on without a mark, and calls nobody.
    if (!/^[ \t]{0,9}(?:[,:;!.\n-]|$)/.test(folded.slice(greeting.end, greeting.end + 10))) return [];
    const fits = spellings(greeting.names).map(fitFor);
    const isSure = people.every((person) => (person.standing === 'stranger' || person.field === 'cc') && fits.every((fit) => fit(person) === 'misfits'));
    if (!isSure) return [];
    const start = Math.max(greeting.start, folded.indexOf(greeting.names[0] ?? '', greeting.start));
    const [first] = addressed;
    return [{ spans: [{ part: 'body' as const, start, end: greeting.end }], data: { name: letter.body.slice(start, greeting.end), reader: first?.name || first?.address || '' } }];
  },
});

/** Some mail systems leave out what is not ASCII: "Chloé" is chlo@. */
function spellings(names: readonly string[]): (readonly string[])[] {
  const bare = names.map((name) => name.replace(/[^a-z]/g, ''));
  return bare.every((name) => name.length >= SHORTEST_BARE) ? [names, bare] : [names];
}
