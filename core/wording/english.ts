const PLURAL: Readonly<Record<string, string>> = { letter: 'letters', 'further letter': 'further letters', 'new draft': 'new drafts', question: 'questions', 'sent letter': 'sent letters', person: 'people', message: 'messages', guest: 'guests', stranger: 'strangers', organisation: 'organisations', reader: 'readers', time: 'times', other: 'others' };

/** "1 letter", "2 letters". */
export function count(n: number, noun: string): string {
  return `${n} ${n === 1 ? noun : PLURAL[noun] ?? noun}`;
}
