import { count, date } from '../count';
import type { WarningWording } from '../wording';

export const countPeople = (n: number): string => count(n, 'persoon', 'mensen');
const countOrganisations = (n: number): string => count(n, 'organisatie', 'organisaties');

const PLACES = { subject: ' in het onderwerp', body: '', link: ' in een link', picture: ' in een afbeelding', attachment: ' in de naam van een bijlage' };
const SLOTS = {
  'first-name': 'de voornaam', 'last-name': 'de achternaam', name: 'de naam', title: 'de aanspreekvorm', company: 'het bedrijf', place: 'de plaats of het land',
  role: 'de functie', date: 'een datum', link: 'een link', address: 'een adres', number: 'een getal', topic: 'het onderwerp', sender: 'uw eigen naam', other: 'iets om in te vullen',
};
const ARTEFACTS = {
  empty: 'Dit schrijft een programma als het geen naam vindt. Wie groet u?',
  capitals: 'De naam staat in hoofdletters, zoals in een lijst. Wordt die zo geschreven?',
  firm: 'Dit is een bedrijf, geen mens. Wie leest het daar?',
  mailbox: 'Dit is een postbus, geen mens. Weet u wie het leest?',
  handle: 'Dit is een adres, geen naam. Hoe heet deze persoon?',
};

export const nl: WarningWording = {
  locale: 'nl',
  verdicts: {
    hold: 'Voordat deze brief weggaat: maakt u hem persoonlijk, of maakt u hem eerlijk?',
  },
  checks: {
    'placeholder-left': ({ slots, count: open }) => ({
      title: open === 1 ? 'Er staat nog iets open' : `Er staan nog ${open} plekken open`,
      text: `${slots.map(({ token, slot, place }) => `“${token}”${PLACES[place]} lijkt te staan voor ${SLOTS[slot]}`).join('; ')}${open > slots.length ? `; en nog ${open - slots.length}` : ''}. Wat hoort daar?`,
    }),
    'spintax-left': ({ count: open }) => ({
      title: open === 1 ? 'Er is nog een woord te kiezen' : `Er zijn nog ${open} woorden te kiezen`,
      text: 'De lezer zou ze allemaal zien, met accolades en al. Welk woord bedoelt u?',
    }),
    'blank-slot': ({ isGreeting }) => ({
      title: isGreeting ? 'Er zit een gat in de aanhef' : 'Er lijkt iets te ontbreken',
      text: `Er staat een lege plek waar ${isGreeting ? 'een naam zou staan. Wie groet u?' : 'een woord zou staan. Wat hoort daar?'}`,
    }),
    'data-artefact': ({ artefact, name }) => ({
      title: `“${name.slice(0, 40)}”?`,
      text: ARTEFACTS[artefact],
    }),
    'one-letter-many-strangers': ({ readers, organisations, name, isCertain }) => ({
      title: `Eén brief, ${isCertain ? count(readers, 'onbekende', 'onbekenden') : countPeople(readers)}`,
      text: `Hij ${name ? 'groet één persoon' : 'spreekt tot één persoon'}, maar gaat naar ${countPeople(readers)} van ${countOrganisations(organisations)}. ${isCertain ? 'U hebt nog geen mail met hen gewisseld. ' : ''}Zou elk van hen graag van de anderen weten?`,
    }),
    'hidden-readers': ({ hidden, hasGroup }) => ({
      title: hasGroup ? 'Een lijst met verborgen lezers' : count(hidden, 'verborgen lezer', 'verborgen lezers'),
      text: 'Ieder zal denken de enige lezer te zijn. Wilt u zeggen wie de brief nog meer krijgt, of ieder apart schrijven?',
    }),
    'exclusive-claim': ({ others }) => ({
      title: 'Er staat: alleen u',
      text: `De brief gaat ook, of ging al, naar ${count(others, 'ander', 'anderen')}. Zou deze zin in hun ogen nog kloppen?`,
    }),
    'same-letter-again': ({ before, first, last, share }) => ({
      title: 'Nog eens dezelfde brief',
      text: `Deze tekst ging al naar ${countPeople(before)} (${first === last ? `op ${date(first)}` : `${date(first)} tot ${date(last)}`}). ${share === undefined ? '' : share < 0.005 ? 'Niets erin gaat alleen over deze lezer. ' : `Ongeveer ${Math.round(share * 100)} % gaat over deze lezer. `}Wat staat erin voor deze lezer?`,
    }),
    'name-left-over': ({ name }) => ({
      title: `Wie is “${name.slice(0, 40)}”?`,
      text: 'Deze naam hoort bij iemand die dezelfde brief eerder kreeg. Is het de bedoeling dat hij hier staat?',
    }),
    'personal-claim': ({ readers }) => ({
      title: 'Er staat dat u aan de lezer dacht',
      text: `De brief gaat naar ${countPeople(readers)}. Aan wie van hen dacht u?`,
    }),
    'strangers-together': ({ readers, organisations, isInvitation }) => ({
      title: isInvitation ? 'Wie komen er nog meer?' : `${countPeople(readers)} die elkaar misschien niet kennen`,
      text: `Deze ${isInvitation ? 'uitnodiging' : 'brief'} gaat naar ${countPeople(readers)} van ${countOrganisations(organisations)}${isInvitation ? ', en zegt dat niet' : ', naast elkaar'}. Zou een woord over wie ze zijn hen helpen?`,
    }),
  },
  notes: {
    notChecked: 'Golden Rule kon deze brief niet controleren. U kunt hem verzenden zoals hij is.',
  },
  ui: {
    takeAction: 'Bekijken en wijzigen',
  },
};
