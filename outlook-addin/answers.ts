import { answersOf, mayBeKnown, type Answer, type CheckId, type Letter, type Memory, type Unanswer, type WordingInOutlook } from '../core';
import { button, make, showDay, summaryOf } from './draw';

/** A longer list of people is no answer to a question. */
const MOST_NAMED = 8;

/** What the writer may answer to a finding, folded away: whoever wants to change the letter needs none of it. */
export function createAnswers(letter: Letter, memory: Memory, { ui, panel }: WordingInOutlook, give: (given: Answer) => void): (check: CheckId) => HTMLElement {
  const { answerIt, notHere, never } = panel;
  const { iKnow } = ui.outlook;
  const { readers, checks } = mayBeKnown(letter, memory, new Date());
  const choice = (label: string, given: Answer): HTMLElement => button(label, 'choice', () => { give(given); });
  return (check) => make('details', 'answers', summaryOf(answerIt),
    ...(checks.includes(check) ? readers : []).slice(0, MOST_NAMED).map(({ name, address }) => choice(iKnow(name ?? address), { kind: 'know', address })),
    choice(notHere, { kind: 'not-here', check, letter }), choice(never, { kind: 'never', check }));
}

/** The room that lists what was answered, each to be taken back; people only by their number, for only salted keys of them are kept. */
export function drawAnswered(memory: Memory, wording: WordingInOutlook, takeBack: (given: Unanswer) => void): HTMLElement[] {
  const { answersTitle, takeBack: label } = wording.panel;
  const { knownPeople, neverAsked, notAskedAgain } = wording.ui.outlook;
  const { known, never, notHere } = answersOf(memory, new Date());
  const row = (what: string, said: string, given: Unanswer): HTMLElement => {
    const press = button(label, 'link', () => { takeBack(given); });
    press.setAttribute('aria-label', `${label}: ${what}`);
    return make('li', '', make('span', '', what), ...(said ? [make('span', 'quiet', said)] : []), press);
  };
  const rows = [
    ...(known > 0 ? [row(knownPeople(known), '', { kind: 'know' })] : []),
    ...never.map((check) => row(wording.asks[check], neverAsked, { kind: 'never', check })),
    ...[...new Map(notHere.map((said) => [said.check, said.day]))].map(([check, day]) => row(wording.asks[check], notAskedAgain(showDay(day, wording)), { kind: 'not-here', check })),
  ];
  return rows.length === 0 ? [] : [make('details', 'room', summaryOf(answersTitle), make('ul', 'answered', ...rows))];
}
