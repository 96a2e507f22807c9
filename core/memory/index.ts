export { dayOf, type Day } from './day';
export { acquaintance, age, forget, forgetAll, hear, meet, recentLetters, rememberGist } from './learn';
export { emptyMemory, memorySpan, type Forgotten, type Gist, type GistPerson, type Memory, type Place, type Settings } from './memory';
export { adopt, append, merge, shareReader } from './merge';
export { recollect, type Recollection } from './recollect';
export type { Acquaintance } from './people';
export { sameLettersIn, type SameLetter } from './same';
export { isRecurring } from './lines';
export { firmKey, firmLabel, sameReader, keyOf, nameKey, traceOf, type Trace } from './trace';
