import type { PhraseGroup } from '../text/find';

/**
 * A reader's no, whatever the language; 1 only where hardly anything else is written. In the notation of find.ts.
 * Written for this project, to be read by a native of each language.
 */
export const refusals: { readonly said: PhraseGroup } = { said: {
  "don't/do_not/never/stop contact/contacting/email/emailing/mail/mailing/write/writing/send/sending me/us/to -/me/us": 2,
  "i'm/i_am/we're/we_are/am not interested": 2, "i'm/i_am/we're/we_are not looking for": 2, "i'll/we'll/i_will/we_will pass": 2, 'no interest in': 1, 'no thank you': 2, 'no thanks': 2,
  'not interested': 1, 'not looking for': 1, 'remove/take me/us/my/our from/off/address/email/name': 2, 'unsubscribe': 1, 'unsubscribe me/us': 2, 'stop': 1, 'no': 1,
  'no estoy/estamos interesado/interesada/interesados/interesadas': 2, 'no me/nos interesa': 2, 'no gracias': 2, 'no me/nos escriba/escribas/escriban/contacte/contactes/contacten más': 2,
  'no vuelva/vuelvas a escribirme/escribirnos/contactarme/contactarnos': 2, 'deme/dame/denme/borre/bórreme/elimine/elimíneme de baja/su/la/tu': 2,
  'ne suis/sommes pas intéressé/intéressée/intéressés/intéressées': 2, "cela/ça ne m'intéresse/nous_intéresse pas": 2, 'non merci': 2, "ne m'écrivez/me_contactez/nous_contactez plus": 2, 'retirez-moi/retirez/désabonnez-moi de/-': 2,
  'kein/keinen interesse/bedarf': 2, 'nicht interessiert': 2, 'nein danke': 2, 'schreiben/kontaktieren sie mir/mich/uns nicht/bitte nicht/-': 2, 'keine weiteren mails/e-mails/nachrichten': 2, 'nehmen/streichen/löschen sie mich/uns/meine': 2,
  'não estou/estamos/tenho/temos interessado/interessada/interessados/interesse': 2, 'não me/nos interessa': 2, 'não obrigado/obrigada': 2, 'não me/nos escreva/escreva_mais/contacte/contate': 2, 'remova-me/retire-me/remova/retire da/o/meu': 2,
  'non sono/siamo interessato/interessata/interessati/interessate': 2, 'non mi/ci interessa': 2, 'no grazie': 2, 'non mi/ci scriva/scriveteci/scrivetemi/contatti/contattate più/-': 2, 'mi/ci tolga/rimuova/cancelli da/dalla': 2,
  'geen interesse/belangstelling': 2, 'niet geïnteresseerd': 2, 'nee bedankt/dank': 2, 'mail/schrijf/contacteer me/mij/ons niet': 2, 'haal/verwijder me/mij/ons van/uit': 2,
  'не се интересувам/интересуваме': 2, 'не ме/ни интересува': 2, 'не благодаря': 2, 'не ми/ни пишете/пиши': 2, 'нямам/нямаме интерес': 2, 'махнете/премахнете/изтрийте ме/ни': 2,
} };
