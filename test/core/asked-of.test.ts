import { askedOf } from '../../core/asked-of';
import { phrases } from '../../core/phrases';
import { fold } from '../../core/text/fold';
import { marksTable } from './cases';

/** Whom the writer asks stands in ⟦…⟧. */
marksTable({
  en: [
    'I am collecting prices from ⟦a handful of⟧ florists in the county.', 'I have asked the same of ⟦three⟧ operators.', 'The committee is obtaining quotations from ⟦not fewer than three⟧ brokers.',
    'I am comparing what ⟦several⟧ halls charge.', 'I am approaching ⟦three⟧ people, for somebody always has exams.',
    'I am asking you, and ⟦three⟧ florists.', 'We are asking ⟦three⟧ small florists.', 'We asked ⟦three⟧.', 'We are sending three lanterns.', 'We are asking about three lanterns, florists.', 'I wrote it. Three florists live here.',
    'I wrote that in all the years of the war in this valley three florists lived here.', 'I am sending a thing of mine that by now three florists use.', 'I am asking what it costs: three florists live here.',
    'I asked the owners of mills with under ten people.', 'I am asking for three seats.', 'I am asking you two short questions.', 'We have helped several firms of your size; may I ask for a call?', 'We are inviting only three guests.', 'May I send you two bells?', 'I wrote three books.',
  ],
  es: [
    'Comparo lo que ofrecen ⟦algunas⟧ empresas.', 'Acabo de preguntar lo mismo en ⟦otras tres⟧ casas.', 'Se lo propongo a ⟦tres⟧ personas.', 'Me dirijo a ⟦todas las⟧ tiendas de la zona.',
    'Le pregunto dos cosas.', 'Le escribo porque trabajé tres años en Burgos.', 'Hemos ayudado a varias empresas.', 'Invito solo a tres personas.', 'Pido todas las semanas pan.',
    'Escribo ⟦a los⟧ talleres del valle.', 'Escribo hoy, y no a los talleres.',
  ],
  fr: [
    'Je compare les propositions de ⟦quelques⟧ maisons.', 'J’ai posé la même question à ⟦trois⟧ transporteurs.', 'J’interroge ⟦tous les⟧ magasins de la région.', 'Je sollicite ⟦trois⟧ personnes.',
    'Je vous demande trois minutes.', 'Nous avons aidé plusieurs entreprises. Je vous écris pour cela.', 'J’invite seulement trois personnes.', 'On soigne de ma part dix animaux.',
    'J’écris ⟦aux⟧ ateliers de la vallée.', 'J’écris et pense aux ateliers.', 'Nous demandons ⟦aux⟧ associations voisines des bancs.',
  ],
  de: [
    'Ich vergleiche, was ⟦einige⟧ Betriebe anbieten.', '⟦Drei weitere⟧ Unternehmen habe ich eben dasselbe gefragt.', 'Ich frage bei ⟦sämtlichen⟧ Händlern an.', '⟦Drei⟧ spreche ich an.', 'Der Vorstand bittet ⟦drei⟧ Makler um ein Angebot.',
    'Ich schicke drei Bilder.', 'Drei Händler wohnen hier. Ich frage.', 'Drei Händler, die uns kennen und seit Jahren in diesem Tal wohnen, frage ich.', 'Drei Händler kennen uns und fragen Sie.', 'Wir bitten um zwei Zimmer.',
    'Bevor wir bauen, höre ich mich bei ⟦ein paar anderen⟧ Betrieben um.',
    'Ich bitte Sie um zwei Minuten.', 'Mehrere Kunden haben uns gefragt.', 'Wir laden nur drei Gäste ein.', 'Darf ich Ihnen zwei Fragen stellen?', 'Wie geht es den beiden?',
    'Ich schreibe ⟦an die⟧ Werkstätten im Tal.', 'Ich schreibe gern und denke an die Werkstätten.',
  ],
  pt: [
    'Estou comparando o que oferecem ⟦algumas⟧ casas.', 'Fiz a mesma pergunta a ⟦quatro⟧ grupos.', 'Convido ⟦três⟧ pessoas.', 'Estou consultando ⟦todas as⟧ lojas daqui.',
    'Peço apenas vinte minutos e duas respostas; pergunto duas coisas.', 'Ajudamos várias empresas. Escrevo por isso.', 'Convido só três pessoas.', 'Escrevo há três anos.',
    'Escrevo ⟦às⟧ oficinas do vale.', 'Escrevo e penso nas oficinas.',
  ],
  it: [
    'Sto confrontando le proposte di ⟦alcune⟧ ditte.', 'La stessa domanda l’ho appena fatta ad ⟦altri tre⟧ noleggiatori.', 'Mi rivolgo a ⟦tutti i⟧ negozi qui vicino.', 'Servono due lettori e ne sento ⟦tre⟧.',
    'Le chiedo due minuti.', 'Abbiamo aiutato diverse aziende. Le scrivo per questo.', 'Invito solo tre persone.', 'Va bene per tre giorni.',
    'Scrivo ⟦alle⟧ officine della valle.', 'Scrivo e penso alle officine.',
  ],
  nl: [
    'Ik vergelijk wat ⟦een paar⟧ bedrijven bieden.', 'Ik heb het voorgelegd aan ⟦vier⟧ groepen.', 'Ik vraag het ⟦alle⟧ winkels hier.', '⟦Drie⟧ mensen vraag ik.',
    'Ik vraag u twee minuten.', 'Meerdere klanten vroegen ernaar.', 'We nodigen alleen drie gasten uit.', 'Ik vraag u om meer opdrachten.', 'Ik stuur je alvast twee nummers.', 'Ik doe een oproep ⟦bij de⟧ boerderijen hier.',
    'Ik schrijf ⟦aan de⟧ winkels in het dal.', 'Ik schrijf en denk aan de winkels.',
  ],
  bg: [
    'Сравнявам какво предлагат ⟦някои⟧ заведения.', 'Зададох същия въпрос на ⟦още три⟧ фирми.', 'Каня ⟦трима⟧ души.', 'Обръщам се към ⟦всички⟧ магазини наоколо.',
    'Питам за две неща.', 'Помогнахме на няколко фирми.', 'Каня само трима души.', 'Пиша Ви след три години.', 'Предлагаме го и на ⟦други⟧ фирми.',
  ],
}, (text, language) => phrases.filter((one) => one.language === language).flatMap((one) => askedOf(fold(text), one)));

test('whoever is asked by article is asked as surely as by number', () => {
  const fr = phrases.filter(({ language }) => language === 'fr');
  expect(fr.flatMap((one) => askedOf(fold('J’écris aux ateliers de la vallée.'), one)).map(({ sureness }) => sureness)).toEqual([2]);
});
