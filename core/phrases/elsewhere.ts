import type { GreetingWords } from './phrases';

/**
 * How letters open in languages we do not read: Catalan, Croatian and Serbian, Czech and Slovak, Danish, Finnish, Greek, Hungarian, Indonesian, Norwegian, Polish,
 * Romanian, Russian, Swedish, Turkish, Ukrainian. It tells one from all; the rest is structure. Written for this project.
 */
export const elsewhere: GreetingWords = {
  greetings: {
    'ahoj/bok/bon_dia/bona_tarda/bones/bun/bună/bună_dimineața/bună_ziua/cześć/dobar_dan/dobro_jutro/dobrý_den/dobrý_deň/dobrý_večer': 1,
    'arvoisa/benvolgu~/bästa/değerli/distins~/draga/dragă/droga/drogi/drahá/drahý/estimada/estimat/hyvä/kedves/kjære/kära/käre/kære/milá/milý/poštovan~': 0,
    'dobry_wieczór/dzień_dobry/god_aften/god_dag/god_ettermiddag/god_eftermiddag/god_förmiddag/god_kväll/god_morgen/god_morgon/goddag/hallå': 1,
    'ahojte/čaute/dragi/drahí/drodzy/kochani/milí/stimați/sziasztok/szanowni/szanowne/vážení/αγαπητές/αγαπητοί/дорогие/дорогі/уважаемые/шановні': 2,
    'hei/heippa/hej/hejsan/hola/huomenta/hyvää_huomenta/hyvää_iltaa/hyvää_päivää/iyi_akşamlar/iyi_günler': 1,
    'jó_estét/jó_napot/jó_reggelt -/kívánok': 1, 'pozdrav/zdravím': 1, 'selamat malam/pagi/siang/sore': 1,
    'merhaba/merhabalar/moi/moikka/päivää/salut/selam/siema/szervusz/szia/tere/terve/tervehdys/tjena/tjenare/witam/zdravo/üdvözlöm/čau': 1,
    'rakas/sayın/sevgili/stimat~/szanowna/szanowny/tisztelt/vážen~/αγαπητέ/αγαπητή/дорога/дорогая/дорогий/дорогой/уважаемая/уважаемый/шановна/шановний': 0,
    'γεια_σας/γεια_σου/καλημέρα/καλημέρα_σας/καλησπέρα/καλησπέρα_σας/χαίρετε/вітаю/добрий_день/доброго_дня/доброе_утро/добрый_день/здравствуйте/привет/привіт': 1,
  },
  titles: {
    'familia/familien/familjen/famille/família/perhe/rodina/rodzina/rodzino': 0,
    'bay/bayan/doamna/doamnă/domnul/domnule/gospodine/gospođo/herr/herra/panem/pane/pani/panie/paní/pan/rouva/senyor/senyora/úr/κυρία/κύριε': 0,
    'doktor/dr/inż/professor/profesor/profesore/profesorze/prof/καθηγητά/пан/пане/пані/професоре/профессор': 0,
  },
  pluralNames: {
    'a_tothom/a_tots/a_totes/alla/alle/alle_sammen/allesammen/allihop/allihopa/amics/arkadaşlar/colegi/colegii/companys/dragi_prijatelji/dumneavoastră_toți': 2,
    'frivillige/hepinize/herkes/herkese/kaikille/kaikki/koledzy/kolegové/kolegyně/kollegaer/kolleger/kollégák/koleżanki/mindenki/mindenkinek': 2,
    'naapurit/naboer/grannar/kollegor/koledzy_i_koleżanki/prieteni/przyjaciele/prijatelji/přátelé/sousedé/susedi/sąsiedzi/sąsiadki/ystävät': 2,
    'alaturi/svi/svima/tothom/tots/toți/toate/toata_lumea/toată_lumea/tuturor/vecini/venner/veïns/vsem/všem/všetci/všetkým/všichni/vänner/wszyscy': 2,
    'wszystkich/wszystkim/państwo_wszyscy/γείτονες/συνάδελφοι/σε_όλους/φίλοι/όλες/όλοι/όλους/все/всем/всі/всім/друзі/друзья/коллеги/колеги/соседи/сусіди/усім': 2,
  },
  genericNames: { 'hölgyem/uram/hölgyem_vagy_uram': 1, 'panie_lub_pani/panstvo/państwo/podnikateli/zákazníku': 1, 'κυρία/κύριε ή/κύριε/κυρία': 1 },
  and: { 'a/and/e/et/i/ja/og/oraz/och/si/ve/y/és/și/και/и/й/та/і': 0 },
};
