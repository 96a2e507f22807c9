import type { RemedyId, WordingInGmail } from '../core';
import { noticeCard } from './card';
import { checkDraft, checkedOf, checkOpenDraft, checkPasted, digestOf, isRemembered } from './check';
import { input, parameter, type Event } from './entries';
import { answered, currentWording, notified, pushed, replaced, shown, updated, type ActionResponse } from './frame';
import { isStillDraft, rawOf, readDraft, sendDraft } from './mailbox';
import { withProbe } from './probe';
import { applyRemedy, remedyView, undoRemedy } from './remedy';
import { requireTier } from './tier';
import type { UpdateDraft } from './update';

export { onAnswer, onShowAnswers } from './answer';
export { onCompare } from './compare';
export { onExport, onForget, onForgetOne, onHomepage, onShowForget, onTakeBack } from './home';
export { onEvent } from './invitation';
export { onProbe } from './probe';
export { onBringSettings, onSaveSettings, onShowSettings } from './settings';

type Card = GoogleAppsScript.Card_Service.Card;

/** The add-on was opened in a compose window. */
export function onCompose(event: Event): Card {
  return shown((wording, now) => withProbe(checkOpenDraft(event, now, wording)));
}

export function onCheckAgain(event: Event): ActionResponse {
  return replaced((wording, now) => {
    const draftId = parameter(event, 'draftId');
    try {
      if (draftId !== '') return checkDraft(draftId, now, wording);
    } catch {
      // The draft that was checked is gone; whatever is open now is looked for anew.
    }
    return checkOpenDraft(event, now, wording);
  });
}

/** Asks for the permissions of a tier. Not within a try: a missing one ends the callback here, and Gmail asks the user. */
export function onAllow(event: Event): ActionResponse {
  requireTier(parameter(event, 'tier') === 'send' ? 'send' : 'read');
  return onCheckAgain(event);
}

export function onCheckPasted(event: Event): ActionResponse {
  return replaced((wording, now) => checkPasted(event, now, wording));
}

/** Check and send: exactly the bytes the card speaks of, or nothing. */
export function onSend(event: Event): ActionResponse {
  const { gmail } = currentWording().ui;
  const checked = checkedOf(event);
  if (checked.verdict === 'hold' && input(event, 'know') === '') return notified(gmail.tickFirst);
  requireTier('send');
  return replaced((wording, now) => {
    const open = readDraft(checked.draftId);
    const raw = open.messageId === checked.messageId ? rawOf(open) : [];
    if (digestOf(raw) !== checked.digest) return checkDraft(checked.draftId, now, wording, gmail.changedSince);
    let sentId: string;
    try {
      sentId = sendDraft(open, raw);
    } catch {
      // A failed answer is not a failed sending.
      return noticeCard([isStillDraft(checked.draftId) ? gmail.notSent : gmail.perhapsSent], wording.ui.checkAgain);
    }
    return noticeCard([gmail.sent, gmail.closeWindow, ...(isRemembered(open.letter, sentId, now) ? [] : [gmail.sentNotRemembered])]);
  });
}

export function onShowRemedy(event: Event): ActionResponse {
  const checked = checkedOf(event);
  return answered((wording, now) => {
    const view = remedyView(checked, remedyOf(event, wording), now, wording);
    return view ? pushed(view) : updated(checkDraft(checked.draftId, now, wording, wording.ui.gmail.changedSince));
  });
}

export function onApplyRemedy(event: Event): ActionResponse | UpdateDraft {
  const checked = checkedOf(event);
  requireTier('send');
  return answered((wording, now) => {
    const answer = applyRemedy(checked, remedyOf(event, wording), parameter(event, 'way') === 'draft' ? 'draft' : 'here', Number(parameter(event, 'made')) || 0, now, wording);
    if (!answer) return updated(checkDraft(checked.draftId, now, wording, wording.ui.gmail.changedSince));
    return 'sections' in answer ? updated(answer) : answer;
  }, (wording) => wording.ui.gmail.notChanged);
}

export function onUndoRemedy(event: Event): ActionResponse | UpdateDraft {
  return answered((wording) => undoRemedy(checkedOf(event), parameter(event, 'before')) ?? notified(wording.ui.gmail.cannotUndo), (wording) => wording.ui.gmail.notChanged);
}

function remedyOf(event: Event, { remedies }: WordingInGmail): RemedyId {
  const asked = parameter(event, 'remedy');
  const id = (Object.keys(remedies) as (keyof typeof remedies)[]).find((one) => one === asked);
  if (!id) throw new Error('no such remedy');
  return id;
}
