import { countFromNone as count, date } from './count';
import type { Wording } from './wording';

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
const FOOTPRINTS = { unsubscribe: 'On peut s’y désabonner.', link: 'Un lien y compte les clics.', pixel: 'Une image invisible y compte les ouvertures.' };
const PUSHED = { video: 'Une vidéo', calendar: 'Un agenda', link: 'Un lien', attachment: 'Une pièce jointe' };
const LANGUAGES = { en: 'l’anglais', es: 'l’espagnol', fr: 'le français', de: 'l’allemand', pt: 'le portugais', it: 'l’italien', nl: 'le néerlandais', bg: 'le bulgare' };

function people(n: number): string {
  return count(n, 'personne', 'personnes');
}

function organisations(n: number): string {
  return count(n, 'organisation', 'organisations');
}

/** Written for this project, to be read by a native. */
export const fr: Wording = {
  locale: 'fr',
  words: { respect: 'Respect', relationship: 'Relation', dialogue: 'Dialogue', value: 'Valeur', interest: 'Intérêt commun' },
  verdicts: {
    clear: 'Rien à demander.',
    look: 'Un ou deux points à regarder.',
    hold: 'Avant que cette lettre parte : la rendre personnelle, ou la rendre franche ?',
  },
  checks: {
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
    'personal-claim': ({ readers }) => ({
      title: 'Elle dit que vous avez pensé à quelqu’un',
      text: `Elle va à ${people(readers)}. À qui avez-vous pensé ?`,
    }),
    'strangers-together': ({ readers, organisations: firms, isInvitation }) => ({
      title: isInvitation ? 'Qui d’autre vient ?' : `${people(readers)} qui ne se connaissent peut-être pas`,
      text: `${people(readers)} de ${organisations(firms)} ${isInvitation ? 'reçoivent cette invitation, qui ne dit rien des autres' : 'reçoivent cette lettre côte à côte'}. Un mot pour les présenter leur serait-il utile ?`,
    }),
    'list-like-readers': ({ readers, isSorted }) => ({
      title: 'Ces adresses ressemblent à une liste',
      text: `${people(readers)} ${isSorted ? 'se suivent dans l’ordre alphabétique' : 'ont des adresses qui commencent de même'}. Avez-vous choisi chacune pour cette lettre ?`,
    }),
    'greeting-mismatch': ({ name, reader }) => ({
      title: `« ${name.slice(0, 40)} », est-ce le bon nom ?`,
      text: `La lettre va à ${reader.slice(0, 60)}, et la salutation dit autre chose. À qui pensez-vous ?`,
    }),
    'language-mismatch': ({ language, readers, isAll }) => ({
      title: `Lit-on ${LANGUAGES[language]} là-bas ?`,
      text: `${isAll ? 'On y écrit peut-être dans une autre langue' : `${people(readers)} ${readers < 2 ? 'écrit' : 'écrivent'} peut-être dans une autre langue`}. Avez-vous demandé laquelle ferait plaisir ?`,
    }),
    'after-a-no': () => ({
      title: 'On vous a dit non',
      text: 'Et cette lettre continue de proposer. Un merci, et en rester là, ne serait-ce pas plus aimable ?',
    }),
    monologue: ({ sent, since }) => ({
      title: `Lettre n° ${sent + 1}, sans réponse`,
      text: `Vous avez écrit ${sent} fois depuis le ${date(since)}, et nous ne voyons aucune réponse. Y a-t-il un meilleur chemin, ou ce silence est-il la réponse ?`,
    }),
    'unanswered-question': ({ questions }) => ({
      title: questions === 1 ? 'On vous a posé une question' : `On vous a posé ${questions} questions`,
      text: `Votre lettre ne semble pas y répondre. Et si ${questions === 1 ? 'la réponse venait' : 'les réponses venaient'} d’abord ?`,
    }),
    'no-introduction': ({ saysWho, saysHow }) => ({
      title: 'Une première lettre à quelqu’un de nouveau',
      text: saysWho ? 'Comment avez-vous trouvé cette personne, et pourquoi elle ?' : `On ne vous connaît pas encore. Qui écrit${saysHow ? ' ?' : ', comment avez-vous trouvé cette personne, et pourquoi elle ?'}`,
    }),
    'pitch-first': () => ({
      title: 'La proposition vient d’abord',
      text: 'C’est votre première lettre, et elle propose avant de dire qui vous êtes. Et si vous entriez avant de déballer ?',
    }),
    'one-sided': ({ isAboutSelf, we, you }) => ({
      title: 'Qu’y a-t-il là pour l’autre ?',
      text: isAboutSelf ? `« Nous » y figure ${we} fois, « vous » ${you} fois. Qu’apporte la lettre à qui la lit ?` : 'Elle demande quelque chose, et nous n’avons pas trouvé ce qu’elle apporte. Qu’est-ce que cela pourrait être ?',
    }),
    'no-common-ground': () => ({
      title: 'Elle irait à n’importe qui',
      text: 'Hormis le nom, nous n’y trouvons pas un mot qui soit à cette personne. Qu’avez-vous en commun ?',
    }),
    'no-way-to-answer': ({ isNoReply }) => ({
      title: 'De la place pour répondre',
      text: isNoReply ? 'Elle part d’une adresse qui ne prend pas de réponse. Où peut-on vous écrire ?' : 'Elle ne demande rien. Qu’aimeriez-vous entendre en retour ?',
    }),
    'unexplained-push': ({ kind }) => ({
      title: `${PUSHED[kind]} sans un mot d’explication`,
      text: 'On ne vous connaît pas encore. De quoi s’agit-il, et pourquoi l’ouvrir ?',
    }),
    'fallback-word': () => ({
      title: 'Une salutation qui va à tout le monde',
      text: 'C’est ce qu’écrit un publipostage quand il n’a pas de nom. Le connaissez-vous ?',
    }),
    'pasted-slot': ({ name }) => ({
      title: `« ${name.slice(0, 40)} » tranche avec sa phrase`,
      text: 'Une autre police, taille, couleur ou graisse montre où l’on a rempli un blanc. Voulez-vous lui donner l’aspect des mots voisins ?',
    }),
    'draft-mark': ({ mark }) => ({
      title: `« ${mark.slice(0, 40)} »`,
      text: 'On dirait une note sur un brouillon ou un modèle. Est-ce fait pour être lu ?',
    }),
    'false-reply': ({ prefix }) => ({
      title: `« ${prefix} », mais à quel message ?`,
      text: 'L’objet annonce une réponse, et nous ne trouvons pas à quoi. S’en souviendrait-on en face ?',
    }),
    'campaign-footprint': ({ trace }) => ({
      title: 'Envoyée comme un mailing',
      text: `${FOOTPRINTS[trace]} Les mots s’adressent à une seule personne. Laquelle des deux choses est-ce ?`,
    }),
    'stock-phrases': ({ count: n }) => ({
      title: count(n, 'formule mille fois lue', 'formules mille fois lues'),
      text: 'Chacune est courante ; ensemble, elles sonnent comme un modèle. Comment le diriez-vous à cette personne ?',
    }),
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
    'same-letter-again': ({ before, first, last, share }) => ({
      title: 'La même lettre, encore une fois',
      text: `${count(before, 'personne a', 'personnes ont')} déjà reçu ce texte (${first === last ? `le ${date(first)}` : `du ${date(first)} au ${date(last)}`}). ${share === undefined ? '' : share < 0.005 ? 'Rien n’y est propre à cette lettre-ci. ' : `Environ ${Math.round(share * 100)} % sont propres à cette lettre-ci. `}Qu’y a-t-il là rien que pour cette personne ?`,
    }),
    'name-left-over': ({ name }) => ({
      title: `Qui est « ${name.slice(0, 40)} » ?`,
      text: 'C’est le nom de quelqu’un qui a déjà reçu cette lettre. A-t-il sa place ici ?',
    }),
  },
  remedies: {
    'separate-letters': { label: 'Écrire à chaque personne', will: 'Prépare un brouillon par personne, avec la bonne salutation et une ligne que personne d’autre ne peut remplir à votre place. Rien n’est envoyé.' },
    'open-letter': { label: 'Dire à qui elle va', will: 'Salue tout le monde, retire ce qui n’est vrai que d’une personne et dit qui la reçoit, en vous laissant écrire pourquoi. Rien n’est envoyé.' },
    'known-only': { label: 'Garder qui je connais', will: 'Laisse ici les personnes que vous connaissez ; les autres passent dans un second brouillon. Rien n’est envoyé.' },
    'right-name': { label: 'Mettre le bon nom', will: 'Met le nom de la personne à qui va cette lettre là où figure l’autre. Rien n’est envoyé.' },
    'drop-claim': { label: 'Retirer cette phrase', will: 'Retire chaque phrase qui n’est vraie que d’une personne. Rien n’est envoyé.' },
    'answer-first': { label: 'Répondre d’abord', will: 'Met en tête les questions qu’on vous a posées, avec de la place pour vos réponses. Rien n’est envoyé.' },
    'say-who-comes': { label: 'Dire qui vient aussi', will: 'Ajoute une ligne avec le nom de toutes les personnes invitées. Rien n’est envoyé.' },
  },
  notes: {
    notChecked: 'Golden Rule n’a pas pu vérifier cette lettre. Vous pouvez l’envoyer telle quelle.',
    unknownReaders: (n) => `Pour ${people(n)}, impossible de vérifier si vous vous connaissez.`,
    memoryLost: 'Une part de ce qui était gardé en mémoire n’a pas pu être lue et reste de côté.',
    answered: (n) => `${count(n, 'question déjà réglée', 'questions déjà réglées')} pour cette lettre.`,
    checkSkipped: (id) => `Une vérification a échoué et reste de côté : ${id}.`,
  },
  ui: {
    checkAgain: 'Vérifier à nouveau',
    undo: 'Annuler',
    apply: 'Appliquer',
    takeAction: 'Voir et modifier',
    checkedText: (opening, words) => `Vérifié : « ${opening}… » (${count(words, 'mot', 'mots')})`,
  },
};
