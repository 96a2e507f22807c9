import type { Mailbox, StoredMail } from './mailbox';
import type { Part } from './mime';

const DAY_MS = 86_400_000;

/** Messages a Gmail search finds, newest first. Knows the operators the add-on may use and throws on any other (support.google.com/mail/answer/7190). */
export function search(mailbox: Mailbox, q: string, now: Date): StoredMail[] {
  const tests = termsOf(q.toLowerCase()).map((term) => testOf(term, now));
  const all = [...mailbox.drafts.values(), ...mailbox.received, ...mailbox.sent];
  return all.filter((mail) => tests.every((test) => test(mail))).sort((a, b) => b.date.getTime() - a.date.getTime());
}

/** Words and "phrases in quotes". */
function termsOf(q: string): string[] {
  return q.split('"').flatMap((piece, index) => (index % 2 === 1 ? [piece] : piece.split(' '))).filter((term) => term !== '');
}

function testOf(term: string, now: Date): (mail: StoredMail) => boolean {
  const isNegative = term.startsWith('-');
  const plain = isNegative ? term.slice(1) : term;
  const colon = plain.includes(' ') ? -1 : plain.indexOf(':');
  const test = positive(plain.slice(0, Math.max(0, colon)), plain.slice(colon + 1), now);
  return isNegative ? (mail) => !test(mail) : test;
}

function positive(operator: string, operand: string, now: Date): (mail: StoredMail) => boolean {
  // A bare name is looked for in the address too.
  if (operator === 'from') return (mail) => (operand.includes('@') ? mail.from === operand : mail.from.startsWith(`${operand}@`)) && !mail.labels.includes('DRAFT');
  if (operator === 'to') return (mail) => mail.readers.includes(operand);
  if (operator === 'in') return inFolder(operand);
  if (operator === 'older_than') return (mail) => mail.date.getTime() <= now.getTime() - days(operand) * DAY_MS;
  if (operator === 'newer_than') return (mail) => mail.date.getTime() > now.getTime() - days(operand) * DAY_MS;
  if (operator === 'after') return (mail) => mail.date.getTime() >= Number(operand) * 1000; // seconds since 1970 (guides/filtering)
  if (operator === 'subject') return (mail) => mail.subject.toLowerCase().includes(operand);
  if (operator === '') return (mail) => textOf(mail.payload).includes(` ${wordsOf(operand)} `);
  throw new Error(`the stand-in does not know the search operator ${operator}:`);
}

/** Gmail's index knows words: no tags and no punctuation. */
function textOf({ content, mimeType, parts }: Part): string {
  if (parts.length > 0) return parts.map(textOf).join(' ');
  const text = content.toString('utf8');
  return ` ${wordsOf(mimeType === 'text/html' ? text.replace(/<[^<>]*>/g, ' ').replace(/&\w+;/g, ' ') : text)} `;
}

function wordsOf(text: string): string {
  return text.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '').join(' ');
}

function inFolder(name: string): (mail: StoredMail) => boolean {
  const label = ({ sent: 'SENT', drafts: 'DRAFT', inbox: 'INBOX' } as const)[name];
  if (name === 'chats') return () => false; // the mailbox holds none
  if (label) return (mail) => mail.labels.includes(label);
  throw new Error(`the stand-in does not know in:${name}`);
}

function days(operand: string): number {
  const count = /^(\d+)d$/.exec(operand)?.[1];
  if (!count) throw new Error(`the stand-in does not know the age ${operand}`);
  return Number(count);
}
