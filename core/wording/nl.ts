import { count, date } from './count';
import { nl as warning, countPeople } from './warning/nl';
import type { Wording } from './wording';

/** "keer" has no plural after a number. */
const countTimes = (n: number): string => `${n} keer`;

const NOTHING_SENT = ' Er wordt niets verzonden.';
const FOOTPRINTS = { unsubscribe: 'Er staat een regel in om zich af te melden.', link: 'Een link erin telt wie erop klikt.', pixel: 'Een onzichtbaar plaatje telt wie de brief opent.' };
const PUSHED = { video: 'Een video', calendar: 'Een agenda', link: 'Een link', attachment: 'Een bijlage' };
const LANGUAGES = { en: 'Engels', es: 'Spaans', fr: 'Frans', de: 'Duits', pt: 'Portugees', it: 'Italiaans', nl: 'Nederlands', bg: 'Bulgaars' };

export const nl: Wording = {
  ...warning,
  words: { respect: 'Respect', relationship: 'Relatie', dialogue: 'Dialoog', value: 'Waarde', interest: 'Gedeeld belang' },
  verdicts: {
    ...warning.verdicts,
    clear: 'Niets te vragen.',
    look: 'Een paar dingen om naar te kijken.',
  },
  checks: {
    ...warning.checks,
    'list-like-readers': ({ readers, isSorted }) => ({
      title: 'De lezers lijken op een lijst',
      text: `${countPeople(readers)} ${isSorted ? 'op alfabetische volgorde' : 'met adressen die eender beginnen'}. Hebt u ieder van hen voor deze brief gekozen?`,
    }),
    'greeting-mismatch': ({ name, reader }) => ({
      title: `Is “${name.slice(0, 40)}” de juiste naam?`,
      text: `De brief gaat naar ${reader.slice(0, 60)}, maar de aanhef noemt een andere naam. Wie bedoelt u?`,
    }),
    'language-mismatch': ({ language, readers, isAll }) => ({
      title: `${readers === 1 ? 'Leest deze lezer' : 'Lezen ze'} ${LANGUAGES[language]}?`,
      text: `${isAll ? (readers === 1 ? 'De lezer schrijft' : 'Alle lezers schrijven') : count(readers, 'lezer schrijft', 'lezers schrijven')} misschien in een andere taal. Hebt u gevraagd welke het prettigst is?`,
    }),
    'after-a-no': ({ since }) => ({
      title: since === undefined ? 'Het antwoord was nee' : `Het antwoord was nee (${date(since)})`,
      text: 'En deze brief stelt opnieuw iets voor. Zou een bedankje, en het daarbij laten, meer goed doen?',
    }),
    monologue: ({ sent, since }) => ({
      title: `Brief ${sent + 1} zonder antwoord`,
      text: `U schreef ${countTimes(sent)} sinds ${date(since)}, en we weten van geen antwoord. Is er een betere weg, of is de stilte het antwoord?`,
    }),
    'unanswered-question': ({ questions }) => ({
      title: questions === 1 ? 'Er wacht een vraag op u' : `Er wachten ${questions} vragen op u`,
      text: `Uw brief lijkt daar niet op in te gaan. Wilt u met ${questions === 1 ? 'het antwoord' : 'de antwoorden'} beginnen?`,
    }),
    'no-introduction': ({ saysWho, saysHow }) => ({
      title: 'Een eerste kennismaking',
      text: saysWho ? 'Hoe vond u deze persoon, en waarom juist deze?' : `De lezer kent u nog niet. ${saysHow ? 'Wie schrijft er?' : 'Wie schrijft er, hoe vond u deze persoon, en waarom juist deze?'}`,
    }),
    'pitch-first': () => ({
      title: 'Het voorstel komt eerst',
      text: 'Het is de eerste brief, en hij stelt iets voor voordat er staat wie u bent. Eerst even binnenkomen, dan pas uitpakken?',
    }),
    'one-sided': ({ isAboutSelf, we, you }) => ({
      title: 'Wat heeft de lezer eraan?',
      text: `${isAboutSelf ? `Er staat ${countTimes(we)} “wij” en ${countTimes(you)} “u”` : 'De brief vraagt iets, en we vonden niet wat hij brengt'}. Wat zou de lezer eraan hebben?`,
    }),
    'no-common-ground': () => ({
      title: 'Dit past bij iedereen',
      text: 'Op de naam na vonden we geen woord dat bij deze lezer hoort. Wat deelt u met elkaar?',
    }),
    'no-way-to-answer': ({ isNoReply }) => ({
      title: 'Ruimte voor een antwoord',
      text: isNoReply ? 'De brief komt van een adres dat geen antwoord aanneemt. Waar kan men terugschrijven?' : 'De brief vraagt niets. Wat zou u graag van de lezer horen?',
    }),
    'unexplained-push': ({ kind }) => ({
      title: `${PUSHED[kind]}, zonder een woord erbij`,
      text: 'De lezer kent u nog niet. Wat is het, en waarom zou iemand het openen?',
    }),
    'fallback-word': () => ({
      title: 'Een aanhef die bij iedereen past',
      text: 'Dit schrijft een mailing als er geen naam is. Kent u de naam?',
    }),
    'pasted-slot': ({ name }) => ({
      title: `“${name.slice(0, 40)}” wijkt af van de zin eromheen`,
      text: 'Een ander lettertype, een andere grootte, kleur of dikte laat zien waar een tekst is ingevuld. Wilt u het gelijk maken aan de woorden eromheen?',
    }),
    'draft-mark': ({ mark }) => ({
      title: `“${mark.slice(0, 40)}”`,
      text: 'Dit lijkt een merk op een concept of een bewaarde tekst. Is het voor de lezer bedoeld?',
    }),
    'false-reply': ({ prefix }) => ({
      title: `“${prefix}”, maar op welke mail?`,
      text: 'Volgens het onderwerp is dit een antwoord, en we vonden geen mail die erbij hoort. Zou de lezer zich er een herinneren?',
    }),
    'campaign-footprint': ({ trace }) => ({
      title: 'Verstuurd als een massamail',
      text: `${FOOTPRINTS[trace]} De woorden spreken tot één persoon. Welke van de twee is het?`,
    }),
    'stock-phrases': ({ count: n }) => ({
      title: `${n} zinnen uit veel brieven`,
      text: 'Elk is heel gewoon, en samen klinken ze als een sjabloon. Hoe zou u het deze lezer zeggen?',
    }),
  },
  remedies: {
    'separate-letters': { label: 'Ieder apart schrijven', will: `Maakt één concept per lezer, elk met een eigen aanhef en een regel die alleen u kunt invullen.${NOTHING_SENT}` },
    'open-letter': { label: 'Zeggen: aan iedereen', will: `Groet iedereen, haalt weg wat voor maar één lezer waar is, en voegt een regel toe over wie de brief krijgt, met een open plek voor het waarom.${NOTHING_SENT}` },
    'known-only': { label: 'Alleen wie ik ken', will: `Laat de lezers die u kent in deze brief staan en zet de anderen in een tweede concept.${NOTHING_SENT}` },
    'right-name': { label: 'De juiste naam zetten', will: `Zet de naam van deze lezer op de plek van de andere naam, en een open plek voor een bedrijf dat we niet kennen.${NOTHING_SENT}` },
    'drop-claim': { label: 'Die zin weghalen', will: `Haalt elke zin weg die voor maar één lezer waar is.${NOTHING_SENT}` },
    'answer-first': { label: 'Eerst antwoorden', will: `Zet de open vragen bovenaan, elk met een open plek voor uw antwoord.${NOTHING_SENT}` },
    'say-who-comes': { label: 'Zeggen wie er komen', will: `Voegt een regel toe met de naam van iedereen die is uitgenodigd.${NOTHING_SENT}` },
  },
  notes: {
    ...warning.notes,
    unknownReaders: (n) => `We konden niet nagaan of u ${count(n, 'lezer', 'lezers')} kent.`,
    memoryLost: 'Een deel van wat onthouden was, kon niet worden gelezen en is weggelaten.',
    answered: (n) => `${count(n, 'vraag is', 'vragen zijn')} voor deze brief al beantwoord.`,
    checkSkipped: (id) => `Eén controle is niet gelukt en overgeslagen: ${id}.`,
  },
  ui: {
    checkAgain: 'Opnieuw controleren',
    undo: 'Ongedaan maken',
    apply: 'Doe dit',
    ...warning.ui,
    checkedText: (opening, words) => `Gecontroleerd: “${opening}…” (${count(words, 'woord', 'woorden')})`,
  },
};
