import type { PanelWording } from '../wording';

export const en: PanelWording = {
  answerIt: 'Answer',
  notHere: 'Not for this letter',
  never: 'Never ask this again',
  answersTitle: 'What you answered',
  takeBack: 'Take it back',
  forget: 'Forget all of it',
  settings: {
    title: 'Settings',
    ownAddresses: 'Other addresses of mine',
    ownDomains: 'Domains of my organisation',
    daysKept: 'Days a letter is remembered',
    threshold: 'When to ask before a letter leaves',
    thresholds: { usual: 'Whenever the letter gives reason to', certain: 'Only if its readers are strangers for certain', never: 'Never: show it here only' },
    languages: 'Languages of letters whose words are read',
    checksOn: 'What to ask',
    locked: 'Set by your organisation.',
    saved: 'Saved.',
    asText: 'Settings as text',
    carry: 'Copy this text to take your settings along, or put such a text here.',
    bringIn: 'Use this text',
    broughtIn: 'These settings are yours now.',
    leftOut: (names) => `Left as it was, for it could not be read or is set by your organisation: ${names}.`,
    notSettings: 'This is no text of settings. Nothing was changed.',
    policyUnread: 'What your organisation laid down could not be read, so your own settings apply.',
  },
};
