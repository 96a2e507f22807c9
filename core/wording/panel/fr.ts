import type { PanelWording } from '../wording';

export const fr: PanelWording = {
  answerIt: 'Répondre',
  notHere: 'Pas pour cette lettre',
  never: 'Ne plus jamais le demander',
  answersTitle: 'Ce que vous avez répondu',
  takeBack: 'Reprendre',
  forget: 'Tout oublier',
  settings: {
    title: 'Réglages',
    ownAddresses: 'Mes autres adresses',
    ownDomains: 'Domaines de mon organisation',
    daysKept: 'Jours où une lettre reste en mémoire',
    threshold: 'Quand demander avant qu’une lettre parte',
    thresholds: { usual: 'Chaque fois que la lettre y donne lieu', certain: 'Seulement si les destinataires sont à coup sûr des inconnus', never: 'Jamais : le montrer ici seulement' },
    languages: 'Langues des lettres dont les mots sont lus',
    checksOn: 'Ce qu’il faut demander',
    locked: 'Fixé par votre organisation.',
    saved: 'Enregistré.',
    asText: 'Réglages sous forme de texte',
    carry: 'Copiez ce texte pour emporter vos réglages, ou mettez-en un ici.',
    bringIn: 'Utiliser ce texte',
    broughtIn: 'Ces réglages sont maintenant les vôtres.',
    leftOut: (names) => `Laissé tel quel, car illisible ou fixé par votre organisation: ${names}.`,
    notSettings: 'Ce n’est pas un texte de réglages. Rien n’a été changé.',
    policyUnread: 'Ce que votre organisation a fixé n’a pas pu être lu ; vos propres réglages s’appliquent donc.',
  },
};
