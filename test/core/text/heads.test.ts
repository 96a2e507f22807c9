import { headAt } from '../../../core/text/heads';

/** What opens at the first line of the text, and how many lines it takes. */
function headOf(text: string): string {
  const head = headAt(text.split('\n'), 0);
  return head ? `${head.isWeak ? 'weak ' : ''}${head.kind} ${head.lines}` : 'none';
}

test.each([
  ['a ruled line', '---------- Forwarded message ---------', 'forward 1'],
  ['a ruled line in capitals, behind blanks', '  ---- FORWARDED MESSAGE ----', 'forward 1'],
  ['a line with a colon', 'Begin forwarded message:', 'forward 1'],
  ['the words alone', 'Forwarded message', 'none'],
  ['no colon', 'Begin forwarded message', 'none'],
  ['a longer word', '-- Forwarded messages', 'none'],
])('passed on: %s', (_what, text, expected) => expect(headOf(text)).toBe(expected));

test.each([
  ['a ruled line', '-----Original Message-----\nWhen?', 'header 1'],
  ['a ruled line over a head', '-----Original Message-----\nFrom: Ada\nTo: Bo\nSubject: Meeting\n\nWhen?', 'header 4'],
  ['the words alone', 'Original Message', 'none'],
  ['writer, reader, subject', 'From: Ada\nTo: Bo\nSubject: Meeting\nWhen?', 'header 3'],
  ['writer, reader, date, subject', 'From: Ada\nSent: Monday\nTo: Bo\nSubject: Meeting\nWhen?', 'header 4'],
  ['reader, date, subject', 'To: Bo\nDate: Monday\nSubject: Meeting', 'header 3'],
  ['date, writer, subject', 'Date: Monday\nFrom: Ada\nSubject: Meeting', 'header 3'],
  ['an address instead of a subject', 'From: Ada <ada@moss.example>\nTo: Bo\nDate: Monday\n\nWhen?', 'header 3'],
  ['the address in the middle', 'From: Ada\nTo: <bo@lind.example>\nDate: Monday\n\nWhen?', 'header 3'],
  ['bold labels', '*From:* Ada\n*To:* Bo\n*Subject:* Meeting', 'header 3'],
  ['neither subject nor address', 'From: Ada\nTo: Bo\nDate: Monday\n\nWhen?', 'none'],
  ['two labels', 'From: Ada <ada@moss.example>\nSubject: Meeting\n\nWhen?', 'none'],
  ['one label twice', 'To: Ada <ada@moss.example>\nTo: Bo\nSubject: Meeting', 'none'],
  ['neither writer nor reader', 'Date: Monday\nCc: Bo\nSubject: Meeting', 'none'],
  ['a copy on top', 'Cc: Cy\nFrom: Ada\nTo: Bo\nSubject: Meeting', 'none'],
  ['a subject on top', 'Subject: Meeting\nFrom: Ada\nTo: Bo', 'none'],
  ['words on top', 'Yes.\nFrom: Ada\nTo: Bo\nSubject: Meeting', 'none'],
  ['words between', 'From: Ada\nthe day after tomorrow\nTo: Bo\nSubject: Meeting', 'none'],
  ['a numbered list', '1. From: Ada\nTo: Bo\nSubject: Meeting', 'none'],
  ['an address list that wraps', 'From: Ada\nTo: Bo <bo@lind.example>;\nCy <cy@dale.example>\nSubject: Meeting\nWhen?', 'header 4'],
  ['empty lines between', 'From: Ada\n\nTo: Bo\n\nSubject: Meeting', 'header 5'],
  ['two empty lines before enough is said', 'From: Ada\n\n\nTo: Bo\nSubject: Meeting', 'header 5'],
  ['two empty lines when enough is said', 'From: Ada <ada@moss.example>\nTo: Bo\nDate: Monday\n\n\nSubject: of the letter', 'header 3'],
  ['one empty line when enough is said', 'From: Ada <ada@moss.example>\nTo: Bo\nDate: Monday\n\nSubject: Meeting', 'header 5'],
  ['labels behind the subject are the mail’s own', 'From: Ada\nTo: Bo\nSubject: Meeting\nDate: Monday at last', 'header 3'],
])('a mail’s head: %s', (_what, text, expected) => expect(headOf(text)).toBe(expected));

test.each([
  ['name over time', 'Ada Moss\n03/02/2026 10:12 AM\nTo: Bo\ncc:\nSubject: Meeting', 'header 5'],
  ['name before time', 'Ada Moss on 03/02/2026 10:12\nTo: Bo\ncc:\nSubject: Meeting', 'header 4'],
  ['time alone', '03/02/2026 10:12 AM\nTo: Bo\ncc:\nSubject: Meeting', 'header 4'],
  ['a copy line above the reader', 'Ada Moss on 03/02/2026 10:12\nSent by: Cy\nTo: Bo\ncc:\nSubject: Meeting', 'header 5'],
  ['four empty lines below', 'Ada Moss on 03/02/2026 10:12\n\n\n\n\nTo: Bo\ncc:\nSubject: Meeting', 'header 8'],
  ['five empty lines below', 'Ada Moss on 03/02/2026 10:12\n\n\n\n\n\nTo: Bo\ncc:\nSubject: Meeting', 'none'],
  ['words below', 'Ada Moss on 03/02/2026 10:12\nyes\nTo: Bo\ncc:\nSubject: Meeting', 'none'],
  ['two lines over time', 'Ada Moss\nMoss Ltd\n03/02/2026 10:12 AM\nTo: Bo\ncc:\nSubject: Meeting', 'none'],
  ['sixty letters over time', `${'Ada Moss'.padEnd(60, 's')}\n03/02/2026 10:12 AM\nTo: Bo\ncc:\nSubject: Meeting`, 'header 5'],
  ['a sentence over time', `${'Ada Moss'.padEnd(61, 's')}\n03/02/2026 10:12 AM\nTo: Bo\ncc:\nSubject: Meeting`, 'none'],
  ['nothing below', 'Ada Moss on 03/02/2026 10:12', 'none'],
])('a head of Lotus Notes: %s', (_what, text, expected) => expect(headOf(text)).toBe(expected));

test.each([
  ['date and name', 'On 2 Mar 2026, Ada wrote:', 'answer 1'],
  ['behind blanks', '  On 2 Mar 2026, Ada wrote:  ', 'answer 1'],
  ['two lines', 'On 2 Mar 2026, Ada\nwrote:', 'answer 2'],
  ['three lines', 'On 2 Mar 2026,\nAda Moss\nwrote:', 'answer 3'],
  ['the writer’s name above it', 'Bo\nOn 2 Mar 2026, Ada wrote:', 'none'],
  ['two of the writer’s lines above it', 'See you.\nBo\nOn 2 Mar 2026, Ada wrote:', 'none'],
  ['the writer’s name above an address', 'Bo\nAda <ada@moss.example> wrote:', 'none'],
  ['a name over its address', 'Ada 2\n<ada@moss.example> wrote:', 'answer 2'],
  ['a date over an address', 'On 2 Mar 2026,\nAda <ada@moss.example> wrote:', 'answer 2'],
  ['four lines', 'On 2 Mar 2026,\nAda\nMoss\nwrote:', 'none'],
  ['an empty line in it', 'On 2 Mar 2026, Ada\n\nwrote:', 'none'],
  ['a quote in it', 'On 2 Mar 2026, Ada\n> wrote:', 'none'],
  ['a line that ends with a colon before it', 'On 2 Mar 2026:\nAda wrote:', 'none'],
  ['a name alone', 'Ada wrote:', 'weak answer 1'],
  ['a day without a number', 'On Monday, Ada wrote:', 'weak answer 1'],
  ['an address alone', 'Ada <ada@moss.example> wrote:', 'weak answer 1'],
  ['an address and a number', 'Ada <ada@moss.example> (2026) wrote:', 'answer 1'],
  ['a number behind a name', 'Ada Moss 2 wrote:', 'weak answer 1'],
  ['more behind it', 'On 2 Mar 2026 Ada wrote: yes', 'none'],
  ['another word', 'On 2 Mar 2026 Ada rewrote:', 'none'],
  ['three hundred letters', `On 2 ${'x'.repeat(288)} wrote:`, 'answer 1'],
  ['more than a head has', `On 2 ${'x'.repeat(289)} wrote:`, 'none'],
  ['nothing', '', 'none'],
  ['blanks', '   ', 'none'],
])('who wrote when: %s', (_what, text, expected) => expect(headOf(text)).toBe(expected));

test('a head is looked for where it is asked for', () => {
  const lines = ['Yes.', 'From: Ada', 'To: Bo', 'Subject: Meeting', 'When?', '', 'On 2 Mar 2026,', 'Cy wrote:'];
  expect(lines.map((_, i) => headAt(lines, i)?.lines)).toEqual([undefined, 3, undefined, undefined, undefined, undefined, 2, 1]);
});
