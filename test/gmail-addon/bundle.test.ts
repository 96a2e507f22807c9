import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import { guardGmail } from '../../build';
import { entries } from '../../gmail-addon/entries';
import { buildOnce, mailboxOf, shipped, start } from './gmail';

beforeAll(buildOnce);

test('loads in a context with nothing but the language and its services', () => {
  expect([...start(mailboxOf()).globals].sort()).toEqual([...entries].sort());
});

test('a name without a function fails the build', () => {
  const { manifest } = shipped();
  expect(() => { guardGmail('', entries, manifest); }).not.toThrow();
  expect(() => { guardGmail('', entries.slice(1), manifest); }).toThrow('no function for onCompose');
  expect(() => { guardGmail('', entries, manifest.replace('onHomepage', 'onNothing')); }).toThrow('no function for onNothing');
  expect(() => { guardGmail('class A { static b = 1; }', entries, manifest); }).toThrow();
});

test('nothing is done at the top level: it loads where not even the services are', () => {
  expect(() => vm.runInContext(shipped().code, vm.createContext(Object.create(null)))).not.toThrow();
});

test('every entry is a plain function at the top level, the file is ASCII and small', () => {
  const { code } = shipped();
  for (const name of entries) expect(code).toContain(`\nfunction ${name}(event) {`);
  // eslint-disable-next-line no-control-regex
  expect(code).toMatch(/^[\u0000-\u007f]*$/);
  expect(code).not.toMatch(/\bGmailApp\b|\bDriveApp\b|\bMailApp\b|\bUrlFetchApp\.fetch\(/);
  expect(code.match(/https:\/\/[\w./-]*/g)?.filter((url) => !url.startsWith('https://www.googleapis.com/auth/'))).toEqual(['https://gmail.googleapis.com/batch/gmail/v1']);
});

test('the manifest asks for scopes none of which lets it change or delete mail', () => {
  const { oauthScopes, addOns, dependencies, urlFetchWhitelist } = JSON.parse(shipped().manifest);
  expect(oauthScopes.map((scope: string) => scope.replace('https://www.googleapis.com/auth/', ''))).toEqual([
    'gmail.addons.execute', 'gmail.addons.current.action.compose', 'gmail.addons.current.message.metadata', 'gmail.readonly',
    'script.external_request', 'calendar.addons.execute', 'calendar.addons.current.event.read',
  ]);
  expect(urlFetchWhitelist).toEqual(['https://gmail.googleapis.com/']);
  expect(addOns.calendar).toEqual({ currentEventAccess: 'READ', eventOpenTrigger: { runFunction: 'onEvent' }, eventUpdateTrigger: { runFunction: 'onEvent' } });
  expect(addOns.gmail.composeTrigger).toEqual({ draftAccess: 'METADATA', selectActions: [{ text: 'Check this letter', runFunction: 'onCompose' }] });
  expect(addOns.common.homepageTrigger.runFunction).toBe('onHomepage');
  expect(dependencies.enabledAdvancedServices).toEqual([{ userSymbol: 'Gmail', serviceId: 'gmail', version: 'v1' }]);
});

const root = path.join(__dirname, '..', '..');

/** clasp pushes every script, page and appsscript.json under `rootDir` that no .claspignore names; `npm run gmail:status` asks clasp itself. */
test('what is pushed is two files and no more', () => {
  const { rootDir, ...rest }: Record<string, string> = JSON.parse(readFileSync(path.join(root, 'gmail-addon', '.clasp.json.example'), 'utf8'));
  expect(Object.keys(rest)).toEqual(['scriptId']);
  expect(readdirSync(path.join(root, rootDir ?? ''), { recursive: true }).sort()).toEqual(['Code.js', 'appsscript.json']);
  expect(existsSync(path.join(root, '.claspignore'))).toBe(false);
});
