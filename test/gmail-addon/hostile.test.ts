import { drawCard, textOf, actionsOf } from '../hosts/apps-script';
import { parsePart, valueOf } from '../hosts/apps-script/mime';
import { gmailWordingFor } from '../../core';
import { buildOnce, invitation, opened } from './gmail';

beforeAll(buildOnce);
const { remedies, ui } = gmailWordingFor('en');
const markup = '<img src=x onerror=alert(1)><b>bold</b>';

test.each([
  ['display name', { ...invitation, to: [`"${markup}" <anna@north.example>`, 'ben@south.example'] }],
  ['subject', { ...invitation, subject: `${markup} {{first_name}}` }],
  ['body', { ...invitation, html: '<p>Dear Anna,</p><p>I chose you exclusively, {{&lt;img src=x onerror=alert(1)&gt;&lt;b&gt;bold&lt;/b&gt;}}</p>' }],
  ['plain text body', { ...invitation, html: undefined, text: `Dear Anna,\nI chose you exclusively, {{${markup}}}` }],
])('markup in a %s never reaches the card as markup', (_, mail) => {
  const { html, ...rest } = mail;
  const { card } = opened(html === undefined ? rest : { ...rest, html });
  expect(textOf(card)).not.toMatch(/<img|<b>bold/);
  expect(drawCard(card)).not.toMatch(/<img|<b>bold/);
  expect(card.header?.subtitle).toBe(gmailWordingFor('en').verdicts.hold);
});

test('a hostile name starts no header of its own in a draft we make', () => {
  const { host, mailbox, card } = opened({ ...invitation, to: ['Anna <anna@north.example>', '"Ben\r\nBcc: spy@evil.example" <ben@south.example>'], bcc: [], subject: 'Grüße — “an offer” =?UTF-8?Q?x?=' });
  const show = actionsOf(card).find(({ text }) => text === remedies['separate-letters'].label);
  const preview = show && host.press(show).card;
  const apply = preview && actionsOf(preview).find(({ text }) => text === ui.apply);
  if (apply) host.press(apply);
  const made = [...mailbox.drafts.values()].at(-1);
  expect(made?.readers).toEqual(['ben@south.example']);
  expect(made && parsePart(made.raw).headers.map(({ name }) => name)).toEqual(['To', 'Subject', 'MIME-Version', 'Content-Type', 'Content-Transfer-Encoding']);
  expect(made && valueOf(made.payload.headers, 'subject')).toContain('Grüße — “an offer”');
  for (const line of made?.raw.split('\r\n') ?? []) expect(line.length).toBeLessThanOrEqual(98);
});

test('a body of scripts, deep nesting and half a megabyte is reviewed', () => {
  const { card } = opened({ ...invitation, html: `<script>alert(1)</script>${'<div>'.repeat(20_000)}<p>Dear Anna,</p><p>I chose you exclusively.</p>${'word '.repeat(100_000)}` });
  expect(card.header?.subtitle).toBe(gmailWordingFor('en').verdicts.hold);
  expect(textOf(card)).not.toContain('alert(1)');
});
