import { phrases } from '../../core/phrases';
import { registerOf } from '../../core/register';
import { fold } from '../../core/text/fold';
import { marksTable } from './cases';

/** What is said to be the reader's own stands in ⟦…⟧. */
marksTable({
  en: ['Every morning I cycle past ⟦your lovely orchard⟧.', 'We sat in ⟦your garden⟧, and stayed.', 'I know ⟦your brewery⟧ by the lake.', 'May I have your answer by Monday?', 'What would your best price be?', 'Thank you for your kind help.', 'Send it to your office.', 'May we put your logo on the ticket?', 'What is your seating limit?'],
  es: ['Paso por delante de ⟦su taller⟧.', 'Paseo a menudo por ⟦vuestro viejo jardín⟧.', 'Me gusta ⟦tu torre⟧.', 'Agradezco su respuesta.', '¿Nos presta su furgoneta?', '¿Cuál sería su mejor precio?', 'Gracias por vuestra ayuda.'],
  fr: ['Je passe souvent devant ⟦votre vieux moulin⟧.', 'J’ai dormi sous ⟦votre toit⟧.', 'Merci de votre réponse.', 'Quel serait votre meilleur prix ?', 'Je sollicite votre aide.', 'On affichera votre enseigne.', 'Puis-je passer dans vos locaux ?', 'Je compare avec vos collègues.'],
  de: ['Oft gehe ich an ⟦Ihrer alten Mühle⟧ vorbei.', 'Mir gefällt ⟦dein Turm⟧.', 'Sie liebt ihre Mühle.', 'Der Hof pflegt ihr Dach.', 'Mir gefällt ⟦Ihr Dach⟧.', 'Darf der Zettel an Ihr schwarzes Brett?', 'Das Dorf feiert ihr Sommerfest.', 'Ich bitte um Ihre Antwort.', 'Was wäre Ihr bester Preis?', 'Danke für Ihre freundliche Hilfe.'],
  pt: ['Passo muitas vezes pelo ⟦vosso velho moinho⟧.', 'Gosto da ⟦tua torre⟧.', 'Aguardo a vossa resposta.', 'Qual seria o vosso melhor preço?', 'Obrigado pela sua ajuda.'],
  it: ['Passo spesso davanti al ⟦vostro vecchio mulino⟧.', 'Mi piace la ⟦tua torre⟧.', 'Luisa ama la ⟦sua torre⟧.', 'Mettiamo il vostro logo sul manifesto?', 'Attendo una vostra risposta.', 'Quale sarebbe il vostro miglior prezzo? Grazie del vostro aiuto.'],
  nl: ['Ik fiets vaak langs ⟦uw oude molen⟧.', 'Ik hou van ⟦jouw toren⟧.', 'Graag uw antwoord.', 'Wat is uw beste prijs?', 'Dank voor uw hulp.', 'Uw medewerkers kiezen zelf.'],
  bg: ['Често минавам край ⟦Вашата стара мелница⟧.', 'Харесва ми ⟦твоята кула⟧.', 'Чакам Вашия отговор.', 'Каква е Вашата цена?', 'Благодаря за Вашата помощ.', 'Спирам пред ⟦градината Ви⟧.', 'Харесва ми ⟦кулата ти⟧.', 'Чакам офертата Ви.', 'Каня Ви на вечеря.', 'Ето, Ви казвам.', 'Вземете ги с ваш транспорт.'],
}, (text, language) => registerOf(text, fold(text), phrases.filter((one) => one.language === language)).yours);

/** What each hit says, folded. */
test.each([
  ['en', 'Your old tower leans, and YOUR garden is green.', ['your old tower', 'your garden']], ['en', 'We sat in your garden, for the price was fair.', ['your garden']], ['en', 'We sat in your garden by the price list.', ['your garden']],
  ['en', 'We sat in your price garden.', []], ['en', 'We saw your.', []], ['en', 'Is it your? Garden.', []], ['en', `We saw your${' '.repeat(56)}kiln.`, ['your'.padEnd(60) + 'kiln']], ['en', `We saw your${' '.repeat(60)}kiln.`, []],
  ['bg', 'Адресът Ви е сгрешен.', []], ['bg', 'Виждам градината, Ви казвам.', []], ['bg', 'Виждам градината  Ви отново.', ['градината  ви']], ['bg', 'Кулата Ви свети, а градината ти цъфти.', ['кулата ви', 'градината ти']], ['bg', `Градината${' '.repeat(51)}Ви свети.`, ['градината'.padEnd(60) + 'ви']],
] as const)('%s %j speaks of %j', (language, text, says) => {
  expect(registerOf(text, fold(text), phrases.filter((one) => one.language === language)).yours.map(({ phrase }) => phrase)).toEqual(says);
});
