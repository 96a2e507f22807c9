import { defineCheck } from '../check';
import type { Facts } from '../facts';
import { isNew } from '../first-contact';
import { firstContact as phrasesOf } from '../phrases';
import { find } from '../text/find';
import { linksIn, type Link } from '../text/links';
import { hasReplyMark } from '../text/subject';

type Push = Link['kind'] | 'attachment';

/** Pictures of a signature. */
const DECORATION = /^(?:image\d|logo|signature|icon|outlook-)/i;

export const unexplainedPush = defineCheck({
  id: 'unexplained-push',
  word: 'respect',
  weight: 'look',
  run(facts) {
    const { letter, people, crowd, isAnswer, memory } = facts;
    // Friends send each other bare links, and friends have private mailboxes.
    const isFirst = people.every((person) => isNew(person, memory)) && people.some(({ organisation, standing }) => standing === 'stranger' && !organisation.includes('@'));
    if (isAnswer || hasReplyMark(letter.subject) || (!isFirst && crowd.length === 0)) return [];
    const file = letter.attachments.find((name) => !DECORATION.test(name));
    const link = linksIn(facts.folded).find(({ isExplained, start, lead }) => !isExplained && start < endOf(facts) && !isShown(facts, facts.folded.slice(lead.start, lead.end)));
    if (!link && (file === undefined || saysSo(facts, file))) return [];
    const kind: Push = link?.kind ?? 'attachment';
    return [{ spans: link ? [{ part: 'body' as const, start: link.start, end: link.end }] : [], data: { kind } }];
  },
});

/** Below the closing stands where the writer is found. */
function endOf({ firstContact, folded }: Facts): number {
  return firstContact?.closing.start ?? folded.length;
}

function saysSo(facts: Facts, file: string): boolean {
  const stems = file.toLowerCase().split(/[^a-z\u00df-\uffff]+/).filter((stem) => stem.length > 3);
  return isShown(facts, facts.folded) || facts.words.some(({ text }) => stems.includes(text));
}

function isShown({ language }: Facts, folded: string): boolean {
  const spoken = language ? [phrasesOf[language]] : Object.values(phrasesOf);
  return spoken.some(({ shown }) => find(folded, shown).length > 0);
}
