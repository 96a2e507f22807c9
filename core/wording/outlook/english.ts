import { en as asks } from '../asks/en';
import { en as shared } from '../en';
import { en as panel } from '../panel/en';
import type { WordingInOutlook } from '../wording';
import { en } from './en';
import { inOutlook } from './in-outlook';

/** What the pane says where it speaks English, and where the words of another language did not come. */
export const outlookEnglish: WordingInOutlook = /* @__PURE__ */ inOutlook(shared, asks, panel, en);

/** Said in the second case, and never in another language. */
export const spokenInEnglish = 'The words of your language did not load, so this is in English. Your letter is checked as always.';
