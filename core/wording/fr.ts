import { countFromNone as count, date } from './count';
import { fr as warning, people } from './warning/fr';
import type { Wording } from './wording';

const FOOTPRINTS = { unsubscribe: 'On peut s’y désabonner.', link: 'Un lien y compte les clics.', pixel: 'Une image invisible y compte les ouvertures.' };
const PUSHED = { video: 'Une vidéo', calendar: 'Un agenda', link: 'Un lien', attachment: 'Une pièce jointe' };
const LANGUAGES = { en: 'l’anglais', es: 'l’espagnol', fr: 'le français', de: 'l’allemand', pt: 'le portugais', it: 'l’italien', nl: 'le néerlandais', bg: 'le bulgare' };

/** Written for this project, to be read by a native. */
export const fr: Wording = {
  ...warning,
  words: { respect: 'Respect', relationship: 'Relation', dialogue: 'Dialogue', value: 'Valeur', interest: 'Intérêt commun' },
  verdicts: {
    ...warning.verdicts,
    clear: 'Rien à demander.',
    look: 'Un ou deux points à regarder.',
  },
  checks: {
    ...warning.checks,
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
    'after-a-no': ({ since }) => ({
      title: since === undefined ? 'On vous a dit non' : `On vous a dit non (${date(since)})`,
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
  },
  remedies: {
    'separate-letters': { label: 'Écrire à chaque personne', will: 'Prépare un brouillon par personne, avec la bonne salutation et une ligne que personne d’autre ne peut remplir à votre place. Rien n’est envoyé.' },
    'open-letter': { label: 'Dire à qui elle va', will: 'Salue tout le monde, retire ce qui n’est vrai que d’une personne et dit qui la reçoit, en vous laissant écrire pourquoi. Rien n’est envoyé.' },
    'known-only': { label: 'Garder qui je connais', will: 'Laisse ici les personnes que vous connaissez ; les autres passent dans un second brouillon. Rien n’est envoyé.' },
    'right-name': { label: 'Mettre le bon nom', will: 'Met le nom de la personne à qui va cette lettre là où figure l’autre, et un blanc pour une entreprise que nous ne connaissons pas. Rien n’est envoyé.' },
    'drop-claim': { label: 'Retirer cette phrase', will: 'Retire chaque phrase qui n’est vraie que d’une personne. Rien n’est envoyé.' },
    'answer-first': { label: 'Répondre d’abord', will: 'Met en tête les questions qu’on vous a posées, avec de la place pour vos réponses. Rien n’est envoyé.' },
    'say-who-comes': { label: 'Dire qui vient aussi', will: 'Ajoute une ligne avec le nom de toutes les personnes invitées. Rien n’est envoyé.' },
  },
  notes: {
    ...warning.notes,
    unknownReaders: (n) => `Pour ${people(n)}, impossible de vérifier si vous vous connaissez.`,
    memoryLost: 'Une part de ce qui était gardé en mémoire n’a pas pu être lue et reste de côté.',
    answered: (n) => `${count(n, 'question déjà réglée', 'questions déjà réglées')} pour cette lettre.`,
    checkSkipped: (id) => `Une vérification a échoué et reste de côté : ${id}.`,
  },
  ui: {
    checkAgain: 'Vérifier à nouveau',
    undo: 'Annuler',
    apply: 'Appliquer',
    ...warning.ui,
    checkedText: (opening, words) => `Vérifié : « ${opening}… » (${count(words, 'mot', 'mots')})`,
  },
};
