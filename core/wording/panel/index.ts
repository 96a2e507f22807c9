import { inLocale, type Locale } from '../locale';
import type { PanelWording } from '../wording';
import { bg } from './bg';
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { it } from './it';
import { nl } from './nl';
import { pt } from './pt';

/** By user language. */
export const panelWordings: Readonly<Record<Locale, PanelWording>> = { en, es, fr, de, pt, it, nl, bg };

/** What both panels say, in the language of a host's tag; English when there is none. */
export function panelFor(tag: string): PanelWording {
  return inLocale(panelWordings, tag) ?? en;
}
