import { letterPhrases } from '../../../core/phrases';
import { placeholdersIn } from '../../../core/text/placeholders';

describe('a slot left open', () => {
  test.each([
    // Mail-merge tools, in the order of their families.
    ['*|FNAME|*', 'first-name'], ['*|FNAME:friend|*', 'first-name'], ['_|FNAME|_', 'first-name'], ['{{first_name}}', 'first-name'], ['{{FIRST_NAME}}', 'first-name'], ['{{ name }}', 'name'],
    ['{{contact.firstname}}', 'first-name'], ['{{ contact.FIRSTNAME or "Friend" }}', 'first-name'], ['{{ subscriber.first_name }}', 'first-name'],
    ["{{ first_name|default:'there' }}", 'first-name'], ['{{FirstName||there}}', 'first-name'], ['{{contact.first_name, fallback=Customer}}', 'first-name'],
    ['{{lead.First Name:default=friend}}', 'first-name'], ['{%=lead.city%}', 'place'], ['{{Recipient.FirstName}}', 'first-name'], ['%%first_name%%', 'first-name'],
    ['%%FirstName%%', 'first-name'], ['%%=v(@name)=%%', 'name'], ['%%[ name ]%%', 'name'], ['{!Contact.FirstName}', 'first-name'], ['{!Contact.FirstName, "there"}', 'first-name'],
    ['{{{Recipient.FirstName}}}', 'first-name'], ['{!Contact:First Name;Customer}', 'first-name'], ['${Contacts.First Name}', 'first-name'], ['$[FNAME|friend]$', 'first-name'],
    ['{$name}', 'name'], ['%FIRSTNAME%', 'first-name'], ['%recipient.first_name%', 'first-name'], ['-firstName-', 'first-name'], ['--name--', 'name'],
    ['[firstname,fallback=there]', 'first-name'], ['[fullname]', 'name'], ['[[FIRSTNAME OR "Friend"]]', 'first-name'], ['[[contact.firstName | default: "x"]]', 'first-name'],
    ['[[domain]]', 'company'], ['[MERGE_FIRST_NAME]', 'first-name'], ['[TO_NAME]', 'name'], ['[FirstName]', 'first-name'], ['[CompanyCity]', 'company'],
    ['#firstname#', 'first-name'], ['##name##', 'name'], ['@FIRSTNAME@', 'first-name'], ['@firstname', 'first-name'], ['::subscriber.first_name::', 'first-name'], ['((fullname))', 'name'],
    ['{contactfield=firstname|there}', 'first-name'], ['{contact.firstName | fallback}', 'first-name'], ['{First Name:1:meff}', 'first-name'], ['{FirstName|there}', 'first-name'],
    ['{{${first_name} | default: "hi"}}', 'first-name'], ['{{icebreaker}}', 'other'], ['{{AI:one kind word|hello}}', 'other'], ['{{day_of_week}}', 'date'],
    ['{{#if name}}', 'name'], ['{% if name %}', 'name'], ['[% name %]', 'name'], ['<%= user.name %>', 'name'], ['<?= $name ?>', 'name'], ['#{name}', 'name'], ['${name}', 'name'], ['$!{lead.name}', 'name'],
    ['$name', 'name'], ['«FirstName»', 'first-name'], ['{ MERGEFIELD FirstName \\f " " }', 'first-name'], ['<<Company>>', 'company'],
    // By hand.
    ['<First Name>', 'first-name'], ['<INSERT NAME>', 'name'], ['[Your Name]', 'sender'], ['[Company]', 'company'], ['[insert link here]', 'link'], ['[X]', 'other'],
    ['(insert company name)', 'company'], ['(First Name)', 'first-name'], ['(company name)', 'company'], ['[___]', 'other'], ['[X%]', 'other'], ['@@NAME@@', 'name'], ['$$FirstName$$', 'first-name'], ['|NAME|', 'name'], ['{ first_name }', 'first-name'], ['%first_name|there%', 'first-name'], ['%name1%', 'name'], ['YOUR_NAME_HERE', 'sender'], ['FIRST_NAME', 'first-name'], ['FNAME', 'first-name'],
    ['INSERT COMPANY NAME', 'company'], ['[what you liked about their work]', 'other'], ['[article / talk / project]', 'topic'], ['[What made you write?]', 'other'],
    // In other languages.
    ['[Prénom]', 'first-name'], ['[Nom de l’entreprise]', 'company'], ['[Société]', 'company'], ['[Vorname]', 'first-name'], ['[Nachname]', 'last-name'], ['{Anrede}', 'title'], ['[Firma]', 'company'],
    ['[Nombre]', 'first-name'], ['<Empresa>', 'company'], ['[Nome da empresa]', 'first-name'], ['{{Cognome}}', 'last-name'], ['[Azienda]', 'company'], ['[Voornaam]', 'first-name'], ['[Bedrijf]', 'company'],
    ['<името на фирмата>', 'first-name'], ['«Ragione_Sociale»', 'company'], ['«Indirizzo»', 'address'], ['_ИМЕ_', 'first-name'], ['@Model.ContactName', 'name'], ['NOMBRE DE EMPRESA', 'first-name'],
    ['(poner aquí el nombre)', 'first-name'], ['(Grund der Anfrage nennen)', 'topic'], ['(specificare il bisogno)', 'other'], ['(опишете проблема)', 'other'], ['[посочете източника]', 'other'], ['[citar a dificuldade do cliente]', 'name'],
    ['<nombre de la asociación>', 'first-name'], ['<como conheceu a empresa>', 'company'], ['[número da fatura]', 'number'], ['[ARGOMENTO]', 'topic'], ['<testata>', 'company'], ['[BAIRRO]', 'place'],
    ['[Име]', 'first-name'], ['«Фамилия»', 'last-name'], ['[Фирма]', 'company'], ['{Обръщение}', 'title'],
  ])('%s stands for %s', (token, slot) => {
    expect(placeholdersIn('', `I wrote to ${token} today.`)).toMatchObject([{ place: 'body', token, slot, isSure: true }]);
  });

  test.each([
    ['Dear First Name,', 'First Name'], ['Hi Firstname,', 'Firstname'], ['Hello XXX,', 'XXX'], ['Hola Nombre,', 'Nombre'], ['Lieber Vorname,', 'Vorname'], ['Здравейте Име,', 'Име'], ['Hi (name),', '(name)'], ['Dear Mr. XXX,', 'XXX'], ['Dear ABC Company,', 'ABC Company'], ['Dear ____,', '____'], ['Hi ......,', '......'], ['Gentile titolare di ........ (Padova),', '........'], ['Уважаеми г-н …………,', '…………'],
  ])('%s greets nobody', (line, token) => {
    expect(placeholdersIn('', `${line}\n\nhow are you?`)).toMatchObject([{ token, start: line.indexOf(token) }]);
  });

  test('is said once a token, in the subject and in the text, with its place', () => {
    const subject = 'News for {{company}}';
    const text = 'Dear {{name}}, {{name}} of {{company}} is a good name.';
    const found = placeholdersIn(subject, text);
    expect(found.map(({ place, token }) => [place, token])).toEqual([['subject', '{{company}}'], ['body', '{{name}}']]);
    for (const { place, start, end, token } of found) expect((place === 'subject' ? subject : text).slice(start, end)).toBe(token);
  });

  test.each([
    ['link', 'https://north.example/?n={{first_name}}', '{{first_name}}'], ['link', 'https://north.example/%7B%7Bfirst_name%7D%7D/a%20b', '{{first_name}}'], ['link', 'http://[insert link]', '[insert link]'],
    ['picture', 'A card for *|FNAME|*', '*|FNAME|*'], ['attachment', 'Offer for [Company].pdf', '[Company]'], ['attachment', 'Offer_{{company}}.pdf', '{{company}}'],
  ] as const)('is found in a %s: %s', (place, text, token) => {
    expect(placeholdersIn('', 'Read this.', [{ place, text, start: 5, end: 9 }])).toMatchObject([{ place, token, start: 5, end: 9 }]);
  });

  test.each([
    ['link', 'https://north.example/?filter[name]=a&b=%20name%20'], ['link', 'mailto:anna@north.example'], ['attachment', 'Offer (1 copy).pdf'], ['picture', '[image: logo.png]'], ['attachment', 'IMG_2031.JPG'],
  ] as const)('is not in a %s: %s', (place, text) => {
    expect(placeholdersIn('', '', [{ place, text, start: 0, end: 0 }])).toEqual([]);
  });

  test('in a letter with one certain slot, the other brackets are slots too', () => {
    const tokens = (text: string): string[] => placeholdersIn('', text).map((one) => one.token);
    expect(tokens('Dear [Name],\n\nyou will see [Gain 1] and [the second gain] as in [3].')).toEqual(['[Name]', '[Gain 1]', '[the second gain]']);
    expect(tokens('Dear Anna,\n\nyou will see [Gain 1] and [the second gain] as in [3].')).toEqual([]);
  });

  test('in a mail about programs only what no program writes is sure', () => {
    const text = 'Hi,\n\ncd /usr/local/src\nmake --prefix=/opt\nvi rc.conf\n\nthen set the [user] and {{name}}.\n';
    expect(placeholdersIn('', text).map(({ token, isSure }) => [token, isSure])).toEqual([['[user]', false], ['{{name}}', true]]);
  });

  test.each([
    'Your last mail begins "Hello {{first_name}}, welcome back".', 'In the field [Name] it says „{{first_name}}“.', 'Your shop says literally "{{first_name}}".', 'It says "Dear {{name}}", and "from {{sender}}"; for instance {{ name | default: \'you\' }} would do.',
    'In der Vorlage stand «Name», die Spalte heißt aber «Nachname».', 'In the template it says «Name» and then { MERGEFIELD Nr }.',
    'We meet at Mill Street XXXX, as on the card.',
    'Good day,\n\nthe plugin writes {{total}}, the manual says otherwise.', 'Ciao,\n\nnel modello le parentesi [Nome] vanno riempite.',
    'Hola:\n\nen la plantilla pone <nombre de la calle>, entre corchetes.',
  ])('is not sure where it is spoken of: %s', (text) => {
    const found = placeholdersIn('', `${text}\n`);
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter(({ isSure }) => isSure)).toEqual([]);
  });

  test.each([
    ['(nom du site)', 'company'], ['(tu nombre)', 'first-name'], ['(Name der Firma)', 'company'], ['(името на фирмата)', 'first-name'], ['YOUR COMPANY NAME', 'company'], ['COGNOME E NOME', 'first-name'],
    ['Max Mustermann', 'other'], ['Fulano de Tal', 'other'], ['Musterstadt', 'other'],
  ])('%s may be one', (token, slot) => {
    expect(placeholdersIn('', `I wrote to ${token} today.`)).toMatchObject([{ token, slot, isSure: false }]);
  });

  test.each(['Dear Sr. XXXX,\n\nhello.', 'Dear Anna,\n\nit costs XXX euros.', 'it is $[PRICE] a month', 'Dear [Name],\n\nour plugin reads your manual.', 'Prezado(a) #NOME#,\n\ncomo vai?'])('is sure in: %s', (text) => {
    expect(placeholdersIn('', text).map(({ isSure }) => isSure)).toEqual([true]);
  });

  test.each(Object.entries(letterPhrases))('is what our own %s lines leave for the writer', (_language, letter) => {
    for (const line of [letter.honestLine.replace('{count}', '3'), letter.openLine.replace('{name}', 'Ana')]) {
      expect(placeholdersIn('', `${line}\n`)).toHaveLength(1);
    }
  });
});

test.each([
  'see [1] and [2]', '[EXTERNAL] read with care', 'ticket [ABC-123] is closed', 'he said [sic] so', 'a pause [...] and on', 'write to <anna@north.example>', 'see <https://north.example/a>',
  'il a dit « bonjour » et rien', 'le mot « nom » est court', 'той каза „да“ и «добре»', 'думата «име» е къса', 'a [link](https://north.example)', 'const x = {name: 1};', 'echo ${name} > out.txt',
  'https://north.example/?q=%20name%20', 'if (x) { name(); }', 'it is 100% done and 20% late', 'use `{{name}}`? no: `{name}` is enough', '#hashtag and #two', 'arr[name] = 3',
  'the [Fwd: party with the team] mail', 'pictures: [image: cid:123]', 'a smile :-) and (almost) all', '{}', '[]', '[ ]', '{{}}', '%%', 'call me @anna', 'call (my contact) there',
  'the seller (the "Company") pays', 'to [user]-[action]@north.example', 'built --with <name>', '%{name} and %{version}', 'My name:\nAnna', '[ What is he talking about? ]', 'we [they] agreed',
  'paid: [ ] cash [X] card', '=IFERROR(VLOOKUP([@Name];List[[Name]:[Days]];2))', 'si scrive «Nome Cognome» o altro', 'NOM DE FAMILLE : Durand', 'You are waiting ....',
  '[Where N is a number of days]', '(mentions of the name)', '(add salt)', '[IMG: a picture ([Local6])]', 'THE BUYER AND THE COMPANY agree', 'YOUR NAME: Anna', 'IN THE NAME OF THE KING', '(the company)', '(date of birth)', 'Musterung', 'Dear customer,', 'Hi Nick,', 'Dear Ms Name-Smith,', 'a price of $name(1)', 'RE: [north-list] the date',
])('nothing is left open in: %s', (text) => {
  const tokens = placeholdersIn('', `${text}\n`).map((one) => one.token).filter((token) => token !== '{{name}}');
  expect(tokens).toEqual([]);
});

/** So much that what follows no longer stands at the top. */
const longTop = 'the heron waits by the old kiln, '.repeat(12);

/** Subject, text, and each slot found: '?' is not sure, '@' is in the subject. */
test.each([
  // A letter that only happens to use the words of templates.
  ['', 'Dear [Name],\n\nthe column of the hall is wide.', '[Name] name'],
  ['', 'Dear [Name],\n\nthe card reads "Dear {{first_name}}, hi" and I am in [City].', '[Name] name; {{first_name}} first-name ?; [City] place'],
  ['', 'Dear [Name],\n\nthe card reads "Dear {{first_name}}, hi".', '[Name] name ?; {{first_name}} first-name ?'],
  ['', 'Dear [Name],\n\nthe column reads "Dear {{first_name}}, hi", and I am in [City].', '[Name] name ?; {{first_name}} first-name ?; [City] place ?'],
  ['', 'Dear [Name],\n\nthe parser of [Company] reads json.', '[Name] name; [Company] company'],
  ['', 'Dear Anna,\n\nthe parser of [Company] reads json.', '[Company] company ?'],
  ['', 'Dear Anna,\n\nthe parser of [Company] reads well.', '[Company] company'],
  ['', '\n\nDear [Name],\n\nthe parser reads json.', '[Name] name'],
  ['', 'Dear [Name], the parser reads json.', '[Name] name'],
  ['{{company}} and the parser', 'Dear Anna Berg,\n\nit reads json.', '@{{company}} company ?'],
  ['{{company}} and the heron', 'Dear Anna Berg,\n\nit reads json.', '@{{company}} company'],

  // What a subject is spared as the text is.
  ['See https://north.example/[name]', 'Dear Anna,', ''],
  ['See north.example/ [name]', 'Dear Anna,', '@[name] name'],
  ['Row --to [name]', 'Dear Anna,', ''],
  ['Dear ____, hello', 'Dear Anna,', ''],
  ['', 'Dear ____, hello', '____ other'],

  // Side by side, and one inside another.
  ['', 'Dear {{first_name}}{{last_name}}, hello.', '{{first_name}} first-name; {{last_name}} last-name'],
  ['', 'Dear %%first_name%%{{last_name}}, hello.', '%%first_name%% first-name; {{last_name}} last-name'],
  ['', 'Dear [Name],\n\nsee [the old kiln by {{kind}}] there.', '[Name] name; {{kind}} other'],
  ['', 'Dear [Name],\n\nsee [the old kiln] there.', '[Name] name; [the old kiln] other'],
  ['', 'Dear [Name],\n\nsee <kiln> and {oar} there.', '[Name] name'],
  ['', 'Dear {{name}},\n\nsee [the old kiln] there.', '{{name}} name'],
  ['', 'Olá, Ana,\n\nfica pronto em (dia) de (mês) no cais.', '(dia) date ?; (mês) date ?'],
  ['', 'Olá, Ana,\n\nfica pronto em (dia) no cais.', ''],
  ['', 'Olá, Ana,\n\nfica pronto em (dia) ou (dia) no cais.', ''],

  // What programs write.
  ['', 'Dear Anna,\n\nthe keel costs %s a year, and %d is due.', '%s other ?; %d other ?'],
  ['', 'The keel:\n%s\nis 5 %s dear.', '%s other ?'],
  ['', 'Dear Anna,\n\nthe keel of %(boat_keel)s is dry.', '%(boat_keel)s other'],
  ['', 'Dear Anna,\n\nthe keel of {$boatKeel} is dry.', '{$boatKeel} other'],
  ['', "Dear Anna,\n\nthe keel of <?php echo $boat['owner']; ?> is dry.", "<?php echo $boat['owner']; ?> other"],
  ['', 'Ahoj {args["first_name"]}, hello.', '{args["first_name"]} first-name'],
  ['', 'Ahoj {0},\n\nthe keel of {1} is dry.', '{0} other; {1} other ?'],
  ['', '${g},\n\nthe keel is dry.', '${g} other ?'],
  ['', 'Protocol #[KEEL NUMBER] of the [MOORING LINK — River Form].', '[KEEL NUMBER] number; [MOORING LINK — River Form] link'],
  ['', 'I read of $keelLength and $keel_depth and $keelAge there.', '$keelLength other ?; $keel_depth other ?; $keelAge other ?'],
  ['', 'See $keelLength and $keel_depth there.', ''],
  ['', 'A bill too high\n\nDear $firm,\n\nhello.', '$firm other'],
  ['', 'I saw the mill.\n\nMore.\nDear $firm,\n\nhello.', ''],
  ['', 'Say that in\nan altercation ......, you know.', ''],
  ['', 'You offer [oars/keels/etc] and [oars/keels].', '[oars/keels/etc] other ?'],
  ['', 'Dear {},\n\nyour keel costs ${:.2f} a year.', '{} other; {:.2f} other ?'],
  ['', 'The keel no. ${this.boat?.number} is dry.', '${this.boat?.number} other'],
  ['', "The keel of ${boats[0]['keel']} is dry.", "${boats[0]['keel']} other"],
  ['', 'The keel of %boat_keel is dry, 5 % of it.', '%boat_keel other ?'],
  ['', 'The keel: (xx) xxxx-xxxx, oars@xxxx.com, XXXX@XXXX.com.', '(xx) xxxx-xxxx other ?; XXXX@XXXX.com other ?'],
  ['', 'The keel: [téléphone] or [téléphone portable].', '[téléphone] number; [téléphone portable] other'],
  ['', 'The keel of [?] is [??] dry.', '[?] other ?; [??] other ?'],
  ['', 'Dear %1$s,\n\nyour keel is due on %2$s.', '%1$s other; %2$s other ?'],
  ['', "Dear ' . $owner . ',\n\nthe keel of \"' + boat.name + '\" is dry.", "' . $owner . ' other ?; ' + boat.name + ' other ?"],
  ['', 'The keel of (@value1) and of @field_2 is dry, says @value.', '@value1 other ?; @field_2 other ?'],
  ['', "I like 'oars' and 'keels', 'a' + b, and \"this\".", ''],
  ['', 'I, #LAST_NAME_BG, saw #otters and #RiverOtters.', '#LAST_NAME_BG other ?'],

  // In whatever language: where the letter calls or ends, on a line of its own, in capitals, or three of them.
  ['', 'Hej {navn},\n\nhello.', '{navn} name'],
  ['', 'Hej {kölens ägare},\n\nhello.', '{kölens ägare} other'],
  ['', 'Hej,\n\nkölen på {KÖL} är torr.', '{KÖL} other ?'],
  ['', 'Hei,\n\n<Kirjoita viestisi tähän>\n\nhello.', '<Kirjoita viestisi tähän> other ?'],
  ['', 'Hei,\n\n<Embedded Picture (Metafile)>\n\nhello.', ''],
  ['', 'Hei,\n\nthe <otter of ours> swims.', ''],
  ['', 'S pozdravom,\n[Vodná vydra]', '[Vodná vydra] other ?'],
  ['', 'S pozdravom\n[Vodná vydra]', ''],
  ['', 'I am [VODNÁ VYDRA] of the mill.', '[VODNÁ VYDRA] other ?'],
  ['[VODNÁ VYDRA] mill', 'I am of the mill.', ''],
  ['', 'I saw the [Vydra], the [Kuna] and the [Jazvec].', '[Vydra] other ?; [Kuna] other ?; [Jazvec] other ?'],
  ['', 'I saw the [Vydra], the [Kuna] and the [Vydra].', ''],
  ['', 'Meet [vydra] and [kuna] or [jazvec].', ''],
  ['', 'I saw the {vydra}, the {kuna} and the {jazvec}.', '{vydra} other ?; {kuna} other ?; {jazvec} other ?'],
  ['[Vydra] [Kuna] [Jazvec]', 'I am of the mill.', ''],

  // Who signs so has not signed.
  ['', 'Yours sincerely,\nYour Name', 'Your Name sender'],
  ['', 'Cordialement,\n\nPrénom Nom\nGardien', 'Prénom Nom first-name'],
  ['', 'Yours sincerely,\nOtter Mill', ''],
  ['', 'Your Name\nhello', ''],

  // A cross beside an empty box is an answer, another word is none.
  ['', 'Dear {{x}}, tick [ ] yes.', ''],
  ['', 'Dear {{prefix}}, tick [ ] yes.', '{{prefix}} other'],
  ['', 'Dear {{xmas_word}}, tick [ ] yes.', '{{xmas_word}} other'],

  // A greeting stands at the top.
  ['', 'Dear First Name,\n\nhello.', 'First Name first-name'],
  ['', `Ahoy!\n${longTop}\nDear First Name,\n\nhello.`, ''],
  ['', 'Dear First Name, hello.', ''],
])('%j %j leaves open: %s', (subject, text, says) => {
  const found = placeholdersIn(subject, text);
  expect(found.map(({ place, token, slot, isSure }) => `${place === 'subject' ? '@' : ''}${token} ${slot}${isSure ? '' : ' ?'}`).join('; ')).toBe(says);
  for (const { place, start, end, token } of found) expect((place === 'subject' ? subject : text).slice(start, end)).toBe(token);
});

test.each([
  ['attachment', 'Offer_[Company].pdf', '[Company]'], ['link', 'https://north.example/n[name]', ''], ['link', 'https://north.example/n{{name}}', '{{name}}'], ['link', 'https://north.example/%5BName%5D', '[Name]'],
  ['link', 'https://north.example/%3cName%3e', '<Name>'], ['link', 'https://north.example/%7BNAME%7C20%7D', '{NAME|20}'], ['link', 'https://north.example/%5Bfirst%20name%5D', '[first name]'],
] as const)('a %s %s carries %j', (place, text, token) => {
  expect(placeholdersIn('', 'Read this.', [{ place, text, start: 5, end: 9 }]).map((one) => one.token).join()).toBe(token);
});

test.each([[199, 199], [200, 200], [201, 200]])('of %d slots of one shape, %d are read', (count, read) => {
  const tokens = Array.from({ length: count }, (_, i) => `{{n${String(i)}}}`);
  expect(placeholdersIn('', tokens.join(' '))).toHaveLength(read);
});
