/** The door: hosts import nothing else of the core. */
export { alertMarkdownOf, alertOf } from './alert';
export { answer, answersOf, mayBeKnown, unanswer, type Answer, type Answers, type Unanswer } from './answers';
export type { Span, Weight, Word } from './check';
export { checks, type CheckId } from './checks';
export { changesBetween, compare, type Comparison, type Stretch } from './compare';
export type { Finding } from './findings';
export { hearMail, recall, tellingPhrases } from './found';
export { letterOf, type Address, type Draft, type Letter, type Reader, type Thread } from './letter';
export {
  acquaintance, adopt, append, dayOf, emptyMemory, forget, forgetAll, hear, meet, merge, recentLetters, recollect, shareReader,
  type Acquaintance, type Memory, type Recollection,
} from './memory';
export { noIn, observe, type Observation } from './observe';
export { languagesRead } from './phrases/languages-read';
export { progressOf, type Passed, type Progress } from './progress';
export type { Change, RemedyId } from './remedies';
export { remember } from './remember';
export { remedy, review, type Offer, type Review } from './review';
export { ownSettings, THRESHOLDS, underPolicy, type Policy, type Settings, type Threshold } from './settings';
export { DAYS_KEPT, isAddress, isDomain, MOST_ENTRIES, policyIn, settingsIn, textOfSettings } from './settings-text';
export { decode, encode, type Chunks, type StoreLimits } from './store';
export { templateOf, type Piece } from './template';
export type { Verdict } from './verdict';
export { warn, type Warning } from './warning';
export { wordingFor, wordings, type WarningWording, type Wording, type WordingInGmail, type WordingInOutlook } from './wording';
export { gmailWordingFor } from './wording/gmail';
export { localeOf, LOCALES, type Locale } from './wording/locale';
export { outlookWordingFor } from './wording/outlook';
export { outlookEnglish, spokenInEnglish } from './wording/outlook/english';
export { warningWordingFor } from './wording/warning';
