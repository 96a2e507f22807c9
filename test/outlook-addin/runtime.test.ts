import { readFileSync } from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import { build, dist } from './stage';
import { exclusive, quiet } from './letters';
import type { Item, Recipient } from '../hosts/outlook';

jest.setTimeout(60_000);

// Classic Outlook on Windows: the script alone, in a runtime with `window` and timers but no DOM, storage, crypto, location or URL
// (OfficeDev/office-js-docs-pr docs/testing/runtimes.md; OfficeDev/office-js#4450; AzureAD/microsoft-authentication-library-for-js#7451).

beforeAll(() => build(), 60_000);

type Done = (result: { status: string; value?: unknown; error?: unknown }) => void;
interface Classic {
  readonly handlers: Record<string, (event: unknown) => void>;
  readonly completions: unknown[];
  readonly saved: Record<string, unknown>;
  run(name: string): Promise<void>;
}

const gives = (value: unknown) => (...args: unknown[]): void => { (args[args.length - 1] as Done)({ status: 'succeeded', value }); };
const people = (all: readonly Recipient[] = []): unknown => ({ getAsync: gives(all.map(({ address, name }) => ({ emailAddress: address, displayName: name, recipientType: 'externalUser' }))) });

function startClassic(letter: Partial<Item>, settings: Partial<Record<'get' | 'set' | 'saveAsync', () => never>> = {}): Classic {
  const saved: Record<string, unknown> = {};
  const handlers: Classic['handlers'] = {};
  const completions: unknown[] = [];
  const item = {
    itemType: 'message', to: people(letter.to), cc: people(), bcc: people(), subject: { getAsync: gives(letter.subject) }, body: { getAsync: gives(letter.html) },
    from: { getAsync: gives({ emailAddress: 'sam@home.example', displayName: 'Sam' }) }, getAttachmentsAsync: gives([]), getComposeTypeAsync: gives({ composeType: 'newMail' }),
    notificationMessages: { replaceAsync: (key: string, _: unknown, done: Done) => { saved[`notice ${key}`] = true; done({ status: 'succeeded' }); } },
  };
  const roamingSettings = {
    get: (key: string) => saved[key], set: (key: string, value: unknown) => { saved[key] = value; }, remove: (key: string) => { Reflect.deleteProperty(saved, key); },
    saveAsync: gives(undefined), ...settings,
  };
  const Office = {
    onReady: () => Promise.resolve(), actions: { associate: (name: string, run: (event: unknown) => void) => { handlers[name] = run; } },
    context: { requirements: { isSetSupported: (_set: string, version: string) => version !== '1.15' }, mailbox: { item, userProfile: { emailAddress: 'sam@home.example', displayName: 'Sam' } }, roamingSettings, displayLanguage: 'en-US' },
  };
  const runtime: Record<string, unknown> = { Office, setTimeout, clearTimeout };
  runtime['window'] = runtime;
  vm.runInContext(readFileSync(path.join(dist, 'launchevent.js'), 'utf8'), vm.createContext(runtime));
  const run = (name: string): Promise<void> => new Promise((resolve) => {
    handlers[name]?.({ completed: (options: unknown) => { completions.push(options); setTimeout(resolve, 50); } });
  });
  return { handlers, completions, saved, run };
}

test('the script loads and associates its handlers without being ready', () => {
  expect(Object.keys(startClassic(quiet).handlers)).toEqual(expect.arrayContaining(['onMessageSend', 'onAppointmentSend']));
});

test.each([['a quiet letter leaves', quiet, true], ['the essay’s letter is held', exclusive, false]])('%s', async (_, letter, allowEvent) => {
  const classic = startClassic(letter);
  await classic.run('onMessageSend');
  expect(classic.completions).toEqual([expect.objectContaining({ allowEvent })]);
  expect(JSON.stringify(classic.saved)).not.toMatch(/[\u0080-\uffff]/);
});

const thrower = (): never => { throw new Error('no settings today'); };

test('settings that throw when read: the letter leaves, "not checked" is said', async () => {
  const classic = startClassic(exclusive, { get: thrower });
  await classic.run('onMessageSend');
  expect(classic.completions).toEqual([{ allowEvent: true }]);
  expect(classic.saved).toMatchObject({ 'notice not-checked': true, unchecked: expect.any(Number) });
});

test.each([['set', { set: thrower }], ['saveAsync', { saveAsync: thrower }]])('settings whose %s throws change no verdict once there is a salt', async (_, settings) => {
  for (const [letter, allowEvent] of [[quiet, true], [exclusive, false]] as const) {
    const classic = startClassic(letter, settings);
    classic.saved['salt'] = 'sixteen letters or more';
    await classic.run('onMessageSend');
    expect(classic.completions).toEqual([expect.objectContaining({ allowEvent })]);
  }
});

test('no item at all: nothing to hold', async () => {
  const classic = startClassic({ ...quiet, to: [] });
  await classic.run('onAppointmentSend');
  expect(classic.completions).toEqual([expect.objectContaining({ allowEvent: true })]);
});
