import { inLocale, type Locale } from '../locale';
import type { WarningWording } from '../wording';
import { bg } from './bg';
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { it } from './it';
import { nl } from './nl';
import { pt } from './pt';

/** By user language. */
export const warningWordings: Readonly<Record<Locale, WarningWording>> = { en, es, fr, de, pt, it, nl, bg };

/** What the send-time warning says, in the language of a host's tag; English when there is none. */
export function warningWordingFor(tag: string): WarningWording {
  return inLocale(warningWordings, tag) ?? en;
}
