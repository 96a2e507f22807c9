import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Mail } from './mail';
import { readBoxes, readMailbox } from './mailbox';
import { openMailbox } from './open-mailbox';
import { replay } from './replay';

const folder = mkdtempSync(path.join(os.tmpdir(), 'golden-rule-mailbox-'));
afterAll(() => { rmSync(folder, { recursive: true }); });

function written(name: string, content: string | Buffer): string {
  const file = path.join(folder, name);
  writeFileSync(file, content);
  return file;
}

async function all<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const found: Item[] = [];
  for await (const item of items) found.push(item);
  return found;
}

const ENVELOPE = 'From iva@ferryhouse.example Mon Mar  2 09:30:00 2026';
const MBOX = `${ENVELOPE}
From: Iva <iva@ferryhouse.example>
To: Vera <vera@lakemuseum.example>, marek@ferryhouse.example
Date: Tue, 03 Mar 2026 10:00:00 +0000
Subject: =?utf-8?Q?F=C3=A4hre?=

From the river:
>From here it looks calm.

From now on we close at five.

${ENVELOPE}
From: vera@lakemuseum.example
To: iva@ferryhouse.example
Date: Mon, 02 Mar 2026 10:00:00 +0000
Content-Type: text/html; charset=utf-8

<p>Hello <b>Iva</b></p>

${ENVELOPE}
this one has no header at all
`;

describe('mbox', () => {
  test('is split at envelope lines only, and >From loses its mark', async () => {
    const [mail] = await all(readMailbox(written('split.mbox', MBOX)));
    expect(mail?.text.trim()).toBe('From the river:\nFrom here it looks calm.\n\nFrom now on we close at five.');
  });

  test('is found at any place of a long file', async () => {
    const filler = (length: number): string => `${ENVELOPE}\nFrom: iva@ferryhouse.example\nDate: Mon, 02 Mar 2026 10:00:00 +0000\nSubject: ${length}\n\n${'x'.repeat(length)}\n\n`;
    const lengths = [10, (1 << 20) - 700, ...Array.from({ length: 40 }, (_, i) => 300 + i), 1 << 20, 5];
    const mails = await all(readMailbox(written('long.mbox', lengths.map(filler).join(''))));
    expect(mails.map(({ subject, text }) => `${subject} ${text.trim().length}`)).toEqual(lengths.map((length) => `${length} ${length}`));
  });

  test.each([
    ['by the envelope, where the head has no date', 'From iva@ferryhouse.example Mon Mar  2 09:30:00 +0000 2026', '', '2026-03-02T09:30:00.000Z'],
    ['by the head', ENVELOPE, 'Date: Tue, 03 Mar 2026 10:00:00 +0000\n', '2026-03-03T10:00:00.000Z'],
    ['not at all', 'From - 09:30', '', ''],
  ])('is dated %s', async (_, envelope, date, expected) => {
    const mailbox = await openMailbox([written('dated.mbox', `${envelope}\nFrom: iva@ferryhouse.example\n${date}\nText\n`)]);
    const [entry] = mailbox.entries;
    expect(entry && (await mailbox.read(entry))?.date).toBe(expected);
    expect(entry?.when).toBe(expected === '' ? undefined : Date.parse(expected));
    await mailbox.close();
  });

  test.each([['line feeds', MBOX], ['carriage returns', MBOX.replace(/\n/g, '\r\n')]])('with %s: the owner is in most mails; what is no mail is left out', async (_, text) => {
    const mails = await all(readMailbox(written('iva.mbox', text)));
    expect(mails.map(({ kind, owner, subject, date }) => ({ kind, owner, subject, date }))).toEqual([
      { kind: 'sent', owner: true, subject: 'Fähre', date: '2026-03-03T10:00:00.000Z' },
      { kind: 'received', owner: false, subject: '', date: '2026-03-02T10:00:00.000Z' },
    ]);
    expect(mails[0]?.to).toEqual([{ address: 'vera@lakemuseum.example', name: 'Vera' }, { address: 'marek@ferryhouse.example' }]);
    expect(mails[1]?.html).toContain('Hello <b>Iva</b>');
  });

  test('mails come in time order', async () => {
    const boxes = await readBoxes([written('order.mbox', MBOX)]);
    expect(boxes.get('order.mbox')?.map((mail) => mail.kind)).toEqual(['received', 'sent']);
  });
});

describe('several files as one mailbox', () => {
  const head = (id: string, from: string, to: string, rest = ''): string => `${ENVELOPE}\nMessage-ID: <${id}>\nFrom: ${from}\nTo: ${to}\n${rest}\nText\n\n`;
  const IVA = 'iva@ferryhouse.example';
  const opened = async (texts: readonly string[], me: readonly string[] = []): Promise<string[]> => {
    const mailbox = await openMailbox(texts.map((text, i) => written(`part-${i}.mbox`, text)), { me });
    await mailbox.close();
    return mailbox.entries.map(({ kind, from, isAnswer }) => `${kind} ${from.split('@')[0] ?? ''}${isAnswer ? ' answers' : ''}`);
  };

  test.each<readonly [string, readonly string[], readonly string[], readonly string[]]>([
    ['a mail in two of them counts once', [head('1', IVA, 'vera@a.example'), head('1', IVA, 'vera@a.example') + head('2', IVA, 'vera@a.example')], [], ['sent iva', 'sent iva']],
    ['an answer to a mail that is not there says that somebody wrote', [head('1', IVA, 'vera@a.example', 'In-Reply-To: <gone>\n')], [], ['sent iva answers']],
    ['a second letter after one’s own is no answer', [head('1', IVA, 'vera@a.example') + head('2', IVA, 'vera@a.example', 'In-Reply-To: <1>\n')], [], ['sent iva', 'sent iva']],
    ['what is labelled sent was sent, from whatever address', [head('1', 'vera@a.example', IVA) + head('2', IVA, 'vera@a.example', 'X-Gmail-Labels: Sent\n') + head('3', 'iva@home.example', 'vera@a.example', 'X-Gmail-Labels: Sent,Opened\n')], [], ['received vera', 'sent iva', 'sent iva']],
    ['a draft never left', [head('1', IVA, 'vera@a.example') + head('2', IVA, 'vera@a.example', 'X-Gmail-Labels: Drafts\n')], [], ['sent iva']],
    ['whose it is can be said', [head('1', 'list@many.example', IVA) + head('2', 'list@many.example', IVA) + head('3', IVA, 'list@many.example')], ['IVA@ferryhouse.example'], ['received list', 'received list', 'sent iva']],
  ])('%s', async (_, texts, me, expected) => {
    expect(await opened(texts, me)).toEqual(expected);
  });

  test('a packed mbox is read as well', async () => {
    expect(await all(readMailbox(written('packed.mbox.gz', gzipSync(MBOX))))).toHaveLength(2);
  });

  test('it can be given up', async () => {
    await expect(openMailbox([written('given-up.mbox', MBOX)], { signal: AbortSignal.abort() })).rejects.toMatchObject({ name: 'AbortError' });
  });
});

const mail = (id: string, day: number, rest: Partial<Mail>): Mail => ({
  id, box: 'iva', kind: 'sent', date: new Date(Date.UTC(2026, 0, day)).toISOString(), owner: true,
  from: { address: 'iva@ferryhouse.example' }, to: [], cc: [], bcc: [], subject: 'A letter', text: '', ...rest,
});
const LOAN = (name: string): string => `Dear ${name},\n\nnext winter we show how people crossed rivers before there were bridges, and your collection would be the heart of the room. We would like to borrow one object of your choice from November to March, and we pay for transport and insurance.\n\nIva`;
const SLEDGE = 'Dear Vera,\n\nyour sledge was on the ice again yesterday. Could you tell me who built your lantern?\n\nIva';
const VERA = { address: 'vera@lakemuseum.example', name: 'Vera Holm' };
const PAUL = { address: 'paul@veerhuis.example', name: 'Paul Janssen' };

describe('replay', () => {
  const lines = [
    mail('series-1', 3, { to: [VERA], text: LOAN('Vera') }),
    mail('series-2', 4, { to: [PAUL], text: LOAN('Paul') }),
    mail('heard-vera', 5, { kind: 'received', from: VERA, owner: false }),
    mail('heard-paul', 5, { kind: 'received', from: PAUL, owner: false, count: 3 }),
    mail('both-known', 9, { to: [VERA, PAUL], text: SLEDGE }),
    mail('strangers', 2, { to: [VERA, PAUL], text: SLEDGE }),
    mail('other-box', 12, { box: 'marek', from: { address: 'marek@ferryhouse.example' }, to: [VERA, PAUL], text: SLEDGE }),
    mail('own-other-address', 10, { from: { address: 'iva@lindenpost.example' }, to: [{ address: 'iva@ferryhouse.example' }, VERA], text: SLEDGE }),
  ];
  const verdicts = async (...files: string[]): Promise<Record<string, string>> =>
    Object.fromEntries((await all(replay(files))).map((line) => JSON.parse(line) as { id: string; verdict: string }).map(({ id, verdict }) => [id, verdict]));
  const expected = { strangers: 'hold', 'series-1': 'clear', 'series-2': 'hold', 'both-known': 'clear', 'own-other-address': 'clear', 'other-box': 'hold' };
  const jsonl = (some: readonly Mail[]): string => some.map((one) => JSON.stringify(one)).join('\n');

  test('reviews each sent mail against what came before it in its own box', async () => {
    expect(await verdicts(written('box.jsonl', jsonl(lines)))).toEqual(expected);
  });

  test('the files of one box are read as one, packed or not', async () => {
    expect(await verdicts(written('late.jsonl.gz', gzipSync(jsonl(lines.slice(3)))), written('early.jsonl', jsonl(lines.slice(0, 3))))).toEqual(expected);
  });

  test('a line says which check speaks, under which word, and where', async () => {
    const [first] = await all(replay([written('one.jsonl', jsonl(lines.slice(5, 6)))]));
    expect(JSON.parse(first ?? '')).toMatchObject({ id: 'strangers', findings: expect.arrayContaining([{ check: 'one-letter-many-strangers', word: 'respect', weight: 'hold', says: expect.any(String), spans: [{ part: 'body', start: 0, end: 9 }] }]) });
  });

  test.each([
    ['a packed file cut off', 'cut.jsonl.gz', gzipSync(jsonl(lines)).subarray(0, 90)],
    ['a JSON object that is no mail', 'other.jsonl', '{"name":"golden-rule"}\n'],
  ])('%s is refused in words', async (_, name, content) => {
    await expect(all(replay([written(name, content)]))).rejects.toMatchObject({ name: 'BadInput' });
  });
});
