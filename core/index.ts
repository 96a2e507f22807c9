/** The door: hosts import nothing else of the core. */
export { alertOf } from './alert';
export type { Span, Weight, Word } from './check';
export { checks, type CheckId } from './checks';
export { letterOf, type Address, type Draft, type Letter, type Reader, type Thread } from './letter';
export {
  acquaintance, adopt, append, dayOf, emptyMemory, forget, forgetAll, hear, meet, merge, recentLetters, recollect, shareReader,
  type Acquaintance, type Memory, type Recollection, type Settings,
} from './memory';
export type { Change, RemedyId } from './remedies';
export { remedy, remember, review, type Finding, type Offer, type Review } from './review';
export { decode, encode, type Chunks, type StoreLimits } from './store';
export type { Verdict } from './verdict';
export { wordingFor, wordings, type Wording } from './wording';
