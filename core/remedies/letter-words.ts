import type { Facts } from '../facts';
import { letterPhrases, type LetterPhrases } from '../phrases';

/** The words a remedy writes with: those of the mail's own language, and familiar where the letter is; English where it is not known. */
export function letterWords({ language = 'en', words }: Facts): LetterPhrases {
  const spoken = letterPhrases[language];
  const { familiar } = spoken;
  const isFamiliar = familiar !== undefined && words.some(({ text }) => familiar.you.split(' ').includes(text));
  return isFamiliar ? { ...spoken, ...familiar } : spoken;
}

/** "Anna, Ben and Cleo". */
export function listed(names: readonly string[], and: string): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} ${and} ${names[names.length - 1] ?? ''}`;
}

/** Without its last mark, for a place that has one. */
export function unmarked(greeting: string): string {
  return greeting.replace(/\s?[,:!]$/, '');
}
