import { bg } from './bg';
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { it } from './it';
import { nl } from './nl';
import { pt } from './pt';
import type { Phrases } from './phrases';

export { firstContact, type FirstContactPhrases } from './first-contact';
export { elsewhere } from './elsewhere';
export { letterPhrases, type LetterPhrases } from './letters';
export type { GreetingWords, Language, Phrases } from './phrases';

/** The mail languages we read. */
export const phrases: readonly Phrases[] = [en, es, fr, de, pt, it, nl, bg];
