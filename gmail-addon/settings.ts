import { checks, DAYS_KEPT, isDomain, languagesRead, settingsIn, textOfSettings, THRESHOLDS, type Policy, type Settings, type WordingInGmail } from '../core';
import { addressesIn, isPlainAddress } from './addresses';
import { fact, NAME, ORDER, text, type CardView, type WidgetView } from './card';
import { input, inputs, type Event } from './entries';
import { answered, notified, pushed, returned, type ActionResponse } from './frame';
import { homeCard } from './home';
import { changeMemory, loadMemory, policyHere } from './store';

export function onShowSettings(): ActionResponse {
  return answered((wording) => pushed(settingsCard(loadMemory().settings, policyHere(), wording)));
}

export function onSaveSettings(event: Event): ActionResponse {
  return answered((wording, now) => {
    const settings = chosenIn(event);
    if (!settings) return notified(wording.ui.gmail.notSaved);
    changeMemory((memory) => ({ ...memory, settings }));
    return returned(homeCard(loadMemory(), now, wording), wording.panel.settings.saved);
  }, (wording) => wording.ui.gmail.notSaved);
}

/** Settings put in as a text. */
export function onBringSettings(event: Event): ActionResponse {
  return answered((wording, now) => {
    const { settings: says } = wording.panel;
    const found = settingsIn(input(event, 'asText'));
    if (!found) return notified(says.notSettings);
    changeMemory((memory) => ({ ...memory, settings: { ...memory.settings, ...found.settings } }));
    const left = [...found.leftOut, ...Object.keys(found.settings).filter((name) => name in policyHere())];
    return returned(homeCard(loadMemory(), now, wording), left.length > 0 ? says.leftOut(left.join(', ')) : says.broughtIn);
  }, (wording) => wording.ui.gmail.notSaved);
}

function settingsCard(settings: Settings, policy: Policy, { ui: { gmail }, panel: { settings: says }, words, asks }: WordingInGmail): CardView {
  const { ownAddresses, ownDomains, daysKept, threshold, unread, off } = settings;
  const checksOf = (word: (typeof ORDER)[number]): readonly { readonly value: string; readonly text: string; readonly isOn: boolean }[] =>
    checks.filter((check) => check.word === word).map(({ id }) => ({ value: id, text: asks[id], isOn: !off.includes(id) }));
  const languages = languagesRead.map(({ language, name }) => ({ value: language, text: name, isOn: !unread.includes(language) }));
  const lines: readonly { readonly name: keyof Settings; readonly title: string; readonly value: string }[] = [
    { name: 'ownAddresses', title: says.ownAddresses, value: ownAddresses.join(', ') }, { name: 'ownDomains', title: says.ownDomains, value: ownDomains.join(', ') },
    { name: 'daysKept', title: says.daysKept, value: String(daysKept) },
  ];
  /** What the organisation laid down is shown, and no field for it. */
  const open = (name: keyof Settings, title: string, shown: string, widgets: readonly WidgetView[]): readonly WidgetView[] => (name in policy ? [fact(title, `${shown || '—'}\n${says.locked}`)] : widgets);
  return {
    title: NAME, subtitle: says.title,
    sections: [
      {
        widgets: [
          ...lines.flatMap(({ name, title, value }) => open(name, title, value, [{ kind: 'field', name, title, value }])),
          ...open('threshold', says.threshold, says.thresholds[threshold], [{ kind: 'ticks', isOne: true, name: 'threshold', title: says.threshold, items: THRESHOLDS.map((one) => ({ value: one, text: says.thresholds[one], isOn: one === threshold })) }]),
          ...open('unread', says.languages, languages.filter(({ isOn }) => isOn).map(({ text: name }) => name).join(', '), [{ kind: 'ticks', name: 'languages', title: says.languages, items: languages }]),
        ],
      },
      { header: says.checksOn, widgets: open('off', says.checksOn, off.map((id) => asks[id as keyof typeof asks]).join('; '), ORDER.map((word) => ({ kind: 'ticks', name: word, title: words[word], items: checksOf(word) }))) },
      { header: says.asText, widgets: [{ kind: 'field', name: 'asText', title: says.asText, value: textOfSettings(settings), isLong: true }, text(says.carry), { kind: 'button', button: { text: says.bringIn, run: 'onBringSettings' } }] },
    ],
    footer: [{ text: gmail.save, run: 'onSaveSettings' }],
  };
}

/** Undefined when something of it is no address, domain or number of days; what no field is shown for stays as it is. */
function chosenIn(event: Event): Settings | undefined {
  const policy = policyHere();
  const before = loadMemory().settings;
  const addresses = addressesIn(input(event, 'ownAddresses')).map(({ address }) => address.toLowerCase());
  const domains = input(event, 'ownDomains').toLowerCase().split(/[\s,;]+/).filter((one) => one !== '');
  const daysKept = 'daysKept' in policy ? before.daysKept : Number(input(event, 'daysKept'));
  const isWhole = Number.isInteger(daysKept) && daysKept >= DAYS_KEPT.least && daysKept <= DAYS_KEPT.most;
  if (!isWhole || !addresses.every(isPlainAddress) || !domains.every(isDomain)) return undefined;
  const on = ORDER.flatMap((word) => inputs(event, word));
  const read = inputs(event, 'languages');
  const chosen: Settings = {
    ownAddresses: addresses, ownDomains: domains, daysKept, threshold: THRESHOLDS.find((one) => one === input(event, 'threshold')) ?? before.threshold,
    unread: languagesRead.map(({ language }) => language).filter((one) => !read.includes(one)), off: checks.map(({ id }) => id).filter((id) => !on.includes(id)),
  };
  return { ...chosen, ...policy };
}
