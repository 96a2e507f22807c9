import { recollect, type Memory, type Policy, type Settings, type Unanswer, type WordingInOutlook } from '../core';
import { drawAnswered } from './answers';
import { button, make, summaryOf } from './draw';
import { drawSettings, type Set } from './settings-room';

export interface RoomActions {
  readonly set: Set;
  /** Takes settings over from a text, and says this. */
  bringIn(settings: Partial<Settings>, said: string): void;
  forget(): void;
  takeBack(answer: Unanswer): void;
}

/** The rooms under the review: what was answered, what is remembered, the settings, and who we are. */
export function drawRooms(memory: Memory, policy: Policy, wording: WordingInOutlook, actions: RoomActions): HTMLElement[] {
  return [...drawAnswered(memory, wording, actions.takeBack), drawRemembered(memory, wording, actions), drawSettings(memory.settings, policy, wording, actions.set, actions.bringIn), drawAbout(wording)];
}

function drawAbout({ ui: { outlook } }: WordingInOutlook): HTMLElement {
  return make('details', 'room', summaryOf(outlook.aboutTitle), make('p', '', outlook.about), make('p', 'quiet', outlook.aboutPrivacy));
}

function drawRemembered(memory: Memory, { ui, panel: { forget } }: WordingInOutlook, actions: RoomActions): HTMLElement {
  const { remembered, remembers, forgetSure, exportIt } = ui.outlook;
  const room = make('details', 'room', summaryOf(remembered), make('p', 'quiet', remembers(recollect(memory).lettersSeen, recollect(memory).people)));
  const forgetIt = button(forget, '', () => {
    if (forgetIt.textContent === forget) forgetIt.textContent = forgetSure;
    else actions.forget();
  });
  const show = button(exportIt, '', () => {
    const text = make('textarea', 'by-hand');
    text.readOnly = true;
    text.value = JSON.stringify({ ...recollect(memory), settings: memory.settings }, undefined, 1);
    text.setAttribute('aria-label', remembered);
    show.replaceWith(text);
    text.select();
  });
  room.append(make('div', 'buttons', forgetIt, show));
  return room;
}
