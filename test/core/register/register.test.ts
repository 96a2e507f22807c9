import { phrases, type Language } from '../../../core/phrases';
import { pronounsIn, registerOf, subjectSays } from '../../../core/register';
import type { Hit } from '../../../core/text/find';
import { fold } from '../../../core/text/fold';
import { unmark } from '../cases';

const spokenIn = (languages: readonly Language[]): typeof phrases => phrases.filter((one) => languages.includes(one.language));
const told = (hits: readonly Hit[]): string => hits.map(({ phrase, sureness }) => `${phrase} ${sureness}`).join(', ');

type Told = Partial<Readonly<Record<'one' | 'several' | 'yours' | 'claims' | 'shared' | 'own', string>>> & { readonly kind?: string; readonly reader?: boolean };

/** What a text says in the languages it may be in; what is not named here is said by none of them. */
const rows: readonly (readonly [readonly Language[], string, Told])[] = [
  [['en'], 'I pass the mill. May I see your kiln?', { reader: true, yours: 'your kiln 2', claims: 'i see your 1', own: 'i 0, i 0' }],
  [['es'], 'Hola:\n\nquedamos a su disposición.', { reader: true }],
  [['es'], 'Hola:\n\nquiero presentar nuestra propuesta.', { own: 'nuestra 0' }],
  [['bg'], '– Вас видях. „Вие“ сте. Видях ви.', { reader: true, own: 'видях 0, видях 0', several: 'ви 1' }],
  [['bg'], 'Чакам до петък.', { shared: 'до петък 1' }],
  [['pt'], 'Espero até quinta. Até logo.', { shared: 'até quinta 1, até logo 2' }],
  [['it'], 'Vidi da Lei il Suo articolo, Suo forno e Suo curriculum.', { kind: 'personal', reader: true, one: 'lei 1, suo articolo 2, suo 1, suo curriculum 2', yours: 'suo articolo 1, suo forno 1' }],
  [['es'], 'Pan para cada uno de usted.', { reader: true }],
  [['nl'], 'Draai je aan het wiel?', { reader: true, one: 'je 1' }],
  [['nl'], 'Als je aan het wiel draait, zucht de molen.', { reader: true }],
  [['en'], 'Do you mend kilns?', { reader: true }],
  [['en'], 'Hello,\n\nwhat would a kiln cost us?', { own: 'us 0' }],
  [['en'], 'Dear Anna,\n\nwhat would a kiln cost us?', { kind: 'personal' }],
  [['en'], 'Dear Anna, dear Ben,\n\nI picked you alone.', { kind: 'open', claims: 'i picked you 2' }],
  [['en'], 'Dear Anna,\n\nnone of you has answered.', { several: 'none of you 2' }],
  [['en'], 'None of you has answered.', { kind: 'open', reader: true, several: 'none of you 2' }],
  [['en'], 'I thank each other town for six of six.', { several: 'each other 1', own: 'i 0' }],
  [['en'], 'Only for you, and I thought of you at once.', { kind: 'personal', reader: true, claims: 'thought of you 2, only for you 2', own: 'i 0' }],
  [['en', 'de'], 'I thought of you at once, and all of you know why.', { kind: 'open', several: 'all of you 2', claims: 'thought of you 2' }],
  [['en', 'de'], 'I picked you; du weißt es.', { kind: 'personal', claims: 'i picked you 2' }],
  [['en', 'de'], 'As discussed, the attached is late.', { shared: 'as discussed 2, the attached 2' }],
  [['de'], 'Ich sah Ihren Garten und ihren Hund.', { reader: true, yours: 'ihren garten 1', own: 'ich 0' }],
  [['de'], 'Keiner von ihnen kam.', {}],
  [['de'], 'Keiner von Ihnen kam.', { kind: 'open', reader: true, several: 'keiner von ihnen 2' }],
  [['bg'], 'Видях градината Ви.', { one: 'ви 1', reader: true, yours: 'градината ви 2', own: 'видях 0' }],
  [['bg'], 'Видях вашата градина. Можете да дойдете.', { reader: true, several: 'можете 1', claims: 'видях вашата 1', own: 'видях 0' }],
  [['bg'], 'Видях Вашата градина, каня Вас.', { one: 'вашата 1, вас 1', kind: 'personal', reader: true, yours: 'вашата градина 2', claims: 'видях вашата 2', own: 'видях 0' }],
  [['bg'], 'Пиша на вас двамата.', { kind: 'open', reader: true, several: 'вас двамата 2', own: 'пиша 0' }],
  [['bg'], 'Избрах лично Вас.', { kind: 'personal', one: 'вас 1', reader: true, claims: 'лично 1' }],
  [['bg'], 'Избрах лично вас.', { reader: true, several: 'вас 1', claims: 'лично 1' }],
  [['it'], 'Ho visto il Suo giardino e la sua casa.', { one: 'suo 1', kind: 'personal', reader: true, yours: 'suo giardino 1, sua casa 0', claims: 'ho visto il suo 2', own: 'ho 0' }],
  [['it'], 'Scrivo a Lei. Ho visto sua zia.', { one: 'lei 1', reader: true, yours: 'sua zia 0', own: 'scrivo 0, ho 0' }],
  [['nl'], 'Ik zag uw tuin. Wat kost een hek?', { reader: true, own: 'ik 0' }],
  [['fr'], "J'ai vu votre jardin.", { reader: true, yours: 'votre jardin 2', claims: "j'ai vu votre 1", own: "j'ai 0" }],
  [['es'], 'He visto su jardín y tu casa.', { reader: true, one: 'tu 1', yours: 'su jardín 0', own: 'he 0' }],
  // What several have is of several, and what is only put together speaks to nobody.
  [['es'], 'Buenos días, ¿cómo está? ¿Y cómo está la niña?', { shared: 'cómo está la 2' }],
  [['es'], 'Sin vuestros regalos no hay rifa.', { reader: true, several: 'vuestros 1' }],
  [['en'], 'We put together a list.', { own: 'we 0' }],
  [['en'], 'By the gate everybody who sails goes by, and everyone gets a card.', {}],
  [['pt'], 'Vai por ordem de chegada.', { kind: 'open', several: 'por ordem de chegada 2' }],
  [['fr'], 'La barque va au premier qui répond.', { kind: 'open', several: 'au premier qui répond 2' }],
  [['nl'], 'Ik stuur de akte in kopie toesturen.', { own: 'ik 0' }],
  [['it'], 'Scrivo a voi sei e a nessun altro.', { kind: 'open', reader: true, several: 'a voi sei 2, voi 1', claims: 'e a nessun altro 2', own: 'scrivo 0' }],
  [['nl'], 'Kunnen jullie dat onderling uitmaken?', { kind: 'open', reader: true, several: 'jullie 1, jullie dat onderling 2' }],
  [['nl'], 'Ik mail dit naar een stel plekken.', { kind: 'open', several: 'mail dit naar een stel 2', own: 'ik 0' }],
  [['pt'], 'Assine a newsletter.', { several: 'newsletter 1' }],
  [['it'], 'Ecco quattro portate.', {}],
  [['pt'], 'Vi o seu jardim.', { reader: true, yours: 'seu jardim 0' }],
];

test.each(rows)('%j: %s', (languages, text, said) => {
  const { kind, singular, plural, yours, personalClaims, exclusiveClaims, sharedContext, writersOwn, readersOwn } = registerOf(text, fold(text), spokenIn(languages));
  expect({
    kind, reader: readersOwn.length > 0, one: told(singular), several: told(plural), yours: told(yours), claims: told([...personalClaims, ...exclusiveClaims]), shared: told(sharedContext), own: told(writersOwn),
  }).toEqual({ kind: 'unclear', reader: false, one: '', several: '', yours: '', claims: '', shared: '', own: '', ...said });
});

test('who is they and not you is not counted for the reader', () => {
  const text = 'Sie und ihr, wir und uns.';
  const [german] = spokenIn(['de']);
  expect(german && Object.values(pronounsIn(text, fold(text), german)).map((hits) => hits.length)).toEqual([2, 2]);
});

test.each([['Само за Вас', 'само за вас 2'], ['само за вас', ''], ['Покана', '']])('the subject %j claims %j', (subject, claims) => {
  const [bulgarian] = spokenIn(['bg']);
  expect(bulgarian && told(subjectSays(subject, bulgarian).claims)).toBe(claims);
});

/** Others get the same, in languages we do not read: what says so stands in ⟦…⟧. */
test.each([
  'Piszę też do ⟦dwóch innych⟧ młynów.', 'Pytam ⟦jeszcze dwie⟧ pracownie o ⟦ten sam list⟧.', 'Píšu ⟦dalším dvěma⟧ mlýnům.', 'Pýtam sa aj ⟦dvoch vašich⟧ kolegov.', 'Jag frågar ⟦två andra⟧ kvarnar.',
  'Jeg spør ⟦to andre⟧ møller.', 'Jeg sender ⟦samme brev⟧ til flere.', 'Kysyn ⟦kahdelta muulta⟧ myllyltä.', 'Scriu și ⟦altor doi⟧ morari.', '⟦Három szakembertől⟧ kérdezem.', 'Ρωτώ και ⟦δύο άλλους⟧ μυλωνάδες.',
  'Пишу ⟦ещё двум⟧ мельникам.', 'Питаю ⟦ще двох⟧ мельників.', 'Pitam ⟦još dvojicu⟧ mlinara.', 'Bunu ⟦iki kişiye daha⟧ yazdım.', 'Ho demano a ⟦dos altres⟧ moliners.', 'Saya bertanya kepada ⟦dua pabrik lain⟧.',
  'Niech ⟦każdy z was⟧ napisze, ⟦między sobą⟧ też.', 'Kan ⟦någon av er⟧ komma?', 'Kan ⟦begge af jer⟧ komme?', 'Nå kommer ⟦dere alle⟧.', 'Kysyn ⟦teidän kaikkien⟧ mielestä.', 'Domluvte se ⟦mezi sebou⟧, ⟦vy dva⟧.', 'Întreb ⟦mai multe⟧ mori.',
  '⟦Beszéljenek össze⟧ erről.', '⟦Hanginiz⟧ gelebilir?', 'Γράφω ⟦σε όλους⟧.', '⟦Кто из вас⟧ придёт?', 'Пишу, бо ⟦в усіх вас⟧ млини.', 'Znam da se ⟦vas dvoje⟧ znate.', 'Saya tulis ⟦kepada beberapa⟧ pabrik.', 'Parleu-ne ⟦entre vosaltres⟧.',
  'Ostaje toplo još tri sata.', 'Jeg har to hunder.',
])('%s', (marked) => {
  const { text, spans } = unmark(marked);
  expect(registerOf(text, fold(text), phrases).plural.map(({ start, end }) => ({ start, end }))).toEqual(spans);
});
