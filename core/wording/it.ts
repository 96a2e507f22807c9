import { count, date } from './count';
import { it as warning, countPeople } from './warning/it';
import type { Wording } from './wording';

const countTimes = (n: number): string => count(n, 'volta', 'volte');

const NOTHING_SENT = ' Non si invia nulla.';
const FOOTPRINTS = { unsubscribe: 'C’è una riga per cancellarsi dalla lista.', link: 'Un link conta chi lo apre.', pixel: 'Un’immagine invisibile conta chi apre la lettera.' };
const PUSHED = { video: 'Un video', calendar: 'Un calendario', link: 'Un link', attachment: 'Un allegato' };
const LANGUAGES = { en: 'l’inglese', es: 'lo spagnolo', fr: 'il francese', de: 'il tedesco', pt: 'il portoghese', it: 'l’italiano', nl: 'l’olandese', bg: 'il bulgaro' };

export const it: Wording = {
  ...warning,
  words: { respect: 'Rispetto', relationship: 'Relazione', dialogue: 'Dialogo', value: 'Valore', interest: 'Interesse comune' },
  verdicts: {
    ...warning.verdicts,
    clear: 'Niente da chiedere.',
    look: 'Una o due cose da guardare.',
  },
  checks: {
    ...warning.checks,
    'list-like-readers': ({ readers, isSorted }) => ({
      title: 'I destinatari sembrano un elenco',
      text: `${countPeople(readers)} ${isSorted ? 'in ordine alfabetico' : 'con indirizzi che iniziano allo stesso modo'}. Ha scelto ognuna proprio per questa lettera?`,
    }),
    'greeting-mismatch': ({ name, reader }) => ({
      title: `È «${name.slice(0, 40)}» il nome giusto?`,
      text: `La lettera va a ${reader.slice(0, 60)}, ma il saluto fa un altro nome. Chi intende?`,
    }),
    'language-mismatch': ({ language, readers, isAll }) => ({
      title: `${readers === 1 ? 'Legge' : 'Leggono'} ${LANGUAGES[language]}?`,
      text: `${isAll ? 'Chi riceve la lettera' : `${countPeople(readers)} tra chi la riceve`} forse ${isAll || readers === 1 ? 'scrive' : 'scrivono'} in un’altra lingua. Ha chiesto quale sarebbe gradita?`,
    }),
    'after-a-no': ({ since }) => ({
      title: since === undefined ? 'La risposta era un no' : `La risposta era un no (${date(since)})`,
      text: 'E questa lettera continua a proporre. Sarebbe più gradito un grazie, e fermarsi qui?',
    }),
    monologue: ({ sent, since }) => ({
      title: `Lettera n. ${sent + 1} senza risposta`,
      text: `Ha scritto ${countTimes(sent)} dal ${date(since)}, e non risulta una risposta. C’è una via migliore, o il silenzio è già la risposta?`,
    }),
    'unanswered-question': ({ questions }) => ({
      title: questions === 1 ? 'C’è una domanda che La aspetta' : `Ci sono ${questions} domande che La aspettano`,
      text: `La lettera non sembra ${questions === 1 ? 'toccarla' : 'toccarle'}. Vuole cominciare dalla risposta?`,
    }),
    'no-introduction': ({ saysWho, saysHow }) => ({
      title: 'Una prima lettera a chi non La conosce',
      text: saysWho ? 'Da dove viene il contatto, e perché scrivere proprio a questa persona?' : `Chi legge ancora non La conosce. ${saysHow ? 'Chi scrive?' : 'Chi scrive, da dove viene il contatto, e perché proprio questa persona?'}`,
    }),
    'pitch-first': () => ({
      title: 'La proposta arriva per prima',
      text: 'È la prima lettera, e propone prima di dire chi scrive. Due parole sulla soglia, prima di aprire la valigia?',
    }),
    'one-sided': ({ isAboutSelf, we, you }) => ({
      title: 'E chi legge, che cosa ci guadagna?',
      text: `${isAboutSelf ? `Dice «noi» ${countTimes(we)} e «Lei» ${countTimes(you)}` : 'Chiede qualcosa, e non abbiamo trovato che cosa porta'}. Che cosa ne avrebbe chi legge?`,
    }),
    'no-common-ground': () => ({
      title: 'Andrebbe bene per chiunque',
      text: 'Nome a parte, non abbiamo trovato una parola che sia solo per questa persona. Che cosa avete in comune?',
    }),
    'no-way-to-answer': ({ isNoReply }) => ({
      title: 'Spazio per una risposta',
      text: isNoReply ? 'Parte da un indirizzo che non accetta risposte. Dove si può rispondere?' : 'Non chiede nulla. Che cosa Le piacerebbe sapere da chi legge?',
    }),
    'unexplained-push': ({ kind }) => ({
      title: `${PUSHED[kind]}, senza una parola`,
      text: 'Chi legge ancora non La conosce. Che cos’è, e perché aprirlo?',
    }),
    'fallback-word': () => ({
      title: 'Un saluto buono per chiunque',
      text: 'Lo scrive un programma di invio quando non ha un nome. Lei lo conosce?',
    }),
    'pasted-slot': ({ name }) => ({
      title: `«${name.slice(0, 40)}» è diverso dalla sua frase`,
      text: 'Un altro carattere, un’altra grandezza o un altro colore mostrano dove si è inserito un testo. Vuole dargli l’aspetto delle parole intorno?',
    }),
    'draft-mark': ({ mark }) => ({
      title: `«${mark.slice(0, 40)}»`,
      text: 'Sembra il segno di una bozza o di un testo tenuto da parte. È per chi legge?',
    }),
    'false-reply': ({ prefix }) => ({
      title: `«${prefix}», ma a quale messaggio?`,
      text: 'L’oggetto annuncia una risposta, e non abbiamo trovato a che cosa. Chi legge se ne ricorderebbe?',
    }),
    'campaign-footprint': ({ trace }) => ({
      title: 'Parte come un invio di massa',
      text: `${FOOTPRINTS[trace]} Le parole si rivolgono a una sola persona. Quale delle due cose è?`,
    }),
    'stock-phrases': ({ count: n }) => ({
      title: `${n} frasi lette in tante lettere`,
      text: 'Ognuna è comune, e insieme suonano come un modello. Come lo direbbe a questa persona?',
    }),
  },
  remedies: {
    'separate-letters': { label: 'Una lettera a testa', will: `Crea una bozza per persona, ognuna con il proprio saluto e una riga che solo Lei può completare.${NOTHING_SENT}` },
    'open-letter': { label: 'Dire che va a tutti', will: `Saluta tutte le persone, toglie ciò che vale per una sola e aggiunge una riga su chi la riceve, con uno spazio per il perché.${NOTHING_SENT}` },
    'known-only': { label: 'Solo chi conosco', will: `Lascia in questa lettera chi conosce e sposta le altre persone in una seconda bozza.${NOTHING_SENT}` },
    'right-name': { label: 'Mettere il nome giusto', will: `Mette il nome di chi riceve questa lettera al posto dell’altro, e uno spazio da riempire per un’azienda che non conosciamo.${NOTHING_SENT}` },
    'drop-claim': { label: 'Togliere quella frase', will: `Toglie ogni frase che è vera per una persona sola.${NOTHING_SENT}` },
    'answer-first': { label: 'Prima la risposta', will: `Mette in cima le domande ricevute, ognuna con uno spazio per la risposta.${NOTHING_SENT}` },
    'say-who-comes': { label: 'Dire chi altro ci sarà', will: `Aggiunge una riga con i nomi di tutte le persone invitate.${NOTHING_SENT}` },
  },
  notes: {
    ...warning.notes,
    unknownReaders: (n) => `Non è stato possibile vedere se conosce ${count(n, 'destinatario', 'destinatari')}.`,
    memoryLost: 'Una parte di ciò che era in memoria non si è potuta leggere ed è stata tralasciata.',
    answered: (n) => `${count(n, 'domanda ha', 'domande hanno')} già avuto risposta per questa lettera.`,
    checkSkipped: (id) => `Un controllo non è riuscito ed è stato tralasciato: ${id}.`,
  },
  ui: {
    checkAgain: 'Controllare di nuovo',
    undo: 'Annullare',
    apply: 'Fare così',
    ...warning.ui,
    checkedText: (opening, words) => `Controllato: «${opening}…» (${count(words, 'parola', 'parole')})`,
  },
};
