import { answersOf, forget, recentLetters, recollect, unanswer, type Answer, type Memory, type WordingInGmail } from '../core';
import { addressesIn } from './addresses';
import { fact, NAME, section, text, tierWidgets, type CardView, type WidgetView } from './card';
import { input, parameter, type Event } from './entries';
import { answered, notified, pushed, returned, shown, type ActionResponse } from './frame';
import { createDraftOf } from './mailbox';
import { fileMimeOf } from './mime';
import { progressLately } from './progress';
import { changeMemory, exportedMemory, forgetAll, loadMemory } from './store';
import { isAllowed, requireTier, TIERS } from './tier';

const PROGRESS_DAYS = 30;
/** Of fewer letters a share says nothing. */
const FEWEST_LETTERS = 3;

/** The add-on was opened beside the mailbox or the calendar. */
export function onHomepage(): GoogleAppsScript.Card_Service.Card {
  return shown((wording, now) => homeCard(loadMemory(), now, wording));
}

/** Asks what is to be forgotten; a card of its own, for a card knows no question before a press. */
export function onShowForget(): ActionResponse {
  return answered(({ panel, ui: { gmail } }) => pushed({
    title: NAME, subtitle: gmail.forgetSome,
    sections: [
      { widgets: [text(gmail.forgetAsk)] },
      { widgets: [{ kind: 'field', name: 'address', title: gmail.anAddress }, { kind: 'button', button: { text: gmail.forgetOne, run: 'onForgetOne' } }] },
      { widgets: [{ kind: 'button', button: { text: panel.forget, run: 'onForget' } }] },
    ],
  }));
}

export function onForgetOne(event: Event): ActionResponse {
  return answered((wording, now) => {
    const [who] = addressesIn(input(event, 'address'));
    if (!who) return notified(wording.ui.gmail.notSaved);
    changeMemory((memory) => forget(memory, who.address, now));
    return returned(homeCard(loadMemory(), now, wording), wording.ui.gmail.forgotten);
  }, (wording) => wording.ui.gmail.notSaved);
}

export function onForget(): ActionResponse {
  return answered((wording, now) => {
    forgetAll(now);
    return returned(homeCard(loadMemory(), now, wording), wording.ui.gmail.forgotten);
  }, (wording) => wording.ui.gmail.notSaved);
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
    return returned(homeCard(loadMemory(), now, wording), wording.panel.settings.saved);
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

export function homeCard(memory: Memory, now: Date, wording: WordingInGmail): CardView {
  const { panel, ui: { gmail }, notes } = wording;
  const { letters, toSeveralStrangers } = recentLetters(memory, now, PROGRESS_DAYS);
  const passed = progressLately(PROGRESS_DAYS);
  const answers = passed && passed.letters >= FEWEST_LETTERS ? [text(gmail.answeredOf(passed.answered, passed.letters))] : [];
  const remembered = recollect(memory);
  const allowed = TIERS.flatMap((tier): readonly WidgetView[] => (isAllowed(tier) ? [fact(gmail.allowed, gmail.tiers[tier])] : tierWidgets(tier, gmail)));
  return {
    title: NAME,
    sections: [
      { widgets: [gmail.about, gmail.howTo, gmail.cannotStop].map(text) },
      ...section(undefined, [...(letters > 0 ? [text(gmail.progress(PROGRESS_DAYS, letters, toSeveralStrangers))] : []), ...answers]),
      { header: gmail.tiersTitle, widgets: [fact(gmail.allowed, gmail.tiers.readers), ...allowed] },
      ...section(panel.answersTitle, answersGiven(memory, now, wording)),
      {
        widgets: [
          ...(memory.lost > 0 ? [text(notes.memoryLost)] : []),
          text(gmail.remembers(remembered.lettersSeen, remembered.people)),
          { kind: 'button', button: { text: gmail.exportIt, run: 'onExport' } },
          { kind: 'button', button: { text: gmail.forgetSome, run: 'onShowForget' } },
        ],
      },
    ],
    footer: [{ text: panel.settings.title, run: 'onShowSettings' }],
  };
}

function answersGiven(memory: Memory, now: Date, { panel, ui: { gmail } }: WordingInGmail): WidgetView[] {
  const { known, never, notHere } = answersOf(memory, now);
  const given = (kind: Answer['kind'], count: number, says: (count: number) => string): WidgetView[] => (
    count === 0 ? [] : [text(says(count)), { kind: 'button', button: { text: panel.takeBack, run: 'onTakeBack', parameters: { kind } } }]);
  return [...given('know', known, gmail.knownCount), ...given('never', never.length, gmail.neverCount), ...given('not-here', notHere.length, gmail.notHereCount)];
}
