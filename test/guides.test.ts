import { readFileSync } from 'node:fs';
import path from 'node:path';
import { emptyMemory, gmailWordingFor, letterOf, outlookWordingFor, warn, warningWordingFor } from '../core';

const root = path.join(__dirname, '..');
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');

/** What the guides name that is Google's or Microsoft's to rename: only a person in front of the real page can tell. */
const THEIRS: Readonly<Record<string, readonly string[]>> = {
  'gmail-addon/INSTALL.md': [
    '+', 'Add', 'Advanced', 'Deploy', 'Done', 'Editor', 'Go to Golden Rule', 'Install', 'New project', 'Project Settings', 'Run', 'Save', 'Send', 'Services',
    'Show "appsscript.json" manifest file in editor', 'Test deployments', 'Uninstall', 'myaccount.google.com/permissions', 'script.google.com',
  ],
  'outlook-addin/INSTALL.md': ['Add a custom add-in', 'Add from File…', 'Apps', 'Custom Addins', 'Don\'t Send', 'Get add-ins', 'Install', 'My add-ins', 'Remove', 'Send', 'Send Anyway', 'aka.ms/olksideload', '…'],
};
/** Bold, and no name of anything on a screen. */
const STRESSED = ['A newer version', 'Take it away', 'a web address of your own that begins with https', 'Golden Rule'];

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

describe.each(Object.entries(THEIRS))('%s', (file, theirs) => {
  const named = [...read(file).matchAll(/\*\*([^*]{1,80})\*\*/g)].flatMap(([, bold = '']) => bold.split(' → '));
  const ours = [...textsIn(gmailWordingFor('en')), ...textsIn(outlookWordingFor('en'))];

  test('every button and heading of ours that it names is on the screen', () => {
    expect(named.filter((label) => ![...theirs, ...STRESSED].includes(label) && !ours.some((text) => text === label || (label.endsWith('…') && text.startsWith(label.slice(0, -1)))))).toEqual([]);
    expect(named.filter((label) => ours.includes(label)).length).toBeGreaterThan(2);
  });

  test('names no page of a host that the list no longer needs', () => {
    expect(theirs.filter((label) => !named.includes(label))).toEqual([]);
  });
});

test('the letter that the guide and the store’s reviewer write on the first day is held', () => {
  expect(read('outlook-addin/INSTALL.md')).toContain('two people at two firms you never wrote to, begin it with *Dear* and one name, write *I invite only you*');
  expect(read('manifests/store/outlook.md')).toContain('*I invite only you to a talk on Friday*');
  const letter = letterOf({
    kind: 'message', from: { address: 'iva@home.example' }, subject: 'A talk',
    readers: [{ address: 'anna.berg@north.example', field: 'to' }, { address: 'ben@south.example', field: 'to' }],
    text: 'Dear Anna,\n\nI invite only you to a talk on Friday.\n\nIva',
  });
  const { findings } = warn(letter, emptyMemory('salt', 'partial'), new Date('2026-03-02'), warningWordingFor('en'));
  expect(findings.map(({ check, weight }) => [check, weight])).toEqual([['exclusive-claim', 'hold']]);
});
