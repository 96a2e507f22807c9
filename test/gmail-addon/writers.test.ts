import * as loadedCore from '../../core';
import { actionsOf, textOf, type AppsScript, type CardJson } from '../hosts/apps-script';
import { buildOnce, invitation, mailboxOf, now, plainNote, start } from './gmail';
import { compileAddOn, watched } from './fault-run';

/** Two windows of one user, two runs of the script: at every host call of one, the other runs from its beginning to its end. */

jest.setTimeout(120_000);

let code = '';
beforeAll(async () => { [code] = await Promise.all([compileAddOn(), buildOnce()]); });

const { acquaintance, answersOf, decode, gmailWordingFor } = loadedCore;
const { panel, ui: { gmail, checkAgain } } = gmailWordingFor('en');
const fields = { ownAddresses: ['vera@other.example'], ownDomains: [''], daysKept: ['90'] };

interface Window {
  readonly host: AppsScript;
  /** Two drafts, one a writer, so that each has something of its own to send. */
  readonly drafts: readonly [string, string];
}

/** What one run is asked to do behind the card it starts from, and what must be found later if it said that it is done. */
interface Writer {
  readonly name: string;
  open(window: Window, draft: 0 | 1): CardJson;
  readonly press: string;
  readonly says: string;
  readonly butNot?: string;
  left(properties: ReadonlyMap<string, string>, draft: 0 | 1): boolean;
}

const memoryIn = (properties: ReadonlyMap<string, string>): ReturnType<typeof decode> => {
  const { salt = '', seen: _, ...chunks } = Object.fromEntries(properties);
  return decode(chunks, salt);
};
const readers = ['anna@north.example', 'kim@west.example'] as const;
const sending: Writer = {
  name: 'check and send', open: ({ host, drafts }, draft) => host.openCompose(drafts[draft]), press: gmail.checkAndSend, says: gmail.sent, butNot: gmail.sentNotRemembered,
  left: (properties, draft) => (acquaintance(memoryIn(properties), readers[draft])?.sent ?? 0) > 0,
};
const saving: Writer = {
  name: 'settings saved', press: gmail.save, says: panel.settings.saved,
  open: ({ host }) => { const button = buttonOf(host.openHome(), panel.settings.title); return host.press(button).card ?? fail('no settings'); },
  left: (properties) => memoryIn(properties).settings.daysKept === 90,
};
const answering: Writer = {
  name: 'an answer to a finding', press: panel.notHere, says: gmail.answered,
  open: ({ host, drafts }) => { const button = buttonOf(host.openCompose(drafts[0]), panel.answerIt); return host.press(button).card ?? fail('no answers'); },
  left: (properties) => answersOf(memoryIn(properties), now).notHere.length > 0,
};
/** It only reads; yet a store that is new gets its salt from whoever comes first. */
const checking: Writer = { name: 'check again', open: ({ host, drafts }) => host.openCompose(drafts[0]), press: checkAgain, says: '', left: () => true };

function fail(why: string): never { throw new Error(why); }

function buttonOf(card: CardJson, text: string): ReturnType<typeof actionsOf>[number] {
  return actionsOf(card).find((one) => one.text === text) ?? fail(`no button ${text}`);
}

/** Runs the outer writer; at its call number `at` the inner one runs whole. Says what was lost of what the user was told, and how many calls there were. */
function meet(outer: Writer, inner: Writer, at: number): { troubles: string[]; calls: number } {
  let calls = 0;
  let isMeeting = false;
  let meanwhile = (): void => undefined;
  const mailbox = mailboxOf();
  const drafts = [mailbox.saveDraft(invitation), mailbox.saveDraft(plainNote)] as const;
  const call = (_: string, run: () => unknown): unknown => {
    if (isMeeting && calls++ === at) { isMeeting = false; meanwhile(); isMeeting = true; }
    return run();
  };
  const names = ['Gmail', 'UrlFetchApp', 'PropertiesService', 'CacheService', 'LockService'];
  const host = start(mailbox, { code, around: (services) => ({ ...services, ...Object.fromEntries(names.map((name) => [name, watched(name, services[name] as object, call)])), loadedCore }) });
  const window: Window = { host, drafts };
  const told = (writer: Writer, card: CardJson): string => {
    const { card: after, notification = '' } = host.press(buttonOf(card, writer.press), { ...fields, know: ['yes'] });
    return `${after ? textOf(after) : ''}\n${notification}`;
  };
  let innerSaid = '';
  const innerCard = inner.open(window, 1);
  const outerCard = outer.open(window, 0);
  host.properties.clear();
  meanwhile = () => { innerSaid = told(inner, innerCard); };
  isMeeting = true;
  const outerSaid = told(outer, outerCard);
  isMeeting = false;
  const isDone = ({ says, butNot }: Writer, said: string): boolean => said.includes(says) && (butNot === undefined || !said.includes(butNot));
  const troubles = [
    ...(isDone(outer, outerSaid) && !outer.left(host.properties, 0) ? [`${outer.name} is lost`] : []),
    ...(isDone(inner, innerSaid) && !inner.left(host.properties, 1) ? [`${inner.name} within is lost`] : []),
    ...(memoryIn(host.properties).lost > 0 ? ['a part cannot be read'] : []),
    ...(innerSaid.trim() === '' && at < calls ? [`nobody is told: ${inner.name} within`] : []),
  ];
  return { troubles: troubles.map((one) => `at call ${at}: ${one}`), calls };
}

const writers = [sending, saving, answering, checking];

test.each(writers.flatMap((outer) => writers.map((inner) => [outer.name, inner.name, outer, inner] as const)))('%s and %s, in whatever order: what the user is told to be done is done', (_, __, outer, inner) => {
  const { calls } = meet(outer, inner, Infinity);
  expect(calls).toBeGreaterThan(5);
  expect(Array.from({ length: calls }, (___, at) => meet(outer, inner, at)).flatMap(({ troubles }) => troubles)).toEqual([]);
});
