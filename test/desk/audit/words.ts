import type { Piece } from '../../../core';
import type { Report, Some, Way } from './report';

/** One part of the report in words; both the terminal and the page draw it. */
export interface Section {
  readonly id: string;
  readonly title: string;
  readonly says: readonly string[];
  readonly rows: readonly Row[];
  /** Rows that are not shown. */
  readonly more: number;
}

/** Everything but `aside` may hold hostile text. */
export interface Row {
  readonly head: string;
  readonly aside: string;
  readonly quote?: string;
  readonly pieces?: readonly Piece[];
}

export const WAY_WORDS: Readonly<Record<Way, string>> = {
  known: 'to people you know, or who wrote first',
  one: 'to a stranger, a letter of its own',
  series: 'the same letter to several strangers, one by one',
  open: 'to several strangers, and it said so',
  asOne: 'to several strangers, in the voice of a letter to one',
  unjudged: 'before the mailbox knew enough to tell',
};

const DATE = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
const MONTH = new Intl.DateTimeFormat('en-GB', { month: 'short', year: 'numeric', timeZone: 'UTC' });

/** "12 Jan 2026" */
export function dateWords(day: string): string {
  return DATE.format(new Date(day));
}

/** "Jan 2026" of "2026-01" */
export function monthWords(month: string): string {
  return MONTH.format(new Date(`${month}-01`));
}

export function count(n: number, one: string, many = `${one}s`): string {
  return `${n.toLocaleString('en')} ${n === 1 ? one : many}`;
}

export function spanWords(first: string, last: string): string {
  return first === last ? dateWords(first) : `${dateWords(first)} – ${dateWords(last)}`;
}

/** Every part but the numbers that open the report; what was not found shares one. */
export function sectionsOf(report: Report): readonly Section[] {
  const all = [asOne(report), templates(report), onlyYou(report), silent(report), afterNo(report)];
  const empty = all.filter(({ rows }) => rows.length === 0);
  const nothing = { id: 'nothing', title: empty.length === all.length ? 'Nothing to ask' : 'Not in these letters', says: empty.flatMap(({ says }) => says), rows: [], more: 0 };
  return [...all.filter(({ rows }) => rows.length > 0), ...(empty.length > 0 ? [nothing] : []), limits(report)];
}

function section<Item>(id: string, title: string, { total, shown }: Some<Item>, says: string, none: string, row: (item: Item) => Row): Section {
  return { id, title, says: [total === 0 ? none : says], rows: shown.map(row), more: total - shown.length };
}

function asOne({ asOne: found }: Report): Section {
  return section('as-one', 'One letter, several strangers', found,
    `${count(found.total, 'letter')} went to several strangers at once and spoke to one of them. Each reader could believe that it was for them alone.`,
    'No letter spoke to one stranger and went to several at once.',
    ({ subject, day, readers, isHidden, greeting }) => ({ head: subject || '(no subject)', aside: `${dateWords(day)} · ${count(readers, 'stranger')}${isHidden ? ', some hidden' : ''}`, ...(greeting ? { quote: greeting } : {}) }));
}

function templates({ templates: found }: Report): Section {
  return section('templates', 'The same letter again', found,
    `${count(found.total, 'letter was', 'letters were')} written once and sent to three strangers or more. Marked: what each copy has there.`,
    'No letter went in the same words to three strangers or more.',
    ({ subject, letters, strangers, first, last, same, pieces }) => ({
      head: subject || '(no subject)', aside: `${count(strangers, 'stranger')} · ${count(letters, 'letter')} · ${spanWords(first, last)} · ${Math.round(same * 100)} % the same in each`, pieces,
    }));
}

function onlyYou({ onlyYou: found }: Report): Section {
  return section('only-you', '“Only you”', found, `${count(found.total, 'letter')} said so, and others got it too.`, 'No letter said “only you” and went to others too.',
    ({ subject, day, claim, others }) => ({ head: subject || '(no subject)', aside: `${dateWords(day)} · ${count(others, 'other reader')}`, quote: claim }));
}

function silent({ silent: found, mails }: Report): Section {
  return section('silent', 'Without an answer', found,
    `${count(found.total, 'person', 'people')} got one letter after another and did not answer${mails.received === 0 ? ', as far as sent mail alone can tell' : ''}. Perhaps a shorter way to ask, or a good place to stop?`,
    'Nobody got a fourth letter without having answered one.',
    ({ who, letters, first, last }) => ({ head: who, aside: `${count(letters, 'letter')} · ${spanWords(first, last)}` }));
}

function afterNo({ afterNo: found }: Report): Section {
  return section('after-no', 'After a no', found, `${count(found.total, 'letter')} proposed something to somebody who had declined.`, 'No letter proposed something to somebody who had declined.',
    ({ who, day, subject, no }) => ({ head: `${who}: ${subject || '(no subject)'}`, aside: dateWords(day), quote: no }));
}

function limits({ mails, letters, answers, from }: Report): Section {
  const says = [
    `A stranger is somebody with whom this mailbox holds no exchange. Whom you know from elsewhere, or from before ${dateWords(from)}, it may not know.`,
    'Only what is certain is listed: a form of address, a claim, words in the same order. What you meant is not in a mailbox.',
    ...(mails.received === 0 ? ['There is no mail to you in these files: that somebody wrote back shows only where you answered them. With your inbox it can tell more: npm run -s audit -- Sent.mbox Inbox.mbox'] : []),
    ...(letters.unjudged > 0 ? [`${count(letters.unjudged, 'letter')} left before the mailbox held 60 days and 30 letters, too few to tell a stranger.`] : []),
    ...(answers.written > 0 && answers.written < 30 ? ['So few answers prove nothing about why people wrote back.'] : []),
    ...(mails.undated > 0 ? [`${count(mails.undated, 'mail')} without a date could not be put in order and ${mails.undated === 1 ? 'was' : 'were'} left out.`] : []),
    ...(mails.otherBoxes > 0 ? [`The file holds ${count(mails.otherBoxes, 'other mailbox', 'other mailboxes')}; --box NAME tells of another one.`] : []),
  ];
  return { id: 'limits', title: 'What this cannot know', says, rows: [], more: 0 };
}

/** Who wrote back, in a sentence. */
export function answerWords({ answers: { written, answered, waiting }, mails }: Report): string {
  const young = waiting > 0 ? ` ${count(waiting, 'more was', 'more were')} written to in the last two weeks and may still answer.` : '';
  if (written === 0) return `No letter to a stranger is old enough to ask who wrote back.${young}`;
  return `Of ${count(written, 'stranger')} you wrote to, ${answered.toLocaleString('en')} wrote back${mails.received === 0 ? ', as far as sent mail alone can tell' : ''}.${young}`;
}

export const MOST_VALUES = 6;
const LONGEST_VALUE = 60;
const LONGEST_TEXT = 180;

/** The different things a slot held, the first few; "…" says that there were more. */
export function valuesOf(slot: readonly string[]): readonly string[] {
  const values = [...new Set(slot.map((value) => shortened(value.replace(/\s+/g, ' ').trim(), LONGEST_VALUE) || '—'))];
  return values.length > MOST_VALUES ? [...values.slice(0, MOST_VALUES), '…'] : values;
}

/** A stretch that stays, its middle left out where it is long. */
export function frameOf(text: string): string {
  if (text.length <= LONGEST_TEXT) return text;
  const half = LONGEST_TEXT / 2;
  return `${text.slice(0, half).replace(/\S{1,40}$/, '').trimEnd()} … ${text.slice(-half).replace(/^\S{1,40}/, '').trimStart()}`;
}

function shortened(text: string, longest: number): string {
  return text.length <= longest ? text : `${text.slice(0, longest - 1)}…`;
}
