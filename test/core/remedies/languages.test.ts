import { letterPhrases } from '../../../core/phrases';
import { placeholdersIn } from '../../../core/text/placeholders';
import { anna, apply, ben, heldIn, letter } from './stage';

const three = [anna, ben, { address: 'cleo@east.example', name: 'Cleo Okafor' }];
const many = Array.from({ length: 7 }, (_, i) => ({ address: `a${i}@firm${i}.example` }));

/** A letter to one in each language, polite and familiar; and an invitation that speaks to nobody. */
const letters: Record<string, [string, string]> = {
  en: ['Dear Anna,\n\nI have been reading about your company. We build quiet pumps, and I would be glad to show you what they save. When would it suit you?', 'Hello,\n\nlet us talk about a new idea of mine on Friday.'],
  de: ['Sehr geehrte Frau Berg,\n\nich habe über Ihr Unternehmen gelesen. Wir bauen leise Pumpen und möchten Ihnen gern zeigen, was sie sparen. Wann passt es Ihnen?', 'Guten Tag,\n\nlassen Sie uns am Freitag über eine neue Idee sprechen.'],
  'de, du': ['Liebe Anna,\n\nich habe über deine Firma gelesen. Wir bauen leise Pumpen und ich möchte dir gern zeigen, was sie sparen. Wann hast du Zeit?', 'Hallo,\n\nich möchte am Freitag mit dir über eine neue Idee sprechen.'],
  fr: ['Bonjour Anna,\n\nJ’ai lu un article sur votre entreprise. Nous construisons des pompes et je voudrais vous montrer ce qu’elles économisent. Quand puis-je vous appeler ?', 'Bonjour,\n\nparlons vendredi d’une nouvelle idée que j’ai eue.'],
  es: ['Estimada Anna:\n\nHe leído sobre su empresa. Construimos bombas y me gustaría mostrarle lo que se puede ahorrar con ellas. ¿Cuándo le viene bien?', 'Hola:\n\nhablemos el viernes de una nueva idea que tengo.'],
  pt: ['Cara Anna,\n\nLi sobre a sua empresa. Construímos bombas e gostaria de lhe mostrar o que se pode poupar com elas. Quando lhe dá jeito?', 'Olá,\n\nvamos falar na sexta-feira sobre uma nova ideia que tenho.'],
  it: ['Gentile Anna,\n\nho letto della Sua azienda. Costruiamo pompe e vorrei mostrarLe quanto si può risparmiare con esse. Quando posso chiamarLa?', 'Buongiorno,\n\nparliamo venerdì di una nuova idea che ho avuto.'],
  nl: ['Geachte mevrouw Berg,\n\nik heb over uw bedrijf gelezen. Wij bouwen stille pompen en ik zou u graag laten zien wat ze besparen. Wanneer komt het u uit?', 'Goedendag,\n\nlaten we vrijdag praten over een nieuw idee van mij.'],
  'nl, je': ['Beste Anna,\n\nik heb over je bedrijf gelezen. Wij bouwen stille pompen en ik zou je graag laten zien wat ze besparen. Wanneer komt het je uit?', 'Goedendag,\n\nik wil vrijdag met je praten over een nieuw idee van mij.'],
  bg: ['Уважаема Анна,\n\nчетох за Вашата фирма. Ние правим тихи помпи и бих искал да Ви покажа какво пестят. Кога ще Ви бъде удобно?', 'Здравейте,\n\nнека поговорим за една нова идея в петък.'],
};

describe.each(Object.keys(letters))('in %s', (language) => {
  const [personal = '', invitation = ''] = letters[language] ?? [];

  test.each([['three who are named', three], ['seven who are not', many]])('a letter to %s is open after open-letter, but for its blank', (_who, to) => {
    expect(heldIn(letter(personal, { to }))).not.toEqual([]);
    const { open } = apply('open-letter', letter(personal, { to }));
    expect(heldIn(open)).toEqual(['placeholder-left']);
    expect(heldIn({ ...open, body: open.body.replace(/\[[^\]]{1,99}\]/, '…') })).toEqual([]);
  });

  test('its line alone opens the letter, where nothing else can be changed', () => {
    const before = letter(personal, { to: three });
    const { line = '' } = apply('open-letter', before);
    expect(heldIn({ ...before, body: `${line}\n\n${before.body}` })).not.toContain('one-letter-many-strangers');
  });

  test('the letters of separate-letters are each held for their open line alone', () => {
    const { open, drafts } = apply('separate-letters', letter(personal, { to: three }));
    for (const one of [open, ...drafts]) expect(heldIn(one)).toEqual(['placeholder-left']);
  });

  test('say-who-comes leaves an invitation that hides nobody', () => {
    expect(heldIn(letter(invitation, { to: three, invite: true }))).toContain('strangers-together');
    expect(heldIn(apply('say-who-comes', letter(invitation, { to: three, invite: true })).open)).toEqual([]);
  });
});

test.each(Object.entries(letterPhrases))('every blank we write in %s is seen as an open slot', (_language, { openLine, answerLine, honestLine, somebody, firmBlank, subjectBlank }) => {
  expect(placeholdersIn(subjectBlank, '').map(({ token }) => token)).toEqual([subjectBlank]);
  for (const line of [openLine.replace('{name}', 'Anna'), openLine.replace('{name}', somebody), answerLine, honestLine, firmBlank, subjectBlank]) {
    expect(placeholdersIn('', `x\n\n${line}\n\nx`).map(({ token }) => token)).toEqual([line.slice(line.indexOf('['), line.indexOf(']') + 1)]);
  }
});

test.each([
  ['de', letters['de']?.[0] ?? '', 'denselben Brief an Sie alle, weil'],
  ['de, du', letters['de, du']?.[0] ?? '', 'denselben Brief an euch alle, weil'],
  ['nl', letters['nl']?.[0] ?? '', 'dezelfde brief aan u allen, omdat'],
  ['nl, je', letters['nl, je']?.[0] ?? '', 'dezelfde brief aan jullie allemaal, omdat'],
])('the honest line speaks as the letter does: %s', (_language, text, wanted) => {
  expect(apply('open-letter', letter(text, { to: three })).open.body).toContain(wanted);
});
