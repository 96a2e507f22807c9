import { fact, NAME, text, type CardView } from './card';
import type { Event } from './entries';
import { updated, type ActionResponse } from './frame';
import { isProbeOn, turnProbe } from './store';
import { isAllowed } from './tier';

/**
 * What only a live account can answer, measured in an open compose window. Off by default: run it once in the script editor, where it gets no
 * event, to show its button on the cards; run it again to take the button away.
 */
export function onProbe(event: Event): ActionResponse | undefined {
  if (!event.commonEventObject) return void turnProbe();
  return isProbeOn() ? updated(probeCard(event)) : undefined;
}

/** The card with the way to the probe, where it is switched on. */
export function withProbe(view: CardView): CardView {
  if (!isProbeOn()) return view;
  return { ...view, sections: [...view.sections, { widgets: [{ kind: 'button', button: { text: 'Probe', run: 'onProbe' } }] }] };
}

function probeCard(event: Event): CardView {
  const { gmail = {}, draftMetadata = {} } = event;
  const drafts = isAllowed('read') ? Gmail?.Users.Drafts.list('me', { maxResults: 3 }).drafts ?? [] : [];
  const saved = drafts.map(({ id = '' }) => Gmail?.Users.Drafts.get('me', id, { format: 'minimal' }).message);
  const listed = isAllowed('read') ? Gmail?.Users.Messages.list('me', { maxResults: 5 }).messages ?? [] : [];
  const dates = listed.map(({ id = '' }) => Number(Gmail?.Users.Messages.get('me', id, { format: 'minimal' }).internalDate));
  const age = (date: unknown): string => `${Math.round((Date.now() - Number(date)) / 1000)} s`;
  const bodyTypes = Object.keys(CardService.UpdateDraftBodyType).filter((name) => /^[A-Z_]+$/.test(name));
  return {
    title: NAME, subtitle: 'Probe',
    sections: [{
      widgets: [
        fact('Fields of e.gmail', Object.keys(gmail).join(', ') || 'none'),
        fact('Fields of e.draftMetadata', Object.keys(draftMetadata).join(', ') || 'none'),
        fact('Is e.gmail.messageId the newest draft’s message id?', gmail.messageId ? String(saved.some((message) => message?.id === gmail.messageId)) : 'no messageId'),
        fact('Readers in this callback (To, Cc, Bcc)', [gmail.toRecipients, gmail.ccRecipients, gmail.bccRecipients].map((list) => list?.length ?? '–').join(', ')),
        fact('Seconds since the first drafts of drafts.list were saved', saved.map((message) => age(message?.internalDate)).join(', ') || 'none'),
        fact('Does messages.list give the newest first?', String(dates.every((date, i) => date <= (dates[i - 1] ?? date)))),
        fact('Kinds of body updates', bodyTypes.join(', ') || 'not listed'),
        fact('newChipList', String('newChipList' in CardService)),
        text('Change a reader, wait, press Probe again: do the readers follow? After Check and send: what does the compose window do, and does a draft come back?'),
        { kind: 'button', button: { text: 'Probe', run: 'onProbe' } },
      ],
    }],
  };
}
