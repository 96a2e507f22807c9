import { inLocale, type Locale } from '../locale';
import type { AsksWording } from '../wording';
import { bg } from './bg';
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { it } from './it';
import { nl } from './nl';
import { pt } from './pt';

/** By user language. */
export const asksWordings: Readonly<Record<Locale, AsksWording>> = { en, es, fr, de, pt, it, nl, bg };

/** What each check asks, in the language of a host's tag; English when there is none. */
export function asksFor(tag: string): AsksWording {
  return inLocale(asksWordings, tag) ?? en;
}
