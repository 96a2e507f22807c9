import { phrases } from '../../../core/phrases';
import { placeholdersIn } from '../../../core/text/placeholders';

describe('a slot left open', () => {
  test.each([
    ['*|FNAME|*', 'first-name'], ['{{first_name}}', 'first-name'], ['{{ contact.FIRSTNAME or "Friend" }}', 'first-name'], ['{{lead.First Name:default=friend}}', 'first-name'],
    ['%%FirstName%%', 'first-name'], ['{!Contact.FirstName}', 'first-name'], ['{{{Recipient.FirstName}}}', 'first-name'], ['${Contacts.First Name}', 'first-name'],
    ['$[FNAME|friend]$', 'first-name'], ['{$name}', 'name'], ['%FIRSTNAME%', 'first-name'], ['%recipient.first_name%', 'first-name'], ['[firstname,fallback=there]', 'first-name'],
    ['[[FIRSTNAME OR "Friend"]]', 'first-name'], ['[MERGE_FIRST_NAME]', 'first-name'], ['#firstname#', 'first-name'], ['##name##', 'name'], ['@FIRSTNAME@', 'first-name'],
    ['::subscriber.first_name::', 'first-name'], ['((fullname))', 'name'], ['{contactfield=firstname|there}', 'first-name'], ['{First Name:1:meff}', 'first-name'],
    ['{{${first_name} | default: "hi"}}', 'first-name'], ['{%=lead.city%}', 'place'], ['<%= user.name %>', 'name'], ['«FirstName»', 'first-name'], ['<<Company>>', 'company'],
    ['<First Name>', 'first-name'], ['<INSERT NAME>', 'name'], ['[Your Name]', 'sender'], ['[Company]', 'company'], ['[insert link here]', 'link'], ['(insert company name)', 'company'],
    ['-firstName-', 'first-name'], ['[X]', 'other'], ['[Prénom]', 'first-name'], ['[Nom de l’entreprise]', 'company'], ['[Vorname]', 'first-name'], ['[Firma]', 'company'],
    ['[Nombre]', 'first-name'], ['[Nome da empresa]', 'first-name'], ['[Voornaam]', 'first-name'], ['[Име]', 'first-name'], ['[what you liked about their work]', 'other'],
    ['[article / talk / project]', 'topic'],
  ])('%s stands for %s', (token, slot) => {
    expect(placeholdersIn('', `I wrote to ${token} today.`)).toMatchObject([{ part: 'body', token, slot }]);
  });

  test('is said once a token, in the subject and in the text, with its place', () => {
    const subject = 'News for {{company}}';
    const text = 'Dear {{name}}, {{name}} is a good name.';
    const found = placeholdersIn(subject, text);
    expect(found.map(({ part, token }) => [part, token])).toEqual([['subject', '{{company}}'], ['body', '{{name}}']]);
    for (const { part, start, end, token } of found) expect((part === 'subject' ? subject : text).slice(start, end)).toBe(token);
  });

  test.each(phrases.map((one) => [one.language, one] as const))('is what our own %s lines leave for the writer', (_language, { letter }) => {
    for (const line of [letter.honestLine.replace('{count}', '3'), letter.openLine.replace('{name}', 'Ana')]) {
      expect(placeholdersIn('', `${line}\n`)).toHaveLength(1);
    }
  });
});

test.each([
  'see [1] and [2]', '[EXTERNAL] read with care', 'ticket [ABC-123] is closed', 'he said [sic] so', 'a pause [...] and on', 'write to <anna@north.example>', 'see <https://north.example/a>',
  'il a dit « bonjour » et rien', 'той каза „да“ и «добре»', 'a [link](https://north.example)', 'const x = {name: 1};', 'echo ${name} > out.txt', 'https://north.example/?q=%20name%20', 'if (x) { name(); }',
  'it is 100% done and 20% late', 'use `{{name}}`? no: `{name}` is enough', '#hashtag and #two', 'arr[name] = 3', 'the [Fwd: party] mail', 'pictures: [image: cid:123]', 'a smile :-) and (almost) all', '{}', '[]', '[ ]', '{{}}', '%%', 'call me @anna',
])('nothing is left open in: %s', (text) => {
  const tokens = placeholdersIn('', `${text}\n`).map((one) => one.token).filter((token) => token !== '{{name}}');
  expect(tokens).toEqual([]);
});
