import { checks, recollect, type CheckId, type Memory, type Settings, type Unanswer, type WordingInOutlook } from '../core';
import { drawAnswered } from './answers';
import { button, make, summaryOf } from './draw';

const FEWEST_DAYS = 7;
const MOST_DAYS = 3_650;
/** Roaming settings are small. */
const MOST_ENTRIES = 20;

export interface RoomActions {
  /** Saves the settings and says whether Outlook took them; the part is asked for when the newest ones are known. */
  set(part: (settings: Settings) => Partial<Settings>): Promise<boolean>;
  forget(): void;
  takeBack(answer: Unanswer): void;
}

/** The rooms under the review: what was answered, what is remembered, the settings, and who we are. */
export function drawRooms(memory: Memory, wording: WordingInOutlook, actions: RoomActions): HTMLElement[] {
  return [...drawAnswered(memory, wording, actions.takeBack), drawRemembered(memory, wording, actions), drawSettings(memory, wording, actions), drawAbout(wording)];
}

function drawAbout({ ui: { outlook } }: WordingInOutlook): HTMLElement {
  return make('details', 'room', summaryOf(outlook.aboutTitle), make('p', '', outlook.about), make('p', 'quiet', outlook.aboutPrivacy));
}

function drawRemembered(memory: Memory, { ui }: WordingInOutlook, actions: RoomActions): HTMLElement {
  const { remembered, remembers, forget, forgetSure, exportIt } = ui.outlook;
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

function drawSettings({ settings }: Memory, wording: WordingInOutlook, { set }: RoomActions): HTMLElement {
  const { outlook } = wording.ui;
  const said = make('p', 'quiet');
  said.setAttribute('role', 'status');
  const change = (part: (settings: Settings) => Partial<Settings>): void => {
    void set(part).then((isTaken) => { said.textContent = isTaken ? outlook.saved : outlook.notSaved; });
  };
  return make('details', 'room', summaryOf(outlook.settings),
    drawList(outlook.ownAddresses, settings.ownAddresses, (entry) => entry.includes('@'), (ownAddresses) => { change(() => ({ ownAddresses })); }),
    drawList(outlook.ownDomains, settings.ownDomains, (entry) => entry.includes('.') && !entry.includes('@'), (ownDomains) => { change(() => ({ ownDomains })); }),
    drawDays(outlook.daysKept, settings.daysKept, (daysKept) => { change(() => ({ daysKept })); }),
    drawChecks(wording, settings.off, (id, isOn) => { change(({ off }) => ({ off: [...off.filter((one) => one !== id), ...(isOn ? [] : [id])] })); }), said);
}

function drawList(label: string, entries: readonly string[], isEntry: (entry: string) => boolean, change: (entries: string[]) => void): HTMLElement {
  const area = make('textarea', 'list');
  area.value = entries.join('\n');
  area.rows = 2;
  area.addEventListener('change', () => { change(area.value.toLowerCase().split(/[\s,;]+/).filter(isEntry).slice(0, MOST_ENTRIES)); });
  return make('label', '', label, area);
}

function drawDays(label: string, days: number, change: (days: number) => void): HTMLElement {
  const input = make('input', 'days');
  Object.assign(input, { type: 'number', min: String(FEWEST_DAYS), max: String(MOST_DAYS), value: String(days) });
  input.addEventListener('change', () => { if (input.validity.valid && input.value) change(Number(input.value)); });
  return make('label', '', label, input);
}

/** All that is asked, under the five words. */
function drawChecks(wording: WordingInOutlook, off: readonly string[], change: (id: string, isOn: boolean) => void): HTMLElement {
  const words = [...new Set(checks.map(({ word }) => word))];
  const box = (id: CheckId): HTMLElement => {
    const tick = make('input', '');
    tick.type = 'checkbox';
    tick.checked = !off.includes(id);
    tick.addEventListener('change', () => { change(id, tick.checked); });
    return make('label', 'check', tick, wording.asks[id]);
  };
  return make('section', '', make('h2', '', wording.ui.outlook.checksOn), ...words.map((word) => make('fieldset', '',
    make('legend', '', wording.words[word]), ...checks.filter((check) => check.word === word).map(({ id }) => box(id)))));
}
