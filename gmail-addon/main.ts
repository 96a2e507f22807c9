import { wordingFor, type RemedyId, type Wording } from '../core';
import { homeCard, noticeCard, type CardView } from './card';
import { checkDraft, checkedOf, checkOpenDraft, checkPasted, digestOf, isRemembered } from './check';
import { drawn } from './draw';
import { input, parameter, type Event } from './entries';
import { isStillDraft, rawOf, readDraft, sendDraft } from './mailbox';
import { applyRemedy, remedyView, undoRemedy } from './remedy';
import { forgetAll, loadMemory } from './store';

type Card = GoogleAppsScript.Card_Service.Card;
type ActionResponse = GoogleAppsScript.Card_Service.ActionResponse;
type UpdateDraft = GoogleAppsScript.Card_Service.UpdateDraftActionResponse;

const READING = 'https://www.googleapis.com/auth/gmail.readonly';

/** The add-on was opened in a compose window. */
export function onCompose(event: Event): Card {
  return shown((wording, now) => checkOpenDraft(event, now, wording));
}

/** The add-on was opened beside the mailbox. */
export function onHomepage(): Card {
  return shown((wording, now) => homeCard(loadMemory(), now, wording));
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

/** Asks for the permission to read drafts. Not within a try: a missing one ends the callback here, and Gmail asks the user. */
export function onAllow(event: Event): ActionResponse {
  ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, [READING]);
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
  return answered((wording, now) => {
    const answer = applyRemedy(checked, remedyOf(event, wording), now, wording);
    if (!answer) return updated(checkDraft(checked.draftId, now, wording, wording.ui.gmail.changedSince));
    return 'sections' in answer ? updated(answer) : answer;
  }, (wording) => wording.ui.gmail.notChanged);
}

export function onUndoRemedy(event: Event): ActionResponse | UpdateDraft {
  return answered((wording) => undoRemedy(checkedOf(event)) ?? notified(wording.ui.gmail.cannotUndo), (wording) => wording.ui.gmail.notChanged);
}

export function onForget(): ActionResponse {
  return replaced((wording, now) => {
    forgetAll(now);
    return homeCard(loadMemory(), now, wording);
  });
}

type View = (wording: Wording, now: Date) => CardView;

/** Whatever fails, the letter is the user's: the card says it was not checked, and Gmail's own Send works as ever. */
function shown(view: View): Card {
  const wording = currentWording();
  try {
    return drawn(view(wording, new Date()));
  } catch {
    return drawn(noticeCard([wording.notes.notChecked], wording.ui.checkAgain));
  }
}

function replaced(view: View): ActionResponse {
  return navigated((navigation) => navigation.updateCard(shown(view)));
}

/** As `replaced`, for callbacks that answer with more than a card. */
function answered<Answer>(run: (wording: Wording, now: Date) => Answer, failed = (wording: Wording): string => wording.notes.notChecked): Answer | ActionResponse {
  const wording = currentWording();
  try {
    return run(wording, new Date());
  } catch {
    return notified(failed(wording));
  }
}

function pushed(view: CardView): ActionResponse {
  return navigated((navigation) => navigation.pushCard(drawn(view)));
}

function updated(view: CardView): ActionResponse {
  return navigated((navigation) => navigation.updateCard(drawn(view)));
}

function navigated(move: (navigation: GoogleAppsScript.Card_Service.Navigation) => GoogleAppsScript.Card_Service.Navigation): ActionResponse {
  return CardService.newActionResponseBuilder().setNavigation(move(CardService.newNavigation())).build();
}

function notified(text: string): ActionResponse {
  return CardService.newActionResponseBuilder().setNotification(CardService.newNotification().setText(text)).build();
}

function remedyOf(event: Event, { remedies }: Wording): RemedyId {
  const asked = parameter(event, 'remedy');
  const id = (Object.keys(remedies) as (keyof typeof remedies)[]).find((one) => one === asked);
  if (!id) throw new Error('no such remedy');
  return id;
}

function currentWording(): Wording {
  try {
    return wordingFor(Session.getActiveUserLocale());
  } catch {
    return wordingFor('en');
  }
}
