import { compare, tellingPhrases, type Letter, type WordingInGmail } from '../core';
import { askAll } from './batch';
import { NAME, noticeCard, text, type CardView, type WidgetView } from './card';
import { parameter, type Event } from './entries';
import { answered, pushed, type ActionResponse } from './frame';
import { callForLetter, callForPhrase, idsAlike, knownAlready } from './knowledge';
import { readDraft, sentLetter } from './mailbox';
import { PRICE, unitsLeft } from './quota';

/** With a handful of copies beside it, what is a reader's own stands out. */
const MOST_COPIES = 5;
const UNITS = 3 * PRICE.search + MOST_COPIES * PRICE.read;

/** Lays the open letter beside those it repeats: they are read for this once, and nothing of them is kept. */
export function onCompare(event: Event): ActionResponse {
  return answered((wording, now) => pushed(compareCard(readDraft(parameter(event, 'draftId')).letter, now, wording)));
}

function compareCard(letter: Letter, now: Date, wording: WordingInGmail): CardView {
  const { gmail } = wording.ui;
  if (unitsLeft() < UNITS) return noticeCard([gmail.trouble.busy]);
  const found = askAll(tellingPhrases(letter, knownAlready(letter, now), now).map((phrase) => callForPhrase(phrase)));
  const bodies = askAll(idsAlike(found).slice(0, MOST_COPIES).map(callForLetter));
  const sent = bodies.flatMap((answer) => ('body' in answer ? [sentLetter(answer.body)] : []));
  const { closest, share = 0, copies, stretches } = compare(letter, sent.map((one) => one.letter.body));
  const nearest = sent[closest];
  const [trouble] = [...found, ...bodies].flatMap((answer) => ('trouble' in answer ? [answer.trouble] : []));
  const why: WidgetView[] = trouble === undefined ? [] : [text(gmail.trouble[trouble])];
  if (!nearest) return { title: NAME, sections: [{ widgets: trouble === undefined ? [text(gmail.noEarlier)] : why }] };
  const [reader] = nearest.letter.readers;
  return {
    title: NAME, subtitle: gmail.ownPart(Math.round(share * 100), copies),
    sections: [
      { widgets: [text(gmail.besideLetter(nearest.sentAt.toISOString().slice(0, 10), reader?.name || reader?.address || gmail.nobody))] },
      { widgets: [{ kind: 'changes', label: gmail.fields.text, stretches }] },
      { widgets: [...why, text(gmail.nothingKept)] },
    ],
  };
}
