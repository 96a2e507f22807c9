import type { Word } from '../check';
import type { CheckId, DataOf, HoldingId } from '../checks';
import type { RemedyId } from '../remedies';
import type { Threshold } from '../settings';
import type { Verdict } from '../verdict';

/** What a finding says: a short title, and a question or two in plain words. */
export interface Advice {
  readonly title: string;
  readonly text: string;
}

export interface RemedyWording {
  /** The button. */
  readonly label: string;
  /** What pressing it will do, said before it is done. */
  readonly will: string;
}

/** The texts of some checks: a missing one, or one that reads data its check does not give, does not compile. */
export type ChecksWording<Ids extends CheckId> = { readonly [Id in Ids]: (data: DataOf<Id>) => Advice };

/** All that the send-time warning says: its handler carries eight languages and may weigh little. */
export interface WarningWording {
  /** BCP 47. */
  readonly locale: string;
  readonly verdicts: Readonly<Record<'hold', string>>;
  readonly checks: ChecksWording<HoldingId>;
  readonly notes: Pick<NotesWording, 'notChecked'>;
  readonly ui: Pick<UiWording, 'takeAction'>;
}

/** What every host says in one user language: data and texts only. What one host alone says stands apart, so that no other ships it. */
export interface Wording extends WarningWording {
  readonly words: Readonly<Record<Word, string>>;
  readonly verdicts: Readonly<Record<Verdict, string>>;
  readonly checks: ChecksWording<CheckId>;
  readonly remedies: Readonly<Record<RemedyId, RemedyWording>>;
  readonly notes: NotesWording;
  /** Buttons and lines that both hosts show. */
  readonly ui: UiWording;
}

export interface NotesWording {
  readonly notChecked: string;
  readonly unknownReaders: (count: number) => string;
  readonly memoryLost: string;
  /** Questions left out because they were answered before. */
  readonly answered: (count: number) => string;
  readonly checkSkipped: (id: string) => string;
}

export interface UiWording {
  readonly checkAgain: string;
  readonly undo: string;
  readonly apply: string;
  /** The button in a warning: at most 20 characters (SmartAlertsEventCompletedOptions.cancelLabel). */
  readonly takeAction: string;
  /** Which text was checked: its first words and how many there are. */
  readonly checkedText: (opening: string, words: number) => string;
}

/**
 * What each check asks, short enough for a list of settings: a question whose good answer is yes. "It" is the letter.
 * Apart from `Wording`, so that the send-time warning does not carry it.
 */
export type AsksWording = Readonly<Record<CheckId, string>>;

/** What the pane says of the mailbox it may be allowed to look through. */
export interface MailboxWording {
  readonly title: string;
  /** What the permission is for: people, and then the text of letters sent. */
  readonly people: string;
  readonly allowPeople: string;
  readonly letters: string;
  readonly allowLetters: string;
  readonly looking: (mails: number) => string;
  readonly looked: (day: string, mails: number, people: number) => string;
  readonly anew: string;
  readonly lookAgain: string;
  readonly stop: string;
  readonly leave: string;
  /** What went wrong, in one sentence. */
  readonly trouble: Readonly<Record<'offline' | 'refused' | 'busy' | 'slow' | 'failed', string>>;
}

/** What both hosts' panels say, and the send-time warning does not carry. */
export interface PanelWording {
  readonly answerIt: string;
  readonly notHere: string;
  readonly never: string;
  readonly answersTitle: string;
  readonly takeBack: string;
  readonly forget: string;
  readonly settings: SettingsWording;
}

export interface SettingsWording {
  readonly title: string;
  readonly ownAddresses: string;
  readonly ownDomains: string;
  readonly daysKept: string;
  readonly threshold: string;
  readonly thresholds: Readonly<Record<Threshold, string>>;
  readonly languages: string;
  readonly checksOn: string;
  readonly locked: string;
  readonly saved: string;
  /** Taking them along, and putting them in. */
  readonly asText: string;
  readonly carry: string;
  readonly bringIn: string;
  readonly broughtIn: string;
  readonly leftOut: (names: string) => string;
  readonly notSettings: string;
  readonly policyUnread: string;
}

/** What only Outlook's pane says. */
export interface OutlookWording {
  readonly checking: string;
  /** The word lists of the letter's language did not come. */
  readonly wordsUnread: string;
  readonly noDraft: string;
  readonly preview: string;
  readonly leaveIt: string;
  readonly thisLetter: string;
  readonly furtherLetters: (count: number) => string;
  readonly attachmentsStay: string;
  readonly done: string;
  readonly undone: string;
  readonly notTaken: string;
  readonly undoLosesChanges: string;
  readonly writeThese: string;
  readonly open: string;
  readonly openedSoFar: (opened: number, letters: number) => string;
  readonly copy: string;
  readonly copied: string;
  readonly copyByHand: string;
  readonly didItLeave: (day: string, readers: number) => string;
  readonly itLeft: string;
  readonly itDidNot: string;
  readonly leftUnchecked: (day: string) => string;
  readonly remembered: string;
  readonly remembers: (letters: number, people: number) => string;
  /** The second press, which does it. */
  readonly forgetSure: string;
  readonly exportIt: string;
  readonly iKnow: (name: string) => string;
  readonly noted: string;
  readonly knownPeople: (count: number) => string;
  readonly neverAsked: string;
  readonly notAskedAgain: (day: string) => string;
  /** Microsoft Graph, where the add-in was built for it. */
  readonly mailbox: MailboxWording;
  readonly notSaved: string;
  readonly aboutTitle: string;
  readonly about: string;
  readonly aboutPrivacy: string;
  readonly fields: Readonly<Record<'to' | 'cc' | 'bcc' | 'subject', string>>;
}

/** What only Gmail's cards say. */
export interface GmailWording {
  readonly checkAndSend: string;
  /** The tick that a held letter needs before it is sent from the card. */
  readonly iKnow: string;
  readonly tickFirst: string;
  readonly sent: string;
  readonly closeWindow: string;
  readonly notSent: string;
  readonly perhapsSent: string;
  readonly sentNotRemembered: string;
  readonly changedSince: string;
  readonly noDraft: string;
  readonly severalDrafts: (count: number) => string;
  readonly cannotSendHere: string;
  readonly cannotRead: string;
  /** What each tier of permissions is for, in one sentence; the readers come with the add-on. */
  readonly tiers: Readonly<Record<'readers' | 'read' | 'send', string>>;
  readonly allow: Readonly<Record<'read' | 'send', string>>;
  readonly allowed: string;
  readonly tiersTitle: string;
  /** Why something could not be looked up. */
  readonly trouble: Readonly<Record<'offline' | 'refused' | 'busy' | 'failed', string>>;
  readonly firstOnly: (looked: number, more: number) => string;
  /** What was left out for want of quota or of an answer. */
  readonly notSearched: string;
  readonly notCaughtUp: string;
  /** The draft beside a letter that left earlier. */
  readonly compareIt: string;
  readonly besideLetter: (day: string, reader: string) => string;
  readonly ownPart: (percent: number, letters: number) => string;
  readonly noEarlier: string;
  readonly nothingKept: string;
  readonly iKnowThem: string;
  readonly answersKept: string;
  readonly answered: string;
  readonly knownCount: (count: number) => string;
  readonly neverCount: (count: number) => string;
  readonly notHereCount: (count: number) => string;
  readonly save: string;
  readonly notSaved: string;
  readonly exportIt: string;
  readonly exported: string;
  readonly notExported: string;
  readonly guests: (guests: number) => string;
  readonly guestsOnly: string;
  readonly readersOnly: (readers: number, hidden: number) => string;
  readonly pasteHere: string;
  readonly checkPasted: string;
  readonly savedAgo: (minutes: number) => string;
  readonly cannotStop: string;
  readonly notChanged: string;
  readonly fields: Readonly<Record<'to' | 'cc' | 'bcc' | 'subject' | 'line' | 'text', string>>;
  readonly nobody: string;
  readonly furtherDrafts: (count: number) => string;
  readonly draftsLeft: (made: number, count: number) => string;
  readonly textStays: string;
  /** A letter whose text is rewritten becomes a new draft. */
  readonly rewritten: string;
  readonly newDraft: string;
  readonly onlyLine: string;
  readonly newDraftMade: string;
  readonly attachmentsStay: string;
  readonly undoNote: string;
  readonly cannotUndo: string;
  readonly about: string;
  readonly howTo: string;
  readonly remembers: (letters: number, people: number) => string;
  readonly progress: (days: number, letters: number, toSeveralStrangers: number) => string;
  readonly answeredOf: (answered: number, letters: number) => string;
  readonly forgetSome: string;
  readonly forgetAsk: string;
  readonly anAddress: string;
  readonly forgetOne: string;
  readonly forgotten: string;
}

/** What a host shows: the words all share and its own. */
export type WordingInGmail = Wording & { readonly asks: AsksWording; readonly panel: PanelWording; readonly ui: { readonly gmail: GmailWording } };
export type WordingInOutlook = Wording & { readonly asks: AsksWording; readonly panel: PanelWording; readonly ui: { readonly outlook: OutlookWording } };
