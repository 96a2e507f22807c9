import { phrases } from '../../../core/phrases';
import { registerOf } from '../../../core/register';
import { fold } from '../../../core/text/fold';

/** What a sentence surely claims or says, by language: only-you, personal, open, or none of it. */
const rows: Record<string, Partial<Record<'exclusive' | 'personal' | 'open' | 'none', string[]>>> = {
  en: {
    exclusive: ['I am inviting only you to this.', 'This is for your eyes only.', 'I have not told anyone else.', 'You are the only person I asked.', 'You were hand-picked for this.', 'It is a private invitation.', 'You alone are invited.', 'Nobody but you will be there.', 'Please keep this between us.'],
    personal: ['I thought of you at once.', 'You came to mind.', 'I am writing to you personally.', 'I have been following your work.', 'I came across your profile.'],
    open: ['I am writing to the three of you together.', 'I send this to several people.', 'Would one of you show me around?', 'You are not the only one I asked.'],
    none: ['Only the invoice is missing.', 'The work is done.', 'The exclusive licence ended in May.', 'Feel free to forward this.'],
  },
  de: {
    exclusive: ['Ich lade ausschließlich Sie dazu ein.', 'Die Einladung gilt nur für Sie.', 'Niemand sonst weiß davon.', 'Sie wurden persönlich ausgewählt.', 'Das bleibt unter uns.'],
    personal: ['Ich habe gleich an Sie gedacht.', 'Ich schreibe Ihnen persönlich.', 'Ihr Profil hat mich angesprochen.'],
    open: ['Ich schreibe euch 3 gemeinsam.', 'Könnte mir einer von euch alles zeigen?', 'Ich schreibe Ihnen allen.'],
    none: ['Ich lade nur sie ein.', 'Nur die Rechnung fehlt.', 'Das ist euer Haus.'],
  },
  fr: {
    exclusive: ['C’est à vous seul que j’adresse cette invitation.', 'Je n’invite que vous.', 'Personne d’autre ne le sait.', 'Une invitation privée vous attend.'],
    personal: ['J’ai tout de suite pensé à vous.', 'Je vous écris personnellement.', 'Votre parcours m’a impressionné.'],
    open: ['Je vous écris à tous les 3 ensemble.', 'L’un d’entre vous pourrait-il me faire visiter ?'],
    none: ['Seule la facture manque.', 'Merci pour tout.'],
  },
  es: {
    exclusive: ['Solo a usted le hago esta invitación.', 'Nadie más lo sabe.', 'Esta invitación es exclusivamente para ti.', 'Ha sido usted elegido personalmente.'],
    personal: ['He pensado en usted.', 'Le escribo personalmente.', 'Sigo tu trabajo con interés.'],
    open: ['Os escribo a los 3 juntos.', '¿Alguno de vosotros podría enseñármelo?'],
    none: ['Solo falta la factura.', 'Nos vemos mañana.'],
  },
  pt: { exclusive: ['Convido apenas você.', 'Mais ninguém sabe disto.', 'É só para si.'], personal: ['Pensei em si.', 'Escrevo-lhe pessoalmente.'], open: ['Escrevo a todos vocês.', 'Algum de vocês pode ajudar?'], none: ['Só falta a fatura.'] },
  it: { exclusive: ['Invito soltanto Lei.', 'Nessun altro lo sa.', 'È riservato a Lei.'], personal: ['Ho pensato a Lei.', 'Le scrivo personalmente.'], open: ['Qualcuno di voi può aiutarmi?', 'Scrivo a tutti voi.'], none: ['Manca solo la fattura.'] },
  nl: { exclusive: ['Ik nodig alleen u uit.', 'Niemand anders weet het.', 'Dit is uitsluitend voor u.'], personal: ['Ik dacht meteen aan u.', 'Ik schrijf u persoonlijk.'], open: ['Kan een van jullie helpen?', 'Ik schrijf jullie drieën samen.'], none: ['Alleen de factuur ontbreekt.'] },
  bg: { exclusive: ['Каня само Вас.', 'Никой друг не знае.', 'Поканата е единствено за Вас.'], personal: ['Веднага се сетих за Вас.', 'Пиша Ви лично.'], open: ['Някой от вас може ли да помогне?', 'Пиша ви на тримата.'], none: ['Липсва само фактурата.'] },
};
const table = Object.entries(rows).flatMap(([language, kinds]) => Object.entries(kinds).flatMap(([kind, texts]) => texts.map((text): [string, string, string] => [language, kind, text])));

test.each(table)('%s %s: %s', (language, kind, text) => {
  const said = registerOf(text, fold(text), phrases.filter((one) => one.language === language));
  const isSure = (hits: readonly { readonly sureness: number }[]): boolean => hits.some((hit) => hit.sureness === 2);
  const found = { exclusive: isSure(said.exclusiveClaims), personal: isSure(said.personalClaims), open: said.kind === 'open' };
  if (kind === 'none') expect(found).toEqual({ exclusive: false, personal: false, open: false });
  else expect(found[kind as keyof typeof found]).toBe(true);
});
