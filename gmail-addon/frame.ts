import { gmailWordingFor, type WordingInGmail } from '../core';
import { troubleIn } from './batch';
import { noticeCard, type CardView } from './card';
import { drawn } from './draw';

type Card = GoogleAppsScript.Card_Service.Card;
export type ActionResponse = GoogleAppsScript.Card_Service.ActionResponse;
type View = (wording: WordingInGmail, now: Date) => CardView;

/** Whatever fails, the letter is the user's: the card says that it was not checked and why, and Gmail's own Send works as ever. */
export function shown(view: View): Card {
  const wording = currentWording();
  try {
    return drawn(view(wording, new Date()));
  } catch (error) {
    const trouble = troubleIn(error);
    return drawn(noticeCard([wording.notes.notChecked, ...(trouble === 'failed' ? [] : [wording.ui.gmail.trouble[trouble]])], wording.ui.checkAgain));
  }
}

export function replaced(view: View): ActionResponse {
  return navigated((navigation) => navigation.updateCard(shown(view)));
}

/** As `replaced`, for callbacks that answer with more than a card. */
export function answered<Answer>(run: (wording: WordingInGmail, now: Date) => Answer, failed = (wording: WordingInGmail): string => wording.notes.notChecked): Answer | ActionResponse {
  const wording = currentWording();
  try {
    return run(wording, new Date());
  } catch {
    return notified(failed(wording));
  }
}

export function pushed(view: CardView): ActionResponse {
  return navigated((navigation) => navigation.pushCard(drawn(view)));
}

export function updated(view: CardView): ActionResponse {
  return navigated((navigation) => navigation.updateCard(drawn(view)));
}

/** Back to the card below, which is drawn anew. */
export function returned(view: CardView, text: string): ActionResponse {
  const navigation = CardService.newNavigation().popToRoot().updateCard(drawn(view));
  return CardService.newActionResponseBuilder().setNavigation(navigation).setNotification(CardService.newNotification().setText(text)).build();
}

export function notified(text: string): ActionResponse {
  return CardService.newActionResponseBuilder().setNotification(CardService.newNotification().setText(text)).build();
}

export function currentWording(): WordingInGmail {
  try {
    return gmailWordingFor(Session.getActiveUserLocale());
  } catch {
    return gmailWordingFor('en');
  }
}

function navigated(move: (navigation: GoogleAppsScript.Card_Service.Navigation) => GoogleAppsScript.Card_Service.Navigation): ActionResponse {
  return CardService.newActionResponseBuilder().setNavigation(move(CardService.newNavigation())).build();
}
