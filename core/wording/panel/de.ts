import type { PanelWording } from '../wording';

export const de: PanelWording = {
  answerIt: 'Antworten',
  notHere: 'Nicht bei diesem Brief',
  never: 'Das nie wieder fragen',
  answersTitle: 'Was Sie geantwortet haben',
  takeBack: 'Zurücknehmen',
  forget: 'Alles vergessen',
  settings: {
    title: 'Einstellungen',
    ownAddresses: 'Weitere Adressen von mir',
    ownDomains: 'Domains meiner Organisation',
    daysKept: 'Tage, die ein Brief gemerkt bleibt',
    threshold: 'Wann gefragt wird, bevor ein Brief abgeht',
    thresholds: { usual: 'Immer, wenn der Brief Anlass gibt', certain: 'Nur wenn die Empfänger sicher Fremde sind', never: 'Nie: nur hier anzeigen' },
    languages: 'Sprachen der Briefe, deren Worte gelesen werden',
    checksOn: 'Wonach gefragt wird',
    locked: 'Von Ihrer Organisation festgelegt.',
    saved: 'Gespeichert.',
    asText: 'Einstellungen als Text',
    carry: 'Kopieren Sie diesen Text, um Ihre Einstellungen mitzunehmen, oder setzen Sie einen solchen hier ein.',
    bringIn: 'Diesen Text verwenden',
    broughtIn: 'Das sind jetzt Ihre Einstellungen.',
    leftOut: (names) => `Blieb, wie es war, weil nicht lesbar oder von Ihrer Organisation festgelegt: ${names}.`,
    notSettings: 'Das ist kein Text mit Einstellungen. Nichts wurde geändert.',
    policyUnread: 'Was Ihre Organisation festgelegt hat, war nicht lesbar; deshalb gelten Ihre eigenen Einstellungen.',
  },
};
