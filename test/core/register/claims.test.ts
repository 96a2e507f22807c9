import { phrases } from '../../../core/phrases';
import { registerOf } from '../../../core/register';
import { fold } from '../../../core/text/fold';

/** What a sentence surely claims or says, by language: only-you, personal, open, or none of it. */
const rows: Record<string, Partial<Record<'exclusive' | 'personal' | 'open' | 'none', string[]>>> = {
  pt: { exclusive: ['Nenhuma outra empresa conhece o plano.', 'Escolhemos você.', 'Convido apenas você.', 'Mais ninguém sabe disto.', 'É só para si.'], personal: ['Vi o seu anúncio do piano.', 'Pensei em si.', 'Escrevo-lhe pessoalmente.'], open: ['Escrevo a todos vocês.', 'Algum de vocês pode ajudar?'], none: ['Só falta a fatura.', 'Mais ninguém tem chave.'] },
  it: { exclusive: ['Abbiamo scelto proprio te.', 'Resti tra noi.', 'Invito soltanto Lei.', 'Nessun altro lo sa.', 'È riservato a Lei.'], personal: ['Ho pensato a Lei.', 'Le scrivo personalmente.'], open: ['Qualcuno di voi può aiutarmi?', 'Scrivo a tutti voi.'], none: ['Manca solo la fattura.', 'Nessun altro ha la chiave.'] },
  nl: { exclusive: ['Geen ander bedrijf weet het.', 'De laatste stoel is voor jou.', 'Ik nodig alleen u uit.', 'Niemand anders weet het.', 'Dit is uitsluitend voor u.'], personal: ['Ik zag je advertentie.', 'Ik dacht meteen aan u.', 'Ik schrijf u persoonlijk.'], open: ['Kan een van jullie helpen?', 'Ik schrijf jullie drieën samen.'], none: ['Alleen de factuur ontbreekt.'] },
  bg: { exclusive: ['Избрахме именно Вас.', 'Ще остане между мен и теб.', 'Каня само Вас.', 'Никой друг не знае.', 'Поканата е единствено за Вас.'], personal: ['Веднага се сетих за Вас.', 'Пиша Ви лично.'], open: ['Някой от вас може ли да помогне?', 'Пиша ви на тримата.'], none: ['Липсва само фактурата.', 'Никой друг няма ключ.'] },
  en: { exclusive: ['You will not find this letter in anybody else’s mailbox.', 'I would like it to be you.', 'Let it be a secret between us.'], personal: ['Ever since your lecture in Bath I have wondered about one thing.', 'Your name came up twice at lunch.', 'I saw your ad for the piano.'], open: ['Five choirs have this letter, yours included.', 'The first to answer gets the piano, and I tell the others.'], none: ['Only you can judge whether the stairs are too steep.', 'We send you two keys by post.'] },
  de: { exclusive: ['Das weiß sonst niemand.', 'Keine andere Werkstatt und kein anderer Betrieb wurde gefragt.', 'Der Flügel ist ausschließlich für Ihre Schule.'], personal: ['Seit Ihrem Konzert in Bath frage ich mich etwas.', 'Ihr Name fiel zweimal beim Essen.', 'Ich habe Ihre Anzeige für das Klavier gesehen.'], open: ['Ich frage gerade mehrere Chöre.', 'Der Brief geht auch an vier andere Chöre.'], none: ['Nur Sie können das beurteilen.', 'Der Flügel ist ausschließlich für Konzerte.'] },
  fr: { exclusive: ['Nous ne voulons solliciter que vous.', 'Il n’y aura que vous et moi.'], personal: ['Depuis votre concert à Bath, une question me suit.', 'J’ai vu votre annonce pour le piano.', 'On m’a conseillé de vous écrire.'], open: ['Je consulte plusieurs chœurs.', 'Le premier à répondre aura le piano.'], none: ['Vous seul pouvez en juger.', 'Aucune autre question pour ce soir.'] },
  es: { exclusive: ['Ninguna otra empresa conoce el plan.', 'Estaremos solos tú y yo.'], personal: ['Desde su concierto en Bath me pregunto una cosa.', 'He visto su anuncio del piano.', 'Me sugirieron escribirle.'], open: ['Pregunto a varios coros.', 'El primero que conteste se queda el piano.'], none: ['Solo usted puede valorarlo.', 'Nadie más tiene llave.'] },
};
const table = Object.entries(rows).flatMap(([language, kinds]) => Object.entries(kinds).flatMap(([kind, texts]) => texts.map((text): [string, string, string] => [language, kind, text])));

test.each(table)('%s %s: %s', (language, kind, text) => {
  const said = registerOf(text, fold(text), phrases.filter((one) => one.language === language));
  const isSure = (hits: readonly { readonly sureness: number }[]): boolean => hits.some((hit) => hit.sureness === 2);
  const found = { exclusive: isSure(said.exclusiveClaims), personal: isSure(said.personalClaims), open: said.kind === 'open' };
  if (kind === 'none') expect(found).toEqual({ exclusive: false, personal: false, open: false });
  else expect(found[kind as keyof typeof found]).toBe(true);
});
