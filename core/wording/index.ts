import { en } from './en';
import type { Wording } from './wording';

export type { Advice, RemedyWording, Wording, WordingInGmail, WordingInOutlook } from './wording';

export const wordings: readonly Wording[] = [en];

/** The wording for a host's language tag, English when there is none. */
export function wordingFor(tag: string): Wording {
  return inLocale(Object.fromEntries(wordings.map((wording) => [wording.locale, wording])), tag) ?? en;
}

/** What stands under the language of a tag: "pt-BR" → "pt". */
export function inLocale<One>(all: Readonly<Record<string, One>>, tag: string): One | undefined {
  const [language = ''] = tag.toLowerCase().split(/[-_]/);
  return Object.keys(all).includes(language) ? all[language] : undefined;
}
