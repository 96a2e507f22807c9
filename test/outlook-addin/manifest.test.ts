import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import Ajv from 'ajv-draft-04';
import { strFromU8, unzipSync } from 'fflate';
import { packageOutlook } from '../../manifests/package';
import { unifiedManifest } from '../../manifests/unified';
import { launchBrowser } from '../hosts/browser';
import { build, dist } from './stage';

interface Element {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
}

jest.setTimeout(60_000);

let root: Element;

/** Chromium's own XML parser: it refuses what is not well-formed. */
async function parseXml(text: string): Promise<Element> {
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    return await page.evaluate((xml) => {
      const read = (at: globalThis.Element): Element => ({
        tag: at.tagName, attributes: Object.fromEntries([...at.attributes].map(({ name, value }) => [name, value])), children: [...at.children].map(read),
      });
      const page = new DOMParser().parseFromString(xml, 'text/xml');
      if (page.querySelector('parsererror')) throw new Error(page.documentElement.textContent ?? 'not well-formed');
      return read(page.documentElement);
    }, text);
  } finally {
    await browser.close();
  }
}

beforeAll(async () => {
  await build('https://golden-rule.example');
  root = await parseXml(readFileSync(path.join(dist, 'manifest.xml'), 'utf8'));
}, 120_000);

function all(at: Element, tag: string): Element[] {
  return at.children.flatMap((child) => [...(child.tag === tag ? [child] : []), ...all(child, tag)]);
}

/** The two overrides apart: each brings its own resources, and the newer takes the place of the older whole. */
function overrides(): { outer: Element; inner: Element } {
  const [outer] = all(root, 'VersionOverrides');
  const [inner] = outer ? all(outer, 'VersionOverrides') : [];
  if (!outer || !inner) throw new Error('VersionOverrides 1.0 with 1.1 inside are expected');
  return { outer: { ...outer, children: outer.children.filter((child) => child !== inner && child.tag !== 'VersionOverrides') }, inner };
}

/** Each event, and the Mailbox set it came with (learn.microsoft.com/office/dev/add-ins/develop/event-based-activation). */
const EVENTS: Readonly<Record<string, number>> = { OnMessageSend: 1.12, OnAppointmentSend: 1.12, OnMessageRecipientsChanged: 1.11, OnAppointmentAttendeesChanged: 1.11 };

test('every resource named is there, in the overrides that name it', () => {
  for (const part of Object.values(overrides())) {
    const ids = ['bt:Image', 'bt:Url', 'bt:String'].flatMap((tag) => all(part, tag)).map(({ attributes }) => attributes['id']).filter(Boolean);
    const named = ['Label', 'Title', 'Description', 'bt:Image', 'SourceLocation', 'FunctionFile', 'Runtime', 'Override'].flatMap((tag) => all(part, tag)).map(({ attributes }) => attributes['resid']).filter(Boolean);
    expect(named.length).toBeGreaterThan(5);
    expect(ids).toEqual(expect.arrayContaining(named));
    expect(new Set(ids).size).toBe(ids.length);
  }
});

test('ids are at most 32 characters', () => {
  const ids = ['bt:Image', 'bt:Url', 'bt:String', 'Control', 'Group'].flatMap((tag) => all(root, tag)).map(({ attributes }) => attributes['id'] ?? attributes['resid'] ?? '');
  expect(ids.filter((id) => id === '' || id.length > 32)).toEqual([]);
});

test('every address is https on the host that was asked for, and its file is built', () => {
  const urls = [...new Set(['IconUrl', 'HighResolutionIconUrl', 'SupportUrl', 'SourceLocation', 'bt:Url', 'bt:Image'].flatMap((tag) => all(root, tag)).map(({ attributes }) => attributes['DefaultValue']).filter(Boolean))];
  expect(urls.filter((url) => !url?.startsWith('https://golden-rule.example/'))).toEqual([]);
  expect(urls.filter((url) => !existsSync(path.join(dist, new URL(url ?? '').pathname)))).toEqual([]);
});

test('every event exists in the Mailbox set asked for, is associated in the script, and lets the user decide', () => {
  const { inner } = overrides();
  const events = all(inner, 'LaunchEvent').map(({ attributes }) => attributes);
  const minimum = Number(all(inner, 'bt:Sets')[0]?.attributes['DefaultMinVersion']?.split('.')[1]);
  const associated: string[] = [];
  const Office = { onReady: () => Promise.resolve(), actions: { associate: (name: string) => associated.push(name) } };
  vm.runInNewContext(readFileSync(path.join(dist, 'launchevent.js'), 'utf8'), { Office, setTimeout, clearTimeout });
  expect([...new Set(events.map(({ FunctionName }) => FunctionName))].sort()).toEqual(associated.sort());
  expect(new Set(events.map(({ Type }) => Type)).size).toBe(events.length);
  for (const { Type, SendMode } of events) {
    expect(Number(String(EVENTS[Type ?? '']).split('.')[1])).toBeLessThanOrEqual(minimum);
    expect(SendMode).toBe(Type?.endsWith('Send') ? 'PromptUser' : undefined);
  }
});

test('the buttons that Take Action names are in the manifest', () => {
  const script = readFileSync(path.join(dist, 'launchevent.js'), 'utf8');
  const controls = all(overrides().inner, 'Control').map(({ attributes }) => attributes['id'] ?? '');
  expect(controls.filter((id) => !script.includes(`"${id}"`))).toEqual([]);
  expect(controls).toHaveLength(2);
});

test('elements come in the order of the schema (MS-OWEMXML)', () => {
  const ORDER = ['Id', 'Version', 'ProviderName', 'DefaultLocale', 'DisplayName', 'Description', 'IconUrl', 'HighResolutionIconUrl', 'SupportUrl', 'AppDomains', 'Hosts', 'Requirements', 'FormSettings', 'Permissions', 'Rule', 'DisableEntityHighlighting', 'VersionOverrides'];
  expect(root.children.map(({ tag }) => tag)).toEqual(ORDER);
  expect(overrides().inner.children.map(({ tag }) => tag)).toEqual(['Requirements', 'Hosts', 'Resources']);
});

describe('the permission is what the code calls', () => {
  /** By the "Minimum permission level" of each method's reference page: read/write item, and read/write mailbox. */
  const WRITES_ITEM = /\.(?:setAsync|addAsync|prependAsync|prependOnSendAsync|appendOnSendAsync|setSelectedDataAsync|addFileAttachmentAsync|removeAttachmentAsync)\(|\bsessionData\b/g;
  const NEEDS_MAILBOX = /\.(?:sendAsync|makeEwsRequestAsync|getCallbackTokenAsync|getUserIdentityTokenAsync)\(/g;
  const callsIn = (file: string, of: RegExp): string[] => readFileSync(path.join(dist, file), 'utf8').match(of) ?? [];

  test('the pane writes into the item, and nothing asks for the mailbox', () => {
    expect(callsIn('taskpane.js', WRITES_ITEM)).toEqual(expect.arrayContaining(['.setAsync(', '.addAsync(']));
    expect(['taskpane.js', 'launchevent.js'].flatMap((file) => callsIn(file, NEEDS_MAILBOX))).toEqual([]);
    expect(all(root, 'Permissions')).toHaveLength(1);
    expect(readFileSync(path.join(dist, 'manifest.xml'), 'utf8')).toContain('<Permissions>ReadWriteItem</Permissions>');
    expect(readFileSync(path.join(dist, 'manifest.json'), 'utf8')).toMatch(/"resourceSpecific": \[\s*\{\s*"name": "MailboxItem.ReadWrite.User",\s*"type": "Delegated"\s*\}\s*\]/);
  });

  test('the warning reads, and writes nothing', () => {
    expect(callsIn('launchevent.js', WRITES_ITEM)).toEqual([]);
  });

  test('an add-in built without a client id knows no address but its own and Microsoft’s script libraries', () => {
    for (const page of ['taskpane.html', 'commands.html', 'about.html', 'privacy.html']) {
      const policy = /Content-Security-Policy" content="([^"]*)"/.exec(readFileSync(path.join(dist, page), 'utf8'))?.[1] ?? '';
      expect(policy).toMatch(/^default-src 'none'/);
      expect((policy.match(/https:[^ ;]+/g) ?? []).filter((url) => !/^https:\/\/(?:appsforoffice\.microsoft\.com|ajax\.aspnetcdn\.com)$/.test(url))).toEqual([]);
    }
    expect(existsSync(path.join(dist, 'assets', 'sign-in.js'))).toBe(false);
    expect(callsIn('taskpane.js', /graph\.microsoft\.com/g)).toEqual([]);
  });
});

interface Unified {
  readonly id: string;
  readonly description: { readonly short: string };
  readonly icons: Readonly<Record<'color' | 'outline', string>>;
  readonly extensions: readonly [{
    readonly runtimes: readonly { readonly actions: readonly { readonly id: string }[] }[];
    readonly requirements: { readonly capabilities: readonly { readonly minVersion: string }[] };
    readonly ribbons: readonly { readonly tabs: readonly { readonly groups: readonly { readonly controls: readonly { readonly id: string; readonly actionId: string }[] }[] }[] }[];
    readonly autoRunEvents: readonly [{ readonly events: readonly { readonly type: string; readonly actionId: string; readonly options?: unknown }[] }];
    readonly alternates: readonly [{ readonly hide: { readonly customOfficeAddin: { readonly officeAddinId: string } } }];
  }];
}

describe('the unified manifest', () => {
  const read = (): Unified => JSON.parse(readFileSync(path.join(dist, 'manifest.json'), 'utf8')) as Unified;

  test('says the same as the XML one: events, functions, buttons, and whom it takes the place of', () => {
    const { id, extensions: [{ runtimes, ribbons, autoRunEvents: [{ events }], alternates: [{ hide }] }] } = read();
    const actions = runtimes.flatMap((runtime) => runtime.actions.map((action) => action.id));
    expect(events.map(({ actionId }) => actionId)).toEqual(all(overrides().inner, 'LaunchEvent').map(({ attributes }) => attributes['FunctionName']));
    expect(actions).toEqual(expect.arrayContaining(events.map(({ actionId }) => actionId)));
    expect(events.filter(({ type, options }) => type.endsWith('Sending') !== (JSON.stringify(options) === '{"sendMode":"promptUser"}'))).toEqual([]);
    expect(JSON.stringify(ribbons)).toMatch(/"openPane".*"openInvitationPane"/);
    const [xmlId] = /[0-9a-f-]{36}/.exec(readFileSync(path.join(dist, 'manifest.xml'), 'utf8')) ?? [];
    expect(hide.customOfficeAddin.officeAddinId).toBe(xmlId);
    expect(id).not.toBe(xmlId);
  });

  test('every action is one of a runtime, every event exists in the set asked for, every address is a file that is built', () => {
    const { extensions: [{ requirements, runtimes, ribbons, autoRunEvents: [{ events }] }] } = read();
    const actions = runtimes.flatMap((runtime) => runtime.actions.map(({ id }) => id));
    const controls = ribbons.flatMap(({ tabs }) => tabs.flatMap(({ groups }) => groups.flatMap((group) => group.controls)));
    expect(controls.map(({ id }) => id)).toEqual(['openPane', 'openInvitationPane']);
    expect(controls.filter(({ actionId }) => !actions.includes(actionId))).toEqual([]);
    // learn.microsoft.com/office/dev/add-ins/develop/event-based-activation, the unified names.
    const sets: Readonly<Record<string, number>> = { messageSending: 1.12, appointmentSending: 1.12, messageRecipientsChanged: 1.11, appointmentAttendeesChanged: 1.11 };
    const minimum = Number(requirements.capabilities[0]?.minVersion.split('.')[1]);
    for (const { type } of events) expect(Number(String(sets[type]).split('.')[1])).toBeLessThanOrEqual(minimum);
    const urls = readFileSync(path.join(dist, 'manifest.json'), 'utf8').match(/(?<=")https:\/\/golden-rule\.example\/[^"]+/g) ?? [];
    expect(urls.filter((url) => !existsSync(path.join(dist, new URL(url).pathname)))).toEqual([]);
    expect(urls.length).toBeGreaterThan(8);
  });

  test('keeps to https, to its lengths, and to icons of 192 and 32 pixels', () => {
    const { description, icons } = read();
    const urls = readFileSync(path.join(dist, 'manifest.json'), 'utf8').match(/(?<=")https?:[^"]+/g) ?? [];
    expect(urls.filter((url) => !url.startsWith('https://'))).toEqual([]);
    expect(description.short.length).toBeLessThanOrEqual(80);
    // A PNG says its width in bytes 16 to 19.
    expect([icons.color, icons.outline].map((icon) => readFileSync(path.join(dist, icon)).readUInt32BE(16))).toEqual([192, 32]);
  });

  test('is what its schema asks for', () => {
    const isValid = validatorFor('MicrosoftTeams.schema.json');
    expect([isValid(read()), isValid.errors]).toEqual([true, null]);
    expect(isValid(JSON.parse(JSON.stringify(read()).replace('promptUser', 'perhaps')))).toBe(false);
  });

  test('names the Entra application it was built with, and none when it was built without', () => {
    const xml = readFileSync(path.join(dist, 'manifest.xml'), 'utf8');
    const id = '00000000-0000-4000-8000-000000000000';
    const made = unifiedManifest(xml, id);
    expect(made).toMatchObject({ webApplicationInfo: { id, resource: `api://golden-rule.example/${id}` } });
    expect(validatorFor('MicrosoftTeams.schema.json')(made)).toBe(true);
    expect(unifiedManifest(xml)).not.toHaveProperty('webApplicationInfo');
  });
});

/** Microsoft's own schema; office-addin-manifest validates against the same one. It knows no event names: the tests above do. */
function validatorFor(name: string): ReturnType<Ajv['compile']> {
  const schemas = path.join(__dirname, '..', '..', 'node_modules', '@microsoft', 'app-manifest', 'build', 'json-schemas', 'teams', 'v1.24');
  return new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(JSON.parse(readFileSync(path.join(schemas, name), 'utf8')) as object);
}

describe('languages', () => {
  const LOCALES = ['bg-BG', 'de-DE', 'es-ES', 'fr-FR', 'it-IT', 'nl-NL', 'pt-PT'];

  test('every text of both manifests is there in every language', () => {
    const texts = [...all(root, 'Description'), ...all(root, 'bt:String').filter(({ attributes }) => attributes['id'] === 'tip')].filter(({ attributes }) => attributes['DefaultValue']);
    expect(texts).toHaveLength(3);
    for (const text of texts) expect(text.children.map(({ attributes }) => attributes['Locale'])).toEqual(LOCALES);
  });

  test('the unified manifest names a file a language; each keeps to its lengths and points at what is there', () => {
    const manifest = JSON.parse(readFileSync(path.join(dist, 'manifest.json'), 'utf8')) as { localizationInfo: { additionalLanguages: { languageTag: string; file: string }[] } };
    expect(manifest.localizationInfo.additionalLanguages.map(({ languageTag }) => languageTag)).toEqual(LOCALES.map((locale) => locale.toLowerCase()));
    for (const { file } of manifest.localizationInfo.additionalLanguages) {
      const { $schema, ...texts } = JSON.parse(readFileSync(path.join(dist, file), 'utf8')) as Record<string, string>;
      expect(validatorFor('MicrosoftTeams.Localization.schema.json')({ $schema, ...texts })).toBe(true);
      expect(texts['description.short']?.length).toBeLessThanOrEqual(80);
      for (const at of Object.keys(texts)) {
        const value = at.split(/[.[\]]+/).filter(Boolean).reduce<unknown>((inner, key) => (inner as Record<string, unknown> | undefined)?.[key], manifest);
        expect([at, typeof value]).toEqual([at, 'string']);
      }
    }
  });
});

describe('the package', () => {
  test('holds the manifest at its root, and all it names', async () => {
    const zip = unzipSync(readFileSync(await packageOutlook('https://golden-rule.example', dist, path.join(dist, 'package.zip'))));
    const manifest = strFromU8(zip['manifest.json'] ?? new Uint8Array());
    expect(manifest).toContain('https://golden-rule.example/launchevent.js');
    expect(manifest).not.toContain('localhost');
    expect(Object.keys(zip).sort()).toEqual(['assets/color-192.png', 'assets/outline-32.png', 'bg-bg.json', 'de-de.json', 'es-es.json', 'fr-fr.json', 'it-it.json', 'manifest.json', 'nl-nl.json', 'pt-pt.json']);
  });

  test.each(['', 'http://golden-rule.example', 'https://golden-rule.example/path', 'golden-rule.example'])('is refused for the address %j', async (host) => {
    await expect(packageOutlook(host, dist, path.join(dist, 'package.zip'))).rejects.toThrow();
  });
});
