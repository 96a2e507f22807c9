import { en } from './en';
import type { Wording } from './wording';

export type { Advice, RemedyWording, Wording } from './wording';

export const wordings: readonly Wording[] = [en];

/** The wording for a host's language tag, English when there is none. */
export function wordingFor(locale: string): Wording {
  const language = locale.toLowerCase().split(/[-_]/)[0];
  return wordings.find((wording) => wording.locale === language) ?? en;
}
