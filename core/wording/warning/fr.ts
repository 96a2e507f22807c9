import { countFromNone as count, date } from '../count';
import type { WarningWording } from '../wording';

const PLACES = { subject: ' dans l’objet', body: '', link: ' dans un lien', picture: ' dans une image', attachment: ' dans le nom d’une pièce jointe' };
const SLOTS = {
  'first-name': 'un prénom', 'last-name': 'un nom de famille', name: 'un nom', title: 'une civilité', company: 'une entreprise', place: 'un lieu', role: 'un métier',
  date: 'une date', link: 'un lien', address: 'une adresse', number: 'un nombre', topic: 'un sujet', sender: 'votre propre nom', other: 'à compléter',
};
const ARTEFACTS = {
  empty: 'C’est ce qu’un programme écrit quand il n’a pas de nom. Qui saluez-vous ?',
  capitals: 'Le nom est en capitales, comme dans une liste. S’écrit-il vraiment ainsi ?',
  firm: 'C’est une entreprise, pas une personne. Qui vous y lira ?',
  mailbox: 'C’est une boîte aux lettres, pas une personne. Savez-vous qui vous lira ?',
  handle: 'C’est l’adresse, pas le nom. Comment s’appelle cette personne ?',
};

export function people(n: number): string {
  return count(n, 'personne', 'personnes');
}

function organisations(n: number): string {
  return count(n, 'organisation', 'organisations');
}

/** Written for this project, to be read by a native. */
export const fr: WarningWording = {
  locale: 'fr',
  verdicts: {
    hold: 'Avant que cette lettre parte : la rendre personnelle, ou la rendre franche ?',
  },
  checks: {
    'placeholder-left': ({ slots, count: open }) => ({
      title: open === 1 ? 'Un blanc reste à remplir' : `${open} blancs restent à remplir`,
      text: `${slots.map(({ token, slot, place }) => `« ${token} »${PLACES[place]} (${SLOTS[slot]})`).join(' ; ')}${open > slots.length ? ` ; et ${open - slots.length} de plus` : ''}. Qu’écrire à la place ?`,
    }),
    'spintax-left': ({ count: open }) => ({
      title: open === 1 ? 'Un choix de mots reste ouvert' : `${open} choix de mots restent ouverts`,
      text: 'On les verrait tous, accolades comprises. Lequel voulez-vous ?',
    }),
    'blank-slot': ({ isGreeting }) => ({
      title: isGreeting ? 'Il y a un blanc dans la salutation' : 'Il semble manquer quelque chose',
      text: isGreeting ? 'Il y a un vide là où serait un nom. Qui saluez-vous ?' : 'Il y a un vide là où serait un mot. Qu’écrire à la place ?',
    }),
    'data-artefact': ({ artefact, name }) => ({
      title: `« ${name.slice(0, 40)} » ?`,
      text: ARTEFACTS[artefact],
    }),
    'one-letter-many-strangers': ({ readers, organisations: firms, name, isCertain }) => ({
      title: `Une seule lettre, ${isCertain ? count(readers, 'personne inconnue', 'personnes inconnues') : people(readers)}`,
      text: `Elle ${name ? 'salue' : 'parle à'} une seule personne, et ${people(readers)} de ${organisations(firms)} la ${readers < 2 ? 'lira' : 'liront'}. ${isCertain ? 'Vous n’avez jamais échangé avec elles. ' : ''}Chacune serait-elle heureuse d’apprendre que les autres l’ont reçue ?`,
    }),
    'hidden-readers': ({ hidden, hasGroup }) => ({
      title: hasGroup ? 'Une liste de destinataires cachés' : count(hidden, 'destinataire que nul ne voit', 'destinataires que nul ne voit'),
      text: 'Chaque personne croira que la lettre est pour elle seule. Voulez-vous dire qui d’autre la reçoit, ou écrire à chacune ?',
    }),
    'exclusive-claim': ({ others }) => ({
      title: 'Elle dit : vous seulement',
      text: `${count(others, 'autre personne la reçoit aussi, ou l’a déjà reçue', 'autres personnes la reçoivent aussi, ou l’ont déjà reçue')}. Cette phrase resterait-elle vraie à leurs yeux ?`,
    }),
    'same-letter-again': ({ before, first, last, share }) => ({
      title: 'La même lettre, encore une fois',
      text: `${count(before, 'personne a', 'personnes ont')} déjà reçu ce texte (${first === last ? `le ${date(first)}` : `du ${date(first)} au ${date(last)}`}). ${share === undefined ? '' : share < 0.005 ? 'Rien n’y est propre à cette lettre-ci. ' : `Environ ${Math.round(share * 100)} % sont propres à cette lettre-ci. `}Qu’y a-t-il là rien que pour cette personne ?`,
    }),
    'name-left-over': ({ name }) => ({
      title: `Qui est « ${name.slice(0, 40)} » ?`,
      text: 'C’est le nom de quelqu’un qui a déjà reçu cette lettre. A-t-il sa place ici ?',
    }),
    'personal-claim': ({ readers }) => ({
      title: 'Elle dit que vous avez pensé à quelqu’un',
      text: `Elle va à ${people(readers)}. À qui avez-vous pensé ?`,
    }),
    'strangers-together': ({ readers, organisations: firms, isInvitation }) => ({
      title: isInvitation ? 'Qui d’autre vient ?' : `${people(readers)} qui ne se connaissent peut-être pas`,
      text: `${people(readers)} de ${organisations(firms)} ${isInvitation ? 'reçoivent cette invitation, qui ne dit rien des autres' : 'reçoivent cette lettre côte à côte'}. Un mot pour les présenter leur serait-il utile ?`,
    }),
  },
  notes: {
    notChecked: 'Golden Rule n’a pas pu vérifier cette lettre. Vous pouvez l’envoyer telle quelle.',
  },
  ui: {
    takeAction: 'Voir et modifier',
  },
};
