import { defineCheck } from '../check';
import { nameFits } from '../names';
import { hasReplyMark } from '../text/subject';

const SHORTEST_BARE = 3;

export const greetingMismatch = defineCheck({
  id: 'greeting-mismatch',
  word: 'respect',
  weight: 'look',
  run({ letter, people, fits, register: { greeting }, isAnswer, folded }) {
    const addressed = people.filter(({ field }) => field !== 'cc');
    // "Buddy," and "Yes!" stand alone on their line too: only a name behind a greeting word is one for sure.
    if (isAnswer || hasReplyMark(letter.subject) || greeting?.kind !== 'name' || greeting.isBare || addressed.length === 0) return [];
    // "Hi Will you come?" goes on without a mark, and calls nobody.
    if (!/^[ \t]{0,9}(?:[,:;!.\n-]|$)/.test(folded.slice(greeting.end, greeting.end + 10))) return [];
    const bare = bareOf(greeting.names);
    const isSure = people.every((person, i) => (person.standing === 'stranger' || person.field === 'cc') && fits[i] === 'misfits') && (bare === undefined || people.every((person) => nameFits(bare, person) === 'misfits'));
    if (!isSure) return [];
    const start = Math.max(greeting.start, folded.indexOf(greeting.names[0] ?? '', greeting.start));
    const [first] = addressed;
    return [{ spans: [{ part: 'body' as const, start, end: greeting.end }], data: { name: letter.body.slice(start, greeting.end), reader: first?.name || first?.address || '' } }];
  },
});

/** Some mail systems leave out what is not ASCII: "Chloé" is chlo@; undefined where that changes nothing, or leaves too little. */
function bareOf(names: readonly string[]): readonly string[] | undefined {
  const bare = names.map((name) => name.replace(/[^a-z]/g, ''));
  return bare.some((name, i) => name !== names[i]) && bare.every((name) => name.length >= SHORTEST_BARE) ? bare : undefined;
}
