import { count, date } from './count';
import type { Wording } from './wording';

const countPeople = (n: number): string => count(n, 'persona', 'persone');
const countOrganisations = (n: number): string => count(n, 'organizzazione', 'organizzazioni');
const countTimes = (n: number): string => count(n, 'volta', 'volte');

const NOTHING_SENT = ' Non si invia nulla.';
const PLACES = { subject: ' nell’oggetto', body: '', link: ' in un link', picture: ' in un’immagine', attachment: ' nel nome di un allegato' };
const SLOTS = {
  'first-name': 'il nome', 'last-name': 'il cognome', name: 'nome e cognome', title: 'l’appellativo', company: 'l’azienda', place: 'la città o il paese',
  role: 'il ruolo', date: 'una data', link: 'un link', address: 'un indirizzo', number: 'un numero', topic: 'l’argomento', sender: 'il Suo nome', other: 'qualcosa da completare',
};
const ARTEFACTS = {
  empty: 'Lo scrive un programma quando non trova un nome. A chi è rivolto il saluto?',
  capitals: 'Nel saluto il nome è in maiuscole, come in un elenco. Si scrive proprio così?',
  firm: 'È un’azienda, non una persona. Chi leggerà la lettera, lì?',
  mailbox: 'È una casella di posta, non una persona. Sa chi leggerà?',
  handle: 'È un indirizzo, non un nome. Come si chiama questa persona?',
};
const FOOTPRINTS = { unsubscribe: 'C’è una riga per cancellarsi dalla lista.', link: 'Un link conta chi lo apre.', pixel: 'Un’immagine invisibile conta chi apre la lettera.' };
const PUSHED = { video: 'Un video', calendar: 'Un calendario', link: 'Un link', attachment: 'Un allegato' };
const LANGUAGES = { en: 'l’inglese', es: 'lo spagnolo', fr: 'il francese', de: 'il tedesco', pt: 'il portoghese', it: 'l’italiano', nl: 'l’olandese', bg: 'il bulgaro' };

export const it: Wording = {
  locale: 'it',
  words: { respect: 'Rispetto', relationship: 'Relazione', dialogue: 'Dialogo', value: 'Valore', interest: 'Interesse comune' },
  verdicts: {
    clear: 'Niente da chiedere.',
    look: 'Una o due cose da guardare.',
    hold: 'Prima che parta: vuole renderla personale, o renderla sincera?',
  },
  checks: {
    'one-letter-many-strangers': ({ readers, organisations, name, isCertain }) => ({
      title: `Una sola lettera, ${countPeople(readers)}${isCertain ? ' che non conosce' : ''}`,
      text: `${name ? 'Saluta' : 'Parla a'} una sola persona, ma va a ${countPeople(readers)} di ${countOrganisations(organisations)}. ${isCertain ? 'Con loro non ha ancora avuto uno scambio. ' : ''}A ciascuna farebbe piacere sapere delle altre?`,
    }),
    'hidden-readers': ({ hidden, hasGroup }) => ({
      title: hasGroup ? 'Una lista di destinatari nascosti' : count(hidden, 'persona nascosta', 'persone nascoste'),
      text: 'Ognuna penserà che la lettera sia soltanto per sé. Vuole dire chi altro la riceve, o scrivere a ciascuna?',
    }),
    'exclusive-claim': ({ others }) => ({
      title: 'Dice: solo a Lei',
      text: `Va anche, o è già andata, a ${count(others, 'altra persona', 'altre persone')}. Ai loro occhi la frase sarebbe ancora vera?`,
    }),
    'personal-claim': ({ readers }) => ({
      title: 'Dice che Lei ha pensato a chi legge',
      text: `La lettera va a ${countPeople(readers)}. A chi ha pensato?`,
    }),
    'strangers-together': ({ readers, organisations, isInvitation }) => ({
      title: isInvitation ? 'Chi altro ci sarà?' : `${countPeople(readers)} che forse non si conoscono`,
      text: `${isInvitation ? 'L’invito' : 'La lettera'} va a ${countPeople(readers)} di ${countOrganisations(organisations)}${isInvitation ? ', e non lo dice' : ', fianco a fianco'}. Due parole per presentarle sarebbero d’aiuto?`,
    }),
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
    'after-a-no': () => ({
      title: 'La risposta era un no',
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
    'placeholder-left': ({ slots, count: open }) => ({
      title: open === 1 ? 'C’è ancora uno spazio da riempire' : `Ci sono ancora ${open} spazi da riempire`,
      text: `${slots.map(({ token, slot, place }) => `«${token}»${PLACES[place]} sembra stare per ${SLOTS[slot]}`).join('; ')}${open > slots.length ? `; e altri ${open - slots.length}` : ''}. Che cosa ci va?`,
    }),
    'spintax-left': ({ count: open }) => ({
      title: open === 1 ? 'C’è ancora una parola da scegliere' : `Ci sono ancora ${open} parole da scegliere`,
      text: 'Chi legge vedrebbe tutte le varianti, parentesi comprese. Quale intende?',
    }),
    'blank-slot': ({ isGreeting }) => ({
      title: isGreeting ? 'Nel saluto c’è un vuoto' : 'Sembra che manchi qualcosa',
      text: `C’è uno spazio vuoto al posto di ${isGreeting ? 'un nome. A chi è rivolto il saluto?' : 'una parola. Che cosa ci va?'}`,
    }),
    'data-artefact': ({ artefact, name }) => ({
      title: `«${name.slice(0, 40)}»?`,
      text: ARTEFACTS[artefact],
    }),
    'same-letter-again': ({ before, first, last, share }) => ({
      title: 'La stessa lettera, di nuovo',
      text: `Questo testo è già andato a ${countPeople(before)} (${first === last ? date(first) : `${date(first)} – ${date(last)}`}). ${share === undefined ? '' : share < 0.005 ? 'Nulla riguarda soltanto chi legge ora. ' : `La parte per chi legge ora: circa ${Math.round(share * 100)} %. `}Che cosa c’è solo per questa persona?`,
    }),
    'name-left-over': ({ name }) => ({
      title: `Chi è «${name.slice(0, 40)}»?`,
      text: 'È un nome di chi ha ricevuto prima la stessa lettera. È giusto che stia qui?',
    }),
  },
  remedies: {
    'separate-letters': { label: 'Una lettera a testa', will: `Crea una bozza per persona, ognuna con il proprio saluto e una riga che solo Lei può completare.${NOTHING_SENT}` },
    'open-letter': { label: 'Dire che va a tutti', will: `Saluta tutte le persone, toglie ciò che vale per una sola e aggiunge una riga su chi la riceve, con uno spazio per il perché.${NOTHING_SENT}` },
    'known-only': { label: 'Solo chi conosco', will: `Lascia in questa lettera chi conosce e sposta le altre persone in una seconda bozza.${NOTHING_SENT}` },
    'right-name': { label: 'Mettere il nome giusto', will: `Mette il nome di chi riceve questa lettera al posto dell’altro.${NOTHING_SENT}` },
    'drop-claim': { label: 'Togliere quella frase', will: `Toglie ogni frase che è vera per una persona sola.${NOTHING_SENT}` },
    'answer-first': { label: 'Prima la risposta', will: `Mette in cima le domande ricevute, ognuna con uno spazio per la risposta.${NOTHING_SENT}` },
    'say-who-comes': { label: 'Dire chi altro ci sarà', will: `Aggiunge una riga con i nomi di tutte le persone invitate.${NOTHING_SENT}` },
  },
  notes: {
    notChecked: 'Golden Rule non ha potuto controllare questa lettera. Si può inviare così com’è.',
    unknownReaders: (n) => `Non è stato possibile vedere se conosce ${count(n, 'destinatario', 'destinatari')}.`,
    memoryLost: 'Una parte di ciò che era in memoria non si è potuta leggere ed è stata tralasciata.',
    answered: (n) => `${count(n, 'domanda ha', 'domande hanno')} già avuto risposta per questa lettera.`,
    checkSkipped: (id) => `Un controllo non è riuscito ed è stato tralasciato: ${id}.`,
  },
  ui: {
    checkAgain: 'Controllare di nuovo',
    undo: 'Annullare',
    apply: 'Fare così',
    takeAction: 'Vedere e cambiare',
    checkedText: (opening, words) => `Controllato: «${opening}…» (${count(words, 'parola', 'parole')})`,
  },
};
