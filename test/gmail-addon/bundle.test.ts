import { entries } from '../../gmail-addon/entries';
import { buildOnce, mailboxOf, shipped, start } from './gmail';

beforeAll(buildOnce);

test('loads in a context with nothing but the language and its services', () => {
  expect([...start(mailboxOf()).globals].sort()).toEqual([...entries].sort());
});

test('every entry is a plain function at the top level, the file is ASCII and small', () => {
  const { code } = shipped();
  for (const name of entries) expect(code).toContain(`\nfunction ${name}(event) {`);
  // eslint-disable-next-line no-control-regex
  expect(code).toMatch(/^[\u0000-\u007f]*$/);
  expect(code).not.toMatch(/\bGmailApp\b|\bUrlFetchApp\b|\bDriveApp\b|\bMailApp\b/);
});

test('the manifest asks for four scopes, none of which lets it change or delete mail', () => {
  const { oauthScopes, addOns, dependencies } = JSON.parse(shipped().manifest);
  expect(oauthScopes.map((scope: string) => scope.replace('https://www.googleapis.com/auth/', ''))).toEqual([
    'gmail.addons.execute', 'gmail.addons.current.action.compose', 'gmail.addons.current.message.metadata', 'gmail.readonly',
  ]);
  expect(addOns.gmail.composeTrigger).toEqual({ draftAccess: 'METADATA', selectActions: [{ text: 'Check this letter', runFunction: 'onCompose' }] });
  expect(addOns.common.homepageTrigger.runFunction).toBe('onHomepage');
  expect(dependencies.enabledAdvancedServices).toEqual([{ userSymbol: 'Gmail', serviceId: 'gmail', version: 'v1' }]);
});
