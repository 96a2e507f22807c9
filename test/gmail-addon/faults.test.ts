import { checks, decode, gmailWordingFor, languagesRead, recollect } from '../../core';
import { GARBAGE, tableOf, told, type Fault } from '../hosts/faults';
import { compileAddOn, runJourney, type Journey, type Ran } from './fault-run';
import { buildOnce } from './gmail';

jest.setTimeout(120_000);

let code = '';
beforeAll(async () => { [code] = await Promise.all([compileAddOn(), buildOnce()]); });

const { notes, panel, remedies, verdicts, ui: { gmail, ...ui } } = gmailWordingFor('en');
const ticked = { know: ['yes'] };
const settings = {
  ...Object.fromEntries(['respect', 'relationship', 'dialogue', 'value', 'interest'].map((word) => [word, checks.filter((check) => check.word === word).map(({ id }) => id)])),
  ownAddresses: ['vera@other.example'], ownDomains: ['holt.example'], daysKept: ['90'], languages: languagesRead.map(({ language }) => language),
};
const checking: Journey = ({ openCompose, press }) => { openCompose(); press(ui.checkAgain); };
/** Opening the card is the first one's: of the others the table begins behind it. */
const journeys: readonly (readonly [string, Journey])[] = [
  ['compose card, check again', checking],
  ['check and send', ({ openCompose, press }) => { openCompose(); press(gmail.checkAndSend, ticked); }],
  ['separate letters and undo', ({ openCompose, press }) => { openCompose(); press(remedies['separate-letters'].label); press(ui.apply); press(ui.undo); }],
  ['an answer to a finding', ({ openCompose, press }) => { openCompose(); press(panel.answerIt); press(panel.notHere); }],
  ['homepage, settings saved', ({ openHome, press }) => { openHome(); press(panel.settings.title); press(gmail.save, settings); }],
  ['one person forgotten', ({ openHome, press }) => { openHome(); press(gmail.forgetSome); press(gmail.forgetOne, { address: ['nobody@here.example'] }); }],
];

/** A store that holds a letter before the journey begins. */
function earlier(): Readonly<Record<string, string>> {
  const { host } = runJourney(code, journeys[1]?.[1] ?? (() => undefined), {});
  const { seen: _, ...kept } = Object.fromEntries(host.properties);
  return kept;
}

/** What leaves something behind: it may be done and yet fail, and the script may end around it. */
const WRITES = /\.(?:create|send|put|putAll|setProperty|setProperties|deleteProperty|tryLock|releaseLock|fetchAll)$/;
/** What only hands out the next service. */
const DOORS = /\.get(?:UserCache|UserProperties|UserLock|AuthorizationInfo)$/;

/** Google's own answers are wrong in every way, those of the script's own services in one a call, each in its turn. Gmail asks for a permission by ending the script: what `requireScopes` throws is its own. */
function faultsOf(name: string, at: number): readonly Fault[] {
  if (name === 'ScriptApp.requireScopes') return [];
  const isText = /^(?:Utilities|Session)|getOAuthToken|getContentText|getDataAsString/.test(name);
  // A store that answers `{}` cannot be told from a new one.
  const garbage = GARBAGE.filter((value) => (isText ? typeof value !== 'string' : !name.endsWith('getProperties') || JSON.stringify(value) !== '{}'));
  return [
    { kind: 'throws' },
    ...(WRITES.test(name) ? [{ kind: 'works, then throws' as const }, { kind: 'ends the script' as const }] : []),
    ...(DOORS.test(name) ? [] : /^(?:Gmail|UrlFetch)/.test(name) ? garbage : [garbage[at % garbage.length]]).map((value) => ({ kind: 'answers garbage' as const, value })),
  ];
}

/** All that says something went wrong. */
const ADMITTED = [
  notes.notChecked, notes.memoryLost, ...Object.values(gmail.trouble), gmail.notSent, gmail.perhapsSent, gmail.notChanged, gmail.notSaved, gmail.sentNotRemembered, gmail.changedSince,
  gmail.noDraft, gmail.notSearched, gmail.notCaughtUp, gmail.cannotSendHere, gmail.cannotUndo, gmail.cannotRead, gmail.tiers.send, 'Gmail: ',
];

function kept({ host }: Ran): { readonly letters: number; readonly lost: number } {
  const { salt = '', seen: _, probe: __, ...chunks } = Object.fromEntries(host.properties);
  const memory = decode(chunks, salt);
  return { letters: recollect(memory).lettersSeen, lost: memory.lost };
}

function troublesOf(ran: Ran, healthy: Ran, before: number): string[] {
  const isSending = healthy.steps.some(({ says }) => says.includes(gmail.sent));
  const { letters, lost } = kept(ran);
  const subjects = [...ran.mailbox.drafts.values()].map(({ readers, subject }) => `${readers.join()} ${subject}`);
  return [
    ...ran.steps.flatMap(({ says, title, isHit }, i) => {
      const well = healthy.steps[i];
      const isSame = well?.says === says || (title === well?.title && Object.values(verdicts).includes(title));
      return says === '' ? ['nothing is shown'] : isHit && !isSame && !ADMITTED.some((words) => says.includes(words)) ? [`nobody is told: ${says.slice(0, 90)}`] : [];
    }),
    ...(lost === 0 && letters >= before ? [] : [`the store lost: ${before} → ${letters}, unreadable ${lost}`]),
    ...(ran.mailbox.sent.length <= healthy.mailbox.sent.length ? [] : ['sent twice']),
    ...(ran.mailbox.drafts.has(ran.draftId) || isSending ? [] : ['the draft is gone']),
    ...(new Set(subjects).size === subjects.length ? [] : ['a draft was made twice']),
  ];
}

let rows = 0;

test.each(journeys)('%s: whatever call fails, a card is shown, the user told, nothing sent or made twice, the store whole', (_, journey) => {
  const properties = earlier();
  const healthy = runJourney(code, journey, properties);
  const table = tableOf(healthy.calls, faultsOf).filter(({ at }) => journey === checking || at >= (healthy.steps[0]?.calls ?? 0));
  const failures = table.flatMap((planned) => {
    const trouble = (() => {
      try {
        return troublesOf(runJourney(code, journey, properties, planned), healthy, 1);
      } catch (error) {
        return [`no card: ${String(error)}`];
      }
    })();
    return trouble.map((one) => `${told(planned, healthy.calls)}: ${one}`);
  });
  rows += table.length;
  expect(failures).toEqual([]);
});

test('the table has more than 800 rows', () => { expect(rows).toBeGreaterThan(800); });
