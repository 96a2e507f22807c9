import type { PhraseGroup } from '../text/find';
import type { GreetingWords } from './phrases';

/**
 * How letters open in languages we do not read: Catalan, Croatian and Serbian, Czech and Slovak, Danish, Estonian, Finnish, Greek, Hungarian, Indonesian, Latvian, Lithuanian,
 * Norwegian, Polish, Romanian, Russian, Slovene, Swedish, Turkish, Ukrainian. It tells one from all, and so does who says that others get
 * the same (`several`); the rest is structure. Written for this project.
 */
export const elsewhere: GreetingWords & { readonly several: PhraseGroup } = {
  greetings: {
    'ahoj/bok/bon_dia/bona_tarda/bones/bun/bună/bună_dimineața/bună_seara/bună_ziua/cześć/dobar_dan/dobro_jutro/dobrý_den/dobrý_deň': 1,
    'arvoisa/cienījam~/gerbiam~/lugupeetud/benvolgu~/bästa/değerli/distins~/draga/dragă/droga/drogi/drahá/drahý/estimada/estimat/hyvä/kedves/kjære/kära/käre/kære/milá/milý/poštovan~/spoštovan~': 0,
    'dobry_wieczór/dzień_dobry/god_aften/god_dag/god_ettermiddag/god_eftermiddag/god_förmiddag/god_kväll/god_morgen/god_morgon/goddag/hallå': 1,
    'ahojte/čaute/dragi/drahí/drodzy/kochani/milí/stimați/sziasztok/szanowni/szanowne/vážení/αγαπητές/αγαπητοί/дорогие/дорогі/уважаемые/шановні': 2,
    'dober_dan/pozdravljen/pozdravljena/pozdravljeni/spoštovana/spoštovani/poštovani/živjo': 1, 'laba_diena/labas/labas_rytas/labdien/labrīt/sveika/sveiki/sveiks': 1, 'tere_hommikust/tere_päevast': 1,
    'hei/heippa/hej/hej_med_dig/hejsan/hola/huomenta/hyvää_huomenta/hyvää_iltaa/hyvää_päivää/iyi_akşamlar/iyi_günler/İyi_akşamlar/İyi_günler': 1,
    'dobra_večer/dobré_odpoledne/dobré_popoludnie/dobrú_noc/god_kveld/hezké_odpoledne/hezký_den/salutare/szép_estét/szép_napot': 1, 'dobré_ráno/dobrý_večer/krásný_den/pekný_deň -/prajem/přeji/vám': 1,
    'jó_estét/jó_napot/jó_reggelt -/kívánok': 1, 'pozdrav/zdravím': 1, 'selamat malam/pagi/siang/sore': 1,
    'merhaba/merhabalar/moi/moikka/päivää/salut/selam/siema/szervusz/szia/tere/terve/tervehdys/tjena/tjenare/witam/zdravo/üdvözlöm/čau': 1,
    'rakas/sayın/sevgili/stimat~/szanowna/szanowny/tisztelt/vážen~/αγαπητέ/αγαπητή/дорога/дорогая/дорогий/дорогой/уважаемая/уважаемый/шановна/шановний': 0,
    'γεια_σας/γεια_σου/καλημέρα/καλημέρα_σας/καλησπέρα/καλησπέρα_σας/χαίρετε/вітаю/добрий_день/доброго_дня/доброе_утро/добрый_день/добрий_вечір/доброго_вечора/доброго_ранку/добрый_вечер/здравствуйте/привет/привіт': 1,
  },
  titles: {
    'familia/familien/familjen/famille/família/perhe/rodina/rodzina/rodzino': 0,
    'bay/bayan/doamna/doamnă/domnul/domnule/gospodine/gospođo/herr/herra/panem/pane/pani/panie/paní/pan/rouva/senyor/senyora/úr/κυρία/κύριε': 0,
    'doktor/dr/inż/professor/profesor/profesore/profesorze/prof/καθηγητά/пан/пане/пані/професоре/профессор': 0,
  },
  pluralNames: {
    'a_tothom/a_tots/a_totes/alla/alle/alle_sammen/allesammen/allihop/allihopa/amics/arkadaşlar/colegi/colegii/companys/dragi_prijatelji/dumneavoastră_toți': 2,
    'frivillige/hepinize/herkes/herkese/kaikille/kaikki/koledzy/kolegové/kolegyně/kollegaer/kolleger/kollégák/koleżanki/mindenki/mindenkinek': 2,
    'draugai/draugi/kaimynai/kaimiņi/kolegi/kolegos/kolleegid/kolēģi/kõigile/kõik/prijatelji/prijateljice/sodelavci/sosedje/sõbrad/vsi/visi/visiem/visiems': 2,
    'naapurit/naboer/grannar/kollegor/koledzy_i_koleżanki/prieteni/przyjaciele/prijatelji/přátelé/sousedé/susedi/sąsiedzi/sąsiadki/ystävät': 2,
    'alaturi/svi/svima/tothom/tots/toți/toate/toata_lumea/toată_lumea/tuturor/vecini/venner/veïns/vsem/všem/všetci/všetkým/všichni/vänner/wszyscy': 2,
    'wszystkich/wszystkim/państwo_wszyscy/γείτονες/συνάδελφοι/σε_όλους/φίλοι/όλες/όλοι/όλους/все/всем/всі/всім/друзі/друзья/коллеги/колеги/соседи/сусіди/усім': 2,
  },
  genericNames: { 'hölgyem/uram/hölgyem_vagy_uram': 1, 'panie_lub_pani/panstvo/państwo/podnikateli/zákazníku': 1, 'κυρία/κύριε ή/κύριε/κυρία': 1 },
  several: {
    'aceeași/același e-mail/email/mesaj/scrisoare/întrebare': 1, 'altor/alți câtorva/cinci/doi/două/patru/trei': 1,
    'altres/més dos/dues/tres': 1, 'dos/dues/tres altres/més': 1, 'mateix/mateixa carta/correu/missatge/pregunta': 1,
    'aynı e-postayı/mektubu/mesajı/soruyu': 1, 'birkaç/iki/üç atölyeye/firmaya/kişiye/ustaya/yere -/daha': 1, 'diğer iki/üç': 1,
    'beberapa/dua/tiga … lain': 1, 'pertanyaan/pesan/surat -/ini yang sama': 1,
    'další/dalších/dalším dva/dvou/dvě/dvěma/tři/tří/třech/třem': 1, 'dvou/dvěma/dvě/několika/několik/třem/tři jiných/jiným/další/dalších/dalším': 1, 'stejný/tentýž/tutéž/stejnou dopis/dotaz/e-mail/mail/otázku/poptávku/zprávu': 1,
    'ešte dvoch/dvom/niekoľkým/troch/trom': 1, 'ďalším/ďalších/ďalšie dve/dvoch/dvom/niekoľkým/troch/trom/tri': 1, 'dvoch/dvom/troch/trom vašich/vašim': 1, 'ještě dvou/dvěma/několika/třech/třem': 1, 'rovnakú/rovnaký list/mail/otázku/správu': 1,
    'drugih/druga/druge dva/dvije/nekoliko/tri': 1, 'još dvoje/dvojici/dvojicu/trojici/trojicu': 1, 'dva/dvije/nekoliko/tri druga/druge/drugih': 1, 'isti/isto/istu mail/pismo/pitanje/poruku/upit': 1,
    'dwie/dwóch/dwóm/kilka/kilku/trzech/trzem/trzy inne/innych/innym': 1, 'jeszcze dwie/dwoje/dwóch/dwóm/kilku/trzech/trzem': 1, 'innych/innym dwie/dwóch/dwóm/kilku/trzech/trzem': 1, 'sama/samo/tę_samą/ten_sam list/mail/prośbę/wiadomość': 1,
    'flera/flere/få/nogle/noen/några/to/tre/två/fire/fyra andra/andre': 1, 'samma/samme brev/e-post/fråga/forespørgsel/forespørsel/förfrågan/mail/mejl/spørgsmål/spørsmål': 1,
    'kahdelle/kahdelta/kolmelle/kolmelta/muutamalle/muutamalta/usealle/usealta muulle/muullekin/muulta/muultakin': 1, 'sama/saman kirje/kirjeen/kysymys/pyyntö/viesti/viestin': 1,
    'két/három/néhány/több másik/cégnek/cégtől/embernek/embertől/helyre/helytől/mestertől/műhelynek/műhelytől/szakembertől': 1, 'másik/további három/két/kettő': 1, 'ugyanezt a/megkérdezem/kérdezem/kérem': 1,
    'δύο/κάποιες/κάποιους/μερικές/μερικούς/τρία/τρεις ακόμα/ακόμη/άλλα/άλλες/άλλους': 1, 'άλλα/άλλες/άλλους δύο/τρία/τρεις': 1, 'ίδια/ίδιο γράμμα/ερώτημα/ερώτηση/email/μήνυμα': 1,
    'ещё/еще в/к/у две/двум/двух/нескольким/три/трём/трем': 1, 'ещё/еще двоим/двум/двух/нескольким/трём/трем/троим': 1, 'двум/нескольким/трём/трем другим': 1, 'такое_же/то_же/это_же/этот_же/такой_же письмо/самое/вопрос/запрос': 1,
    'питаю про це двох/кількох/трьох': 1, 'ще в/до/у двох/дві/кількох/три/трьох': 1, 'ще двом/двох/кільком/кількох/трьом/трьох': 1, 'двом/кільком/трьом іншим': 1, 'такий_самий/такого_самого/такий_же/той_самий запит/лист/листа/питання': 1,
    'inne/innych/innym/inni firm/firmy/firmom/pracownie/warsztaty/zakładów/zakłady': 1, 'wam/wami/was/wy dwaj/dwie/dwoje/dwojgu/obojgu/oboje/obu/trzej/wszyscy/wszystkich/wszystkim': 1,
    'każdego/każdej/każdemu/każdy/któraś/ktoś/kto/który/wszystkich z was/państwa': 1, 'między sobą/państwem/wami': 1,
    'alla/båda/ingen/nån/någon/var_och_en/vem/vilken/alle/begge/en/hver/hvem/ingen/nogen/noen av/af dere/er/jer': 1, 'dere/er/i/jer/ni alla/alle/begge/båda/emellan/indbyrdes/imellom/tre/två': 1, 'på én gang': 1, 'alle sammen': 1,
    'teidän/teille/teitä/teistä kaikille/kaikkia/kaikkien/kolmen/molempien/joku/jokainen': 1, 'joku/jokainen/kuka teistä': 1, 'keskenänne': 1, 'yhtä aikaa': 1,
    'vám/vás/vy dva/dvaja/dvě/dvoch/oba/obou/obe/traja/tři/tří/troch/všech/všetci/všetkých/všichni': 1, 'jeden/každému/každý/kdo/kto/niekto/někdo z vás': 1, 'mezi/medzi sebou/vami/vámi': 1,
    'mai multe/mulți/multor': 1, 'cine/fiecare/niciunul/oricare/unul dintre dumneavoastră/dvs/voi': 1, 'între cabinetele/dumneavoastră/firmele/voi': 1, 'voi doi/toți/trei': 1,
    'beszéljenek/beszéljétek össze': 1, 'egymás közt/között': 1, 'mindannyian/mindannyiuk/mindannyiukat/mindhármuk/mindkettejük/mindkettőjük/mindnyájan': 1, 'önök/közületek közül': 1,
    'aranızda/biriniz/hanginiz/hepiniz/hepinize/hepinizin/ikiniz/ikinizin/üçünüz': 1, 'başka/diğer atölyelere/firmalara/firmalardan/ustalara': 1,
    'καθένας/κάποιος/όλοι/όποιος/ποιος από εσάς/σας': 1, 'μεταξύ σας': 1, 'σε μερικούς/όλους/όλες/όποιον/πολλούς': 1,
    'каждый/кто/кто-то/любой/один/все из вас': 1, 'вас/вам/вы все/всем/всех/двое/двоих/оба/обоих/трое/троих': 1, 'между собой': 1, 'в/у/к несколько/нескольким/нескольких': 1,
    'кожен/кожна/усі/хто/хтось из/з/із вас': 1, 'вас/ви всі/всіх/двоє/обоє/обох/троє/усі/усіх': 1, 'в/у всіх/усіх вас': 1, 'між собою': 1,
    'vas/vi dvoje/obje/oboje/svi/sve/svih/troje': 1, 'netko/svatko/tko od vas': 1, 'među sobom': 1,
    'ke/kepada beberapa': 1, 'anda/bapak/ibu berdua/bertiga/sekalian/semua': 1, 'a diversos/diverses': 1, 'cadascun/qui/tots de vosaltres': 1, 'entre vosaltres': 1, 'vosaltres dos/dues/tots/tres': 1,
  },
  and: { 'a/and/e/et/i/ja/og/oraz/och/si/ve/y/és/și/και/и/й/та/і': 0 },
};
