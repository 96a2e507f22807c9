import { asksFor } from '../asks';
import { wordingFor } from '../index';
import { inLocale, type Locale } from '../locale';
import { panelFor } from '../panel';
import type { OutlookWording, WordingInOutlook } from '../wording';
import { bg } from './bg';
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { inOutlook } from './in-outlook';
import { it } from './it';
import { nl } from './nl';
import { pt } from './pt';

/** By user language. */
const wordings: Readonly<Record<Locale, OutlookWording>> = { en, es, fr, de, pt, it, nl, bg };

/** All that is said in Outlook, in the language of a host's tag; English when there is none. */
export function outlookWordingFor(tag: string): WordingInOutlook {
  return inOutlook(wordingFor(tag), asksFor(tag), panelFor(tag), inLocale(wordings, tag) ?? en);
}
