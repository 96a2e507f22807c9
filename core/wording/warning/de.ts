import { count, date } from '../count';
import type { WarningWording } from '../wording';

const PLACES = { subject: ' im Betreff', body: '', link: ' in einem Link', picture: ' in einem Bild', attachment: ' im Namen einer Anlage' };
const SLOTS = {
  'first-name': 'Vorname', 'last-name': 'Nachname', name: 'Name', title: 'Anrede', company: 'Firma', place: 'Ort oder Land', role: 'Beruf',
  date: 'Datum', link: 'Link', address: 'Adresse', number: 'Zahl', topic: 'Thema', sender: 'Ihr eigener Name', other: 'noch offen',
};
const ARTEFACTS = {
  empty: 'Das schreibt ein Programm, wenn ihm der Name fehlt. Wen grüßen Sie?',
  capitals: 'Die Anrede steht in Großbuchstaben wie in einer Liste. Schreibt sich der Name wirklich so?',
  firm: 'Das ist eine Firma, kein Mensch. Wer wird es dort lesen?',
  mailbox: 'Das ist ein Postfach, kein Mensch. Wissen Sie, wer es lesen wird?',
  handle: 'Das ist die Adresse, nicht der Name. Wie heißt dieser Mensch?',
};

export function people(n: number): string {
  return count(n, 'Person', 'Personen');
}

/** In the dative: "aus 3 Organisationen". */
function organisations(n: number): string {
  return count(n, 'Organisation', 'Organisationen');
}

/** Written for this project, to be read by a native. */
export const de: WarningWording = {
  locale: 'de',
  verdicts: {
    hold: 'Bevor dieser Brief hinausgeht: Machen Sie ihn persönlich oder ehrlich?',
  },
  checks: {
    'placeholder-left': ({ slots, count: open }) => ({
      title: open === 1 ? 'Eine Stelle ist noch offen' : `${open} Stellen sind noch offen`,
      text: `${slots.map(({ token, slot, place }) => `„${token}“${PLACES[place]} (${SLOTS[slot]})`).join('; ')}${open > slots.length ? `; und ${open - slots.length} mehr` : ''}. Was gehört dorthin?`,
    }),
    'spintax-left': ({ count: open }) => ({
      title: open === 1 ? 'Eine Wortwahl ist noch offen' : `${open} Mal ist die Wortwahl noch offen`,
      text: 'Man sähe alle Wörter samt Klammern. Welches meinen Sie?',
    }),
    'blank-slot': ({ isGreeting }) => ({
      title: isGreeting ? 'In der Anrede klafft eine Lücke' : 'Hier scheint etwas zu fehlen',
      text: isGreeting ? 'Wo ein Name stünde, ist nichts. Wen grüßen Sie?' : 'Wo ein Wort stünde, ist nichts. Was gehört dorthin?',
    }),
    'data-artefact': ({ artefact, name }) => ({
      title: `„${name.slice(0, 40)}“?`,
      text: ARTEFACTS[artefact],
    }),
    'one-letter-many-strangers': ({ readers, organisations: firms, name, isCertain }) => ({
      title: `Ein Brief, ${isCertain ? count(readers, 'fremde Person', 'Fremde') : people(readers)}`,
      text: `Er ${name ? 'grüßt' : 'meint'} eine einzige Person, und ${people(readers)} aus ${organisations(firms)} werden ihn lesen. ${isCertain ? 'Bisher haben Sie mit ihnen keine Mails gewechselt. ' : ''}Würden sich alle freuen, voneinander zu wissen?`,
    }),
    'hidden-readers': ({ hidden, hasGroup }) => ({
      title: hasGroup ? 'Eine verborgene Liste liest mit' : `${people(hidden)}, die niemand sieht`,
      text: 'Alle, die das lesen, werden denken, der Brief gelte ihnen allein. Möchten Sie sagen, wer ihn noch bekommt, oder jeder Person einzeln schreiben?',
    }),
    'exclusive-claim': ({ others }) => ({
      title: 'Da steht: nur Sie',
      text: `${count(others, 'weitere Person bekommt', 'weitere Personen bekommen')} ihn auch oder ${others === 1 ? 'hat' : 'haben'} ihn schon. Bliebe der Satz in ihren Augen wahr?`,
    }),
    'same-letter-again': ({ before, first, last, share }) => ({
      title: 'Noch einmal derselbe Brief',
      text: `${people(before)} ${before === 1 ? 'hat' : 'haben'} diesen Text schon (${first === last ? date(first) : `${date(first)} bis ${date(last)}`}). ${share === undefined ? '' : share < 0.005 ? 'Nichts darin ist eigens dafür geschrieben. ' : `Etwa ${Math.round(share * 100)} % davon sind eigens dafür geschrieben. `}Was darin gilt nur diesem einen Menschen?`,
    }),
    'name-left-over': ({ name }) => ({
      title: `Wer ist „${name.slice(0, 40)}“?`,
      text: 'Der Name gehört zu jemandem, an den derselbe Brief schon ging. Soll er hier stehen?',
    }),
    'personal-claim': ({ readers }) => ({
      title: 'Da steht, Sie hätten an jemanden gedacht',
      text: `Der Brief geht an ${people(readers)}. An wen davon haben Sie gedacht?`,
    }),
    'strangers-together': ({ readers, organisations: firms, isInvitation }) => ({
      title: isInvitation ? 'Wer kommt noch?' : `${people(readers)}, die sich vielleicht nicht kennen`,
      text: `${people(readers)} aus ${organisations(firms)} ${isInvitation ? 'sind eingeladen, und die Einladung verrät es nicht' : 'bekommen diesen Brief nebeneinander'}. Würde ein Wort dazu helfen, wer die anderen sind?`,
    }),
  },
  notes: {
    notChecked: 'Golden Rule konnte diesen Brief nicht prüfen. Sie können ihn so senden, wie er ist.',
  },
  ui: {
    takeAction: 'Ansehen und ändern',
  },
};
