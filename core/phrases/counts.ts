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
