import { count, date } from '../count';
import type { WarningWording } from '../wording';

export const countPeople = (n: number): string => count(n, 'persona', 'persone');
const countOrganisations = (n: number): string => count(n, 'organizzazione', 'organizzazioni');

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

export const it: WarningWording = {
  locale: 'it',
  verdicts: {
    hold: 'Prima che parta: vuole renderla personale, o renderla sincera?',
  },
  checks: {
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
    'same-letter-again': ({ before, first, last, share }) => ({
      title: 'La stessa lettera, di nuovo',
      text: `Questo testo è già andato a ${countPeople(before)} (${first === last ? date(first) : `${date(first)} – ${date(last)}`}). ${share === undefined ? '' : share < 0.005 ? 'Nulla riguarda soltanto chi legge ora. ' : `La parte per chi legge ora: circa ${Math.round(share * 100)} %. `}Che cosa c’è solo per questa persona?`,
    }),
    'name-left-over': ({ name }) => ({
      title: `Chi è «${name.slice(0, 40)}»?`,
      text: 'È un nome di chi ha ricevuto prima la stessa lettera. È giusto che stia qui?',
    }),
    'personal-claim': ({ readers }) => ({
      title: 'Dice che Lei ha pensato a chi legge',
      text: `La lettera va a ${countPeople(readers)}. A chi ha pensato?`,
    }),
    'strangers-together': ({ readers, organisations, isInvitation }) => ({
      title: isInvitation ? 'Chi altro ci sarà?' : `${countPeople(readers)} che forse non si conoscono`,
      text: `${isInvitation ? 'L’invito' : 'La lettera'} va a ${countPeople(readers)} di ${countOrganisations(organisations)}${isInvitation ? ', e non lo dice' : ', fianco a fianco'}. Due parole per presentarle sarebbero d’aiuto?`,
    }),
  },
  notes: {
    notChecked: 'Golden Rule non ha potuto controllare questa lettera. Si può inviare così com’è.',
  },
  ui: {
    takeAction: 'Vedere e cambiare',
  },
};
