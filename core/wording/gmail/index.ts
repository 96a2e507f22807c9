import { asksFor } from '../asks';
import { wordingFor } from '../index';
import { inLocale, type Locale } from '../locale';
import { panelFor } from '../panel';
import type { GmailWording, WordingInGmail } from '../wording';
import { bg } from './bg';
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { it } from './it';
import { nl } from './nl';
import { pt } from './pt';

/** By user language. */
export const gmailWordings: Readonly<Record<Locale, GmailWording>> = { en, es, fr, de, pt, it, nl, bg };

/** All that is said in Gmail, in the language of a host's tag; English when there is none. */
export function gmailWordingFor(tag: string): WordingInGmail {
  const shared = wordingFor(tag);
  return { ...shared, asks: asksFor(tag), panel: panelFor(tag), ui: { ...shared.ui, gmail: inLocale(gmailWordings, tag) ?? en } };
}
