import { isClosing, isContact, isFooter, isNotice } from '../../../core/text/closing';

test.each([
  'Best', 'Best,', 'best regards', 'Kind regards!', '  Thanks.  ', 'Thank you!!!', 'Un abrazo,', 'Bien à vous,', 'Mit freundlichen Grüßen', 'LG', 'Abraços', 'Distinti saluti', 'Met vriendelijke groet,', 'С уважение,', 'Най-добри пожелания!',
  'Thanks, and see you on Monday', 'Cheers! See you', `Thanks, ${'my dear '.repeat(4)}Adamo`,
])('%j closes a letter', (line) => expect(isClosing(line)).toBe(true));

test.each(['', '   ', ',', 'Best wishes to your mother', 'The best', 'Thanks for the bread', 'Bo', `Thanks, ${'my dear '.repeat(4)}Adamos`, 'For that, thanks'])('%j closes none', (line) => expect(isClosing(line)).toBe(false));

test.each(['Sent from my iPhone', '  Sent via Bread  ', 'SENT FROM MY PHONE', 'Get Outlook for iOS', 'Outlook für Android', `Sent from ${'x'.repeat(70)}`])('%j is a host’s', (line) => expect(isFooter(line)).toBe(true));
test.each(['', 'I sent from my garden', 'Sent', 'Get Outlook', `Sent from ${'x'.repeat(71)}`])('%j is no host’s', (line) => expect(isFooter(line)).toBe(false));

test.each([
  '+44 20 7946 0000', '0044 20 7946 0000', '(713) 555-0100', '713.555.0100', 'Tel.: 12', 'Tél : 12', 'Mobile: 12', 'fax) 12', 'тел. 12', 'Факс: 12', 'bo@lind.example', ' | bo@lind.example', 'https://lind.example', 'www.lind.example',
  `+44 20 7946 0000 ${'x'.repeat(183)}`,
])('%j says how to reach somebody', (line) => expect(isContact(line)).toBe(true));
test.each(['', 'Lind Ltd', '12345', 'see www.lind.example', 'write to bo@lind.example', 'the telephone', 'hotel: 12', `+44 20 7946 0000 ${'x'.repeat(184)}`])('%j does not', (line) => expect(isContact(line)).toBe(false));

const OF_ITSELF = 'This message is what you see here, and nothing that somebody else might see at any time or any place';

test.each([
  ['two things of itself', `${OF_ITSELF}, it is confidential and privileged.`, true],
  ['all things of itself', `${OF_ITSELF}, it is confidential, privileged, for the intended recipient; who got it in error must delete it and not distribute it.`, true],
  ['one thing of itself', `${OF_ITSELF}, it is confidential.`, false],
  ['nothing of itself', `${OF_ITSELF}.`, false],
  ['things of something else', 'The contract is confidential and privileged, and whoever gets a copy by mistake must delete it at once, as we said.', false],
  ['a hundred letters', 'This message is confidential and privileged'.padEnd(99, '.') + '!', true],
  ['fewer', 'This message is confidential and privileged'.padEnd(98, '.') + '!', false],
  ['four thousand letters', 'This message is confidential and privileged'.padEnd(4000, '.'), true],
  ['more', 'This message is confidential and privileged'.padEnd(4001, '.'), false],
])('a paragraph is told to be a notice, or not, by %s', (_what, paragraph, is) => expect(isNotice(paragraph)).toBe(is));
