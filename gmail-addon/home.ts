import { answersOf, checks, recentLetters, recollect, unanswer, type Answer, type Memory, type Settings, type WordingInGmail } from '../core';
import { addressesIn, isPlainAddress } from './addresses';
import { fact, NAME, ORDER, section, text, tierWidgets, type CardView, type WidgetView } from './card';
import { input, inputs, parameter, type Event } from './entries';
import { answered, notified, pushed, replaced, returned, shown, type ActionResponse } from './frame';
import { createDraftOf } from './mailbox';
import { fileMimeOf } from './mime';
import { changeMemory, exportedMemory, forgetAll, loadMemory } from './store';
import { isAllowed, requireTier, TIERS } from './tier';

const PROGRESS_DAYS = 30;
const DAYS_KEPT = { least: 7, most: 1500 };

/** The add-on was opened beside the mailbox or the calendar. */
export function onHomepage(): GoogleAppsScript.Card_Service.Card {
  return shown((wording, now) => homeCard(loadMemory(), now, wording));
}

export function onForget(): ActionResponse {
  return replaced((wording, now) => {
    forgetAll(now);
    return homeCard(loadMemory(), now, wording);
  });
}

/** All answers of one kind. */
export function onTakeBack(event: Event): ActionResponse {
  const kind = parameter(event, 'kind');
  return answered((wording, now) => {
    changeMemory((memory) => {
      const given = answersOf(memory, now);
      if (kind === 'know') return unanswer(memory, { kind }, now);
      const ids = kind === 'never' ? given.never : given.notHere.map(({ check }) => check);
      return ids.reduce((left, check) => unanswer(left, { kind: kind === 'never' ? kind : 'not-here', check }, now), memory);
    });
    return returned(homeCard(loadMemory(), now, wording), wording.ui.gmail.saved);
  }, (wording) => wording.ui.gmail.notSaved);
}

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

/** A script can hand out no file, so the memory goes where the user's own mail is. */
export function onExport(): ActionResponse {
  requireTier('send');
  return answered((wording) => {
    createDraftOf(fileMimeOf(NAME, 'golden-rule-memory.json', 'application/json', exportedMemory()));
    return notified(wording.ui.gmail.exported);
  }, (wording) => wording.ui.gmail.notExported);
}

function homeCard(memory: Memory, now: Date, wording: WordingInGmail): CardView {
  const { ui: { gmail }, notes } = wording;
  const { letters, toSeveralStrangers } = recentLetters(memory, now, PROGRESS_DAYS);
  const remembered = recollect(memory);
  const allowed = TIERS.flatMap((tier): readonly WidgetView[] => (isAllowed(tier) ? [fact(gmail.allowed, gmail.tiers[tier])] : tierWidgets(tier, gmail)));
  return {
    title: NAME,
    sections: [
      { widgets: [gmail.about, gmail.howTo, gmail.cannotStop].map(text) },
      ...section(undefined, letters > 0 ? [text(gmail.progress(PROGRESS_DAYS, letters, toSeveralStrangers))] : []),
      { header: gmail.tiersTitle, widgets: [fact(gmail.allowed, gmail.tiers.readers), ...allowed] },
      ...section(gmail.answeredTitle, answersGiven(memory, now, wording)),
      {
        widgets: [
          ...(memory.lost > 0 ? [text(notes.memoryLost)] : []),
          text(gmail.remembers(remembered.lettersSeen, remembered.people)),
          { kind: 'button', button: { text: gmail.exportIt, run: 'onExport' } },
          { kind: 'button', button: { text: gmail.forget, run: 'onForget' } },
        ],
      },
    ],
    footer: [{ text: gmail.settings, run: 'onShowSettings' }],
  };
}

function answersGiven(memory: Memory, now: Date, { ui: { gmail } }: WordingInGmail): WidgetView[] {
  const { known, never, notHere } = answersOf(memory, now);
  const given = (kind: Answer['kind'], count: number, says: (count: number) => string): WidgetView[] => (
    count === 0 ? [] : [text(says(count)), { kind: 'button', button: { text: gmail.takeBack, run: 'onTakeBack', parameters: { kind } } }]);
  return [...given('know', known, gmail.knownCount), ...given('never', never.length, gmail.neverCount), ...given('not-here', notHere.length, gmail.notHereCount)];
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
