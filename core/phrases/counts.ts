import type { Language } from './phrases';

/** The numbers from two to six, folded; with "!" they are definite by themselves ("двете", "ambos"). Written for this project, to be read by a native of each language. */
export const numbers: Readonly<Record<Language, readonly string[]>> = {
  en: ['two', 'three', 'four', 'five', 'six'],
  es: ['dos ambos! ambas!', 'tres', 'cuatro', 'cinco', 'seis'],
  fr: ['deux', 'trois', 'quatre', 'cinq', 'six'],
  de: ['zwei zweien', 'drei dreien', 'vier', 'fünf', 'sechs'],
  pt: ['dois duas ambos! ambas!', 'três', 'quatro', 'cinco', 'seis'],
  it: ['due entrambi! entrambe!', 'tre', 'quattro', 'cinque', 'sei'],
  nl: ['twee', 'drie', 'vier', 'vijf', 'zes'],
  bg: ['два две двама двамата! двете! двата!', 'три трима трите! тримата!', 'четири четирима четирите! четиримата!', 'пет петима петте! петимата!', 'шест шестима шестте! шестимата!'],
};

/** Before a number they speak of so many that are known, or that are written to: "the four", "your four", "to four". */
export const determiners: Readonly<Record<Language, string>> = {
  en: 'the you your these those all both of to each for among between our at with',
  es: 'los las vuestros vuestras sus estos estas esos esas a entre para ustedes vosotros con de en otros otras cada',
  fr: 'les des aux vos ces à vous entre pour chez auprès tous toutes de autres',
  de: 'die den der eure euren ihre ihren diese diesen alle allen an euch ihr sie zwischen mit für bei von ihnen anderen',
  pt: 'os as aos às nos nas dos das pelos pelas vossos vossas seus suas estes estas esses essas a entre para vocês com de em outros outras pros pras',
  it: 'i le gli ai alle agli nei nelle dei delle voi vostri vostre questi queste a tra fra per tutti tutte di in presso da altri altre',
  nl: 'de jullie uw deze alle aan tussen voor bij met van naar andere die',
  bg: 'до на към вас тези между за при от всички ви сред с и',
};

/** Beside a number one less they speak of those who read it too: "the other two". */
export const others: Readonly<Record<Language, string>> = {
  en: 'other others', es: 'otros otras', fr: 'autres', de: 'anderen andere weiteren weitere', pt: 'outros outras', it: 'altri altre', nl: 'andere anderen', bg: 'други другите',
};

/** The same numbers in the languages of `elsewhere`, and "you" to one in them; folded, as forms of people mostly take them. Written for this project. */
export const numbersElsewhere: readonly string[] = [
  'ambdues ambdós ambele ambii amândoi begge båda doi dos dua dues două dva dvaja dve dvije dvě dvěma dvoch dvoje dvojica dvojici dvojicu dvom dvou dwaj dwie dwóch dwóm iki kahdelle kahdelta kahden kaksi kedua kettő két molemmat molempien mindkét oba obe oboje obojgu obě två δύο два две двое двоих двом двох двоє двум двух дві оба обе обидва обидві обох',
  'hárman háromnak három ketiga kolme kolmelle kolmelta kolmen mindhárom tiga traja tre trei tres tri troch troje trojica trojici trojicu trom trzech trzej trzem trzy tři tří třem tustrei üç τρεις τρία три трое троих троє трьом трьох трём трёх трем трех',
  'cztery czterech czterej czterem četiri četvorica četvero čtyř čtyři čtyřem dört dördünüz dördünüzün empat fire fyra keempat neljä neljälle neljältä neljän négy négyen négynek patru quatre štyri štyria štyroch štyrom τέσσερα τέσσερις четверо четверых четыре четырём четырёх четырем четырех чотири чотирьом чотирьох',
  'beş beşiniz cinc cinci fem lima kelima pet petero pěti pět pięciu pięć piatich piatim päť viidelle viideltä viiden viisi öt öten ötnek πέντε пяти пять пятерых п\'ять п\'яти п\'ятьом п\'ятьох',
  'altı enam hat hatan hatnak keenam kuusi kuuden kuudelle kuudelta seks sex sis sześciu sześć šest šesti šestero šiestich šiestim șase έξι шести шесть шестьом шістьом шістьох шести шість',
];
export const youElsewhere = 'anda ciebie deg dig du neked sana seni sinua sinulle sinun sinä tebe tebou teu teva tobie tobě tobou tu tvoj tvoja tvoje tvojej twoim twoja twoje twój tvůj téged vostè ön önnek önt σου твій твого твоє твоей твой твоя тебе тебя ты';
