import { checks, type Settings, type WordingInGmail } from '../core';
import { addressesIn, isPlainAddress } from './addresses';
import { NAME, ORDER, type CardView } from './card';
import { input, inputs, type Event } from './entries';
import { answered, notified, pushed, returned, type ActionResponse } from './frame';
import { homeCard } from './home';
import { changeMemory, loadMemory } from './store';

const DAYS_KEPT = { least: 7, most: 1500 };

export function onShowSettings(): ActionResponse {
  return answered((wording) => pushed(settingsCard(loadMemory().settings, wording)));
}

export function onSaveSettings(event: Event): ActionResponse {
  return answered((wording, now) => {
    const settings = settingsIn(event);
    if (!settings) return notified(wording.ui.gmail.notSaved);
    changeMemory((memory) => ({ ...memory, settings }));
    return returned(homeCard(loadMemory(), now, wording), wording.ui.gmail.saved);
  }, (wording) => wording.ui.gmail.notSaved);
}

function settingsCard({ ownAddresses, ownDomains, daysKept, off }: Settings, { ui: { gmail }, words, asks }: WordingInGmail): CardView {
  return {
    title: NAME, subtitle: gmail.settings,
    sections: [
      {
        widgets: [
          { kind: 'field', name: 'ownAddresses', title: gmail.ownAddresses, value: ownAddresses.join(', ') },
          { kind: 'field', name: 'ownDomains', title: gmail.ownDomains, value: ownDomains.join(', ') },
          { kind: 'field', name: 'daysKept', title: gmail.daysKept, value: String(daysKept) },
        ],
      },
      {
        header: gmail.checksOn,
        widgets: ORDER.map((word) => ({
          kind: 'ticks', name: word, title: words[word], items: checks.filter((check) => check.word === word).map(({ id }) => ({ value: id, text: asks[id], isOn: !off.includes(id) })),
        })),
      },
    ],
    footer: [{ text: gmail.save, run: 'onSaveSettings' }],
  };
}

/** Undefined when something of it is no address, domain or number of days. */
function settingsIn(event: Event): Settings | undefined {
  const addresses = addressesIn(input(event, 'ownAddresses')).map(({ address }) => address.toLowerCase());
  const domains = input(event, 'ownDomains').toLowerCase().split(/[\s,;]+/).filter((one) => one !== '');
  const daysKept = Number(input(event, 'daysKept'));
  const isWhole = Number.isInteger(daysKept) && daysKept >= DAYS_KEPT.least && daysKept <= DAYS_KEPT.most;
  if (!isWhole || !addresses.every(isPlainAddress) || !domains.every((one) => /^[^\s@]{1,200}\.[^\s@.]{2,60}$/.test(one))) return undefined;
  const on = ORDER.flatMap((word) => inputs(event, word));
  return { ownAddresses: addresses, ownDomains: domains, daysKept, off: checks.map(({ id }) => id).filter((id) => !on.includes(id)) };
}
