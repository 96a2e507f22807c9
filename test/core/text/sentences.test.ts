import { fc } from '../../properties';
import { linksIn } from '../../../core/text/links';
import { newestIn } from '../../../core/text/quote';
import { sentencesOf } from '../../../core/text/sentences';
import { hasReplyMark } from '../../../core/text/subject';

const textsOf = (text: string): string[] => sentencesOf(text).map(({ start, end, isQuestion }) => `${isQuestion ? '?' : '.'} ${text.slice(start, end)}`);

test.each<[string, string[]]>([
  ['One. Two! Three?', ['. One.', '. Two!', '? Three?']],
  ['A line\nthat wraps.\n\nA heading\n\nA last line', ['. A line\nthat wraps.', '. A heading', '. A last line']],
  ['See www.north.example for v1.2 now.', ['. See www.north.example for v1.2 now.']],
  ['¿Quién viene? ¡Nadie!', ['? ¿Quién viene?', '. ¡Nadie!']],
  ['Really?? Well…', ['? Really??', '. Well…']],
  ['... \n\n ?!', []],
  ['', []],
])('%j', (text, sentences) => { expect(textsOf(text)).toEqual(sentences); });

test('any text: sentences lie in order, within it, and each has a word', () => {
  fc.assert(fc.property(fc.string({ unit: fc.constantFrom('a', 'Ж', '.', '?', '\n', ' ', '¿', '>', '"') }), (text) => {
    let last = 0;
    for (const { start, end } of sentencesOf(text)) {
      expect(start).toBeGreaterThanOrEqual(last);
      expect(end).toBeLessThanOrEqual(text.length);
      expect(text.slice(start, end)).toMatch(/[aЖ]/);
      last = end;
    }
  }));
});

test.each<[string, string, string, boolean]>([
  ['with words on its line', 'the talk of monday: https://youtu.be/x', 'video', true],
  ['under a colon', 'the talk:\n\nhttps://vimeo.com/1', 'video', true],
  ['under a line of words', 'the talk of monday\nhttps://vimeo.com/1', 'video', true],
  ['alone', 'dear anna,\n\nhttps://calendly.com/x', 'calendar', false],
  ['under a label', 'page\nwww.north.example', 'link', false],
  ['at the start', 'https://north.example', 'link', false],
])('a link %s', (_name, text, kind, isExplained) => {
  expect(linksIn(text)).toMatchObject([{ kind, isExplained }]);
});

test.each<[string, string, string, string]>([
  ['arrows', 'On Mon, 2 Mar 2026, Anna <a@b.example> wrote:\n> Who came?\n> Anna\n', 'Who came?\n  Anna\n', 'On Mon, 2 Mar 2026, Anna <a@b.example> wrote:'],
  ['an older mail in it', 'On Mon, 2 Mar 2026, Anna <a@b.example> wrote:\n> Yes.\n> On Sun, 1 Mar 2026, Mira <m@b.example> wrote:\n>> Who came?\n', 'Yes.\n', 'On Mon, 2 Mar 2026, Anna <a@b.example> wrote:'],
  ['a header', '-----Original Message-----\nFrom: Anna <a@b.example>\nSent: Monday\nTo: Mira\nSubject: x\n\nWho came?\n', 'Who came?\n', 'From: Anna <a@b.example>'],
])('the newest mail of a quote with %s', (_name, body, text, writer) => {
  const newest = newestIn(body, { start: 0, end: body.length });
  expect(newest.text.trimStart()).toBe(text);
  expect(newest.writer.trim()).toBe(writer);
});

test.each(['Re: x', 'RE[2]: x', 'AW: x', 'Fwd: x', 'ОТГ: x'])('%s answers or passes on', (subject) => { expect(hasReplyMark(subject)).toBe(true); });
test.each(['Reading: x', 'x re: y', 'Result', ''])('%s does not', (subject) => { expect(hasReplyMark(subject)).toBe(false); });
