const PLURAL = {
  letter: 'letters', 'earlier letter': 'earlier letters', 'further letter': 'further letters', 'new draft': 'new drafts', question: 'questions', 'sent letter': 'sent letters', person: 'people', message: 'messages',
  guest: 'guests', stranger: 'strangers', organisation: 'organisations', reader: 'readers', 'hidden reader': 'hidden readers', time: 'times', other: 'others',
} as const;

/** "1 letter", "2 letters". */
export function count(n: number, noun: keyof typeof PLURAL): string {
  return `${n} ${n === 1 ? noun : PLURAL[noun]}`;
}
