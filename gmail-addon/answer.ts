import { answer, checks, merge, type Answer, type CheckId, type Letter, type Memory, type WordingInGmail } from '../core';
import { NAME, text, type ButtonView, type CardView } from './card';
import { checkDraft } from './check';
import { inputs, parameter, type Event } from './entries';
import { answered, pushed, returned, type ActionResponse } from './frame';
import { knownAlready } from './knowledge';
import { readDraft } from './mailbox';
import { changeMemory } from './store';

/** A list of boxes longer than this is no answer to a question. */
const MOST_READERS = 20;

/** The card that takes an answer to one finding. */
export function onShowAnswers(event: Event): ActionResponse {
  return answered((wording) => pushed(answerCard(checkOf(event), readDraft(parameter(event, 'draftId')), wording)));
}

/** Remembers the answer and reviews the letter again. */
export function onAnswer(event: Event): ActionResponse {
  return answered((wording, now) => {
    const draftId = parameter(event, 'draftId');
    const given = answersIn(event, draftId);
    changeMemory((memory) => given.reduce((known, one) => withAnswer(known, one, now), memory));
    return returned(checkDraft(draftId, now, wording), wording.ui.gmail.answered);
  }, (wording) => wording.ui.gmail.notSaved);
}

/** A letter is answered for as it was shown, its readers looked up; of that, only the answer is kept. */
function withAnswer(memory: Memory, given: Answer, now: Date): Memory {
  return answer(memory, given, now, given.kind === 'not-here' ? merge(memory, knownAlready(given.letter, now)) : memory);
}

function answerCard(check: CheckId, { draftId, letter }: { readonly draftId: string; readonly letter: Letter }, { asks, panel, ui: { gmail } }: WordingInGmail): CardView {
  const button = (kind: Answer['kind'], label: string): ButtonView => ({ text: label, run: 'onAnswer', parameters: { draftId, check, kind } });
  const readers = letter.readers.slice(0, MOST_READERS).map(({ address, name }) => ({ value: address, text: name ? `${name} (${address})` : address }));
  return {
    title: NAME, subtitle: asks[check],
    sections: [
      { widgets: [{ kind: 'button', button: button('not-here', panel.notHere) }, { kind: 'button', button: button('never', panel.never) }] },
      ...(readers.length > 0 ? [{ widgets: [{ kind: 'ticks' as const, name: 'known', items: readers }, { kind: 'button' as const, button: button('know', gmail.iKnowThem) }] }] : []),
      { widgets: [text(gmail.answersKept)] },
    ],
  };
}

function answersIn(event: Event, draftId: string): Answer[] {
  const check = checkOf(event);
  switch (parameter(event, 'kind')) {
    case 'never': return [{ kind: 'never', check }];
    case 'not-here': return [{ kind: 'not-here', check, letter: readDraft(draftId).letter }];
    default: return inputs(event, 'known').map((address) => ({ kind: 'know', address }));
  }
}

function checkOf(event: Event): CheckId {
  const asked = parameter(event, 'check');
  const found = checks.find(({ id }) => id === asked);
  if (!found) throw new Error('no such check');
  return found.id;
}
