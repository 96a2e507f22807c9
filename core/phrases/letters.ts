import type { Language } from './phrases';

/** {name}, {names}, {firm} and {count} are filled in; square brackets are blanks for the writer, and every line with a blank is held as an open slot. */
export interface LetterPhrases {
  readonly greetOne: string;
  readonly greetNobody: string;
  readonly greetAll: string;
  readonly and: string;
  /** Says who gets it and why; ends in a blank for the why. Its count may be left out, with the brackets around it. */
  readonly honestLine: string;
  /** A question only the writer can answer, for a separate letter. */
  readonly openLine: string;
  /** Stands for a reader whose name is not known. */
  readonly somebody: string;
  /** Says who is invited. */
  readonly whoComes: string;
  readonly fromFirm: string;
  /** The blank where the name of a reader's firm belongs. */
  readonly firmBlank: string;
  /** The blank in place of a subject of which nothing true is left. */
  readonly subjectBlank: string;
  readonly more: string;
  /** The blank under a reader's question. */
  readonly answerLine: string;
  /** In their place where the letter has one of the words of `you`: "du", "tu", "ти"; where that makes no difference there is none. */
  readonly familiar?: Partial<Pick<LetterPhrases, 'greetOne' | 'greetNobody' | 'greetAll' | 'honestLine' | 'whoComes'>> & { readonly you: string };
}

/** What we write into a letter, by its language. Other languages than English written for this project, to be read by a native of each. */
export const letterPhrases: Readonly<Record<Language, LetterPhrases>> = {
  en: {
    greetOne: 'Dear {name},',
    greetNobody: 'Hello,',
    greetAll: 'Dear all,',
    and: 'and',
    honestLine: 'I am writing this same letter to all {count} of you, because [why each of you?].',
    openLine: '[What do you know of {name} that made you write?]',
    somebody: 'this person',
    whoComes: 'I am inviting all of you together: {names}.',
    fromFirm: 'somebody from {firm}',
    firmBlank: '[Company]',
    subjectBlank: '[What is it about?]',
    more: '{count} more',
    answerLine: '[What is your answer?]',
  },
  es: {
    greetOne: 'Hola, {name}:',
    greetNobody: 'Hola:',
    greetAll: 'Hola a todas y todos:',
    and: 'y',
    honestLine: 'Escribo esta misma carta a varias personas ({count}), porque [¿por qué a cada una de ellas?].',
    openLine: '[¿Qué sé de {name} que me hace escribir?]',
    somebody: 'esta persona',
    whoComes: 'Esta misma invitación va a varias personas: {names}.',
    fromFirm: 'alguien de {firm}',
    firmBlank: '[Empresa]',
    subjectBlank: '[¿Qué pongo como asunto?]',
    more: '{count} más',
    answerLine: '[¿Qué respondo a esta pregunta?]',
  },
  fr: {
    greetOne: 'Bonjour {name},',
    greetNobody: 'Bonjour,',
    greetAll: 'Bonjour à toutes et à tous,',
    and: 'et',
    honestLine: 'J’écris cette même lettre à chacune et chacun de vous ({count}), parce que [pourquoi à chacune et à chacun ?].',
    openLine: '[Pourquoi écrire justement à {name} ?]',
    somebody: 'cette personne',
    whoComes: 'Cette même invitation s’adresse à plusieurs personnes : {names}.',
    fromFirm: 'quelqu’un de {firm}',
    firmBlank: '[Entreprise]',
    subjectBlank: '[Que mettre en objet ?]',
    more: '{count} de plus',
    answerLine: '[Que répondre à cette question ?]',
  },
  de: {
    greetOne: 'Guten Tag {name},',
    greetNobody: 'Guten Tag,',
    greetAll: 'Guten Tag zusammen,',
    and: 'und',
    honestLine: 'Ich schreibe denselben Brief an Sie alle ({count}), weil [warum an jede und jeden von Ihnen?].',
    openLine: '[Warum schreibe ich gerade {name}?]',
    somebody: 'diesem Menschen',
    whoComes: 'Ich lade Sie alle zusammen ein: {names}.',
    fromFirm: 'jemand von {firm}',
    firmBlank: '[Firma]',
    subjectBlank: '[Wie lautet der Betreff?]',
    more: 'noch {count}',
    answerLine: '[Wie lautet meine Antwort?]',
    familiar: {
      you: 'du dich dir dein deine deinem deinen deiner deines euch euer eure euren eurer',
      greetOne: 'Hallo {name},',
      greetNobody: 'Hallo,',
      greetAll: 'Hallo zusammen,',
      honestLine: 'Ich schreibe denselben Brief an euch alle ({count}), weil [warum an jede und jeden von euch?].',
      whoComes: 'Ich lade euch alle zusammen ein: {names}.',
    },
  },
  pt: {
    greetOne: 'Olá, {name},',
    greetNobody: 'Olá,',
    greetAll: 'Olá a todas e todos,',
    and: 'e',
    honestLine: 'Escrevo esta mesma carta a várias pessoas ({count}), porque [qual a razão para cada uma delas?].',
    openLine: '[O que sei sobre {name} que me leva a escrever?]',
    somebody: 'esta pessoa',
    whoComes: 'Este convite vai para várias pessoas: {names}.',
    fromFirm: 'alguém de {firm}',
    firmBlank: '[Empresa]',
    subjectBlank: '[O que ponho como assunto?]',
    more: 'mais {count}',
    answerLine: '[O que respondo a esta pergunta?]',
  },
  it: {
    greetOne: 'Buongiorno {name},',
    greetNobody: 'Buongiorno,',
    greetAll: 'Buongiorno a tutte e a tutti,',
    and: 'e',
    honestLine: 'Scrivo questa stessa lettera a più persone ({count}), perché [che cosa mi porta a ciascuna di loro?].',
    openLine: '[Perché scrivo proprio a {name}?]',
    somebody: 'questa persona',
    whoComes: 'Questo invito va a più persone: {names}.',
    fromFirm: 'qualcuno di {firm}',
    firmBlank: '[Azienda]',
    subjectBlank: '[Che cosa scrivo come oggetto?]',
    more: '{count} in più',
    answerLine: '[Che cosa rispondo a questa domanda?]',
    familiar: {
      you: 'tu te ti tuo tua tuoi tue',
      greetOne: 'Ciao {name},',
      greetNobody: 'Ciao,',
      greetAll: 'Ciao a tutte e a tutti,',
    },
  },
  nl: {
    greetOne: 'Beste {name},',
    greetNobody: 'Goedendag,',
    greetAll: 'Beste allemaal,',
    and: 'en',
    honestLine: 'Ik schrijf dezelfde brief aan u allen ({count}), omdat [waarom aan ieder van u?].',
    openLine: '[Waarom schrijf ik juist aan {name}?]',
    somebody: 'deze persoon',
    whoComes: 'Deze uitnodiging gaat naar u allen: {names}.',
    fromFirm: 'iemand van {firm}',
    firmBlank: '[Bedrijf]',
    subjectBlank: '[Wat is het onderwerp?]',
    more: 'nog {count}',
    answerLine: '[Wat is mijn antwoord?]',
    familiar: {
      you: 'je jij jou jouw jullie',
      honestLine: 'Ik schrijf dezelfde brief aan jullie allemaal ({count}), omdat [waarom aan ieder van jullie?].',
      whoComes: 'Deze uitnodiging gaat naar jullie allemaal: {names}.',
    },
  },
  bg: {
    greetOne: 'Здравейте, {name},',
    greetNobody: 'Здравейте,',
    greetAll: 'Здравейте на всички,',
    and: 'и',
    honestLine: 'Пиша едно и също писмо до всички вас ({count}), защото [защо точно до всеки от вас?].',
    openLine: '[Защо пиша точно на {name}?]',
    somebody: 'този човек',
    whoComes: 'Каня ви всички заедно: {names}.',
    fromFirm: 'човек от {firm}',
    firmBlank: '[Фирма]',
    subjectBlank: '[Какво пиша за тема?]',
    more: 'още {count}',
    answerLine: '[Какво ще отговоря на това?]',
    familiar: {
      you: 'ти теб тебе твой твоя твое твои твоят твоята твоето твоите',
      greetOne: 'Здравей, {name},',
      greetNobody: 'Здравей,',
    },
  },
};
