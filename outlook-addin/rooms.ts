import { checks, emptyMemory, recollect, type Memory, type Settings, type Wording } from '../core';
import { button, make } from './draw';

const FEWEST_DAYS = 7;
const MOST_DAYS = 3_650;
/** Roaming settings are small. */
const MOST_ENTRIES = 20;

/** The two rooms under the review: what is remembered, and the settings. `keep` saves a changed memory and says whether Outlook took it. */
export function drawRooms(memory: Memory, wording: Wording, keep: (changed: Memory) => Promise<boolean>): HTMLElement[] {
  return [drawRemembered(memory, wording, keep), drawSettings(memory, wording, keep)];
}

function drawRemembered(memory: Memory, { ui }: Wording, keep: (changed: Memory) => Promise<boolean>): HTMLElement {
  const { remembered, remembers, forget, forgetSure, exportIt } = ui.outlook;
  const room = make('details', 'room', make('summary', '', remembered), make('p', 'quiet', remembers(recollect(memory).lettersSeen, recollect(memory).people)));
  const forgetIt = button(forget, '', () => {
    if (forgetIt.textContent === forget) forgetIt.textContent = forgetSure;
    else void keep({ ...emptyMemory(memory.salt), settings: memory.settings });
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

function drawSettings(memory: Memory, { ui }: Wording, keep: (changed: Memory) => Promise<boolean>): HTMLElement {
  const { settings } = memory;
  const { outlook } = ui;
  const said = make('p', 'quiet');
  said.setAttribute('role', 'status');
  const change = (part: Partial<Settings>): void => {
    void keep({ ...memory, settings: { ...settings, ...part } }).then((isTaken) => { said.textContent = isTaken ? outlook.saved : outlook.notSaved; });
  };
  return make('details', 'room', make('summary', '', outlook.settings),
    drawList(outlook.ownAddresses, settings.ownAddresses, (entry) => entry.includes('@'), (ownAddresses) => { change({ ownAddresses }); }),
    drawList(outlook.ownDomains, settings.ownDomains, (entry) => entry.includes('.') && !entry.includes('@'), (ownDomains) => { change({ ownDomains }); }),
    drawDays(outlook.daysKept, settings.daysKept, (daysKept) => { change({ daysKept }); }),
    drawChecks(outlook.checksOn, settings.off, (off) => { change({ off }); }), said);
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

function drawChecks(legend: string, off: readonly string[], change: (off: string[]) => void): HTMLElement {
  const boxes = checks.map(({ id, asks }) => {
    const box = make('input', '');
    box.type = 'checkbox';
    box.checked = !off.includes(id);
    box.addEventListener('change', () => { change(box.checked ? off.filter((one) => one !== id) : [...off, id]); });
    return make('label', 'check', box, asks);
  });
  return make('fieldset', '', make('legend', '', legend), ...boxes);
}
