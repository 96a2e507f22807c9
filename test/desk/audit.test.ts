import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../hosts/browser';
import { auditCommand } from './audit';
import { lookBack } from './audit/look-back';
import { pageOf } from './audit/page';
import { startProgress } from './audit/progress';
import type { Report } from './audit/report';
import { drawReport } from './audit/text';
import type { Mail } from './mail';
import { openMailbox } from './open-mailbox';
import { paintFor } from './terminal';
import { SAMPLE } from './world';

jest.setTimeout(60_000);
const NOW = new Date('2026-07-01');
const IVA = 'iva@ferryhouse.example';
const folder = mkdtempSync(path.join(os.tmpdir(), 'golden-rule-audit-'));
afterAll(() => { rmSync(folder, { recursive: true }); });

const HOURS = 3_600_000;
const at = (day: number): string => new Date(Date.UTC(2026, 0, 1) + day * 24 * HOURS + 9 * HOURS).toISOString();
const person = (name: string): Mail['from'] => ({ name, address: `${name.toLowerCase().replace(' ', '.')}@${name.toLowerCase().split(' ')[1] ?? 'firm'}.example` });
let number = 0;
const mail = (day: number, rest: Partial<Mail>): Mail => ({ id: `m${number++}`, box: 'iva', kind: 'sent', owner: true, date: at(day), from: { address: IVA, name: 'Iva' }, to: [], cc: [], bcc: [], subject: 'A letter', text: '', ...rest });
const from = (name: string, day: number, text: string): Mail => mail(day, { kind: 'received', owner: false, from: person(name), to: [{ address: IVA }], text });
const to = (names: string, day: number, text: string, rest: Partial<Mail> = {}): Mail => mail(day, { to: names.split(', ').map(person), text, ...rest });
const signed = (text: string): string => `${text}\n\nKind regards\nIva`;

/** Two months with somebody she knows: before that nobody can be called a stranger. */
const BEFORE = [from('Marek Dvorak', -100, 'The gutter leaks.'), ...Array.from({ length: 35 }, (_, i) => to('Marek Dvorak', i * 2 - 99, `Marek, the rope store is damp again behind shelf ${i}. Could you look?`))];
const LOAN = (name: string, house: string): string => signed(`Dear ${name},\n\nnext winter we show how people crossed rivers before there were bridges. I came across ${house} and was at once taken with your work; your collection would be the heart of the room. We would like to borrow one object of your choice from November to March. Would you have half an hour for a talk this month?`);
const ASK = (name: string, what: string): string => signed(`Dear ${name},\n\nthe ${what} in your town is said to be the oldest on the river, and I would like to draw it before the winter. May I come by on a Sunday, and whom should I ask for the key?`);
const YOU = signed('Dear Thomas,\n\nI have followed your work for a long time, and when I read your last article I thought of you at once. I would like to invite only you to a travelling room about ferries. Could you spare me twenty minutes next week?');

async function reportOf(mails: readonly Mail[], days = 365): Promise<Report> {
  const file = path.join(folder, `${number++}.jsonl`);
  writeFileSync(file, mails.map((one) => JSON.stringify(one)).join('\n'));
  const mailbox = await openMailbox([file]);
  const { report } = await lookBack(mailbox, { days, now: NOW });
  await mailbox.close();
  return report;
}

describe('what is told of a mailbox', () => {
  test('one letter to three strangers, in the voice of a letter to one, and its "only you"', async () => {
    const { letters, asOne, onlyYou } = await reportOf([...BEFORE, to('Thomas Berg, Yara Haddad, Colm Byrne', 3, YOU, { subject: 'Your work\nand ours' })]);
    expect(letters).toMatchObject({ all: 36, asOne: 1, known: 35, unjudged: 0 });
    expect(asOne).toEqual({ total: 1, shown: [{ day: '2026-01-04', subject: 'Your work and ours', readers: 3, isHidden: false, greeting: 'Dear Thomas' }] });
    expect(onlyYou).toEqual({ total: 1, shown: [{ day: '2026-01-04', subject: 'Your work and ours', claim: 'only you', others: 2 }] });
  });

  test('an honest letter to several is told as that', async () => {
    const text = 'Dear all,\n\nthis letter goes to the three of you because each of you still keeps a rope ferry: Thomas Berg, Yara Haddad and Colm Byrne. Would you all like to see each other’s knots?\n\nIva';
    const { letters, asOne } = await reportOf([...BEFORE, to('Thomas Berg, Yara Haddad, Colm Byrne', 3, text)]);
    expect(letters).toMatchObject({ open: 1, asOne: 0 });
    expect(asOne.total).toBe(0);
  });

  const series = [to('Vera Holm', 3, LOAN('Vera', 'the lake museum')), to('Paul Janssen', 4, LOAN('Paul', 'the Veerhuis')), to('Ines Costa', 5, LOAN('Ines', 'your house'))];
  test('a template with its slots, the first letter among its copies', async () => {
    const { letters, templates } = await reportOf([...BEFORE, ...series]);
    expect(letters).toMatchObject({ series: 3, one: 0 });
    expect(templates).toMatchObject({ total: 1, shown: [{ letters: 3, strangers: 3, first: '2026-01-04', last: '2026-01-06', copies: 3 }] });
    expect(templates.shown[0]?.pieces.flatMap((piece) => ('slot' in piece ? [piece.slot] : []))).toEqual([['Vera', 'Paul', 'Ines'], ['the lake museum', 'the Veerhuis', 'your house']]);
  });

  test('twice is no template, nor is a letter of its own to each', async () => {
    const { letters, templates } = await reportOf([...BEFORE, ...series.slice(0, 2), to('Ute Adler', 9, ASK('Ute', 'lantern'))]);
    expect(templates.total).toBe(0);
    expect(letters).toMatchObject({ one: 3 });
  });

  test('a series that began before the time told of is told whole; one that ended before it is not', async () => {
    expect((await reportOf([...BEFORE, ...series], 1)).templates.shown).toMatchObject([{ letters: 3, first: '2026-01-04' }]);
    expect((await reportOf([...BEFORE, ...series, to('Marek Dvorak', 40, 'Marek, the stove is lit.')], 10)).templates.total).toBe(0);
  });

  test('who wrote back, by the way they were written to; the youngest are left out', async () => {
    const { answers } = await reportOf([...BEFORE, ...series, from('Vera Holm', 6, 'Dear Iva, gladly.'), to('Ute Adler', 9, ASK('Ute', 'lantern')), from('Ute Adler', 11, 'Come on Sunday.'), to('Otto Lund', 30, ASK('Otto', 'bell'))]);
    expect(answers).toEqual({ written: 4, answered: 2, waiting: 1, byWay: [{ way: 'one', written: 1, answered: 1 }, { way: 'series', written: 3, answered: 1 }] });
  });

  const four = ['lantern', 'bell', 'old key', 'long rope'].map((what, i) => to('Otto Lund', 3 + i * 9, ASK('Mr Lund', what)));
  test('who never answered, and for how many letters', async () => {
    expect((await reportOf([...BEFORE, ...four])).silent.shown).toEqual([{ who: 'Otto Lund <otto.lund@lund.example>', letters: 4, first: '2026-01-04', last: '2026-01-31' }]);
    expect((await reportOf([...BEFORE, ...four.slice(0, 3)])).silent.total).toBe(0);
    expect((await reportOf([...BEFORE, ...four, from('Otto Lund', 50, 'I was at sea.')])).silent.total).toBe(0);
  });

  test('a proposal after a no; none after a no was taken back, nor after thanks', async () => {
    const no = from('Vera Holm', 4, 'Dear Iva, we are not interested, thank you.');
    const again = to('Vera Holm', 9, LOAN('Vera', 'the lake museum'), { subject: 'Once more' });
    const known = [...BEFORE, to('Vera Holm', 3, ASK('Vera', 'lantern')), no];
    const told = async (...mails: readonly Mail[]): Promise<Report['afterNo']> => (await reportOf([...known, ...series.slice(1), ...mails])).afterNo;
    expect(await told(again)).toEqual({ total: 1, shown: [{ who: 'Vera Holm <vera.holm@holm.example>', day: '2026-01-10', subject: 'Once more', no: 'we are not interested' }] });
    expect((await told(from('Vera Holm', 6, 'Dear Iva, on second thoughts, tell me more.'), again)).total).toBe(0);
    expect((await told(to('Vera Holm', 9, 'Dear Vera,\n\nthank you for telling me.\n\nIva'))).total).toBe(0);
  });

  test('sent mail alone: an answer shows that somebody wrote', async () => {
    const head = (day: number, id: string, rest: string): string => `From iva Mon Mar  2 09:30:00 2026\nMessage-ID: <${id}>\nFrom: ${IVA}\nDate: ${new Date(at(day)).toUTCString()}\n${rest}\n\n`;
    const letters = [
      ...Array.from({ length: 35 }, (_, i) => head(i * 2 - 99, `m${i}`, `To: marek.dvorak@dvorak.example\nIn-Reply-To: <theirs>\nSubject: Re: Shelf ${i}\n\nThe rope store is damp again.`)),
      head(3, 'u1', `To: ute.adler@adler.example\nSubject: The lantern\n\n${ASK('Ute', 'lantern')}`),
      head(9, 'u2', 'To: ute.adler@adler.example\nIn-Reply-To: <hers>\nSubject: Re: The lantern\n\nSunday it is.'),
      head(30, 'o1', `To: otto.lund@lund.example\nSubject: The bell\n\n${ASK('Otto', 'bell')}`),
    ];
    const file = path.join(folder, 'Sent.mbox');
    writeFileSync(file, letters.join(''));
    const { code, text } = await auditCommand([file, '--json'], false, NOW, quiet);
    expect(code).toBe(0);
    const report = JSON.parse(text) as Report;
    expect(report.letters).toMatchObject({ all: 38, known: 36, one: 2, unjudged: 0 });
    expect(report.answers).toMatchObject({ written: 1, answered: 1, waiting: 1 });
    expect((await auditCommand([file], false, NOW, quiet)).text).toContain('There is no mail to you in these files');
  });
});

const quiet = { tell: (): void => undefined, end: (): void => undefined };

describe('the command', () => {
  const prose = path.join(folder, 'prose.txt');
  writeFileSync(prose, 'not a mailbox');
  const received = path.join(folder, 'received.jsonl');
  writeFileSync(received, JSON.stringify(from('Vera Holm', 1, 'Hello')));
  test.each([
    ['nothing', [], /^usage: /],
    ['an unknown option', [SAMPLE, '--bcc'], /^usage: /],
    ['days that are none', [SAMPLE, '--days', 'many'], /^usage: /],
    ['a missing file', ['nowhere.mbox'], /^There is no file nowhere\.mbox\.$/],
    ['a folder', [folder], /is a folder, not a file\.$/],
    ['no mailbox', [prose], /is neither an mbox nor a mailbox JSONL\.$/],
    ['a mailbox from which nothing was sent', [received], /^There is no sent mail in this mailbox\.$/],
    ['a page that cannot be written', [SAMPLE, '--html', path.join(folder, 'no', 'where.html')], /cannot be written\.$/],
  ])('%s: one clear line, 64', async (_, args, says) => {
    const { code, text } = await auditCommand(args, false, NOW, quiet);
    expect(code).toBe(64);
    expect(text).toMatch(says);
  });

  test('the sample, as text and as a page', async () => {
    const page = path.join(folder, 'page.html');
    const { code, text } = await auditCommand([SAMPLE, '--html', page], false, NOW, quiet);
    expect(code).toBe(0);
    for (const says of ['A loan for our winter room', '[Vera · Paul · Inês · Ruth]', '[Lake Museum · Veerhuis', 'What this cannot know']) expect(text.split('\n').map((row) => row.replace(/^[ │]{1,8}/, '')).join(' ')).toContain(says);
    expect(readFileSync(page, 'utf8')).toContain('<mark>Vera · Paul · Inês · Ruth</mark>');
  });
});

describe('hostile text', () => {
  const evil = '\u001b[2J\u202e<img src=x onerror=alert(1)>"\'&';
  const mails = [...BEFORE, ...['Vera Holm', 'Paul Janssen', 'Ines Costa'].map((name, i) => to(name, 3 + i, LOAN(`${name} ${evil}`, evil), { subject: evil, to: [{ ...person(name), name: `${name} ${evil}` }] }))];
  test('runs nothing in the page and moves nothing in the terminal', async () => {
    const report = await reportOf(mails);
    expect(report.templates.total).toBe(1);
    expect(drawReport(report, paintFor(false))).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}]/u);
    for (const mark of ['<img', '\u202e', '\u001b']) expect(pageOf(report)).not.toContain(mark);
  });
});

describe('progress', () => {
  const told = (isTTY: boolean, times: readonly number[]): string => {
    const written: string[] = [];
    const clock = [0, ...times];
    const progress = startProgress({ isTTY, write: (text: string) => written.push(text) }, () => clock.shift() ?? 0);
    times.forEach((_, i) => { progress.tell('reading', (i + 1) / 10, (i + 1) * 1000); });
    progress.end();
    return written.join('');
  };
  test('says nothing of what takes no time', () => { expect(told(true, [10, 20])).toBe(''); });
  test('renews its line on a terminal and clears it', () => { expect(told(true, [0, 1000])).toBe('\r\u001b[Kreading: 20 %, 2,000 mails, 2,000 a second\r\u001b[K'); });
  test('writes lines elsewhere, fewer of them', () => { expect(told(false, [0, 1000, 6000])).toBe('reading: 30 %, 3,000 mails, 500 a second\n'); });
});

describe('the page', () => {
  let browser: Browser;
  beforeAll(async () => { browser = await launchBrowser(); });
  afterAll(() => browser.close());

  test.each(['light', 'dark'] as const)('has nothing that a screen reader would miss, asks nobody for anything, and fits a telephone: %s', async (colorScheme) => {
    const page = await browser.newPage({ colorScheme, viewport: { width: 390, height: 800 }, bypassCSP: true });
    const asked: string[] = [];
    page.on('request', (request) => { asked.push(request.url()); });
    const four = ['lantern', 'bell', 'old key', 'long rope'].map((what, i) => to('Otto Lund', 3 + i * 9, ASK('Mr Lund', what)));
    const report = await reportOf([...BEFORE, ...['Vera', 'Paul', 'Ines'].map((name, i) => to(`${name} Holm${i}`, 3 + i, LOAN(name, `${name}’s house`))), ...four, to('Thomas Berg, Yara Haddad, Colm Byrne', 9, YOU)]);
    await page.setContent(pageOf(report));
    await page.locator('summary').click();
    await page.addScriptTag({ path: require.resolve('axe-core') });
    const found = await page.evaluate(async () => (await (window as unknown as { axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } }).axe.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`));
    expect(found).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    expect(asked).toEqual([]);
    await page.close();
  });
});
