import { inLocale, wordingFor } from '../index';
import type { GmailWording, WordingInGmail } from '../wording';
import { en } from './en';

/** By user language. */
const wordings: Readonly<Record<string, GmailWording>> = { en };

/** All that is said in Gmail, in the language of a host's tag; English when there is none. */
export function gmailWordingFor(tag: string): WordingInGmail {
  const shared = wordingFor(tag);
  return { ...shared, ui: { ...shared.ui, gmail: inLocale(wordings, tag) ?? en } };
}
