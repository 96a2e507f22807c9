import type { Language } from './phrases';
import type { PhraseGroup } from '../text/find';

/** What a first letter to a stranger says of writer and reader. Short words that open a thought; what follows them is not looked at. */
export interface FirstContactPhrases {
  /** Who writes. */
  readonly introductions: PhraseGroup;
  /** How the reader was found, or why it is them. */
  readonly sources: PhraseGroup;
  /** What the reader would have of it. */
  readonly offers: PhraseGroup;
  /** Room for an answer, where no question stands. */
  readonly openEnds: PhraseGroup;
  /** They answer a question in a word; sureness 1: only at the head of a sentence, elsewhere they mean something else. */
  readonly answers: PhraseGroup;
  /** They speak of what is attached or linked. */
  readonly shown: PhraseGroup;
}

/** Written for this project, to be read by a native of each language. */
export const firstContact: Readonly<Record<Language, FirstContactPhrases>> = {
  en: {
    introductions: { 'i co-founded/coordinate/edit/founded/head/lead/look_after/manage/organise/organize/represent/research/run/study/teach/work': 0, "i'm/i_am a/an/the/from/with/at/writing_for/one_of": 0, 'introduce myself': 0, 'my name is': 0, 'on behalf of': 0, "we're/we_are a/an/the/from": 0 },
    sources: { 'a friend/colleague of': 0, 'because/since/as you/your': 0, 'came/come across': 0, 'gave/given me your': 0, "i've attended/been/enjoyed/found/heard/met/read/seen/visited/watched": 0, 'i/we/i_had/have/just/recently/also attended/enjoyed/found/heard/listened/met/noticed/noted/read/saw/spoke/talked/visited/watched': 0, 'introduced/referred me/us': 0, 'recommended/suggested/mentioned/told': 0, 'you asked/said/spoke/wrote/mentioned/gave/showed': 0, 'your name': 0 },
    offers: { 'at no cost/charge': 0, 'for free/you': 0, 'free of': 0, 'happy/glad to help/send/share/show/return': 0, "i'll/we'll bring/give/help/offer/pay/send/share/show": 0, 'i/we can/could/will/would bring/give/help/offer/pay/send/share/show': 0, 'in return/exchange': 0, 'of use/help/value to': 0, 'save/help/saves/helps/earn/give/gives you/your': 0, "you'll/you_will/you_would get/have/receive/save/see/keep": 0 },
    openEnds: { 'call/email/tell/write/ask me/us/back': 0, 'feel free': 0, 'get/write/reach back': 0, 'hear/hearing/know/learn/learning from/back/what/how/whether/if': 0, 'i wonder': 0, 'let me/us know': 0, 'look/looking forward': 0, 'reply/respond/rsvp': 0, 'your answer/advice/thoughts/view/opinion/reply/response/feedback': 0 },
    answers: { "yes/no/yeah/yep/yup/nope/sure/ok/okay/agreed/absolutely/indeed/certainly/never/not/don't/doesn't/can't/haven't/won't/isn't/because/answer/answers/question/questions/below/inline/call/discuss/talk": 0 },
    shown: { 'attach/attached/attaching/attachment/attachments/calendar/deck/document/enclosed/enclosing/file/here/link/page/pdf/recording/resume/slides/video/website/site/find/see/read/watch/book': 0 },
  },
  es: {
    introductions: { 'en nombre de': 0, 'me llamo/presento': 0, 'mi nombre es': 0, 'soy/somos/trabajo/dirijo/coordino/represento/estudio': 0 },
    sources: { 'conocí/encontré/escuché/leí/leímos/oí/vi/vimos/visité/asistí': 0, 'he/hemos conocido/encontrado/escuchado/leído/oído/visto/visitado': 0, 'me ha/han/habló/hablaron/recomendó/dio': 0, 'porque/ya_que usted/su/tu': 0, 'su/tu nombre/charla/artículo': 0 },
    offers: { 'a cambio': 0, 'ayudarle/ayudarte/ayudarles/ofrecerle/ofrecerte/enviarle/enviarte/mostrarle/mostrarte': 0, 'gratis/gratuito/gratuita/ahorrar': 0, 'para ti/usted/vosotros': 0, 'puedo/podemos/podría/puede enviar/ofrecer/ayudar/compartir': 0 },
    openEnds: { 'cuénteme/cuéntame/dígame/dime/escríbame/escríbeme/avísame/responda/responde/contestar/responder/llámame/llámeme': 0, 'espero/quedo/esperando/agradecería/encantaría/gustaría': 0, 'su/tu respuesta/opinión/consejo': 0 },
    answers: { 'sí/no/claro/vale/ok/de_acuerdo/porque/respuesta/pregunta/preguntas': 0 },
    shown: { 'adjunto/adjunta/adjuntos/adjunté/archivo/aquí/calendario/documento/enlace/presentación/vídeo/video/página/web/ver/vea/mira': 0 },
  },
  fr: {
    introductions: { 'au nom de': 0, "je m'appelle/me_présente/suis/travaille/dirige/représente/m'occupe": 0, 'mon nom est': 0, 'nous sommes': 0 },
    sources: { "j'ai/nous_avons/ai découvert/écouté/entendu/lu/rencontré/trouvé/vu/visité/assisté/remarqué/noté/suivi": 0, "m'a/m'ont donné/parlé/recommandé/conseillé": 0, 'parce que vous': 0, 'votre/ton nom/conférence/article/intervention': 0, 'vous avez': 0 },
    offers: { 'en échange/retour': 0, 'gratuit/gratuite/gratuitement/offert/offerte': 0, 'je/nous peux/pouvons/pourrais/pourrions/vous envoyer/offrir/aider/partager/offre/offrons/envoie': 0, 'pour vous/toi': 0, 'vous aider/offrir/envoyer/recevez/recevrez/obtenez/gagnez': 0 },
    openEnds: { "dites-moi/dis-moi/répondez/réponds/répondre/écrivez-moi/appelez-moi/n'hésitez": 0, 'faites-le-moi savoir': 0, "j'aimerais/attends/serais/serions/ravi/heureux/heureuse": 0, 'votre/ton réponse/retour/avis/conseil': 0 },
    answers: { "oui/non/bien_sûr/d'accord/ok/pas/jamais/parce/réponse/question/questions": 0, 'si': 1 },
    shown: { 'ci-joint/joint/jointe/joints/jointes/agenda/document/fichier/ici/lien/page/pièce/présentation/site/vidéo/voici/voir/regardez': 0 },
  },
  de: {
    introductions: { 'ich/wir arbeite/arbeiten/bin/sind/leite/leiten/heiße/betreue/vertrete/studiere': 0, 'im namen': 0, 'mein name ist': 0 },
    sources: { 'gelesen/gehört/gesehen/getroffen/kennengelernt/gefunden/empfohlen/aufmerksam/besucht/erzählt/erwähnt': 0, 'ihr/ihren/ihrem/dein/deinen/deinem name/namen/vortrag/artikel/buch': 0, 'las/hörte/sah/traf/fand/besuchte': 0, 'weil/da sie/du/ihr/ihre': 0 },
    offers: { 'für sie/dich': 0, 'gern/gerne schicke/sende/zeige/helfe/teile': 0, 'ich/wir biete/bieten/schicke/schicken/helfe/helfen/zeige/zeigen': 0, 'im gegenzug': 0, 'kann/können/könnte ich/wir ihnen/dir': 0, 'kostenlos/kostenlose/kostenlosen/gratis/kostenfrei': 0, 'sie bekommen/erhalten/sparen': 0 },
    openEnds: { 'antworten/antwort/rückmeldung/melden/rückruf/meinung/rat': 0, 'freue/freuen/würde_gern/würde_gerne/bitte': 0, 'lassen/lass sie/mich/uns': 0, 'sagen/schreiben/rufen sie': 0 },
    answers: { 'gern/gerne': 1, 'ja/nein/doch/klar/ok/einverstanden/nicht/kein/keine/keinen/weil/antwort/frage/fragen': 0 },
    shown: { 'anbei/anhang/angehängt/beigefügt/datei/dokument/hier/kalender/link/präsentation/seite/unterlagen/video/website/termin/siehe/ansehen': 0 },
  },
  pt: {
    introductions: { 'chamo-me': 0, 'em nome de': 0, 'me chamo': 0, 'meu/o_meu nome é': 0, 'sou/somos/trabalho/dirijo/represento/estudo': 0 },
    sources: { 'conheci/encontrei/li/ouvi/vi/visitei/assisti/lemos/vimos': 0, 'me falou/falaram/recomendou/deu/indicou': 0, 'porque/já_que você/o/a/seu/sua': 0, 'seu/sua/teu/tua nome/palestra/artigo/livro': 0 },
    offers: { 'em troca': 0, 'grátis/gratuito/gratuita/poupar/economizar': 0, 'para si/ti/você': 0, 'posso/podemos/poderia enviar/oferecer/ajudar/partilhar/compartilhar/enviar-lhe/mostrar': 0 },
    openEnds: { 'aguardo/gostaria/gostava/espero/agradeço/fico': 0, 'diga-me/diga/responda/responder/escreva/escreva-me/ligue/avise/avise-me': 0, 'sua/tua resposta/opinião': 0 },
    answers: { 'sim/não/claro/ok/certo/combinado/porque/resposta/pergunta/perguntas': 0 },
    shown: { 'anexo/anexos/anexei/anexa/aqui/apresentação/arquivo/calendário/documento/ficheiro/ligação/link/página/site/veja/ver/vídeo': 0 },
  },
  it: {
    introductions: { 'a nome di': 0, 'il mio nome è': 0, 'lavoro/dirigo/rappresento/studio/siamo/sono': 0, 'mi chiamo/presento/occupo': 0 },
    sources: { 'ho/abbiamo ascoltato/conosciuto/incontrato/letto/scoperto/sentito/trovato/visitato/visto/notato': 0, 'mi ha/hanno dato/detto/parlato/consigliato': 0, 'perché lei/tu': 0, 'suo/tuo/sua nome/intervento/articolo/libro': 0 },
    offers: { 'gratis/gratuito/gratuita/gratuitamente/risparmiare': 0, 'in cambio': 0, 'per lei/te': 0, 'posso/possiamo/potrei inviare/inviarle/inviarti/offrire/offrirle/aiutare/aiutarla/mostrare/mostrarle/mandarle': 0 },
    openEnds: { 'attendo/aspetto/resto/spero/vorrei/piacerebbe/lieto/lieta/felice': 0, 'mi dica/faccia/scriva/risponda/chiami': 0, 'rispondere/risponda/rispondi/scrivimi/dimmi/fammi': 0, 'sua/tua risposta/opinione': 0 },
    answers: { 'si': 1, "sì/no/certo/ok/va_bene/d'accordo/non/perché/risposta/domanda/domande": 0 },
    shown: { 'allegato/allego/allegata/allegati/calendario/documento/file/guardi/link/pagina/presentazione/qui/sito/vedere/video': 0 },
  },
  nl: {
    introductions: { 'ik/wij/we ben/zijn/heet/werk/werken/leid/vertegenwoordig/studeer': 0, 'mijn naam is': 0, 'namens': 0 },
    sources: { 'gelezen/gehoord/gezien/ontmoet/gevonden/gevolgd/bezocht/aanbevolen/verteld/genoemd': 0, 'las/hoorde/zag/ontmoette/vond/bezocht': 0, 'omdat u/je/jij/uw': 0, 'uw/je naam/lezing/artikel/boek': 0 },
    offers: { 'gratis/kosteloos': 0, 'ik/we/wij kan/kunnen/bied/bieden/stuur/sturen u/je/aan': 0, 'in ruil': 0, 'kan/kunnen ik/we/wij u/je': 0, 'voor u/jou/je': 0 },
    openEnds: { 'graag/hoor/hoop/verneem/benieuwd': 0, 'laat/laten het/me/mij/weten': 0, 'reageer/reageren/reactie/antwoord/antwoorden/mening/advies': 0 },
    answers: { 'ja/nee/zeker/prima/ok/oké/akkoord/niet/geen/want/omdat/antwoord/vraag/vragen': 0 },
    shown: { 'agenda/bestand/bijgaand/bijgevoegd/bijlage/bijlagen/document/hier/link/pagina/presentatie/site/video/website/zie/bekijk': 0 },
  },
  bg: {
    introductions: { 'аз съм': 0, 'казвам се': 0, 'ние сме': 0, 'от името на': 0, 'работя/ръководя/представлявам/занимавам/уча/преподавам': 0 },
    sources: { 'ваше/ваша/вашият/вашата/вашето/вашия/твоята/твоето име/лекция/статия/книга/името/лекцията/статията': 0, 'видях/прочетох/чух/намерих/гледах/посетих/срещнах/запознах/четох/слушах/видяхме': 0, 'защото/понеже вие/ви/вашата/вашето': 0, 'препоръча/препоръчаха/спомена/каза/даде': 0 },
    offers: { 'безплатно/безплатна/безплатен/спести/спестите': 0, 'в замяна': 0, 'за вас/теб': 0, 'мога/можем/бих да ви/ти/могъл/могла': 0, 'ще ви/ти изпратя/помогна/покажа/изпратим/помогнем': 0 },
    openEnds: { 'отговор/отговора/отговорите/отговори/мнение/мнението/съвет': 0, 'пишете/пиши/обадете/обади/кажете/кажи/споделете/очаквам/радвам/радвал/радвала/моля': 0 },
    answers: { 'да': 1, 'не/добре/разбира_се/съгласен/съгласна/ок/нямам/няма/защото/отговор/въпрос/въпроса/въпроси': 0 },
    shown: { 'видео/видеото/виж/вижте/документ/календар/линк/презентация/приложен/приложена/приложени/приложено/прилагам/прикачен/прикачена/прикачено/сайт/страница/тук/файл': 0 },
  },
};
