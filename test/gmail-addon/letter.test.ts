import { gmailWordingFor } from '../../core';
import { textOf } from '../hosts/apps-script';
import { buildOnce, mailboxOf, start } from './gmail';

beforeAll(buildOnce);
const { notes } = gmailWordingFor('en');
const head = 'From: vera@home.example\r\nTo: Kim <kim@west.example>\r\nSubject: x\r\nMIME-Version: 1.0\r\n';

function cardText(source: string): string {
  const mailbox = mailboxOf();
  const draftId = mailbox.saveSource(Buffer.from(source, 'utf8').toString('latin1'));
  return textOf(start(mailbox).openCompose(draftId));
}

test.each([
  ['UTF-8 in base64', `${head}Content-Type: text/plain; charset=UTF-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from('Grüße, Kim').toString('base64')}`, 'Grüße, Kim'],
  ['windows-1252 in quoted-printable', `${head}Content-Type: text/plain; charset="windows-1252"\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nGr=FC=DFe, Kim`, 'Grüße, Kim'],
  ['an unknown charset', `${head}Content-Type: text/plain; charset=x-nobody-knows\r\n\r\nHello Kim`, 'Hello Kim'],
  ['HTML before text', `${head}Content-Type: multipart/alternative; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nplain one\r\n--b\r\nContent-Type: text/html\r\n\r\n<p>rich <b>one</b></p>\r\n--b--`, '“rich one'],
  ['a cut-off multipart', `${head}Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nhalf a le`, 'Checked: “'],
  ['no body at all', head, 'Checked: “'],
])('%s', (_, source, says) => {
  expect(cardText(source)).toContain(says);
});

test.each([
  ['a comma in a quoted name', '"West, Kim" <kim@west.example>'],
  ['an encoded name that holds a comma', '=?UTF-8?Q?West=2C_Kim?= <kim@west.example>'],
  ['a comment', 'kim@west.example (Kim, of West)'],
  ['an address in the name', '"boss@evil.example" <kim@west.example>'],
  ['an angle bracket in a quoted name', '"a <b@c.example>, d" <kim@west.example>'],
  ['a group', 'Friends: kim@west.example;'],
])('%s is one reader, and the one we know', (_, to) => {
  expect(cardText(`From: vera@home.example\r\nTo: ${to}\r\nSubject: x\r\n\r\nDear friend, I chose you alone.`)).not.toMatch(/stranger|Could not check/);
});

test('a bare name without an address is no reader', () => {
  expect(cardText('From: vera@home.example\r\nTo: Kim\r\n\r\nHello')).not.toContain(notes.unknownReaders(1));
});
