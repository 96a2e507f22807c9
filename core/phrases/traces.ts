import type { PhraseGroup } from '../text/find';

/**
 * The line under a mass mail, whatever the mail's language: sorted, in the notation of find.ts. English as sending services word it;
 * es fr de pt it nl bg written for this project, to be read by natives.
 */
export const unsubscribeLines: PhraseGroup = {
  'anular/cancelar la/mi/su/tu suscripción': 2, 'cancelar a/o assinatura/inscrição/subscrição': 2, 'cancellare/annullare la/tua iscrizione': 2,
  'darse/darte de baja': 2, disiscriversi: 2, disiscriverti: 2, 'from_this/our/this mailing list': 1, 'hier abmelden': 2, 'manage/update your preferences': 2,
  'me/se/vous désabonner/désinscrire': 2, 'newsletter abbestellen/abmelden': 2, 'no longer wish/want to receive': 2, 'no recibir más': 2,
  'ne plus recevoir': 2, 'opt out of future/receiving/these/this': 2, 'receber mais e-mails/emails/mensagens': 2, uitschrijven: 2, unsubscribe: 2,
  'view this email/message in your': 2, 'voor deze nieuwsbrief': 2, 'vom newsletter': 2, 'откажете/откажа се от': 2, отписване: 2, 'отпишете/отпиша се': 2,
};
