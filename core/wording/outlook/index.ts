import { inLocale, wordingFor } from '../index';
import type { OutlookWording, WordingInOutlook } from '../wording';
import { en } from './en';

/** By user language. */
const wordings: Readonly<Record<string, OutlookWording>> = { en };

/** All that is said in Outlook, in the language of a host's tag; English when there is none. */
export function outlookWordingFor(tag: string): WordingInOutlook {
  const shared = wordingFor(tag);
  return { ...shared, ui: { ...shared.ui, outlook: inLocale(wordings, tag) ?? en } };
}
