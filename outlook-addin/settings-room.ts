import { checks, DAYS_KEPT, isAddress, isDomain, MOST_ENTRIES, languagesRead, settingsIn, textOfSettings, THRESHOLDS, type CheckId, type Policy, type Settings, type WordingInOutlook } from '../core';
import { button, make, summaryOf } from './draw';

/** Saves the settings and says whether Outlook took them; the part is asked for when the newest ones are known. */
export type Set = (part: (settings: Settings) => Partial<Settings>) => Promise<boolean>;

/** What the user chose; what the organisation laid down is shown and cannot be changed. */
export function drawSettings(settings: Settings, policy: Policy, wording: WordingInOutlook, set: Set, bringIn: (settings: Partial<Settings>, said: string) => void): HTMLElement {
  const { settings: says } = wording.panel;
  const said = make('p', 'quiet');
  said.setAttribute('role', 'status');
  const change = (part: (settings: Settings) => Partial<Settings>): void => {
    void set(part).then((isTaken) => { said.textContent = isTaken ? says.saved : wording.ui.outlook.notSaved; });
  };
  const field = (name: keyof Settings, drawn: HTMLElement): HTMLElement[] => (name in policy ? [locked(drawn), make('p', 'quiet', says.locked)] : [drawn]);
  const without = (all: readonly string[], one: string, isIn: boolean): string[] => [...all.filter((other) => other !== one), ...(isIn ? [one] : [])];
  return make('details', 'room', summaryOf(says.title),
    ...field('ownAddresses', drawList(says.ownAddresses, settings.ownAddresses, isAddress, (ownAddresses) => { change(() => ({ ownAddresses })); })),
    ...field('ownDomains', drawList(says.ownDomains, settings.ownDomains, isDomain, (ownDomains) => { change(() => ({ ownDomains })); })),
    ...field('daysKept', drawDays(says.daysKept, settings.daysKept, (daysKept) => { change(() => ({ daysKept })); })),
    ...field('threshold', group(says.threshold, THRESHOLDS.map((one) => tick('radio', says.thresholds[one], settings.threshold === one, () => { change(() => ({ threshold: one })); })))),
    ...field('unread', group(says.languages, languagesRead.map(({ language, name }) => tick('checkbox', name, !settings.unread.includes(language), (isOn) => {
      change(({ unread }) => ({ unread: without(unread, language, !isOn) as Settings['unread'] }));
    })))),
    ...field('off', drawChecks(wording, settings.off, (id, isOn) => { change(({ off }) => ({ off: without(off, id, !isOn) })); })),
    drawText(settings, policy, wording, bringIn, said), said);
}

/** The settings as a text that can be taken along, and put in. */
function drawText(settings: Settings, policy: Policy, { panel: { settings: says } }: WordingInOutlook, bringIn: (settings: Partial<Settings>, said: string) => void, said: HTMLElement): HTMLElement {
  const area = make('textarea', 'list');
  area.value = textOfSettings(settings);
  area.rows = 4;
  area.spellcheck = false;
  const use = button(says.bringIn, '', () => {
    const found = settingsIn(area.value);
    if (!found) { said.textContent = says.notSettings; return; }
    const mine = Object.entries(found.settings).filter(([name]) => !(name in policy));
    const left = [...found.leftOut, ...Object.keys(found.settings).filter((name) => name in policy)];
    bringIn(Object.fromEntries(mine), left.length > 0 ? says.leftOut(left.join(', ')) : says.broughtIn);
  });
  return make('section', '', make('label', '', says.asText, area), make('p', 'quiet', says.carry), make('div', 'buttons', use));
}

function locked(drawn: HTMLElement): HTMLElement {
  for (const one of drawn.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea')) one.disabled = true;
  return drawn;
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
  Object.assign(input, { type: 'number', min: String(DAYS_KEPT.least), max: String(DAYS_KEPT.most), value: String(days) });
  input.addEventListener('change', () => { if (input.validity.valid && input.value) change(Number(input.value)); });
  return make('label', '', label, input);
}

function group(title: string, ticks: readonly HTMLElement[]): HTMLElement {
  return make('fieldset', '', make('legend', '', title), ...ticks);
}

function tick(type: 'checkbox' | 'radio', label: string, isOn: boolean, change: (isOn: boolean) => void): HTMLElement {
  const box = make('input', '');
  box.type = type;
  // One group of radio buttons is all there is.
  box.name = type;
  box.checked = isOn;
  box.addEventListener('change', () => { change(box.checked); });
  return make('label', 'check', box, label);
}

/** All that is asked, under the five words. */
function drawChecks(wording: WordingInOutlook, off: readonly string[], change: (id: CheckId, isOn: boolean) => void): HTMLElement {
  const words = [...new Set(checks.map(({ word }) => word))];
  return make('section', '', make('h2', '', wording.panel.settings.checksOn), ...words.map((word) => group(wording.words[word],
    checks.filter((check) => check.word === word).map(({ id }) => tick('checkbox', wording.asks[id], !off.includes(id), (isOn) => { change(id, isOn); })))));
}
