import { bg } from './bg';
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { it } from './it';
import { inLocale, type Locale } from './locale';
import { nl } from './nl';
import { pt } from './pt';
import type { Wording } from './wording';

export type { Advice, ChecksWording, RemedyWording, WarningWording, Wording, WordingInGmail, WordingInOutlook } from './wording';

/** By user language: to ask a wording for its own locale would be to unpack it. */
const byLanguage: Readonly<Record<Locale, Wording>> = { en, es, fr, de, pt, it, nl, bg };

export const wordings: readonly Wording[] = Object.values(byLanguage);

/** The wording for a host's language tag, English when there is none. */
export function wordingFor(tag: string): Wording {
  return inLocale(byLanguage, tag) ?? en;
}
