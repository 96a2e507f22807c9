import { localeOf, outlookEnglish, spokenInEnglish, type Locale, type WordingInOutlook } from '../core';
import { loadScript } from './script';

/** The pane waits with its first drawing; whoever has to wait longer would rather read English. */
const PATIENCE_MS = 4_000;

declare global {
  interface Window { goldenRuleWords?: WordingInOutlook }
}

export interface Words {
  readonly wording: WordingInOutlook;
  /** Said when they are not in the user's language because its file did not come; '' otherwise. */
  readonly said: string;
}

/** What the pane says, in the language of Outlook's tag: English it carries, each other language is a file of its own (build.ts). */
export async function wordsFor(tag: string): Promise<Words> {
  const locale = localeOf(tag) ?? 'en';
  const wording = locale === 'en' ? outlookEnglish : await fetched(locale);
  return wording ? { wording, said: '' } : { wording: outlookEnglish, said: spokenInEnglish };
}

/** Undefined when it does not come, or too late. */
function fetched(locale: Locale): Promise<WordingInOutlook | undefined> {
  const patience = new Promise<undefined>((tooLate) => { setTimeout(tooLate, PATIENCE_MS); });
  const words = loadScript(`assets/words-${locale}.js`).then(() => window.goldenRuleWords, () => undefined);
  return Promise.race([words, patience]);
}
