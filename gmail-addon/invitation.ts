import { guestsCard } from './card';
import type { Event } from './entries';
import { shown } from './frame';
import { guestsOf } from './letter';

/** An event is open or being edited in the calendar: who is invited is all that an add-on is told of it. */
export function onEvent(event: Event): GoogleAppsScript.Card_Service.Card {
  return shown((wording) => guestsCard(guestsOf(event).length, wording));
}
