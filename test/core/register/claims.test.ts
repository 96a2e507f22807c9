import { phrases } from '../../../core/phrases';
import { registerOf } from '../../../core/register';
import { fold } from '../../../core/text/fold';

/** What a sentence surely claims or says, by language: only-you, personal, open, or none of it. */
const rows: Record<string, Partial<Record<'exclusive' | 'personal' | 'open' | 'none', string[]>>> = {
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
